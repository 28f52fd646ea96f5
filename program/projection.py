"""Where a series would stand if it went on as it did: an estimate, always with its band."""

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from program.rounds import moment, year_of
from program.trend import LEVEL, tested

MINIMUM = 8
"""Points below which nothing is projected: fewer leave the band wider than what it would tell."""
COLUMNS = ("period", "value", "low", "high")


def project(series: pd.DataFrame, until: int, unit: str, topic: str = "") -> pd.DataFrame:
    """The line of a series continued once a year, in the month it was tested in, up to `until`.

    The line is Theil–Sen's (Theil 1950, Sen 1968), through the medians of years and values. The
    band is the classical prediction band of a straight line, of 1 − LEVEL, with the spread of
    the residuals around this line. It takes for granted that the direction stays and that the
    residuals don't hang together; where they do the truth leaves the band more often.

    series: as `program.series.series` gives it; `trend.tested` chooses its rows.
    unit: of the catalogue; nothing lies below 0, and a share not above 1.
    Returns COLUMNS, a row a year after the last figure; empty with fewer than MINIMUM points.
    """
    known = tested(series)
    if len(known) < MINIMUM:
        return pd.DataFrame(columns=list(COLUMNS))
    years = [year_of(moment(period, topic)) for period in known["period"]]
    last = str(known["period"].iloc[-1])
    ahead = [f"{year}{last[4:]}" for year in range(int(last[:4]) + 1, until + 1)]
    then = [year_of(moment(period, topic)) for period in ahead]
    middle, half = line(years, known["value"].tolist(), then)
    top = 1.0 if unit == "share" else math.inf
    value, low, high = (np.clip(v, 0, top) for v in (middle, middle - half, middle + half))
    return pd.DataFrame({"period": ahead, "value": value, "low": low, "high": high})


def line(
    years: Sequence[float], values: Sequence[float], then: Sequence[float]
) -> tuple[np.ndarray, np.ndarray]:
    """Theil–Sen's line at the years `then`, and half the width of its prediction band there."""
    from scipy.stats import t, theilslopes

    x, y, ahead = (np.asarray(numbers, dtype=float) for numbers in (years, values, then))
    fitted = theilslopes(y, x)
    residuals = y - fitted.intercept - fitted.slope * x
    n, away = len(x), ahead - x.mean()
    spread = math.sqrt(float((residuals**2).sum()) / (n - 2))
    wider = np.sqrt(1 + 1 / n + away**2 / float(((x - x.mean()) ** 2).sum()))
    return fitted.intercept + fitted.slope * ahead, t.ppf(1 - LEVEL / 2, n - 2) * spread * wider
