"""The cells of a table as arrays, and combinations of columns as numbered keys."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

from data.intake.model import Column, Layout, Role, Sheet
from data.intake.recognise.extent import column_of

_KEYS = ("daerah", "kode", "periode", "tahun", "bulan", "indikator", "satuan", "status")


@dataclass(frozen=True, eq=False)
class Body:
    """The rows of a table. first: the 1-based row of the sheet in which they begin."""

    sheet: Sheet
    layout: Layout

    @property
    def first(self) -> int:
        """The sheet's row of the first row, 1-based."""
        return max(self.layout.rows[0], 1)

    @property
    def length(self) -> int:
        """How many rows the table has."""
        return max(min(self.layout.rows[1], len(self.sheet.cells)) - self.first + 1, 0)

    def columns(self, *roles: Role) -> list[Column]:
        """The columns of these roles that the sheet has."""
        width = self.sheet.cells.shape[1]
        return [c for c in self.layout.columns if c.role in roles and 1 <= c.at <= width]

    def cells(self, column: Column) -> pa.Array:
        """A column as text. A cell merged over several rows of keys holds for each of them."""
        cells = column_of(self.sheet, column.at).slice(self.first - 1, self.length)
        spans = self.spans(column)
        if not spans or column.role not in _KEYS:
            return cells
        filled = cells.to_pylist()
        for top, bottom in spans:
            for row in range(top + 1, bottom + 1):
                filled[row] = filled[top]
        return pa.array(filled, type=pa.string())

    def spans(self, column: Column) -> list[tuple[int, int]]:
        """Merged ranges of more than a row in a column, as 0-based first and last row."""
        return [
            (top - self.first, min(bottom - self.first, self.length - 1))
            for top, left, bottom, right in self.sheet.merged
            if left <= column.at <= right
            and bottom > top >= self.first
            and top - self.first < self.length
        ]

    def typed(self, column: Column) -> np.ndarray | None:
        """Which cells of a column were kept as numbers, None where all is text."""
        if self.sheet.numbers is None:
            return None
        rows = slice(self.first - 1, self.first - 1 + self.length)
        return np.asarray(self.sheet.numbers.iloc[rows, column.at - 1].to_numpy(dtype=bool))

    def row(self, position: int) -> list[str]:
        """The stripped cells of a row, by its 0-based position."""
        cells = self.sheet.cells.iloc[self.first - 1 + position]
        return [str(cell).strip() for cell in cells]


@dataclass(frozen=True, eq=False)
class Combined:
    """Columns taken together. codes: for each row the number of its combination;
    texts: for each combination its stripped cells, one per column. firsts: its first row.
    """

    codes: np.ndarray
    texts: list[tuple[str, ...]]
    firsts: np.ndarray


def combined(arrays: list[pa.Array], length: int) -> Combined:
    """The distinct combinations of cells in some columns, in the order of their first row."""
    codes = np.zeros(length, dtype=np.int32)
    spelled: list[list[str]] = []
    parts: list[np.ndarray] = []
    for array in arrays:
        coded = array.dictionary_encode()
        part = coded.indices.to_numpy(zero_copy_only=False)
        spelled.append([str(text or "").strip() for text in coded.dictionary.to_pylist()])
        parts.append(part)
        mixed = codes.astype(np.int64) * max(len(spelled[-1]), 1) + part
        codes = pd.factorize(mixed)[0].astype(np.int32)
    firsts = _firsts(codes)
    texts = [
        tuple(words[part[row]] for words, part in zip(spelled, parts, strict=True))
        for row in firsts.tolist()
    ]
    return Combined(codes, texts, firsts)


def _firsts(codes: np.ndarray) -> np.ndarray:
    """The first row of each code; codes are numbered in the order in which they come."""
    count = int(codes.max()) + 1 if len(codes) else 0
    firsts = np.full(count, len(codes), dtype=np.int64)
    np.minimum.at(firsts, codes, np.arange(len(codes)))
    return firsts
