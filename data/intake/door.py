"""The door: what a file may be called, how big it may be, and what kind it really is.

Nothing is stored, logged or parsed before a file has come through here. The kind is told from
the content; an extension is only a name. What stands inside an XLSX is looked at by
`data.intake.reading.archive`, personal data by `data.intake.personal`.
"""

import re
import unicodedata
from typing import BinaryIO, Literal

from data.intake.model import Refused

Kind = Literal["csv", "xlsx", "html"]

MB = 1_000_000
LARGEST = {"csv": 120 * MB, "xlsx": 25 * MB, "html": 10 * MB}
"""Bytes that a file of each kind may have."""
LONGEST_LINE = 200_000
"""Bytes of one line of text: a thousand columns of two hundred characters."""
WIDEST = 1_000
"""Columns of a table. Three years of months for a dozen indicators have 432."""
MOST_CELLS = 20_000_000
"""Cells of a text file, counted as lines times columns."""
MOST_LINES = 5_000_000
LONGEST_CELL = 32_767
"""Characters of a cell, as in Excel."""
LONGEST_NAME = 120

_HEAD = 65_536
_BLOCK = 1 << 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOMS16 = (b"\xff\xfe", b"\xfe\xff")
_FOREIGN = {
    b"\x89PNG": "gambar PNG",
    b"\xff\xd8\xff": "gambar JPEG",
    b"GIF8": "gambar GIF",
    b"BM": "gambar BMP",
    b"II*\x00": "gambar TIFF",
    b"MM\x00*": "gambar TIFF",
    b"RIFF": "gambar atau suara",
    b"%PDF": "PDF",
    b"{\\rtf": "dokumen RTF",
    b"\x1f\x8b": "arsip GZIP",
    b"7z\xbc\xaf": "arsip 7z",
    b"Rar!": "arsip RAR",
    b"PK\x05\x06": "arsip ZIP kosong",
    b"SQLite format 3": "basis data SQLite",
    b"PAR1": "Parquet",
    b"MZ": "program Windows",
    b"\x7fELF": "program Linux",
}
_CONTROL = bytes(set(range(32)) - set(b"\t\n\r"))
_BINARY_OF = re.compile(b"[" + re.escape(_CONTROL) + b"]")
_MARKUP = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b")
_XML = re.compile(rb"<(?:\?xml|!doctype|!entity|workbook)\b")
_XML_BOOK = re.compile(rb"<(?:\w+:)?workbook\b")
AS_XLSX = "buka di Excel atau LibreOffice, simpan sebagai .xlsx atau CSV, lalu unggah lagi"


def file_name(name: str) -> str:
    """The name without folders, control characters and marks that turn text around."""
    last = re.split(r"[/\\]", name)[-1]
    kept = "".join(one for one in last if unicodedata.category(one)[0] != "C").strip(" .")
    stem, dot, ending = kept.rpartition(".")
    if len(kept) > LONGEST_NAME and dot and len(ending) < 10:
        return f"{stem[: LONGEST_NAME - len(ending) - 1]}.{ending}"
    return kept[:LONGEST_NAME] or "tanpa-nama"


def kind_of(name: str, stream: BinaryIO) -> Kind:
    """What this file is, told from its content; the stream is left at its start.

    Raises:
        Refused: it is empty, too big, or of a kind that isn't read.
    """
    size = stream.seek(0, 2)
    stream.seek(0)
    head = stream.read(_HEAD)
    if not head.strip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"):
        raise Refused(
            name, "berkasnya tidak berisi apa pun", "unggah berkas yang berisi tabel", rule="kosong"
        )
    kind = _told(name, head, stream)
    if size > LARGEST[kind]:
        raise Refused(
            name,
            f"ukurannya {size / MB:.0f} MB, sedangkan batasnya {LARGEST[kind] // MB} MB",
            "hapus gambar dan lembar yang tidak perlu, simpan sebagai CSV, atau pecah per tahun",
            rule="ukuran",
        )
    stream.seek(0)
    return kind


def _told(name: str, head: bytes, stream: BinaryIO) -> Kind:
    if head.startswith(_ZIP):
        return "xlsx"
    if head.startswith(_OLE):
        raise _ole(name, stream)
    foreign = next((what for magic, what in _FOREIGN.items() if head.startswith(magic)), "")
    if foreign and (_BINARY_OF.search(head) or head[:1] in b"%{"):
        raise Refused(name, f"isinya {foreign}, bukan tabel", AS_XLSX, rule="jenis")
    text = head.decode("utf-16", "replace").encode() if head[:2] in _BOMS16 else head
    text = text.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith(b"<") and _MARKUP.search(text[:8192]) and not _XML_BOOK.search(text):
        return "html"
    if _XML.match(text) or text.startswith(b"mime-version:"):
        raise Refused(name, "isinya XML atau MHTML, yang tidak dibaca", AS_XLSX, rule="jenis")
    if head[:2] not in _BOMS16 and _BINARY_OF.search(head):
        raise Refused(name, "isinya bukan teks dan bukan lembar kerja", AS_XLSX, rule="jenis")
    return "csv"


def _ole(name: str, stream: BinaryIO) -> Refused:
    """Why a file in Microsoft's old container isn't taken: locked, or an .xls of before 2007."""
    stream.seek(0)
    before = b""
    while block := stream.read(_BLOCK):
        if "EncryptedPackage".encode("utf-16-le") in before + block:
            remedy = "buka di Excel, hapus kata sandinya, simpan, lalu unggah lagi"
            return Refused(name, "berkas terkunci kata sandi", remedy, rule="kata-sandi")
        before = block[-64:]
    message = "isinya buku kerja Excel lama (.xls biner), yang dapat membawa makro"
    return Refused(name, message, "simpan sebagai .xlsx, lalu unggah lagi", rule="jenis")


def must_be_text(name: str, stream: BinaryIO, lines: bool = True) -> None:
    """Nothing where this text has no NUL bytes (outside UTF-16), not too many lines and, where
    lines mean something, no endless one. The stream is left at its start.

    Raises:
        Refused: it has one.
    """
    stream.seek(0)
    wide = stream.read(2) in _BOMS16
    stream.seek(0)
    at = open_since = count = 0
    while block := stream.read(_BLOCK):
        if not wide:
            must_be_printable(name, block)
        count += block.count(b"\n")
        if count > MOST_LINES:
            raise too_many(name)
        if lines:
            open_since = _unbroken(name, block, at, open_since)
        at += len(block)
    if lines and at - open_since > LONGEST_LINE:
        raise _endless(name)
    stream.seek(0)


def must_be_printable(name: str, text: bytes) -> None:
    """Nothing where this text (in any encoding but UTF-16) has no control characters.

    Raises:
        Refused: it has one; no workbook could hold it either.
    """
    if len(text.translate(None, _CONTROL)) < len(text):
        raise Refused(
            name,
            "ada bita biner (misalnya NUL) di dalam teksnya",
            "simpan ulang sebagai CSV UTF-8 dari Excel atau LibreOffice",
            rule="nul",
        )


def _unbroken(name: str, block: bytes, at: int, since: int) -> int:
    """Where the last line of the block began; `since` is where the line at its start did."""
    start = since - at
    while start + LONGEST_LINE < len(block):
        stop = start + LONGEST_LINE + 1
        low = max(start, 0)
        end = max(block.rfind(b"\n", low, stop), block.rfind(b"\r", low, stop))
        if end < 0:
            raise _endless(name)
        start = end + 1
    end = max(block.rfind(b"\n", max(start, 0)), block.rfind(b"\r", max(start, 0)))
    return at + (end + 1 if end >= 0 else start)


def too_many(name: str) -> Refused:
    """Why a table of too many cells isn't taken."""
    return Refused(
        name,
        f"tabelnya terlalu besar (lebih dari {MOST_CELLS // MB} juta sel)",
        "hapus baris dan kolom kosong, atau pecah berkasnya per tahun",
        rule="ukuran",
    )


def _endless(name: str) -> Refused:
    return Refused(
        name,
        f"ada baris teks yang lebih panjang dari {LONGEST_LINE:_} karakter".replace("_", "."),
        "periksa pemisah baris dan kolomnya, lalu simpan ulang sebagai CSV",
        rule="baris-panjang",
    )


def must_fit(name: str, columns: int, rows: int = 1) -> None:
    """Nothing where a table of so many columns and rows is read.

    Raises:
        Refused: it has more columns than `WIDEST`, or more cells than `MOST_CELLS`.
    """
    if rows * columns > MOST_CELLS:
        raise too_many(name)
    if columns > WIDEST:
        raise Refused(
            name,
            f"tabelnya selebar {columns} kolom, sedangkan batasnya {WIDEST}",
            "hapus kolom yang tidak perlu, atau susun memanjang (satu angka per baris)",
            rule="kolom",
        )
