"""A file is brought, read, corrected, checked, compared, published; a bad one changes nothing."""

import pytest

from data import audit, ledger, mappings
from data import published as store_of
from data.intake.templates import template
from data.people import NOBODY, OFFICER, Person
from pages.ui import exported, upload_desk, visitor
from tests.pages.reading import html, is_clean, open_page, parts, plain, words
from tests.pages.uploading import (
    ANA,
    HEAD,
    PAGE,
    POVERTY,
    SOURCE,
    become,
    brought,
    checked,
    field,
    published,
    say_whose,
    tables,
    value,
    workbook,
)

ADDRESS, DATE = "Alamat (boleh kosong)", "Tanggal terbit (boleh kosong)"
GOOD = workbook(("Kerinci", 6.93), ("Bungo", 5.30), ("Kab. Tebo", 6.50), ("Merangin", 8.40))
# Kerinci as published, Bungo and Tebo changed, Merangin new from this source.


@pytest.fixture(autouse=True)
def own_store(tmp_path, monkeypatch):
    """A store of the test's own, filled as a first start fills it, and a publisher before it."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/uji.sqlite")
    store_of.head()
    become(monkeypatch, ANA)


def counts(page):
    cards = parts(html(page), "ul", "lj-cards")[-1]
    said = zip(parts(cards, "p", "lj-value"), parts(cards, "p", "lj-when"), strict=True)
    names = [plain(name) for name in cards.split("<h3>")[1:]]
    return {name.split()[0]: int(number) for name, (number, _) in zip(names, said, strict=True)}


def acts():
    return [(one.act, one.person) for one in audit.entries(20)]


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


def key_of(page, start):
    return next(box.key for box in page.selectbox if str(box.key).startswith(start))


def test_a_period_that_was_misread_is_said_once_for_the_table():
    content = workbook(("Bungo", 5.3), head=("Kabupaten/Kota", "Persentase Penduduk Miskin (%)"))
    page = brought("p0.xlsx", content)
    page.selectbox(key=key_of(page, "baca_periode")).set_value("2023-03").run()
    page = checked(page, SOURCE)
    assert "Selisih Persentase penduduk miskin (P0) Maret 2023" in tables(page)


def turn_to(page, part):
    return page.segmented_control(key="bagian_unggah").set_value(part).run()


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


PERSONAL = (
    b"NIK,Nama,Alamat,Kabupaten,Peserta\n"
    b"1507014503900001,Siti Rahmawati,Jl. Melati 4,Bungo,1\n"
    b"1507014503900002,Budi Hartono,Jl. Kenanga 7,Bungo,1\n"
)


def test_personal_data_is_refused_and_nothing_of_it_is_said_or_kept():
    before = ledger.head()
    page = brought("peserta.csv", PERSONAL)
    assert "UU 27/2022" in page.error[0].value
    assert "tidak berubah" in page.error[0].value
    seen = words(page) + page.error[0].value + repr(audit.entries(5)) + repr(page.session_state)
    for secret in ("1507014503900001", "Rahmawati", "Melati", "Hartono"):
        assert secret not in seen
    assert ledger.head() == before
    assert acts()[0] == (audit.REFUSE, ANA.id)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("kosong.csv", b""),
        ("gambar.xlsx", b"\x89PNG\r\n\x1a\n" + b"\x00" * 64),
        ("rusak.xlsx", b"PK\x03\x04" + b"rusak" * 40),
        ("surat.csv", b"Kepada Yth. Bupati\nDengan hormat\n"),
        ("*<b>*.csv", b"a,b\n1,2\n"),
    ],
)
def test_a_file_that_cannot_be_read_gets_a_sentence_and_changes_nothing(name, content):
    before = ledger.head()
    page = brought(name, content)
    assert not page.exception
    assert page.error[0].value.startswith("**Berkas ini tidak dapat diterima.**")
    assert "Traceback" not in words(page) + page.error[0].value
    assert not page.button or "uji_coba" not in {button.key for button in page.button}
    assert ledger.head() == before


def test_a_reader_that_breaks_shows_no_traceback(monkeypatch):
    def broken(*_: object) -> None:
        raise RuntimeError("rahasia 1507014503900001")

    monkeypatch.setattr(upload_desk, "read", broken)
    page = brought("aneh.xlsx", GOOD)
    assert not page.exception
    assert "tidak dapat diperiksa" in page.error[0].value
    assert "1507014503900001" not in words(page) + page.error[0].value + repr(audit.entries(5))


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
