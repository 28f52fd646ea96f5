"""Rows of the tidy contract as values, so that computing one stays plain arithmetic."""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from data.contract import COLUMNS, ESTIMATE, SAMPLE

PUBLISHED, PROVISIONAL = "resmi", "sementara"
WORST_LAST = (PUBLISHED, PROVISIONAL, ESTIMATE, SAMPLE)
DERIVED_COLUMNS = (*COLUMNS, "low", "high")
"""The tidy contract plus the range of an estimate (NaN for anything published)."""


class Row(NamedTuple):
    """One figure: canonical value, status, source ids joined by ";", note in Indonesian."""

    kode: str
    period: str
    indicator: str
    value: float
    status: str
    source: str
    note: str
    approx: bool = False
    low: float = math.nan
    high: float = math.nan


Cell = tuple[str, str, str]
Cells = Mapping[Cell, Row]
"""(kode, period, indicator) → the row shown there."""


def cells(table: pd.DataFrame, indicators: Collection[str] | None = None) -> dict[Cell, Row]:
    """The rows of a tidy table by cell; a row without a value is left out.

    indicators: only these; None keeps all. Absent columns approx, low, high take their default.
    """
    chosen = table if indicators is None else table[table["indicator"].isin(list(indicators))]
    names = [name for name in Row._fields if name in chosen.columns]
    columns = [chosen[name].tolist() for name in names]
    rows = (Row(**dict(zip(names, values, strict=True))) for values in zip(*columns, strict=True))
    return {(r.kode, r.period, r.indicator): r for r in rows if not math.isnan(r.value)}


def frame(rows: Iterable[Row]) -> pd.DataFrame:
    """Rows as a table with DERIVED_COLUMNS, also when there are none."""
    listed = list(rows)
    table = pd.DataFrame(listed, columns=list(Row._fields))
    texts = ("kode", "period", "indicator", "status", "source", "note")
    kinds = dict.fromkeys(texts, "str")
    numbers = {"value": "float64", "approx": "bool", "low": "float64", "high": "float64"}
    return table.astype(kinds | numbers)[list(DERIVED_COLUMNS)]


def worst(statuses: Iterable[str]) -> str:
    """The status of a figure computed from inputs of these statuses."""
    return max(statuses, key=WORST_LAST.index, default=PUBLISHED)


def cited(rows: Iterable[Row]) -> str:
    """The source ids of all inputs, each once, in alphabetical order."""
    keys = {key for row in rows for key in row.source.split(";") if key}
    return ";".join(sorted(keys))


def computed(
    kode: str,
    period: str,
    indicator: str,
    value: float,
    inputs: Sequence[Row],
    note: str,
    low: float = math.nan,
    high: float = math.nan,
    status: str | None = None,
) -> Row:
    """A figure reckoned from `inputs`, with all their sources.

    status: that the method gives it; of what it rests on the worst one counts, so that nothing
    reckoned from a synthetic figure is told as less.
    """
    reached = worst((*(row.status for row in inputs), *([status] if status else ())))
    approx = any(row.approx for row in inputs)
    return Row(kode, period, indicator, value, reached, cited(inputs), note, approx, low, high)
