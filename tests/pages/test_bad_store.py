"""A store that can't be read: every page says so in one sentence with the remedy."""

import pytest

from data import published, store
from pages.ui import frame
from tests.pages.reading import MENU, open_page, words

SCRIPTS = sorted(
    path.name for path in MENU.parent.glob("*.py") if path.stem not in {"__init__", "menu"}
)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A file that is no database, where the store should be."""
    file = tmp_path / "lindung.sqlite"
    file.write_bytes(b"ini bukan basis data" * 200)
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///{file}")
    return file


def test_every_page_is_tried():
    assert {"ringkasan.py", "peta_cakupan.py", "bahan_paparan.py", "data_metode.py"} < set(SCRIPTS)


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_page_says_which_store_what_is_wrong_and_what_to_do(place, script):
    page = open_page(script)
    assert not page.exception
    assert [error.value for error in page.error] == [
        frame.literal(
            f"Tempat simpan {place} tidak dapat dibaca (file is not a database); pastikan folder "
            "dan berkasnya milik pengguna yang menjalankan aplikasi, tidak hanya-baca, dan "
            "cakramnya tidak penuh."
        )
    ]
    assert "GADM 4.1" in words(page)  # the frame stays


def test_a_password_of_a_server_that_is_away_is_on_no_page(monkeypatch):
    monkeypatch.setenv(store.VARIABLE, "postgresql://jambi:rahasia@127.0.0.1:1/lindung")
    page = open_page()
    (said,) = [error.value for error in page.error]
    assert "pastikan peladen basis data berjalan" in said
    assert "rahasia" not in said + words(page)


def test_a_store_that_is_there_again_is_read(place):
    with pytest.raises(store.StoreProblem):
        published.head()
    place.unlink()
    page = open_page()
    assert not page.error
    assert "793.738" in words(page)
