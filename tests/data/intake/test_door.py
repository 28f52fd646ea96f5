"""The door: names, sizes, and kinds told from the content."""

import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.intake import cells
from data.intake.door import LARGEST, LONGEST_NAME, file_name, kind_of
from data.intake.model import Refused
from data.intake.read import read
from tests.data.intake import crafted
from tests.data.intake.sent import refusal


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("Peserta Agustus 2024.xlsx", "Peserta Agustus 2024.xlsx"),
        ("../../etc/passwd", "passwd"),
        ("D:\\Laporan\\data.csv", "data.csv"),
        ("/srv/data.csv", "data.csv"),
        ("data\x00\n\x1b[31m.csv", "data[31m.csv"),
        ("a\u202evsc.exe", "avsc.exe"),
        ("...", "tanpa-nama"),
        ("", "tanpa-nama"),
        ("folder/", "tanpa-nama"),
        ("a" * 500 + ".xlsx", "a" * (LONGEST_NAME - 5) + ".xlsx"),
    ],
)
def test_a_file_name_keeps_no_folders_and_no_control_characters(given_name, kept) -> None:
    assert file_name(given_name) == kept


@given(st.text(max_size=300))
def test_any_name_becomes_a_short_printable_one(name) -> None:
    kept = file_name(name)
    assert 0 < len(kept) <= LONGEST_NAME
    assert not set(kept) & set("/\\\x00\n\r")
    assert file_name(kept) == kept


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.xls", b"<html><table><tr><td>1</td></tr></table></html>", "html"),
        ("a.csv", b"\xef\xbb\xbf<TABLE><tr><td>1</td></tr></TABLE>", "html"),
        ("a.xls", b"a;b\n1;2\n", "csv"),
        ("a.xlsx", b"a\tb\n1\t2\n", "csv"),
        ("a.txt", "a|b\n1|2\n".encode("utf-16"), "csv"),
        ("a.csv", crafted.workbook(), "xlsx"),
        ("a.csv", b"BM;RIFF\nMZ;1\n", "csv"),
    ],
)
def test_the_kind_is_told_from_the_content_whatever_the_name(name, content, kind) -> None:
    assert read(name, content).kind == kind


def test_an_upload_knows_its_size_and_its_hash_from_bytes_and_from_a_path(tmp_path: Path) -> None:
    content = b"Daerah;2024\nKerinci;7\n"
    path = tmp_path / "lain.csv"
    path.write_bytes(content)
    for upload in (read("folder/a.csv", content), read("a.csv", path)):
        assert (upload.name, upload.size) == ("a.csv", 22)
        assert upload.sha256 == hashlib.sha256(content).hexdigest()
    assert [one.name for one in tmp_path.iterdir()] == ["lain.csv"]


def test_a_file_that_is_too_big_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "besar.csv"
    with path.open("wb") as out:
        out.write(b"a;b\n" * 20_000)
        out.truncate(LARGEST["csv"] + 1)
    with pytest.raises(Refused) as caught:
        read("besar.csv", path)
    assert caught.value.rule == "ukuran"
    assert "120 MB" in caught.value.message


def test_a_file_that_is_gone_is_a_refusal_too(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        read("a.csv", tmp_path / "tiada.csv")
    assert caught.value.rule == "tidak-ada"
    assert str(tmp_path) not in str(caught.value)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_and_nothing_else(content) -> None:
    for start in (b"", b"PK\x03\x04", b"<html>", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"a;b\n"):
        assert refusal("a.csv", start + content) != "tanpa aturan"


@given(st.integers(0, 5_000), st.binary(min_size=1, max_size=4))
def test_a_workbook_with_some_bytes_changed_is_read_or_refused(at, noise) -> None:
    content = bytearray(crafted.workbook())
    at %= len(content)
    content[at : at + len(noise)] = noise
    assert refusal("a.xlsx", bytes(content)) != "tanpa aturan"


def test_a_stream_is_left_at_its_start() -> None:
    stream = io.BytesIO(b"a;b\n1;2\n")
    kind_of("a.csv", stream)
    assert stream.tell() == 0


@pytest.mark.parametrize(("column", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (16_384, "XFD")])
def test_a_column_is_called_as_in_a_spreadsheet(column, letters) -> None:
    assert cells.letter(column) == letters
    assert cells.number(letters) == column
    assert cells.cell(3, column) == f"{letters}3"
