"""Who a programme is meant for and what it gives: data/files/criteria.toml, by effective date."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from data import FILES, parameters
from data.criteria_checks import FILE, figure, refuse, typed
from data.entries import Dated, check_known, check_overlap, cited
from data.registry import registry
from data.sources import Source, listed
from data.tables import read_toml

NOT_FOUND = "tidak_ditemukan"
NO_LEGAL = "tidak ditemukan"
PRACTICE = "praktik daerah"
STATUSES = ("resmi", "sementara", NOT_FOUND)
NUMBERED = {
    "umur_minimum": "tahun",
    "umur_maksimum": "tahun",
    "desil_maksimum": "desil",
    "penghasilan_di_bawah": "rupiah/bulan",
    "pengeluaran_di_bawah": "rupiah/kapita/bulan",
    "pengeluaran_harian_di_bawah": "rupiah/kapita/hari",
}
"""Tests that compare with a number, and its unit."""
UNTESTABLE = "tidak_dapat_diuji"
PLAIN = ("bekerja_tanpa_upah", "belum_aktif", "nik_sah", "pekerja_sawit", UNTESTABLE)
GROUPS = ("miskin_ekstrem", "pekerja_rentan", "pekerja_sawit")
EVENTS = ("meninggal_biasa", "meninggal_kecelakaan_kerja", "kecelakaan_kerja", "hari_tua")
BOUNDS = ("tepat", "paling_sedikit", "paling_banyak")
KINDS = ("santunan", "beasiswa")


@dataclass(frozen=True)
class Rule(Dated):
    """One condition while it holds.

    test: a key of NUMBERED or one of PLAIN. value: the number it compares with, in the unit of
        NUMBERED; None for a plain test.
    starts, ends: first and last month "YYYY-MM"; "" is open (a rule without source has no date).
    legal: the regulation as the source names it, PRACTICE, or NO_LEGAL.
    status: NOT_FOUND exactly where no source tells the rule; it then has no sources.
    """

    id: str
    label: str
    test: str
    value: int | None
    starts: str
    ends: str
    legal: str
    status: str
    sources: tuple[Source, ...]
    note: str


@dataclass(frozen=True)
class Variant:
    """The rules that one regulation, or one region's practice, asks for together.

    kode: whose it is; "ID" the nation's, "" when that isn't known. rules: ids, all must be met.
    """

    id: str
    label: str
    kode: str
    group: str
    rules: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Programme:
    """A programme that a contribution buys; `optional` ones are bought on request."""

    id: str
    label: str
    optional: bool
    note: str


@dataclass(frozen=True)
class Benefit:
    """What a programme pays when something happens.

    parameter: its amount in parameters.toml, "" when no source tells it. bound: how the amount is
    meant, one of BOUNDS.
    """

    id: str
    programme: str
    label: str
    event: str
    kind: str
    bound: str
    parameter: str
    note: str


@dataclass(frozen=True)
class Criteria:
    """Everything in the order of the file."""

    rules: tuple[Rule, ...]
    variants: tuple[Variant, ...]
    programmes: tuple[Programme, ...]
    benefits: tuple[Benefit, ...]

    def history(self, key: str) -> tuple[Rule, ...]:
        """Every entry of the rule `key`, oldest first. Raises LookupError when there is none."""
        found = tuple(sorted((r for r in self.rules if r.id == key), key=lambda r: r.starts))
        if not found:
            raise LookupError(f"aturan {key} tidak tertulis")
        return found

    def rule(self, key: str, month: str) -> Rule | None:
        """The entry of `key` that holds in `month` ("YYYY-MM"), or None."""
        return next((r for r in self.history(key) if r.covers(month)), None)

    def variant(self, key: str) -> Variant:
        """The variant `key`. Raises LookupError when there is no such variant."""
        for variant in self.variants:
            if variant.id == key:
                return variant
        raise LookupError(f"varian {key} tidak tertulis")


@lru_cache(maxsize=4)
def load(directory: Path = FILES) -> Criteria:
    """The criteria, checked.

    Raises:
        BadData: a field is missing or of the wrong kind; a test, group, month, source, region,
            rule, programme, parameter or row of policy_parameters.csv is unknown; a rule without
            source claims one; or two entries of one rule hold in the same month. `row` is None;
            the message counts the entry.
    """
    content = read_toml(directory / FILE)
    known = listed(directory)
    strange = sorted(content.keys() - {"rule", "variant", "programme", "benefit"})
    if strange:
        refuse(strange[0], "bagian tidak dikenal", "pakai rule, variant, programme, benefit")
    rules = tuple(_rule(place, raw, known, directory) for place, raw in _raw(content, "rule"))
    check_overlap(FILE, "[[rule]]: aturan {id} punya dua entri", rules)
    variants = tuple(_variant(place, raw, rules) for place, raw in _raw(content, "variant"))
    programmes = tuple(
        Programme(**typed(place, raw, _types(Programme), ("note",)))
        for place, raw in _raw(content, "programme")
    )
    amounts = {entry.id for entry in parameters.load(directory).entries}
    benefits = tuple(
        _benefit(place, raw, {p.id for p in programmes}, amounts)
        for place, raw in _raw(content, "benefit")
    )
    for kind, entries in (("variant", variants), ("programme", programmes), ("benefit", benefits)):
        _check_once(kind, [entry.id for entry in entries])
    return Criteria(rules, variants, programmes, benefits)


def _raw(content: Mapping[str, Any], kind: str) -> list[tuple[str, dict[str, Any]]]:
    return [(f"[[{kind}]] ke-{n}", raw) for n, raw in enumerate(content.get(kind, []), start=1)]


def _types(cls: type) -> dict[str, type]:
    return {field.name: field.type for field in fields(cls) if isinstance(field.type, type)}


def _rule(place: str, raw: dict[str, Any], known: dict[str, Source], directory: Path) -> Rule:
    names = ("id", "label", "test", "starts", "ends", "legal", "status", "source", "note")
    optional = {"figure": str, "kode": str, "period": str, "value": int}
    told = {name: kind for name, kind in optional.items() if name in raw}
    typed(place, raw, dict.fromkeys(names, str) | told, ("starts", "ends", "source", "note"))
    check_known(FILE, place, "test", [raw["test"]], (*NUMBERED, *PLAIN))
    check_known(FILE, place, "status", [raw["status"]], STATUSES)
    unsourced = {raw["status"] == NOT_FOUND, raw["legal"] == NO_LEGAL, not raw["source"]}
    if len(unsourced) > 1 or (unsourced == {True} and (raw["starts"] or raw["ends"])):
        refuse(
            place,
            "aturan tanpa sumber harus dikatakan sama di legal, status, source, starts, ends",
            f"tulis legal '{NO_LEGAL}', status '{NOT_FOUND}', dan yang lain kosong",
        )
    if unsourced == {False} and not raw["starts"]:
        refuse(place, "starts kosong", "isi bulan tertua yang tercetak dalam sumber")
    value = figure(place, raw, NUMBERED.get(raw["test"]), directory)
    rest = {name: raw[name] for name in names if name != "source"}
    sources = cited(FILE, place, raw["source"], known) if raw["source"] else ()
    return Rule(**rest, value=value, sources=sources)


def _variant(place: str, raw: dict[str, Any], rules: Sequence[Rule]) -> Variant:
    kinds = dict.fromkeys(("id", "label", "kode", "group", "note"), str) | {"rules": list}
    typed(place, raw, kinds, ("kode", "note"))
    check_known(FILE, place, "group", [raw["group"]], GROUPS)
    if raw["kode"] and raw["kode"] not in registry():
        refuse(place, f"kode '{raw['kode']}' tidak dikenal", "pakai kode regions.csv")
    if not raw["rules"]:
        refuse(place, "rules bukan daftar teks yang tidak kosong", "tulis id dari [[rule]]")
    for key in raw["rules"]:
        if key not in {rule.id for rule in rules}:
            refuse(place, f"aturan '{key}' tidak tertulis", "pakai id dari [[rule]]")
    return Variant(**raw | {"rules": tuple(raw["rules"])})


def _benefit(place: str, raw: dict[str, Any], programmes: set[str], amounts: set[str]) -> Benefit:
    found = Benefit(**typed(place, raw, _types(Benefit), ("parameter", "note")))
    check_known(FILE, place, "event", [raw["event"]], EVENTS)
    check_known(FILE, place, "bound", [raw["bound"]], BOUNDS)
    check_known(FILE, place, "kind", [raw["kind"]], KINDS)
    check_known(FILE, place, "programme", [raw["programme"]], sorted(programmes))
    if found.parameter and found.parameter not in amounts:
        refuse(place, f"parameter '{found.parameter}' tidak ada", "pakai id parameters.toml")
    return found


def _check_once(kind: str, ids: Sequence[str]) -> None:
    for key in ids:
        if ids.count(key) > 1:
            refuse(f"[[{kind}]]", f"id '{key}' tertulis dua kali", "beri id lain")
