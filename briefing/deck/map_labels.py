"""Names and figures on the map: inside a regency where they fit, else beside it on a leader."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

from shapely import union_all
from shapely.geometry import Polygon, box

from briefing.deck import xml
from briefing.deck.canvas import Canvas
from briefing.deck.outlines import Point, middles, on_slide
from briefing.deck.place import Box
from briefing.deck.xml import Style
from briefing.story.visuals import Map
from geo.palette import ink_on
from words.formats import MISSING

_SIZE, _LINE, _WIDEST = 10.0, 12.2, 92.0
_INSIDE = 0.985
"""Part of a label that lies on its regency where it counts as inside."""


def draw(canvas: Canvas, visual: Map, area: Box, fills: dict[str, str]) -> None:
    """Label every place. fills: kode → colour, "" where there is no figure."""
    points = middles(area)
    lands = {kode: _land(rings) for kode, rings in on_slide(area).items()}
    taken: list[Box] = []
    whole = union_all([*lands.values()])
    later: list[tuple[str, list[str]]] = []
    for kode, name, key in sorted(visual.places, key=lambda one: -lands[one[0]].area):
        said = _words(canvas, name, canvas.briefing.facts[key].bare if key else MISSING)
        spot = _inside(_size(canvas, said), points[kode], lands[kode], taken)
        if spot is None:
            later.append((kode, said))
        else:
            taken.append(spot)
            _write(canvas, said, spot, fills[kode], kode in visual.chosen)
    for kode, said in later:
        spot = _beside(_size(canvas, said), points[kode], area, taken, whole)
        taken.append(spot)
        canvas.rule(f"Penunjuk {said[0]}", _between(points[kode], spot), xml.line(xml.INK, 0.75))
        _write(canvas, said, spot, None, kode in visual.chosen)


def _words(canvas: Canvas, name: str, figure: str) -> list[str]:
    """The name in one to three lines, and the figure."""
    short = canvas.short(name, _WIDEST, _SIZE, "bold", most=3)
    lines = [""]
    for word in short.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and canvas.measure.width(longer, _SIZE, "bold") > _WIDEST:
            lines.append(word)
        else:
            lines[-1] = longer
    return [*lines, figure]


def _size(canvas: Canvas, said: Sequence[str]) -> tuple[float, float]:
    wide = max(canvas.measure.width(line, _SIZE, "bold") for line in said)
    return min(wide, _WIDEST) + 6, _LINE * len(said) + 2


def _inside(
    size: tuple[float, float], point: Point, land: Polygon, taken: Sequence[Box]
) -> Box | None:
    """The place nearest to the point where a label lies on its land and on no other label."""
    for x, y in _around(point, 12, 5):
        spot = Box(x - size[0] / 2, y - size[1] / 2, *size)
        shared = land.intersection(_flat(spot)).area / spot.area
        if shared >= _INSIDE and not any(spot.meets(one) for one in taken):
            return spot
    return None


def _beside(
    size: tuple[float, float], point: Point, area: Box, taken: Sequence[Box], land: Any
) -> Box:
    """The best place off the land, else wherever no label stands, near the point."""

    def trouble(spot: Box) -> float:
        on_land = land.intersection(_flat(spot)).area / spot.area
        crossed = sum(one.meets(spot, 0) for one in taken)
        out = 0 if _within(spot, area) else 1
        far = math.dist(point, (spot.left + size[0] / 2, spot.top + size[1] / 2))
        return 4000 * crossed + 4000 * out + 600 * on_land + far

    spots = [Box(x - size[0] / 2, y - size[1] / 2, *size) for x, y in _around(point, 16, 10, 26)]
    return min(spots, key=trouble)


def _around(point: Point, step: float, rounds: int, first: float = 0) -> Iterator[Point]:
    """The point, and points on wider and wider circles around it."""
    if not first:
        yield point
    for at in range(1, rounds + 1):
        far = first + step * at
        for turn in range(16):
            angle = math.tau * turn / 16
            yield point[0] + far * math.cos(angle), point[1] + far * math.sin(angle) * 0.7


def _write(canvas: Canvas, said: Sequence[str], spot: Box, fill: str | None, chosen: bool) -> None:
    """fill: of the regency beneath, "" for the hatch; None beside it."""
    tone = xml.ACCENT if chosen and fill is None else (ink_on(fill) if fill else xml.INK)
    runs = [
        xml.paragraph(
            xml.run(line, Style(_SIZE, tone, bold=at < len(said) - 1 or chosen)), align="ctr"
        )
        for at, line in enumerate(said)
    ]
    under = "" if fill else xml.fill(xml.PAPER, 82)
    words = xml.body("".join(runs), "ctr", wrap=False)
    name = f"Label {' '.join(said[:-1])}"
    canvas.draw(xml.shape(canvas.ident(), name, spot, xml.RECTANGLE, under, words))


def _between(point: Point, spot: Box) -> Box:
    """From the point to the nearest edge of the label, as the box of a line."""
    x = min(max(point[0], spot.left), spot.right)
    y = min(max(point[1], spot.top), spot.bottom)
    return Box(point[0], point[1], x - point[0], y - point[1])


def _within(spot: Box, area: Box) -> bool:
    return (
        spot.left >= area.left
        and spot.top >= area.top
        and spot.right <= area.right
        and spot.bottom <= area.bottom
    )


def _flat(spot: Box) -> Polygon:
    return box(spot.left, spot.top, spot.right, spot.bottom)


def _land(rings: Sequence[Sequence[Point]]) -> Polygon:
    """The largest ring: islands carry no label."""
    return max((Polygon(ring).buffer(0) for ring in rings), key=lambda land: land.area)
