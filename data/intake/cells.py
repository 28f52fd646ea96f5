"""How a spreadsheet calls its cells."""

from functools import lru_cache

from xlsxwriter.utility import xl_col_to_name


def letter(column: int) -> str:
    """The letters of a column, 1-based: 1 is A, 27 is AA."""
    return str(xl_col_to_name(column - 1))


@lru_cache(maxsize=4096)
def number(letters: str) -> int:
    """The 1-based column that these letters name: A is 1, AA is 27."""
    column = 0
    for one in letters.upper():
        column = column * 26 + ord(one) - ord("A") + 1
    return column


def cell(row: int, column: int) -> str:
    """The name of a cell, both 1-based: (3, 2) is B3."""
    return f"{letter(column)}{row}"
