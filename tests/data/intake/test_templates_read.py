"""A filled template goes through the intake as it is, its example row aside."""

import io

import openpyxl
import pytest

from data.intake.templates import KINDS, template, text
from data.intake.templates.book import FIRST
from data.regions import regencies
from data.units import file_unit

read = pytest.importorskip("data.intake.read").read
recognise = pytest.importorskip("data.intake.recognise").recognise
gather = pytest.importorskip("data.intake.gather").gather

EVERY = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
WHEN = {False: ("Oktober 2026", "2026-10"), True: ("Maret 2024", "2024-03")}


def typed(kind, at, field):
    """What is typed for the regency at this place: another number for each cell."""
    return kind.example.get(field.indicator.id, max(field.low, 1)) + at * (
        1 if field.whole else 0.25
    )


def filled(kind):
    """The template with a period and every figure of the eleven regencies typed in."""
    book = openpyxl.load_workbook(io.BytesIO(template(kind.id)))
    page = book[text.FORM]
    for at in range(len(regencies())):
        page.cell(FIRST + 1 + at, 3).value = WHEN[kind.yearly][0]
        for column, field in enumerate(kind.fields, 4):
            page.cell(FIRST + 1 + at, column).value = typed(kind, at, field)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def gathered(content):
    upload = read("templat.xlsx", content)
    layout, *others = recognise(upload)
    assert (layout.sheet, layout.header, others) == (text.FORM, (1, 1), [])
    assert layout.code_list == "kemendagri"
    return gather(upload, layout)


@EVERY
def test_every_figure_that_is_typed_arrives_and_the_example_does_not(kind):
    found = gathered(filled(kind))
    wanted = {
        (area.kode, field.indicator.id): typed(kind, at, field) * file_unit(field.unit).factor
        for at, area in enumerate(regencies())
        for field in kind.fields
    }
    table = found.figures
    keys = zip(table["kode"], table["indicator"], strict=True)
    assert dict(zip(keys, table["value"].astype(float), strict=True)) == pytest.approx(wanted)
    assert set(table["period"]) == {WHEN[kind.yearly][1]}
    assert found.skipped == {2: "baris contoh"}
    assert found.findings == ()


@EVERY
def test_an_empty_template_has_no_figure_and_no_fault(kind):
    found = gathered(template(kind.id))
    assert len(found.figures) == 0
    assert len(found.skipped) == 1 + len(regencies())
    assert found.findings == ()
