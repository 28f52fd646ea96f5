"""The eleven regencies as shapes: each can be picked, coloured and moved; with their legend."""

from briefing.deck import map_labels, text, xml
from briefing.deck.canvas import Canvas
from briefing.deck.outlines import freeform, on_slide
from briefing.deck.place import Box
from briefing.deck.xml import Style
from briefing.story.visuals import Map
from geo import palette

_SIZE, _SWATCH, _ROW, _GAP = 11.0, 13.0, 18.0, 16.0
_CHOSEN, _BORDER = 2.75, 0.75


def draw(canvas: Canvas, visual: Map, room: Box) -> None:
    """Put the map into the room, its legend beneath."""
    rows = _legend_rows(canvas, visual, room.width)
    below = _ROW * (len(rows) + 1)
    area, legend = room.under(room.height - below - 8, gap=8)
    outlines = on_slide(area)
    fills: dict[str, str] = {}
    for kode, name, key in sorted(visual.places, key=lambda place: place[0] in visual.chosen):
        at = visual.class_of(canvas.briefing.value(key))
        fills[kode] = "" if at is None else visual.colours[at]
        look = (xml.fill(fills[kode]) if fills[kode] else hatched()) + _edge(kode, visual)
        said = f"{name}: {canvas.briefing.written(key)}"
        place, geometry = freeform(outlines[kode])
        canvas.draw(xml.shape(canvas.ident(), name, place, geometry, look, alt=said))
    map_labels.draw(canvas, visual, area, fills)
    _legend(canvas, visual, legend, rows)


def hatched() -> str:
    """The fill of a region without a figure."""
    return xml.hatch(palette.HATCH, palette.NO_DATA)


def _edge(kode: str, visual: Map) -> str:
    chosen = kode in visual.chosen
    return xml.line(xml.ACCENT, _CHOSEN) if chosen else xml.line(xml.PAPER, _BORDER)


Item = tuple[str, str]
"""An entry of the legend: the look of its swatch, and its words."""


def _legend_rows(canvas: Canvas, visual: Map, width: float) -> list[list[Item]]:
    """The legend's entries in as many rows as they need."""
    hair = xml.line(palette.GREY, 0.5)
    items = [
        (xml.fill(colour) + hair, label)
        for colour, label in zip(visual.colours, visual.labels, strict=True)
    ]
    if any(key is None for _, _, key in visual.places):
        items.append((hatched() + hair, visual.missing))
    if visual.chosen:
        items.append((xml.fill("") + xml.line(xml.ACCENT, 2), text.CHOSEN))
    rows: list[list[Item]] = [[]]
    used = 0.0
    for look, label in items:
        wide = _SWATCH + 6 + canvas.measure.width(label, _SIZE) + _GAP
        if rows[-1] and used + wide - _GAP > width:
            rows.append([])
            used = 0.0
        rows[-1].append((look, label))
        used += wide
    return rows


def _legend(canvas: Canvas, visual: Map, room: Box, rows: list[list[Item]]) -> None:
    heading = canvas.short(visual.heading, room.width, _SIZE)
    head, rest = room.under(_ROW - 2, gap=2)
    quiet = Style(_SIZE, canvas.look.quiet)
    canvas.words("Judul legenda", head, xml.paragraph(xml.run(heading, quiet)))
    for at, row in enumerate(rows):
        left, top = rest.left, rest.top + at * _ROW
        for look, label in row:
            canvas.box(f"Legenda {label}", Box(left + 1, top + 1, _SWATCH, _SWATCH - 2), look)
            left += _SWATCH + 6
            wide = min(canvas.measure.width(label, _SIZE) + 4, room.right - left)
            said = xml.paragraph(xml.run(canvas.short(label, wide, _SIZE), Style(_SIZE)))
            canvas.words(label, Box(left, top - 1, wide, _ROW - 2), said)
            left += wide + _GAP - 4
