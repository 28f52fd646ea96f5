"""Whether a figure leaps out of the history of its own series.

A series is what the dashboard shows for one region and indicator, years and months apart. A
figure is held against the one before it (of the file, else published; where there is none, against
the one after it). Its change is d = ln(value ÷ neighbour) ÷ √(months between): a change over a
year may be larger than one over a month, as that of a random walk.

1. Published series of at least 5 figures: let m be the median of their past d, and
   s = 1.4826 × the median of |d − m| (the robust standard deviation), at least FLOOR. The change
   is a leap where |d − m| > 6 s.
2. Shorter ones: where the value more than doubles or halves (over more than a year: by the factor
   2 to the power √years).
3. Never a leap: what is published already; a change of counts within 4 √(value + neighbour),
   which chance alone can make; a monthly figure that is held against a later month but keeps
   within a factor of 2 of the same month of the year before, as figures that are counted anew
   each January do.

From a figure to zero, or from zero to a figure, is a leap unless 3 says otherwise. Series with
negative values have no such changes and are left alone.
"""

import numpy as np
import pandas as pd

from data.intake.checks.case import Case, Cube
from data.intake.checks.doubles import ALIKE
from data.intake.checks.rule import Found, Rule
from data.intake.checks.words import thing, value, when
from data.intake.model import WARN
from data.parts import COUNTED_UNITS

ENOUGH = 5
"""Published figures from which a series has a history of its own."""
ROBUST = 1.4826
"""The median absolute deviation times this is the standard deviation of a normal law."""
LIMIT = 6
FLOOR = 0.01
"""Least spread of d: about 3.5 percent a year."""
DOUBLE = np.log(2)
CHANCE = 4
BLOCK = 100_000
"""Figures that are looked at together: a million at once would take much memory."""


def _spreads(case: Case) -> tuple[Cube, Cube]:
    """For each (region, indicator, years or months): median and spread of past changes; NaN where
    the series is short.
    """
    table = case.preferred
    cells = case.cells(table)
    known = cells >= 0
    order = np.sort(cells[known])
    values = case.shown.reshape(-1)[order]
    _, _, periods = case.shape
    period = order % periods
    series = order // periods * 2 + (period >= case.periods.years)
    same = series[1:] == series[:-1]
    gap = np.diff(case.periods.months[period])
    with np.errstate(all="ignore"):
        change = np.log(values[1:] / values[:-1]) / np.sqrt(gap)
    usable = same & np.isfinite(change)
    steps = pd.Series(change[usable]).groupby(series[1:][usable])
    long = steps.transform("size") >= ENOUGH - 1
    middle = steps.transform("median")
    off = (pd.Series(change[usable]) - middle).abs().groupby(series[1:][usable])
    spread = np.maximum(ROBUST * off.transform("median"), FLOOR)
    kodes, names, _ = case.shape
    centre, width = (np.full(kodes * names * 2, np.nan) for _ in range(2))
    at = series[1:][usable][long]
    centre[at], width[at] = middle[long], spread[long]
    return centre, width


def _neighbours(case: Case, now: Cube) -> Cube:
    """For each cell the place, on the axis of periods, of the figure before it, else of the one
    after it; -1 without either.
    """
    years, count = case.periods.years, case.shape[2]
    places, far = np.arange(count, dtype=np.int16), np.int16(np.iinfo(np.int16).max)
    found = np.full(now.shape, -1, dtype=np.int16)
    for part in (slice(0, years), slice(years, count)):
        held, here = ~np.isnan(now[..., part]), found[..., part]
        if here.shape[2] > 1:
            following = np.where(held, places[part], far)[..., ::-1]
            following = np.minimum.accumulate(following, axis=2)[..., ::-1][..., 1:]
            here[..., :-1] = np.where(following == far, -1, following)
            before = np.maximum.accumulate(np.where(held, places[part], -1), axis=2)[..., :-1]
            np.copyto(here[..., 1:], before, where=before >= 0)
    return found


def _leaps(case: Case) -> Found:
    now = np.where(np.isnan(case.own), case.shown, case.own)
    neighbours, spreads = _neighbours(case, now).reshape(-1), _spreads(case)
    found = [np.empty((0, 2), dtype=np.int64)]
    for start in range(0, len(case.kept), BLOCK):
        kept = case.kept[start : start + BLOCK]
        neighbour = neighbours[case.cell[kept]].astype(np.int64)
        at, neighbour = kept[neighbour >= 0], neighbour[neighbour >= 0]
        leap = _is_leap(case, now, spreads, at, neighbour)
        found.append(np.column_stack([at[leap], neighbour[leap]]))
    far = np.concatenate(found)
    return Found(far[:, 0], lambda i: _said(case, now, *far[i].tolist()))


def _is_leap(
    case: Case, now: Cube, spreads: tuple[Cube, Cube], at: np.ndarray, neighbour: np.ndarray
) -> np.ndarray:
    """Whether each figure leaps from its neighbour."""
    period = case.period_at[at]
    row = case.cell[at] - period
    new, old = case.value[at], now.reshape(-1)[row + neighbour]
    months = np.abs(case.periods.months[period] - case.periods.months[neighbour])
    series = row // case.shape[2] * 2 + (period >= case.periods.years)
    centre, width = (one[series] for one in spreads)
    with np.errstate(all="ignore"):
        total = np.log(new / old) * np.where(period > neighbour, 1, -1)
        own = np.abs(total / np.sqrt(months) - centre) > LIMIT * width
        factor = np.abs(total) > DOUBLE * np.sqrt(np.maximum(months / 12, 1))
    leap = np.where(np.isnan(width), factor, own) & ~np.isnan(total)
    leap &= ~np.isclose(new, case.before.reshape(-1)[case.cell[at]], rtol=ALIKE, atol=0)
    leap &= ~_by_chance(case, at, new, old)
    return leap & ~_as_a_year_ago(case, now, row, period, neighbour, new)


def _by_chance(case: Case, at: np.ndarray, new: np.ndarray, old: np.ndarray) -> np.ndarray:
    counted = np.array([one.unit in COUNTED_UNITS for one in case.indicators.values()])
    small = np.abs(new - old) <= CHANCE * np.sqrt(np.abs(new + old))
    return counted[case.indicator_at[at]] & small


def _as_a_year_ago(
    case: Case,
    now: Cube,
    row: np.ndarray,
    period: np.ndarray,
    neighbour: np.ndarray,
    new: np.ndarray,
) -> np.ndarray:
    ago = case.periods.year_before[period]
    then = now.reshape(-1)[row + np.maximum(ago, 0)]
    with np.errstate(all="ignore"):
        near = np.abs(np.log(new / then)) <= DOUBLE
    return (period >= case.periods.years) & (ago >= 0) & (ago != neighbour) & near


def _said(case: Case, now: Cube, at: int, neighbour: int) -> str:
    name = case.names[case.indicator_at[at]]
    old = now[case.kode_at[at], case.indicator_at[at], neighbour]
    return (
        f"{thing(case, at)} {value(case, case.value[at], name)}, sedangkan "
        f"{when(case.periods.texts[neighbour])} {value(case, old, name)}: perubahan sebesar ini "
        "di luar riwayat deretnya"
    )


RULES = (
    Rule(
        "lonjakan", WARN, "Lonjakan di luar riwayat deret",
        "bandingkan dengan berkas sumbernya; bila benar, terbitkan dengan catatan", _leaps,
    ),
)  # fmt: skip
