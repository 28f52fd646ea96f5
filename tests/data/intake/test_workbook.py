"""XLSX as openpyxl, pandas, xlsxwriter and LibreOffice write it."""

import datetime
import io

import pandas as pd
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.styles import Font

from data.intake.model import Refused
from data.intake.read import read
from tests.data.intake import crafted
from tests.data.intake.sent import at, by_office, by_pandas, excel, rows

VALUES = st.one_of(
    st.integers(-(10**9), 10**9),
    st.floats(-1e9, 1e9).map(lambda value: round(value, 4)),
    st.sampled_from(["15.10", "Kab. Kerinci", "1.234,5", "–", " spasi ", "é"]),
)


@given(st.lists(st.lists(VALUES, min_size=3, max_size=3), min_size=1, max_size=8))
def test_what_openpyxl_writes_comes_back_cell_by_cell(lines) -> None:
    upload = read("a.xlsx", excel([["Daerah", "2023", "2024"], *lines]))
    for line, texts, numbers in zip(
        lines, rows(upload)[1:], upload.sheets[0].numbers.to_numpy()[1:], strict=True
    ):
        for value, text, number in zip(line, texts, numbers, strict=True):
            assert number == (not isinstance(value, str))
            assert text == value if isinstance(value, str) else float(text) == value


def test_text_and_numbers_are_told_apart_and_a_code_keeps_what_was_stored() -> None:
    upload = read("a.xlsx", excel([["Kode", "Nilai"], ["15.10", 12], [15.1, 1234.5]]))
    assert rows(upload) == [["Kode", "Nilai"], ["15.10", "12"], ["15.1", "1234.5"]]
    assert upload.sheets[0].numbers.to_numpy().tolist() == [
        [False, False],
        [False, True],
        [True, True],
    ]


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        (0.1 + 0.2, "0.3"),  # 0.30000000000000004 in binary; Excel shows 15 digits
        (1e-7, "0.0000001"),
        (160_000_000_000, "160000000000"),
        (-3, "-3"),
        (True, "TRUE"),
        (datetime.date(2024, 8, 31), "2024-08-31"),
        (datetime.datetime(2024, 8, 31, 7, 30), "2024-08-31 07:30:00"),
        ("#N/A", "#N/A"),
        (" a\nb ", " a\nb "),
    ],
)
def test_a_stored_value_becomes_this_text(stored, said) -> None:
    assert rows(read("a.xlsx", excel([["x"], [stored]])))[1] == [said]


def test_rows_and_columns_stand_where_the_sender_sees_them() -> None:
    def form(book) -> None:
        sheet = book.active
        sheet["C5"], sheet["D5"] = "Daerah", "2024"
        sheet["C8"], sheet["D8"] = "Kerinci", 7

    upload = read("a.xlsx", excel([], form))
    assert upload.sheets[0].cells.shape == (8, 4)
    assert [at(upload, name) for name in ("C5", "D8", "A1")] == ["Daerah", "7", ""]


def test_merged_cells_hold_their_text_at_their_first_cell_alone() -> None:
    def form(book) -> None:
        book.active.merge_cells("A1:A2")
        book.active.merge_cells("B1:C1")

    lines: list[list[object]] = [
        ["Daerah", "2024", ""],
        ["", "Maret", "September"],
        ["Kerinci", 7, 8],
    ]
    upload = read("a.xlsx", excel(lines, form))
    assert upload.sheets[0].merged == ((1, 1, 2, 1), (1, 2, 1, 3))
    assert rows(upload)[:2] == [["Daerah", "2024", ""], ["", "Maret", "September"]]


def test_what_lies_unseen_under_a_merged_cell_is_not_read() -> None:
    covered = crafted.cells(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>999</v></c><c r="C1"><v>3</v></c></row>'
    )
    end = '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
    merged = crafted.changed(crafted.SHEET, lambda text: text.replace("</sheetData>", end), covered)
    assert rows(read("a.xlsx", merged)) == [["1", "", "3"]]


def test_several_sheets_keep_their_order_and_hidden_ones_stay_out() -> None:
    def form(book) -> None:
        book.create_sheet("Kosong")
        book.create_sheet("Klaim")["A1"] = "Kasus"
        book.create_sheet("Daftar")["A1"] = "pilihan"
        book["Daftar"].sheet_state = "hidden"

    upload = read("a.xlsx", excel([["Peserta"]], form))
    assert [sheet.name for sheet in upload.sheets] == ["Data", "Klaim"]


def test_a_workbook_of_hidden_sheets_alone_is_empty() -> None:
    content = crafted.changed(
        "xl/workbook.xml", lambda text: text.replace('name="Data"', 'name="Data" state="hidden"')
    )
    with pytest.raises(Refused) as caught:
        read("a.xlsx", content)
    assert caught.value.rule == "kosong"


def test_pandas_and_its_index_come_back() -> None:
    table = pd.DataFrame({"2023": [7.5, None], "2024": [7.25, 6]}, index=["Kerinci", "Tebo"])
    assert rows(read("a.xlsx", by_pandas(table))) == [
        ["", "2023", "2024"],
        ["Kerinci", "7.5", "7.25"],
        ["Tebo", "", "6"],
    ]


def test_links_that_a_reader_clicks_notes_and_pictures_do_no_harm() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["Daerah", 2024])
        sheet.write_url(1, 0, "https://jambi.bps.go.id", string="Sumber: BPS")
        sheet.write_comment(0, 1, "angka sementara")
        sheet.data_validation("A1:A9", {"validate": "list", "source": ["Kerinci", "Tebo"]})
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Data!$B$1:$B$2"})
        sheet.insert_chart("D2", chart)
        book.add_chartsheet("Grafik")
        book.define_name("Wilayah", "=Data!$A$1:$A$9")
    assert rows(read("a.xlsx", out.getvalue())) == [["Daerah", "2024"], ["Sumber: BPS", ""]]


def test_formatted_cells_far_away_and_a_claimed_size_cost_nothing() -> None:
    content = crafted.cells(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>'
    )
    begin = '<dimension ref="A1:XFD1048576"/><sheetData>'
    claimed = crafted.changed(
        crafted.SHEET, lambda text: text.replace("<sheetData>", begin), content
    )
    assert rows(read("a.xlsx", claimed)) == [["1"]]


def total(book) -> None:
    sheet = book.active
    sheet["B5"], sheet["C5"] = "=SUM(B3:B4)", "=C3+C4"
    sheet["C5"].number_format = "0.0%"
    sheet["A1"].font = Font(bold=True)
    sheet.merge_cells("A1:C1")
    sheet["B4"].number_format = "#,##0"


REPORT: list[list[object]] = [
    ["Peserta Aktif"],
    ["Daerah", "Peserta", "Cakupan"],
    ["Kerinci", 1200, 0.25],
    ["Tebo", 34, 0.5],
    ["Jumlah"],
]


def test_a_workbook_that_libreoffice_saved_is_what_it_shows(tmp_path) -> None:
    saved = by_office(excel(REPORT, total), ".xlsx", "xlsx:Calc MS Excel 2007 XML", tmp_path)
    upload = read("a.xlsx", saved)
    assert rows(upload) == [
        ["Peserta Aktif", "", ""],
        ["Daerah", "Peserta", "Cakupan"],
        ["Kerinci", "1200", "0.25"],
        ["Tebo", "34", "0.5"],
        ["Jumlah", "1234", "75%"],  # 1200 + 34 and 0.25 + 0.5, reckoned by LibreOffice
    ]
    assert upload.sheets[0].merged == ((1, 1, 1, 3),)


@pytest.mark.parametrize(
    ("to", "said"),
    [("xls:MS Excel 97", "Excel lama"), ("ods", "OpenDocument"), ("pdf", "PDF")],
)
def test_other_kinds_that_libreoffice_saves_are_refused_with_a_remedy(to, said, tmp_path) -> None:
    content = by_office(excel(REPORT), ".xlsx", to, tmp_path)
    with pytest.raises(Refused) as caught:
        read("a.xlsx", content)
    assert caught.value.rule == "jenis"
    assert said in caught.value.message
    assert "simpan sebagai .xlsx" in caught.value.remedy
