"""The workbook inside a chart: what is seen when somebody double-clicks it.

Words are words there too: no cell that came from data can become a formula. Labels are
formulas of ours over the figure beside them, so that a corrected figure corrects its label;
they write Indonesian numbers whatever language the spreadsheet program speaks.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from briefing.deck import text
from briefing.story.model import Fact
from data.contract import ESTIMATE
from words import formats

SHEET = "Data"
MONTH, MONTH_FORMAT = "bulan", "[$-421]mmm yyyy"
"""Unit and format of a column of months: Indonesian names in every program."""
_MADE = dt.datetime(2000, 1, 1)
_SPACE = "\u00a0"
_SCALES = ((1e12, "triliun"), (1e9, "miliar"), (1e6, "juta"))


@dataclass(frozen=True)
class Formula:
    """A cell that is computed: the formula and what it comes to."""

    text: str
    value: str


Cell = str | float | Formula | None


@dataclass(frozen=True)
class Column:
    """heading: in the first row. cells: beneath; None stays empty. unit: of its numbers."""

    heading: str
    cells: Sequence[Cell]
    unit: str = ""


def xlsx(columns: Sequence[Column]) -> bytes:
    """A workbook of one sheet, `SHEET`; the same columns give the same bytes."""
    kept = BytesIO()
    with xlsxwriter.Workbook(kept, {"in_memory": True}) as book:
        book.set_properties({"created": _MADE})
        sheet = book.add_worksheet(SHEET)
        heading = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        for at, column in enumerate(columns):
            number = book.add_format({"num_format": number_format(column.unit)})
            sheet.set_column(at, at, 26 if at == 0 else 16)
            sheet.write_string(0, at, column.heading, heading)
            for row, cell in enumerate(column.cells, start=1):
                match cell:
                    case str():
                        sheet.write_string(row, at, cell)
                    case Formula(said, value):
                        sheet.write_formula(row, at, said, None, value)
                    case float() | int():
                        sheet.write_number(row, at, cell, number)
        sheet.freeze_panes(1, 1)
    return kept.getvalue()


def span(column: int, rows: int) -> str:
    """The cells of a column beneath its heading: span(1, 3) → "Data!$B$2:$B$4"."""
    name = xl_col_to_name(column)
    return f"{SHEET}!${name}$2:${name}${rows + 1}"


def head(column: int) -> str:
    """The heading's cell: head(1) → "Data!$B$1"."""
    return f"{SHEET}!${xl_col_to_name(column)}$1"


def number_format(unit: str) -> str:
    """How a spreadsheet shows such numbers; its own language decides on comma and point."""
    if unit == "share":
        return "0.00%"
    if unit == MONTH:
        return MONTH_FORMAT
    return "0.00" if unit in ("indeks", "kali") else "#,##0"


def label(fact: Fact, column: int, row: int, name: tuple[int, str] | None = None) -> Formula:
    """What stands at a bar or point, over the figure in this column and row (0 the first).

    name: words in front of the figure and the column that has them in its heading (see
    `labelled`), since no word from data stands in a formula. The figure is `fact.bare`.
    """
    cell = f"{xl_col_to_name(column)}{row + 2}"
    sign = f"{formats.ESTIMATE_SIGN} " if fact.status == ESTIMATE else ""
    if name is None:
        return Formula(f'="{sign}"&{_said(cell, fact)}', fact.bare)
    heading = f"{xl_col_to_name(name[0])}1"
    words = f"MID({heading},{len(labelled('')) + 1},LEN({heading}))"
    return Formula(f'={words}&" {sign}"&{_said(cell, fact)}', f"{name[1]} {fact.bare}")


def labelled(name: str) -> str:
    """The heading of a column of labels for what has this name."""
    return f"{text.LABEL} {name}"


def _said(cell: str, fact: Fact) -> str:
    if fact.unit == "share":
        return f'{_fixed(f"{cell}*100", 1)}&"{_SPACE}%"'
    if fact.unit == "rupiah":
        for scale, name in _SCALES:
            if abs(fact.value) >= scale * 0.99995:
                return f'"Rp"&{_fixed(f"{cell}/{scale:.0f}", 1)}&" {name}"'
    if fact.unit.startswith("rupiah"):
        return f'"Rp"&{_fixed(cell, 0)}'
    return _fixed(cell, 2 if fact.unit in ("indeks", "kali") else 0)


def _fixed(amount: str, places: int) -> str:
    """A number in Indonesian signs: thousands by points, places after a comma."""
    sign = f'IF(ROUND({amount},{places})<0,"−","")'
    thousands = f'SUBSTITUTE(FIXED(TRUNC(ROUND(ABS({amount}),{places})),0,FALSE),",",".")'
    if not places:
        return f"{sign}&{thousands}"
    return f'{sign}&{thousands}&","&RIGHT(FIXED(ABS({amount}),{places},TRUE),{places})'
