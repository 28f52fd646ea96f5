"""The sentences of a slide, in the placeholder that its layout keeps for them."""

from collections.abc import Sequence

from briefing.deck import layouts, xml
from briefing.deck.canvas import Canvas
from briefing.deck.fit import LEADING
from briefing.deck.place import Box

_SIZES = (16.0, 15.0, 14.0, 13.0, 12.0)
_LARGE = (22.0, 20.0, 18.0, *_SIZES)
_HANG = 1.25
"""Room of a mark, in sizes."""


def write(
    canvas: Canvas, said: Sequence[str], place: Box, large: bool = False, numbered: bool = False
) -> None:
    """Set the sentences as large as they fit; what still doesn't is cut and told in the notes."""
    sizes = _LARGE if large else _SIZES
    size = next(
        (one for one in sizes if _high(canvas, said, place, one) <= place.height), sizes[-1]
    )
    gap = size * 0.6
    if _high(canvas, said, place, size) > place.height:
        room = place.height - gap * (len(said) - 1)
        most = max(int(room / (size * LEADING) / max(len(said), 1)), 1)
        width = place.width - _HANG * size
        said = [canvas.short(one, width, size, most=most) for one in said]
    mark, hang = ("1" if numbered else "•"), _HANG * size
    paragraphs = [
        xml.paragraph(xml.run(one, xml.Style(size)), before=gap if at else 0, mark=mark, hang=hang)
        for at, one in enumerate(said)
    ]
    canvas.fill(layouts.POINTS, "".join(paragraphs), place)


def _high(canvas: Canvas, said: Sequence[str], place: Box, size: float) -> float:
    return canvas.measure.height(said, place.width - _HANG * size, size, size * 0.6)
