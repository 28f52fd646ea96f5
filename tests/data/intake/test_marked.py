"""The sender's own spreadsheet, marked; opened as a reader's program opens it."""

import dataclasses
from io import BytesIO

import pandas as pd
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill

from data.intake import marked_sheets
from data.intake.marked import AUTHOR, COLOURS, LARGEST, marked
from data.intake.model import REFUSE, WARN, Column, DryRun, Finding, Layout, Sheet
from tests.briefing import office
from tests.data.intake.files import ELEVEN, UPLOAD, figure, tried

LAYOUT = Layout(
    "Data", (1, 1), (2, 4),
    (Column(1, "Daerah", "daerah"), Column(2, "Cakupan", "nilai", "cakupan", "persen")),
    source="infojambi-2024-08-ucj",
)  # fmt: skip
ROWS = [["Daerah", "Cakupan"], ["Bungo", "103,2"], ["=HYPERLINK(\"http://x\")", "40,1"],
        ["Tebo", "+40"], ["Merangin", ""]]  # fmt: skip
SAID = (
    Finding(REFUSE, "cakupan-100", "Cakupan Bungo di atas 100 persen: 103,2", "betulkan", 2, 2),
    Finding(REFUSE, "daerah", "nama “=HYPERLINK” tidak dikenal", "tulis namanya", 3),
    Finding(WARN, "lonjakan", "lonjakan di Bungo", "bandingkan", 2, 2),
    Finding(WARN, "daerah-kurang", "tanpa Kerinci", "lengkapi"),
)


def run_of(rows: list[list[str]], kind: str, name: str, said=SAID, **sheet) -> DryRun:
    table = Sheet("Data", pd.DataFrame(rows, dtype="str"), **sheet)
    upload = dataclasses.replace(UPLOAD, name=name, kind=kind, sheets=(table,))
    bare = tried(figure("15.08", "cakupan", 0.4))
    return dataclasses.replace(bare, upload=upload, layout=LAYOUT, findings=said)


def own_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Data"
    for row in ROWS:
        sheet.append(row)
    sheet["A3"].data_type = "s"
    sheet["A1"].font = Font(bold=True, name="Courier New")
    sheet["B4"].comment = Comment("sudah saya periksa", "Rina")
    sheet["B5"].number_format = "0.00"
    sheet.column_dimensions["A"].width = 33
    other = book.create_sheet("Lain")
    other["A1"] = "=1+1"
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def opened(content: bytes):
    return load_workbook(BytesIO(content))


def colour(cell) -> str:
    return cell.fill.fgColor.rgb[-6:]


def test_a_workbook_is_kept_as_it_is_but_for_its_marks() -> None:
    name, content = marked(own_workbook(), run_of(ROWS, "xlsx", "laporan agustus.xlsx"))
    assert name == "laporan agustus - hasil periksa.xlsx"
    book = opened(content)
    assert book.sheetnames == ["Data", "Lain", "Hasil periksa"]
    sheet = book["Data"]
    assert [[cell.value or "" for cell in row] for row in sheet["A1:B5"]] == ROWS
    assert sheet["A1"].font.name == "Courier New"
    assert sheet.column_dimensions["A"].width == 33
    assert book["Lain"]["A1"].value == "=1+1"
    assert sheet["B4"].comment.text == "sudah saya periksa"


def test_a_cell_wears_its_worst_finding_and_says_all_with_the_remedy() -> None:
    sheet = opened(marked(own_workbook(), run_of(ROWS, "xlsx", "a.xlsx"))[1])["Data"]
    assert colour(sheet["B2"]) == COLOURS[REFUSE]
    assert sheet["B2"].comment.text == (
        "Cakupan Bungo di atas 100 persen: 103,2.\nPerbaikan: betulkan.\n\n"
        "lonjakan di Bungo.\nPerbaikan: bandingkan."
    )
    assert colour(sheet["A3"]) == COLOURS[REFUSE]  # a row as a whole: at the table's first column
    assert colour(sheet["B4"]) == "000000"


def test_the_list_of_findings_links_to_each_cell() -> None:
    sheet = opened(marked(own_workbook(), run_of(ROWS, "xlsx", "a.xlsx"))[1])["Hasil periksa"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    top = rows.index(list(marked_sheets.HEADINGS))
    assert [row[1] for row in rows[top + 1 :]] == [
        "baris 2 kolom B", "baris 3", "baris 2 kolom B", "seluruh berkas",
    ]  # fmt: skip
    assert sheet.cell(top + 2, 2).hyperlink.location == "'Data'!B2"
    assert sheet.cell(top + 3, 2).hyperlink.location == "'Data'!A3"
    assert sheet.cell(top + 5, 2).hyperlink is None


@pytest.mark.parametrize("kind", ["csv", "html"])
def test_text_becomes_a_workbook_of_the_sheet_as_it_was(kind: str) -> None:
    name, content = marked(b"", run_of(ROWS, kind, f"laporan.{kind}"))
    assert name == "laporan - hasil periksa.xlsx"
    sheet = opened(content)["Data"]
    assert [[cell.value or "" for cell in row] for row in sheet["A1:B5"]] == ROWS
    assert colour(sheet["B2"]) == COLOURS[REFUSE]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_no_text_becomes_a_formula(kind: str) -> None:
    said = (Finding(REFUSE, "daerah", "=1+1", "=2+2", 3, 1), *SAID)
    content = marked(own_workbook(), run_of(ROWS, kind, "a." + kind, said))[1]
    book = opened(content)
    formulas = [
        cell.coordinate
        for name in ("Data", "Hasil periksa")
        for row in book[name].iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert formulas == []
    assert book["Data"]["A3"].value == '=HYPERLINK("http://x")'


def test_merged_cells_of_a_page_stay_merged_and_are_marked_at_their_first() -> None:
    rows = [["Tabel", ""], ["Bungo", "103,2"], ["", "40,1"]]
    said = (Finding(REFUSE, "daerah", "nama tidak dikenal", "tulis namanya", 3, 1),)
    run = run_of(rows, "html", "a.xls", said, merged=((1, 1, 1, 2), (2, 1, 3, 1)))
    sheet = opened(marked(b"", run)[1])["Data"]
    assert {str(one) for one in sheet.merged_cells.ranges} == {"A1:B1", "A2:A3"}
    assert colour(sheet["A2"]) == COLOURS[REFUSE]


def test_a_checked_workbook_that_is_sent_again_sheds_its_old_marks() -> None:
    once = marked(own_workbook(), run_of(ROWS, "xlsx", "a.xlsx"))[1]
    again = opened(marked(once, run_of(ROWS, "xlsx", "a.xlsx", SAID[1:2]))[1])
    assert again.sheetnames == ["Data", "Lain", "Hasil periksa"]
    sheet = again["Data"]
    assert (sheet["B2"].comment, colour(sheet["B2"])) == (None, "000000")
    assert sheet["A3"].comment.author == AUTHOR
    assert sheet["B4"].comment.text == "sudah saya periksa"


def test_a_colour_of_the_sender_s_own_stays() -> None:
    book = opened(own_workbook())
    book["Data"]["B5"].fill = PatternFill("solid", fgColor=COLOURS[WARN])
    made = BytesIO()
    book.save(made)
    sheet = opened(marked(made.getvalue(), run_of(ROWS, "xlsx", "a.xlsx"))[1])["Data"]
    assert colour(sheet["B5"]) == COLOURS[WARN]


def test_of_a_large_file_only_marked_rows_come_back_with_their_row_numbers() -> None:
    rows = [["Daerah", "Cakupan"], *[["Bungo", str(at)] for at in range(LARGEST // 2)]]
    said = (Finding(REFUSE, "cakupan-100", "di atas 100 persen", "betulkan", 90_001, 2),)
    content = marked(b"", run_of(rows, "csv", "besar.csv", said))[1]
    book = opened(content)
    values = [[cell.value for cell in row] for row in book["Data"].iter_rows()]
    assert values == [["Daerah", "Cakupan", "Baris asal"], ["Bungo", "89999", "90001"]]
    assert colour(book["Data"]["B2"]) == COLOURS[REFUSE]
    assert book["Hasil periksa"]["A4"].value.startswith("Berkas aslinya terlalu besar")


@pytest.mark.parametrize("title", ["a/b:c*?[x]", "", "Hasil periksa", "x" * 60, "'"])
def test_any_name_of_a_sheet_makes_a_workbook(title: str) -> None:
    run = run_of(ROWS, "csv", "a.csv")
    sheet = dataclasses.replace(run.upload.sheets[0], name=title)
    upload = dataclasses.replace(run.upload, sheets=(sheet,))
    layout = dataclasses.replace(LAYOUT, sheet=title)
    book = opened(marked(b"", dataclasses.replace(run, upload=upload, layout=layout))[1])
    assert len(book.sheetnames) == 2
    assert book.sheetnames[1] == "Hasil periksa"


def test_control_characters_do_not_spoil_the_workbook() -> None:
    rows = [["Daerah", "Cakupan"], ["Bun\x07go", "103,2"]]
    assert opened(marked(b"", run_of(rows, "csv", "a.csv"))[1])["Data"]["A2"].value == "Bungo"


def test_a_workbook_that_openpyxl_cannot_open_comes_back_as_it_was_read() -> None:
    sheet = opened(marked(b"PK\x03\x04", run_of(ROWS, "xlsx", "a.xlsx"))[1])["Data"]
    assert sheet["B2"].value == "103,2"


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_libreoffice_opens_it_with_text_marks_and_no_formula(kind: str, tmp_path) -> None:
    content = marked(own_workbook(), run_of(ROWS, kind, "a." + kind))[1]
    made = office.converted(content, "a.xlsx", "xlsx", tmp_path)
    sheet = load_workbook(made)["Data"]
    assert [[cell.value or "" for cell in row] for row in sheet["A1:B5"]] == ROWS
    assert "Perbaikan: betulkan" in sheet["B2"].comment.text
    assert colour(sheet["B2"]) == COLOURS[REFUSE]
    assert {cell.data_type for row in sheet["A1:B5"] for cell in row} <= {"s", "n"}


def test_eleven_findings_are_marked_in_eleven_cells() -> None:
    rows = [["Daerah", "Cakupan"], *[[kode, "103"] for kode in ELEVEN]]
    said = tuple(Finding(REFUSE, "cakupan-100", "x", "y", at, 2) for at in range(2, 13))
    sheet = opened(marked(b"", run_of(rows, "csv", "a.csv", said))[1])["Data"]
    assert [colour(sheet.cell(at, 2)) for at in range(2, 13)] == [COLOURS[REFUSE]] * 11
