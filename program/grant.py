"""Whether the village grant follows need: its places against need, with what ranges allow."""

from dataclasses import dataclass

import pandas as pd

from data.catalogue import POOR, QUOTA
from program.derived import POVERTY_MONTH
from program.disparity import Disparity, disparity
from program.figures import Figures
from program.moved import moved_range
from program.panel import panel
from program.series import best_period
from words.periods import LATEST


@dataclass(frozen=True, eq=False)
class Grant:
    """need, quota: panels. year: of the grant. found: their disparity. least, most: the ends of
    moved_share that the ranges of both allow."""

    indicator: str
    need: pd.DataFrame
    quota: pd.DataFrame
    year: str
    found: Disparity
    least: float
    most: float


def against_need(figures: Figures, indicator: str, with_estimates: bool = True) -> Grant | None:
    """Need against places in the year whose quota is best known; None without a score.

    indicator: the poor in the grant's year, or a need at the period that knows most regencies.
    """
    year = best_period(figures, QUOTA)
    quota = panel(figures, QUOTA, year, with_estimates)
    when = best_period(figures, indicator) if with_estimates else LATEST
    if indicator == POOR:
        when = f"{year[:4]}{POVERTY_MONTH}"
    need = panel(figures, indicator, when, with_estimates)
    found = disparity(need["value"], quota["value"])
    if found is None:
        return None
    known = found.table.index
    needed, given = (_ends(own.loc[known]) for own in (need, quota))
    published = float(quota["province_value"].iloc[0])
    whole = published if len(known) == len(quota) else float(quota.loc[known, "value"].sum())
    total = float(need.loc[known, "value"].sum())
    least, most = moved_range(needed, given, total, whole)
    return Grant(indicator, need, quota, year, found, least, most)


def _ends(own: pd.DataFrame) -> pd.DataFrame:
    """low and high of a panel; a figure without a range is its own ends."""
    return own[["low", "high"]].apply(lambda end: end.fillna(own["value"]))
