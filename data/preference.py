"""The figures of the store by the rule of `data.ranking`: shown first, the others beside it."""

import pandas as pd

from data.published import sources
from data.ranking import CELL, ranked


def ordered(observations: pd.DataFrame) -> pd.DataFrame:
    """The observations sorted so that in each cell the preferred row comes first."""
    return ranked(observations, sources())


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
