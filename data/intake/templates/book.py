"""A template as a workbook: drop-downs, limits with their messages, and how to fill it in."""

import datetime as dt
import io
import math
from functools import lru_cache
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from data.intake.templates import text
from data.intake.templates.kinds import KINDS, Field, Kind
from data.regions import PROVINCE, regencies, region
from words import formats, periods

ROWS = 600
"""Rows that are checked: eleven regencies over four years and more."""
YEARS = range(2021, 2031)
"""Years that the drop-downs offer."""
FIRST = 2
"""The first row to fill in, 0-based: below the heading and the example."""
_FIXED = dt.datetime(2024, 1, 1)
"""The time of making is left out, so that a template is the same file every time."""
_LAST = FIRST + ROWS - 1
_LETTERS, _LINE = 88, 15
"""Letters that a line of the instructions holds, and its height in points: only Excel would
make a row of wrapped words high enough by itself."""


@lru_cache(maxsize=len(KINDS))
def template(kind: str) -> bytes:
    """The workbook of a kind; the same bytes every time.

    Raises:
        KeyError: there is no such kind.
    """
    asked = KINDS[kind]
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": asked.title, "created": _FIXED})
        form = book.add_worksheet(text.FORM)
        _help(book, asked)
        _lists(book, asked)
        _form(book, form, asked)
        form.activate()
    return stream.getvalue()


def months(yearly: bool) -> list[str]:
    """What the drop-down of periods offers: "Januari 2021" onwards, or each year's March."""
    chosen = (3,) if yearly else range(1, 13)
    return [periods.label(f"{year}-{month:02}") for year in YEARS for month in chosen]


def _places() -> list[tuple[str, str]]:
    areas = (region(PROVINCE), *regencies())
    return [(area.kode, area.name) for area in areas]


def _form(book: xlsxwriter.Workbook, page: Worksheet, kind: Kind) -> None:
    head = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "vcenter", "bottom": 1, "bg_color": "#EFEAE0"}
    )
    example = {"italic": True, "font_color": "#7A7F85", "bg_color": "#F6F4EF"}
    as_text = book.add_format({"num_format": "@"})
    headings = [text.CODE, text.NAME, text.PERIOD, *(field.heading for field in kind.fields)]
    for at, heading in enumerate(headings):
        page.write_string(0, at, heading, head)
    page.set_row(0, 64)
    for at, width in enumerate((9, 32, 16)):
        page.set_column(at, at, width, as_text)
    page.set_column(3, len(headings) - 1, 13)
    _example(page, kind, book.add_format(example | {"num_format": "@"}), book.add_format(example))
    for row, area in enumerate(regencies(), FIRST):
        page.write_string(row, 0, area.kode, as_text)
        page.write_string(row, 1, area.name, as_text)
    page.freeze_panes(1, 3)
    _choices(page, kind)
    for at, field in enumerate(kind.fields, 3):
        page.data_validation(FIRST, at, _LAST, at, _limits(field))
    _too_high(book, page, kind)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _example(page: Worksheet, kind: Kind, words: Format, figures: Format) -> None:
    told = (text.EXAMPLE_CODE, text.EXAMPLE_NAME, text.EXAMPLE_PERIOD[kind.yearly])
    for at, said in enumerate(told):
        page.write_string(1, at, said, words)
    for at, field in enumerate(kind.fields, 3):
        value = kind.example.get(field.indicator.id)
        if value is None:
            page.write_blank(1, at, None, figures)
        else:
            page.write_number(1, at, value, figures)


def _choices(page: Worksheet, kind: Kind) -> None:
    counts = (len(_places()), len(_places()), len(months(kind.yearly)))
    told = (text.PICK_CODE, text.PICK_NAME, text.PICK_PERIOD[kind.yearly])
    for at, (count, said) in enumerate(zip(counts, told, strict=True)):
        letter = xl_col_to_name(at, col_abs=True)
        asked = {
            "validate": "list",
            "source": f"={text.LISTS}!{letter}$1:{letter}${count}",
            "input_title": text.PICK,
            "input_message": said,
            "error_title": text.NOT_LISTED,
            "error_message": text.NOT_LISTED_HELP,
        }
        page.data_validation(FIRST, at, _LAST, at, asked)


def _limits(field: Field) -> dict[str, Any]:
    said = text.TYPE.format(**_range(field))
    return {
        "validate": "integer" if field.whole else "decimal",
        "criteria": "between",
        "minimum": int(field.low) if field.whole else field.low,
        "maximum": int(field.high) if field.whole else field.high,
        "input_title": field.indicator.short,
        "input_message": said,
        "error_title": text.NOT_FITTING,
        "error_message": said,
    }


def _range(field: Field) -> dict[str, str]:
    kind = text.WHOLE if field.whole else text.DECIMAL
    places = 0 if field.whole or field.high >= 1000 else 2
    low, high = (formats.number(end, places) for end in (field.low, field.high))
    return {"kind": kind, "low": low, "high": high}


def _too_high(book: xlsxwriter.Workbook, page: Worksheet, kind: Kind) -> None:
    """A part above its whole turns red while it is typed."""
    columns = {field.indicator.id: xl_col_to_name(at) for at, field in enumerate(kind.fields, 3)}
    look = book.add_format({"bg_color": "#F3C9C0", "font_color": "#7A1F2E"})
    row = FIRST + 1
    for part, whole in kind.parts.items():
        own, other = f"{columns[part]}{row}", f"{columns[whole]}{row}"
        rule = f'=AND({own}<>"",{other}<>"",{own}>{other})'
        span = f"{columns[part]}{row}:{columns[part]}{_LAST + 1}"
        page.conditional_format(span, {"type": "formula", "criteria": rule, "format": look})


def _help(book: xlsxwriter.Workbook, kind: Kind) -> None:
    page = book.add_worksheet(text.HELP)
    page.set_column(0, 0, 92)
    page.hide_gridlines(2)
    title = book.add_format({"bold": True, "font_size": 16})
    strong = book.add_format({"bold": True, "top": 1})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    page.write_string(0, 0, kind.title, title)
    lines = [kind.lead, *kind.steps, *text.STEPS]
    for row, line in enumerate(lines, 1):
        page.set_row(row, _LINE * math.ceil(len(line) / _LETTERS))
        page.write_string(row, 0, line, plain)
    start = len(lines) + 2
    page.write_string(start, 0, text.LIMITS, strong)
    for row, field in enumerate(kind.fields, start + 1):
        said = text.LIMIT.format(heading=field.heading, **_range(field))
        page.write_string(row, 0, said, plain)
    page.set_portrait()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


def _lists(book: xlsxwriter.Workbook, kind: Kind) -> None:
    page = book.add_worksheet(text.LISTS)
    as_text = book.add_format({"num_format": "@"})
    page.set_column(0, 2, 32, as_text)
    kodes, names = zip(*_places(), strict=True)
    for at, column in enumerate((kodes, names, months(kind.yearly))):
        for row, said in enumerate(column):
            page.write_string(row, at, said, as_text)
    page.hide()
