"""Contributions, benefits and programme rules by effective date: data/files/parameters.toml."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data import FILES
from data.problems import BadData
from data.sources import Source, listed
from data.tables import read_toml
from words.periods import is_period

FILE = "parameters.toml"
DISCOUNT_COVERS_GOVERNMENT_PAID = "diskon_mencakup_iuran_pemerintah"
STATUSES = ("resmi", "sementara")

_ASSUMPTION_TYPES = {
    "id": str,
    "label": str,
    "value": bool,
    "legal": str,
    "source": str,
    "note": str,
}
_PARAMETER_TYPES = {
    "id": str,
    "label": str,
    "value": int,
    "unit": str,
    "starts": str,
    "ends": str,
    "legal": str,
    "status": str,
    "source": str,
    "note": str,
}
_FILLED = ("id", "label", "unit", "starts", "legal", "source")
_WORDS = {str: "teks", int: "bilangan bulat", bool: "true atau false"}


class NotInForce(LookupError):
    """No entry of a parameter covers the month asked for."""


@dataclass(frozen=True)
class Parameter:
    """One value of one rule while it holds.

    value: whole rupiah, percent or count, as `unit` says; never negative.
    starts, ends: first and last month "YYYY-MM"; `ends` is "" while the rule still holds.
    legal: the regulation as the source names it.
    """

    id: str
    label: str
    value: int
    unit: str
    starts: str
    ends: str
    legal: str
    status: str
    sources: tuple[Source, ...]
    note: str

    def covers(self, month: str) -> bool:
        """Whether the rule holds in `month` ("YYYY-MM")."""
        return self.starts <= month and (not self.ends or month <= self.ends)


@dataclass(frozen=True)
class Assumption:
    """Something that no source tells, decided openly until one does."""

    id: str
    label: str
    value: bool
    legal: str
    sources: tuple[Source, ...]
    note: str


@dataclass(frozen=True)
class Parameters:
    """Every rule and every assumption, in the order of the file."""

    entries: tuple[Parameter, ...]
    assumptions: tuple[Assumption, ...]

    def find(self, key: str, month: str) -> Parameter | None:
        """The entry of `key` that holds in `month` ("YYYY-MM"), or None."""
        return next((e for e in self.entries if e.id == key and e.covers(month)), None)

    def at(self, key: str, month: str) -> Parameter:
        """The entry of `key` that holds in `month`.

        Raises:
            NotInForce: no source tells the value for that month.
        """
        found = self.find(key, month)
        if found is None:
            raise NotInForce(f"parameter {key} tidak diketahui untuk {month}")
        return found

    def history(self, key: str) -> tuple[Parameter, ...]:
        """Every entry of `key`, oldest first."""
        return tuple(sorted((e for e in self.entries if e.id == key), key=lambda e: e.starts))

    def assumed(self, key: str) -> bool:
        """What is assumed. Raises LookupError when there is no such assumption."""
        for assumption in self.assumptions:
            if assumption.id == key:
                return assumption.value
        raise LookupError(f"asumsi {key} tidak tertulis")


@lru_cache(maxsize=4)
def load(directory: Path = FILES) -> Parameters:
    """The parameters, checked.

    Raises:
        BadData: a field is missing or of the wrong kind, a month, status or source is unknown,
            or two entries of one parameter hold in the same month. `row` is None; the message
            counts the entry.
    """
    content = read_toml(directory / FILE)
    known = listed(directory)
    entries = tuple(
        Parameter(**_checked("parameter", n, raw, _PARAMETER_TYPES, known))
        for n, raw in enumerate(content.get("parameter", []), start=1)
    )
    assumptions = tuple(
        Assumption(**_checked("assumption", n, raw, _ASSUMPTION_TYPES, known))
        for n, raw in enumerate(content.get("assumption", []), start=1)
    )
    _check_overlap(entries)
    return Parameters(entries, assumptions)


def _checked(
    kind: str, number: int, raw: dict[str, Any], types: dict[str, type], known: dict[str, Source]
) -> dict[str, Any]:
    place = f"[[{kind}]] ke-{number}"
    for name, expected in types.items():
        if type(raw.get(name)) is not expected:
            raise BadData(
                FILE,
                None,
                f"{place}: {name} bukan {_WORDS[expected]}",
                f"tulis {name} sebagai {_WORDS[expected]}",
            )
        if name in _FILLED and not raw[name].strip():
            raise BadData(FILE, None, f"{place}: {name} kosong", f"isi {name}")
    foreign = sorted(raw.keys() - types.keys())
    if foreign:
        raise BadData(
            FILE,
            None,
            f"{place}: {', '.join(foreign)} tidak dikenal",
            f"pakai hanya {', '.join(types)}",
        )
    if kind == "parameter":
        _check_rule(place, raw)
    cited = [key.strip() for key in raw["source"].split(";")]
    strange = [key for key in cited if key not in known]
    if strange:
        raise BadData(
            FILE,
            None,
            f"{place}: sumber '{strange[0]}' tidak terdaftar",
            "daftarkan sumbernya di sources.csv",
        )
    rest = {name: value for name, value in raw.items() if name != "source"}
    return rest | {"sources": tuple(known[key] for key in cited)}


def _check_rule(place: str, raw: dict[str, Any]) -> None:
    if raw["value"] < 0:
        raise BadData(FILE, None, f"{place}: nilai {raw['value']} negatif", "tulis nilai positif")
    for name in ("starts", "ends"):
        month = raw[name]
        if month and not (is_period(month) and len(month) == 7):
            raise BadData(FILE, None, f"{place}: {name} '{month}' bukan bulan", "tulis YYYY-MM")
    if raw["ends"] and raw["ends"] < raw["starts"]:
        raise BadData(
            FILE,
            None,
            f"{place}: berakhir {raw['ends']} sebelum mulai {raw['starts']}",
            "perbaiki starts atau ends",
        )
    if raw["status"] not in STATUSES:
        raise BadData(
            FILE,
            None,
            f"{place}: status '{raw['status']}' tidak dikenal",
            f"tulis {' atau '.join(STATUSES)}",
        )


def _check_overlap(entries: Sequence[Parameter]) -> None:
    newest: dict[str, Parameter] = {}
    for entry in sorted(entries, key=lambda e: e.starts):
        before = newest.get(entry.id)
        if before and before.covers(entry.starts):
            raise BadData(
                FILE,
                None,
                f"parameter {entry.id} punya dua nilai pada {entry.starts}",
                "akhiri entri yang lama sebelum entri yang baru mulai",
            )
        newest[entry.id] = entry
