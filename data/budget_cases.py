"""Published budgets that can be reckoned again: data/files/budget_cases.toml."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from data import FILES, funds
from data.catalogue import catalogue
from data.entries import check, check_known, check_months, refuse
from data.regions import PROVINCE, regencies
from data.tables import read_toml
from words.periods import is_period

FILE = "budget_cases.toml"
_KINDS = {
    "id": str, "label": str, "fund": str, "kode": str, "period": str, "start": str, "months": int,
    "budget": str, "people": list, "villages": str, "places": str, "note": str,
}  # fmt: skip


@dataclass(frozen=True)
class Case:
    """One published budget.

    kode, period: of its figures. start: first month reckoned with. months: as printed, 0 where
    the source doesn't tell. budget: indicator in rupiah. people: indicators of people it may
    have been meant for. villages, places: indicator and parameter whose product is a count of
    people too, or "".
    """

    id: str
    label: str
    fund: str
    kode: str
    period: str
    start: str
    months: int
    budget: str
    people: tuple[str, ...]
    villages: str
    places: str
    note: str


@lru_cache(maxsize=4)
def cases(directory: Path = FILES) -> dict[str, Case]:
    """Every case by id, in the order of the file.

    Raises:
        BadData: a field is missing or of the wrong kind, or a fund, region, period or indicator
            is unknown. The message counts the entry.
    """
    found: dict[str, Case] = {}
    indicators = catalogue(directory)
    for n, raw in enumerate(read_toml(directory / FILE).get("case", []), start=1):
        place = f"[[case]] ke-{n}"
        check(FILE, place, raw, _KINDS, may_be_empty=("villages", "places", "note"))
        check_known(FILE, place, "fund", [raw["fund"]], funds.load(directory).labels)
        check_known(FILE, place, "kode", [raw["kode"]], [PROVINCE, *(r.kode for r in regencies())])
        named = [raw["budget"], *raw["people"], *filter(None, [raw["villages"]])]
        if strange := [name for name in named if name not in indicators]:
            refuse(FILE, place, f"indikator '{strange[0]}' tidak dikenal", "pakai indicators.toml")
        check_months(FILE, place, raw["start"], "")
        if not is_period(raw["period"]):
            refuse(
                FILE, place, f"period '{raw['period']}' bukan periode", "tulis YYYY atau YYYY-MM"
            )
        if not 0 <= raw["months"] <= 12:
            refuse(FILE, place, f"months {raw['months']} di luar 0–12", "tulis 0 sampai 12")
        if not raw["people"] or raw["id"] in found:
            refuse(
                FILE, place, "people kosong atau id tertulis dua kali", "perbaiki people atau id"
            )
        found[raw["id"]] = Case(**{**raw, "people": tuple(raw["people"])})
    return found
