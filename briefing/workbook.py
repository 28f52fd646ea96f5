"""What a map shows as a workbook: the figures, and a sheet that says what they are."""

import io
from collections.abc import Hashable, Sequence
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from briefing.exports import COLUMNS, Layer, table
from data.catalogue import Indicator
from data.contract import ESTIMATE
from words.formats import listing
from words.periods import label

_NUMBER = {"share": "0.00%", "indeks": "0.00", "per 100 orang": "0.0"}
_WIDTHS = {"kode": 8, "nama": 32, "indikator": 28, "sumber": 60, "alamat_sumber": 40, "catatan": 60}
_FIGURES = ("nilai", "batas_bawah", "batas_atas")


def xlsx(*layers: Layer) -> bytes:
    """Two sheets: "Data", one row per indicator and regency (codes as text, a missing figure an
    empty cell, estimates in gold), and "Keterangan". The same figures give the same bytes."""
    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "nan_inf_to_errors": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        title = " × ".join(indicator.label for _, indicator in layers)
        book.set_properties({"title": title, "created": _FIXED})
        _data(book, layers)
        _about(book, layers)
    return stream.getvalue()


_FIXED = pd.Timestamp(2024, 1, 1).to_pydatetime()
"""The time of making is left out, so that equal figures make equal files."""


def _data(book: xlsxwriter.Workbook, layers: Sequence[Layer]) -> None:
    sheet = book.add_worksheet("Data")
    head = book.add_format({"bold": True, "bottom": 1})
    for column, name in enumerate(COLUMNS):
        sheet.write_string(0, column, name, head)
        sheet.set_column(column, column, _WIDTHS.get(name, 13))
    line = 0
    for panel, indicator in layers:
        looks = _looks(book, indicator)
        for record in table(panel, indicator).to_dict("records"):
            line += 1
            _row(sheet, line, record, looks)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, line, len(COLUMNS) - 1)


def _looks(book: xlsxwriter.Workbook, indicator: Indicator) -> dict[str, Format]:
    kind = {"num_format": _NUMBER.get(indicator.unit, "#,##0")}
    return {
        "figure": book.add_format(kind),
        "estimate": book.add_format(kind | {"font_color": "#7D5812", "italic": True}),
        "count": book.add_format({"num_format": "#,##0"}),
    }


def _row(
    sheet: Worksheet, line: int, record: dict[Hashable, Any], looks: dict[str, Format]
) -> None:
    figure = looks["estimate" if record["status"] == ESTIMATE else "figure"]
    for column, name in enumerate(COLUMNS):
        value = record[name]
        if isinstance(value, str):
            sheet.write_string(line, column, value)
        elif pd.notna(value):
            look = figure if name in _FIGURES else looks["count"]
            sheet.write_number(line, column, float(value), look)


def _about(book: xlsxwriter.Workbook, layers: Sequence[Layer]) -> None:
    sheet = book.add_worksheet("Keterangan")
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 90, book.add_format({"text_wrap": True}))
    bold = book.add_format({"bold": True, "valign": "top"})
    facts = [fact for layer in layers for fact in _facts(*layer)]
    for line, (name, said) in enumerate([*facts, ("Status", _STATUS)]):
        sheet.write_string(line, 0, name, bold)
        sheet.write_string(line, 1, said)


def _facts(panel: pd.DataFrame, indicator: Indicator) -> list[tuple[str, str]]:
    stored = "persen (disimpan sebagai bagian dari 1)"
    facts = {
        "Indikator": indicator.label,
        "Arti": indicator.definition,
        "Rumus": indicator.formula,
        "Satuan": stored if indicator.unit == "share" else indicator.unit,
        "Periode": listing([label(period) for period in sorted(set(panel["period"]) - {""})]),
        "Pemilik data": indicator.owner,
        "Frekuensi": indicator.frequency,
        "Terbit berikutnya": indicator.next_release,
    }
    return [(name, said) for name, said in facts.items() if said]


_STATUS = "resmi = diterbitkan; estimasi = dihitung dengan metode tertulis, dengan rentang"
