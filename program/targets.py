"""How far a series is from a target, how fast it must move, and how fast it ever did."""

import math
from dataclasses import dataclass

import pandas as pd

from data.contract import ESTIMATE
from data.regions import NATION
from data.targets import Target
from program.change import UP
from program.rounds import moment, year_of
from program.trend import tested

A_YEAR = 0.95
"""Years from which on a change is a yearly pace. Monthly counts jump by more than a year moves."""


@dataclass(frozen=True)
class Best:
    """The fastest that a series ever moved in the good direction.

    per_year: canonical unit per year, positive. first, last: the periods it lies between.
    """

    per_year: float
    first: str
    last: str


@dataclass(frozen=True)
class Pace:
    """A series before one target.

    period, value: its last figure up to the target's month. missing: what lacks in the good
    direction, canonical unit; 0 or less where the target is reached. years: from that figure to
    the target. needed: missing per year; NaN where it is reached or less than a year is left.
    best: None where the series never moved the good way over a year or more.
    """

    target: Target
    period: str
    value: float
    missing: float
    years: float
    needed: float
    best: Best | None

    @property
    def within_reach(self) -> bool:
        """Whether the pace that is needed was reached once before."""
        return self.best is not None and self.needed <= self.best.per_year


def concerning(targets: tuple[Target, ...], indicator: str, kode: str) -> list[Target]:
    """Targets that a region's series of `indicator` can be held against, by month.

    Its own and the nation's, of the same definition.
    """
    mine = [t for t in targets if t.comparable and t.indicator == indicator]
    return sorted((t for t in mine if t.kode in (kode, NATION)), key=lambda t: t.due)


def pace(series: pd.DataFrame, target: Target, good: str, topic: str = "") -> Pace | None:
    """The last published figure up to the target's month against it.

    None where there is no such figure, or the indicator has no good direction.
    """
    due = moment(target.due)
    known = series[series["status"].ne(ESTIMATE) & series["value"].notna()]
    known = known[[moment(period, topic) <= due for period in known["period"]]]
    if known.empty or good == "netral":
        return None
    period, value = str(known["period"].iloc[-1]), float(known["value"].iloc[-1])
    missing = target.value - value if good == UP else value - target.value
    years = year_of(due) - year_of(moment(period, topic))
    needed = missing / years if missing > 0 and years >= A_YEAR else math.nan
    return Pace(target, period, value, missing, years, needed, best_pace(known, good, topic))


def best_pace(series: pd.DataFrame, good: str, topic: str = "") -> Best | None:
    """The largest change per year, from a figure to the next one that is a year or more later.

    series: published figures; `trend.tested` chooses its rows.
    """
    known = tested(series)
    when = known["period"].tolist()
    years = [year_of(moment(period, topic)) for period in when]
    values = known["value"].tolist()
    found: list[Best] = []
    for start, began in enumerate(years):
        end = next((n for n, year in enumerate(years) if year - began >= A_YEAR), None)
        if end is None:
            break
        moved = (values[end] - values[start]) / (years[end] - began)
        gained = moved if good == UP else -moved
        if gained > 0:
            found.append(Best(gained, when[start], when[end]))
    return max(found, key=lambda best: best.per_year, default=None)
