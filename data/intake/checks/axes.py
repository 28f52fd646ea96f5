"""Texts as numbers: the regions, indicators and periods along which figures are laid out."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from words.periods import is_period, start

EARLIEST = 1945
AHEAD = 10
"""Periods before that year, or more than so many years ahead, are taken for slips of the pen."""


def coded(column: "pd.Series[str]") -> tuple[np.ndarray, list[str]]:
    """A column of text as numbers (-1 where it is missing), and the texts that they mean."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        return column.cat.codes.to_numpy(), [str(text) for text in column.cat.categories]
    codes, texts = pd.factorize(column)
    return codes.astype(_narrow(len(texts))), [str(text) for text in texts]


def _narrow(count: int) -> type[np.signedinteger]:
    """The type that holds so many codes, and -1, in the least memory."""
    return next(one for one in (np.int8, np.int16, np.int32) if count <= np.iinfo(one).max)


def placed(codes: np.ndarray, texts: Sequence[str], axis: Sequence[str]) -> np.ndarray:
    """The place on an axis of each code's text; -1 where the axis doesn't have it."""
    known = {text: at for at, text in enumerate(axis)}
    # One place more than there are texts: the code -1 reads it.
    table = np.array([*(known.get(text, -1) for text in texts), -1], dtype=_narrow(len(axis)))
    return table[codes]


def is_written_well(period: str, today: dt.date) -> bool:
    """Whether a period is YYYY or YYYY-MM of a year that figures can speak of."""
    return is_period(period) and EARLIEST <= int(period[:4]) <= today.year + AHEAD


@dataclass(frozen=True, eq=False)
class Periods:
    """Periods in order: first all years, then all months, as figures of a year and of a month
    make series of their own.
    """

    texts: tuple[str, ...]
    today: dt.date

    @classmethod
    def of(cls, met: Iterable[str], today: dt.date) -> "Periods":
        """The well-written periods among those met, and this year, so that there is one."""
        good = {period for period in met if is_written_well(period, today)} | {str(today.year)}
        return cls(tuple(sorted(good, key=lambda period: (len(period), period))), today)

    @cached_property
    def years(self) -> int:
        """How many of them are whole years: these come first."""
        return sum(len(period) == 4 for period in self.texts)

    @cached_property
    def months(self) -> np.ndarray:
        """The first month of each, counted from the year 0."""
        starts = (start(period) for period in self.texts)
        return np.array([day.year * 12 + day.month for day in starts], dtype=np.int64)

    @cached_property
    def ahead(self) -> np.ndarray:
        """Whether each has not begun yet."""
        return np.array([start(period) > self.today for period in self.texts], dtype=bool)

    @cached_property
    def year_before(self) -> np.ndarray:
        """The place of the same month of the year before; -1 where there is none."""
        at = {text: place for place, text in enumerate(self.texts)}
        before = (f"{int(text[:4]) - 1}{text[4:]}" for text in self.texts)
        return np.array([at.get(text, -1) for text in before], dtype=np.int64)
