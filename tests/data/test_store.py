"""The store opens where it is told to, is made at first use, and says what is wrong in words."""

import datetime as dt
from pathlib import Path

import pytest

from data import snapshots, store


@pytest.fixture
def file(tmp_path, monkeypatch) -> Path:
    """A store that isn't there yet, in a folder that isn't there either."""
    wanted = tmp_path / "belum" / "ada" / "lindung.sqlite"
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///{wanted}")
    return wanted


def test_without_a_name_the_store_is_a_file_of_the_project(monkeypatch):
    monkeypatch.delenv(store.VARIABLE)
    assert store.url() == f"sqlite:///{store.FILE}"
    assert store.FILE.parts[-2:] == ("store", "lindung.sqlite")
    assert (store.FILE.parents[1] / "app.py").exists()


def test_no_test_writes_into_the_store_of_the_project():
    assert str(store.FILE) not in store.url()


def test_the_file_and_its_folders_are_made_at_first_use(file):
    assert snapshots.newest(3) == ()
    assert file.exists()


def test_a_block_that_fails_keeps_nothing(file):
    when = dt.datetime(2026, 1, 1)
    row = {"number": "A", "made_at": when, "audience": "", "title": "", "content": b""}

    def fail_halfway() -> None:
        with store.writing() as connection:
            connection.execute(store.metadata.tables["snapshot"].insert(), row)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_halfway()
    assert snapshots.newest(3) == ()


def test_a_file_that_is_no_database_is_said_with_its_place_and_a_remedy(file):
    file.parent.mkdir(parents=True)
    file.write_bytes(b"ini bukan basis data" * 200)
    with pytest.raises(store.StoreProblem) as refusal:
        snapshots.newest(1)
    said = str(refusal.value)
    assert said.startswith(f"Tempat simpan {file} tidak dapat dibaca (file is not a database);")
    assert said.endswith("cakramnya tidak penuh.")


def test_a_folder_that_is_a_file_is_said_in_words(tmp_path, monkeypatch):
    (tmp_path / "berkas").write_text("")
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///{tmp_path}/berkas/lindung.sqlite")
    with pytest.raises(store.StoreProblem, match="milik pengguna yang menjalankan aplikasi"):
        snapshots.keep("7K3M9-QXD2A", b"isi")


def test_a_store_that_may_only_be_read_can_be_read(file, monkeypatch):
    snapshots.keep("7K3M9-QXD2A", b"isi")
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///file:{file}?mode=ro&uri=true")
    assert snapshots.content("7K3M9-QXD2A") == b"isi"
    with pytest.raises(store.StoreProblem, match=r"tidak dapat ditulisi .*readonly"):
        snapshots.keep("AAAAA-AAAAA", b"lain")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("bukan alamat", "Tempat simpan DATABASE_URL tidak dapat dikenali alamatnya"),
        ("postgresql+tidakada://a/b", "tidak dapat dikenali alamatnya"),
    ],
)
def test_an_address_that_means_nothing_is_said_in_words(monkeypatch, address, said):
    monkeypatch.setenv(store.VARIABLE, address)
    with pytest.raises(store.StoreProblem, match=said):
        snapshots.newest(1)


def test_a_password_is_never_said(monkeypatch):
    monkeypatch.setenv(store.VARIABLE, "postgresql+tidakada://lindung:rahasia@peladen/jambi")
    with pytest.raises(store.StoreProblem) as refusal:
        snapshots.newest(1)
    assert "rahasia" not in str(refusal.value)
    assert "peladen/jambi" in str(refusal.value)


def test_a_damaged_snapshot_is_said_with_its_number(file):
    damaged = {"number": "7K3M9-QXD2A", "audience": "", "title": "", "content": b"\x00\xff"}
    with store.writing() as connection:
        table = store.metadata.tables["snapshot"]
        connection.execute(table.insert(), {**damaged, "made_at": dt.datetime(2026, 1, 1)})
    with pytest.raises(store.StoreProblem, match="potret 7K3M9-QXD2A yang rusak; pulihkan"):
        snapshots.content("7K3M9-QXD2A")
