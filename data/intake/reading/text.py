"""CSV and other separated text. Large regular files go through pyarrow, odd ones row by row."""

import csv
import io
from collections.abc import Iterator

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv as arrow_csv

from data.intake.door import LONGEST_CELL, must_fit
from data.intake.model import Refused, Sheet
from data.intake.reading import dialect
from data.intake.reading.formulas import must_hold_none

MOST_ODD_ROWS = 1_000
"""Rows of another width that are put back one by one; with more, the slow way is taken."""
_BLOCK = 1 << 22
_BATCH = 400_000
"""Cells that are kept as Python's objects at a time."""


def sheet(name: str, content: bytes) -> tuple[Sheet, str, str]:
    """The one sheet of a text file, with its encoding and its delimiter.

    Every line is a row, blank ones too, and every cell is as it was written between its
    delimiters, without the quotes around it. Rows of titles and notes are filled up with "".

    Raises:
        Refused: it can't be decoded, is too wide, or a quote is never closed.
    """
    text, encoding = dialect.decoded(name, content)
    text, mark = dialect.declared(text)
    if mark:
        width = dialect.width(text, mark)
    else:
        mark, width = dialect.delimiter(text)
    must_fit(name, width, max(text.count(b"\n"), text.count(b"\r")))
    table = _fast(text, mark, width)
    if table is None:
        table = _exact(name, text, mark)
    must_fit(name, table.num_columns, table.num_rows)
    if b'"' in text:
        _must_close_its_quotes(name, table, mark, width)
    _must_have_short_cells(name, table)
    if any(sign in text for sign in (b"=", b"@", b"|", b"(")):
        must_hold_none(name, table.columns)
    return Sheet(_title(name), frame(table)), encoding, mark


def frame(table: pa.Table) -> pd.DataFrame:
    """A table of text as pandas keeps it, columns numbered from 0."""
    kept = pd.StringDtype("pyarrow", na_value=float("nan"))
    columns = {at: pd.Series(column, dtype=kept) for at, column in enumerate(table.columns)}
    return pd.DataFrame(columns, index=pd.RangeIndex(table.num_rows))


def _title(name: str) -> str:
    return name.rpartition(".")[0] or name


def _names(width: int) -> list[str]:
    return [str(at) for at in range(width)]


def _fast(text: bytes, mark: str, width: int) -> pa.Table | None:
    """The table as pyarrow reads it, or None where too many rows have another width."""
    odd: list[tuple[int, str]] = []

    def put_aside(row: arrow_csv.InvalidRow) -> str:
        odd.append((row.number, row.text))
        return "skip" if len(odd) <= MOST_ODD_ROWS else "error"

    try:
        table = arrow_csv.read_csv(
            pa.BufferReader(text),
            # One thread: only then do rows have numbers.
            arrow_csv.ReadOptions(use_threads=False, block_size=_BLOCK, column_names=_names(width)),
            arrow_csv.ParseOptions(
                delimiter=mark,
                newlines_in_values=b'"' in text,
                ignore_empty_lines=False,
                invalid_row_handler=put_aside,
            ),
            arrow_csv.ConvertOptions(column_types=dict.fromkeys(_names(width), pa.large_string())),
        )
    except pa.ArrowInvalid:
        return None
    return _put_back(table, odd, mark)


def _put_back(table: pa.Table, odd: list[tuple[int, str]], mark: str) -> pa.Table:
    """The table with the rows of another width at their numbers (1-based)."""
    pieces, taken = [], 0
    for before, (number, text) in enumerate(odd):
        upto = number - 1 - before
        pieces.append(table.slice(taken, upto - taken))
        (row,) = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
        pieces.append(_table([row]))
        taken = upto
    pieces.append(table.slice(taken))
    return _joined(pieces)


def _exact(name: str, text: bytes, mark: str) -> pa.Table:
    """The table read row by row, whatever the width of each."""
    lines = io.TextIOWrapper(io.BytesIO(text), "utf-8", newline="")
    pieces: list[pa.Table] = []
    width = count = 0
    try:
        for batch in _batches(csv.reader(lines, delimiter=mark)):
            piece = _table(batch)
            width, count = max(width, piece.num_columns), count + piece.num_rows
            must_fit(name, width, count)
            pieces.append(piece)
    except csv.Error:
        raise Refused(
            name,
            f"ada sel yang lebih panjang dari {csv.field_size_limit()} karakter",
            "periksa tanda kutip dan pemisah kolomnya, lalu simpan ulang sebagai CSV",
            rule="baris-panjang",
        ) from None
    return _joined(pieces)


def _batches(rows: Iterator[list[str]]) -> Iterator[list[list[str]]]:
    """Rows in batches that have at most `_BATCH` cells once they are filled up."""
    batch: list[list[str]] = []
    width = 1
    for row in rows:
        if batch and max(width, len(row)) * (len(batch) + 1) > _BATCH:
            yield batch
            batch, width = [], 1
        width = max(width, len(row))
        batch.append(row)
    if batch:
        yield batch


def _table(rows: list[list[str]]) -> pa.Table:
    width = max(1, max(map(len, rows)))
    filled = [row + [""] * (width - len(row)) for row in rows]
    columns = [pa.array(column, pa.large_string()) for column in zip(*filled, strict=True)]
    return pa.table(columns, names=_names(width))


def _joined(pieces: list[pa.Table]) -> pa.Table:
    """Pieces below each other, the narrow ones filled up with ""."""
    width = max(piece.num_columns for piece in pieces)
    return pa.concat_tables([_widened(piece, width) for piece in pieces])


def _widened(table: pa.Table, width: int) -> pa.Table:
    if table.num_columns == width:
        return table
    blank = pa.repeat(pa.scalar("", pa.large_string()), table.num_rows)
    return pa.table([*table.columns, *[blank] * (width - table.num_columns)], _names(width))


def _must_close_its_quotes(name: str, table: pa.Table, mark: str, width: int) -> None:
    """Nothing where no cell holds a line as wide as the table: rows that a quote swallowed.

    Raises:
        Refused: a quote that opens a cell is closed only rows later, or never.
    """
    marks = max(width - 1, 2 if mark == "," else 1)
    for column in table.columns:
        broken = pc.match_substring(column, "\n")
        for text in column.filter(broken).to_pylist():
            if any(line.count(mark) >= marks for line in text.splitlines()[1:]):
                raise Refused(
                    name,
                    'ada tanda kutip (") yang dibuka dan baru ditutup beberapa baris kemudian',
                    "tutup atau hapus tanda kutip itu",
                    row=pc.index(column, pa.scalar(text, column.type)).as_py() + 1,
                    rule="kutip",
                )


def _must_have_short_cells(name: str, table: pa.Table) -> None:
    # Bytes are counted at once, characters only where the bytes are too many.
    columns = [one for one in table.columns if _longest(pc.binary_length(one)) > LONGEST_CELL]
    longest = max((_longest(pc.utf8_length(one)) for one in columns), default=0)
    if longest > LONGEST_CELL:
        raise Refused(
            name,
            f"ada sel berisi {longest} karakter, sedangkan batas Excel {LONGEST_CELL}",
            "periksa tanda kutip dan pemisah kolomnya, lalu simpan ulang sebagai CSV",
            rule="baris-panjang",
        )


def _longest(lengths: pa.ChunkedArray) -> int:
    return pc.max(lengths).as_py() or 0
