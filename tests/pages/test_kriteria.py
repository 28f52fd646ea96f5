"""Criteria as a visitor reads them: rules with their sources, and a person tried."""

import re

import pytest

from pages.ui.text import kriteria as text
from tests.pages.criteria import JUNE, part, tables
from tests.pages.reading import files, html, is_clean, plain, table, words

FARMER = {
    "umur": "40", "daerah": "15.09", "desil": "1", "penghasilan": "450000", "tanpa_upah": "ya",
    "aktif": "tidak", "nik_sah": "ya",
}  # fmt: skip


def verdicts(page) -> dict[str, str]:
    """Each variant and everything its card says."""
    listed = html(page).split('<ul class="lj-verdicts">')[1]
    cards = listed.split("<h3>")[1:]
    return {plain(card.split("</h3>")[0]): plain(card.split("</h3>")[1]) for card in cards}


def benefits(page) -> dict[tuple[str, str], str]:
    """Programme and benefit → what is received."""
    return {(row[1], row[2].split(".")[0]): row[3] for row in tables(page)[-1]}


@pytest.fixture(scope="module")
def told():
    return part("aturan")


def test_every_variant_says_whose_it_is_and_what_it_asks(told):
    assert is_clean(told)
    found = {row[0].split(" Kriteria ")[0]: row for row in tables(told)[0]}
    assert len(found) == 7
    palm = found["Pekerja sawit, dana bagi hasil sawit"]
    assert palm[1:] == [
        "Indonesia", "Pekerja sawit", "Pekerja perkebunan sawit Belum terdaftar sebagai peserta",
    ]  # fmt: skip
    ages = next(row for name, row in found.items() if name.startswith("Umur 18–65 tahun"))
    assert ages[1] == "Kabupaten Penajam Paser Utara, di luar Jambi"
    assert "NIK sah (tanpa sumber)" in ages[3]


def test_a_rule_stands_with_its_months_its_law_and_a_link_to_its_source(told):
    found = {row[0]: row for row in tables(told)[1]}
    without_wage = next(row for name, row in found.items() if name.startswith("Bekerja, dan bukan"))
    assert without_wage[1] == "sejak September 2023 berlaku pada Juni 2026"
    assert without_wage[2] == "PP 44/2015, terakhir diubah dengan PP 49/2023"
    assert without_wage[3] == "resmi"
    assert "Wahana News Jambi" in without_wage[4]
    assert re.search(r'<a href="https://[^"]+"[^>]*>Radar Kepahiang</a>', html(told))


def test_an_older_limit_stands_below_the_newer_one_as_history(told):
    names = [row[0] for row in tables(told)[1]]
    newer = next(i for i, n in enumerate(names) if n.startswith("Pengeluaran di bawah Rp400 ribu"))
    assert names[newer + 1].startswith("Sebelumnya: Pengeluaran di bawah batas miskin ekstrem BPS")
    assert tables(told)[1][newer + 1][1] == (
        "Maret 2021 – Desember 2022 sudah berakhir pada Juni 2026"
    )


def test_what_isnt_found_is_said_plainly(told):
    assert "11 dari 15 aturan tercetak dalam sumber" in words(told)
    assert "milik Jambi sendiri tidak ditemukan" in words(told)
    missing = dict(tables(told)[-1])
    assert missing["NIK sah"].startswith(text.NO_SOURCE)
    own = "Memenuhi kriteria Peraturan Gubernur Jambi Nomor 16 Tahun 2022"
    assert missing[own].startswith(text.NO_CONTENT)
    limit = "Pengeluaran di bawah Rp400 ribu per orang sebulan"
    assert missing[f"{limit}: aturan antara Januari 2023 dan April 2025"] == text.GAP_SAID
    assert missing["Tabungan hari tua"].startswith(text.NO_AMOUNT)


def test_the_contribution_is_that_of_the_month_or_not_found(told):
    # 10.000 for JKK + 6.800 for JKM
    assert tables(told)[2][0][:2] == [text.TOGETHER, "Rp16.800"]
    early = part("aturan", "2023-08")
    assert tables(early)[2][0][:2] == [text.TOGETHER, text.NO_TARIFF]


def test_the_variants_ask_what_held_in_the_month():
    page = part("aturan", "2022-06")
    assert is_clean(page)
    asked = " ".join(row[3] for row in tables(page)[0])
    assert "Pengeluaran di bawah batas miskin ekstrem BPS" in asked
    assert "Tercatat dalam DTSEN pada desil 1 (tidak diketahui bulan itu)" in asked


def test_the_rules_can_be_taken_along(told):
    assert files(part("aturan"), "aturan") == ["Unduh CSV", "Unduh XLSX"]
    behind = table(part("aturan"), "aturan")
    assert len(behind) == 15
    assert set(behind["Status"]) == {"resmi", "tidak ditemukan"}


def test_nothing_told_leaves_every_variant_open_and_asks_for_it():
    page = part("coba")
    assert is_clean(page)
    found = verdicts(page)
    assert len(found) == 7
    assert all("? Belum dapat diputuskan" in said for said in found.values())
    assert (
        "Dapat diputuskan bila diketahui: pengeluaran per orang sebulan."
        in (found["Miskin ekstrem menurut pengeluaran"])
    )


def test_a_farmer_of_17_is_refused_by_the_age_of_18_alone():
    page = part("coba", **FARMER | {"umur": "17"})
    assert is_clean(page)
    found = verdicts(page)
    assert "✕ Tidak memenuhi" in found["Umur 18–65 tahun"]
    assert "Ditolak oleh: “Berumur 18 tahun atau lebih”." in found["Umur 18–65 tahun"]
    assert "aturan daerah lain, hanya dicoba" in found["Umur 18–65 tahun"]
    assert "✓ Memenuhi" in found["Umur 17–64 tahun"]
    assert (
        "Sumber aturan ini tidak ditemukan: “Berumur 17 tahun atau lebih”"
        in (found["Umur 17–64 tahun"])
    )
    assert "Dari 7 varian: memenuhi 2, tidak memenuhi 1, belum dapat diputuskan 4" in words(page)


def test_rules_of_the_persons_own_place_come_first_and_bkbk_stays_open():
    found = verdicts(part("coba", **FARMER))
    assert next(iter(found)) == "BKBK Provinsi Jambi"
    said = found["BKBK Provinsi Jambi"]
    assert "berlaku di tempat tinggalnya" in said
    assert "Isi aturan ini harus ditemukan dulu: “Memenuhi kriteria Peraturan Gubernur" in said
    assert "Dapat diputuskan bila diketahui" not in said, "nothing is left to ask of the person"


def test_the_month_decides_by_its_own_limit():
    # 375.000 × 12 = 4.500.000 > 11.941 × 365 = 4.358.465, but 375.000 < 400.000
    poor = {"pengeluaran": "375000"}
    name = "Miskin ekstrem menurut pengeluaran"
    assert "✕ Tidak memenuhi" in verdicts(part("coba", "2022-06", **poor))[name]
    assert "✓ Memenuhi" in verdicts(part("coba", JUNE, **poor))[name]
    between = verdicts(part("coba", "2024-06", **poor))[name]
    assert "Aturan yang berlaku pada bulan itu tidak ditemukan" in between


def test_two_children_after_three_years_may_get_174_million_and_the_heirs_42():
    found = benefits(part("coba", anak="2", masa_iur="36"))
    assert len(found) == 5
    assert next(said for (p, _), said in found.items() if p == "JKM") == "Rp42 juta"
    assert [said for (_, what), said in found.items() if what.startswith("Beasiswa")] == [
        "paling banyak Rp174 juta untuk 2 anak"
    ] * 2
    assert next(said for (p, _), said in found.items() if p == "JKK") == "paling sedikit Rp70 juta"


def test_a_scholarship_says_why_it_isnt_due_or_what_would_decide_it():
    def scholarship(**choices: str) -> str:
        found = benefits(part("coba", **choices))
        return next(s for (p, what), s in found.items() if p == "JKM" and "Beasiswa" in what)

    assert scholarship(anak="2", masa_iur="35") == "tidak diterima: iuran belum dibayar 3 tahun"
    assert scholarship(anak="0") == "tidak diterima: tidak ada anak"
    assert scholarship(anak="1", masa_iur="36") == (
        "diterima; besarnya untuk 1 anak tidak ditemukan (paling banyak Rp174 juta untuk 2 anak)"
    )
    assert scholarship() == (
        "paling banyak Rp174 juta untuk 2 anak bila syaratnya terpenuhi; jumlah anak belum diisi "
        "dan lama iuran belum diisi (paling singkat 3 tahun)"
    )


def test_old_age_is_an_option_without_an_amount():
    found = benefits(part("coba", dengan_jht="ya"))
    assert [said for (p, _), said in found.items() if p == "JHT"] == [text.DUE_UNKNOWN]


def test_an_address_cant_bring_a_person_who_doesnt_exist():
    page = part("coba", umur="-4", desil="11", penghasilan="3271010101900001", nik_sah="entah")
    assert is_clean(page)
    assert "3271010101900001" not in html(page)
    assert "3271010101900001" not in str(page.query_params)
    assert all("? Belum dapat diputuskan" in said for said in verdicts(page).values())


def test_nothing_about_a_person_can_be_typed():
    page = part("coba")
    assert not page.text_input
    assert not page.text_area
    assert not page.number_input
