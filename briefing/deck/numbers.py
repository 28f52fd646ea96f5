"""A handful of figures, each large with its label and what stands beneath."""

from briefing.deck import xml
from briefing.deck.canvas import Canvas
from briefing.deck.place import Box
from briefing.deck.xml import Style
from briefing.story.visuals import Key, Numbers
from data.contract import ESTIMATE
from words import formats

STRIP = 104.0
"""Height of figures in one row above another visual."""
_SIZES = (44.0, 40.0, 36.0, 32.0, 28.0, 25.0, 22.0, 19.0)
_IN_STRIP = 32.0
_SMALL, _GAP = 13.0, 26.0


def draw(canvas: Canvas, visual: Numbers, room: Box) -> None:
    """Put the figures into the room: in a row, or in rows of two where it is high."""
    many = len(visual.items)
    across = many if room.height < STRIP * 1.6 or many < 3 else 2
    rows = -(-many // across)
    height = min(room.height / rows, 150)
    place = Box(0, 0, (room.width - _GAP * (across - 1)) / across, height)
    size = min((_size(canvas, key, place) for key, _, _ in visual.items), default=_SIZES[-1])
    for at, item in enumerate(visual.items):
        strip = Box(room.left, room.top + (at // across) * height, room.width, height - 8)
        place = strip.columns(*[1] * across, gap=_GAP)[at % across]
        _figure(canvas, item, place, size)


def _size(canvas: Canvas, key: Key, place: Box) -> float:
    """How large a figure may be in its place."""
    said = canvas.briefing.written(key) if key else ""
    sizes = [one for one in _SIZES if place.height > STRIP or one <= _IN_STRIP]
    return canvas.measure.size(said, Box(0, 0, place.width, 60), sizes, "title", most=1)


def _figure(canvas: Canvas, item: tuple[Key, str, str], place: Box, size: float) -> None:
    """One figure. size: of all the figures beside each other, so that they stand on one line."""
    key, label, beneath = item
    fact = canvas.briefing.facts[key] if key else None
    said = fact.written if fact else formats.MISSING
    big = size if fact else min(size, 20)
    tone = canvas.look.gold if fact and fact.status == ESTIMATE else xml.INK
    tone = tone if fact else canvas.look.quiet
    between = formats.interval(fact.low, fact.high, fact.unit) if fact else ""
    low = " · ".join(words for words in (beneath, between) if words)
    lines = [
        xml.paragraph(xml.run(_cut(canvas, label, place, 2), Style(_SMALL, xml.INK))),
        xml.paragraph(
            xml.run(canvas.short(said, place.width, big, "title"), Style(big, tone, True, True))
        ),
        xml.paragraph(xml.run(_cut(canvas, low, place, 2), Style(_SMALL, canvas.look.quiet))),
    ]
    edge = Box(place.left, place.top, place.width, 0)
    canvas.rule(f"Garis {label[:40]}", edge, xml.line(canvas.look.hairline, 1))
    inner = Box(place.left, place.top + 6, place.width, place.height - 6)
    canvas.words(label[:60], inner, "".join(lines))


def _cut(canvas: Canvas, words: str, place: Box, most: int) -> str:
    return canvas.short(words, place.width, _SMALL, most=most)
