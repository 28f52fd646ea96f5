"""Whether a series rises or falls, tested, and whether that is good."""

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd

from data.contract import ESTIMATE
from program.change import BETTER, DOWN, UP, WORSE
from program.rounds import moment, one_round, year_of

UNCLEAR, TOO_FEW = "tidak jelas", "data belum cukup"
MINIMUM = 5
"""Points below which no verdict is given: four can't reach the level in either direction."""
LEVEL = 0.05
"""A series without a trend is called rising or falling at most this often."""
_DIRECTIONS = (UP, DOWN, "netral")
_DECIMALS = 12
"""Values nearer than this are the same: what is left of them is the error of reckoning."""


@dataclass(frozen=True)
class Trend:
    """What can be said of one series.

    verdict: "naik", "turun", "tidak jelas" or "data belum cukup". judgement: "membaik",
    "memburuk", or "" where the verdict has no direction or the indicator no good one.
    points, first, last: what it rests on, after `rounds.one_round`; periods "" without a point.
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


def tested(series: pd.DataFrame) -> pd.DataFrame:
    """The rows of a series that enter a test: measured, and of one round of the year.

    Estimates never enter: they repeat the province's movement by construction.
    """
    return one_round(series[series["status"].ne(ESTIMATE) & series["value"].notna()])


def trend(series: pd.DataFrame, good: str, topic: str = "") -> Trend:
    """The verdict on a series: Mann–Kendall for whether, Theil–Sen for how fast.

    series: as `program.series.series` gives it. Gaps need no filling, both look at pairs.
    Neighbouring values that resemble each other widen the test by Hamed & Rao (1998).
    good: the direction that is good for the indicator, or "netral". topic: of the catalogue.

    Raises:
        ValueError: `good` is none of the three.
    """
    if good not in _DIRECTIONS:
        raise ValueError(f"arah '{good}' tidak dikenal: {', '.join(_DIRECTIONS)}")
    known = tested(series)
    when = known["period"].tolist()
    first, last = (when[0], when[-1]) if when else ("", "")
    if len(known) < MINIMUM:
        return Trend(TOO_FEW, "", len(known), first, last)
    years = [year_of(moment(period, topic)) for period in when]
    values = known["value"].tolist()
    p_value = max(mann_kendall(years, values), corrected(years, values))
    slope, low, high = theil_sen(years, values)
    verdict = UNCLEAR
    if p_value < LEVEL and slope:
        verdict = UP if slope > 0 else DOWN
    return Trend(
        verdict, _judged(verdict, good), len(known), first, last, slope, low, high, p_value
    )


def mann_kendall(years: list[float], values: list[float]) -> float:
    """Two-sided p-value of "no monotonic trend" (Mann 1945, Kendall 1975).

    Kendall's tau of values against time: exact where nothing is tied, otherwise the normal
    approximation with correction for ties. 1 where all values are equal.
    """
    # scipy.stats takes most of a second to import; the other pages don't need it.
    from scipy.stats import kendalltau

    p_value = float(kendalltau(years, values).pvalue)
    return 1.0 if math.isnan(p_value) else p_value


def corrected(years: list[float], values: list[float]) -> float:
    """The p-value where neighbours resemble each other; 0 where they don't.

    The normal approximation with a variance widened by `hamed_rao`. It only ever takes evidence
    away: a factor below 1, which alternating values give, is not used.
    """
    from scipy.stats import norm

    factor = hamed_rao(years, values)
    if factor <= 1:
        return 0.0
    n = len(values)
    score = sum(np.sign(np.subtract(values[i + 1 :], values[i])).sum() for i in range(n))
    tied = np.unique(values, return_counts=True)[1]
    variance = (n * (n - 1) * (2 * n + 5) - (tied * (tied - 1) * (2 * tied + 5)).sum()) / 18
    z = max(abs(score) - 1, 0) / math.sqrt(variance * factor)
    return float(2 * norm.sf(z))


def hamed_rao(years: list[float], values: list[float]) -> float:
    """By how much serial correlation widens the variance of Kendall's S (Hamed & Rao 1998).

    The autocorrelation of the ranks that are left after the Theil–Sen slope, at every lag where
    it is significant. A gap counts as one step, as between neighbours.
    """
    from scipy.stats import norm, rankdata

    n = len(values)
    rest = np.round(np.subtract(values, np.multiply(theil_sen(years, values)[0], years)), _DECIMALS)
    ranks = rankdata(rest) - (n + 1) / 2
    whole = float((ranks**2).sum())
    if n < 3 or not whole:
        return 1.0
    bound = float(norm.ppf(1 - LEVEL / 2)) / math.sqrt(n)
    found = {lag: float((ranks[:-lag] * ranks[lag:]).sum()) / whole for lag in range(1, n)}
    weighed = (
        (n - lag) * (n - lag - 1) * (n - lag - 2) * r for lag, r in found.items() if abs(r) > bound
    )
    return 1 + 2 / (n * (n - 1) * (n - 2)) * sum(weighed)


def theil_sen(years: list[float], values: list[float]) -> tuple[float, float, float]:
    """The median of the slopes of all pairs, and its interval (Theil 1950, Sen 1968), per year."""
    from scipy.stats import theilslopes

    found = theilslopes(values, years, alpha=1 - LEVEL)
    return float(found.slope), float(found.low_slope), float(found.high_slope)


def _judged(verdict: str, good: str) -> str:
    if verdict == UNCLEAR or good == "netral":
        return ""
    return BETTER if verdict == good else WORSE
