"""Templates as Excel and LibreOffice open them: what they offer, refuse, and say."""

import io

import openpyxl
import pytest

from data.catalogue import catalogue
from data.intake.templates import KINDS, template, text
from data.intake.templates.book import FIRST, ROWS, months
from data.regions import PROVINCE, regencies, region
from tests.briefing import office

EVERY = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
FIXED = 3
"""Columns before the figures: code, name, period."""


def opened(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def checks(book):
    """Column letter → the check of its cells."""
    found = {}
    for check in book[text.FORM].data_validations.dataValidation:
        for span in str(check.sqref).split():
            found[span.partition(":")[0].rstrip("0123456789")] = check
    return found


def offered(book, check):
    """What the drop-down of a check offers."""
    sheet, _, span = check.formula1.lstrip("=").partition("!")
    return [cell.value for (cell,) in book[sheet.strip("'")][span.replace("$", "")]]


@EVERY
def test_a_template_is_the_same_file_every_time(kind):
    first = template(kind.id)
    template.cache_clear()
    assert template(kind.id) == first


@EVERY
def test_the_headings_are_code_name_period_and_the_catalogues_own_names(kind):
    page = opened(template(kind.id))[text.FORM]
    heads = [cell.value for cell in page[1]]
    assert heads[:FIXED] == ["Kode", "Kabupaten/Kota", "Periode"]
    assert len(heads) == FIXED + len(kind.fields) == len(set(heads))
    for head, field in zip(heads[FIXED:], kind.fields, strict=True):
        meaning = catalogue()[field.indicator.id]
        assert head.startswith((meaning.label, meaning.short))
        assert field.unit in meaning.file_unit


@EVERY
def test_codes_stand_as_text_with_the_name_that_belongs_to_them(kind):
    page = opened(template(kind.id))[text.FORM]
    first = FIRST + 1
    listed = [
        (row[0].value, row[1].value, row[0].number_format)
        for row in page.iter_rows(min_row=first, max_row=first + 10, max_col=2)
    ]
    assert listed == [(area.kode, area.name, "@") for area in regencies()]


@EVERY
def test_drop_downs_offer_the_codes_the_names_and_the_months(kind):
    book = opened(template(kind.id))
    found = checks(book)
    areas = [region(PROVINCE), *regencies()]
    assert offered(book, found["A"]) == [area.kode for area in areas]
    assert offered(book, found["B"]) == [area.name for area in areas]
    assert offered(book, found["C"]) == months(kind.yearly)
    assert months(False)[:2] == ["Januari 2021", "Februari 2021"]
    assert months(True)[:2] == ["Maret 2021", "Maret 2022"]


@EVERY
def test_every_figure_has_limits_and_says_them_in_indonesian(kind):
    found = checks(opened(template(kind.id)))
    for at, field in enumerate(kind.fields, FIXED):
        check = found[openpyxl.utils.get_column_letter(at + 1)]
        assert check.type == ("whole" if field.whole else "decimal")
        assert (float(check.formula1), float(check.formula2)) == (field.low, field.high)
        assert check.showErrorMessage
        assert check.errorStyle in (None, "stop")
        assert check.errorTitle == "Angka tidak dapat diterima"
        assert check.error == check.prompt
        assert check.error.startswith("Tulis bilangan bulat, " if field.whole else "Tulis angka, ")
        assert str(check.sqref).endswith(str(FIRST + ROWS))


def test_people_are_whole_and_never_negative_and_a_percentage_ends_at_60():
    people = {field.indicator.id: field for field in KINDS["peserta-bulanan"].fields}
    assert (people["peserta_pu_jkk"].low, people["peserta_pu_jkk"].whole) == (0, True)
    poverty = {field.indicator.id: field for field in KINDS["kemiskinan"].fields}
    rate = poverty["persentase_penduduk_miskin"]
    assert (rate.unit, rate.low, rate.high, rate.whole) == ("persen", 0, 60, False)


@EVERY
def test_the_example_row_says_that_it_is_one_and_fits_its_own_limits(kind):
    page = opened(template(kind.id))[text.FORM]
    code, name, period, *figures = [cell.value for cell in page[2]]
    assert (code, name) == ("CONTOH", "Baris contoh, tidak ikut dibaca")
    assert period in months(kind.yearly)
    given = dict(zip((field.indicator.id for field in kind.fields), figures, strict=True))
    assert {key: value for key, value in given.items() if value is not None} == kind.example
    for field in kind.fields:
        value = given[field.indicator.id]
        assert value is None or field.low <= value <= field.high
    for part, whole in kind.parts.items():
        assert given[part] <= given[whole]


def test_the_example_of_participants_adds_up():
    """30.100 PU + 12.600 BPU + 6.603 Jakon + 500 PMI = 49.803."""
    example = KINDS["peserta-bulanan"].example
    segments = [example[f"peserta_{one}_aktif"] for one in ("pu", "bpu", "jakon", "pmi")]
    assert sum(segments) == 49_803 == example["peserta_aktif"]


def test_a_part_above_its_whole_turns_red():
    page = opened(template("peserta-bulanan"))[text.FORM]
    rules = [rule.formula[0] for rules in page.conditional_formatting for rule in rules.rules]
    heads = {cell.value: cell.column_letter for cell in page[1]}
    part, whole = heads["PU JHT"], heads["Peserta penerima upah yang aktif, kantor cabang"]
    assert f'AND({part}3<>"",{whole}3<>"",{part}3>{whole}3)' in rules
    assert len(rules) == len(KINDS["peserta-bulanan"].parts) == 18


@EVERY
def test_the_heading_stays_in_sight_and_the_lists_out_of_it(kind):
    book = opened(template(kind.id))
    assert book.sheetnames == ["Isian", "Petunjuk", "Daftar"]
    assert book["Isian"].freeze_panes == "D2"
    assert book["Daftar"].sheet_state == "hidden"


@EVERY
def test_the_instructions_tell_every_limit(kind):
    page = opened(template(kind.id))[text.HELP]
    said = [row[0].value for row in page.iter_rows(max_col=1) if row[0].value]
    assert page.max_column == 1
    for step in (*kind.steps, *text.STEPS):
        assert step in said
    assert len([line for line in said if " sampai " in line and line.endswith(".")]) >= len(
        kind.fields
    )


@EVERY
def test_no_cell_holds_a_formula(kind):
    """The intake refuses files with formulas: a template must not be one."""
    book = opened(template(kind.id))
    assert not [
        cell.coordinate
        for page in book
        for row in page.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]


@EVERY
def test_libreoffice_keeps_drop_downs_limits_and_texts(kind, tmp_path):
    saved = office.converted(template(kind.id), f"{kind.id}.xlsx", "xlsx", tmp_path)
    book = openpyxl.load_workbook(saved)
    found = checks(book)
    assert offered(book, found["A"])[0] == "15"
    check = found["D"]
    first = kind.fields[0]
    assert (float(check.formula1), float(check.formula2)) == (first.low, first.high)
    assert check.errorTitle == "Angka tidak dapat diterima"
    assert book[text.FORM]["A3"].value == "15.01"
    assert book[text.FORM]["A3"].data_type == "s"
