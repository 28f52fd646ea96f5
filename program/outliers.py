"""Figures that stand far off those around them in their own series.

Hampel's rule: a figure is held against the median of the five figures of its series around it,
itself among them (at the ends, the first or last five). With m that median and
s = 1.4826 × the median of the five |value − m|, or of all |value − m| of the series where that
is more, the figure is an outlier where |value − m| > 3 s and |value − m| > a tenth of |m|.
A steady rise or fall has none: of 1, 2, 3, 4, 5 the last is 2 off, and s = 1.4826 × 1. A survey
that jumps about each year has few. One wrong figure doesn't make its neighbours outliers, as it
would by the size of steps. A series of fewer than five figures isn't tested.

Source: Hampel, The Influence Curve and Its Role in Robust Estimation, JASA 69 (1974).
"""

import numpy as np
import pandas as pd

from data.contract import ESTIMATE
from program.figures import Figures
from program.rounds import moment

WINDOW = 5
LIMIT = 3
ROBUST = 1.4826
"""The median absolute deviation times this is the standard deviation of a normal law."""
LEAST_SHARE = 0.1
OUTLIER_COLUMNS = ("indicator", "kode", "period", "value", "usual", "source")


def outliers(figures: Figures) -> pd.DataFrame:
    """Published figures far off those around them: OUTLIER_COLUMNS, in the order of indicator,
    region and period. usual: the median around it, in the indicator's unit.
    """
    table = figures.table
    shown = table[table["status"].ne(ESTIMATE) & table["value"].notna()]
    when = [moment(period) for period in shown["period"]]
    shown = shown.assign(_when=when).sort_values(["indicator", "kode", "_when", "period"])
    parts = [
        _far_off(series)
        for _, series in shown.groupby(["indicator", "kode"], sort=False)
        if len(series) >= WINDOW
    ]
    found = pd.concat(parts) if parts else shown.head(0).assign(usual=0.0)
    return found[list(OUTLIER_COLUMNS)].reset_index(drop=True)


def usual(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Median and robust spread of the five figures around each of at least five, oldest first."""
    windows = np.lib.stride_tricks.sliding_window_view(values, WINDOW)
    middle = np.median(windows, axis=1)
    near = np.median(np.abs(windows - middle[:, None]), axis=1)
    at = np.clip(np.arange(len(values)) - WINDOW // 2, 0, len(windows) - 1)
    whole = np.median(np.abs(values - middle[at]))
    return middle[at], ROBUST * np.maximum(near[at], whole)


def _far_off(series: pd.DataFrame) -> pd.DataFrame:
    values = series["value"].to_numpy(dtype=float)
    middle, spread = usual(values)
    off = np.abs(values - middle)
    far = (off > LIMIT * spread) & (off > LEAST_SHARE * np.abs(middle))
    return series.assign(usual=middle)[far]
