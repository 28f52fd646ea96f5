"""The command makes the same files as the page, and says in Indonesian what it can't do."""

import re

import pytest

from briefing import __main__ as command
from briefing import kept
from briefing.story.model import TOPICS
from data import store
from data.people import Person
from program.budget import saved
from program.budget.scenario import number as scenario_number
from tests.briefing.story import budgets


@pytest.fixture
def told(monkeypatch, tmp_path):
    """Run the command in a folder of its own, with makers that write what they are asked for."""

    def steps(kind, briefing, template=None):
        yield command.Step("Menyusun", 0, 1)
        yield f"{kind} {briefing.number} {template!r}".encode()

    monkeypatch.setattr(command.making, "steps", steps)
    monkeypatch.chdir(tmp_path)
    return command.main


def number(said: str) -> str:
    return re.search(r"Potret (\w{5}-\w{5})", said)[1]


def test_every_file_is_written_under_the_number_and_the_number_is_kept(told, tmp_path, capsys):
    assert told(["--keluar", "bahan"]) == 0
    found = number(capsys.readouterr().out)
    assert sorted(path.name for path in (tmp_path / "bahan").iterdir()) == [
        f"lindung-jambi-angka_{found}.xlsx",
        f"lindung-jambi-nota_{found}.pdf",
        f"lindung-jambi-paket_{found}.zip",
        f"lindung-jambi-paparan_{found}.html",
        f"lindung-jambi-paparan_{found}.pptx",
        f"lindung-jambi-profil_{found}.pdf",
    ]
    assert kept.opened(found).briefing.request.topics == TOPICS


def test_only_the_files_that_are_asked_for_are_made(told, tmp_path):
    assert told(["--berkas", "xlsx, pdf"]) == 0
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".pdf", ".xlsx"]


def test_the_request_is_the_one_that_was_typed(told, capsys):
    words = [
        "--untuk",
        "opd",
        "--daerah",
        "Tebo,15.08",
        "--sampai",
        "2024",
        "--bagian",
        "tren,peta",
    ]
    assert told([*words, "--berkas", "xlsx"]) == 0
    request = kept.opened(number(capsys.readouterr().out)).briefing.request
    assert request.audience == "opd"
    assert request.kodes == ("15.08", "15.09")
    assert (request.until, request.topics) == ("2024", ("peta", "tren"))


@pytest.mark.parametrize("every", ["all", "semua"])
def test_all_regencies_can_be_asked_for_in_one_word(told, capsys, every):
    assert told(["--daerah", every, "--berkas", "xlsx"]) == 0
    assert len(kept.opened(number(capsys.readouterr().out)).briefing.request.kodes) == 11


def test_a_template_reaches_the_maker(told, tmp_path):
    (tmp_path / "dinas.potx").write_bytes(b"isi templat")
    assert told(["--berkas", "pptx", "--template", "dinas.potx"]) == 0
    assert b"isi templat" in next(tmp_path.glob("*.pptx")).read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--untuk", "raja"], "--untuk raja tidak dikenal; tulis gubernur, bupati, atau opd."),
        (["--untuk", "bupati"], "memerlukan tepat satu daerah"),
        (["--bagian", "cuaca"], "--bagian cuaca tidak dikenal; pilih dari keadaan, peta"),
        (["--berkas", "docx"], "--berkas docx tidak dikenal; pilih dari pptx, pdf"),
        (["--sampai", "kemarin"], "--sampai kemarin bukan tahun"),
        (["--daerah", "Jakarta"], "Jakarta"),
        (["--skenario", "7K3M9"], "tulis paling banyak 4 nomor berbeda"),
        (["--apa"], "Perintah tidak dimengerti"),
        (["--keluar"], "Perintah tidak dimengerti"),
    ],
)
def test_a_command_that_is_not_understood_ends_with_2_and_says_how(told, capsys, words, said):
    assert told(words) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert "python -m briefing [pilihan]" in captured.err
    assert "usage" not in captured.err


def test_a_saved_scenario_is_told_and_carried_by_the_briefing(told, capsys):
    saved.save(Person("uji@contoh.go.id", "Uji"), budgets.NEEDY)
    own = scenario_number(budgets.NEEDY)
    assert told(["--skenario", own, "--berkas", "xlsx", "--bagian", "keadaan"]) == 0
    briefing = kept.opened(number(capsys.readouterr().out)).briefing
    assert briefing.request.scenarios == (own,)
    assert list(briefing.scenarios) == [own]
    assert f"simulasi-{own}-hasil" in [slide.name for slide in briefing.slides]


def test_a_scenario_that_nobody_saved_ends_with_1_and_is_said(told, capsys):
    assert told(["--skenario", "AAAAA-AAAAA"]) == 1
    assert "Skenario AAAAA-AAAAA tidak ditemukan" in capsys.readouterr().err


def test_help_is_indonesian(told, capsys):
    assert told(["--help"]) == 0
    assert "Membuat bahan paparan" in capsys.readouterr().out


def test_a_template_that_is_not_there_ends_with_1(told, capsys):
    assert told(["--template", "tidak-ada.pptx"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("tidak-ada.pptx tidak dapat dibaca atau ditulisi; periksa nama")


def test_a_folder_that_is_a_file_ends_with_1(told, tmp_path, capsys):
    (tmp_path / "berkas").write_text("")
    assert told(["--keluar", "berkas"]) == 1
    assert capsys.readouterr().err.startswith("berkas tidak dapat")


def test_a_template_that_is_refused_is_refused_in_words(told, monkeypatch, capsys):
    def refuse(*_):
        raise command.making.BadTemplate("Templat ini memuat makro.")

    monkeypatch.setattr(command.making, "steps", refuse)
    assert told([]) == 1
    assert capsys.readouterr().err == "Templat ini memuat makro.\n"


def test_a_store_that_fails_leaves_the_files_and_ends_with_1(told, monkeypatch, capsys, tmp_path):
    def fail(_):
        raise store.StoreProblem("x.sqlite", "tidak dapat ditulisi", "periksa izinnya")

    monkeypatch.setattr(command.kept, "keep", fail)
    assert told(["--berkas", "xlsx"]) == 1
    assert "Berkas sudah dibuat" in capsys.readouterr().err
    assert list(tmp_path.glob("*.xlsx"))
