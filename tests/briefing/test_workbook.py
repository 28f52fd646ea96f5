import io

import pytest
import xlsxwriter
from openpyxl import load_workbook

from briefing.sheet import COLUMNS, of_layers
from briefing.workbook import INDONESIAN, Looks, xlsx
from data.catalogue import COVERAGE, POOR, catalogue
from program.figures import load
from program.panel import panel as real_panel
from tests.briefing.tables import HOSTILE, NAMES, panel

SHARE = catalogue()[COVERAGE]
MONTH = "2024-08"


def opened(table):
    return load_workbook(io.BytesIO(xlsx(of_layers((table, SHARE)))))


def cell(sheet, kode, name):
    line = list(NAMES).index(kode) + 2
    return sheet.cell(line, COLUMNS.index(name) + 1)


@pytest.fixture(scope="module")
def coverage():
    return real_panel(load(), COVERAGE, MONTH)


@pytest.fixture(scope="module")
def book(coverage):
    return opened(coverage)


def test_a_workbook_has_the_figures_and_what_they_are(book):
    assert book.sheetnames == ["Data", "Keterangan"]
    assert tuple(c.value for c in book["Data"][1]) == COLUMNS
    assert book["Data"].max_row == 1 + 11


def test_codes_are_text(book):
    column = [row[0] for row in book["Data"].iter_rows(min_row=2, max_col=1)]
    assert [c.value for c in column] == list(NAMES)
    assert {c.data_type for c in column} == {"s"}


def test_a_figure_is_a_number_shown_as_a_percentage(book):
    shown = cell(book["Data"], "15.04", "nilai")
    assert (shown.value, shown.number_format) == (0.5071, f"{INDONESIAN}0.00%")
    assert cell(book["Data"], "15.04", "pembilang").value == 49_803
    assert cell(book["Data"], "15.04", "status").value == "resmi"


def test_estimates_are_gold_and_published_figures_are_not(book):
    colours = {
        kode: getattr(cell(book["Data"], kode, "nilai").font.color, "rgb", None) for kode in NAMES
    }
    gold = {kode for kode, colour in colours.items() if colour == "FF7D5812"}
    said = {kode for kode in NAMES if cell(book["Data"], kode, "status").value == "estimasi"}
    assert gold == said
    assert len(gold) == 7


def test_a_missing_figure_is_an_empty_cell():
    sheet = opened(panel({"15.04": 0.5}))["Data"]
    assert cell(sheet, "15.01", "nilai").value is None
    assert cell(sheet, "15.01", "status").value == "belum ada angka"


def test_heading_and_names_stay_in_sight(book):
    assert book["Data"].freeze_panes == "C2"
    assert book["Data"].auto_filter.ref == "A1:O12"


def test_the_second_sheet_says_meaning_owner_and_period(book):
    told = dict(book["Keterangan"].iter_rows(values_only=True))
    assert told["Indikator"] == "Cakupan peserta aktif"
    assert told["Rumus"] == "peserta aktif ÷ potensi pekerja"
    assert told["Periode"] == "Agustus 2024"
    assert told["Pemilik data"] == "BPJS Ketenagakerjaan"


def test_the_same_figures_give_the_same_bytes(coverage):
    assert xlsx(of_layers((coverage, SHARE))) == xlsx(of_layers((coverage, SHARE)))


@pytest.mark.parametrize("text", HOSTILE)
def test_text_is_never_a_formula_nor_a_link(text):
    table = panel({"15.04": 0.5})
    table["name"] = text
    table["note"] = text
    sheet = opened(table)["Data"]
    assert cell(sheet, "15.04", "nama").value == text
    assert cell(sheet, "15.04", "catatan").data_type == "s"
    assert cell(sheet, "15.04", "catatan").quotePrefix is text.startswith(tuple("=+-@\t＝"))
    assert {c.data_type for row in sheet.iter_rows() for c in row} <= {"s", "n"}
    assert not any(c.hyperlink for row in sheet.iter_rows() for c in row)


def test_two_indicators_stand_in_one_workbook_each_in_its_own_unit(coverage):
    poor = catalogue()[POOR]
    panels = ((coverage, SHARE), (real_panel(load(), POOR, "2023-03"), poor))
    book = load_workbook(io.BytesIO(xlsx(of_layers(*panels))))
    assert book["Data"].max_row == 1 + 22
    last = book["Data"].cell(23, COLUMNS.index("nilai") + 1)
    assert (last.value, last.number_format) == (2660, f"{INDONESIAN}#,##0")  # Kota Sungai Penuh
    told = [row[1] for row in book["Keterangan"].iter_rows(values_only=True)]
    assert SHARE.label in told
    assert poor.label in told


@pytest.mark.parametrize(
    ("unit", "shown"),
    [
        ("share", "0.00%"),
        ("poin persentase", "0.00%"),  # stored as a part of 1: 0.0876 is 8,76 points
        ("poin persentase per tahun", "0.00%"),
        ("indeks", "0.00"),
        ("rupiah/orang/bulan", '"Rp"#,##0'),
        ("orang", "#,##0"),
    ],
)
def test_a_number_is_shown_as_its_unit_asks_with_indonesian_marks(unit, shown):
    book = xlsxwriter.Workbook(io.BytesIO())
    assert Looks(book).of(unit, False).num_format == f"[$-421]{shown}"
