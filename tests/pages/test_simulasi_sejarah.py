"""What happened, reckoned again: the budgets of the past, alone in a page of their own."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from data.budget_cases import cases
from pages.ui import budget_history, budget_past
from pages.ui.text import simulasi_lanjut as text
from program.budget.history import history
from program.figures import load
from tests.pages.reading import (
    PATIENCE,
    files,
    html,
    is_clean,
    open_page,
    plain,
    table,
    words,
)


def script():
    """A page that holds the part alone."""
    from pages.ui import budget_history, cached, choices

    choices.begin("coba")
    budget_history.show(cached.figures())
    choices.end()


@pytest.fixture(scope="module")
def past():
    return AppTest.from_function(script, default_timeout=PATIENCE).run()


def case(page, name):
    found = html(page).split(f'id="{name}"')[1].split("</article>")[0]
    return plain(found.partition(">")[2])


def test_the_past_says_how_many_budgets_fit_and_which_lies_farthest_off(past):
    assert is_clean(past)
    assert (
        "Dua dari lima anggaran terbitan cocok dengan orang × iuran × bulan; yang terjauh "
        "BKBK 2023: kurang Rp937,4 juta (3,97 %) dari hitungannya"
    ) in words(past)


def test_bkbk_2022_is_50_people_in_1562_villages_and_rp345_million_short_of_their_price(past):
    said = case(past, "bkbk_2022")
    assert "1.562 desa dan kelurahan × 50 orang = 78.100 orang" in said
    assert "Hitungan Rp15,74 miliar 78.100 orang × 12 bulan × Rp16.800" in said
    assert "Anggaran terbit Rp15,4 miliar 2022 Selisih Kurang Rp345,0 juta 2,19 %" in said
    # half a unit of the last printed digit is Rp50 million
    assert "Pembulatan tidak cukup: Rp15,4 miliar yang tercetak berarti Rp15,35 miliar" in said
    # 15,400,000,000 ÷ (78,100 × 16,800) = 11.737
    assert "untuk 78.100 orang uangnya cukup 11,7 bulan, bukan 12" in said
    assert "Masyarakat miskin ekstrem terlindungi BKBK, 76.016 orang" in said
    assert "Iuran Januari 2022 – Desember 2022 tidak ditemukan dalam sumber" in said


def test_bkbk_2023_pays_exactly_112500_people(past):
    said = case(past, "bkbk_2023")
    assert "1.562 desa dan kelurahan × 75 orang = 117.150 orang" in said
    assert "Anggaran terbit Rp22,68 miliar 2023 Selisih Kurang Rp937,4 juta 3,97 %" in said
    assert "anggaran itu membayar tepat 112.500 orang selama 12 bulan" in said
    assert "Tenaga kerja terlindungi BKBK, 112.538 orang: hitungan Rp22,69 miliar" in said


def test_the_palm_fund_fits_ten_months_to_the_printed_digit(past):
    said = case(past, "dbh_sawit_2025")
    assert "Hitungan Rp410,26 juta 2.442 orang × 10 bulan × Rp16.800" in said
    assert "Cocok sampai pembulatan selisih kurang Rp256.000 (0,06 %)" in said
    assert "10 bulan dipilih karena hasilnya paling dekat dengan anggaran" in said


def test_a_target_and_a_budget_in_round_words_are_reckoned_the_same_way(past):
    assert "118.875 orang × 12 bulan × Rp16.800" in case(past, "bkbk_2024")
    assert "Kurang Rp5,2 juta 0,02 %" in case(past, "bkbk_2024")
    assert "bukan 12" not in case(past, "bkbk_2024"), "11.997 months read as twelve"
    assert "≈ Rp13 miliar" in case(past, "sarolangun_2025")


def test_every_case_names_its_sources_and_the_table_has_a_row_for_each_count(past):
    for name in ("bkbk_2022", "bkbk_2023", "bkbk_2024", "dbh_sawit_2025", "sarolangun_2025"):
        assert "Sumber:" in case(past, name)
    found = table(past, "anggaran-terdahulu")
    assert found["Orang"].tolist() == [78_100, 76_016, 117_150, 112_538, 118_875, 2_442, 64_709]
    assert files(past, "anggaran-terdahulu") == ["Unduh CSV", "Unduh XLSX"]


def test_a_case_whose_figures_are_not_there_says_which_and_the_others_stay(monkeypatch):
    old = replace(cases()["bkbk_2022"], period="1999")
    known = {"old": old, "palm": cases()["dbh_sawit_2025"]}
    monkeypatch.setattr(budget_history, "cases", lambda: known)
    shown = budget_history.build(load())
    assert [one.case.id for one in shown.found] == ["dbh_sawit_2025"]
    missing = "BKBK 2022: angka “Anggaran BKBK untuk perlindungan pekerja” 1999 tidak ada"
    assert shown.missing == (missing,)


def test_budgets_that_all_fit_or_none_at_all_are_said():
    figures = load()
    palm, grant = history("dbh_sawit_2025", figures), history("bkbk_2022", figures)
    assert budget_past.finding([palm, palm]) == text.PAST_ALL.format(count="dua")
    assert budget_past.finding([grant]).startswith("Tidak satu pun dari satu anggaran")
    assert budget_past.finding([]) == text.PAST_EMPTY


def test_a_case_opens_as_a_plan_where_its_tariffs_are_known_and_else_says_why_not(past):
    assert [button.label for button in past.button] == [
        "Buka BKBK 2024, target sebagai rencana",
        "Buka DBH sawit 2025, Dinas Perkebunan Provinsi Jambi sebagai rencana",
        "Buka Sarolangun 2025 sebagai rencana",
    ]
    not_known = "Tidak dapat dibuka sebagai rencana: iuran Januari 2022 – Desember 2022"
    assert not_known in words(past)


@pytest.mark.parametrize(
    ("case_id", "people", "address"),
    [
        ("dbh_sawit_2025", "2.440", {"dana": "dbh_sawit", "bulan": "10", "mulai": "2025-03"}),
        ("sarolangun_2025", "64.484", {"dana": "apbd_kabkota-15.03", "mulai": "2025-01"}),
        ("bkbk_2024", "118.849", {"uang_bkbk": "23960000000", "cara": "per_desa"}),
    ],
)
def test_the_opened_case_protects_whom_its_budget_pays_and_stands_in_the_address(
    case_id, people, address
):
    page = open_page("simulasi_anggaran.py", bagian_simulasi="sejarah")
    page.button(key=f"buka_{case_id}").click().run()
    assert is_clean(page)
    assert f"{people} pekerja terlindungi" in words(page)
    assert {key: page.query_params[key] for key in address} == address
    assert "bagian_simulasi" not in page.query_params, "the desk is the page's own part"
