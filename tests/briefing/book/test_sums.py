"""LibreOffice computes the formulas anew: they give what `program/` gives, to the rupiah."""

import io
import re
import zipfile

import pytest
from openpyxl import load_workbook

from briefing.book import xlsx
from data.catalogue import PARTICIPANTS, POTENTIAL
from data.regions import regencies
from program.coverage import coverage_share, gap_cost_idr, gap_people
from program.tariffs import monthly_idr
from tests.briefing import office
from tests.briefing.book import counted
from tests.briefing.book.counted import MONTH

MISSING = "belum ada angka"
FIRST, TOTAL, PROVINCE, TARIFF = 5, 16, 17, 21
"""Rows of the page as a spreadsheet counts."""
HOLES = ((PARTICIPANTS, "15.03"), (POTENTIAL, "15.71"))


def without_results(content):
    """The same workbook as if nobody had computed it: formulas without a value."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            body = old.read(entry).decode()
            new.writestr(entry, re.sub(r"(</f>)<v>[^<]*</v>", r"\1", body))
    return out.getvalue()


@pytest.fixture(scope="module", params=[(), HOLES], ids=["whole", "with holes"])
def sums(request, tmp_path_factory):
    """(missing counts, the page as written, the page as LibreOffice computes it)."""
    made = xlsx(counted.briefing(request.param))
    folder = tmp_path_factory.mktemp("office")
    computed = office.converted(without_results(made), "hitung.xlsx", "xlsx", folder)
    pages = [load_workbook(read, data_only=True)["Hitung"] for read in (io.BytesIO(made), computed)]
    return request.param, *pages


def results(page, row):
    return [page.cell(row, column).value for column in (6, 7, 8)]


def test_the_formulas_give_what_the_program_gives_to_the_rupiah(sums):
    holes, _, computed = sums
    missing = {kode for _, kode in holes}
    cells = counted.load_once().cells
    for row, area in enumerate(regencies(), FIRST):
        part, whole = (cells[area.kode, MONTH, key].value for key in (PARTICIPANTS, POTENTIAL))
        gap = gap_people(part, whole)
        expected = [coverage_share(part, whole), gap, gap_cost_idr(gap, MONTH)]
        if area.kode in missing:
            assert results(computed, row) == [MISSING] * 3
        else:
            assert results(computed, row) == [pytest.approx(expected[0], abs=1e-15), *expected[1:]]


def test_what_the_file_carries_is_what_its_formulas_give(sums):
    _, written, computed = sums
    for row in range(FIRST, PROVINCE + 1):
        for mine, theirs in zip(results(written, row), results(computed, row), strict=True):
            assert mine == (theirs if theirs == MISSING else pytest.approx(theirs, abs=1e-12))


def test_the_total_of_the_eleven_is_the_province(sums):
    holes, _, computed = sums
    if not holes:
        assert results(computed, TOTAL)[1:] == results(computed, PROVINCE)[1:]
        assert results(computed, TOTAL)[1:] == [793_738, 793_738 * 16_800 * 12]


def test_the_total_leaves_out_a_row_without_both_counts(sums):
    holes, _, computed = sums
    if holes:
        left_out = 69_214 + 102_808  # the gaps of Merangin's neighbour Sarolangun and Kota Jambi
        assert computed.cell(TOTAL, 7).value == 793_738 - left_out
        assert computed.cell(TOTAL, 8).value == (793_738 - left_out) * 16_800 * 12


def test_the_contribution_is_a_cell_of_its_own(sums):
    _, written, _ = sums
    assert written.cell(TARIFF, 4).value == monthly_idr(MONTH) == 16_800
    assert written.cell(TARIFF, 5).value == 12
    assert "PP 44/2015" in written.cell(TARIFF, 6).value


def test_money_and_people_are_shown_the_indonesian_way(tmp_path):
    """On paper, as LibreOffice writes it on a machine of any language."""
    printed = office.converted(xlsx(counted.briefing()), "hitung.xlsx", "pdf", tmp_path)
    sums = office.text(printed)[-1]
    province = next(line for line in sums.splitlines() if "Provinsi Jambi" in line)
    for said in ("518.632", "1.312.370", "39,52%", "793.738", "Rp160.017.580.800"):
        assert said in province


def test_estimates_are_marked_and_in_gold(sums):
    _, written, _ = sums
    guess, published = written[FIRST], written[FIRST + 3]  # Kerinci, Batang Hari
    assert (guess[2].value, published[2].value) == ("≈ estimasi", "resmi")
    assert guess[5].font.color.rgb == "FF7D5812"
    assert guess[9].value.startswith("antara ")
    assert published[9].value in (None, "")
