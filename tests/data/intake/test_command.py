"""The intake without a browser: exit codes, what is published, and where words go."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from openpyxl import load_workbook

from data import audit, ledger, mappings, published
from data.intake import __main__ as command
from data.people import THIS_MACHINE
from tests.house.source import ROOT

SOURCE = "infojambi-2024-08-ucj"
GOOD = "Kabupaten/Kota;Periode;Peserta Aktif\nKab. Batang Hari;September 2026;51.250\n"
OVER = "Kabupaten/Kota;Periode;Coverage (%)\nKab. Batang Hari;September 2026;103,2\n"
SCHEMA = json.loads((ROOT / "docs/intake-report.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def fresh_store(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/lindung.sqlite")


def sent(folder: Path, content: str, *words: str) -> int:
    path = folder / "laporan.csv"
    path.write_text(content, encoding="utf-8")
    return command.main([str(path), "--source", SOURCE, *words])


def test_a_good_file_is_published_by_the_machine_with_its_note(tmp_path, capsys) -> None:
    before = published.head()
    assert sent(tmp_path, GOOD, "--publish", "--note", "dari kantor cabang") == 0
    newest = ledger.loads(1)[0]
    assert newest.number == ledger.head() == before + 1
    assert (newest.person, newest.note, newest.file) == (
        "mesin ini", "dari kantor cabang", "laporan.csv",
    )  # fmt: skip
    state = ledger.state()
    told = state[state["load"].eq(newest.number)]
    assert told[["kode", "period", "indicator", "value"]].to_numpy().tolist() == [
        ["15.04", "2026-09", "peserta_aktif", 51250.0]
    ]
    assert f"Terbit sebagai keadaan {newest.number}: 1 angka baru" in capsys.readouterr().out


def test_a_dry_run_keeps_nothing(tmp_path) -> None:
    before, acts = published.head(), len(audit.entries(99))
    assert sent(tmp_path, GOOD, "--dry-run") == 0
    assert (ledger.head(), len(audit.entries(99))) == (before, acts)


def test_the_same_file_again_publishes_nothing_and_is_no_fault(tmp_path, capsys) -> None:
    sent(tmp_path, GOOD, "--publish")
    made = ledger.head()
    assert sent(tmp_path, GOOD, "--publish") == 0
    assert ledger.head() == made
    assert "tidak ada yang diterbitkan" in capsys.readouterr().out


def test_a_finding_holds_a_file_back_until_somebody_says_why(tmp_path) -> None:
    before = published.head()
    assert sent(tmp_path, OVER, "--publish") == 1
    assert ledger.head() == before
    reason = "cakupan-100=pekerja lintas daerah"
    assert sent(tmp_path, OVER, "--publish", "--override", reason) == 0
    assert ledger.loads(1)[0].overrides == {"cakupan-100": "pekerja lintas daerah"}


def test_what_was_corrected_on_the_page_for_a_source_holds_for_the_command(tmp_path) -> None:
    strange = GOOD.replace("Peserta Aktif", "Realisasi Bulan Berjalan")
    before = published.head()
    assert sent(tmp_path, strange, "--publish") == 1
    meaning = {"role": "nilai", "indicator": "peserta_aktif", "unit": "orang"}
    mappings.remember(THIS_MACHINE, SOURCE, json.dumps({"Realisasi Bulan Berjalan": meaning}))
    assert sent(tmp_path, strange, "--publish") == 0
    told = ledger.state()
    assert told[told["load"].eq(before + 1)]["value"].tolist() == [51250.0]


def test_what_is_not_certain_holds_a_file_back_as_nobody_looks(tmp_path, capsys) -> None:
    no_period = "Kabupaten/Kota;Peserta Aktif\nKab. Batang Hari;51.250\n"
    assert sent(tmp_path, no_period, "--publish") == 1
    assert sent(tmp_path, no_period, "--publish", "--period", "2026-09") == 0


def test_a_refused_file_ends_with_2_and_its_refusal_is_in_the_trail(tmp_path, capsys) -> None:
    assert sent(tmp_path, "tidak ada tabel di sini\n", "--publish") == 2
    assert "laporan.csv" in capsys.readouterr().err
    assert audit.entries(99)[0].act == audit.REFUSE


def test_a_file_that_is_not_there_ends_with_2(tmp_path, capsys) -> None:
    assert command.main([str(tmp_path / "tiada.csv"), "--dry-run"]) == 2
    assert "tidak dapat dibaca" in capsys.readouterr().err


def test_a_store_that_cannot_be_opened_ends_with_3(tmp_path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}")  # a folder
    assert sent(tmp_path, GOOD, "--publish") == 3
    assert capsys.readouterr().err.startswith("Tempat simpan")


def test_a_state_that_moved_ends_with_3_and_says_so_in_the_document(
    tmp_path, monkeypatch, capsys
) -> None:
    def moved(*_: object) -> int:
        raise ledger.Moved(1, 2)

    monkeypatch.setattr(ledger, "publish", moved)
    assert sent(tmp_path, GOOD, "--publish", "--json", "-") == 3
    document = json.loads(capsys.readouterr().out)
    assert (document["terbit"], document["masalah"]) == (None, str(ledger.Moved(1, 2)))


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["a.csv"],
        ["a.csv", "--dry-run", "--publish"],
        ["a.csv", "--dry-run", "--period", "Agustus"],
        ["a.csv", "--dry-run", "--override", "cakupan-100"],
        ["a.csv", "--dry-run", "--override", "cakupan-100= "],
        ["a.csv", "--dry-run", "--table", "0"],
        ["a.csv", "--dry-run", "--entah"],
        ["a.csv", "b.csv", "--dry-run"],
    ],
)
def test_a_command_that_is_not_understood_ends_with_64_and_the_help(words, capsys) -> None:
    assert command.main(words) == 64
    assert "python -m data.intake BERKAS" in capsys.readouterr().err


def test_the_help_is_no_fault(capsys) -> None:
    assert command.main(["--help"]) == 0
    assert "Kode akhir" in capsys.readouterr().out


def test_standard_output_holds_the_document_alone_where_asked(tmp_path, capsys) -> None:
    assert sent(tmp_path, OVER, "--dry-run", "--json", "-") == 1
    streams = capsys.readouterr()
    jsonschema.validate(json.loads(streams.out), SCHEMA)
    assert "Harus dibetulkan (1)" in streams.err


def test_document_and_marked_spreadsheet_are_written_where_asked(tmp_path) -> None:
    document, sheet = tmp_path / "laporan.json", tmp_path / "laporan.xlsx"
    assert sent(tmp_path, OVER, "--dry-run", "--json", str(document), "--marked", str(sheet)) == 1
    assert json.loads(document.read_text(encoding="utf-8"))["hasil"] == "tertahan"
    assert load_workbook(sheet).sheetnames == ["laporan", "Hasil periksa"]


def test_the_documented_line_for_cron_empties_a_folder(tmp_path) -> None:
    text = (ROOT / "docs/intake.md").read_text(encoding="utf-8")
    line = next(one for one in text.splitlines() if one.startswith("*/15"))
    for name in ("masuk", "terbit", "tertahan", "laporan"):
        (tmp_path / name).mkdir()
    (tmp_path / "masuk/baik.csv").write_text(GOOD, encoding="utf-8")
    (tmp_path / "masuk/buruk tahun ini.csv").write_text(OVER, encoding="utf-8")
    run = line.split(maxsplit=5)[5]
    changes = {
        "cd /srv/lindung-jambi": f"cd {shlex.quote(str(tmp_path))}",
        ".venv/bin/python": f"PYTHONPATH={shlex.quote(str(ROOT))} {shlex.quote(sys.executable)}",
        "bpjs-cabang-jambi": SOURCE,
        "-mmin +1 ": "",
    }
    for old, new in changes.items():
        assert old in run
        run = run.replace(old, new)
    subprocess.run(run, shell=True, check=True, timeout=120)
    assert [one.name for one in (tmp_path / "terbit").iterdir()] == ["baik.csv"]
    assert [one.name for one in (tmp_path / "tertahan").iterdir()] == ["buruk tahun ini.csv"]
    assert len(list((tmp_path / "laporan").iterdir())) == 4
