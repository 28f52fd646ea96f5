"""Deciding how the figures of a column are written, by evidence and never by habit."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from data.intake import numbers
from data.intake.gather.findings import Fault
from data.intake.gather.keys import Keyed
from data.intake.numbers import EN, ID, Numbers

REMEDY = "pilih notasi angkanya: 1.234,5 atau 1,234.5"
MIXED = Fault(
    "notasi-angka", "angka dengan titik desimal dan dengan koma desimal bercampur", REMEDY
)
UNTOLD = Fault(
    "notasi-angka",
    "tidak ada yang menunjukkan apakah titik atau koma pada angkanya pemisah ribuan atau desimal",
    REMEDY,
)
AGAINST = Fault(
    "notasi-angka",
    "angkanya tidak masuk akal menurut notasi yang dipakai berkas ini",
    REMEDY,
)
FRACTION = Fault(
    "notasi-angka",
    "“{value}” pecahan, padahal satuannya utuh",
    "periksa apakah titik ribuan terbaca sebagai desimal; simpan angkanya sebagai teks",
)
DAMAGED = Fault(
    "notasi-angka",
    "sebagian angkanya pecahan, padahal satuannya utuh: titik ribuan terbaca sebagai desimal, "
    "sehingga angka lain di kolom ini pun tidak dapat dipercaya",
    "impor ulang kolom itu ke lembar kerja sebagai teks",
)
TINY = Fault(
    "persen-pecahan",
    "semua angkanya paling besar 1, padahal satuannya persen; mungkin yang tertulis porsi 0–1",
    "pilih satuan “share” bila angkanya porsi 0–1",
    overridable=True,
)


@dataclass(frozen=True, eq=False)
class Scale:
    """What the key of each row (`codes`) says of its number: factor, range, whether whole."""

    codes: np.ndarray
    factor: np.ndarray
    low: np.ndarray
    high: np.ndarray
    whole: np.ndarray


def scale_of(keyed: Keyed) -> Scale:
    """The scales of a column's keys."""
    keys = keyed.keys
    return Scale(
        keyed.codes,
        np.array([key.factor for key in keys]),
        np.array([key.low for key in keys]),
        np.array([key.high for key in keys]),
        np.array([key.whole for key in keys], dtype=bool),
    )


def evidence(column: Numbers, scale: Scale, taken: np.ndarray) -> set[str]:
    """The notations that a column by itself speaks for: what only one of them can write; where
    all can be read both ways ("1.234"), the range of the indicator and whole people.
    """
    sure = _sure(column, taken)
    unsure = taken & ~column.typed & (column.shape == numbers.OPEN)
    if sure or not unsure.any():
        return sure
    fitting = {key for key in (ID, EN) if _fits(column, scale, unsure, key)}
    return fitting if len(fitting) == 1 else set()


def _sure(column: Numbers, taken: np.ndarray) -> set[str]:
    shapes = column.shape[taken & ~column.typed]
    return {key for key, one in ((ID, numbers.SURE_ID), (EN, numbers.SURE_EN)) if one in shapes}


def notation(
    column: Numbers, scale: Scale, taken: np.ndarray, file: Collection[str], declared: str
) -> str | Fault:
    """ "id" or "en", or why it can't be told.

    The column's own evidence tells; where it has none, that of the file's other columns, and
    then `declared`. Evidence against each other is a fault. taken: the rows that are figures.
    """
    own = evidence(column, scale, taken)
    if len(own) == 2:
        return MIXED
    if own:
        told = next(iter(own))
        unsure = not _sure(column, taken)
        against = declared not in ("", told) or (unsure and set(file) - own)
        return AGAINST if against else told
    if not (taken & ~column.typed & (column.shape == numbers.OPEN)).any():
        return declared or EN
    around = set(file) | ({declared} if declared else set())
    return next(iter(around)) if len(around) == 1 else UNTOLD


def _fits(column: Numbers, scale: Scale, rows: np.ndarray, notation_: str) -> bool:
    printed, codes = column.values(notation_, rows), scale.codes[rows]
    value = printed * scale.factor[codes]
    # A number below zero is wrong in either notation: it tells neither.
    within = ((value >= scale.low[codes]) & (value <= scale.high[codes])) | (printed < 0)
    round_ = ~scale.whole[codes] | (printed == np.floor(printed))
    return bool((within & round_).all())
