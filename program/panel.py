"""One indicator at one period for the eleven: what a map, a ranking and a table show."""

import math
from collections.abc import Iterable

import pandas as pd

from data.catalogue import (
    COVERAGE,
    PARTICIPANTS,
    POOR,
    POTENTIAL,
    POVERTY,
    QUOTA,
    QUOTA_PER_100_POOR,
    catalogue,
)
from data.contract import ESTIMATE
from data.regions import PROVINCE, regencies
from program.derived import POVERTY_MONTH
from program.figures import Figures
from program.rank import shared
from program.rows import Row
from words.periods import LATEST

PARTS = {
    COVERAGE: (PARTICIPANTS, POTENTIAL),
    QUOTA_PER_100_POOR: (QUOTA, POOR),
    POVERTY: (POOR, None),
}
"""The counts a share or rate is made of, where both or one are published."""

RATES = ("share", "indeks", "rupiah/orang/bulan", "per 100 orang")
"""Units in which a regency can be compared with the province; totals can't."""


def panel(
    figures: Figures, indicator: str, period: str, with_estimates: bool = True
) -> pd.DataFrame:
    """The eleven, one row each, by kode in Kemendagri's order.

    period: "YYYY", "YYYY-MM", or "terbaru": each regency's newest published figure, and where
        it has none its newest estimate.
    with_estimates: without, `estimasi` counts as no figure.
    Columns: name, value, low, high, period, status, source, note, approx, numerator,
    denominator, rank (shared ties, 1 is best), rank_of (how many have a rank), province_value
    (of the same period), difference (value − province_value, in rates only). No figure: NaN and
    "", the period aside.
    """
    meaning = catalogue().get(indicator)
    areas = regencies()
    rows = [pick(figures, indicator, area.kode, period, with_estimates) for area in areas]
    columns = {
        "name": [area.name for area in areas],
        **_cells(rows, period),
        **_parts(figures, indicator, rows, with_estimates),
    }
    rank = shared(pd.Series(columns["value"]), meaning.good if meaning else "netral").tolist()
    columns |= {"rank": rank, "rank_of": [sum(place == place for place in rank)] * len(rank)}
    columns |= _comparison(figures, indicator, rows, period, meaning.unit if meaning else "")
    # One construction: adding columns one by one costs more than everything above.
    return pd.DataFrame(columns, index=pd.Index([area.kode for area in areas], name="kode"))


def pick(
    figures: Figures, indicator: str, kode: str, period: str, with_estimates: bool = True
) -> Row | None:
    """The row of one cell, or None; "terbaru" as in `panel`."""
    if period != LATEST:
        row = figures.cells.get((kode, period, indicator))
        return row if row and (with_estimates or row.status != ESTIMATE) else None
    newest_first = [*figures.by_region.get((indicator, kode), {}).values()][::-1]
    published = [row for row in newest_first if row.status != ESTIMATE]
    return next(iter(published or (newest_first if with_estimates else [])), None)


def _cells(rows: Iterable[Row | None], period: str) -> dict[str, list[object]]:
    none = Row("", "" if period == LATEST else period, "", math.nan, "", "", "")
    filled = [row or none for row in rows]
    names = ("value", "low", "high", "period", "status", "source", "note", "approx")
    return {name: [getattr(row, name) for row in filled] for name in names}


def _parts(
    figures: Figures, indicator: str, rows: Iterable[Row | None], with_estimates: bool
) -> dict[str, list[float]]:
    found = [parts(figures, indicator, row, with_estimates) for row in rows]
    return {"numerator": [a for a, _ in found], "denominator": [b for _, b in found]}


def parts(
    figures: Figures, indicator: str, row: Row | None, with_estimates: bool = True
) -> tuple[float, float]:
    """Numerator and denominator of a share or rate, NaN where there is none."""
    if row is None or indicator not in PARTS:
        return math.nan, math.nan
    values = []
    for part in PARTS[indicator]:
        march = indicator == QUOTA_PER_100_POOR and part == POOR
        period = f"{row.period[:4]}{POVERTY_MONTH}" if march else row.period
        found = pick(figures, part, row.kode, period, with_estimates) if part else None
        values.append(found.value if found else math.nan)
    return values[0], values[1]


def _comparison(
    figures: Figures, indicator: str, rows: list[Row | None], period: str, unit: str
) -> dict[str, list[float]]:
    provincial = [
        figures.cells.get((PROVINCE, row.period if row else period, indicator)) for row in rows
    ]
    values = [found.value if found else math.nan for found in provincial]
    differences = [
        row.value - value if row and unit in RATES else math.nan
        for row, value in zip(rows, values, strict=True)
    ]
    return {"province_value": values, "difference": differences}
