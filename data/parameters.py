"""Contributions, benefits and programme rules by effective date: data/files/parameters.toml."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data import FILES
from data.entries import Dated, check, check_known, check_months, check_overlap, cited, refuse
from data.sources import Source, listed
from data.tables import read_toml

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
_MAY_BE_EMPTY = ("ends", "note")


class NotInForce(LookupError):
    """No entry of a parameter covers the month asked for."""


@dataclass(frozen=True)
class Parameter(Dated):
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
    check_overlap(FILE, "parameter {id} punya dua nilai", entries)
    return Parameters(entries, assumptions)


def _checked(
    kind: str, number: int, raw: dict[str, Any], types: dict[str, type], known: dict[str, Source]
) -> dict[str, Any]:
    place = f"[[{kind}]] ke-{number}"
    check(FILE, place, raw, types, _MAY_BE_EMPTY)
    if kind == "parameter":
        _check_rule(place, raw)
    rest = {name: value for name, value in raw.items() if name != "source"}
    return rest | {"sources": cited(FILE, place, raw["source"], known)}


def _check_rule(place: str, raw: dict[str, Any]) -> None:
    if raw["value"] < 0:
        refuse(FILE, place, f"nilai {raw['value']} negatif", "tulis nilai positif")
    check_months(FILE, place, raw["starts"], raw["ends"])
    check_known(FILE, place, "status", [raw["status"]], STATUSES)
