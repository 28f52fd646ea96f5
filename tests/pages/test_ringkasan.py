import pytest

from data.regions import regencies
from tests.pages.reading import files, html, is_clean, open_page, parts, plain, rows, words


@pytest.fixture(scope="module")
def page():
    return open_page()


def test_the_first_page_is_the_summary(page):
    assert is_clean(page)
    assert "Perlindungan pekerja di Provinsi Jambi" in words(page)


def test_the_state_of_the_province_is_told_in_three_sentences(page):
    told = plain(parts(html(page), "div", "lj-story")[0])
    assert told == (
        "Hampir empat dari sepuluh pekerja Jambi terlindungi: 518.632 dari 1.312.370 orang, atau "
        "39,52 persen, pada Agustus 2024. Sebanyak 793.738 orang belum terlindungi; iuran JKK dan "
        "JKM bagi mereka Rp160,0 miliar setahun. Angka terbaru, 41,88 persen pada November 2025, "
        "lebih tinggi 2,36 poin persentase, tetapi diumumkan tanpa jumlah peserta dan potensinya."
    )


def test_five_figures_each_say_what_of_when_from_whom_and_how_sure(page):
    cards = parts(html(page), "li", "lj-card")
    values = [plain(parts(card, "span", "lj-value")[0]) for card in cards]
    assert values == ["39,52 %", "793.738", "Rp160,0 miliar", "261.250", "15.000"]
    for card in cards:
        assert plain(card.split("</h3>")[0])
        assert "per " in plain(parts(card, "p", "lj-when")[0])
        assert "resmi" in plain(parts(card, "p", "lj-when")[0])
        assert plain(parts(card, "p", "lj-source")[0]).startswith("Sumber: ")


def test_the_cost_shows_its_multiplication(page):
    assert "793.738 orang × Rp16.800 × 12 bulan" in words(page)


def test_each_ranking_has_the_eleven_from_the_highest_down(page):
    tables = parts(html(page), "table", "lj-bars")
    assert len(tables) == 2
    names = {area.short for area in regencies()}
    for table in tables:
        told = rows(table)
        assert {row[0] for row in told} == names
        assert len(told) == 11
        amounts = [int(row[1].removeprefix("≈ ").replace(".", "")) for row in told]
        assert amounts == sorted(amounts, reverse=True)


def test_the_quota_runs_from_195_to_10_places(page):
    told = {row[0]: row[1] for row in rows(parts(html(page), "table", "lj-bars")[1])}
    assert (told["Sungai Penuh"], told["Kerinci"], told["Kota Jambi"]) == ("≈ 195", "≈ 118", "≈ 10")
    assert "Sungai Penuh mendapat sekitar 195 tempat untuk tiap 100 orang miskin" in words(page)


def test_estimates_in_a_ranking_wear_their_sign_and_their_range(page):
    gaps = parts(html(page), "table", "lj-bars")[0]
    assert gaps.count("≈ ") == gaps.count("lj-bar estimasi") == 10
    assert gaps.count('title="antara ') == 10


def test_freshness_names_age_owner_and_next_release(page):
    table = rows(parts(html(page), "table", "lj-table")[0])
    assert len(table) == 8
    coverage = table[0]
    assert coverage[:2] == ["Cakupan peserta aktif", "November 2025"]
    assert coverage[2].endswith(" bulan")
    assert coverage[3] == "BPJS Ketenagakerjaan"
    assert all(all(row) for row in table)


@pytest.mark.parametrize("name", ["kesenjangan", "kuota-bkbk"])
def test_each_ranking_can_be_taken_along_as_picture_and_as_rows(name):
    offered = files(open_page(), name)
    assert offered == ["Unduh PNG", "Unduh SVG", "Unduh CSV", "Unduh XLSX"]


def test_every_page_ends_with_the_terms_of_its_boundaries(page):
    assert "memerlukan izin GADM" in words(page)
