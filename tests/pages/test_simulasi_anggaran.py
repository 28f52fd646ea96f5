import re

import pytest
from shapely.geometry import box

from figures.map_multiples import Cell
from pages.ui.budget_maps import names
from pages.ui.text import simulasi as text
from tests.pages.budgets import PAGE, cards, plan, results, sentence
from tests.pages.reading import files, html, is_clean, open_page, parts, rows, table, words


@pytest.fixture(scope="module")
def first():
    return open_page(PAGE)


def test_the_first_opening_answers_in_one_sentence(first):
    """Rp22,68 miliar ÷ (12 × Rp16.800) = 112.500 people; 518.632 + 112.500 of 1.312.370."""
    assert is_clean(first)
    assert sentence(first) == (
        "Dengan Rp22,7 miliar dari BKBK, 112.500 pekerja terlindungi selama 12 bulan (Januari – "
        "Desember 2027) dan cakupan Provinsi Jambi naik dari 39,52 menjadi 48,09 persen."
    )


def test_the_cards_say_what_it_costs_and_what_it_leaves(first):
    """793.738 − 112.500 = 681.238; 12 × 16.800 = 201.600; 22,68 miliar ÷ 8,57 points."""
    found = cards(first)
    assert list(found) == [
        text.CARD_PEOPLE, text.CARD_COST, text.CARD_GAP,
        text.CARD_POINT, text.CARD_POOR, text.CARD_LEFT,
    ]  # fmt: skip
    assert "681.238" in found[text.CARD_GAP]
    assert "dari 793.738 sebelum rencana" in found[text.CARD_GAP]
    assert "Rp1,9 miliar sebulan; Rp201.600 tiap orang" in found[text.CARD_COST]
    assert "Rp2,6 miliar" in found[text.CARD_POINT]
    assert "8,57 poin persentase" in found[text.CARD_POINT]
    assert "Rp0" in found[text.CARD_LEFT]
    assert all("≈ estimasi" in card for card in found.values())


def test_both_maps_have_one_legend_that_counts_before_and_after(first):
    body = html(first)
    assert body.count("data:image/svg+xml") == 2
    assert body.count("lj-pair-key") == 1
    assert "Sebelum, Agustus 2024" in words(first)
    assert "Sesudah, Desember 2027" in words(first)
    counts = re.findall(r"(\d+) → (\d+) daerah", words(first))
    assert sum(int(before) for before, _ in counts) == 11
    assert sum(int(after) for _, after in counts) == 11
    assert counts[0] == ("2", "0"), "nobody is left below 32,15 %"


def test_names_on_a_map_come_out_as_text_where_they_have_room():
    placed = {"15.01": box(0, 0, 100, 100), "15.02": box(100, 0, 110, 10)}
    labels = dict.fromkeys(placed, ("Nama & sebutan", "40 %"))
    drawn = names(placed, Cell("Sesudah", dict.fromkeys(placed, "#C8EAB4"), {}, labels))
    assert drawn.count("Nama &amp; sebutan") == 1, "the small square has no room"


def test_every_regency_has_its_row_with_range_and_reason(first):
    found = results(first)
    assert len(found) == 12
    assert found["Provinsi Jambi"][0] == "112.500"
    assert sum(int(row[0].replace(".", "")) for row in list(found.values())[:-1]) == 112_500
    assert found["Kerinci"][2] == "≈ 35,8 % 22,5 % – 49,1 %"
    assert found["Batang Hari"][2] == "50,7 %", "published, so without a range"
    assert found["Kerinci"][6] == "uangnya habis"


def test_that_the_group_s_own_number_is_unknown_is_said(first):
    assert "berapa di antaranya pekerja rentan tidak diketahui" in words(first)


def test_what_is_not_found_about_the_fund_is_said(first):
    assert "1 hal tentang dana ini dicari dan tidak ditemukan" in words(first)
    page = plan(lihat="uang")
    assert "Jumlah orang per desa untuk BKBK sesudah 2023: tidak ditemukan." in words(page)
    assert "Peraturan Gubernur Jambi Nomor 16 Tahun 2022" in words(page)


def test_each_month_has_the_tariff_in_force_in_it():
    """October to December 2026 at Rp8.400, then nine months at Rp16.800: Rp176.400 a person."""
    page = plan(mulai="2026-10", potongan="ya", lihat="uang")
    assert is_clean(page)
    found = {row[0]: row[1] for row in rows(html(page).split("lj-scroll")[1])}
    assert found["Desember 2026"] == "Rp8.400"
    assert found["Januari 2027"] == "Rp16.800"
    assert "Rp176.400 tiap orang" in cards(page)[text.CARD_COST]
    assert "Oktober 2026 – Desember 2026 memakai iuran Rp8.400" in words(page)


def test_without_the_halving_the_page_says_that_this_is_an_assumption():
    page = plan(mulai="2026-10", lihat="uang")
    assert "Rp201.600 tiap orang" in cards(page)[text.CARD_COST]
    assert text.HALVED_OFF in words(page)


def test_a_forbidden_use_shows_the_rule_and_no_numbers():
    page = plan(dana="dbh_sawit", untuk_dbh_sawit="pekerja_rentan")
    assert not page.exception
    said = words(page)
    assert text.REFUSED in said
    assert "DBH sawit tidak boleh membayar pekerja rentan" in said
    assert "PMK 91/2023, PP 38/2023" in said
    assert "Ganti untuk siapa dana ini" in said
    assert not cards(page)
    assert "data:image/svg+xml" not in html(page)


def test_a_share_that_a_rule_limits_is_refused_beyond_it():
    """20 percent of Rp10 miliar is Rp2 miliar."""
    within = plan(dana="dbh_sawit", uang_dbh_sawit="2000000000", seluruh_dbh_sawit="10000000000")
    assert cards(within)
    beyond = plan(dana="dbh_sawit", uang_dbh_sawit="2000000001", seluruh_dbh_sawit="10000000000")
    assert "lebih dari 20 persen dananya" in words(beyond)
    assert not cards(beyond)


def test_a_rule_that_nobody_can_check_stands_under_the_numbers():
    page = plan(dana="dbh_sawit")
    assert "Mengikat, tetapi belum dapat diperiksa" in words(page)
    assert cards(page)


def test_a_regency_s_own_money_stays_at_home():
    """Rp1 miliar ÷ Rp201.600 = 4.960 people, all in Kota Jambi."""
    page = plan(dana="apbd_kabkota-15.71", **{"uang_apbd_kabkota-15.71": "1000000000"})
    assert is_clean(page)
    assert sentence(page).startswith("Dengan Rp1,0 miliar dari APBD Kota Jambi, 4.960 pekerja")
    found = results(page)
    assert found["Kota Jambi"][0] == "4.960"
    assert found["Kerinci"][0] == "0"


def test_people_named_per_regency_get_what_was_asked_for_where_money_and_gap_allow():
    page = plan(cara="nama", orang="15.07:1000,15.71:500")
    assert is_clean(page)
    found = results(page)
    assert (found["Tanjab Timur"][0], found["Kota Jambi"][0]) == ("1.000", "500")
    assert found["Tanjab Timur"][6] == "semua yang diminta"
    assert found["Provinsi Jambi"][0] == "1.500"


def test_few_who_take_part_leave_money_and_the_reason_says_so():
    """Half of 1.000 asked for."""
    page = plan(cara="nama", orang="15.07:1000", ikut="50")
    assert results(page)["Tanjab Timur"][0] == "500 diminta 1.000"
    assert results(page)["Tanjab Timur"][6] == "yang lain tidak ikut mendaftar"


def test_cover_that_ends_meanwhile_takes_people_away():
    """1.500 protected and 1.000 lost: the gap shrinks by 500 to 793.238."""
    page = plan(cara="nama", orang="15.07:1500", berjalan="15.71:1000:2027-03:bkbk")
    assert "793.238" in cards(page)[text.CARD_GAP]
    assert "1.000 orang lain berakhir perlindungannya" in cards(page)[text.CARD_GAP]
    off = plan(
        cara="nama", orang="15.07:1500", berjalan="15.71:1000:2027-03:bkbk",
        hitung_berakhir="tidak",
    )  # fmt: skip
    assert "792.238" in cards(off)[text.CARD_GAP]


def test_old_age_cover_has_no_known_tariff_and_no_numbers():
    page = plan(jht="ya")
    assert "iuran untuk JKK, JKM, JHT tidak ditemukan" in page.warning[0].value
    assert not cards(page)


def test_a_month_before_any_known_tariff_is_said_and_not_reckoned():
    page = plan(mulai="2022-01")
    assert page.warning[0].value.startswith("Iurannya tidak diketahui")
    assert not cards(page)


def test_the_table_and_files_hold_every_number_with_its_ends():
    page = plan()
    found = table(page, "peta-sebelum-sesudah")
    assert len(found) == 12
    assert "Cakupan sesudah batas bawah" in found.columns
    assert files(plan(), "peta-sebelum-sesudah") == [
        "Unduh PNG", "Unduh SVG", "Unduh CSV", "Unduh XLSX",
    ]  # fmt: skip


@pytest.mark.parametrize("view", text.VIEWS)
def test_every_view_is_whole(view):
    page = plan(lihat=view)
    assert is_clean(page)
    assert parts(html(page), "div", "lj-section")
