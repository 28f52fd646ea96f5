"""Saying what is wrong with rows and cells, each with its place, and not a million times."""

from dataclasses import dataclass, field

import numpy as np

from data.intake.cells import cell, letter
from data.intake.model import REFUSE, Finding

_MOST = 100
"""Findings of one fault that are said row by row; the rest are counted."""


@dataclass(frozen=True)
class Fault:
    """What can be wrong. message and remedy may hold {value}, for the text of the cell."""

    rule: str
    message: str
    remedy: str
    severity: str = REFUSE
    overridable: bool = False


@dataclass
class Findings:
    """Collects them. first: the sheet's row of the table's first row."""

    first: int
    said: list[Finding] = field(default_factory=list)

    def table(self, fault: Fault, column: int | None = None, row: int | None = None) -> None:
        """One that concerns the table or a whole column."""
        place = f"Kolom {letter(column)}: " if column and row is None else ""
        self._say(fault, f"{place}{fault.message}", row, column)

    def rows(
        self,
        fault: Fault,
        positions: np.ndarray,
        column: int | None,
        values: list[str] | None = None,
    ) -> None:
        """One for each of these rows (0-based positions); values: their cells, for the message."""
        for at, position in enumerate(positions[:_MOST].tolist()):
            row = self.first + position
            place = cell(row, column) if column else f"Baris {row}"
            text = fault.message.replace("{value}", values[at] if values else "")
            self._say(fault, f"{place}: {text}", row, column)
        if len(positions) > _MOST:
            more = f"{len(positions) - _MOST} baris lain bernasib sama: {fault.message}"
            self._say(fault, more.replace("“{value}”", "isi sel"), None, column)

    def _say(self, fault: Fault, message: str, row: int | None, column: int | None) -> None:
        self.said.append(
            Finding(
                fault.severity, fault.rule, message, fault.remedy, row, column, fault.overridable
            )
        )
