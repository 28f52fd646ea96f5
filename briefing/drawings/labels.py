"""Names and figures on a map: inside their region where they fit, else beside it with a leader."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import numpy as np
import shapely
from shapely import LineString, Point
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from briefing.drawings.letters import TEXT, fitted, width
from figures.drawing import anchor, leader

LINE = 15.0
LONGEST = 130.0
"""Room for a name, px."""
INSIDE = 0.8
"""What part of a label must lie in its region for it to stand there."""
CLEAR = 4.0
SHIFTS = sorted(product(range(-40, 41, 8), range(-24, 25, 8)), key=lambda by: math.hypot(*by))
"""How far a label may stand from its region's chosen point, the nearest first, px."""

Words = tuple[str, str]
"""Name and figure."""


@dataclass(frozen=True)
class Label:
    """Lines of a label around its middle, the last one the figure. inside: on its region."""

    lines: tuple[str, ...]
    place: tuple[float, float]
    inside: bool
    leader: BaseGeometry | None = None


@lru_cache(maxsize=32)
def placed(
    shapes: tuple[BaseGeometry, ...],
    starts: tuple[Point | None, ...],
    words: tuple[Words | None, ...],
    room: tuple[float, float],
) -> tuple[Label | None, ...]:
    """A label for every shape with words; None for the others.

    starts: chosen points; without one a label stands where its region is widest. Those beside
    keep clear of all shapes, of each other and of the edges of `room` (width, height).
    """
    found: list[Label | None] = []
    for shape, start, own in zip(shapes, starts, words, strict=True):
        others = [_box(label.place, _size(label.lines)) for label in found if label]
        found.append(_inside(shape, start, own, others) if own else None)
    taken = [shape.simplify(0.8).buffer(CLEAR, quad_segs=1) for shape in shapes]
    taken += [_box(label.place, _size(label.lines)) for label in found if label]
    uncrossed = len(shapes)
    for at, own in enumerate(words):
        if own and found[at] is None:
            found[at] = beside = _beside(shapes[at], own, taken, room, uncrossed)
            taken.append(_box(beside.place, _size(beside.lines)).buffer(CLEAR))
    return tuple(found)


def _inside(
    shape: BaseGeometry, start: Point | None, words: Words, others: list[BaseGeometry]
) -> Label | None:
    """The label in its region, its name in one line or two; None where neither fits.

    others: labels that it must not touch.
    """
    name, figure = words
    parts = name.split()
    middle = (len(parts) + 1) // 2
    broken = (" ".join(parts[:middle]), " ".join(parts[middle:]))
    shown = [(name,)] if len(parts) < 2 else [(name,), broken]
    first = start or anchor(shape)[0]
    for dx, dy in SHIFTS:
        place = first.x + dx, first.y + dy
        for lines in shown:
            area = _box(place, _size((*lines, figure)))
            fits = area.intersection(shape).area >= INSIDE * area.area
            if fits and not any(area.intersects(other) for other in others):
                return Label((*lines, figure), place, True)
    return None


def _beside(
    shape: BaseGeometry,
    words: Words,
    taken: list[BaseGeometry],
    room: tuple[float, float],
    uncrossed: int,
) -> Label:
    """The label where nothing is; no leader crosses what of `taken` begins at `uncrossed`."""
    start, _ = anchor(shape)
    lines = (fitted(words[0], LONGEST), words[1])
    size = _size(lines)
    places = _free(start, size, taken, room) or [(float(start.x), float(start.y))]
    labels = shapely.unary_union(taken[uncrossed:])
    clear = (at for at in places if not LineString([start, at]).intersects(labels))
    place = next(clear, places[0])
    return Label(lines, place, False, _tie(start, place, size))


def _tie(start: Point, place: tuple[float, float], size: tuple[float, float]) -> LineString | None:
    tie = leader(start, place, size)
    return tie if tie.length > 2 else None


def _free(
    start: Point, size: tuple[float, float], taken: list[BaseGeometry], room: tuple[float, float]
) -> list[tuple[float, float]]:
    """Middles at which a label of that size touches nothing, the nearest first."""
    distance, angle = (
        grid.ravel()
        for grid in np.meshgrid(range(20, 300, 8), np.arange(0, 24) * np.pi / 12, indexing="ij")
    )
    x, y = start.x + distance * np.cos(angle), start.y + distance * np.sin(angle)
    wide, high = size[0] / 2, size[1] / 2
    free = (x > wide) & (x < room[0] - wide) & (y > high) & (y < room[1] - high)
    x, y = x[free], y[free]
    if not len(x):
        return []
    labels = shapely.STRtree(shapely.box(x - wide, y - high, x + wide, y + high))
    hit = set(labels.query(taken, "intersects")[1].tolist())
    return [(float(x[n]), float(y[n])) for n in range(len(x)) if n not in hit]


def _size(lines: Sequence[str]) -> tuple[float, float]:
    wide = max(width(line, TEXT, at == len(lines) - 1) for at, line in enumerate(lines))
    return wide + 4, LINE * len(lines)


def _box(place: tuple[float, float], size: tuple[float, float]) -> BaseGeometry:
    (x, y), (wide, high) = place, size
    return box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
