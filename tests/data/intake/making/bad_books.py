"""Bad workbooks: figures that can't be, and files made to harm."""

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.data.intake.making import figures as f
from tests.data.intake.making.places import CORPUS, converted, refit, saved, write

UCJ_HEAD = ["Kabupaten/Kota", "Periode", "Potensi", "Realisasi", "Coverage (%)"]


def _book(head: list[str], rows: list[list[object]]) -> Workbook:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(head)
    for row in rows:
        sheet.append(row)
    return book


def _round() -> list[list[object]]:
    """Round test values: half of the potential workers take part."""
    return [[name, "2026-01", at * 2000, at * 1000, 50] for at, name in enumerate(f.names(), 10)]


def above_hundred() -> None:
    """Coverage of 105 %."""
    rows = _round()
    rows[5][4] = 105
    saved("cakupan-di-atas-100.xlsx", _book(UCJ_HEAD, rows))


def more_than_all() -> None:
    """More participants than potential workers."""
    rows = _round()
    rows[2][3] = 30000
    saved("peserta-lebih-dari-potensi.xlsx", _book(UCJ_HEAD, rows))


def share_as_percent() -> None:
    """Fractions of one under a heading that says percent."""
    rows: list[list[object]] = [[name, "2026-01", 0.5] for name in f.names()]
    saved("pecahan-sebagai-persen.xlsx", _book(["Kabupaten/Kota", "Periode", "Coverage (%)"], rows))


def two_columns() -> None:
    """The same indicator and period in two columns that differ."""
    values = f.printed(f.P0, "2021-03", f.MAHIRBYE)
    rows: list[list[object]] = [
        [name, float(values[kode]), float(values[kode]) + 1] for kode, name in f.BPS_NAMES.items()
    ]
    head = ["Kabupaten/Kota", "P0 Maret 2021 (%)", "Persentase Penduduk Miskin Maret 2021"]
    saved("dua-kolom-beda.xlsx", _book(head, rows))


def persons() -> None:
    """Invented numbers of persons, kept as numbers by the spreadsheet."""
    rows: list[list[object]] = [["Kota Jambi", 1571015410900001 + at, 1] for at in range(5)]
    saved("nomor-orang.xlsx", _book(["Kabupaten/Kota", "Nomor", "Peserta Aktif 2026-01"], rows))


def formula() -> None:
    """A cell that computes from another workbook's cell by DDE."""
    rows = _round()
    rows[0][3] = "=cmd|' /C calc'!A0"
    saved("rumus-perintah.xlsx", _book(UCJ_HEAD, rows))


def other_workbook() -> None:
    """A figure that stands in another file."""
    rows = _round()
    rows[0][3] = "='[lain.xlsx]Lembar1'!B2"
    saved("rumus-berkas-lain.xlsx", _book(UCJ_HEAD, rows))


def macros() -> None:
    """A workbook that carries a macro project."""
    saved("makro.xlsx", _book(UCJ_HEAD, _round()))
    refit("makro.xlsx", {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + bytes(64)})


def entities() -> None:
    """Entities that grow: a billion laughs."""
    saved("entitas.xlsx", _book(UCJ_HEAD, _round()))
    laughs = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10 if at else "ha"}">' for at in range(10))
    text = (
        f'<?xml version="1.0"?><!DOCTYPE sst [{laughs}]><sst xmlns="http://schemas.'
        'openxmlformats.org/spreadsheetml/2006/main"><si><t>&l9;</t></si></sst>'
    )
    refit("entitas.xlsx", {"xl/sharedStrings.xml": text.encode()})


def swelling() -> None:
    """A part of 20 MB of blanks that shrank to 20 KB."""
    saved("bom.xlsx", _book(UCJ_HEAD, _round()))
    refit("bom.xlsx", {"xl/worksheets/sheet2.xml": b" " * 20_000_000})


def cut_off() -> None:
    """A download that broke off."""
    saved("terpotong.xlsx", _book(UCJ_HEAD, _round()))
    path = CORPUS / "terpotong.xlsx"
    write("terpotong.xlsx", path.read_bytes()[:3000])


def old_excel() -> None:
    """The binary .xls of before 2007, as LibreOffice writes it."""
    converted("excel-lama.xls", b"Kabupaten/Kota,P0 2021\nKerinci,7.71\n", "tabel.csv", "xls")


def open_document() -> None:
    """An OpenDocument sheet, called .xlsx."""
    converted("sebenarnya-ods.xlsx", b"Kabupaten/Kota,P0 2021\nKerinci,7.71\n", "tabel.csv", "ods")


def turned() -> None:
    """Regencies as columns: no column of regions."""
    values = f.printed(f.P0, "2021-03", f.MAHIRBYE)
    row: list[object] = ["P0 Maret 2021", *(float(values[kode]) for kode in f.BPS_NAMES)]
    saved("daerah-sebagai-kolom.xlsx", _book(["Uraian", *f.names()], [row]))


FILES = (
    above_hundred, more_than_all, share_as_percent, two_columns, persons, formula, other_workbook,
    macros, entities, swelling, cut_off, old_excel, open_document, turned,
)  # fmt: skip
