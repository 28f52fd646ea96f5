"""Where a table ends: at the end of its sheet, or where the next header begins."""

import pyarrow as pa
import pyarrow.compute as pc

from data.intake.model import Sheet
from data.intake.recognise import places
from data.intake.recognise.header import Grid, Header, grid_of, looks_like_figure
from data.intake.recognise.measures import measure
from data.intake.recognise.words import is_note, role_of

_CHUNK = 200
_TITLES = 15
"""Rows above a header that are looked at for titles."""


def last_row(sheet: Sheet) -> int:
    """The last row that isn't empty, 1-based; 0 of an empty sheet."""
    end = len(sheet.cells)
    while end:
        start = max(0, end - _CHUNK)
        grid = grid_of(sheet, start, end - start)
        filled = [at for at, row in enumerate(grid) if any(row)]
        if filled:
            return start + filled[-1] + 1
        end = start
    return 0


def column_of(sheet: Sheet, at: int) -> pa.Array:
    """The cells of a 1-based column as one array of text."""
    cells = pa.array(sheet.cells.iloc[:, at - 1])
    whole = cells.combine_chunks() if isinstance(cells, pa.ChunkedArray) else cells
    return pc.fill_null(whole, "") if whole.null_count else whole


def next_table(sheet: Sheet, header: Header, end: int) -> int:
    """The last row of the table below a header, 1-based.

    A header of the same words that comes again, as at the top of each printed page, doesn't end
    it; one that has other words, or a title with another period or measure above it, does.
    """
    keys = [
        at
        for at, parts in enumerate(header.parts, 1)
        if any(role_of(part) in ("daerah", "kode") for part in parts)
    ]
    for row in sorted({row for at in keys[:2] for row in _again(sheet, at, header.last, end)}):
        above = grid_of(
            sheet, max(header.last, row - _TITLES), row - max(header.last, row - _TITLES)
        )
        titles = _titles(above)
        if _differs(sheet, header, row) or any(map(_tells, titles)):
            return row - len(titles)
    return end


def _again(sheet: Sheet, at: int, after: int, end: int) -> list[int]:
    """0-based rows in which a cell of a column names a column of regions again."""
    cells = column_of(sheet, at).slice(after, end - after)
    names = [text for text in pc.unique(cells).to_pylist() if text and role_of(text)]
    names = [text for text in names if role_of(text) in ("daerah", "kode")]
    if not names:
        return []
    mask = pc.is_in(cells, pa.array(names, type=cells.type))
    rows: list[int] = pc.indices_nonzero(mask).to_pylist()
    return [after + row for row in rows if _is_header(sheet, after + row)]


def _is_header(sheet: Sheet, row: int) -> bool:
    """Whether a row holds two headings or more and no figures ("Kabupaten" alone is a group)."""
    cells = [cell for cell in grid_of(sheet, row, 1)[0] if cell]
    return len(cells) > 1 and not any(map(looks_like_figure, cells))


def _titles(above: Grid) -> Grid:
    """The rows just above a header that hold no figures."""
    titles: Grid = []
    for row in reversed(above):
        given = [cell for cell in row if cell]
        placed = len(given) > 1 and any(map(places.is_region, given))
        if placed or any(map(looks_like_figure, given)):
            break
        titles.insert(0, row)
    return titles


def _tells(row: list[str]) -> bool:
    text = " ".join(cell for cell in row if cell)
    if not text or is_note(text):
        return False
    told = measure([text], title=True)
    return bool(told.indicator or told.moment.years or told.moment.months)


def _differs(sheet: Sheet, header: Header, row: int) -> bool:
    """Whether a row isn't one of the header's own."""
    cells = grid_of(sheet, row, 1)[0]
    own = grid_of(sheet, header.first - 1, header.last - header.first + 1)
    return cells not in own
