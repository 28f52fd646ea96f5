"""How a table is set: its letters, its columns, its rows, and how many stand on a slide."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from briefing.deck.fit import LEADING, Face
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.story.model import Briefing
from briefing.story.visuals import Table, Told, Written
from words import formats

PAD, SIDE = 3.2, 6.0
"""Room in a cell above and below, left and right of its words."""
_SIZES, _LINES = (14.0, 13.0, 12.0, 11.0), (9, 4, 3, 2)
_READABLE = 12.0


@dataclass(frozen=True)
class Fit:
    """A table as set. size: of its letters. most: lines that a cell may take at most.

    widths: of columns. first, rows: lines that the first row and the others ask for.
    """

    size: float
    most: int
    widths: tuple[float, ...]
    first: int
    rows: tuple[int, ...]

    def cut(self, most: int) -> "Fit":
        """The same with cells of so many lines at most."""
        return replace(self, most=most)

    @property
    def head(self) -> float:
        """Height of the first row."""
        return self._high(self.first)

    @property
    def heights(self) -> tuple[float, ...]:
        """Heights of the other rows."""
        return tuple(self._high(lines) for lines in self.rows)

    @property
    def height(self) -> float:
        """Of the whole table."""
        return self.head + sum(self.heights)

    @property
    def wraps(self) -> bool:
        """Whether a row takes more than a line."""
        return max(self.rows, default=1) > 1

    def _high(self, lines: int) -> float:
        return min(lines, self.most) * self.size * LEADING + 2 * PAD


def fitted(briefing: Briefing, look: Look, table: Table, room: Box) -> Fit:
    """In one line where that can be read well, else as large as all words fit; the smallest
    setting where none does."""
    texts = [[words_of(briefing, cell) for cell in row] for row in table.rows]
    sets = [_set(look, table, texts, room.width, size) for size in _SIZES]
    cut = [one.cut(lines) for lines, one in product(_LINES, sets)]
    fitting = [one for one in cut if one.height <= room.height] or cut[-1:]
    plain = (one for one in fitting if not one.wraps and one.size >= _READABLE)
    return next(plain, fitting[0])


def pages(briefing: Briefing, look: Look, table: Table, room: Box) -> list[Table]:
    """The table in parts that fit the room, with about as many rows each."""
    found = fitted(briefing, look, table, room)
    if found.height <= room.height:
        return [table]
    parts = _filled(found, room.height)
    each = -(-len(table.rows) // len(parts))
    starts = range(0, len(table.rows), each)
    even = [[*range(at, min(at + each, len(table.rows)))] for at in starts]
    tallest = max(found.head + sum(found.heights[row] for row in part) for part in even)
    return [_part(table, rows) for rows in (even if tallest <= room.height else parts)]


def is_number(table: Table, at: int) -> bool:
    """Whether a column holds figures."""
    return any(isinstance(row[at], Told) for row in table.rows)


def face_of(table: Table) -> Face:
    """The face that its widths are reckoned with: bold where a row is."""
    return "bold" if table.strong else "body"


def words_of(briefing: Briefing, cell: Written | Told) -> str:
    """What a cell says."""
    match cell:
        case Written(text):
            return text
        case Told(None, _):
            return formats.MISSING
        case Told(key, bare):
            fact = briefing.facts[str(key)]
            return fact.bare if bare else fact.written


def _filled(found: Fit, height: float) -> list[list[int]]:
    """Rows by number, a slide full each."""
    parts: list[list[int]] = [[]]
    used = found.head
    for row, tall in enumerate(found.heights):
        if parts[-1] and used + tall > height:
            parts.append([])
            used = found.head
        parts[-1].append(row)
        used += tall
    return parts


def _part(table: Table, rows: Sequence[int]) -> Table:
    strong = tuple(at for at, row in enumerate(rows) if row in table.strong)
    return replace(table, rows=tuple(table.rows[row] for row in rows), strong=strong)


def _set(look: Look, table: Table, texts: Sequence[Sequence[str]], room: float, size: float) -> Fit:
    widths = _widths(look, table, texts, room, size)
    inner = [width - 2 * SIDE - 2 for width in widths]

    def lines(said: Sequence[str]) -> int:
        pairs = zip(said, inner, strict=True)
        return max(look.measure.lines(cell, wide, size, face_of(table)) for cell, wide in pairs)

    return Fit(size, max(_LINES), widths, lines(table.columns), tuple(lines(row) for row in texts))


def _widths(
    look: Look, table: Table, texts: Sequence[Sequence[str]], room: float, size: float
) -> tuple[float, ...]:
    """Widths of columns: figures in one line, words in what is left, most to those that wrap."""
    edge = 2 * SIDE + 8
    needs, least, wraps = [], [], []
    for at, column in enumerate(table.columns):
        said = [row[at] for row in texts]
        whole = max((look.measure.width(one, size, face_of(table)) for one in said), default=0)
        words = [word for one in (column, *said) for word in one.split()]
        word = max((look.measure.width(one, size, face_of(table)) for one in words), default=0)
        floor = min(word, room * 0.3) + edge
        needs.append(max(min(whole, room * 0.5) + edge, floor))
        least.append(needs[-1] if is_number(table, at) else floor)
        wraps.append(max(whole + edge - needs[-1], 0))
    if sum(needs) <= room:
        given = min((room - sum(needs)) / max(sum(wraps), 1), 1)
        needs = [need + wrap * given for need, wrap in zip(needs, wraps, strict=True)]
        more = min((room - sum(needs)) / len(needs), 56)
        return tuple(need + more for need in needs)
    if sum(least) >= room:
        return tuple(one * room / sum(least) for one in least)
    part = (room - sum(least)) / (sum(needs) - sum(least))
    return tuple(low + (need - low) * part for low, need in zip(least, needs, strict=True))
