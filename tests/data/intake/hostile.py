"""Files made to harm, each with the rule by which it must be refused."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import cache

import xlsxwriter

MB = 1_000_000
SHEET = "xl/worksheets/sheet1.xml"
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>'
)


@cache
def workbook() -> bytes:
    """A good small workbook, made by xlsxwriter."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["Kabupaten/Kota", "2024"])
        sheet.write_row(1, 0, ["Kerinci", 12])
    return out.getvalue()


def formula(text: str, result: object = 3) -> bytes:
    """A workbook with one formula and a stored result."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, [1, 2])
        sheet.write_formula(1, 0, text, None, result)
    return out.getvalue()


def array_formula() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet("Data").write_array_formula("A1:A2", "{=SUM(B1:B2*C1:C2)}", None, 3)
    return out.getvalue()


def changed(part: str, change: Callable[[str], str], content: bytes = b"") -> bytes:
    """A workbook (the good one unless another is given) with one part written otherwise."""
    return rebuilt(
        lambda name, text: change(text.decode()).encode() if name == part else text,
        content=content,
    )


def rebuilt(
    change: Callable[[str, bytes], bytes], *more: tuple[str, bytes], content: bytes = b""
) -> bytes:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content or workbook())) as old,
        zipfile.ZipFile(out, "w", 8) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, added in more:
            new.writestr(name, added)
    return out.getvalue()


def with_part(name: str, text: bytes = b"<x/>") -> bytes:
    return rebuilt(lambda _, text: text, (name, text))


def cells(xml: str) -> bytes:
    return changed(
        SHEET,
        lambda _: f'<worksheet xmlns="{SPREADSHEET}"><sheetData>{xml}</sheetData></worksheet>',
    )


@cache
def blanks(size: int) -> tuple[bytes, int]:
    """A worksheet of `size` blanks, deflated, and its checksum."""
    head, packer = f'<worksheet xmlns="{SPREADSHEET}">'.encode(), zlib.compressobj(6, 8, -15)
    block, check, packed = b" " * MB, zlib.crc32(head), [packer.compress(head)]
    for _ in range(size // MB):
        packed.append(packer.compress(block))
        check = zlib.crc32(block, check)
    return b"".join([*packed, packer.flush()]), check


def bomb(claimed: int = 400 * MB) -> bytes:
    """The good workbook whose sheet inflates to 400 MB, whatever it claims."""
    return _replaced(*blanks(400 * MB), claimed)


def _replaced(data: bytes, check: int, claimed: int) -> bytes:
    """The good workbook whose sheet is this deflated data; its sizes are what is claimed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            if name != SHEET:
                new.writestr(name, old.read(name))
        at = new.fp.tell()
        path = SHEET.encode()
        sizes = struct.pack("<III", check, len(data), claimed)
        local = b"PK\3\4" + struct.pack("<HHHHH", 20, 0, 8, 0, 33) + sizes
        new.fp.write(local + struct.pack("<HH", len(path), 0) + path + data)
        entry = zipfile.ZipInfo(SHEET)
        entry.header_offset, entry.CRC, entry.compress_type = at, check, 8
        entry.compress_size, entry.file_size = len(data), claimed
        new.filelist.append(entry)
        new.NameToInfo[SHEET] = entry
        new.start_dir = new.fp.tell()
        new._didModify = True  # type: ignore[attr-defined]
    return out.getvalue()


def macros() -> bytes:
    """A workbook with macros, made by xlsxwriter."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.add_worksheet("Data").write(0, 0, "a")
        book.add_vba_project(io.BytesIO(b"\xcc\x61" * 50), is_stream=True)
    return out.getvalue()


def titled(title: str) -> bytes:
    return changed("xl/workbook.xml", lambda text: text.replace('name="Data"', f'name="{title}"'))


def linked(kind: str) -> bytes:
    rel = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId9" Type="http://x/relationships/{kind}" Target="file:///etc/passwd"'
        ' TargetMode="External"/></Relationships>'
    )
    return with_part("xl/worksheets/_rels/sheet1.xml.rels", rel.encode())


def _doctype(text: str) -> str:
    return text.replace("?>", f"?>{LAUGHS}", 1).replace("<v>12</v>", "<v>&d;</v>")


def _outside(text: str) -> str:
    return text.replace("?>", '?><!DOCTYPE x SYSTEM "file:///etc/passwd">', 1)


WIDE = "<td>1</td>" * 1_000_000
HOSTILE: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a zip bomb": ("a.xlsx", bomb, "bom-zip"),
    "a zip bomb that claims little": ("a.xlsx", lambda: bomb(claimed=5_000), "rusak"),
    "a zip bomb that claims much less": ("a.xlsx", lambda: bomb(claimed=9 * MB), "rusak"),
    "2 GB claimed": ("a.xlsx", lambda: _replaced(b"\3\0", 0, 2**31), "bom-zip"),
    "a bomb beside the sheets": (
        "a.xlsx",
        lambda: with_part("xl/media/image1.png", bytes(50 * MB)),
        "bom-zip",
    ),
    "a million columns of text": ("a.csv", lambda: b"," * 1_000_000 + b"\n1\n", "baris-panjang"),
    "two thousand columns of text": ("a.csv", lambda: b";" * 2_000 + b"\n1\n", "kolom"),
    "a cell in column AAAAAA": (
        "a.xlsx",
        lambda: cells('<row r="1"><c r="AAAAAA1"><v>1</v></c></row>'),
        "kolom",
    ),
    "a million cells in a row": (
        "a.xlsx",
        lambda: cells(f"<row>{''.join(f'<c><v>{n}</v></c>' for n in range(1_000_000))}</row>"),
        "kolom",
    ),
    "a cell in the last corner": (
        "a.xlsx",
        lambda: cells('<row r="1048576"><c r="ALL1048576"><v>1</v></c></row>'),
        "ukuran",
    ),
    "a cell beyond all rows": (
        "a.xlsx",
        lambda: cells('<row><c r="A9999999999"><v>1</v></c></row>'),
        "ukuran",
    ),
    "a cell without an address": (
        "a.xlsx",
        lambda: cells('<row><c r="../A1"><v>1</v></c></row>'),
        "rusak",
    ),
    "a million columns of HTML": (
        "a.xls",
        lambda: f"<html><table><tr>{WIDE}</tr></table></html>".encode(),
        "ukuran",
    ),
    "an HTML cell over a million columns": (
        "a.xls",
        lambda: b"<html><table><tr><td colspan=1000000>1</td></tr></table></html>",
        "kolom",
    ),
    "HTML cells over many rows": (
        "a.xls",
        lambda: b"<html><table>" + b"<tr><td colspan=900 rowspan=60000>1</td></tr>" * 60_000,
        "kolom",
    ),
    "an external workbook": (
        "a.xlsx",
        lambda: with_part("xl/externalLinks/externalLink1.xml"),
        "tautan-luar",
    ),
    "a data connection": ("a.xlsx", lambda: with_part("xl/connections.xml"), "tautan-luar"),
    "a query table": ("a.xlsx", lambda: with_part("xl/queryTables/q1.xml"), "tautan-luar"),
    "an outside image": ("a.xlsx", lambda: linked("image"), "tautan-luar"),
    "an outside template": ("a.xlsx", lambda: linked("attachedTemplate"), "tautan-luar"),
    "an embedded object": (
        "a.xlsx",
        lambda: with_part("xl/embeddings/oleObject1.xml"),
        "tautan-luar",
    ),
    "macros": ("a.xlsm", macros, "makro"),
    "macros under a harmless name": ("a.xlsx", macros, "makro"),
    "a sheet of old macros": ("a.xlsx", lambda: with_part("xl/macrosheets/m.xml"), "makro"),
    "old macros under another path": (
        "a.xlsx",
        lambda: with_part("xl/other.xml", b"<m:macrosheet xmlns:m='m'/>"),
        "makro",
    ),
    "macros in the list of kinds": (
        "a.xlsx",
        lambda: changed(
            "[Content_Types].xml",
            lambda text: text.replace("sheet.main+xml", "sheet.macroEnabled.main+xml"),
        ),
        "makro",
    ),
    "a formula": ("a.xlsx", lambda: formula("=A1*2", 2), "rumus"),
    "a formula that calls out": ("a.xlsx", lambda: formula('=WEBSERVICE("http://x")'), "rumus"),
    "a formula of another book": ("a.xlsx", lambda: formula("=[1]Sheet1!A1"), "rumus"),
    "a formula of another sheet": ("a.xlsx", lambda: formula("=SUM(Lain!A1:B1)"), "rumus"),
    "a program called by a formula": ("a.xlsx", lambda: formula("=cmd|' /C calc'!A0"), "rumus"),
    "a sum with another result": ("a.xlsx", lambda: formula("=SUM(A1:B1)", 4), "rumus"),
    "a sum without a result": ("a.xlsx", lambda: formula("=SUM(A1:B1)", ""), "rumus"),
    "an array formula": ("a.xlsx", array_formula, "rumus"),
    "a formula in text": ("a.csv", lambda: b'a,b\n1,=HYPERLINK("http://x")\n', "rumus"),
    "a program called in text": ("a.csv", lambda: b"a;b\n1;+cmd|' /C calc'!A0\n", "rumus"),
    "a function called in text": ("a.csv", lambda: b"a;b\n1;@SUM(1+1)\n", "rumus"),
    "a formula in HTML": (
        "a.xls",
        lambda: b"<table><tr><td>=1+1</td></tr></table>",
        "rumus",
    ),
    "entities that laugh": ("a.xlsx", lambda: changed(SHEET, _doctype), "xml"),
    "an entity from outside": ("a.xlsx", lambda: changed(SHEET, _outside), "xml"),
    "entities in the list of sheets": (
        "a.xlsx",
        lambda: changed("xl/workbook.xml", _doctype),
        "xml",
    ),
    "entities in a part that nobody needs": (
        "a.xlsx",
        lambda: with_part("xl/more.xml", f"<?xml version='1.0'?>{LAUGHS}<x>&d;</x>".encode()),
        "xml",
    ),
    "entities in HTML": (
        "a.xls",
        lambda: f"<html>{LAUGHS}<table><tr><td>&d;</td></tr></table></html>".encode(),
        "xml",
    ),
    "an XML workbook of 2003": (
        "a.xls",
        lambda: f"<?xml version='1.0'?>{LAUGHS}<Workbook>&d;</Workbook>".encode(),
        "jenis",
    ),
    "a path as a sheet's title": ("a.xlsx", lambda: titled("../../etc/passwd"), "judul-lembar"),
    "a drive as a sheet's title": ("a.xlsx", lambda: titled("C:\\data"), "judul-lembar"),
    "dots as a sheet's title": ("a.xlsx", lambda: titled(".."), "judul-lembar"),
    "an endless title": ("a.xlsx", lambda: titled("a" * 5_000), "judul-lembar"),
    "a part outside the archive": ("a.xlsx", lambda: with_part("../../evil.xml"), "jalur"),
    "a part at the root": ("a.xlsx", lambda: with_part("/etc/passwd"), "jalur"),
    "a part twice": ("a.xlsx", lambda: with_part("XL/Workbook.xml"), "bom-zip"),
    "ten thousand parts": (
        "a.xlsx",
        lambda: rebuilt(lambda _, text: text, *((f"xl/{n}.xml", b"<x/>") for n in range(10_000))),
        "bom-zip",
    ),
    "a locked workbook": (
        "a.xlsx",
        lambda: (
            bytes.fromhex("d0cf11e0a1b11ae1")
            + bytes(3_000)
            + "EncryptedPackage".encode("utf-16-le")
        ),
        "kata-sandi",
    ),
    "NUL bytes": ("a.csv", lambda: b"a;b\n" * 40_000 + b"1;\x002\n", "nul"),
    "an endless line": ("a.csv", lambda: b"a;b\n1;" + b"2" * 5_000_000, "baris-panjang"),
    "an endless cell": ("a.csv", lambda: b'a;b\n1;"' + b"2\n" * 50_000 + b'"\n', "baris-panjang"),
    "an image under a table's name": (
        "a.csv",
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
        "jenis",
    ),
    "a PDF under a table's name": ("a.xlsx", lambda: b"%PDF-1.7\n1 0 obj\n", "jenis"),
    "an empty file": ("a.csv", lambda: b"", "kosong"),
    "a file of blanks": ("a.csv", lambda: b"\xef\xbb\xbf \r\n\r\n", "kosong"),
    "a torn archive": ("a.xlsx", lambda: workbook()[:-40], "rusak"),
    "torn XML": ("a.xlsx", lambda: changed(SHEET, lambda text: text[:-40]), "rusak"),
    "a text that isn't there": (
        "a.xlsx",
        lambda: cells('<row r="1"><c r="A1" t="s"><v>99999</v></c></row>'),
        "rusak",
    ),
    "a Word document": (
        "a.xlsx",
        lambda: _zip("word/document.xml"),
        "jenis",
    ),
    "a bare archive": ("a.xlsx", lambda: _zip("data.csv"), "jenis"),
}


def _zip(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return out.getvalue()
