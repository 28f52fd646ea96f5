"""The state of the province in a handful of figures, each with its own date and status."""

from dataclasses import dataclass

import pandas as pd

from data.catalogue import (
    COVERAGE,
    EXTREME_POOR,
    GAP,
    GAP_COST,
    PARTICIPANTS,
    POOR,
    POTENTIAL,
    POVERTY,
    QUOTA,
    QUOTA_PER_100_POOR,
)
from data.regions import PROVINCE
from program.bkbk import PLACES_PER_VILLAGE, villages_added
from program.figures import Figures
from program.panel import panel
from program.rows import Row
from program.series import latest_period
from program.tariffs import first_month


@dataclass(frozen=True)
class Headline:
    """Province figures; None where there is none.

    coverage: the newest whose participants and potential are published too, so that gap and
        cost belong to it. newest_coverage: the newest of all, with or without counts.
    """

    coverage: Row | None
    participants: Row | None
    potential: Row | None
    newest_coverage: Row | None
    gap: Row | None
    gap_cost: Row | None
    poverty: Row | None
    poor: Row | None
    extreme_poor: Row | None


@dataclass(frozen=True)
class QuotaRule:
    """How the BKBK grant shared its places in one year.

    places: people per village. villages_then: in the grant's year, its quota ÷ places;
    villages_today: in the registry now.
    """

    year: str
    places: int
    villages_then: int
    villages_today: int


def headline(figures: Figures) -> Headline:
    """The province's figures for the first page."""
    counted = _counted_month(figures)
    return Headline(
        coverage=fact(figures, COVERAGE, period=counted) if counted else None,
        participants=fact(figures, PARTICIPANTS, period=counted) if counted else None,
        potential=fact(figures, POTENTIAL, period=counted) if counted else None,
        newest_coverage=fact(figures, COVERAGE),
        gap=fact(figures, GAP, period=counted) if counted else None,
        gap_cost=fact(figures, GAP_COST, period=counted) if counted else None,
        poverty=fact(figures, POVERTY),
        poor=fact(figures, POOR),
        extreme_poor=fact(figures, EXTREME_POOR),
    )


def fact(
    figures: Figures, indicator: str, kode: str = PROVINCE, period: str | None = None
) -> Row | None:
    """One figure of one region: of `period`, or the newest when None."""
    known = figures.by_region.get((indicator, kode), {})
    if period is not None:
        return known.get(period)
    return known[max(known)] if known else None


def extremes(
    figures: Figures,
    indicator: str,
    period: str,
    count: int = 3,
    highest: bool = True,
    with_estimates: bool = True,
) -> pd.DataFrame:
    """The `count` regencies with the highest (or lowest) values: rows of `panel`, in order.

    Regencies without a figure never appear. Equal values keep Kemendagri's order.
    """
    table = panel(figures, indicator, period, with_estimates).dropna(subset=["value"])
    return table.sort_values("value", ascending=not highest, kind="stable").head(count)


def quota_against_need(figures: Figures) -> pd.DataFrame:
    """BKBK places per 100 poor people in the newest year known for all eleven: rows of `panel`,
    highest first. Empty when no year is."""
    year = latest_period(figures, QUOTA_PER_100_POOR, at_least=11)
    if year is None:
        return panel(figures, QUOTA_PER_100_POOR, "").iloc[:0]
    return extremes(figures, QUOTA_PER_100_POOR, year, count=11)


def quota_rule(figures: Figures, year: str) -> QuotaRule | None:
    """The flat rule of the grant in `year`, or None where its quota or places aren't known."""
    places = figures.parameters.find(PLACES_PER_VILLAGE, first_month(year))
    province = fact(figures, QUOTA, period=year)
    if places is None or province is None:
        return None
    today = int(figures.villages["total"].sum())
    added = villages_added(figures.villages, places.value, province.value)
    return QuotaRule(year, places.value, today - added, today)


def _counted_month(figures: Figures) -> str | None:
    """The newest period with coverage, gap and both counts of the province."""
    wanted = (COVERAGE, GAP, PARTICIPANTS, POTENTIAL)
    known = [set(figures.by_region.get((key, PROVINCE), {})) for key in wanted]
    return max(set.intersection(*known), default=None)
