import re

import pytest

from data.regions import regencies
from tests.pages.reading import html, is_clean, open_page, parts, plain, rows, words


@pytest.fixture(scope="module")
def tebo():
    return open_page("profil_daerah.py", daerah="15.09")


@pytest.fixture(scope="module")
def kerinci():
    return open_page("profil_daerah.py", daerah="15.01")


def strip(page) -> dict[str, list[str]]:
    table = html(page).split('<table class="lj-strip"')[1]
    return {row[0].split(" Maret")[0].split(" Agustus")[0]: row for row in rows(table)}


def cards(page) -> dict[str, str]:
    found = [plain(card) for card in parts(html(page), "li", "lj-card")]
    return {card.split("  ")[0]: card for card in found}


def matrix(page, at: int = 1) -> list[list[str]]:
    return rows(html(page).split('<table class="lj-matrix')[at])


def test_the_finding_says_who_is_covered_who_is_left_and_how_that_meets_poverty(tebo):
    assert is_clean(tebo)
    said = words(tebo)
    assert (
        "Kabupaten Tebo: 31,49 persen pekerja terlindungi, 8,03 poin persentase di bawah provinsi"
    ) in said
    assert "Sekitar 94.662 orang (antara 77.065 orang dan 112.260 orang) belum terlindungi" in said
    assert "Kemiskinannya lebih ringan, tetapi perlindungan pekerjanya tertinggal." in said


def test_an_estimate_is_told_as_one_and_gets_no_verdict(kerinci):
    said = words(kerinci)
    assert "menurut estimasi sekitar 35,81 persen pekerja terlindungi, belum pasti" in said
    assert strip(kerinci)["Cakupan"][-1] == "≈ belum pasti"


def test_six_cards_are_judged_or_told_as_a_part(tebo):
    found = "\n".join(cards(tebo).values())
    assert len(cards(tebo)) == 6
    assert "▼ lebih buruk 8,03 poin persentase di bawah provinsi (39,52 %)" in found
    assert "▲ lebih baik 0,98 poin persentase di bawah provinsi (7,10 %)" in found
    # 94.662 ÷ 793.738 = 11,9 %; 22.480 ÷ 265.420 = 8,5 %
    assert "11,9 % dari provinsi (793.738 orang)" in found
    assert "8,5 % dari provinsi (265.420 orang)" in found


def test_every_main_indicator_has_a_row_and_a_missing_one_says_so(tebo):
    found = strip(tebo)
    assert len(found) == 20
    assert found["Miskin ekstrem"][1] == "belum ada angka"
    assert found["Cakupan"][1:] == ["31,49 %", "26,7 % Tanjab Timur", "", "60,7 % Bungo",
                                    "▼ lebih buruk"]  # fmt: skip


def test_less_poverty_stands_to_the_right(tebo):
    row = strip(tebo)["Penduduk miskin (P0)"]
    assert (row[2], row[4]) == ("10,1 % Tanjab Timur", "2,9 % Sungai Penuh")


def test_the_place_is_drawn_and_named(tebo):
    assert 'alt="Letak Kabupaten Tebo di Provinsi Jambi"' in html(tebo)


def test_small_lines_say_their_direction_and_what_they_show(tebo):
    found = parts(html(tebo), "p", "lj-judge")
    assert len(found) == len(re.findall('class="lj-spark"', html(tebo))) >= 5
    assert "Penduduk miskin (P0): 6,42 % pada Maret 2010, 6,12 % pada Maret 2024" in plain(
        html(tebo).replace('alt="', ">").replace("\u00a0", " ")
    )


def test_the_grant_is_villages_times_places(tebo):
    assert "129 desa dan kelurahan × 75 tempat, yaitu sekitar 9.675 tempat." in words(tebo)


def test_the_sources_come_last_each_with_what_was_taken_from_it(tebo):
    listed = plain(html(tebo).split("lj-profil-sources")[1])
    assert "terbitan di balik angka Kabupaten Tebo" in listed
    assert "Cakupan" in listed


def test_without_estimates_an_estimate_is_no_figure_anywhere():
    page = open_page("profil_daerah.py", daerah="15.01", angka="terbitan")
    assert is_clean(page)
    assert "Kabupaten Kerinci: cakupannya belum diumumkan" in words(page)
    assert "estimasi" not in "".join(cards(page).values())
    assert "Kuota BKBK per daerah tidak diterbitkan" in words(page)


@pytest.mark.parametrize("kode", [area.kode for area in regencies()])
def test_every_regency_opens(kode):
    assert is_clean(open_page("profil_daerah.py", daerah=kode))


def test_regencies_stand_side_by_side_with_sign_and_word(tebo):
    assert "Pilih sampai tiga daerah lain" in words(tebo)
    page = open_page("profil_daerah.py", daerah="15.09", banding="15.04")
    assert is_clean(page)
    coverage = next(row for row in matrix(page) if row[0] == "Cakupan")
    assert coverage[1:] == [
        "▼ 31,5 % , lebih buruk Agustus 2024", "▲ 50,7 % , lebih baik Agustus 2024",
    ]  # fmt: skip


def test_all_eleven_are_a_tick_away():
    page = open_page("profil_daerah.py", daerah="15.09", sebelas="ya")
    assert is_clean(page)
    table = matrix(page)
    assert len(table) == 20
    assert {len(row) for row in table} == {12}
