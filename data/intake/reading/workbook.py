"""XLSX: looked through by `archive`, then read by calamine, cell by cell as stored."""

import datetime
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pandas as pd
from python_calamine import CalamineWorkbook

from data.intake.door import AS_XLSX
from data.intake.model import Refused, Sheet
from data.intake.reading.archive import inspected
from data.intake.reading.sums import must_add_up
from data.intake.reading.worksheet import LARGEST_AREA, SheetScan, Stop, too_big

Rows = Sequence[Sequence[object]]
Place = tuple[int, int]


def sheets(name: str, content: bytes) -> tuple[tuple[Sheet, ...], tuple[Sheet, ...]]:
    """The sheets that a person sees, and the hidden ones, which are looked through only.

    A number is written with up to 15 digits, as Excel shows it, and with a "%" where its cell is
    shown as a percentage (0.3952 as "39.52%"); a date as "2024-08-31"; an error as "#N/A".

    Raises:
        Refused: the workbook isn't fit to be read (see `archive`), or can't be.
    """
    book = inspected(name, content)
    try:
        with _library():
            opened = CalamineWorkbook.from_filelike(book.archive)
        read = [
            (_sheet(book.contents.scan(title), title, opened), shown)
            for title, _, shown in book.contents.titles
        ]
    except Stop as stop:
        raise Refused(name, stop.message, stop.remedy, row=stop.row, rule=stop.rule) from None
    filled = [(sheet, shown) for sheet, shown in read if sheet.cells.size]
    return (
        tuple(sheet for sheet, shown in filled if shown),
        tuple(sheet for sheet, shown in filled if not shown),
    )


def _sheet(scan: SheetScan, title: str, opened: CalamineWorkbook) -> Sheet:
    """One sheet; a chart on a sheet of its own is empty."""
    if not scan.cells and not scan.formulas:
        return Sheet(title, pd.DataFrame())
    with _library():
        page = opened.get_sheet_by_name(title)
        rows = page.to_python(skip_empty_area=False)
        merged = sorted(page.merged_cell_ranges or [])
    for (row, column), shown in scan.errors.items():
        rows[row - 1][column - 1] = shown
    must_add_up(scan.formulas, rows)
    _uncover(rows, merged)
    cells, numbers = _tables(rows, scan)
    spans = tuple(
        (top + 1, left + 1, bottom + 1, right + 1) for (top, left), (bottom, right) in merged
    )
    return Sheet(title, cells, numbers, spans)


@contextmanager
def _library() -> Iterator[None]:
    """Turns every fault of the library into one that quotes nothing; its panics are no
    `Exception`s."""
    try:
        yield
    except (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
        raise
    except BaseException:
        raise Stop("isi buku kerjanya tidak terbaca", AS_XLSX, "rusak") from None


def _uncover(rows: list[list[Any]], merged: list[tuple[Place, Place]]) -> None:
    """Blank what lies unseen under merged cells: nobody could check it."""
    left_to_do = LARGEST_AREA
    for (top, left), (bottom, right) in merged:
        for at in range(top, min(bottom + 1, len(rows))):
            end = min(right + 1, len(rows[at]))
            left_to_do -= 1 + max(end - left, 0)
            if left_to_do < 0:
                raise too_big(bottom + 1, right + 1)
            for column in range(left + (at == top), end):
                rows[at][column] = ""


def _tables(rows: Rows, scan: SheetScan) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The cells as text, and which of them the file keeps as numbers."""
    shares: dict[int, list[int]] = {}
    for row, column in scan.percent:
        shares.setdefault(column - 1, []).append(row - 1)
    texts: dict[int, pd.Series] = {}
    numbers: dict[int, pd.Series] = {}
    for at, values in enumerate(zip(*rows, strict=True)):
        written = [_text(value) for value in values]
        for row in shares.get(at, ()):
            if row < len(values) and _is_number(values[row]):
                written[row] = _percent(values[row])
        texts[at] = pd.Series(written, dtype="str")
        numbers[at] = pd.Series([_is_number(value) for value in values], dtype=bool)
    return pd.DataFrame(texts), pd.DataFrame(numbers)


def _is_number(value: object) -> bool:
    return isinstance(value, float | int) and not isinstance(value, bool)


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else _plain(Decimal(f"{value:.15g}"))
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else str(value)
    return str(value)


def _plain(value: Decimal) -> str:
    return f"{value:f}"


def _percent(value: object) -> str:
    """A share as the percentage that its cell shows, without rounding."""
    percentage = Decimal(f"{float(str(value)):.15g}") * 100
    return f"{_plain(percentage).rstrip('0').rstrip('.') if percentage % 1 else int(percentage)}%"
