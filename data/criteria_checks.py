"""The checks of criteria.toml that aren't about meaning: kinds, months, and the row referred to."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, NoReturn

from data import entries
from data.tables import read_csv

FILE = "criteria.toml"
POLICY = "policy_parameters.csv"
_KEY = ("figure", "kode", "period")


def refuse(place: str, message: str, remedy: str) -> NoReturn:
    """Raise BadData for an entry of FILE."""
    entries.refuse(FILE, place, message, remedy)


def typed(
    place: str, raw: dict[str, Any], kinds: Mapping[str, type], may_be_empty: Collection[str]
) -> dict[str, Any]:
    """`raw` itself, when it has the fields of `kinds` and no other, each of its kind and filled.

    `starts` and `ends` must be months, where filled, and in order.
    """
    entries.check(FILE, place, raw, kinds, may_be_empty)
    entries.check_months(FILE, place, raw.get("starts", ""), raw.get("ends", ""))
    return raw


def figure(place: str, raw: Mapping[str, Any], unit: str | None, directory: Path) -> int | None:
    """The number of a rule: of the row of POLICY it refers to, or its own where no source is.

    unit: of the number that its test compares with; None for a test without one.
    """
    referred = [name for name in _KEY if name in raw]
    if unit is None:
        if referred or "value" in raw:
            refuse(place, f"test '{raw['test']}' tidak memakai angka", "hapus angkanya")
        return None
    if raw["source"] and (len(referred) < len(_KEY) or "value" in raw):
        refuse(place, "angka aturan harus menunjuk terbitan", f"tunjuk baris {POLICY}")
    if not raw["source"]:
        if referred or "value" not in raw:
            refuse(place, "angka aturan tanpa sumber harus ditulis di value", "tulis value")
        number: int = raw["value"]
        return number if number >= 0 else refuse(place, "value negatif", "tulis nilai positif")
    return _referred(place, raw, unit, directory)


def _referred(place: str, raw: Mapping[str, Any], unit: str, directory: Path) -> int:
    wanted = {
        "parameter": raw["figure"],
        "kode": raw["kode"],
        "period": raw["period"],
        "source": raw["source"],
    }
    rows = read_csv(directory / POLICY, (*wanted, "value", "unit"))
    for column, cell in wanted.items():
        rows = rows[rows[column].eq(cell)]
    if len(rows) != 1:
        told = ", ".join(wanted.values())
        refuse(place, f"angka {told} tidak ada di {POLICY}", "tunjuk baris yang ada")
    value, printed = str(rows.iloc[0]["value"]), str(rows.iloc[0]["unit"])
    if printed != unit:
        refuse(place, f"satuan {printed} bukan {unit}", "periksa figure")
    if not value.isdecimal():
        refuse(place, f"angka {value} bukan bilangan bulat", "pakai bilangan bulat")
    return int(value)
