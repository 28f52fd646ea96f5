"""Native tables, and how many rows of one stand on a slide."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.deck import xml
from briefing.deck.canvas import Canvas
from briefing.deck.fit import LEADING, Measure
from briefing.deck.look import Look
from briefing.deck.place import EMU, Box
from briefing.deck.xml import Style
from briefing.story.model import Briefing
from briefing.story.visuals import Table, Told, Written
from data.contract import ESTIMATE
from words import formats

_SIZES = (14.0, 13.0, 12.0, 11.0)
_PAD, _SIDE, _MOST_LINES = 3.2, 6.0, 2
_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""Office's "no style, no grid"."""


@dataclass(frozen=True)
class _Set:
    """A table as set: letter size, widths of columns, heights of the head and the rows.

    wraps: whether a name takes two lines.
    """

    size: float
    widths: tuple[float, ...]
    head: float
    heights: tuple[float, ...]
    wraps: bool


def pages(briefing: Briefing, look: Look, table: Table, room: Box) -> list[Table]:
    """The table in parts that fit the room at a size that can be read; none is a lone row."""
    found = _fitting(briefing, look.measure, table, room)
    if found.head + sum(found.heights) <= room.height:
        return [table]
    parts: list[list[int]] = [[]]
    used = found.head
    for row, height in enumerate(found.heights):
        if parts[-1] and used + height > room.height:
            parts.append([])
            used = found.head
        parts[-1].append(row)
        used += height
    each = -(-len(table.rows) // len(parts))
    if max(map(len, parts)) >= each:
        starts = range(0, len(table.rows), each)
        even = [[*range(at, min(at + each, len(table.rows)))] for at in starts]
        tallest = max(found.head + sum(found.heights[row] for row in part) for part in even)
        parts = even if tallest <= room.height else parts
    return [_part(table, rows) for rows in parts]


def draw(canvas: Canvas, table: Table, room: Box, alt: str) -> None:
    """Put the table into the room, as wide as it needs."""
    found = _fitting(canvas.briefing, canvas.measure, table, room)
    right = [_is_number(table, at) for at in range(len(table.columns))]
    rows = _row(
        [
            _cell(canvas, head, canvas.look.quiet, False, right[at], found, at)
            for at, head in enumerate(table.columns)
        ],
        found.head,
    )
    for number, cells in enumerate(table.rows):
        strong = number in table.strong
        drawn = []
        for at, cell in enumerate(cells):
            said, tone = _said(canvas.briefing, cell, canvas.look)
            drawn.append(_cell(canvas, said, tone, strong, right[at], found, at))
        rows += _row(drawn, found.heights[number])
    grid = "".join(f'<a:gridCol w="{round(width * EMU)}"/>' for width in found.widths)
    place = Box(room.left, room.top, sum(found.widths), found.head + sum(found.heights))
    content = (
        f'<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>{_STYLE}</a:tableStyleId></a:tblPr>'
        f"<a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>"
    )
    canvas.table("Tabel", place, alt, content)


def _part(table: Table, rows: Sequence[int]) -> Table:
    strong = tuple(at for at, row in enumerate(rows) if row in table.strong)
    return replace(table, rows=tuple(table.rows[row] for row in rows), strong=strong)


def _fitting(briefing: Briefing, measure: Measure, table: Table, room: Box) -> _Set:
    """The largest size at which all rows fit; the smallest where none does."""
    sets = [_set(briefing, measure, table, room, size) for size in _SIZES]
    fitting = [one for one in sets if one.head + sum(one.heights) <= room.height] or sets[-1:]
    return next((one for one in fitting if not one.wraps), fitting[0])


def _set(briefing: Briefing, measure: Measure, table: Table, room: Box, size: float) -> _Set:
    texts = [[_text(briefing, cell) for cell in row] for row in table.rows]
    needs = []
    for at, head in enumerate(table.columns):
        words = max((measure.width(word, size, "bold") for word in head.split()), default=0)
        cells = max((measure.width(row[at], size, "bold") for row in texts), default=0)
        needs.append(max(min(cells, room.width * 0.5), words) + 2 * _SIDE + 8)
    fixed = [_is_number(table, at) for at in range(len(needs))]
    widths = _shared(needs, fixed, room.width)
    inner = [width - 2 * _SIDE - 2 for width in widths]

    def tall(said: Sequence[str]) -> float:
        lines = max(
            min(measure.lines(cell, inner[at], size, "bold"), _MOST_LINES)
            for at, cell in enumerate(said)
        )
        return lines * size * LEADING + 2 * _PAD

    heights = tuple(tall(row) for row in texts)
    one_line = size * LEADING + 2 * _PAD + 0.1
    wraps = max(heights, default=0) > one_line
    return _Set(size, widths, tall(table.columns), heights, wraps)


def _shared(needs: Sequence[float], fixed: Sequence[bool], room: float) -> tuple[float, ...]:
    """Widths of columns: what they need and a share of what is left; words give way to figures."""
    total = sum(needs)
    figures = sum(need for need, number in zip(needs, fixed, strict=True) if number)
    if total > room:
        if figures > room * 0.75 or figures == total:
            return tuple(need * room / total for need in needs)
        part = (room - figures) / (total - figures)
        return tuple(n if number else n * part for n, number in zip(needs, fixed, strict=True))
    more = min((room - total) / len(needs), 56)
    return tuple(need + more for need in needs)


def _is_number(table: Table, at: int) -> bool:
    return any(isinstance(row[at], Told) for row in table.rows)


def _text(briefing: Briefing, cell: Written | Told) -> str:
    match cell:
        case Written(text):
            return text
        case Told(None, _):
            return formats.MISSING
        case Told(key, bare):
            fact = briefing.facts[str(key)]
            return fact.bare if bare else fact.written


def _said(briefing: Briefing, cell: Written | Told, look: Look) -> tuple[str, str]:
    """A cell's words and their colour."""
    said = _text(briefing, cell)
    if isinstance(cell, Told):
        if cell.key is None:
            return said, look.quiet
        if briefing.facts[cell.key].status == ESTIMATE:
            return said, look.gold
    return said, xml.INK


def _cell(
    canvas: Canvas, said: str, tone: str, strong: bool, right: bool, found: _Set, at: int
) -> str:
    inner = found.widths[at] - 2 * _SIDE - 2
    short = canvas.short(said, inner, found.size, "bold", most=_MOST_LINES)
    style = Style(found.size, tone, bold=strong)
    words = xml.paragraph(xml.run(short, style), align="r" if right else "l")
    edge = f"{xml.fill(canvas.look.hairline)}"
    none = "<a:noFill/>"
    lines = "".join(f'<a:ln{side} w="0">{none}</a:ln{side}>' for side in "LRT")
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody>"
        f'<a:tcPr marL="{round(_SIDE * EMU)}" marR="{round(_SIDE * EMU)}"'
        f' marT="{round(_PAD * EMU)}" marB="{round(_PAD * EMU)}" anchor="ctr">{lines}'
        f'<a:lnB w="9525">{edge}</a:lnB>{none}</a:tcPr></a:tc>'
    )


def _row(cells: Sequence[str], height: float) -> str:
    return f'<a:tr h="{round(height * EMU)}">{"".join(cells)}</a:tr>'
