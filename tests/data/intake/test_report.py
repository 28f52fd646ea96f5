"""The report in words and as a document."""

import dataclasses
import json
from pathlib import Path

import jsonschema
import pytest

from data.intake import report
from data.intake.model import REFUSE, TELL, WARN, Column, Finding, Layout, Refused
from tests.data.intake.files import figure, tried
from tests.house.source import ROOT

SCHEMA = json.loads((ROOT / Path("docs/intake-report.schema.json")).read_text(encoding="utf-8"))
LAYOUT = Layout(
    "Data", (1, 2), (3, 9),
    (Column(1, "Daerah", "daerah"), Column(28, "Cakupan", "nilai", "cakupan", "persen")),
    source="infojambi-2024-08-ucj", doubts=("kolom C tidak dikenal",),
)  # fmt: skip
OVER = figure("15.08", "cakupan", 1.032, printed="103,2", row=7, column=28)


def checked(document: dict) -> dict:
    jsonschema.validate(json.loads(json.dumps(document)), SCHEMA)
    return document


def test_the_document_keeps_to_its_schema() -> None:
    document = checked(report.document(tried(OVER, layout=LAYOUT)))
    assert document["hasil"] == "tertahan"
    (held,) = [one for one in document["temuan"] if one["tingkat"] == REFUSE]
    assert (held["aturan"], held["sel"], held["dapat_dikesampingkan"]) == (
        "cakupan-100", "AB7", True,
    )  # fmt: skip
    assert document["susunan"]["ragu"] == ["kolom C tidak dikenal"]
    assert document["susunan"]["kolom"][1]["kolom"] == "AB"


def test_a_reason_lets_an_overridable_finding_pass_and_is_written_down() -> None:
    reasons = {"cakupan-100": "pekerja lintas daerah"}
    document = checked(report.document(tried(OVER, layout=LAYOUT), reasons, 8))
    assert (document["hasil"], document["terbit"]) == ("boleh", 8)
    assert [one["alasan"] for one in document["temuan"]] == ["pekerja lintas daerah", ""]
    assert "[dikesampingkan: pekerja lintas daerah]" in report.text(
        tried(OVER, layout=LAYOUT), reasons
    )


def test_a_reason_for_what_has_none_lets_nothing_pass() -> None:
    run = tried(figure("15.08", "cakupan", 0.5, status="contoh"))
    assert report.verdict(run, {"status": "percobaan"}) == report.HELD


def test_a_refused_file_keeps_to_the_schema_too() -> None:
    problem = Refused("gaji.xlsx", "memuat NIK", "hapus kolomnya", 4, "data-pribadi")
    document = checked(report.refused(problem))
    assert (document["hasil"], document["berkas"]) == ("ditolak", {"nama": "gaji.xlsx"})
    assert document["temuan"][0]["baris"] == 4


def test_a_document_that_breaks_the_schema_is_found() -> None:
    document = report.document(tried(OVER)) | {"hasil": "entah"}
    with pytest.raises(jsonschema.ValidationError):
        checked(document)


def test_words_say_the_place_the_fault_and_the_remedy_by_severity() -> None:
    said = (
        Finding(REFUSE, "kode-nama", "C3: kode dan nama bertentangan", "samakan", 3, 3),
        Finding(REFUSE, "daerah", "Baris 5: nama tidak dikenal", "tulis namanya", 5),
        Finding(WARN, "kolom", "kolom diabaikan", "periksa", None, 4),
        Finding(TELL, "status", "angka bertanda sementara", "tidak perlu apa-apa"),
    )
    run = dataclasses.replace(tried(figure("15.08", "cakupan", 0.5)), findings=said)
    assert report.text(run).splitlines() == [
        "Berkas laporan.csv, lembar laporan, diperiksa terhadap keadaan 7",
        "1 angka: 1 baru, 0 berubah, 0 sama dengan yang terbit; 0 perlu dilihat, 0 tertulis "
        "ganda, 0 baris tak dikenal, 0 baris dilewati.",
        "Hasil: belum dapat diterbitkan; bereskan lebih dulu yang harus dibetulkan.",
        "",
        "Harus dibetulkan (2)",
        "  baris 3 kolom C (kode-nama): kode dan nama bertentangan; samakan.",
        "  baris 5 (daerah): nama tidak dikenal; tulis namanya.",
        "",
        "Perlu diperiksa (1)",
        "  kolom D (kolom): kolom diabaikan; periksa.",
        "",
        "Catatan (1)",
        "  seluruh berkas (status): angka bertanda sementara; tidak perlu apa-apa.",
    ]
