"""The sentences of a slide, in the placeholder that its layout keeps for them."""

from collections.abc import Sequence

from briefing.deck import layouts, xml
from briefing.deck.canvas import Canvas
from briefing.deck.fit import LEADING, Measure
from briefing.deck.place import Box

_SIZES = (16.0, 15.0, 14.0, 13.0, 12.0)
_LARGE = (22.0, 20.0, 18.0, *_SIZES)
_HANG = 1.25
"""Room of a mark, in sizes."""


def write(
    canvas: Canvas, said: Sequence[str], place: Box, large: bool = False, first: int = 0
) -> None:
    """Set the sentences as large as they fit; what still doesn't is cut and told in the notes.

    first: the number of the first where they are counted, else 0.
    """
    sizes = _LARGE if large else _SIZES
    heights = {one: _high(canvas.measure, said, place.width, one) for one in sizes}
    size = next((one for one in sizes if heights[one] <= place.height), sizes[-1])
    gap = size * 0.6
    if heights[size] > place.height:
        room = place.height - gap * (len(said) - 1)
        most = max(int(room / (size * LEADING) / max(len(said), 1)), 1)
        width = place.width - _HANG * size
        said = [canvas.short(one, width, size, most=most) for one in said]
    mark, hang = (str(first) if first else "•"), _HANG * size
    paragraphs = [
        xml.paragraph(xml.run(one, xml.Style(size)), before=gap if at else 0, mark=mark, hang=hang)
        for at, one in enumerate(said)
    ]
    canvas.fill(layouts.POINTS, "".join(paragraphs), place)


def least(measure: Measure, said: Sequence[str], width: float) -> float:
    """The height that sentences need at their smallest."""
    return _high(measure, said, width, _SIZES[-1])


def _high(measure: Measure, said: Sequence[str], width: float, size: float) -> float:
    return measure.height(said, width - _HANG * size, size, size * 0.6)
