"""A file beside what is published, laid out so that every rule is arithmetic on arrays.

A cell is kode × indicator × period. All cells that the file or the store could hold are numbered,
so that a million figures are held against the published ones by number, without a join.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from data.catalogue import Indicator
from data.intake.checks import axes
from data.intake.model import Layout
from data.preference import preferred
from data.registry import PROVINCE, regencies, registry

LARGEST = 1e17
"""No figure reaches this: several times the rupiah that the whole country earns in a year."""
Cube = np.ndarray
"""An array of one number per cell: shape (regions, indicators, periods)."""


@dataclass(frozen=True, eq=False)
class Case:
    """What the rules look at.

    figures: as in `Gathered`, index 0, 1, … published: the tidy contract, every source.
    sources: ids of the known ones. today: what counts as the future.
    """

    layout: Layout
    figures: pd.DataFrame
    published: pd.DataFrame
    indicators: Mapping[str, Indicator]
    sources: frozenset[str]
    today: dt.date

    def place(self, at: int) -> tuple[int | None, int | None]:
        """Row and column in the sheet of the figure at a position; nothing for -1."""
        if at < 0:
            return None, None
        return int(self.row[at]), int(self.column[at])

    @cached_property
    def row(self) -> np.ndarray:
        """The sheet's row of each figure."""
        return self.figures["row"].to_numpy()

    @cached_property
    def column(self) -> np.ndarray:
        """The sheet's column of each figure."""
        return self.figures["column"].to_numpy()

    @cached_property
    def value(self) -> np.ndarray:
        """The value of each figure, canonical; NaN where it is no number, or none that can be."""
        value = self.figures["value"].to_numpy(dtype=np.float64, na_value=np.nan)
        return np.where(np.abs(value) < LARGEST, value, np.nan)

    @cached_property
    def kodes(self) -> tuple[str, ...]:
        """The first axis: the province, its regencies, and other regions that the file names."""
        known = {PROVINCE, *(one.kode for one in regencies()), *self.coded("kode")[1]}
        return tuple(kode for kode in registry() if kode in known)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The second axis: every indicator of the catalogue."""
        return tuple(self.indicators)

    @cached_property
    def periods(self) -> axes.Periods:
        """The third axis: every well-written period of the file and the store."""
        met = [*self.coded("period")[1], *axes.coded(self.published["period"])[1]]
        return axes.Periods.of(met, self.today)

    def coded(self, name: str) -> tuple[np.ndarray, list[str]]:
        """A column of text of the figures as numbers, and the texts that they mean."""
        if name not in self._coded:
            self._coded[name] = axes.coded(self.figures[name])
        return self._coded[name]

    @cached_property
    def _coded(self) -> dict[str, tuple[np.ndarray, list[str]]]:
        return {}

    @cached_property
    def kode_at(self) -> np.ndarray:
        """Place of each figure on the first axis; -1 where its region isn't known."""
        return axes.placed(*self.coded("kode"), self.kodes)

    @cached_property
    def indicator_at(self) -> np.ndarray:
        """Place of each figure on the second axis; -1 where its indicator isn't known."""
        return axes.placed(*self.coded("indicator"), self.names)

    @cached_property
    def period_at(self) -> np.ndarray:
        """Place of each figure on the third axis; -1 where its period is written wrong."""
        return axes.placed(*self.coded("period"), self.periods.texts)

    @cached_property
    def shape(self) -> tuple[int, int, int]:
        """How many regions, indicators and periods there are."""
        return len(self.kodes), len(self.names), len(self.periods.texts)

    @cached_property
    def cell(self) -> np.ndarray:
        """Number of each figure's cell; -1 where it has none or its value is no number."""
        return self._numbered(self.kode_at, self.indicator_at, self.period_at, self.value)

    @cached_property
    def kept(self) -> np.ndarray:
        """Positions of the figures that count: the first of each cell."""
        first = self.first.reshape(-1)
        return np.sort(first[first >= 0])

    @cached_property
    def first(self) -> Cube:
        """Position of the file's first figure of each cell, -1 where it has none."""
        places = np.arange(len(self.cell), dtype=np.int32)
        return self._spread(places, self.cell, np.int32(-1))

    @cached_property
    def own(self) -> Cube:
        """The file's value of each cell."""
        return self._spread(self.value, self.cell, np.nan)

    @cached_property
    def of_source(self) -> pd.DataFrame:
        """What the file's source has published, index 0, 1, …"""
        own = self.published["source"].eq(self.layout.source)
        return self.published[own].reset_index(drop=True)

    @cached_property
    def published_at(self) -> Cube:
        """Position in `of_source` of each cell's figure, -1 where there is none."""
        return self._spread(
            np.arange(len(self.of_source), dtype=np.int32), self.cells(self.of_source), np.int32(-1)
        )

    @cached_property
    def before(self) -> Cube:
        """The value that the file's source has published for each cell."""
        return self._spread(self.of_source["value"].to_numpy(), self.cells(self.of_source), np.nan)

    @cached_property
    def preferred(self) -> pd.DataFrame:
        """The published figures that the dashboard shows."""
        return preferred(self.published)

    @cached_property
    def shown(self) -> Cube:
        """The value that the dashboard shows for each cell, of any source."""
        return self._spread(self.preferred["value"].to_numpy(), self.cells(self.preferred), np.nan)

    def cells(self, table: pd.DataFrame) -> np.ndarray:
        """Number of the cell of each row of a table in the tidy contract."""
        kode, indicator, period = (
            axes.placed(*axes.coded(table[name]), axis)
            for name, axis in (
                ("kode", self.kodes),
                ("indicator", self.names),
                ("period", self.periods.texts),
            )
        )
        return self._numbered(kode, indicator, period, table["value"].to_numpy())

    def _numbered(
        self, kode: np.ndarray, indicator: np.ndarray, period: np.ndarray, value: np.ndarray
    ) -> np.ndarray:
        _, names, periods = self.shape
        number = (kode.astype(np.int64) * names + indicator) * periods + period
        known = (kode >= 0) & (indicator >= 0) & (period >= 0) & np.isfinite(value)
        return np.where(known, number, -1).astype(np.int32)

    def _spread(self, values: np.ndarray, cells: np.ndarray, empty: float | np.integer) -> Cube:
        """A cube of these values; where a cell is met twice, the first one counts."""
        cube = np.full(int(np.prod(self.shape)), empty, dtype=values.dtype)
        known = cells >= 0
        cube[cells[known][::-1]] = values[known][::-1]
        return cube.reshape(self.shape)
