"""What doesn't agree, what was left out, and what nobody has published yet."""

import re
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from data import FILES
from data.tables import read_csv, read_toml

_YEAR = re.compile(r"\b20\d\d\b")
LEFT_OUT_COLUMNS = ("kode", "nama", "period", "indicator", "value", "unit", "reason")


@dataclass(frozen=True)
class Contradiction:
    """Figures of several sources that can't all be right, and which one the screens show.

    indicators, regions, sources: ids and codes the topic touches.
    figures: the published figures in a sentence; shown: which is shown, and why.
    """

    topic: str
    indicators: tuple[str, ...]
    regions: tuple[str, ...]
    figures: str
    shown: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Missing:
    """A figure that was looked for and not found: why it matters and who would have it."""

    what: str
    why_it_matters: str
    who_has_it: str


def contradictions(directory: Path = FILES) -> list[Contradiction]:
    """Every known contradiction, in the order of the file."""
    entries = read_toml(directory / "contradictions.toml")["contradiction"]
    lists = ("indicators", "regions", "sources")
    return [
        Contradiction(**(entry | {name: tuple(entry[name]) for name in lists})) for entry in entries
    ]


def later_than(found: Contradiction, until: str) -> bool:
    """Whether a contradiction speaks of a year after `until` ("YYYY"); never where that is ""."""
    return speaks_later(f"{found.topic} {found.figures} {found.shown}", until)


def speaks_later(text: str, until: str) -> bool:
    """Whether a text names a year after `until` ("YYYY"); never where that is ""."""
    return bool(until) and any(year > until for year in _YEAR.findall(text))


def missing(directory: Path = FILES) -> list[Missing]:
    """Every figure looked for and not found."""
    return [Missing(**entry) for entry in read_toml(directory / "missing.toml")["missing"]]


def left_out(directory: Path = FILES) -> pd.DataFrame:
    """Collected figures that are not used, each with the reason. All cells are text."""
    return read_csv(directory / "left_out.csv", LEFT_OUT_COLUMNS)
