"""Files as people send them, made by the programs that people use."""

import io
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pandas as pd
from openpyxl.workbook import Workbook

from data.intake.model import Refused, Upload
from data.intake.read import read

OFFICE = os.environ.get("SOFFICE") or shutil.which("soffice") or shutil.which("libreoffice")


def rows(upload: Upload, sheet: int = 0) -> list[list[str]]:
    """The cells of a sheet, row by row."""
    return upload.sheets[sheet].cells.to_numpy().tolist()


def refusal(name: str, content: bytes) -> str:
    """The rule by which a file is refused, "" where it is read; nothing else may happen."""
    try:
        upload = read(name, content)
    except Refused as refused:
        return refused.rule or "tanpa aturan"
    assert upload.sheets
    return ""


def at(upload: Upload, name: str) -> str:
    """The text of a cell of the first sheet, by its name: "B3"."""
    column, row = openpyxl.utils.cell.coordinate_from_string(name)
    position = openpyxl.utils.column_index_from_string(column) - 1
    return str(upload.sheets[0].cells.iloc[row - 1, position])


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def excel(lines: Sequence[Sequence[object]], more: Callable[[Workbook], None] = lambda _: None):
    """A workbook of one sheet, made by openpyxl."""
    book = openpyxl.Workbook()
    book.active.title = "Data"
    for line in lines:
        book.active.append(list(line))
    more(book)
    return saved(book)


def by_pandas(table: pd.DataFrame, **how) -> bytes:
    out = io.BytesIO()
    table.to_excel(out, **how)
    return out.getvalue()


def by_office(content: bytes, suffix: str, to: str, folder: Path, *how: str) -> bytes:
    """A file that LibreOffice has opened and saved as another kind."""
    assert OFFICE, "LibreOffice opens and saves these files: see CONTRIBUTING.md"
    source = folder / f"asal{suffix}"
    source.write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    kind, out = to.split(":")[0], folder / "out"
    command = [OFFICE, "--headless", "--norestore", profile, *how, "--convert-to", to]
    subprocess.run(
        [*command, "--outdir", str(out), str(source)],
        capture_output=True,
        check=True,
        timeout=120,
    )
    return (out / f"asal.{kind}").read_bytes()
