"""Finding the header of a table in a sheet: titles above it, its rows, and each column's words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from data.intake.model import Sheet
from data.intake.recognise import places
from data.intake.recognise.measures import measure, unit_named
from data.intake.recognise.moments import moment
from data.intake.recognise.words import is_missing, plain, role_of

Grid = list[list[str]]
DEPTH = 80
"""Rows of a sheet that are looked at to find its header."""
_TALLEST = 6
_FIGURE = re.compile(r"^(?:rp\.?\s*)?\(?[-−–+]?\s*\d[\d.,\s]*\)?\s*%?\s*[a-z*]{0,2}\)?$", re.I)
_NUMBERING = re.compile(r"^\(?\[?\d{1,2}\]?\)?$")


@dataclass(frozen=True)
class Header:
    """first, last: its rows, 1-based. parts: for each column its cells from top to bottom, with
    group headings carried to the columns they cover. titles: the texts above it, a row each.
    """

    first: int
    last: int
    parts: tuple[tuple[str, ...], ...]
    titles: tuple[str, ...]


def grid_of(sheet: Sheet, start: int = 0, depth: int = DEPTH) -> Grid:
    """The cells of some rows as stripped text."""
    rows = sheet.cells.iloc[start : start + depth].to_numpy(dtype=object).tolist()
    return [[str(cell).strip() for cell in row] for row in rows]


def looks_like_figure(text: str) -> bool:
    """Whether a cell holds a number that isn't a year, or a number's typographic stand-in."""
    return bool(_FIGURE.match(text)) and not moment(text).period


def is_numbering(cells: Sequence[str]) -> bool:
    """Whether a row numbers the columns: (1), (2), (3) or 1, 2, 3."""
    given = [cell for cell in cells if cell]
    if len(given) < 2 or not all(_NUMBERING.match(cell) for cell in given):
        return False
    numbers = [int(re.sub(r"\D", "", cell)) for cell in given]
    return numbers[0] <= 2 and all(b - a == 1 for a, b in pairwise(numbers))


def find(sheet: Sheet, start: int = 0) -> Header | None:
    """The first header at or below the 0-based row `start`, None where there is none."""
    grid = grid_of(sheet, start)
    middle = _by_words(grid)
    if middle is None:
        middle = _by_content(grid)
    if middle is None:
        return None
    keys = [at for at, cell in enumerate(grid[middle]) if role_of(cell) in ("daerah", "kode")]
    last = _lowest(grid, middle, keys)
    return _of_rows(grid, sheet, _highest(grid, middle, sheet, start), last, start)


def shown(sheet: Sheet, first: int, last: int) -> Header:
    """The header of which somebody has said that it stands in these rows, 1-based."""
    return _of_rows(grid_of(sheet, 0, last + DEPTH), sheet, first - 1, last - 1, 0)


def _of_rows(grid: Grid, sheet: Sheet, first: int, last: int, start: int) -> Header:
    merged = {
        (top - 1 - start, left - 1): right - 1
        for top, left, _, right in sheet.merged
        if right > left
    }
    filled = _filled(grid, first, last, merged)
    width = max(len(row) for row in grid)
    parts = tuple(
        tuple(dict.fromkeys(" ".join(row[at].split()) for row in filled if row[at]))
        for at in range(width)
    )
    titles = tuple(" ".join(cell for cell in row if cell) for row in grid[:first] if any(row))
    return Header(first + 1 + start, last + 1 + start, parts, titles)


def _by_words(grid: Grid) -> int | None:
    """The first row that names a column of regions and another column that is known."""
    best = None
    for at, row in enumerate(grid):
        given = [cell for cell in row if cell]
        roles = [role_of(cell) for cell in given]
        if len(given) < 2 or not {"daerah", "kode"} & set(roles):
            continue
        if any(looks_like_figure(cell) for cell in given) or _is_labelled(row):
            continue
        if sum(map(_says, given)) > 1:
            return at
        best = at if best is None else best
    return best


def _says(cell: str) -> bool:
    if role_of(cell):
        return True
    told = measure([cell])
    return bool(told.indicator or told.moment.period)


def _by_content(grid: Grid) -> int | None:
    """The row above the first rows that begin with regions, where it holds no figures."""
    for at, row in enumerate(grid):
        known = [cell for cell in row if cell and places.is_region(cell)]
        if not known or sum(map(bool, row)) < 2 or not any(map(looks_like_figure, row)):
            continue
        for above in range(at - 1, -1, -1):
            cells = grid[above]
            if any(looks_like_figure(cell) for cell in cells if cell):
                continue
            if sum(map(bool, cells)) > 1:
                return above
        return None
    return None


def _lowest(grid: Grid, middle: int, keys: list[int]) -> int:
    """Rows below belong to the header while their places for regions are empty."""
    last = middle
    for at in range(middle + 1, min(middle + _TALLEST, len(grid))):
        row = grid[at]
        if not any(row) or any(row[key] and not role_of(row[key]) for key in keys) or not keys:
            break
        told = [cell for cell in row if cell and not unit_named(cell)]
        if any(looks_like_figure(cell) or is_missing(cell) for cell in told):
            break
        last = at
    return last


def _highest(grid: Grid, middle: int, sheet: Sheet, start: int) -> int:
    """Rows above belong to it while they head groups of its columns."""
    first = middle
    occupied = [at for at, cell in enumerate(grid[middle]) if cell]
    for at in range(middle - 1, max(middle - _TALLEST, -1), -1):
        row = grid[at]
        given = [place for place, cell in enumerate(row) if cell]
        wide = any(
            top - 1 - start == at and left - 1 <= occupied[0] and right - 1 >= occupied[-1]
            for top, left, _, right in sheet.merged
        )
        lone = len(given) == 1 and given[0] <= occupied[0] + 1
        if not given or wide or lone or _is_labelled(row) or max(map(len, row)) > 120:
            break
        if any(looks_like_figure(row[place]) for place in given):
            break
        first = at
    return first


def _is_labelled(row: Sequence[str]) -> bool:
    """Whether a row is a label with its value, as "Periode : Agustus 2024"."""
    given = [cell for cell in row if cell]
    if any(cell.endswith(":") or cell.startswith(":") for cell in given):
        return True
    if len(given) != 2:
        return False
    label, value = given
    return (
        role_of(label) is not None
        and (places.is_region(value) or (bool(moment(value).period) and not moment(value).rest))
        and plain(label) not in plain(value)
    )


def _filled(grid: Grid, first: int, last: int, merged: dict[tuple[int, int], int]) -> Grid:
    """The rows of the header with group headings carried rightwards.

    Where ranges are merged they tell how far; elsewhere a heading reaches over the blanks
    beside it that have words below.
    """
    rows = []
    for at in range(first, last + 1):
        row = list(grid[at])
        spans = {left: right for (top, left), right in merged.items() if top == at}
        current, until = "", -1
        for place, cell in enumerate(grid[at]):
            below = any(grid[under][place] for under in range(at + 1, last + 1))
            if cell:
                current = "" if role_of(cell) and not below else cell
                until = spans.get(place, place if spans else len(row))
            elif current and below and place <= until:
                row[place] = current
        rows.append(row)
    return rows
