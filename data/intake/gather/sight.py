"""What the cells of a row tell of its place at first sight, before codes and names are read."""

import re
from dataclasses import dataclass

from data.intake.gather.findings import Fault
from data.intake.recognise import places
from data.intake.recognise.words import (
    is_example,
    is_missing,
    is_smaller_place,
    is_total,
    role_of,
)

OUTSIDE, TOTAL, NOTE, REPEATED = (
    "di luar Provinsi Jambi",
    "baris jumlah",
    "catatan kaki",
    "kepala kolom yang diulang",
)
EXAMPLE, NUMBERING, NO_FIGURE = "baris contoh", "baris nomor kolom", "tidak ada angka"
TOO_MANY = 1500
PATIENCE = 60
"""Faulty codes after which the whole column is held to be faulty."""
NAME_REMEDY = "tulis nama kabupaten/kota seperti dalam daftar, atau hapus baris itu"
CODE_REMEDY = "samakan kode dan namanya, dan pilih daftar kode yang dipakai berkas"
DAMAGED = Fault(
    "kode-rusak",
    "kode “{value}” rusak karena dibaca sebagai bilangan; daerah dibaca dari namanya",
    "format kolom kode sebagai teks di lembar kerja",
    severity="periksa",
)
SMALLER = Fault(
    "tingkat-kecamatan",
    "“{value}” adalah daerah di bawah kabupaten/kota",
    "unggah tabel yang barisnya kabupaten/kota; jumlahkan dulu angka kecamatannya",
)
EMPTY = Fault("daerah", "angka tanpa nama daerah", "isi kabupaten/kotanya di kolom daerah")
CROWD = Fault(
    "daerah",
    "kolom daerah memuat terlalu banyak nama yang berlainan",
    "pilih kolom yang berisi nama kabupaten/kota",
)


@dataclass(frozen=True)
class Told:
    """What the cells of a row tell: a region; or a reason to leave the row out; or a fault."""

    kode: str = ""
    skip: str = ""
    fault: Fault | None = None
    warning: Fault | None = None
    text: str = ""


@dataclass(frozen=True)
class Cells:
    """The cells of a row that tell its place, "" where empty."""

    code: str
    name: str
    province: str
    smaller: str


def at_first_sight(cells: Cells) -> Told:
    """What needs no registry: totals, notes, other provinces, smaller places, nothing at all."""
    text = cells.name or cells.code
    if cells.smaller and not is_missing(cells.smaller):
        return Told(fault=SMALLER, text=cells.smaller)
    if not text:
        return Told(fault=EMPTY)
    if role_of(text) in ("daerah", "kode") and not is_total(text):
        return Told(skip=REPEATED)
    if re.fullmatch(r"\(\d{1,2}\)", text):
        return Told(skip=NUMBERING)
    if is_example(cells.name) or is_example(cells.code):
        return Told(skip=EXAMPLE)
    if is_total(text):
        return Told(skip=TOTAL)
    if is_smaller_place(text):
        return Told(fault=SMALLER, text=text)
    if cells.province and places.is_outside_province(cells.province):
        return Told(skip=OUTSIDE)
    return _outside(cells) or Told(text=text)


def _outside(cells: Cells) -> Told | None:
    """Places of other provinces, by name, by code, or both."""
    name_out = bool(cells.name) and places.is_outside(cells.name)
    code_out = bool(cells.code) and places.is_outside_code(cells.code)
    if name_out and (code_out or not cells.code):
        return Told(skip=OUTSIDE)
    if code_out and (not cells.name or not places.is_region(cells.name)):
        return Told(skip=OUTSIDE)
    if not name_out and not (code_out and not places.is_nation(cells.name)):
        return None
    message = f"kode “{cells.code}” dan nama “{cells.name}” berarti daerah yang berlainan"
    return Told(fault=Fault("kode-nama", message, CODE_REMEDY))
