"""The sender's own spreadsheet with the cells marked that something is said of.

A workbook is kept as it is; of text and HTML a workbook of the sheet is written. Every cell that
was text stays text: none becomes a formula.
"""

from collections import defaultdict
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from data.intake import marked_sheets
from data.intake.model import REFUSE, TELL, WARN, DryRun, Finding

AUTHOR = "Lindung Jambi"
COLOURS = {REFUSE: "F2A65A", WARN: "FFE9A8", TELL: "D6E4F0"}
"""Orange, yellow, pale blue: told apart without telling red from green."""
LARGEST = 200_000
"""Cells beyond which only the rows are handed back that something is said of."""
UNREADABLE = (BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError)
"""What openpyxl raises at workbooks that other programs write and our own reading takes."""


def marked(content: bytes, run: DryRun) -> tuple[str, bytes]:
    """File name and bytes of the marked workbook. content: the file as it was sent."""
    by_cell = _by_cell(run)
    book, sheet, rows = _opened(content, run, {row for row, _ in by_cell})
    for (row, column), found in by_cell.items():
        at = rows.get(row, row) if rows else row
        if not rows or row in rows:
            _mark(_anchor(sheet, at, column), found)
    marked_sheets.add_results(book, sheet, run, rows, COLOURS)
    made = BytesIO()
    book.save(made)
    return f"{PurePath(run.upload.name).stem} - hasil periksa.xlsx", made.getvalue()


def _by_cell(run: DryRun) -> dict[tuple[int, int], list[Finding]]:
    """Findings by row and column; of a row as a whole, at the table's first column."""
    first = min((column.at for column in run.layout.columns), default=1)
    found: dict[tuple[int, int], list[Finding]] = defaultdict(list)
    for one in run.findings:
        if one.row:
            found[one.row, one.column or first].append(one)
    return found


def _opened(
    content: bytes, run: DryRun, told: set[int]
) -> tuple[Workbook, Worksheet, Mapping[int, int]]:
    """The workbook, the sheet to mark, and where each of the sender's rows now stands; no rows
    where all stand where they stood.
    """
    large = sum(sheet.cells.size for sheet in run.upload.sheets) > LARGEST
    if run.upload.kind == "xlsx" and not large:
        try:
            book = load_workbook(BytesIO(content), keep_links=False)
            sheet = book[run.layout.sheet]
        except UNREADABLE:
            return marked_sheets.written(run, None)
        _clean(book)
        return book, sheet, {}
    return marked_sheets.written(run, told if large else None)


def _clean(book: Workbook) -> None:
    """Take away what an earlier check of the same workbook marked."""
    if marked_sheets.RESULTS in book.sheetnames:
        del book[marked_sheets.RESULTS]
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell, Cell) and cell.comment and cell.comment.author == AUTHOR:
                    cell.comment = None
                    if cell.fill.fgColor.rgb[-6:] in COLOURS.values():
                        cell.fill = PatternFill()


def _anchor(sheet: Worksheet, row: int, column: int) -> Cell:
    """The cell itself, or the first one of the merged range that hides it."""
    cell = sheet.cell(row, column)
    if isinstance(cell, MergedCell):
        for merged in sheet.merged_cells.ranges:
            if cell.coordinate in merged:
                return sheet.cell(merged.min_row, merged.min_col)
    return cell


def _mark(cell: Cell, found: list[Finding]) -> None:
    """Colour a cell by the worst of what is said of it, and say it all in its comment."""
    said = [f"{one.message}.\nPerbaikan: {one.remedy}." for one in found]
    if cell.comment:
        said.insert(0, cell.comment.text)
    cell.fill = PatternFill("solid", fgColor=COLOURS[found[0].severity])
    text = "\n\n".join(said)
    cell.comment = Comment(text, AUTHOR, height=60 + 20 * (len(text) // 45), width=320)
