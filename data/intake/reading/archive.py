"""What stands inside an XLSX: an archive of XML parts, looked through before a library reads it.

Each part is inflated here, within limits, and parsed once as a stream. The library then gets an
archive of just these parts, so that it can't read anything that wasn't looked at.
"""

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from xml.parsers import expat

from data.intake.door import AS_XLSX, MB
from data.intake.model import Refused
from data.intake.reading.scan import ACTIVE, LINKED, TO_VALUES, WITHOUT_MACROS, Contents, Part
from data.intake.reading.worksheet import Stop

MOST_PARTS = 2_000
MOST_XML = 25 * MB
"""Bytes of XML in all: about 600,000 cells, so that a refusal on the last one is quick too."""
SUSPICIOUS, RATIO = 10 * MB, 100
"""A part of more than so many bytes that shrank by more than so much was made to harm."""
_BLOCK = 1 << 18

_READ = re.compile(r"\.(?:xml|rels)$", re.IGNORECASE)
_MACROS = re.compile(
    r"vbaproject|(?:^|/)(?:macrosheets|activex|ctrlprops|customui)/|\.bin$|dialogsheets/", re.I
)
_HARMLESS_BIN = re.compile(r"(?:^|/)printersettings/[^/]*\.bin$", re.I)
_LINKS = re.compile(
    r"(?:^|/)(?:externallinks|querytables|webextensions|embeddings)/|(?:^|/)connections\.xml$",
    re.I,
)
_FIRST = re.compile(r"(?:^|/)(?:\[content_types\]|workbook|styles)\.xml$", re.I)


@dataclass(eq=False)
class Inspected:
    """An XLSX that was looked through. archive: its XML parts alone, stored uncompressed."""

    archive: io.BytesIO = field(default_factory=io.BytesIO)
    contents: Contents = field(default_factory=Contents)


def inspected(name: str, content: bytes) -> Inspected:
    """The archive of a workbook, fit to be read.

    Raises:
        Refused: it is no workbook, broken, locked, too big when inflated, carries macros, links
            to other files, formulas that can't be checked, a DTD, or paths as names.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = _entries(name, archive.infolist())
            return _looked_through(name, archive, entries)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
        raise Refused(name, "arsipnya rusak atau terpotong", AS_XLSX, rule="rusak") from None
    except RuntimeError:
        remedy = "hapus kata sandinya, simpan, lalu unggah lagi"
        raise Refused(name, "berkas terkunci kata sandi", remedy, rule="kata-sandi") from None


def _entries(name: str, entries: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    """The parts to read, once the list of contents itself is in order."""
    names = [entry.filename for entry in entries]
    if any(_is_a_way_out(one) for one in names):
        raise Refused(
            name, "nama bagian di dalam arsipnya menunjuk ke luar arsip", AS_XLSX, rule="jalur"
        )
    lowered = [one.lower() for one in names]
    if len(entries) > MOST_PARTS or len(set(lowered)) < len(lowered):
        raise Refused(name, "daftar isi arsipnya tidak wajar", AS_XLSX, rule="bom-zip")
    if "xl/workbook.xml" not in lowered:
        raise _no_workbook(name, lowered)
    if any(_MACROS.search(one) and not _HARMLESS_BIN.search(one) for one in names):
        raise Refused(name, ACTIVE, WITHOUT_MACROS, rule="makro")
    if any(_LINKS.search(one) for one in names):
        raise Refused(name, LINKED, TO_VALUES, rule="tautan-luar")
    read = [entry for entry in entries if _READ.search(entry.filename)]
    if sum(entry.file_size for entry in read) > MOST_XML or any(map(_explodes, entries)):
        raise Refused(
            name,
            f"isinya mengembang melebihi {MOST_XML // MB} MB atau dimampatkan tidak wajar",
            "hapus lembar yang tidak perlu, atau simpan tabelnya sebagai CSV",
            rule="bom-zip",
        )
    return sorted(read, key=lambda entry: not _FIRST.search(entry.filename))


def _is_a_way_out(path: str) -> bool:
    return path.startswith("/") or "\\" in path or ":" in path or ".." in path.split("/")


def _explodes(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > SUSPICIOUS and entry.file_size > RATIO * max(entry.compress_size, 1)


def _looked_through(
    name: str, archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]
) -> Inspected:
    kept = Inspected()
    try:
        with zipfile.ZipFile(kept.archive, "w", zipfile.ZIP_STORED) as out:
            for entry in entries:
                _pass_on(archive, entry, out, kept.contents)
        kept.contents.must_fit()
    except expat.ExpatError:
        raise Refused(name, "ada bagian XML yang rusak", AS_XLSX, rule="rusak") from None
    except Stop as stop:
        raise Refused(name, stop.message, stop.remedy, row=stop.row, rule=stop.rule) from None
    kept.archive.seek(0)
    return kept


def _pass_on(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, out: zipfile.ZipFile, contents: Contents
) -> None:
    """Look at a part and hand it on; `zipfile` ends it at the size that it claims."""
    part = Part(entry.filename, contents)
    with archive.open(entry) as stream, out.open(entry.filename, "w") as target:
        while block := stream.read(_BLOCK):
            part.feed(block)
            target.write(block)
    part.feed(b"", last=True)


def _no_workbook(name: str, parts: list[str]) -> Refused:
    if "xl/workbook.bin" in parts:
        what = "buku kerja biner (.xlsb)"
    elif "content.xml" in parts:
        what = "dokumen OpenDocument (.ods)"
    elif any(one.startswith(("word/", "ppt/")) for one in parts):
        what = "dokumen Word atau PowerPoint"
    else:
        what = "arsip ZIP biasa"
    return Refused(name, f"isinya {what}, bukan .xlsx", AS_XLSX, rule="jenis")
