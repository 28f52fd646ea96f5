import io
import zipfile
from dataclasses import replace

import pytest

from briefing import pack
from briefing.files import KINDS
from briefing.story import frozen
from briefing.workshop.orders import Step
from tests.briefing.story import example


@pytest.fixture(scope="module")
def briefing():
    return example.briefing(hostile=True)


@pytest.fixture(scope="module")
def made(briefing):
    """Every step as it began, and the zip."""
    *begun, content = pack.making(briefing)
    return begun, content


@pytest.fixture(scope="module")
def opened(made):
    return zipfile.ZipFile(io.BytesIO(made[1]))


def test_the_pack_has_every_file_under_its_number(opened, briefing):
    number = briefing.number
    names = [
        "BACA-SAYA.txt",
        f"lindung-jambi-angka_{number}.xlsx",
        f"lindung-jambi-nota_{number}.pdf",
        f"lindung-jambi-paparan_{number}.html",
        f"lindung-jambi-paparan_{number}.pptx",
        f"lindung-jambi-profil_{number}.pdf",
        "potret.json",
    ]
    assert opened.namelist() == names
    begins = {name.rpartition(".")[2]: opened.read(name)[:5] for name in names}
    assert begins["pdf"] == b"%PDF-"
    assert begins["html"] == b"<!doc"
    assert begins["xlsx"][:2] == begins["pptx"][:2] == b"PK"


def test_the_frozen_briefing_in_the_pack_opens_under_its_number(opened, briefing):
    assert frozen.unpack(opened.read("potret.json")).number == briefing.number


def test_each_step_is_named_before_it_is_made(made):
    begun, _ = made
    assert all(isinstance(step, Step) for step in begun)
    assert [(step.at, step.of) for step in begun] == [(n, 7) for n in range(7)]
    assert {step.name for step in begun} <= {kind.step for kind in KINDS.values()}


def test_the_note_beside_says_number_files_and_sources_in_text_for_any_editor(opened, briefing):
    raw = opened.read("BACA-SAYA.txt")
    told = raw.decode("utf-8-sig")
    assert raw.startswith(b"\xef\xbb\xbf")
    assert told.count("\n") == told.count("\r\n")
    assert f"Nomor potret: {briefing.number}" in told
    for name in opened.namelist():
        assert name in told or name == "BACA-SAYA.txt"
    assert "https://contoh.go.id/?a=1&b=2" in told


def test_the_same_briefing_gives_the_same_pack(made, briefing):
    *_, again = pack.making(example.briefing(hostile=True))
    assert again == made[1]


def test_a_briefing_without_profiles_has_a_pack_without_them(briefing):
    files = [part.file for part in pack.steps(replace(briefing, profiles=()))]
    assert not [name for name in files if "profil" in name]
    assert len(files) == 6


def test_a_zip_forgets_when_and_in_which_order_it_was_made():
    first = pack.zipped({"a.txt": b"1", "b.txt": b"2"})
    assert first == pack.zipped({"b.txt": b"2", "a.txt": b"1"})
    entries = zipfile.ZipFile(io.BytesIO(first)).infolist()
    assert {entry.date_time for entry in entries} == {(2024, 1, 1, 0, 0, 0)}
