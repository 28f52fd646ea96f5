"""The page "Hitung": coverage, gap and cost of every regency as formulas that live.

Each formula carries the value that `program` gives, so a reader without a calculator sees it
too. Where a count is missing the cells say that there is none, and the total leaves the row out.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from briefing.book import counts, text
from briefing.book.counts import Line, Tariff
from briefing.story.model import Briefing, Fact
from briefing.workbook import Looks, on_paper, write_text
from data.contract import ESTIMATE
from data.regions import PROVINCE
from program.rows import worst
from program.tariffs import MONTHS
from words.formats import ESTIMATE_SIGN, MISSING, interval
from words.periods import as_of, label

HEAD = 3
"""The row of headings, counted from 0; the regencies stand below it."""
_WIDTHS = (9, 34, 16, 17, 17, 17, 19, 24, 17, 32)
_FILL = {"bg_color": "#F3F0E8"}
_STRONG = {"bold": True, "top": 1}
KODE, NAME, STATUS, TAKE_PART, POTENTIAL, COVERAGE, GAP, COST, TOLD, RANGE = range(10)


@dataclass(frozen=True)
class _Page:
    """The page that is written, its looks, and where the tariff stands."""

    page: Worksheet
    looks: Looks
    tariff: Tariff | None
    tariff_row: int

    def number(self, row: int, column: int, fact: Fact | None, **more: object) -> None:
        """A count to play with, or that there is none."""
        if fact is None:
            write_text(self.page, row, column, MISSING, self.looks, align="right", **more)
            return
        look = self.looks.of(fact.unit, fact.status == ESTIMATE, **more)
        self.page.write_number(row, column, fact.value, look)

    def formula(self, row: int, column: int, formula: str, value: float, look: object) -> None:
        """A formula with the value that it must give; NaN: the words for none."""
        said = MISSING if math.isnan(value) else value
        self.page.write_formula(row, column, f"={formula}", look, said)


def write(book: xlsxwriter.Workbook, briefing: Briefing) -> None:
    """The page, last in the book, with the counts of the period that most regencies share."""
    when = counts.period(briefing)
    lines = counts.lines(briefing, when)
    page = book.add_worksheet(text.SUMS)
    tariff_row = HEAD + len(lines) + 6
    on = _Page(page, Looks(book), counts.tariff(briefing, when), tariff_row)
    _headings(on, when)
    for row, line in enumerate(lines, HEAD + 1):
        _line(on, row, line)
    _total(on, HEAD + 1, lines)
    whole = counts.line(briefing, PROVINCE, when)
    _line(on, HEAD + len(lines) + 2, whole, text.PROVINCE.format(name=whole.name))
    _tariff(on, when)
    page.freeze_panes(HEAD + 1, 2)
    page.autofilter(HEAD, 0, HEAD + len(lines), len(_WIDTHS) - 1)
    on_paper(page)


def _headings(on: _Page, when: str) -> None:
    title = f"{text.SUMS_TITLE}, {as_of(when)}" if when else text.SUMS_TITLE
    write_text(on.page, 0, 0, title, on.looks, bold=True, font_size=14)
    write_text(on.page, 1, 0, text.SUMS_HOW, on.looks, font_color="#59636E")
    for column, (name, width) in enumerate(zip(text.HEADINGS, _WIDTHS, strict=True)):
        on.page.set_column(column, column, width)
        write_text(on.page, HEAD, column, name, on.looks, **_head(column, TAKE_PART, TOLD))
    on.page.set_row(HEAD, 32)


def _head(column: int, first: int, last: int) -> dict[str, object]:
    """The look of a heading: to the right over numbers, which stand from `first` to `last`."""
    beside = {"align": "right"} if first <= column <= last else {"indent": int(column > last)}
    return {"bold": True, "bottom": 1, "text_wrap": True, "valign": "bottom"} | beside


def _line(on: _Page, row: int, line: Line, name: str = "") -> None:
    estimated = line.status == ESTIMATE
    write_text(on.page, row, KODE, line.kode, on.looks)
    write_text(on.page, row, NAME, name or line.name, on.looks)
    write_text(on.page, row, STATUS, _status(line.status), on.looks)
    on.number(row, TAKE_PART, line.participants, **_FILL)
    on.number(row, POTENTIAL, line.potential, **_FILL)
    part, whole = f"D{row + 1}", f"E{row + 1}"
    fit = f"AND(ISNUMBER({part}),ISNUMBER({whole}),{part}>=0,{whole}>0,{part}<={whole})"
    _results(on, row, f'IF({fit},{part}/{whole},"{MISSING}")', line.coverage, line.gap, estimated)
    on.number(row, TOLD, line.told)
    told = line.told
    span = interval(told.low, told.high, told.unit) if told else ""
    write_text(on.page, row, RANGE, span, on.looks, indent=1)


def _status(status: str) -> str:
    return f"{ESTIMATE_SIGN} {status}" if status == ESTIMATE else status or MISSING


def _results(
    on: _Page, row: int, share: str, coverage: float, gap: float, estimated: bool, **more: object
) -> None:
    """Coverage, gap and cost of a row, from its counts in D and E."""
    share_look, people, money = (
        on.looks.of(unit, estimated, align="right", **more) for unit in ("share", "orang", "rupiah")
    )
    at = row + 1
    on.formula(row, COVERAGE, share, coverage, share_look)
    on.formula(row, GAP, f'IF(ISNUMBER(F{at}),E{at}-D{at},"{MISSING}")', gap, people)
    cost = math.nan
    price = f'"{MISSING}"'
    if on.tariff:
        cost = gap if math.isnan(gap) else round(gap) * on.tariff.yearly
        monthly, months = (f"${letter}${on.tariff_row + 1}" for letter in "DE")
        price = f'IF(ISNUMBER(G{at}),ROUND(G{at},0)*{monthly}*{months},"{MISSING}")'
    on.formula(row, COST, price, cost, money)


def _total(on: _Page, first: int, lines: Sequence[Line]) -> None:
    """The sum of the rows that have a coverage, wherever the others stand."""
    row, known = first + len(lines), [one for one in lines if not math.isnan(one.coverage)]
    write_text(on.page, row, KODE, "", on.looks, **_STRONG)
    write_text(on.page, row, NAME, text.TOTAL, on.looks, **_STRONG)
    status = worst(one.status for one in known) if known else ""
    estimated = status == ESTIMATE
    write_text(on.page, row, STATUS, _status(status), on.looks, **_STRONG)
    people = on.looks.of("orang", estimated, **_STRONG)
    part = math.fsum(one.participants.value for one in known if one.participants)
    whole = math.fsum(one.potential.value for one in known if one.potential)
    shares = f"F{first + 1}:F{row}"
    for column, letter, value in ((TAKE_PART, "D", part), (POTENTIAL, "E", whole)):
        counted = f'SUMIF({shares},">=0",{letter}{first + 1}:{letter}{row})'
        on.formula(row, column, counted, value, people)
    share = f'IF(E{row + 1}>0,D{row + 1}/E{row + 1},"{MISSING}")'
    coverage, gap = (part / whole, whole - part) if whole else (math.nan, math.nan)
    _results(on, row, share, coverage, gap, estimated, **_STRONG)
    for column in (TOLD, RANGE):
        write_text(on.page, row, column, "", on.looks, **_STRONG)


def _tariff(on: _Page, when: str) -> None:
    """The contribution and the number of months, cells of their own that every cost reads."""
    row, names = on.tariff_row, text.TARIFF_HEADINGS
    write_text(on.page, row - 2, NAME, text.TARIFFS, on.looks, bold=True)
    for column, name in zip((NAME, TAKE_PART, POTENTIAL, COVERAGE), names, strict=True):
        look = _head(column, TAKE_PART, POTENTIAL)
        write_text(on.page, row - 1, column, name, on.looks, **look)
    on.page.set_row(row - 1, 32)
    if on.tariff is None:
        write_text(on.page, row, NAME, MISSING, on.looks)
        return
    write_text(on.page, row, NAME, label(when), on.looks)
    money = on.looks.of("rupiah", False, **_FILL)
    on.page.write_number(row, TAKE_PART, on.tariff.monthly, money)
    on.page.write_number(row, POTENTIAL, MONTHS, on.looks.of("", False, **_FILL))
    write_text(on.page, row, COVERAGE, on.tariff.basis, on.looks, indent=1)
