"""Which periods there are, how a region moved through them, and how fresh each source is."""

import pandas as pd

from data.catalogue import catalogue
from data.contract import ESTIMATE
from data.regions import NATION, PROVINCE, regencies
from program.figures import Figures
from program.rows import Row
from words.periods import LATEST

SERIES_COLUMNS = ("period", "value", "low", "high", "status", "source", "note", "approx")


def periods(
    figures: Figures, indicator: str, at_least: int = 1, with_estimates: bool = True
) -> list[str]:
    """Periods in which at least so many of the eleven have a figure, newest first."""
    counted: dict[str, int] = {}
    for area in regencies():
        for row in _rows(figures, indicator, area.kode, with_estimates):
            counted[row.period] = counted.get(row.period, 0) + 1
    return sorted((p for p, n in counted.items() if n >= at_least), reverse=True)


def latest_period(
    figures: Figures, indicator: str, at_least: int = 1, with_estimates: bool = True
) -> str | None:
    """The newest of `periods`, or None."""
    return next(iter(periods(figures, indicator, at_least, with_estimates)), None)


def best_period(figures: Figures, indicator: str) -> str:
    """The newest period that knows the most regencies; LATEST where none knows half of them.

    What a map opens with: an indicator known for few regencies at a time opens with each
    regency's own newest figure.
    """
    for wanted in range(len(regencies()), len(regencies()) // 2, -1):
        found = latest_period(figures, indicator, at_least=wanted)
        if found:
            return found
    return LATEST


def pool(figures: Figures, indicator: str, with_estimates: bool = True) -> pd.Series:
    """Every value of the eleven in every period: what breaks that never move are made from."""
    rows = [r for a in regencies() for r in _rows(figures, indicator, a.kode, with_estimates)]
    return pd.Series([row.value for row in rows], dtype=float)


def series(
    figures: Figures, indicator: str, kode: str, with_estimates: bool = True
) -> pd.DataFrame:
    """The figures of one region through time, oldest first: SERIES_COLUMNS. Gaps aren't filled."""
    rows = _rows(figures, indicator, kode, with_estimates)
    return pd.DataFrame({name: [getattr(row, name) for row in rows] for name in SERIES_COLUMNS})


def areas() -> list[str]:
    """Whose series are shown: the province, the nation, then the eleven."""
    return [PROVINCE, NATION, *(area.kode for area in regencies())]


def published_periods(figures: Figures, indicator: str) -> list[str]:
    """Periods in which any of `areas` has a published figure, oldest first."""
    rows = (row for kode in areas() for row in _rows(figures, indicator, kode, False))
    return sorted({row.period for row in rows})


def moving(figures: Figures) -> list[str]:
    """Indicators of which one of `areas` has more than one published figure, main ones first.

    Targets aren't among them: they are set, not measured.
    """
    found = [
        meaning
        for meaning in catalogue().values()
        if meaning.topic != "target"
        and any(len(_rows(figures, meaning.id, kode, False)) > 1 for kode in areas())
    ]
    return [meaning.id for meaning in sorted(found, key=lambda meaning: not meaning.main)]


def freshness(figures: Figures) -> pd.DataFrame:
    """Each source's newest period and number of figures: source, latest, figures; newest first."""
    grouped = figures.observations.groupby("source")["period"]
    table = pd.DataFrame({"latest": grouped.max(), "figures": grouped.size()}).reset_index()
    return table.sort_values(["latest", "source"], ascending=[False, True], ignore_index=True)


def indicator_freshness(figures: Figures) -> pd.DataFrame:
    """Each published indicator's newest period for any region: indicator, latest, figures."""
    grouped = figures.observations.groupby("indicator")["period"]
    table = pd.DataFrame({"latest": grouped.max(), "figures": grouped.size()}).reset_index()
    return table.sort_values(["latest", "indicator"], ascending=[False, True], ignore_index=True)


def _rows(figures: Figures, indicator: str, kode: str, with_estimates: bool) -> list[Row]:
    return [
        row
        for row in figures.by_region.get((indicator, kode), {}).values()
        if with_estimates or row.status != ESTIMATE
    ]
