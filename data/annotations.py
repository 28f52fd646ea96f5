"""What happened beside the figures: rules that began, and definitions that changed."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from data import FILES
from data.catalogue import catalogue
from data.problems import BadData
from data.sources import listed
from data.tables import read_toml
from words.periods import is_period

FILE = "annotations.toml"
POLICY, DEFINITION = "kebijakan", "definisi"
_TYPES = {
    "date": str,
    "kind": str,
    "words": str,
    "indicators": list,
    "breaks": bool,
    "source": str,
}


@dataclass(frozen=True)
class Annotation:
    """One fact that a reader of a line must know.

    date: "YYYY" or "YYYY-MM", from when it holds; "" for a definition that holds all along.
    kind: "kebijakan" or "definisi". words: a sentence. indicators: whose lines it concerns.
    breaks: whether figures before and after can't be joined by a line. source: ids, ";" between.
    """

    date: str
    kind: str
    words: str
    indicators: tuple[str, ...]
    breaks: bool
    source: str


@lru_cache(maxsize=4)
def annotations(directory: Path = FILES) -> tuple[Annotation, ...]:
    """Every annotation, those that hold all along first, then by date.

    Raises:
        BadData: a field is missing or of the wrong kind, or a date, kind, indicator or source is
            unknown. The message counts the entry.
    """
    entries = read_toml(directory / FILE).get("annotation", [])
    found = [_checked(n, raw, directory) for n, raw in enumerate(entries, start=1)]
    return tuple(sorted(found, key=lambda note: note.date))


def about(indicator: str, directory: Path = FILES) -> list[Annotation]:
    """Those that concern one indicator."""
    return [note for note in annotations(directory) if indicator in note.indicators]


def _checked(number: int, raw: dict[str, Any], directory: Path) -> Annotation:
    place = f"[[annotation]] ke-{number}"
    for name, kind in _TYPES.items():
        if type(raw.get(name)) is not kind or (name != "date" and raw[name] in ("", [])):
            _refuse(place, f"{name} kosong atau salah jenis", f"isi {name}")
    foreign = sorted(raw.keys() - _TYPES.keys())
    if foreign:
        _refuse(place, f"{foreign[0]} tidak dikenal", f"pakai hanya {', '.join(_TYPES)}")
    if raw["kind"] not in (POLICY, DEFINITION):
        _refuse(place, f"kind '{raw['kind']}' tidak dikenal", f"tulis {POLICY} atau {DEFINITION}")
    if not is_period(raw["date"]) and (raw["date"] or raw["kind"] == POLICY or raw["breaks"]):
        _refuse(place, f"date '{raw['date']}' bukan waktu", "tulis YYYY atau YYYY-MM")
    strange = [key for key in raw["indicators"] if key not in catalogue(directory)]
    if strange:
        _refuse(place, f"indikator '{strange[0]}' tidak dikenal", "pakai id dari indicators.toml")
    unknown = [key for key in raw["source"].split(";") if key not in listed(directory)]
    if unknown:
        _refuse(place, f"sumber '{unknown[0]}' tidak terdaftar", "daftarkan di sources.csv")
    return Annotation(**{**raw, "indicators": tuple(raw["indicators"])})


def _refuse(place: str, message: str, remedy: str) -> None:
    raise BadData(FILE, None, f"{place}: {message}", remedy)
