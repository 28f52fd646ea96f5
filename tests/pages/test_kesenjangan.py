import re

import pytest

from pages.ui.text import kesenjangan as text
from tests.pages.reading import html, is_clean, open_page, parts, rows, words


def part(name: str, **choices: str):
    return open_page("kesenjangan.py", bagian_kesenjangan=name, **choices)


def bars(page) -> list[list[str]]:
    return rows(parts(html(page), "table", "lj-bars lj-gap")[0])


@pytest.fixture(scope="module")
def where():
    return part("celah", daerah="15.07")


def test_the_gap_is_ranked_with_the_doubt_of_each_place(where):
    assert is_clean(where)
    found = bars(where)
    assert found[0][0] == "Kota Jambi"
    assert "≈ 102.808 peringkat 1, antara 1 dan 8" in found[0][1]
    assert "48.403 peringkat 10, antara 7 dan 10" in found[9][1]
    assert "≈" not in found[9][1], "Batang Hari is published"
    assert "Hanya peringkat Sungai Penuh yang pasti" in words(where)


def test_published_and_estimated_bars_look_different(where):
    body = html(where)
    assert len(re.findall(r"lj-bar estimasi", body)) == 10
    assert len(re.findall(r"lj-bar resmi", body)) == 1


def test_published_figures_alone_leave_the_others_without_a_figure():
    page = part("celah", angka="terbitan")
    assert is_clean(page)
    found = bars(page)
    assert [row[0] for row in found[:3]] == ["Tanjab Barat", "Bungo", "Batang Hari"]
    assert all("belum ada angka" in row[1] for row in found[3:])
    assert "≈" not in " ".join(row[1] for row in found)


def test_the_same_gap_in_rupiah():
    page = part("celah", ukuran="rupiah")
    assert is_clean(page)
    assert "≈ Rp20,7 miliar" in bars(page)[0][1]


def test_the_corners_tell_the_certain_from_the_doubtful():
    page = part("kuadran")
    assert is_clean(page)
    table = rows(html(page).split("lj-scroll")[1])
    perhaps = "≈ Merangin, ≈ Sarolangun, dan ≈ Tanjab Barat"
    assert table[0] == [text.CORNERS["rendah-tinggi"], "Tanjab Timur", perhaps]


def test_a_regency_without_published_coverage_is_listed_apart():
    page = part("kuadran", angka="terbitan", lingkaran="jumlah_penduduk_miskin")
    assert is_clean(page)
    table = {row[0]: row for row in rows(html(page).split("lj-scroll")[1])}
    assert "Kerinci" in " ".join(table["Belum ada angka"])


def test_the_list_follows_the_weights_of_the_reader():
    equal = bars(part("prioritas"))
    assert equal[0][0] == "Merangin"
    # Only the poverty rate counts: the poorest of March 2024, with 10,14 %.
    poverty = part("prioritas", bobot_orang="0", bobot_cakupan="0", bobot_miskin="0")
    assert is_clean(poverty)
    assert bars(poverty)[0] == [
        "Tanjab Timur", "1,00 peringkat 1 tiga besar pada 55 persen dari 225 bobot",
    ]  # fmt: skip


def test_the_rule_is_stated_and_without_weights_nothing_is_ranked():
    page = part(
        "prioritas", bobot_orang="0", bobot_cakupan="0", bobot_miskin="0", bobot_kemiskinan="0"
    )
    assert text.RULE in words(page)
    assert page.info[0].value == text.NO_WEIGHT


def test_who_lacks_a_published_figure_has_no_priority_and_says_which():
    found = {row[0]: row[1] for row in bars(part("prioritas", angka="terbitan"))}
    assert found["Kerinci"].startswith("belum ada angka: orang belum terlindungi")


def test_what_must_move_is_a_sentence_to_say_aloud():
    page = part("bantuan", daerah="15.71")
    assert is_clean(page)
    said = words(page)
    assert "Sekitar 21 persen tempat BKBK (antara 21 dan 22 persen) harus berpindah" in said
    assert "Sungai Penuh mendapat sekitar 195 tempat" in said
    assert "iuran per tempat sama" in said


def test_another_need_gives_another_share():
    page = part("bantuan", kebutuhan="belum_terlindungi")
    assert is_clean(page)
    assert "Sekitar 18 persen tempat BKBK" in words(page)


def test_the_quota_is_an_estimate_and_is_not_shown_as_published():
    page = part("bantuan", angka="terbitan")
    assert "hanya ada sebagai estimasi" in page.info[0].value
    assert not page.get("vega_lite_chart")


@pytest.mark.parametrize(
    "indicator",
    [
        "persentase_penduduk_miskin", "indeks_kedalaman_kemiskinan_p1",
        "indeks_keparahan_kemiskinan_p2", "tingkat_pengangguran_terbuka", "penduduk_bekerja",
    ],
)  # fmt: skip
def test_every_indicator_says_whether_the_regencies_come_closer(indicator):
    page = part("jarak", indikator=indicator)
    assert is_clean(page)
    assert len(page.get("vega_lite_chart")) == 2


def test_poverty_has_a_map_for_every_year_that_has_figures_with_one_legend():
    page = part("jarak")
    body = html(page)
    assert body.count("data:image/svg+xml") == 13
    assert "Maret 2018" in body
    assert "Maret 2019" not in body, "no figures of the regencies were stored"
    assert body.count("lj-maps-key") == 1
    assert "tertinggi Tanjab Timur" in body


def test_a_change_is_told_between_complete_years_though_later_ones_are_known_in_part():
    page = part("jarak", indikator="tingkat_pengangguran_terbuka")
    assert "antara Agustus 2010 dan Agustus 2021" in words(page)
    assert "Agustus 2023" in html(page), "known of two, hatched for the others"


def test_an_unknown_part_opens_the_first():
    page = part("entah")
    assert is_clean(page)
    assert bars(page)[0][0] == "Kota Jambi"
