"""Native tables: rules between rows, figures to the right, estimates in gold."""

from collections.abc import Sequence

from briefing.deck import xml
from briefing.deck.canvas import Canvas
from briefing.deck.fit import Face
from briefing.deck.look import Look
from briefing.deck.place import EMU, Box
from briefing.deck.table_fit import PAD, SIDE, Fit, fitted, is_number, words_of
from briefing.deck.xml import Style
from briefing.story.model import Briefing
from briefing.story.visuals import Table, Told, Written
from data.contract import ESTIMATE

_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""Office's "no style, no grid"."""


def draw(canvas: Canvas, table: Table, room: Box, alt: str) -> None:
    """Put the table into the room, as wide as it needs."""
    found = fitted(canvas.briefing, canvas.look, table, room)
    right = [is_number(table, at) for at in range(len(table.columns))]
    heads = [(column, canvas.look.quiet) for column in table.columns]
    heights = found.heights
    rows = _row(canvas, heads, False, right, found, found.head)
    for number, cells in enumerate(table.rows):
        said = [_said(canvas.briefing, cell, canvas.look) for cell in cells]
        strong = number in table.strong
        rows += _row(canvas, said, strong, right, found, heights[number])
    grid = "".join(f'<a:gridCol w="{round(width * EMU)}"/>' for width in found.widths)
    content = (
        f'<a:tbl><a:tblPr firstRow="1"><a:tableStyleId>{_STYLE}</a:tableStyleId></a:tblPr>'
        f"<a:tblGrid>{grid}</a:tblGrid>{rows}</a:tbl>"
    )
    canvas.table("Tabel", Box(room.left, room.top, sum(found.widths), found.height), alt, content)


def _said(briefing: Briefing, cell: Written | Told, look: Look) -> tuple[str, str]:
    """A cell's words and their colour."""
    said = words_of(briefing, cell)
    if isinstance(cell, Told):
        if cell.key is None:
            return said, look.quiet
        if briefing.facts[cell.key].status == ESTIMATE:
            return said, look.gold
    return said, xml.INK


def _row(
    canvas: Canvas, cells: Sequence[tuple[str, str]], strong: bool, right: Sequence[bool],
    found: Fit, height: float,
) -> str:  # fmt: skip
    drawn = "".join(
        _cell(canvas, words, Style(found.size, tone, bold=strong), right[at], found, at)
        for at, (words, tone) in enumerate(cells)
    )
    return f'<a:tr h="{round(height * EMU)}">{drawn}</a:tr>'


def _cell(canvas: Canvas, said: str, style: Style, right: bool, found: Fit, at: int) -> str:
    inner = found.widths[at] - 2 * SIDE - 2
    face: Face = "bold" if style.bold else "body"
    short = canvas.short(said, inner, found.size, face, most=found.most)
    words = xml.paragraph(xml.run(short, style), align="r" if right else "l")
    none = "<a:noFill/>"
    lines = "".join(f'<a:ln{side} w="0">{none}</a:ln{side}>' for side in "LRT")
    side, pad = round(SIDE * EMU), round(PAD * EMU)
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{words}</a:txBody>"
        f'<a:tcPr marL="{side}" marR="{side}" marT="{pad}" marB="{pad}" anchor="ctr">{lines}'
        f'<a:lnB w="9525">{xml.fill(canvas.look.hairline)}</a:lnB>{none}</a:tcPr></a:tc>'
    )
