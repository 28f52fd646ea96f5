import io

import pytest
from openpyxl import load_workbook

from briefing.book import xlsx
from briefing.book.text import MEANINGS
from tests.briefing.book import counted
from tests.briefing.story import example

PAGES = ["Data", "Keterangan", "Saringan", "Hitung"]


def opened(briefing):
    return load_workbook(io.BytesIO(xlsx(briefing)))


@pytest.fixture(scope="module")
def briefing():
    return counted.briefing(hostile=True)


@pytest.fixture(scope="module")
def book(briefing):
    return opened(briefing)


def rows(book):
    """Key → a row of "Data" by its headings."""
    heading, *found = book["Data"].iter_rows()
    names = [cell.value for cell in heading]
    read = [dict(zip(names, row, strict=True)) for row in found]
    return {row["kunci"].value: row for row in read}


def test_the_book_has_data_meaning_request_and_sums(book):
    assert book.sheetnames == PAGES


def test_every_fact_is_a_row_with_its_value_and_code(briefing, book):
    told = rows(book)
    assert told.keys() == briefing.facts.keys()
    for key, fact in briefing.facts.items():
        assert told[key]["nilai"].value == pytest.approx(fact.value, rel=1e-15)
        assert (told[key]["kode"].value, told[key]["kode"].data_type) == (fact.kode, "s")
        assert told[key]["tertulis"].value == fact.written


def test_a_row_says_where_it_stands_and_on_which_page_it_is_told(book):
    row = rows(book)["cakupan:15.01:2024"]
    assert (row["berkas"].value, row["baris"].value) == ("uji.csv", "2")
    assert row["rumus"].value == "peserta ÷ potensi"
    # The cover is page 1, the seven slides follow: every visual's title tells it.
    assert row["halaman"].value == "2, 3, 4, 5, 6, 7, dan 8"


def test_an_estimate_has_its_range_in_gold_and_a_published_figure_has_none(book):
    guess, published = (rows(book)[f"cakupan:{kode}:2024"] for kode in ("15.03", "15.01"))
    value = guess["nilai"].value
    ends = (guess["batas_bawah"].value, guess["batas_atas"].value)
    assert ends == (pytest.approx(value * 0.9), pytest.approx(value * 1.1))
    assert guess["nilai"].font.color.rgb == "FF7D5812"
    assert published["batas_bawah"].value is None
    assert getattr(published["nilai"].font.color, "rgb", None) != "FF7D5812"


def test_a_region_without_a_figure_has_no_row(book):
    assert not [
        key for key in rows(book) if key.startswith("cakupan:15.72:") and "2024-" not in key
    ]


def test_headings_stay_in_sight_and_can_be_filtered(briefing, book):
    assert book["Data"].freeze_panes == "C2"
    assert book["Data"].auto_filter.ref == f"A1:V{1 + len(briefing.facts)}"
    assert book["Hitung"].freeze_panes == "C5"
    assert book["Hitung"].auto_filter.ref == "A4:J15"


def test_the_second_page_has_number_statuses_and_every_source(briefing, book):
    told = [*book["Keterangan"].iter_rows(values_only=True)]
    assert ("Potret", briefing.number) in told
    assert MEANINGS[1] in told  # what resmi, sementara and estimasi mean
    source = briefing.sources["uji"]
    assert any(name == "Sumber" and source.url in said for name, said in told)


def test_the_third_page_says_what_was_asked(book):
    told = dict(book["Saringan"].iter_rows(values_only=True))
    assert told["Untuk"] == "Gubernur"
    assert told["Halaman daerah"] == "Kabupaten Kerinci (15.01) dan Kabupaten Merangin (15.02)"
    assert told["Angka"] == "angka terbaru"
    assert told["Pokok"].startswith("Keadaan, Peta, Tren,")


def test_no_text_is_a_formula_or_a_link_and_all_of_it_arrives(book):
    cells = [cell for page in book for row in page.iter_rows() for cell in row]
    formulas = [cell for cell in cells if cell.data_type == "f"]
    assert {cell.parent.title for cell in formulas} == {"Hitung"}
    assert {cell.column_letter for cell in formulas} == set("DEFGH")
    assert not any(cell.hyperlink for cell in cells)
    said = {cell.value for cell in cells if cell.data_type == "s"}
    assert set(example.HOSTILE) <= said
    dangerous = [c for c in cells if c.data_type == "s" and c.value.startswith("=")]
    assert dangerous
    assert all(cell.quotePrefix for cell in dangerous)


def test_the_same_briefing_gives_the_same_bytes(briefing):
    assert xlsx(briefing) == xlsx(counted.briefing(hostile=True))


def test_a_briefing_without_counts_has_a_book_that_says_so():
    page = opened(example.briefing(hostile=False))["Hitung"]
    said = [cell.value for cell in page[5]][3:5]  # the first regency's counts
    assert said == ["belum ada angka", "belum ada angka"]
