"""The eleven regencies coloured by class, named where there is room, with the legend."""

from functools import lru_cache
from typing import Any

import shapely
from shapely import Point
from shapely.geometry.base import BaseGeometry

from briefing.drawings import paper, text
from briefing.drawings.labels import LINE, Label, Words, placed
from briefing.drawings.letters import TEXT, fitted, short, wrapped
from briefing.story.model import Briefing
from briefing.story.visuals import Map
from figures.drawing import Frame, points
from geo import boundaries
from geo.palette import ACCENT, INK, NO_DATA, PAPER, ink_on
from words.formats import MISSING

HEIGHT, TALL = 380.0, 0.625
"""The height beside a legend at most, px; how tall the province is for its width."""
BESIDE = 520
"""From this width on the legend stands beside the map, else under it, px."""
LEGEND, STEP, SWATCH = 172, 22, (26, 14)
NAMED = 360
"""A map narrower than this names only the chosen regencies, px."""
FINE = 0.4
"""Pixels by which a border may be redrawn: nobody sees it, and the file is half as long."""


def marks(shown: Map, briefing: Briefing, wide: float, high: float) -> list[str]:
    """All marks of the map and its legend in a box of that size."""
    beside = wide >= BESIDE
    rows = _rows(shown, briefing)
    under = _under(len(rows), wide)
    room = (wide - LEGEND - 16, high) if beside else (wide, max(high - under, 60))
    shapes, starts = _ground(round(room[0]), round(room[1]))
    fills = _fills(shown, briefing)
    found = _regions(shown, shapes, fills)
    said = _said(shown, briefing, every=room[0] >= NAMED)
    labels = placed(tuple(shapes.values()), starts, tuple(said.get(k) for k in shapes), room)
    for kode, label in zip(shapes, labels, strict=True):
        found += _words(label, fills.get(kode, "")) if label else []
    corner = (wide - LEGEND, 20.0) if beside else (0.0, room[1] + 16)
    return found + _legend(shown, rows, corner, LEGEND if beside else wide)


@lru_cache(maxsize=16)
def _ground(wide: int, high: int) -> tuple[dict[str, BaseGeometry], tuple[Point | None, ...]]:
    """The shapes and their label points in the pixels of a box, room for labels beside them."""
    large = wide >= NAMED
    shapes = boundaries.shapes("map" if large else "slides")
    left, right, above = (52, 14, 12) if large else (4, 4, 4)
    frame = Frame(shapes.total_bounds, wide - left - right, high - 2 * above, left, above)
    drawn = frame.shapes(shapes)
    slim = shapely.coverage_simplify(list(drawn.values()), FINE)
    given = points(frame, boundaries.label_points())
    return dict(zip(drawn, slim, strict=True)), tuple(given.get(kode) for kode in drawn)


def _fills(shown: Map, briefing: Briefing) -> dict[str, str]:
    """kode → the colour of its class; "" without a figure."""
    classes = {kode: shown.class_of(briefing.value(key)) for kode, _, key in shown.places}
    return {kode: "" if at is None else shown.colours[at] for kode, at in classes.items()}


def _regions(shown: Map, shapes: dict[str, BaseGeometry], fills: dict[str, str]) -> list[str]:
    found = []
    for kode, shape in shapes.items():
        fill = fills.get(kode, "")
        plain = paper.path(paper.outline(shape), fill=fill, ink=PAPER, weight=0.8)
        found.append(plain if fill else paper.hatched(shape))
    return found + [
        paper.path(paper.outline(shapes[kode]), ink=ACCENT, weight=2.6)
        for kode in shown.chosen
        if kode in shapes
    ]


def _said(shown: Map, briefing: Briefing, every: bool) -> dict[str, Words]:
    """kode → name and figure; on a small map of the chosen regencies alone."""
    return {
        kode: (short(kode, name), MISSING if key is None else briefing.facts[key].bare)
        for kode, name, key in shown.places
        if every or kode in shown.chosen
    }


def _words(label: Label, fill: str) -> list[str]:
    """A label: its name in lines, its figure in bold, the leader of a small region."""
    ground = (fill or NO_DATA) if label.inside else PAPER
    look: dict[str, Any] = {"ink": ink_on(ground), "anchor": "middle", "halo": ground}
    x, y = label.place
    top = y - LINE * (len(label.lines) - 1) / 2
    found = []
    if label.leader is not None:
        found.append(paper.path(paper.outline(label.leader), ink=INK, weight=0.8))
    *names, figure = label.lines
    for n, name in enumerate(names):
        found.append(paper.words(x, top + LINE * n, name, **look))
    return [
        *found,
        paper.words(x, top + LINE * len(names), figure, bold=figure != MISSING, **look),
    ]


def _rows(shown: Map, briefing: Briefing) -> list[tuple[str, str]]:
    """Colour and words of the legend's rows, highest class first; "" is the hatch, last."""
    found = [briefing.value(key) for _, _, key in shown.places]
    classes = [shown.class_of(value) for value in found]
    rows = [
        (shown.colours[at], f"{shown.labels[at]}  ({classes.count(at)})")
        for at in reversed(range(len(shown.colours)))
    ]
    if None in classes:
        rows.append(("", f"{shown.missing}  ({classes.count(None)})"))
    return rows


def _legend(
    shown: Map, rows: list[tuple[str, str]], corner: tuple[float, float], room: float
) -> list[str]:
    left, top = corner
    lines = wrapped(text.COUNTED.format(heading=shown.heading), room, TEXT, 2)
    found = [paper.words(left, top + 16 * n, part, bold=True) for n, part in enumerate(lines)]
    first = top + 16 * len(lines) + 8
    each = room / _columns(room)
    deep = -(-len(rows) // _columns(room))
    wide, high = SWATCH
    for at, (colour, said) in enumerate(rows):
        x, y = left + each * (at // deep), first + STEP * (at % deep)
        box = (x, y - high / 2, wide, high)
        found.append(paper.rect(*box, colour) if colour else paper.hatched_box(*box))
        found.append(paper.words(x + wide + 8, y, fitted(said, each - wide - 10)))
    return found


def _columns(room: float) -> int:
    return 2 if room >= 2 * LEGEND * 0.9 else 1


def _under(rows: int, wide: float) -> float:
    """The height of a legend under its map."""
    return STEP * (-(-rows // _columns(wide)) + 1) + 14


def natural(shown: Map, wide: float) -> float:
    """The height at which the map fills its width."""
    if wide >= BESIDE:
        return min((wide - LEGEND - 82) * TALL + 24, HEIGHT)
    margins = 66 if wide >= NAMED else 8
    return (wide - margins) * TALL + 24 + _under(len(shown.colours) + 1, wide)
