"""Which figure is shown where sources disagree. All stay; this rule, written once, chooses.

1. The producer's own publication, then copies of its tables, then officials quoted in news.
2. Within these, an exact figure before one that the source rounds or calls "sekitar".
3. Then the one published later; an undated source comes after dated ones.
4. Then the source's id in alphabetical order, so that the choice never depends on row order.
"""

import pandas as pd

from data.published import sources

CELL = ["kode", "period", "indicator"]


def ordered(observations: pd.DataFrame) -> pd.DataFrame:
    """The observations sorted so that in each cell the preferred row comes first."""
    known = sources()
    tier = observations["source"].map(lambda key: known[key].tier)
    published = observations["source"].map(lambda key: known[key].published)
    newest_first = published.rank(method="dense", ascending=False).where(published != "", 10**6)
    order = observations.assign(_tier=tier, _newest=newest_first).sort_values(
        [*CELL, "_tier", "approx", "_newest", "source"], kind="stable"
    )
    return order.drop(columns=["_tier", "_newest"])


def preferred(observations: pd.DataFrame) -> pd.DataFrame:
    """One row per cell (kode, period, indicator): the one that the rule shows."""
    return ordered(observations).drop_duplicates(CELL).reset_index(drop=True)


def alternatives(
    observations: pd.DataFrame,
    kode: str,
    period: str,
    indicator: str,
) -> pd.DataFrame:
    """Every row of one cell, the shown one first."""
    cell = observations[
        observations["kode"].eq(kode)
        & observations["period"].eq(period)
        & observations["indicator"].eq(indicator)
    ]
    return ordered(cell).reset_index(drop=True)


def contradictions(observations: pd.DataFrame) -> pd.DataFrame:
    """The rows of every cell whose sources give different values, the shown row first."""
    differing = observations.groupby(CELL)["value"].transform("nunique").gt(1)
    return ordered(observations[differing]).reset_index(drop=True)
