"""A good file as cells that know which figure they are, and files made of such cells."""

import html
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from io import BytesIO
from itertools import product
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from data.intake.gather import gather
from data.intake.model import Layout, Sheet
from data.intake.read import read
from data.intake.recognise import Hints, recognise
from data.units import file_unit
from tests.data.intake.corpora import EXPECTED, hints_of
from tests.data.intake.making.places import CORPUS

Key = tuple[str, str, str]


@dataclass(frozen=True)
class Cell:
    """text: as it stands in the file. number: what a figure's text says. key, value: which
    figure it is (region, period, indicator), and its canonical value.
    """

    text: str
    number: Decimal | None = None
    key: Key | None = None
    value: float = 0.0

    def said(self, text: str) -> "Cell":
        """The same figure written otherwise."""
        return replace(self, text=text)


BLANK = Cell("")
Row = list[Cell]


@dataclass
class Table:
    """A good file taken apart. above: titles; head: header rows; body: rows of regions; below:
    notes. roles: of the columns. must: what has been done to it must be refused. lossy: a column
    may be lost, if that is said.
    """

    name: str
    hints: Hints
    above: list[Row]
    head: list[Row]
    body: list[Row]
    below: list[Row]
    roles: list[str]
    must: bool = False
    lossy: bool = False
    done: list[str] = field(default_factory=list)

    def rows(self) -> list[Row]:
        """From top to bottom, each as wide as the widest."""
        rows = [*self.above, *self.head, *self.body, *self.below]
        width = max(len(row) for row in rows)
        return [[*row, *[BLANK] * (width - len(row))] for row in rows]

    def truth(self) -> dict[Key, float]:
        """Every figure that still stands in it."""
        return {cell.key: cell.value for row in self.body for cell in row if cell.key}

    def figures(self) -> list[tuple[int, int]]:
        """Where they stand: row of the body and column, from 0."""
        return [
            (at, column)
            for at, row in enumerate(self.body)
            for column, cell in enumerate(row)
            if cell.key
        ]

    def columns(self, role: str) -> list[int]:
        """Columns of a role, from 0."""
        return [at for at, one in enumerate(self.roles) if one == role]


@cache
def _good(name: str) -> tuple[Sheet, Layout, dict[tuple[int, int], Cell]]:
    hints = hints_of(EXPECTED["good"][name])
    upload = read(name, (CORPUS / name).read_bytes())
    layout = recognise(upload, hints)[0]
    sheet = next(one for one in upload.sheets if one.name == layout.sheet)
    cells = {}
    for one in gather(upload, layout).figures.to_dict("records"):
        factor = Decimal(str(file_unit(one["unit"]).factor))
        number = (Decimal(str(one["value"])) / factor).normalize()
        key = one["kode"], one["period"], one["indicator"]
        cells[one["row"], one["column"]] = Cell(one["printed"], number, key, one["value"])
    return sheet, layout, cells


def taken_apart(name: str) -> Table:
    """A good file of the corpus, with headings of merged cells written above each column."""
    sheet, layout, figures = _good(name)
    texts = sheet.cells.astype(object).to_numpy().tolist()
    first, last = layout.header
    for top, left, bottom, right in sheet.merged:
        if first <= top and bottom <= last:
            for row, column in product(range(top, bottom + 1), range(left, right + 1)):
                texts[row - 1][column - 1] = texts[top - 1][left - 1] if row == top else ""
    rows = [
        [figures.get((at, column), Cell(str(text))) for column, text in enumerate(row, 1)]
        for at, row in enumerate(texts, 1)
    ]
    held = {row for row, _ in figures}
    until = max(held)
    roles = ["abaikan"] * len(rows[0])
    for told in layout.columns:
        roles[told.at - 1] = told.role
    return Table(
        name,
        hints_of(EXPECTED["good"][name]),
        rows[: first - 1],
        rows[first - 1 : last],
        rows[last:until],
        rows[until:],
        roles,
    )


def as_text(rows: list[Row], mark: str, encoding: str, end: str) -> bytes:
    """Separated text; cells that hold the mark, a quote or a line end are quoted."""
    lines = (mark.join(_quoted(cell.text, mark) for cell in row) for row in rows)
    return "".join(line + end for line in lines).encode(encoding, "replace")


def _quoted(text: str, mark: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"' if mark in text or '"' in text or "\n" in text else text


def as_page(rows: list[Row]) -> bytes:
    """A page of HTML."""
    lines = (
        "<tr>" + "".join(f"<td>{html.escape(cell.text)}</td>" for cell in row) + "</tr>"
        for row in rows
    )
    page = f'<html><meta charset="utf-8"><table>{"".join(lines)}</table></html>'
    return page.encode()


def as_book(rows: list[Row], typed: bool) -> bytes:
    """A workbook. typed: figures and whole numbers are kept as numbers where the text is plain."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for at, row in enumerate(rows, 1):
        for column, cell in enumerate(row, 1):
            if cell.text:
                sheet.cell(at, column).value = _content(cell, typed)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _content(cell: Cell, typed: bool) -> Any:
    if typed and cell.number is not None:
        return float(cell.number)
    if typed and cell.text.isdecimal():
        return int(cell.text)
    return cell.text
