"""Where the files go, and how each kind is written."""

import re
import tempfile
import zipfile
from codecs import BOM_UTF8
from collections.abc import Iterable
from pathlib import Path

from openpyxl import Workbook

from tests.briefing import office

CORPUS = Path(__file__).parents[1] / "corpus"
_MADE_AT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z")
LONG_AGO = (2026, 1, 1, 0, 0, 0)


def write(name: str, content: bytes) -> None:
    """The bytes as they are."""
    (CORPUS / name).write_bytes(content)


def typed(
    name: str, lines: Iterable[str], encoding: str = "utf-8", end: str = "\n", bom: bytes = b""
) -> None:
    """Lines as a text editor saves them."""
    write(name, bom + "".join(line + end for line in lines).encode(encoding))


def windows(name: str, lines: Iterable[str]) -> None:
    """Lines as an editor on an Indonesian Windows saves them: Windows-1252, CRLF."""
    typed(name, lines, "cp1252", "\r\n")


def with_bom(name: str, lines: Iterable[str]) -> None:
    """Lines as "UTF-8 with BOM" and CRLF."""
    typed(name, lines, end="\r\n", bom=BOM_UTF8)


def saved(name: str, book: Workbook) -> None:
    """A workbook of openpyxl, its parts with one fixed date."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.xlsx"
        book.save(path)
        write(name, path.read_bytes())
    refit(name, {})


def refit(name: str, parts: dict[str, bytes]) -> None:
    """A workbook with some parts replaced or added, and one date throughout."""
    source = CORPUS / name
    with zipfile.ZipFile(source) as archive:
        kept = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    kept["docProps/core.xml"] = _MADE_AT.sub(b"2026-01-01T00:00:00Z", kept["docProps/core.xml"])
    kept |= parts
    with zipfile.ZipFile(source, "w", zipfile.ZIP_DEFLATED) as out:
        for path, content in kept.items():
            out.writestr(zipfile.ZipInfo(path, LONG_AGO), content, zipfile.ZIP_DEFLATED)


def converted(name: str, source: bytes, source_name: str, to: str) -> None:
    """What LibreOffice makes of a file. to: as `tests.briefing.office.converted` takes it."""
    with tempfile.TemporaryDirectory() as folder:
        write(name, office.converted(source, source_name, to, Path(folder)).read_bytes())
