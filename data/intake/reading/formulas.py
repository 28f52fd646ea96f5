"""Formulas written as text, in files that have no formulas of their own."""

from collections.abc import Iterable

import pyarrow as pa
import pyarrow.compute as pc

from data.intake.cells import cell
from data.intake.model import Refused

_FORMULA = r"^\s*(?:=|@[A-Za-z.]+\(|[+-][A-Za-z.]+\(|[+@-].*\|.*!)"
"""What a spreadsheet would compute on opening: =…, @SUM(…), +SUM(…), and calls of programs."""
VALUES = "salin kolomnya lalu Tempel Khusus → Nilai, simpan, dan unggah lagi"


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
