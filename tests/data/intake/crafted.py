"""Workbooks put together by hand, out of a good one or from nothing."""

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
    return replaced(*blanks(400 * MB), claimed)


def replaced(data: bytes, check: int, claimed: int) -> bytes:
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


def doctype(text: str) -> str:
    return text.replace("?>", f"?>{LAUGHS}", 1).replace("<v>12</v>", "<v>&d;</v>")


def outside(text: str) -> str:
    return text.replace("?>", '?><!DOCTYPE x SYSTEM "file:///etc/passwd">', 1)


def archive(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, "<x/>")
    return out.getvalue()


def echoes() -> bytes:
    """One text of 30,000 letters that 20,000 cells share: 600 MB once each has its own."""
    text = f'<sst xmlns="{SPREADSHEET}"><si><t>{"a" * 30_000}</t></si></sst>'
    rows = (f'<row r="{at}"><c r="A{at}" t="s"><v>0</v></c></row>' for at in range(1, 20_001))
    return changed("xl/sharedStrings.xml", lambda _: text, cells("".join(rows)))


def covers() -> bytes:
    """Ten thousand merged cells over all of 100 × 100 cells."""
    rows = f"<row>{'<c><v>1</v></c>' * 100}</row>" * 100
    end = "</sheetData><mergeCells>" + '<mergeCell ref="A1:CV100"/>' * 10_000 + "</mergeCells>"
    return changed(SHEET, lambda text: text.replace("</sheetData>", end), cells(rows))


def sheets() -> bytes:
    """A workbook of a thousand sheets, made by xlsxwriter."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        for at in range(1_000):
            book.add_worksheet(f"Lembar {at}").write(0, 0, at)
    return out.getvalue()


def crowd() -> bytes:
    """A formula below 300,000 cells of numbers."""
    rows = (
        f"<row>{''.join(f'<c><v>{at * 1_000 + n}</v></c>' for n in range(100))}</row>"
        for at in range(3_000)
    )
    return cells("".join(rows) + '<row><c r="A3001"><f>A1*2</f><v>2</v></c></row>')
