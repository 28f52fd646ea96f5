"""What a figure shows as a workbook: the rows, and a sheet that says what they are."""

import io
from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format

from briefing.sheet import Sheet
from data.contract import ESTIMATE

_NUMBER = {"share": "0.00%", "indeks": "0.00", "per 100 orang": "0.0", "kali": "0.00"}
_WIDTHS = {"kode": 8, "nama": 32, "indikator": 28, "sumber": 60, "alamat_sumber": 40, "catatan": 60}
_COUNT = "#,##0"


def xlsx(sheet: Sheet) -> bytes:
    """Two sheets: "Data", the rows (codes as text, a missing figure an empty cell, estimates in
    gold), and "Keterangan". The same figures give the same bytes."""
    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "nan_inf_to_errors": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        title = " × ".join(dict.fromkeys(said for name, said in sheet.facts if name == "Indikator"))
        book.set_properties({"title": title, "created": _FIXED})
        _data(book, sheet)
        _about(book, sheet)
    return stream.getvalue()


_FIXED = pd.Timestamp(2024, 1, 1).to_pydatetime()
"""The time of making is left out, so that equal figures make equal files."""


def _data(book: xlsxwriter.Workbook, sheet: Sheet) -> None:
    page = book.add_worksheet("Data")
    head = book.add_format({"bold": True, "bottom": 1})
    columns = [str(name) for name in sheet.table.columns]
    for column, name in enumerate(columns):
        page.write_string(0, column, name, head)
        page.set_column(column, column, _WIDTHS.get(name, 13))
    looks = _Looks(book)
    for line, record in enumerate(sheet.table.to_dict("records"), 1):
        estimated = record.get("status") == ESTIMATE
        for column, name in enumerate(columns):
            value = record[name]
            if isinstance(value, str):
                page.write_string(line, column, value)
            elif pd.notna(value):
                look = looks.of(_unit(sheet.units, name, line - 1), estimated)
                page.write_number(line, column, float(value), look)
    page.freeze_panes(1, 2)
    page.autofilter(0, 0, len(sheet.table), len(columns) - 1)


def _unit(units: Mapping[str, Any], name: Hashable, row: int) -> str:
    unit = units.get(str(name), "")
    return unit if isinstance(unit, str) else str(unit[row])


class _Looks:
    """Cell formats, each made once: by unit, and gold for an estimate."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.book = book
        self.made: dict[tuple[str, bool], Format] = {}

    def of(self, unit: str, estimated: bool) -> Format:
        """A count has no unit and is never gold."""
        gold = estimated and unit != ""
        if (unit, gold) not in self.made:
            kind: dict[str, Any] = {"num_format": _NUMBER.get(unit, _COUNT)}
            kind |= {"font_color": "#7D5812", "italic": True} if gold else {}
            self.made[unit, gold] = self.book.add_format(kind)
        return self.made[unit, gold]


def _about(book: xlsxwriter.Workbook, sheet: Sheet) -> None:
    page = book.add_worksheet("Keterangan")
    page.set_column(0, 0, 22)
    page.set_column(1, 1, 90, book.add_format({"text_wrap": True}))
    bold = book.add_format({"bold": True, "valign": "top"})
    for line, (name, said) in enumerate(sheet.facts):
        page.write_string(line, 0, name, bold)
        page.write_string(line, 1, said)
