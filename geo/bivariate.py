"""Two variables on one map: three classes of each, nine colours, nine phrases.

The first variable is protection (coverage), the second need (poverty). Both are classed
by the rule of `geo.classes`.
"""

from dataclasses import dataclass

import pandas as pd

from geo.classes import FEWEST, Classes, classify
from geo.palette import bivariate

LEVELS = ("rendah", "sedang", "tinggi")
_ADVICE = (
    ("perluasan umum", "perlu perhatian", "didahulukan"),
    ("dijaga", "diperluas bertahap", "perlu dorongan"),
    ("keadaan terbaik", "dipertahankan", "dijaga, kemiskinannya diatasi"),
)


@dataclass(frozen=True)
class Pair:
    """Where one regency stands: both classes (0 low to 2 high), its colour and its words."""

    first: int
    second: int
    colour: str
    words: str


@dataclass(frozen=True)
class Bivariate:
    """The classes of both variables, and a pair per kode; None where either figure is missing."""

    first: Classes
    second: Classes
    pairs: dict[str, Pair | None]

    def counts(self) -> list[list[int]]:
        """How many regencies stand in each cell, `[first][second]`."""
        found = [(pair.first, pair.second) for pair in self.pairs.values() if pair]
        return [[found.count((i, j)) for j in range(FEWEST)] for i in range(FEWEST)]

    def missing(self) -> int:
        """How many regencies have no pair."""
        return sum(pair is None for pair in self.pairs.values())


def words(first: int, second: int, names: tuple[str, str] = ("cakupan", "kemiskinan")) -> str:
    """One cell in words: "cakupan rendah, kemiskinan tinggi: didahulukan"."""
    place = f"{names[0]} {LEVELS[first]}, {names[1]} {LEVELS[second]}"
    return f"{place}: {_ADVICE[first][second]}"


def pair_up(
    first: pd.Series,
    second: pd.Series,
    method: str = "natural",
    names: tuple[str, str] = ("cakupan", "kemiskinan"),
    pools: tuple[pd.Series | None, pd.Series | None] = (None, None),
) -> Bivariate:
    """Class both Series (indexed by kode) in three and pair them by kode.

    A kode that only one of the two knows counts as missing. With fewer than three distinct
    values a variable has fewer classes, lowest first. `method` is "natural",
    "equal_count" or "equal_interval"; equal counts fold the middle class into its neighbours
    where estimates share one value.
    """
    one = classify(first, method, FEWEST, pool=pools[0])
    two = classify(second, method, FEWEST, pool=pools[1])
    kodes = list(dict.fromkeys([*first.index, *second.index]))
    pairs = {
        kode: _pair(one.class_of(first.get(kode)), two.class_of(second.get(kode)), names)
        for kode in kodes
    }
    return Bivariate(one, two, pairs)


def _pair(i: int | None, j: int | None, names: tuple[str, str]) -> Pair | None:
    if i is None or j is None:
        return None
    return Pair(i, j, bivariate()[i][j], words(i, j, names))
