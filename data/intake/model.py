"""What the steps of the intake hand to each other."""

from dataclasses import dataclass, field, replace
from typing import Literal

import pandas as pd

Role = Literal[
    "daerah",  # a name, in any spelling
    "kode",  # a code, of either list
    "periode",  # a whole period in one cell: "2024", "Agustus 2024", "2024-08"
    "tahun",
    "bulan",  # a month, a quarter or a semester beside a year
    "indikator",  # long tables: a cell says what is measured
    "nilai",  # figures; `Column.indicator`, `Column.period` say of what, where the column knows
    "satuan",
    "status",
    "catatan",
    "abaikan",  # numbering, blanks, what nobody needs
]
ROLES: tuple[Role, ...] = Role.__args__  # type: ignore[attr-defined]


@dataclass(frozen=True, eq=False)
class Sheet:
    """One sheet as it was sent: nothing skipped, nothing interpreted.

    cells: every cell as text, "" where empty; its position is the file's own: `cells.iloc[0, 0]`
    stands in row 1, column A. Merged cells hold their text at their first cell alone.
    numbers: of the same shape, True where the program that wrote the file kept a number, whose
    text then has a decimal point and no separators ("15.1", "1234.5"), and a "%" where its cell
    is shown as a percentage (0.3952 as "39.52%"); None where all is text.
    merged: merged ranges as (first row, first column, last row, last column), 1-based.
    """

    name: str
    cells: pd.DataFrame
    numbers: pd.DataFrame | None = None
    merged: tuple[tuple[int, int, int, int], ...] = ()


@dataclass(frozen=True, eq=False)
class Upload:
    """A file that came through the door.

    name: as its sender calls it, without folders. sha256: of its bytes. kind: "csv", "xlsx",
    "xls" or "html". encoding, delimiter: of text files, else "". size: in bytes.
    """

    name: str
    sha256: str
    kind: str
    size: int
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True)
class Column:
    """What one column of a table is. at: 1-based, as `Sheet.merged`. heading: its header cells,
    joined from top to bottom. indicator, unit (as printed in `data.units`), period: of a column
    of figures, "" where another column or the layout says it. period may be a month alone ("03")
    where the year stands elsewhere; on a column of years, the month that they all mean.
    """

    at: int
    heading: str
    role: Role
    indicator: str = ""
    unit: str = ""
    period: str = ""


@dataclass(frozen=True)
class Layout:
    """What was recognised in an upload; each part can be corrected by whoever sent it.

    header: first and last row of the header, 1-based. rows: first and last row of the table
    below it (total rows, footnotes and "Sumber" rows within are told row by row later).
    code_list: "kemendagri", "bps", or "" where there are no codes or they agree.
    numbers: how figures are written: "id" (1.234,5), "en" (1,234.5), "" where a file keeps
    numbers as numbers or nothing tells.
    period, indicator, unit: of the whole table, where no column says it; "" otherwise.
    source: id of a known source, "" where it isn't known yet. status: "resmi" or "sementara".
    doubts: what was not certain, in Indonesian, for the person who checks.
    """

    sheet: str
    header: tuple[int, int]
    rows: tuple[int, int]
    columns: tuple[Column, ...]
    code_list: str = ""
    numbers: str = ""
    period: str = ""
    indicator: str = ""
    unit: str = ""
    source: str = ""
    status: str = "resmi"
    doubts: tuple[str, ...] = ()

    def corrected(self, **changes: object) -> "Layout":
        """This layout with some parts said otherwise."""
        return replace(self, **changes)  # type: ignore[arg-type]


REFUSE, WARN, TELL = "tolak", "periksa", "catat"
"""Severity of a finding: can't be published, should be looked at, good to know."""


@dataclass(frozen=True)
class Finding:
    """One thing to say about a file.

    rule: its short name, for machines ("kode-nama", "cakupan-100", …). message, remedy: in
    Indonesian, with the offending value. row, column: 1-based as the sender's program counts
    them, None where it concerns more than a row or a cell. overridable: whether whoever
    publishes may publish all the same by saying why.
    """

    severity: str
    rule: str
    message: str
    remedy: str
    row: int | None = None
    column: int | None = None
    overridable: bool = False


@dataclass(frozen=True, eq=False)
class Gathered:
    """The figures of a table.

    figures: one row per figure; columns kode, period, indicator, value (canonical unit), approx,
    status, note, unit (printed), row, column (where it stands in the sheet, 1-based), printed
    (its text). Every row of the table that carries a figure is here or in `findings`.
    skipped: rows left out on purpose, row → why, in Indonesian ("baris jumlah", "catatan kaki").
    """

    figures: pd.DataFrame
    findings: tuple[Finding, ...] = ()
    skipped: dict[int, str] = field(default_factory=dict)


FIGURE_COLUMNS = (
    "kode",
    "period",
    "indicator",
    "value",
    "approx",
    "status",
    "note",
    "unit",
    "row",
    "column",
    "printed",
)

NEW, CHANGED, SAME = "baru", "berubah", "sama"


@dataclass(frozen=True, eq=False)
class DryRun:
    """What publishing would do, and whether it may.

    figures: as in `Gathered`, doubles dropped, with `outcome` (NEW, CHANGED or SAME against what
    this source has published), `before` (the value published now, NaN where none) and
    `shown_now` (the value that the dashboard shows now for the cell, of any source).
    findings: all of the file, most severe first, then by row. counts: for the summary: "baru",
    "berubah", "sama", "ganda", "tak_dikenal", "mencurigakan", "dilewati".
    state: number of the published state that it was held against.
    """

    upload: Upload
    layout: Layout
    figures: pd.DataFrame
    findings: tuple[Finding, ...]
    counts: dict[str, int]
    state: int

    def refusals(self, overridden: frozenset[str] = frozenset()) -> tuple[Finding, ...]:
        """What stands against publishing, once the rules in `overridden` are answered for."""
        return tuple(
            one
            for one in self.findings
            if one.severity == REFUSE and not (one.overridable and one.rule in overridden)
        )


@dataclass(eq=False)
class Refused(Exception):
    """A file that isn't taken at all: nothing of it is kept. It never quotes personal data.

    file: its name. message, remedy: in Indonesian. row: as its sender's program counts it.
    """

    file: str
    message: str
    remedy: str
    row: int | None = None
    rule: str = ""

    def __str__(self) -> str:
        """One sentence: file, row, fault, remedy."""
        place = f"Berkas {self.file}" + (f" baris {self.row}" if self.row else "")
        return f"{place}: {self.message}; {self.remedy}."
