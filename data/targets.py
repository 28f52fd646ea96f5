"""Targets of government: data/files/targets.toml names them, the figure stands where it came in."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data import FILES
from data.catalogue import catalogue
from data.problems import BadData
from data.tables import read_csv, read_toml
from data.units import file_unit
from words.periods import is_period

FILE = "targets.toml"
_TYPES = {
    "indicator": str,
    "label": str,
    "due": str,
    "comparable": bool,
    "definition": str,
    "file": str,
    "figure": str,
    "kode": str,
    "period": str,
    "source": str,
}
_KEYS = {"policy_parameters.csv": "parameter", "cakupan.csv": "indicator"}
"""Files that hold targets, with the column that names the figure."""


@dataclass(frozen=True)
class Target:
    """One target.

    indicator: the series it is set for. kode: whose target. due: month "YYYY-MM" by whose end it
    should be reached. value: canonical unit. comparable: whether its definition is that of the
    series; where it isn't, it never stands on the same axis. definition: what it counts.
    source: id. note: of the published figure, whose row is named by figure and period too.
    """

    indicator: str
    kode: str
    due: str
    label: str
    value: float
    comparable: bool
    definition: str
    source: str
    note: str
    figure: str = ""
    period: str = ""


@lru_cache(maxsize=4)
def targets(directory: Path = FILES) -> tuple[Target, ...]:
    """Every target, in the order of the file, with its value from the file it refers to.

    Raises:
        BadData: a field is missing or of the wrong kind, an indicator or month is unknown, or
            the figure it refers to isn't there. The message counts the entry.
    """
    entries = read_toml(directory / FILE).get("target", [])
    return tuple(_target(n, raw, directory) for n, raw in enumerate(entries, start=1))


def _target(number: int, raw: dict[str, Any], directory: Path) -> Target:
    place = f"[[target]] ke-{number}"
    for name, kind in _TYPES.items():
        if type(raw.get(name)) is not kind or raw[name] == "":
            raise BadData(FILE, None, f"{place}: {name} kosong atau salah jenis", f"isi {name}")
    foreign = sorted(raw.keys() - _TYPES.keys())
    if foreign:
        raise BadData(
            FILE, None, f"{place}: {foreign[0]} tidak dikenal", f"pakai hanya {', '.join(_TYPES)}"
        )
    known = catalogue(directory)
    if raw["indicator"] not in known:
        _refuse(place, f"indikator '{raw['indicator']}' tidak dikenal", "pakai id indicators.toml")
    if not is_period(raw["due"]) or len(raw["due"]) == 4:
        _refuse(place, f"due '{raw['due']}' bukan bulan", "tulis YYYY-MM")
    if raw["file"] not in _KEYS:
        _refuse(place, f"berkas '{raw['file']}' tidak dikenal", f"pakai {', '.join(_KEYS)}")
    value, note = _figure(place, raw, directory, known[raw["indicator"]].unit)
    told = {name: raw[name] for name in Target.__dataclass_fields__ if name in raw}
    return Target(**told, value=value, note=note)


def _figure(place: str, raw: dict[str, Any], directory: Path, unit: str) -> tuple[float, str]:
    """Canonical value and note of the figure that an entry refers to."""
    name = _KEYS[raw["file"]]
    wanted = {name: raw["figure"], **{key: raw[key] for key in ("kode", "period", "source")}}
    rows = read_csv(directory / raw["file"], (*wanted, "value", "unit", "note"))
    for column, cell in wanted.items():
        rows = rows[rows[column].eq(cell)]
    if len(rows) != 1:
        said = ", ".join(wanted.values())
        _refuse(place, f"angka {said} tidak ada di {raw['file']}", "tunjuk baris yang ada")
    row = rows.iloc[0]
    printed = file_unit(str(row["unit"]))
    if printed.canonical != unit:
        _refuse(place, f"satuan {row['unit']} bukan satuan {raw['indicator']}", "periksa figure")
    return round(float(row["value"]) * printed.factor, 10), str(row["note"])


def _refuse(place: str, message: str, remedy: str) -> None:
    raise BadData(FILE, None, f"{place}: {message}", remedy)
