"""A file is brought, recognised, corrected, checked and compared; nothing is written yet."""

import pytest

from data import audit, ledger
from data.intake.templates import template
from pages.ui import exported, upload_desk
from tests.pages.reading import html, is_clean, open_page, parts, plain, words
from tests.pages.uploading import (
    ANA,
    GOOD,
    HEAD,
    PAGE,
    SOURCE,
    acts,
    brought,
    checked,
    counts,
    field,
    key_of,
    tables,
    value,
    workbook,
)

pytestmark = pytest.mark.usefixtures("fresh_store")


def turn_to(page, part):
    return page.segmented_control(key="bagian_unggah").set_value(part).run()


def test_it_says_what_may_come_and_offers_every_template():
    page = open_page(PAGE)
    assert is_clean(page)
    assert "NIK, nama, atau alamat ditolak" in words(page)
    offered = [button.proto.label for button in page.get("download_button")]
    assert offered == [
        "Peserta aktif bulanan",
        "Iuran yang dibayar pemerintah",
        "Klaim dan manfaat",
        "Kemiskinan",
    ]
    assert 'aria-current="step"' in html(page)


def test_a_file_is_recognised_column_by_column():
    page = brought("p0.xlsx", GOOD)
    assert is_clean(page)
    assert tables(page)["Kolom yang dikenali"] == [
        ["A", "Kabupaten/Kota", "nama daerah", "", "", ""],
        ["B", HEAD[1], "angka", "Persentase penduduk miskin (P0)", "persen", "Maret 2024"],
    ]
    assert page.button(key="uji_coba").disabled, "no source is chosen yet"


def test_the_dry_run_counts_what_is_new_changed_and_the_same():
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    assert is_clean(page)
    found = counts(page)
    assert (found["Cocok"], found["Baru"], found["Berubah"], found["Sama"]) == (4, 1, 2, 1)


def test_the_difference_is_told_regency_by_regency():
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    told = tables(page)["Selisih Persentase penduduk miskin (P0) Maret 2024"]
    by_name = {row[0]: row[1:] for row in told}
    assert by_name["Kabupaten Tebo"] == [
        "6,12 %",
        "6,50 %",
        "+0,38 poin persentase",
        "berubah",
        "4",
    ]
    assert by_name["Kabupaten Kerinci"][2:4] == ["tetap", "sama"]
    assert "angka sumber lain" in by_name["Kabupaten Merangin"][3]
    legend = plain(parts(html(page), "section", "lj-legend")[0])
    assert "Naik lebih dari 0,19 poin persentase Bungo dan Tebo" in legend
    assert "Tidak ada di berkas: 7 daerah" in legend


def test_of_several_periods_the_newest_comes_first():
    measure = "Persentase Penduduk Miskin Maret {} (%)"
    head = ("Kabupaten/Kota", *(measure.format(year) for year in (2023, 2021, 2024)))
    page = checked(brought("p0.xlsx", workbook(("Bungo", 5.6, 6.2, 5.3), head=head)), SOURCE)
    assert is_clean(page)
    assert field(page, "Periode").options == ["Maret 2024", "Maret 2023", "Maret 2021"]


def test_a_check_that_breaks_shows_no_traceback(monkeypatch):
    def broken(*_: object) -> None:
        raise RuntimeError("rahasia")

    monkeypatch.setattr(upload_desk, "gather", broken)
    before = ledger.head()
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    assert not page.exception
    assert "tidak dapat diperiksa" in page.error[0].value
    assert "rahasia" not in page.error[0].value
    assert ledger.head() == before


def test_checking_writes_no_figure():
    before = ledger.head()
    checked(brought("p0.xlsx", GOOD), SOURCE)
    assert ledger.head() == before
    assert value("15.09") == 0.0612
    assert acts()[0] == (audit.UPLOAD, ANA.id)


def test_a_column_is_corrected_and_the_check_must_be_made_anew():
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    page.selectbox(key=key_of(page, "kolom_")).set_value(2).run()
    page.selectbox(key=key_of(page, "ukuran_kolom")).set_value("tingkat_pengangguran_terbuka").run()
    assert tables(page)["Kolom yang dikenali"][1][3] == "Tingkat pengangguran terbuka (TPT)"
    assert "Uji coba lagi" in page.info[0].value
    assert "Temuan uji coba" not in tables(page)
    page.button(key="uji_coba").click().run()
    assert is_clean(page)
    assert any("pengangguran" in title for title in tables(page))


def test_a_period_that_was_misread_is_said_once_for_the_table():
    content = workbook(("Bungo", 5.3), head=("Kabupaten/Kota", "Persentase Penduduk Miskin (%)"))
    page = brought("p0.xlsx", content)
    page.selectbox(key=key_of(page, "baca_periode")).set_value("2023-03").run()
    page = checked(page, SOURCE)
    assert "Selisih Persentase penduduk miskin (P0) Maret 2023" in tables(page)


def test_a_look_at_the_history_leaves_the_file_on_the_desk():
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    turn_to(page, "riwayat")
    page = turn_to(page, "unggah")
    assert is_clean(page)
    assert "p0.xlsx" in words(page)
    assert counts(page)["Berubah"] == 2
    page.button(key="berkas_lain").click().run()
    assert "p0.xlsx" not in words(page)


def test_a_file_that_is_taken_out_of_the_box_leaves_the_desk():
    page = brought("p0.xlsx", GOOD)
    page.file_uploader[0].set_value(None)
    page.run()
    assert is_clean(page)
    assert "p0.xlsx" not in words(page)


def test_a_finding_says_cell_value_and_remedy_and_stands_in_the_way():
    page = checked(brought("p0.xlsx", workbook(("Bungo", 530.0), ("Tebbo", 6.5))), SOURCE)
    assert is_clean(page)
    found = tables(page)["Temuan uji coba"]
    places = {row[1]: row for row in found if row[0] == "Menghalangi"}
    assert "530" in places["B2"][2]
    assert "Tebbo" in places["baris 3"][2]
    assert all(row[3] for row in found)
    assert "menghalangi" in page.info[0].value
    assert not [button for button in page.button if button.label == "Terbitkan"]


def test_the_header_is_corrected_and_the_columns_are_recognised_below_it():
    content = workbook(
        ("Kabupaten/Kota", "Tingkat Pengangguran Terbuka Agustus 2021 (%)"),
        ("Bungo", 5.3),
        ("Tebo", 3.1),
    )
    page = brought("dua-judul.xlsx", content)
    top = page.selectbox(key=key_of(page, "baca_atas"))
    top.set_value("2").run()
    assert is_clean(page)
    assert "pengangguran" in tables(page)["Kolom yang dikenali"][1][3].lower()


def test_a_template_that_is_taken_along_enters_the_trail():
    make = exported.told("templat-kemiskinan.xlsx", lambda: template("kemiskinan"))
    assert acts() == [(audit.PUBLISH, "lindung-jambi")], "an offer is no export yet"
    assert make().startswith(b"PK")
    newest = audit.entries(1)[0]
    assert (newest.act, newest.file) == (audit.EXPORT, "templat-kemiskinan.xlsx")
