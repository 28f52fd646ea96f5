"""What every screen and every file says of a store that holds synthetic figures."""

from data.schema import DEMONSTRATION, REAL

__all__ = ["DEMONSTRATION", "MARK", "REAL", "WARNING", "mark", "titled"]

MARK = "DATA CONTOH — bukan angka resmi"
WARNING = "Peringatan"
"""What the mark is called where facts have names."""


def mark(edition: str) -> str:
    """What must stand on all that is shown of a store of this edition; "" of the real one."""
    return MARK if edition == DEMONSTRATION else ""


def titled(mark: str, title: str) -> str:
    """The title of a file, after the mark where there is one."""
    return " · ".join(filter(None, (mark, title)))
