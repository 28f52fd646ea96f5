"""Every figure of every page has its row: what, of when, from whom, in which file, and how."""

import io
from dataclasses import replace

import openpyxl
import pytest

from briefing import workbook
from briefing.story import traced
from tests.briefing.story import example

MADE = example.briefing(hostile=False)
ROWS = traced.table(MADE)


def test_every_figure_on_every_slide_has_a_row():
    for number, slide in enumerate(MADE.slides, 2):
        page = ROWS[ROWS["halaman"].str.startswith(f"{number}. {slide.title.text}")]
        assert len(page) == len(slide.keys)
        wanted = {MADE.facts[key].written for key in slide.keys}
        assert set(page["angka"]) == wanted


def test_every_figure_of_a_profile_has_a_row_under_its_name():
    names = {f"Profil {profile.name}" for profile in MADE.profiles}
    assert names <= set(ROWS["halaman"])


def test_a_row_says_where_a_figure_is_stored_and_how_it_was_computed():
    row = ROWS[(ROWS["daerah"] == "Kabupaten Kerinci") & (ROWS["ukuran"] == "Ukuran biaya")].iloc[0]
    assert row["angka"] == "Rp2,0 miliar"  # 201.600 × 10.000
    assert row["berkas"] == "uji.csv baris 2"
    assert row["ketentuan"] == "Iuran JKK dan JKM: Rp16.800 (PP 44/2015)"
    assert row["alamat_sumber"] == "https://contoh.go.id/?a=1&b=2"
    coverage = ROWS[(ROWS["ukuran"] == "Ukuran cakupan")].iloc[0]
    assert coverage["rumus"] == "peserta ÷ potensi"


def test_an_estimate_has_its_sign_and_its_range():
    estimate = ROWS[ROWS["status"] == "estimasi"].iloc[0]
    assert estimate["angka"] == "≈\u00a031,00\u00a0%"
    assert estimate["rentang"] == "antara 27,90\u00a0% dan 34,10\u00a0%"  # 31 × 0,9 and × 1,1
    assert set(ROWS[ROWS["status"] == "resmi"]["rentang"]) == {""}


def test_figures_that_only_go_into_others_stand_last_and_are_named_by_them():
    known = dict(MADE.facts)
    hidden = example.fact("potensi", "15.01", 1000.0, "orang", place="Kabupaten Kerinci")
    key = example.key("cakupan", "15.01")
    known |= {hidden.key: hidden, key: replace(known[key], inputs=(hidden.key,))}
    rows = traced.table(replace(MADE, facts=known))
    assert rows.iloc[-1]["halaman"] == "Masukan hitungan"
    assert rows.iloc[-1]["ukuran"] == "Ukuran potensi"
    assert rows.iloc[0]["masukan"] == "Ukuran potensi, Kabupaten Kerinci: 1.000 orang"


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("", len(ROWS)), ("kerinci BIAYA", 2), ("tidak ada yang begini", 0), ("[", 0)],
)
def test_rows_are_found_by_words_in_any_column_and_case(wanted, found):
    matching = traced.matching(ROWS, wanted)
    if wanted == "kerinci BIAYA":
        assert 0 < len(matching) < len(ROWS)
        assert set(matching["ukuran"]) == {"Ukuran biaya"}
    else:
        assert len(matching) == found


def test_harmful_names_are_text_in_the_file_too():
    made = example.briefing(hostile=True)
    book = openpyxl.load_workbook(io.BytesIO(workbook.xlsx(traced.sheet(made))))
    cells = [cell for row in book["Data"].iter_rows(min_row=2) for cell in row]
    assert any(cell.value == example.FORMULA for cell in cells)
    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}


def test_a_briefing_without_figures_has_no_rows_and_all_columns():
    empty = replace(MADE, slides=(), profiles=(), facts={})
    assert tuple(traced.table(empty).columns) == traced.COLUMNS
    assert len(traced.matching(traced.table(empty), "apa")) == 0
