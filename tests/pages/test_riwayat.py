"""What was published when and by whom, the way back, and the trail of every act."""

from dataclasses import replace

import pytest
import streamlit as st

from data import audit, ledger
from data.people import NOBODY, OFFICER, Person
from pages.ui import audit_trail, exported, load_history, restoring
from tests.pages.reading import html, is_clean, open_page, plain, words
from tests.pages.uploading import (
    ANA,
    PAGE,
    SOURCE,
    become,
    brought,
    checked,
    published,
    tables,
    value,
    workbook,
)

TEBO = workbook(("Tebo", 6.50))
LISTED = "Muatan, yang terbaru di atas"


pytestmark = pytest.mark.usefixtures("fresh_store")


@pytest.fixture
def second(fresh_store):
    """Tebo's figure of March 2024 was 6.12 % in state 1 and is 6.50 % in state 2."""
    published(checked(brought("tebo.xlsx", TEBO), SOURCE), "koreksi Tebo")
    assert ledger.head() == 2


def history(**choices):
    return open_page(PAGE, bagian_unggah="riwayat", **choices)


def ask_back(page, note):
    page.button(key="kembalikan").click().run()
    return agree(page, note)


def agree(page, note):
    """A dialog runs by itself, which a test of the page can't: so it is opened and answered at
    once."""
    page.text_input(key="alasan_kembali").set_value(note)
    page.button(key="kembalikan").click()
    return page.button(key="kembalikan_ya").click().run()


@pytest.mark.usefixtures("second")
def test_every_load_is_listed_with_who_when_what_and_how_much():
    page = history()
    assert is_clean(page)
    newest, first = tables(page)[LISTED]
    assert newest[0] == "2 terbit sekarang"
    assert newest[1].endswith("WIB")
    assert newest[2:] == [
        "ana@jambi.go.id (penerbit)",
        "tebo.xlsx",
        "koreksi Tebo",
        "1",
        "terbitan",
    ]
    assert first[6] == "isi awal aplikasi"


def test_figures_that_a_newer_application_brings_are_told_apart_from_the_first():
    first = ledger.loads(1)[0]
    assert load_history.what(first) == "isi awal aplikasi"
    assert load_history.what(replace(first, number=4)) == "angka bawaan aplikasi diperbarui"


@pytest.mark.usefixtures("second")
def test_a_load_says_what_it_changed():
    told = tables(history(muatan="2"))["Angka yang berbeda dari keadaan 1"]
    assert told == [
        [
            "Kabupaten Tebo",
            "Persentase penduduk miskin (P0)",
            "Maret 2024",
            "6,12 %",
            "6,50 %",
            "+0,38 poin persentase",
            "tebo.xlsx baris 2",
        ]
    ]


@pytest.mark.usefixtures("second")
def test_going_back_is_one_click_a_reason_and_a_load_more():
    page = ask_back(history(muatan="1"), "keliru")
    assert is_clean(page)
    assert ledger.head() == 3
    assert value("15.09") == 0.0612
    assert "Keadaan 1 terbit lagi" in page.success[0].value
    newest = tables(page)[LISTED][0]
    assert newest[4] == "keliru"
    assert newest[6] == "kembali ke keadaan 1"
    assert audit.entries(1)[0].act == audit.RESTORE


@pytest.mark.usefixtures("second")
def test_what_was_taken_back_can_be_brought_again():
    ask_back(history(muatan="1"), "keliru")
    ask_back(history(muatan="2"), "ternyata benar")
    assert ledger.head() == 4
    assert value("15.09") == pytest.approx(0.065)


@pytest.mark.usefixtures("second")
def test_without_a_reason_nothing_goes_back():
    page = ask_back(history(muatan="1"), "  ")
    assert ledger.head() == 2
    assert "alasannya" in page.error[0].value


@pytest.mark.usefixtures("second")
def test_the_present_state_offers_no_way_to_itself():
    page = history(muatan="2")
    assert "Inilah keadaan yang terbit sekarang" in words(page)
    assert "kembalikan" not in {button.key for button in page.button}


@pytest.mark.usefixtures("second")
@pytest.mark.parametrize("person", [NOBODY, Person("b@tebo.go.id", "Budi", OFFICER, "15.09")])
def test_only_a_publisher_goes_back_and_others_are_told_why(person, monkeypatch):
    become(monkeypatch, person)
    page = history(muatan="1")
    assert "memerlukan peran penerbit" in page.info[0].value
    assert "kembalikan" not in {button.key for button in page.button}


@pytest.mark.usefixtures("second")
def test_a_state_that_moved_meanwhile_is_not_overrun(monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(st, "error", lambda words, **_: said.append(words))
    published(checked(brought("lagi.xlsx", workbook(("Tebo", 6.7))), SOURCE), "lebih dulu")
    restoring.restore(1, 2, "keliru")
    assert ledger.head() == 3
    assert value("15.09") == pytest.approx(0.067)
    assert "keadaan 2 menjadi 3" in said[0].replace("\\", "")


@pytest.mark.usefixtures("second")
def test_the_trail_tells_who_did_what_with_which_file():
    page = open_page(PAGE, bagian_unggah="jejak")
    assert is_clean(page)
    told = tables(page)["Jejak audit, yang terbaru di atas"]
    assert [row[1:5] for row in told] == [
        ["Terbit", "ana@jambi.go.id (penerbit)", "tebo.xlsx", "2"],
        ["Unggah", "ana@jambi.go.id (penerbit)", "tebo.xlsx", "–"],
        ["Terbit", "lindung-jambi (penerbit)", "data/files", "1"],
    ]


@pytest.mark.usefixtures("second")
def test_the_trail_is_filtered_by_act():
    page = open_page(PAGE, bagian_unggah="jejak", perbuatan="unggah")
    assert {row[1] for row in tables(page)["Jejak audit, yang terbaru di atas"]} == {"Unggah"}
    page = open_page(PAGE, bagian_unggah="jejak", perbuatan="ekspor")
    assert "Belum ada catatan seperti ini" in words(page)


def test_taking_a_file_along_enters_the_trail_when_it_is_made_and_not_before(monkeypatch):
    make = exported.told("peta.png", lambda: b"gambar")
    become(monkeypatch, NOBODY)
    assert [one.act for one in audit.entries(9)] == [audit.PUBLISH]
    assert make() == b"gambar"
    newest = audit.entries(1)[0]
    assert (newest.act, newest.file, newest.person) == (audit.EXPORT, "peta.png", ANA.id)


def test_a_store_that_cannot_be_written_keeps_no_file_from_a_reader(monkeypatch, tmp_path):
    make = exported.told("peta.png", lambda: b"gambar")
    (tmp_path / "berkas").write_text("bukan folder")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/berkas/x.sqlite")
    assert make() == b"gambar"


def test_the_trail_as_a_file_holds_every_part_and_computes_nothing():
    audit.record(Person("=1+1"), audit.UPLOAD, file="=cmd|x", file_hash="ab", detail="")
    said = audit_trail.csv(list(audit.entries(5))).decode("utf-8-sig")
    head, newest, *_ = said.splitlines()
    assert head.startswith("nomor,waktu_utc,perbuatan,oleh,peran,keadaan,berkas,sha256")
    assert "'=1+1" in newest
    assert "'=cmd|x" in newest


def test_the_board_of_quality_says_what_is_late_missing_and_odd():
    page = open_page(PAGE, bagian_unggah="mutu")
    assert is_clean(page)
    told = tables(page)["Mutu data per pemilik dan pokok"]
    poverty = next(
        row for row in told if "Kemiskinan, tahunan, Maret (Susenas); provinsi" in row[0]
    )
    assert "September 2025" in poverty[1]
    assert "terlambat" in poverty[2]
    assert poverty[3] == "lengkap, 11"
    assert int(poverty[4]) > 0


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("kosong", "Deret tahunan yang berlubang"),
        ("janggal", "Belum tentu salah"),
        ("bertentangan", "angka berbeda oleh beberapa sumber"),
    ],
)
def test_the_lists_behind_the_board_are_whole(part, said):
    page = open_page(PAGE, bagian_unggah="mutu", rincian_mutu=part)
    assert is_clean(page)
    assert said in words(page)
    assert len(plain(html(page)).split("Jambi")) > 1
