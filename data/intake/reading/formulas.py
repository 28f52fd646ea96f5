"""Formulas: which of a workbook's are sums, and what a spreadsheet would compute in a text file."""

import re
from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from data.intake.cells import cell
from data.intake.model import Refused

_FORMULA = r"^\s*(?:=|@[A-Za-z.]+\(|[+-][A-Za-z.]+\(|[+@-].*\|.*!)"
"""What a spreadsheet would compute on opening: =…, @SUM(…), +SUM(…), and calls of programs."""
_REF = r"\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}"
_AREA = rf"{_REF}(?::{_REF})?"
_SUM = re.compile(rf"\+?SUM\(({_AREA}(?:[,;]{_AREA})*)\)|\+?({_REF}(?:\+{_REF})+)")
VALUES = "salin kolomnya lalu Tempel Khusus → Nilai, simpan, dan unggah lagi"


def areas(text: str) -> list[str]:
    """The cells and ranges that a sum adds ("B2:B9", "C4"), without "$"; none where it is no sum
    of cells of its own sheet."""
    match = _SUM.fullmatch(re.sub(r"\s", "", text).upper())
    return re.split(r"[,;+]", (match[1] or match[2]).replace("$", "")) if match else []


def must_hold_none(name: str, columns: Iterable[pa.ChunkedArray]) -> None:
    """Nothing where no cell of these columns begins as a formula does.

    Raises:
        Refused: one does. Its text isn't repeated.
    """
    for at, column in enumerate(columns, 1):
        found = pc.index(pc.match_substring_regex(column, _FORMULA), True).as_py()
        if found >= 0:
            raise Refused(
                name,
                f"sel {cell(found + 1, at)} berisi rumus, bukan angka atau teks",
                VALUES,
                row=found + 1,
                rule="rumus",
            )
