"""A panel as a workbook: the figures, and a sheet that says what they are."""

import io

import pandas as pd
import xlsxwriter

from briefing.exports import table
from data.catalogue import Indicator
from data.contract import ESTIMATE
from words.periods import label

_NUMBER = {"share": "0.00%", "indeks": "0.00", "per 100 orang": "0.0"}
_WIDTHS = {"kode": 8, "nama": 32, "indikator": 28, "sumber": 60, "alamat_sumber": 40, "catatan": 60}
_FIGURES = ("nilai", "batas_bawah", "batas_atas")


def xlsx(panel: pd.DataFrame, indicator: Indicator, period: str, link: str = "") -> bytes:
    """Two sheets: "Data", one row per regency (codes as text, a missing figure an empty cell,
    estimates in gold), and "Keterangan". The same figures give the same bytes."""
    stream = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "nan_inf_to_errors": False,
    }
    with xlsxwriter.Workbook(stream, options) as book:
        book.set_properties({"title": indicator.label, "created": _FIXED})
        _data(book, table(panel, indicator), indicator)
        _about(book, indicator, period, link)
    return stream.getvalue()


_FIXED = pd.Timestamp(2024, 1, 1).to_pydatetime()
"""The time of making is left out, so that equal figures make equal files."""


def _data(book: xlsxwriter.Workbook, rows: pd.DataFrame, indicator: Indicator) -> None:
    sheet = book.add_worksheet("Data")
    head = book.add_format({"bold": True, "bottom": 1})
    kind = _NUMBER.get(indicator.unit, "#,##0")
    plain = book.add_format({"num_format": kind})
    gold = book.add_format({"num_format": kind, "font_color": "#7D5812", "italic": True})
    count = book.add_format({"num_format": "#,##0"})
    for column, name in enumerate(rows.columns):
        sheet.write_string(0, column, name, head)
        sheet.set_column(column, column, _WIDTHS.get(name, 13))
        for line, value in enumerate(rows[name], start=1):
            estimated = rows["status"].iat[line - 1] == ESTIMATE
            if isinstance(value, str):
                sheet.write_string(line, column, value)
            elif pd.notna(value):
                look = (gold if estimated else plain) if name in _FIGURES else count
                sheet.write_number(line, column, float(value), look)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(rows), len(rows.columns) - 1)


def _about(book: xlsxwriter.Workbook, indicator: Indicator, period: str, link: str) -> None:
    sheet = book.add_worksheet("Keterangan")
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 90, book.add_format({"text_wrap": True}))
    bold = book.add_format({"bold": True, "valign": "top"})
    facts = {
        "Indikator": indicator.label,
        "Arti": indicator.definition,
        "Rumus": indicator.formula,
        "Satuan": "persen (disimpan sebagai bagian dari 1)"
        if indicator.unit == "share"
        else indicator.unit,
        "Periode": label(period),
        "Pemilik data": indicator.owner,
        "Frekuensi": indicator.frequency,
        "Terbit berikutnya": indicator.next_release,
        "Status": "resmi = diterbitkan; estimasi = dihitung dengan metode tertulis, dengan rentang",
        "Tampilan": link,
    }
    for line, (name, said) in enumerate((k, v) for k, v in facts.items() if v):
        sheet.write_string(line, 0, name, bold)
        sheet.write_string(line, 1, said)
