"""Whether a series rises or falls, tested, and whether that is good."""

import math
from dataclasses import dataclass
from datetime import date

import pandas as pd

from data.contract import ESTIMATE
from program.change import BETTER, DOWN, UP, WORSE
from words import periods

UNCLEAR, TOO_FEW = "tidak jelas", "data belum cukup"
MINIMUM = 5
"""Points below which no verdict is given: four can't reach the level in either direction."""
LEVEL = 0.05
"""A series without a trend is called rising or falling at most this often."""
_DIRECTIONS = (UP, DOWN, "netral")


@dataclass(frozen=True)
class Trend:
    """What can be said of one series.

    verdict: "naik", "turun", "tidak jelas" or "data belum cukup". judgement: "membaik",
    "memburuk", or "" where the verdict has no direction or the indicator no good one.
    points, first, last: what it rests on; periods "" without a point.
    slope_per_year with its interval low to high (of 1 − LEVEL): canonical unit per year.
    p_value: of the test. The four numbers are NaN when the data don't suffice.
    """

    verdict: str
    judgement: str
    points: int
    first: str
    last: str
    slope_per_year: float = math.nan
    low: float = math.nan
    high: float = math.nan
    p_value: float = math.nan


def trend(series: pd.DataFrame, good: str) -> Trend:
    """The verdict on a series: Mann–Kendall for whether, Theil–Sen for how fast.

    series: as `program.series.series` gives it. Estimates never enter: they repeat the
    province's movement by construction. Gaps need no filling, both methods look at pairs.
    good: the direction that is good for the indicator, or "netral".

    Raises:
        ValueError: `good` is none of the three.
    """
    if good not in _DIRECTIONS:
        raise ValueError(f"arah '{good}' tidak dikenal: {', '.join(_DIRECTIONS)}")
    known = series[series["status"].ne(ESTIMATE) & series["value"].notna()]
    when = known["period"].tolist()
    first, last = (when[0], when[-1]) if when else ("", "")
    if len(known) < MINIMUM:
        return Trend(TOO_FEW, "", len(known), first, last)
    years = [year_of(period) for period in when]
    values = known["value"].tolist()
    p_value = mann_kendall(years, values)
    slope, low, high = theil_sen(years, values)
    verdict = UNCLEAR
    if p_value < LEVEL and slope:
        verdict = UP if slope > 0 else DOWN
    return Trend(
        verdict, _judged(verdict, good), len(known), first, last, slope, low, high, p_value
    )


def year_of(period: str) -> float:
    """A period as years: "2024-07" → 2024.5; a bare year counts as its January."""
    start = periods.start(period)
    whole = date(start.year, 1, 1)
    return start.year + (start - whole).days / ((date(start.year + 1, 1, 1) - whole).days)


def mann_kendall(years: list[float], values: list[float]) -> float:
    """Two-sided p-value of "no monotonic trend" (Mann 1945, Kendall 1975).

    Kendall's tau of values against time: exact where nothing is tied, otherwise the normal
    approximation with correction for ties. 1 where all values are equal.
    """
    # scipy.stats takes most of a second to import; the other pages don't need it.
    from scipy.stats import kendalltau

    p_value = float(kendalltau(years, values).pvalue)
    return 1.0 if math.isnan(p_value) else p_value


def theil_sen(years: list[float], values: list[float]) -> tuple[float, float, float]:
    """The median of the slopes of all pairs, and its interval (Theil 1950, Sen 1968), per year."""
    from scipy.stats import theilslopes

    found = theilslopes(values, years, alpha=1 - LEVEL)
    return float(found.slope), float(found.low_slope), float(found.high_slope)


def _judged(verdict: str, good: str) -> str:
    if verdict == UNCLEAR or good == "netral":
        return ""
    return BETTER if verdict == good else WORSE
