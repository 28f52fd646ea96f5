"""What was checked is published by who may, with a note and a reason, or not at all."""

import pytest

from data import ledger, mappings
from data import published as store_of
from data.people import NOBODY, OFFICER, Person
from pages.ui import visitor
from tests.pages.reading import html, is_clean, parts, plain, words
from tests.pages.uploading import (
    ANA,
    GOOD,
    POVERTY,
    SOURCE,
    become,
    brought,
    checked,
    counts,
    field,
    key_of,
    published,
    say_whose,
    tables,
    value,
    workbook,
)

pytestmark = pytest.mark.usefixtures("fresh_store")
ADDRESS, DATE = "Alamat (boleh kosong)", "Tanggal terbit (boleh kosong)"


def test_publishing_with_a_note_makes_a_new_state_that_all_read():
    before = ledger.head()
    page = published(checked(brought("p0.xlsx", GOOD), SOURCE), "P0 2024, perbaikan")
    assert is_clean(page)
    assert ledger.head() == before + 1
    assert value("15.09") == pytest.approx(0.065)
    said = plain(parts(html(page), "section", "lj-published")[0])
    assert f"Terbit sebagai keadaan {before + 1}" in said
    assert "3 angka dari p0.xlsx" in said, "Kerinci's figure was there already"
    newest = ledger.loads(1)[0]
    assert (newest.note, newest.person, newest.file) == ("P0 2024, perbaikan", ANA.id, "p0.xlsx")
    assert f"indikator={POVERTY}&periode=2024-03" in html(page)


def test_another_file_begins_anew():
    page = published(checked(brought("p0.xlsx", GOOD), SOURCE), "catatan")
    page.button(key="berkas_lain").click().run()
    assert page.file_uploader
    assert not page.error


def test_without_a_note_nothing_is_published():
    before = ledger.head()
    page = published(checked(brought("p0.xlsx", GOOD), SOURCE), "  ")
    assert "Tulis catatan" in page.error[0].value
    assert ledger.head() == before


def test_a_persons_number_in_the_note_is_not_kept():
    before = ledger.head()
    page = published(checked(brought("p0.xlsx", GOOD), SOURCE), "untuk 1507014503900001")
    assert "nomor identitas" in page.error[0].value
    assert ledger.head() == before


def test_an_exception_needs_its_reason():
    head = ("Kabupaten/Kota", "Cakupan Agustus 2024 (%)")
    before = ledger.head()
    page = checked(brought("cakupan.xlsx", workbook(("Bungo", 101.5), head=head)), SOURCE)
    page = published(page, "cakupan Bungo")
    assert "alasan" in page.error[0].value.lower()
    assert ledger.head() == before
    reason = next(box for box in page.text_input if str(box.key).startswith("alasan_"))
    reason.set_value("pekerja luar daerah ikut terhitung")
    page = published(page, "cakupan Bungo")
    assert is_clean(page)
    assert ledger.head() == before + 1
    assert list(ledger.loads(1)[0].overrides.values()) == ["pekerja luar daerah ikut terhitung"]


def test_a_reader_may_check_and_is_told_why_she_may_not_publish(monkeypatch):
    become(monkeypatch, NOBODY)
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    assert counts(page)["Berubah"] == 2
    assert "memerlukan peran" in page.info[0].value
    assert not [button for button in page.button if button.label == "Terbitkan"]


def test_an_officer_is_offered_only_her_own_regency(monkeypatch):
    become(monkeypatch, Person("budi@tebo.go.id", "Budi", OFFICER, "15.09"))
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    assert "Kabupaten Tebo" in page.info[0].value
    assert "Kabupaten Bungo" in page.info[0].value
    page = checked(brought("tebo.xlsx", workbook(("Tebo", 6.5))), SOURCE)
    page = published(page, "angka Tebo")
    assert value("15.09") == pytest.approx(0.065)


def test_a_login_that_ended_meanwhile_publishes_nothing(monkeypatch):
    before = ledger.head()
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    people = iter([ANA, *[NOBODY] * 20])
    monkeypatch.setattr(visitor, "visitor", lambda: next(people))
    page.text_input(key="catatan").set_value("catatan")
    next(button for button in page.button if button.label == "Terbitkan").click().run()
    assert ledger.head() == before


def test_when_somebody_published_meanwhile_the_file_is_checked_once_more():
    page = checked(brought("p0.xlsx", GOOD), SOURCE)
    published(checked(brought("lain.xlsx", workbook(("Bungo", 5.5))), SOURCE), "lebih dulu")
    between = ledger.head()
    page = published(page, "menyusul")
    assert ledger.head() == between
    assert value("15.09") == 0.0612
    assert "berubah selagi berkas ini diperiksa" in " ".join(one.value for one in page.warning)


def test_a_new_source_is_described_before_its_file_is_checked():
    page = brought("p0.xlsx", GOOD)
    say_whose(page, "+")
    assert page.button(key="uji_coba").disabled
    assert "Penerbit belum diisi" in words(page)
    field(page, "Penerbit").set_value("Dinas Sosial Kabupaten Tebo")
    field(page, "Judul terbitan atau nama berkas").set_value("Laporan Kemiskinan 2024").run()
    page.button(key="uji_coba").click().run()
    page = published(page, "sumber baru")
    assert is_clean(page)
    key = "dinas-sosial-kabupaten-tebo-laporan-kemiskinan-2024"
    assert store_of.sources()[key].publisher == "Dinas Sosial Kabupaten Tebo"
    assert value("15.09", source=key) == pytest.approx(0.065)
    assert value("15.09") == 0.0612, "the other source keeps its own figure"


@pytest.mark.parametrize(
    ("part", "given"),
    [(ADDRESS, "javascript:alert(1)"), (DATE, "31-12-2024"), (DATE, "2024-13")],
)
def test_a_description_that_cannot_stand_is_said(part, given):
    page = brought("p0.xlsx", GOOD)
    say_whose(page, "+")
    field(page, "Penerbit").set_value("Dinas")
    field(page, "Judul terbitan atau nama berkas").set_value("Laporan")
    field(page, part).set_value(given).run()
    assert page.button(key="uji_coba").disabled


def test_how_a_file_was_read_is_remembered_for_its_source():
    head = ("Kabupaten/Kota", "Angka kami Maret 2024")
    content = workbook(("Bungo", 5.3), head=head)
    page = brought("p0.xlsx", content)
    page.selectbox(key=key_of(page, "kolom_")).set_value(2).run()
    page.selectbox(key=key_of(page, "peran_kolom")).set_value("nilai").run()
    page.selectbox(key=key_of(page, "ukuran_kolom")).set_value(POVERTY).run()
    page.selectbox(key=key_of(page, "satuan_kolom")).set_value("persen").run()
    page = published(checked(page, SOURCE), "dengan pembetulan")
    assert is_clean(page)
    assert mappings.recall(SOURCE)
    again = brought("p0-lagi.xlsx", workbook(("Bungo", 5.4), head=head))
    say_whose(again, SOURCE)
    assert "diingat dari terbitan sebelumnya" in words(again)
    assert tables(again)["Kolom yang dikenali"][1][2:5] == [
        "angka",
        "Persentase penduduk miskin (P0)",
        "persen",
    ]
