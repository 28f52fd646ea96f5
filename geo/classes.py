"""Classes of a map: which of a few intervals a value falls in.

One boundary rule holds for every method: an interval includes its lower edge and not its
upper edge, and the top interval includes both. mapclassify closes its classes at the upper
edge, so its groups are kept and the edges are restated: each class starts at the smallest
value that belongs to it.
"""

import warnings
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pandas as pd

from words.formats import value as written

BOUNDARY_RULE = "Batas bawah termasuk, batas atas tidak, kecuali pada kelas teratas."
METHODS = frozenset({"natural", "equal_count", "equal_interval", "policy"})
METHOD_NAMES = {
    "natural": "batas alami",
    "equal_count": "jumlah daerah sama",
    "equal_interval": "selang sama lebar",
    "policy": "batas kebijakan",
}
FEWEST, MOST, DEFAULT = 3, 7, 5


class Interval(NamedTuple):
    """Edges of one class in the indicator's unit; `closed` says whether `high` belongs to it."""

    low: float
    high: float
    closed: bool


@dataclass(frozen=True)
class Classes:
    """`k` intervals between `k + 1` ascending edges `breaks`; without any value, k is 0.

    k may be smaller than asked for: no class is made that the values cannot tell apart.
    Policy bands have infinite outer edges.
    """

    breaks: tuple[float, ...]
    method: str

    @property
    def k(self) -> int:
        """The number of classes there are."""
        return max(len(self.breaks) - 1, 0)

    def class_of(self, value: float | None) -> int | None:
        """The class of a value, 0 the lowest; None for a missing or infinite one.

        A value beyond the outer edges, which only one foreign to the pool can be, belongs
        to the nearest class.
        """
        if self.k == 0 or not _is_figure(value):
            return None
        return bisect_right(self.breaks[1:-1], float(value))  # type: ignore[arg-type]

    def classes_of(self, values: pd.Series) -> pd.Series:
        """The class of each value as nullable integers, on the same index."""
        found = [self.class_of(value) for value in values]
        return pd.Series(found, index=values.index, dtype="Int64", name="class")

    def counts(self, values: Iterable[float]) -> list[int]:
        """How many of `values` fall in each class, lowest first; missing ones in none."""
        found = [self.class_of(value) for value in values]
        return [found.count(number) for number in range(self.k)]

    def missing(self, values: Iterable[float]) -> int:
        """How many of `values` have no class."""
        return sum(self.class_of(value) is None for value in values)

    def interval(self, number: int) -> Interval:
        """The edges of class `number`; IndexError outside 0..k-1."""
        if not 0 <= number < self.k:
            raise IndexError(number)
        return Interval(self.breaks[number], self.breaks[number + 1], number == self.k - 1)

    def label(self, number: int, unit: str) -> str:
        """The class in a legend: "26,66 % – 31,49 %", "di bawah 25,00 %", "60,00 % ke atas"."""
        low, high, _ = self.interval(number)
        if np.isinf(low):
            return f"di bawah {written(high, unit)}"
        if np.isinf(high):
            return f"{written(low, unit)} ke atas"
        first, last = written(low, unit), written(high, unit)
        return first if low == high else f"{_without_unit(first, last)} – {last}"


def classify(
    values: pd.Series,
    method: str = "natural",
    k: int = DEFAULT,
    policy_breaks: Iterable[float] | None = None,
    pool: pd.Series | None = None,
) -> Classes:
    """The classes of `values`, in any order, missing ones left out.

    `pool` holds the values of all periods: given it, the breaks are the same whichever
    period is shown. `policy_breaks` are the inner edges of the bands (k - 1 of them), only
    for method "policy", where `k` follows from them. Raises ValueError for an unknown
    method or a number of classes outside 3..7.
    """
    if method not in METHODS:
        raise ValueError(f"unknown method {method!r}; one of {sorted(METHODS)}")
    if method == "policy":
        return Classes(_policy_edges(policy_breaks), method)
    if not FEWEST <= k <= MOST:
        raise ValueError(f"{k} classes; from {FEWEST} to {MOST}")
    figures = _figures(values if pool is None else pd.concat([values, pool]))
    distinct = np.unique(figures)
    if len(distinct) < 2:
        return Classes(tuple(np.repeat(distinct, 2).tolist()), method)
    edges = _EDGES[method](figures, distinct, min(k, len(distinct)))
    return Classes(tuple(float(edge) for edge in edges), method)


def _natural(figures: np.ndarray, distinct: np.ndarray, k: int) -> np.ndarray:
    """Fisher and Jenks' optimum, found exactly and so the same every time."""
    ordered = np.sort(figures)
    # Squares of large figures overflow and those of tiny ones vanish: classify on 0..1.
    half = ordered / 2
    unit = (half - half[0]) / max(half[-1] - half[0], np.finfo(float).tiny)
    bins = _fisher_jenks(tuple(unit.tolist()), min(k, len(np.unique(unit))))
    return _edges_from_tops(ordered[np.searchsorted(unit, bins, side="right") - 1], distinct)


@lru_cache(maxsize=1024)
def _fisher_jenks(ordered: tuple[float, ...], k: int) -> np.ndarray:
    """The upper edges of the optimum; the search takes 20 ms, and a map is looked at often."""
    import mapclassify  # its scikit-learn takes seconds to load: not before the first map

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # numba, absent on purpose, only makes it faster
        return np.asarray(mapclassify.FisherJenks(np.array(ordered), k).bins)


def _equal_count(figures: np.ndarray, distinct: np.ndarray, k: int) -> np.ndarray:
    import mapclassify

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # fewer classes than asked for is what ties should give
        bins = mapclassify.Quantiles(np.sort(figures), k).bins
    return _edges_from_tops(np.asarray(bins, dtype=float), distinct)


def _equal_interval(_: np.ndarray, distinct: np.ndarray, k: int) -> np.ndarray:
    """Classes of one width; one in the middle may hold nothing, since the width is the promise."""
    halves = np.linspace(distinct[0] / 2, distinct[-1] / 2, k + 1)  # a full span may overflow
    return np.unique(np.append(halves[1:-1] * 2, distinct[[0, -1]]))


_EDGES: dict[str, Callable[[np.ndarray, np.ndarray, int], np.ndarray]] = {
    "natural": _natural,
    "equal_count": _equal_count,
    "equal_interval": _equal_interval,
}


def _edges_from_tops(tops: np.ndarray, distinct: np.ndarray) -> np.ndarray:
    """Upper-closed tops → lower-closed edges: the smallest value of each group, then the largest.

    Groups that hold no value vanish, so no class is empty in the pool.
    """
    group = np.searchsorted(tops[:-1], distinct, side="left")
    starts = distinct[np.flatnonzero(np.diff(group, prepend=-1))]
    # A top class of one value has two equal edges: [9, 9] is that value and nothing else.
    return np.append(starts, distinct[-1])


def _policy_edges(breaks: Iterable[float] | None) -> tuple[float, ...]:
    inner = sorted({float(edge) for edge in breaks or () if _is_figure(edge)})
    if not FEWEST - 1 <= len(inner) <= MOST - 1:
        raise ValueError(f"{len(inner)} policy breaks; from {FEWEST - 1} to {MOST - 1}")
    return (float("-inf"), *inner, float("inf"))


def _figures(values: pd.Series) -> np.ndarray:
    numbers = pd.to_numeric(values).to_numpy(dtype=float, na_value=np.nan)
    return numbers[np.isfinite(numbers)]


def _is_figure(value: object) -> bool:
    return bool(not pd.isna(value) and np.isfinite(float(value)))  # type: ignore


def _without_unit(first: str, last: str) -> str:
    """The lower edge without the words that the upper edge repeats after it."""
    for gap in ("\u00a0", " "):
        _, found, unit = last.partition(gap)
        if found and first.endswith(gap + unit):
            return first.removesuffix(gap + unit)
    return first
