"""The sheets that a marked workbook gets: the sender's table where there was no workbook, and the
list of all that was found.
"""

from collections.abc import Collection, Mapping

from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook import Workbook
from openpyxl.workbook.child import INVALID_TITLE_REGEX
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from data.intake import report
from data.intake.model import DryRun, Sheet

RESULTS = "Hasil periksa"
ORIGINAL = "Baris asal"
HEADINGS = ("Tingkat", "Letak", "Aturan", "Temuan", "Yang perlu dilakukan")
WIDTHS = (18, 16, 18, 70, 60)
LONGEST_TITLE = 31
FACE = "Calibri"
BOLD, TITLE = Font(name=FACE, bold=True), Font(name=FACE, bold=True, size=14)
LINK = Font(name=FACE, underline="single", color="7A1F2E")
WRAPPED = Alignment(wrap_text=True, vertical="top")
LINE = 15
"""Height of a line of text in points. A program that doesn't measure text needs to be told."""
NARROW, WIDE = 8, 40
"""Widths, in characters, between which a column of the sender's text is shown."""


def written(
    run: DryRun, told: Collection[int] | None
) -> tuple[Workbook, Worksheet, Mapping[int, int]]:
    """A workbook of the sheet as it was read. told: write only these rows, those down to the
    header, and a last column that says where each stood; None: all rows.
    """
    source = next(one for one in run.upload.sheets if one.name == run.layout.sheet)
    book = Workbook()
    sheet = book.active or book.create_sheet()
    title = INVALID_TITLE_REGEX.sub(" ", source.name).strip("' ")[:LONGEST_TITLE]
    sheet.title = title if title and title != RESULTS else "Data"
    height, width = source.cells.shape
    top = run.layout.header[1]
    wanted = [row for row in range(1, height + 1) if told is None or row <= top or row in told]
    for at, row in enumerate(wanted, 1):
        for column, content in enumerate(source.cells.iloc[row - 1].tolist(), 1):
            if content:
                write_text(sheet.cell(at, column), str(content))
        if told is not None:
            write_text(sheet.cell(at, width + 1), ORIGINAL if row == top else str(row))
    _widen(sheet)
    if told is None:
        _merge(sheet, source)
        return book, sheet, {}
    return book, sheet, {row: at for at, row in enumerate(wanted, 1)}


def write_text(cell: Cell, content: str) -> None:
    """Write text that stays text, whatever it begins with."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", content)
    cell.data_type = "s"
    cell.number_format = "@"
    # Without this a spreadsheet turns "=A1" into a formula once somebody edits the cell.
    cell.quotePrefix = content[:1] in "=+-@"


def add_results(
    book: Workbook,
    marked: Worksheet,
    run: DryRun,
    rows: Mapping[int, int],
    colours: Mapping[str, str],
) -> None:
    """A sheet of all findings, each with a link to its cell.

    rows: where each of the sender's rows now stands; empty where all stand where they stood.
    """
    sheet = book.create_sheet(RESULTS)
    for row, line in enumerate(_head(run, rows), 1):
        write_text(sheet.cell(row, 1), line)
    sheet["A1"].font = TITLE
    top = sheet.max_row + 2
    for column, (heading, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True), 1):
        write_text(sheet.cell(top, column), heading)
        sheet.cell(top, column).font = BOLD
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, one in enumerate(run.findings, top + 1):
        said = (report.TITLES[one.severity], report.place(one), one.rule, one.message, one.remedy)
        for column, content in enumerate(said, 1):
            write_text(sheet.cell(row, column), content)
            sheet.cell(row, column).alignment = WRAPPED
        lines = (-(-len(text) // width) for text, width in zip(said, WIDTHS, strict=True))
        sheet.row_dimensions[row].height = LINE * max(lines)
        sheet.cell(row, 1).fill = PatternFill("solid", fgColor=colours[one.severity])
        now = rows.get(one.row or 0) if rows else one.row
        if now:
            _link(sheet.cell(row, 2), marked.title, f"{get_column_letter(one.column or 1)}{now}")
    sheet.freeze_panes = sheet.cell(top + 1, 1)
    _fit_paper(sheet)
    last = max(sheet.max_row, top + 1)
    sheet.auto_filter.ref = f"A{top}:{get_column_letter(len(HEADINGS))}{last}"


def _head(run: DryRun, rows: Mapping[int, int]) -> list[str]:
    lines = [
        f"Hasil periksa berkas {run.upload.name}",
        f"{report.summary(run)}.",
        f"Berkas ini {report.VERDICTS[report.verdict(run)]}.",
    ]
    if rows:
        lines.append(
            "Berkas aslinya terlalu besar untuk disalin: yang ditampilkan hanya baris judul dan "
            f"baris yang bertanda, dengan nomor barisnya pada kolom “{ORIGINAL}”."
        )
    return lines


def _link(cell: Cell, sheet: str, place: str) -> None:
    cell.hyperlink = Hyperlink(
        ref=cell.coordinate, location=f"{quote_sheetname(sheet)}!{place}", display=str(cell.value)
    )
    cell.font = LINK


def _merge(sheet: Worksheet, source: Sheet) -> None:
    for first_row, first_column, last_row, last_column in source.merged:
        sheet.merge_cells(
            start_row=first_row,
            start_column=first_column,
            end_row=last_row,
            end_column=last_column,
        )


def _widen(sheet: Worksheet) -> None:
    """Columns as wide as their text below the titles, which may run over the cells beside them."""
    for cells in sheet.iter_cols():
        longest = max((len(str(cell.value)) for cell in cells[1:] if cell.value), default=0)
        width = min(max(longest + 2, NARROW), WIDE)
        sheet.column_dimensions[get_column_letter(cells[0].column)].width = width


def _fit_paper(sheet: Worksheet) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
