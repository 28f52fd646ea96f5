"""How a text file is written: its encoding and what separates its columns."""

import csv
import io
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import Counter

from data.intake.door import must_be_printable
from data.intake.model import Refused

DELIMITERS = (";", "\t", "|", ",")
"""In this order where two fit alike: a comma may also be a decimal comma."""

_SAMPLE = 65_536


def decoded(name: str, content: bytes) -> tuple[bytes, str]:
    """The text as UTF-8 without BOM, and the name of the encoding it came in.

    Raises:
        Refused: neither UTF-8, UTF-16 nor Windows-1252, or UTF-16 with control characters.
    """
    if content.startswith(BOM_UTF8):
        return _as_utf8(name, content[len(BOM_UTF8) :], "utf-8"), "utf-8-sig"
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        text = _as_utf8(name, content, "utf-16")
        must_be_printable(name, text)
        return text, "utf-16"
    if content.isascii():
        return content, "utf-8"
    try:
        return _as_utf8(name, content, "utf-8"), "utf-8"
    except Refused:
        return _as_utf8(name, content, "cp1252"), "windows-1252"


def _as_utf8(name: str, content: bytes, encoding: str) -> bytes:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise Refused(
            name,
            "huruf-hurufnya tidak terbaca: bukan UTF-8, UTF-16, atau Windows-1252",
            "simpan ulang sebagai CSV UTF-8 dari Excel atau LibreOffice",
            rule="pengodean",
        ) from None
    return content if encoding == "utf-8" else text.encode("utf-8", "replace")


def declared(content: bytes) -> tuple[bytes, str]:
    """The text below a first line such as "sep=;", which spreadsheets obey and don't show."""
    line, newline, _ = content[:16].partition(b"\n")
    mark = line.rstrip(b"\r").lower()
    if newline and len(mark) == 5 and mark.startswith(b"sep="):
        return content[len(line) + 1 :], mark[4:].decode("utf-8", "replace")
    return content, ""


def delimiter(content: bytes) -> tuple[str, int]:
    """What separates the columns, and how many there are in most rows.

    That is the mark that gives the most rows one width of more than a column; the rows of
    titles and notes above and below a table have another width, the header has the same.
    """
    options = [(*_fit(content, mark), mark) for mark in DELIMITERS]
    rows, width, mark = max(options, key=lambda option: option[0])
    return (mark, width) if rows else (",", 1)


def width(content: bytes, mark: str) -> int:
    """How many columns most rows have that have more than one."""
    return _fit(content, mark)[1]


def _fit(content: bytes, mark: str) -> tuple[int, int]:
    """Rows of the sample that have the commonest width above 1, and that width."""
    sample = content[:_SAMPLE]
    if len(content) > _SAMPLE:
        sample = sample[: max(sample.rfind(b"\n"), sample.rfind(b"\r"), 0)]
    lines = io.StringIO(sample.decode("utf-8", "replace"), newline="")
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=mark) if len(row) > 1)
    except csv.Error:
        return 0, 1
    (wide, rows), *_ = widths.most_common(1) or [(1, 0)]
    return rows, wide
