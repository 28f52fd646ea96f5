"""What ends and what moves the result, each alone in a page of its own."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from pages.ui import budget_calendar
from pages.ui.text import simulasi_lanjut as text
from program.budget.plan import Cover, Plan, Purse
from program.budget.scenario import Scenario, newest, written
from program.budget.simulate import simulate
from program.figures import load
from tests.data import demonstration
from tests.pages.reading import PATIENCE, files, html, is_clean, plain, rows, table, words
from tests.program.budget.province import three

BILLION = 10**9
SHARED = Scenario(
    Plan((Purse("apbd_provinsi", 15 * BILLION),), "2026-10", 12, sharing="kesenjangan"),
    "2024-08",
    "2024-03",
)
RUNNING = (
    Cover("15.01", 3_000, "2026-09", "bkbk"),
    Cover("15.03", 1_200, "2026-12", "apbd_kabkota"),
    Cover("15.07", 800, "2026-12"),
    Cover("15.07", 500, "2028-01"),
)


def script(kind, scenario):
    """A page that holds one part alone."""
    from pages.ui import budget_calendar, budget_tornado, cached, choices
    from program.budget.scenario import outcome, read

    choices.begin("coba")
    figures = cached.figures()
    told = read(scenario)
    part = {"calendar": budget_calendar, "tornado": budget_tornado}[kind]
    part.show(figures, told, outcome(told, figures))
    choices.end()


def opened(kind, scenario=SHARED, **choices):
    page = AppTest.from_function(script, args=(kind, written(scenario)), default_timeout=PATIENCE)
    for key, value in choices.items():
        page.query_params[key] = value
    return page.run()


def planned(*lapsing, idr=15 * BILLION, **changes):
    plan = replace(SHARED.plan, purses=(Purse("apbd_provinsi", idr),), lapsing=lapsing)
    return replace(SHARED, plan=replace(plan, **changes))


@pytest.fixture(scope="module")
def ending():
    return opened("calendar", planned(*RUNNING))


def test_the_calendar_says_how_many_people_lose_cover_when_and_what_keeping_it_costs(ending):
    assert is_clean(ending)
    # 74,404 of the plan, and 3,000 + 1,200 + 800 that run already
    assert "Perlindungan 79.404 orang berakhir antara September 2026 dan September 2027" in words(
        ending
    )
    months = [plain(li) for li in html(ending).split("<li")[1:14]]
    assert months[0].endswith("September 2026 3.000 orang BKBK 3.000")
    assert months[1].endswith("Oktober 2026 tidak ada")
    assert "2.000 orang APBD kabupaten/kota 1.200 dana tidak disebut 800" in months[3]
    assert len(months) == 13, "the plan's twelve months, and the one before"


def test_each_fund_names_its_regencies_and_the_price_of_renewing(ending):
    found = rows(html(ending).split("lj-scroll")[1])
    assert found[0] == [
        "September 2026", "BKBK", "sudah berjalan", "3.000", "Kerinci 3.000",
        # 3,000 people for twelve months at Rp16,800, both until the plan's end and again
        "Rp604,8 juta", "Rp604,8 juta",
    ]  # fmt: skip
    # nine months of the plan are left after December: 1,200 × 9 × 16,800 = 181,440,000
    assert found[1][5:] == ["Rp181,4 juta", "Rp241,9 juta"]
    assert found[-1][:4] == ["September 2027", "APBD provinsi", "rencana ini", "74.404"]
    assert found[-1][4].startswith("Kota Jambi 9.637, Muaro Jambi 9.292, ")
    assert found[-1][5:] == ["–", "Rp15,0 miliar"]


def test_what_the_calendar_leaves_out_is_said(ending):
    said = words(ending)
    assert "500 orang masih terlindungi sesudah rencana ini berakhir." in said
    assert text.ENDING_TWICE in said
    before = opened("calendar", planned(Cover("15.01", 40, "2026-07")))
    assert "40 orang berakhir perlindungannya lebih dari sebulan" in words(before)
    assert text.ENDING_HINT in words(before)


def test_the_calendar_has_a_row_for_every_regency_in_its_table_and_its_files(ending):
    found = table(ending, "kalender-berakhir")
    assert len(found) == 3 + 11
    assert files(ending, "kalender-berakhir") == ["Unduh CSV", "Unduh XLSX"]


def test_a_plan_that_protects_nobody_ends_nobodys_cover():
    page = opened("calendar", planned(idr=1))
    assert is_clean(page)
    assert text.ENDING_NONE in words(page)


def test_one_month_is_named_alone():
    found = simulate(planned(idr=10 * 201_600).plan, three())
    said = budget_calendar.finding(found.plan, found.endings)
    assert said == (
        "Perlindungan 10 orang berakhir pada September 2027; memperpanjangnya 12 bulan memerlukan "
        "Rp2,0 juta"
    )


@pytest.fixture(scope="module")
def moving():
    return opened("tornado")


def test_the_tornado_says_which_assumption_moves_the_people_most(moving):
    assert is_clean(moving)
    # Rp15 billion ÷ (11 × 16,800) = 81,168; ÷ (13 × 16,800) = 68,681
    assert (
        "Lamanya paling menggerakkan jumlah orang yang terlindungi: 81.168 orang bila 11 bulan, "
        "68.681 orang bila 13 bulan"
    ) in words(moving)
    assert len(moving.get("vega_lite_chart")) == 1


def test_an_assumption_without_a_bar_says_why(moving):
    said = words(moving)
    why = text.WHY_MONEY
    assert f"Potensi pekerja tidak mengubah jumlah orang yang terlindungi: {why}." in said
    assert f"Keikutsertaan tidak mengubah jumlah orang yang terlindungi: {why}." in said


def test_another_measure_has_another_finding_in_its_own_unit():
    page = opened("tornado", ukuran_kepekaan="cakupan")
    assert is_clean(page)
    said = words(page)
    assert "Potensi pekerja paling menggerakkan cakupan sesudah rencana" in said
    assert "bila potensinya terendah (1.086.671 orang)" in said
    assert text.SPANS_PUBLISHED in said


def test_a_result_that_prints_alike_at_both_ends_has_no_bar():
    page = opened("tornado", ukuran_kepekaan="biaya")
    assert is_clean(page)
    assert "Tidak satu pun dari empat asumsi menggerakkan biaya" in words(page)
    found = table(page, "kepekaan-biaya")
    assert found["Selisih"].max() == 151_200, "the rupiah that no whole person costs"


def test_a_result_with_a_range_wears_the_sign_of_an_estimate_wherever_it_stands():
    # one regency's own money can do no more than its gap, which is an estimate
    purse = (Purse("apbd_kabkota", 13 * BILLION, kode="15.03"),)
    page = opened("tornado", planned(purses=purse, start="2025-01"))
    assert is_clean(page)
    people = rows(html(page).split("lj-scroll")[1])[0]
    assert people[1].startswith("≈ ")
    assert people[2].startswith("antara ")
    assert "Rentang masukan ikut sampai hasil: " in words(page)


def test_outside_the_halving_the_tariff_has_one_end_and_says_so():
    page = opened("tornado", planned(start="2025-01", months=6))
    assert f"Iuran tidak mengubah jumlah orang yang terlindungi: {text.WHY_NO_HALVING}." in words(
        page
    )


def test_an_end_that_a_check_forbids_is_told_with_its_reason():
    # one month more, and the cover of more people has ended than Kerinci has participants
    page = opened("tornado", planned(Cover("15.01", 35_699, "2027-09")))
    assert is_clean(page)
    assert "Lamanya tanpa batang: perlindungan yang berakhir di 15.01 melebihi" in words(page)


def test_where_nobody_is_protected_a_point_has_no_price_and_nothing_is_drawn():
    page = opened("tornado", planned(idr=1), ukuran_kepekaan="per_poin")
    assert is_clean(page)
    assert "Biaya tiap poin persentase cakupan belum dapat dihitung" in words(page)


def test_the_ranges_of_the_inputs_are_carried_through_to_the_results(moving):
    said = words(moving)
    assert text.RANGE_TITLE_NONE in said, "the province of August 2024 is published"
    assert "Rentang terlebar ada di Tanjab Barat: cakupan sesudahnya ≈ 39,54 %, antara" in said
    page = opened("tornado", Scenario(SHARED.plan, "2024-12", "2024-03"))
    assert is_clean(page)


def test_the_tornado_can_be_taken_along_as_a_picture_and_as_rows(moving):
    assert files(moving, "kepekaan-orang") == [
        "Unduh PNG", "Unduh SVG", "Unduh CSV", "Unduh XLSX"
    ]  # fmt: skip


def test_in_a_demonstration_what_is_simulated_from_samples_is_a_sample(tmp_path):
    with demonstration.opened(tmp_path):
        page = opened("calendar", replace(SHARED, period=newest(load())[0]))
        assert is_clean(page)
        assert 'class="lj-badge contoh"' in html(page)
