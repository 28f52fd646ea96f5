"""A dry run in words for people, and as a document for programs (docs/intake.md)."""

from collections.abc import Mapping
from typing import Any

from data.intake import cells
from data.intake.model import REFUSE, TELL, WARN, Column, DryRun, Finding, Refused
from words.formats import number

VERSION = 1
ALLOWED, HELD, REFUSED = "boleh", "tertahan", "ditolak"
TITLES = {REFUSE: "Harus dibetulkan", WARN: "Perlu diperiksa", TELL: "Catatan"}
NONE: Mapping[str, str] = {}
VERDICTS = {
    ALLOWED: "dapat diterbitkan",
    HELD: "belum dapat diterbitkan; bereskan lebih dulu yang harus dibetulkan",
}


def verdict(run: DryRun, reasons: Mapping[str, str] = NONE) -> str:
    """ALLOWED, or HELD by findings that nobody answered for. reasons: rule → why."""
    return HELD if run.refusals(frozenset(reasons)) else ALLOWED


def cell(row: int | None, column: int | None) -> str:
    """A cell as a spreadsheet names it: (7, 3) → "C7"; "" where it is none."""
    return cells.cell(row, column) if row and column else ""


def place(one: Finding) -> str:
    """Where to look: "baris 7 kolom C", "baris 7", "kolom C", or "seluruh berkas"."""
    row = f"baris {one.row}" if one.row else ""
    column = f"kolom {cells.letter(one.column)}" if one.column else ""
    return " ".join(part for part in (row, column) if part) or "seluruh berkas"


def summary(run: DryRun) -> str:
    """What the file holds, in one sentence."""
    told = {name: number(count) for name, count in run.counts.items()}
    return (
        f"{number(len(run.figures))} angka: {told['baru']} baru, {told['berubah']} berubah, "
        f"{told['sama']} sama dengan yang terbit; {told['mencurigakan']} perlu dilihat, "
        f"{told['ganda']} tertulis ganda, {told['tak_dikenal']} baris tak dikenal, "
        f"{told['dilewati']} baris dilewati"
    )


def text(run: DryRun, reasons: Mapping[str, str] = NONE) -> str:
    """The whole report for a terminal or an e-mail."""
    sheet = f", lembar {run.layout.sheet}" if run.layout.sheet else ""
    lines = [
        f"Berkas {run.upload.name}{sheet}, diperiksa terhadap keadaan {run.state}",
        f"{summary(run)}.",
        f"Hasil: {VERDICTS[verdict(run, reasons)]}.",
    ]
    for severity, title in TITLES.items():
        found = [one for one in run.findings if one.severity == severity]
        if found:
            lines += ["", f"{title} ({number(len(found))})"]
            lines += [_line(one, reasons) for one in found]
    return "\n".join(lines) + "\n"


def document(
    run: DryRun,
    reasons: Mapping[str, str] = NONE,
    published: int | None = None,
    problem: str = "",
) -> dict[str, Any]:
    """The whole report for a program.

    published: number of the state that publishing made. problem: why it couldn't be made.
    """
    upload = run.upload
    return {
        "versi": VERSION,
        "hasil": verdict(run, reasons),
        "berkas": {
            "nama": upload.name,
            "sha256": upload.sha256,
            "jenis": upload.kind,
            "ukuran": upload.size,
        },
        "susunan": _layout(run),
        "keadaan": run.state,
        "hitungan": dict(run.counts),
        "temuan": [_finding(one, reasons) for one in run.findings],
        "terbit": published,
        "masalah": problem,
    }


def refused(problem: Refused) -> dict[str, Any]:
    """The report of a file that isn't taken at all."""
    found = Finding(REFUSE, problem.rule, problem.message, problem.remedy, problem.row)
    return {
        "versi": VERSION,
        "hasil": REFUSED,
        "berkas": {"nama": problem.file},
        "temuan": [_finding(found, NONE)],
        "terbit": None,
        "masalah": "",
    }


def _line(one: Finding, reasons: Mapping[str, str]) -> str:
    answered = one.overridable and reasons.get(one.rule)
    why = f" [dikesampingkan: {answered}]" if answered else ""
    message = one.message.removeprefix(f"{cell(one.row, one.column)}: ")
    message = message.removeprefix(f"Baris {one.row}: ")
    return f"  {place(one)} ({one.rule}): {message}; {one.remedy}.{why}"


def _finding(one: Finding, reasons: Mapping[str, str]) -> dict[str, Any]:
    return {
        "tingkat": one.severity,
        "aturan": one.rule,
        "pesan": one.message,
        "perbaikan": one.remedy,
        "baris": one.row,
        "kolom": one.column,
        "sel": cell(one.row, one.column),
        "dapat_dikesampingkan": one.overridable,
        "alasan": reasons.get(one.rule, "") if one.overridable else "",
    }


def _layout(run: DryRun) -> dict[str, Any]:
    layout = run.layout
    return {
        "lembar": layout.sheet,
        "judul": list(layout.header),
        "baris": list(layout.rows),
        "daftar_kode": layout.code_list,
        "tulisan_angka": layout.numbers,
        "periode": layout.period,
        "indikator": layout.indicator,
        "satuan": layout.unit,
        "sumber": layout.source,
        "status": layout.status,
        "ragu": list(layout.doubts),
        "kolom": [_column(one) for one in layout.columns],
    }


def _column(one: Column) -> dict[str, str]:
    return {
        "kolom": cells.letter(one.at),
        "judul": one.heading,
        "peran": one.role,
        "indikator": one.indicator,
        "satuan": one.unit,
        "periode": one.period,
    }
