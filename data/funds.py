"""The funds that pay contributions and what each may pay for: data/files/funds.toml."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data import FILES, parameters
from data.criteria import GROUPS
from data.entries import Dated, check, check_known, check_months, cited, refuse
from data.sources import Source, listed
from data.tables import read_csv, read_toml

FILE = "funds.toml"
PROVINCE_FUND, REGENCY_FUND, VILLAGE_GRANT = "apbd_provinsi", "apbd_kabkota", "bkbk"
VILLAGE_FUND, PALM_FUND, COMPANY_FUND = "dana_desa", "dbh_sawit", "csr"
BASIS, PROGRAMME, GROUP, PLACE = "dasar", "program", "kelompok", "wilayah"
SHARE, PER_VILLAGE = "porsi", "per_desa"
OWN_REGENCY = "daerah_sendiri"
STATUSES = ("resmi", "sementara")
PROGRAMMES = ("jkk", "jkm", "jht")

_ALLOWED: dict[str, Sequence[str]] = {
    BASIS: (), PROGRAMME: PROGRAMMES, GROUP: GROUPS, PLACE: (OWN_REGENCY,),
    SHARE: (), PER_VILLAGE: (),
}  # fmt: skip
_CEILINGS = (SHARE, PER_VILLAGE)
_COLUMNS = {"policy_parameters.csv": "parameter", "program.csv": "indicator"}
_FUND = {"id": str, "label": str}
_UNKNOWN = {"fund": str, "kind": str, "words": str}
_RULE = {
    "id": str, "fund": str, "kind": str, "label": str, "allows": list, "figure": str,
    "binding": bool, "starts": str, "ends": str, "legal": str, "status": str, "source": str,
    "note": str,
}  # fmt: skip


@dataclass(frozen=True)
class Rule(Dated):
    """What one fund may pay for while the rule holds.

    kind: one of the constants above. allows: what it may pay for, of kinds PROGRAMME, GROUP and
    PLACE. ceiling: percent of the whole fund (SHARE) or people per village (PER_VILLAGE), else
    None. binding: whether it forbids anything else; otherwise it is only shown.
    legal: a regulation as the source names it, or PRACTICE. starts, ends: "YYYY-MM", `ends` ""
    while it holds.
    """

    id: str
    fund: str
    kind: str
    label: str
    allows: tuple[str, ...]
    ceiling: int | None
    binding: bool
    starts: str
    ends: str
    legal: str
    status: str
    sources: tuple[Source, ...]
    note: str


@dataclass(frozen=True)
class Unknown:
    """What was looked for and not found: of which fund and kind of rule, in words."""

    fund: str
    kind: str
    words: str


@dataclass(frozen=True)
class Funds:
    """labels: fund → name on screen. rules, unknown: in the order of the file."""

    labels: dict[str, str]
    rules: tuple[Rule, ...]
    unknown: tuple[Unknown, ...]

    def of(self, fund: str, kind: str, months: Sequence[str]) -> tuple[Rule, ...]:
        """The rules of a fund and kind that hold in any of `months`."""
        return tuple(
            r for r in self.rules
            if (r.fund, r.kind) == (fund, kind) and any(r.covers(m) for m in months)
        )  # fmt: skip


@lru_cache(maxsize=4)
def load(directory: Path = FILES) -> Funds:
    """The funds, checked.

    Raises:
        BadData: a field is missing, foreign or of the wrong kind; a fund, kind, month, status or
            source is unknown; or a ceiling isn't where `figure` says. The message counts the entry.
    """
    content = read_toml(directory / FILE)
    labels: dict[str, str] = {}
    for n, raw in enumerate(content.get("fund", []), start=1):
        check(FILE, f"[[fund]] ke-{n}", raw, _FUND)
        if raw["id"] in labels:
            refuse(FILE, f"[[fund]] ke-{n}", f"{raw['id']} tertulis dua kali", "hapus salah satu")
        labels[raw["id"]] = raw["label"]
    known = listed(directory)
    rules: list[Rule] = []
    for n, raw in enumerate(content.get("rule", []), start=1):
        place = f"[[rule]] ke-{n}"
        _check_rule(place, raw, labels)
        if raw["id"] in {rule.id for rule in rules}:
            refuse(FILE, place, f"{raw['id']} tertulis dua kali", "hapus salah satu")
        told = {key: raw[key] for key in raw if key not in ("allows", "figure", "source")}
        sources = cited(FILE, place, raw["source"], known)
        ceiling = _ceiling(place, raw, directory)
        rules.append(Rule(**told, allows=tuple(raw["allows"]), ceiling=ceiling, sources=sources))
    return Funds(labels, tuple(rules), _unknown(content.get("unknown", []), labels))


def _check_rule(place: str, raw: dict[str, Any], labels: dict[str, str]) -> None:
    check(FILE, place, raw, _RULE, may_be_empty=("figure", "ends", "note"))
    check_known(FILE, place, "fund", [raw["fund"]], labels)
    kind = raw["kind"]
    check_known(FILE, place, "kind", [kind], _ALLOWED)
    check_known(FILE, place, "allows", raw["allows"], _ALLOWED[kind])
    check_known(FILE, place, "status", [raw["status"]], STATUSES)
    check_months(FILE, place, raw["starts"], raw["ends"])
    if bool(raw["allows"]) is not bool(_ALLOWED[kind]):
        refuse(FILE, place, f"allows tidak sesuai dengan kind {kind}", "isi atau kosongkan allows")
    if bool(raw["figure"]) is not (kind in _CEILINGS):
        refuse(FILE, place, f"figure tidak sesuai dengan kind {kind}", "isi atau kosongkan figure")
    if kind == BASIS and raw["binding"]:
        refuse(FILE, place, "kind dasar tidak dapat mengikat", "tulis binding = false")


def _unknown(entries: Sequence[dict[str, Any]], labels: dict[str, str]) -> tuple[Unknown, ...]:
    for n, raw in enumerate(entries, start=1):
        place = f"[[unknown]] ke-{n}"
        check(FILE, place, raw, _UNKNOWN)
        check_known(FILE, place, "fund", [raw["fund"]], labels)
        check_known(FILE, place, "kind", [raw["kind"]], _ALLOWED)
    return tuple(Unknown(**raw) for raw in entries)


def _ceiling(place: str, raw: dict[str, Any], directory: Path) -> int | None:
    """The whole number at "file:name", in the month or year the rule starts; None without one."""
    if not raw["figure"]:
        return None
    file, _, name = raw["figure"].partition(":")
    if file == parameters.FILE:
        found = parameters.load(directory).find(name, raw["starts"])
        values = [str(found.value)] if found else []
    else:
        check_known(FILE, place, "figure", [file], (parameters.FILE, *_COLUMNS))
        rows = read_csv(directory / file, (_COLUMNS[file], "period", "value"))
        year = rows["period"].str[:4].eq(raw["starts"][:4])
        values = rows[rows[_COLUMNS[file]].eq(name) & year]["value"].tolist()
    if len(values) != 1 or not values[0].isdigit():
        refuse(FILE, place, f"figure '{raw['figure']}' tidak ditemukan", "tunjuk angka yang ada")
    return int(values[0])
