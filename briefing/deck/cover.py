"""The first slide: what the deck is, for whom, what it holds, and which regencies it speaks of."""

from collections.abc import Sequence

from briefing.deck import layouts, outlines, text, xml
from briefing.deck.canvas import Canvas
from briefing.deck.place import Box
from briefing.deck.xml import Style
from data.regions import regencies

_SIZES = (40.0, 36.0, 32.0, 28.0, 24.0)
_ROW, _SIZE = 21.0, 14.0

Part = tuple[str, int, int]
"""A section: its name, its first and its last slide."""


def write(canvas: Canvas, parts: Sequence[Part]) -> None:
    """Fill the first slide. parts: what the deck holds."""
    made, look = canvas.briefing, canvas.look
    title, subtitle = layouts.title_rooms(look, layouts.COVER)
    size = canvas.measure.size(made.title, title, _SIZES, "title", most=4)
    said = canvas.short(made.title, title.width, size, "title", most=3)
    style = Style(size, look.title_colour or xml.INK, bold=True, heading=True)
    canvas.fill(0, xml.paragraph(xml.run(said, style)))
    words = canvas.short(made.subtitle, subtitle.width, 20, most=2)
    canvas.fill(layouts.SUBTITLE, xml.paragraph(xml.plain(words)))
    _rule(canvas, Box(title.left, subtitle.bottom + 10, 56, 0))
    number = Box(title.left, subtitle.bottom + 20, title.width, 20)
    snapshot = text.SNAPSHOT.format(number=made.number)
    canvas.words("Potret", number, xml.paragraph(xml.run(snapshot, Style(_SIZE, look.quiet))))
    right = Box(title.right + 44, 92, look.title.right - title.right - 44, 190)
    kodes = made.request.kodes
    outlines.silhouette(canvas, right, () if len(kodes) == len(regencies()) else kodes)
    _contents(canvas, Box(right.left, 302, right.width, 190), parts)


def parts(sections: Sequence[str]) -> list[Part]:
    """The sections of the slides, each with its first and last slide; the cover is slide 1."""
    found: list[Part] = []
    for number, section in enumerate(sections, start=1):
        if found and found[-1][0] == section:
            found[-1] = (section, found[-1][1], number)
        else:
            found.append((section, number, number))
    return found[1:]


def _rule(canvas: Canvas, place: Box) -> None:
    canvas.rule("Garis", place, xml.line(xml.ACCENT, 3))


def _contents(canvas: Canvas, room: Box, parts: Sequence[Part]) -> None:
    head, rest = room.under(_ROW)
    title = xml.run(text.CONTENTS, Style(_SIZE - 2, canvas.look.quiet))
    canvas.words(text.CONTENTS, head, xml.paragraph(title))
    row = min(rest.height / max(len(parts), 1), _ROW)
    names = "".join(xml.paragraph(xml.run(name, Style(_SIZE))) for name, _, _ in parts)
    pages = "".join(
        xml.paragraph(xml.run(_pages(first, last), Style(_SIZE, canvas.look.quiet)), align="r")
        for _, first, last in parts
    )
    height = row * len(parts)
    left, right = Box(rest.left, rest.top, rest.width, height).columns(0.7, 0.3, gap=8)
    canvas.words("Bagian", left, names)
    canvas.words("Halaman", right, pages)


def _pages(first: int, last: int) -> str:
    one = text.PAGES.format(first=first)
    return one if first == last else text.PAGES_TO.format(first=first, last=last)
