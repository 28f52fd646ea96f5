"""What a figure shows as a workbook: the rows, and a sheet that says what they are.

Its parts also make the workbook of a briefing (`briefing.book`).
"""

import io
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from textwrap import wrap
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from briefing import picture
from briefing.sheet import Sheet
from data import edition
from data.contract import ESTIMATE

INDONESIAN = "[$-421]"
"""Before a number format: programs that follow it write 1.234,5 on any machine; Excel takes the
separators of the machine's own region."""
_NUMBER = {
    "share": "0.00%",
    "poin persentase": "0.00%",
    "poin persentase per tahun": "0.00%",
    "indeks": "0.00",
    "per 100 orang": "0.0",
    "kali": "0.00",
}
"""What is stored as a part of 1 is shown a hundredfold: no other format does that."""
_COUNT = "#,##0"
_MONEY = '"Rp"#,##0'
_BEGINS_FORMULA = tuple("=+-@\t\r＝＋－＠")
_A4 = 9
_AMBER = "#C98A0B"
_LONGEST = 32_767
"""Letters that a cell can hold."""
_SAID = 90
"""Letters in a line of words on a page about the workbook."""
_LINE_PT, _HIGHEST_PT = 15, 409
"""Points of a line of text, and of the highest row that a spreadsheet takes."""
_ESTIMATED = {"font_color": "#7D5812", "italic": True}
_WIDTHS = {"kode": 8, "nama": 32, "indikator": 28, "sumber": 60, "alamat_sumber": 40, "catatan": 60}
_FIXED = pd.Timestamp(2024, 1, 1).to_pydatetime()
"""The time of making is left out, so that equal figures make equal files."""


def xlsx(sheet: Sheet) -> bytes:
    """Two sheets: "Data", the rows (codes as text, a missing figure an empty cell, estimates in
    gold), and "Keterangan". The same figures give the same bytes."""
    title = " × ".join(dict.fromkeys(said for name, said in sheet.facts if name == "Indikator"))
    stream = io.BytesIO()
    with opened(stream, title, sheet.mark) as book:
        rows(book, sheet)
        about(book, "Keterangan", sheet.facts)
    return stream.getvalue()


@contextmanager
def opened(stream: io.BytesIO, title: str, mark: str = "") -> Iterator[xlsxwriter.Workbook]:
    """A new workbook that reads no text as a formula or a link; written when it closes.

    mark: stands across every page, on the screen and on paper; "" but in a demonstration.
    """
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "nan_inf_to_errors": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        book.set_properties({"title": edition.titled(mark, title), "created": _FIXED})
        yield book
        for page in book.worksheets() if mark else ():
            _across(page, mark)


def _across(page: Worksheet, mark: str) -> None:
    """The mark over the cells, in the margin on paper, and in the colour of the tab."""
    page.set_tab_color(_AMBER)
    page.set_header(f"&C{mark}")
    look = {"image_data": io.BytesIO(picture.stamp(mark)), "object_position": 3}
    page.insert_image(3, 1, "tanda.png", look | {"description": mark})


def rows(
    book: xlsxwriter.Workbook, sheet: Sheet, widths: Mapping[str, float] | None = None
) -> None:
    """The page "Data": a heading that stays in sight, a row each, and a filter over all.

    widths: of columns, in letters, by name, where they aren't the usual ones.
    """
    wide = _WIDTHS | dict(widths or {})
    page = book.add_worksheet("Data")
    head = book.add_format({"bold": True, "bottom": 1})
    columns = [str(name) for name in sheet.table.columns]
    for column, name in enumerate(columns):
        page.write_string(0, column, name, head)
        page.set_column(column, column, wide.get(name, 13))
    looks = Looks(book)
    for line, record in enumerate(sheet.table.to_dict("records"), 1):
        estimated = record.get("status") == ESTIMATE
        for column, name in enumerate(columns):
            value = record[name]
            if isinstance(value, str):
                write_text(page, line, column, value, looks)
            elif pd.notna(value):
                look = looks.of(_unit(sheet.units, name, line - 1), estimated)
                page.write_number(line, column, float(value), look)
    page.freeze_panes(1, 2)
    page.autofilter(0, 0, len(sheet.table), len(columns) - 1)
    page.repeat_rows(0)
    on_paper(page)


def on_paper(page: Worksheet, landscape: bool = True) -> None:
    """Printed on A4, all columns on one sheet of paper."""
    page.set_paper(_A4)
    page.fit_to_pages(1, 0)
    if landscape:
        page.set_landscape()


def write_text(
    page: Worksheet, line: int, column: int, text: str, looks: "Looks", **kind: Any
) -> None:
    """Words in a cell, whatever they begin with; `kind`: properties of xlsxwriter.

    What a formula begins with stays text also when somebody edits the cell.
    """
    if text.startswith(_BEGINS_FORMULA):
        kind |= {"quote_prefix": True}
    page.write_string(line, column, text[:_LONGEST], looks.plain(**kind) if kind else None)


def _unit(units: Mapping[str, Any], name: Hashable, row: int) -> str:
    unit = units.get(str(name), "")
    return unit if isinstance(unit, str) else str(unit[row])


class Looks:
    """Cell formats, each made once: by unit, gold for an estimate, and more where asked."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.book = book
        self.made: dict[tuple[Any, ...], Format] = {}

    def of(self, unit: str, estimated: bool, **more: Any) -> Format:
        """The look of a number of this unit; a count has no unit and is never gold.

        more: properties of xlsxwriter beside those.
        """
        money = _MONEY if unit.startswith("rupiah") else _COUNT
        kind = {"num_format": INDONESIAN + _NUMBER.get(unit, money)}
        return self.plain(**kind | (_ESTIMATED if estimated and unit else {}) | more)

    def plain(self, **kind: Any) -> Format:
        """The look with just these properties of xlsxwriter."""
        key = tuple(sorted(kind.items()))
        if key not in self.made:
            self.made[key] = self.book.add_format(kind)
        return self.made[key]


def about(
    book: xlsxwriter.Workbook, name: str, facts: Sequence[tuple[str, str]], width: float = 22
) -> None:
    """A page of names and words, a line each. width: of the names, in letters."""
    page = book.add_worksheet(name)
    page.set_column(0, 0, width)
    page.set_column(1, 1, _SAID)
    looks = Looks(book)
    bold = looks.plain(bold=True, valign="top", text_wrap=True)
    for line, (fact, said) in enumerate(facts):
        page.write_string(line, 0, fact, bold)
        write_text(page, line, 1, said, looks, text_wrap=True, valign="top")
        # Not every program fits a row to its words when it opens the file.
        lines = max(len(wrap(fact, int(width))), len(wrap(said, _SAID)), 1)
        page.set_row(line, min(lines * _LINE_PT, _HIGHEST_PT))
    on_paper(page, landscape=False)
