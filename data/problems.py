"""The one exception for bad input. Its text speaks to the person who can mend it."""

from dataclasses import dataclass


@dataclass(eq=False)
class BadData(Exception):
    """A file that may not be published.

    file: name of the file as its owner knows it.
    row: row as a spreadsheet counts it (the header is row 1), or None for the whole file.
    message: what is wrong, with the offending value, in Indonesian.
    remedy: what to do, in Indonesian.
    """

    file: str
    row: int | None
    message: str
    remedy: str

    def __str__(self) -> str:
        """One sentence: file, row, fault, remedy."""
        place = f"Berkas {self.file}" + (f" baris {self.row}" if self.row else "")
        return f"{place}: {self.message}; {self.remedy}."
