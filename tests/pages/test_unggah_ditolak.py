"""A file that can't be taken gets one sentence, and nothing of it is kept."""

import pytest

from data import audit, ledger
from pages.ui import upload_desk
from tests.pages.reading import words
from tests.pages.uploading import (
    ANA,
    GOOD,
    acts,
    brought,
)

pytestmark = pytest.mark.usefixtures("fresh_store")


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
    assert audit.entries(1)[0].file_hash == ""


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
