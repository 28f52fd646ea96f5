"""What is heard of a worksheet's cells as its XML streams by."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.parsers import expat

from data.intake.cells import cell, number
from data.intake.door import AS_XLSX, WIDEST
from data.intake.reading.formulas import VALUES, areas

MOST_CELLS = 600_000
LARGEST_AREA = 2_000_000
"""Cells between A1 and the outermost cell, blank ones too: the library keeps them all."""
TALLEST = 1_048_576
MOST_FORMULAS = 5_000
NO_SUM = " selain penjumlahan"

_PLACE = re.compile(r"([A-Z]{1,7})([1-9][0-9]{0,9})")
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_SCALED = re.compile(r"[0#?],+(?![0#?,])")
_NO_NUMBER = {"s", "str", "inlineStr", "b", "e"}
_PERCENT_CODES = ("9", "10")


class Stop(Exception):
    """A reason to refuse a workbook, in the words of `Refused`."""

    def __init__(self, message: str, remedy: str, rule: str, row: int | None = None):
        super().__init__(rule)
        self.message, self.remedy, self.rule, self.row = message, remedy, rule, row


@dataclass(eq=False)
class Styles:
    """Which cell formats print another number than is stored.

    percent_codes, scaled_codes: number formats that print percentages, or thousands and millions.
    percent, scaled: the cell formats that use them, as values of a cell's `s`.
    """

    percent_codes: set[str] = field(default_factory=lambda: set(_PERCENT_CODES))
    scaled_codes: set[str] = field(default_factory=set)
    percent: set[str] = field(default_factory=set)
    scaled: set[str] = field(default_factory=set)

    def learn(self, number: str, code: str) -> None:
        """A number format of the workbook's own: "0%" prints 0.5 as 50%, "0," prints 2000 as 2."""
        bare = _LITERAL.sub("", code)
        if "%" in bare:
            self.percent_codes.add(number)
        if _SCALED.search(bare):
            self.scaled_codes.add(number)


@dataclass(frozen=True)
class Formula:
    """A formula as stored. group: of formulas that share a text; the first of them has it."""

    text: str
    group: str = ""


@dataclass(eq=False)
class SheetScan:
    """What was seen in a worksheet; places are (row, column), 1-based.

    last: the outermost row and column that hold something.
    percent: cells that are shown as percentages. errors: what cells such as "#N/A" show.
    texts: how many cells hold a text that others may share.
    """

    cells: int = 0
    texts: int = 0
    last: tuple[int, int] = (0, 0)
    formulas: dict[tuple[int, int], Formula] = field(default_factory=dict)
    percent: set[tuple[int, int]] = field(default_factory=set)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)


class Worksheet:
    """Hears a worksheet."""

    def __init__(self, sheet: SheetScan, styles: Styles, parser: expat.XMLParserType):
        self.sheet, self.styles, self.parser = sheet, styles, parser
        self.row = self.column = self.bottom = self.right = 0
        self.style = self.type = self.kind = self.group = ""
        self.text: list[str] = []
        self.starts: dict[str, Callable[[dict[str, str]], None]] = {
            "row": self._row,
            "c": self._cell,
            "v": self._value,
            "is": self._value,
            "f": self._formula,
        }

    def _row(self, attributes: dict[str, str]) -> None:
        given = attributes.get("r", "")
        self.row = int(given) if given.isdecimal() else self.row + 1
        self.column = 0

    def _cell(self, attributes: dict[str, str]) -> None:
        given = attributes.get("r")
        if given is None:
            self.column += 1
        elif place := _PLACE.fullmatch(given):
            self.column, self.row = number(place[1]), int(place[2])
        else:
            raise Stop("ada sel yang alamatnya tidak wajar", AS_XLSX, "rusak")
        self.style, self.type = attributes.get("s", ""), attributes.get("t", "")

    def _value(self, _: dict[str, str]) -> None:
        sheet, row, column = self.sheet, self.row, self.column
        sheet.cells += 1
        if row > self.bottom or column > self.right:
            self.bottom, self.right = max(row, self.bottom), max(column, self.right)
            sheet.last = (self.bottom, self.right)
        if self.style in self.styles.percent:
            sheet.percent.add((row, column))
        if self.style in self.styles.scaled and self.type not in _NO_NUMBER:
            raise Stop(
                f"sel {cell(row, column)} menampilkan angka yang diperkecil oleh formatnya, "
                "misalnya dalam ribu",
                "ubah format selnya menjadi angka biasa",
                "format",
                row,
            )
        if column > WIDEST or row > TALLEST or sheet.cells > MOST_CELLS:
            raise too_big(row, column)
        if self.type == "s":
            sheet.texts += 1
        elif self.type == "e":
            self._capture(self._error)

    def _capture(self, then: Callable[[str], None]) -> None:
        """Keep the text of the element that has just begun."""
        self.text = []
        self.parser.CharacterDataHandler = self.text.append
        self.parser.EndElementHandler = then

    def _captured(self) -> str:
        self.parser.CharacterDataHandler = self.parser.EndElementHandler = None
        return "".join(self.text)

    def _error(self, _: str) -> None:
        self.sheet.errors[self.row, self.column] = self._captured()

    def _formula(self, attributes: dict[str, str]) -> None:
        self.kind, self.group = attributes.get("t", "normal"), attributes.get("si", "")
        if self.kind not in ("normal", "shared") or len(self.sheet.formulas) >= MOST_FORMULAS:
            raise formula_refused(self.row, self.column)
        self._capture(self._end)

    def _end(self, _: str) -> None:
        group, text = self.group if self.kind == "shared" else "", self._captured()
        if (text or not group) and not areas(text):
            raise formula_refused(self.row, self.column, NO_SUM)
        self.sheet.formulas[self.row, self.column] = Formula(text, group)


def formula_refused(row: int, column: int, why: str = "") -> Stop:
    """Why a formula isn't taken."""
    return Stop(f"sel {cell(row, column)} berisi rumus{why}", VALUES, "rumus", row)


def too_big(row: int, column: int) -> Stop:
    """Why a sheet that reaches to this cell isn't taken."""
    cells = f"{MOST_CELLS:_}".replace("_", ".")
    return Stop(
        f"lembarnya mencapai sel {cell(row, column)}, sedangkan batasnya {WIDEST} kolom dan "
        f"{cells} sel",
        "hapus isi di luar tabel, atau simpan tabelnya sebagai CSV",
        "kolom" if column > WIDEST else "ukuran",
        row,
    )
