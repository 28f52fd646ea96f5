"""Personal data is refused at the door (UU 27/2022): the dashboard needs totals, never persons.

What is said of it is where it stands and of what kind it is; its text is never repeated.
"""

from collections.abc import Callable, Iterable, Sequence

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from data.intake import identity, persons
from data.intake.cells import cell
from data.intake.model import Refused, Sheet

RULE = "data-pribadi"
REMEDY = "hapus data orang per orang, kirim jumlahnya saja per kabupaten/kota"
_LAW = "UU 27/2022 tentang Pelindungan Data Pribadi melarang menyimpannya di sini"
_UNKNOWN_NAMES = (
    "ganti judulnya menjadi Nama Daerah atau Nama Program bila memang itu isinya, atau "
)

WATCHED_HEAD, WATCHED_TAIL = 20_000, 1_000
"""Rows at the top and at the end in which headings and names are looked for. Numbers of persons
are looked for in all rows."""
_MOST_TEXTS = 2_000
_WORDED = r"\pL\pL"
_LIKELY = 0.2
"""Share of a column's numbers of 16 digits that must be a NIK's: of other numbers 2 in 100 are."""

Found = tuple[int, str, str]
"""Row (1-based), what was found, and a remedy that goes before the others."""


def must_not_be_named(name: str) -> None:
    """Nothing where a file isn't called by somebody's number.

    Raises:
        Refused: it is; its name isn't repeated.
    """
    if any(identity.persons_numbers(name)):
        message = f"nama berkasnya memuat nomor identitas orang; {_LAW}"
        raise Refused("yang diunggah", message, "ganti nama berkasnya", rule=RULE)


def must_hold_none(name: str, sheets: Sequence[Sheet]) -> None:
    """Nothing where no sheet holds numbers, names or addresses of persons.

    Raises:
        Refused: one does; the message says the cell and the kind.
    """
    for number, sheet in enumerate(sheets, 1):
        where = f"lembar ke-{number} " if len(sheets) > 1 else ""
        if any(identity.persons_numbers(sheet.name)):
            message = f"judul {where or 'lembarnya '}memuat nomor identitas orang; {_LAW}"
            raise Refused(name, message, REMEDY, rule=RULE)
        for at, (_, values) in enumerate(sheet.cells.items(), 1):
            found = _found(_arrow(values))
            if found:
                row, what, first = found
                message = f"{where}sel {cell(row, at)} memuat {what}; {_LAW}"
                raise Refused(name, message, first + REMEDY, row=row, rule=RULE)


def _arrow(values: pd.Series) -> pa.ChunkedArray:
    column = pa.array(values)
    return column if isinstance(column, pa.ChunkedArray) else pa.chunked_array([column])


def _found(column: pa.ChunkedArray) -> Found | None:
    """The first thing in a column that speaks of persons."""
    number = _numbered(column)
    if number:
        return number, "nomor identitas orang (NIK, KK, atau NIP)", ""
    rows = len(column)
    if rows <= WATCHED_HEAD + WATCHED_TAIL:
        return _told(column, 0)
    tail = rows - WATCHED_TAIL
    return _told(column.slice(0, WATCHED_HEAD), 0) or _told(column.slice(tail), tail)


def _numbered(column: pa.ChunkedArray) -> int:
    """The row of the first number of a person, 0 where there is none."""
    length = pc.binary_length(column)
    long = pc.unique(column.filter(pc.greater_equal(length, identity.SHORTEST)))
    texts = long.filter(pc.match_substring_regex(long, identity.SHAPE)).to_pylist()
    for ending in identity.SCIENTIFIC:
        texts += pc.unique(column.filter(pc.ends_with(column, ending))).to_pylist()
    told = [(text, identity.persons_numbers(text)) for text in texts]
    persons_own = [text for text, numbers in told if any(numbers)]
    if len(persons_own) < _LIKELY * sum(1 for _, numbers in told if numbers):
        return 0
    return _first(column, persons_own)


def _told(column: pa.ChunkedArray, above: int) -> Found | None:
    """What headings and texts of this stretch of a column say; `above`: rows before it."""
    every = pc.unique(column)
    texts = every.filter(pc.match_substring_regex(every, _WORDED)).to_pylist()
    for text in texts:
        kind = persons.heads_persons(text)
        if kind:
            return above + _first(column, [text]), f"judul kolom {kind}", ""
    for at, text in enumerate(texts):
        if persons.is_only_name(text) and persons.are_persons(texts[at + 1 : _MOST_TEXTS]):
            row = above + _first(column, [text])
            return row, "judul kolom Nama, dan isinya seperti nama orang", _UNKNOWN_NAMES
    phones = [text for text in every.slice(0, _MOST_TEXTS).to_pylist() if identity.is_mobile(text)]
    if len(phones) > 1:
        return above + _first(column, phones), "nomor telepon seluler", ""
    return _many(column, texts[:_MOST_TEXTS], above)


def _many(column: pa.ChunkedArray, texts: list[str], above: int) -> Found | None:
    """What only several cells of a column together tell: one address may be an office's."""
    signs: Iterable[tuple[Callable[[str], bool], str]] = (
        (persons.is_address, "alamat"),
        (persons.has_lineage, "nama orang"),
    )
    for sign, what in signs:
        signed = [text for text in texts if sign(text)]
        if len(signed) > 1:
            return above + _first(column, signed), what, ""
    names = persons.given_names(texts)
    return (above + _first(column, names), "nama orang", "") if names else None


def _first(column: pa.ChunkedArray, texts: list[str]) -> int:
    """The 1-based row of the first of these texts, 0 where there is none."""
    if not texts:
        return 0
    return int(pc.index(pc.is_in(column, pa.array(texts, column.type)), True).as_py()) + 1
