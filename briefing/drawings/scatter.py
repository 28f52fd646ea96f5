"""Two measures against each other: a circle a place, the province a cross, corners in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from briefing.drawings import paper, text
from briefing.drawings.dots import Box, Dot, circles, names
from briefing.drawings.letters import SMALL, fitted, short, width, wrapped
from briefing.drawings.scales import Scale, within, written
from briefing.story.model import Briefing, Fact
from briefing.story.visuals import Scatter
from data.contract import ESTIMATE
from geo.palette import ACCENT, HAIRLINE, QUIET
from words.formats import MISSING, listing, number

HEIGHT = 380.0
CORNER, AXIS, NOTE = 36, 38, 20
"""Room for the words of the corners, for the axis below, for the note under it, px."""
LARGEST, SMALLEST = 19.0, 4.0
"""Radii of circles, px."""


@dataclass(frozen=True)
class _Point:
    kode: str
    name: str
    x: Fact
    y: Fact
    size: float | None


def marks(scatter: Scatter, briefing: Briefing, wide: float, high: float) -> list[str]:
    """All marks of the chart in a box of that size."""
    points = _points(scatter, briefing)
    cross = tuple(briefing.value(key) for key in scatter.references)
    xs = [v for p in points for v in (p.x.value, p.x.low, p.x.high)] + [cross[0]]
    ys = [p.y.value for p in points] + [cross[1]]
    (xgrid, xstep), (ygrid, ystep) = (within(values) for values in (xs, ys))
    left = max([width(written(v, scatter.y_unit, ystep), SMALL) for v in ygrid] + [0.0]) + 10
    bottom = high - AXIS - NOTE
    largest = min(LARGEST, wide / 30)
    x = _scale(xs, left + largest + 4, wide - largest - 4)
    y = _scale(ys, bottom - CORNER - largest, CORNER + SMALL + largest)
    found = _axes(scatter, x, y, (xgrid, xstep), (ygrid, ystep), (left, wide, bottom))
    found += _cross(cross, x, y, left, wide, bottom)
    corners, taken = _corners(scatter, left, wide, bottom)
    dots = _dots(scatter, points, x, y, largest)
    lines = [*taken, *_lines(cross, x, y, left, wide, bottom)]
    found += [*corners, *circles(dots), *names(dots, (left + 2, 18, wide, bottom), lines)]
    return [*found, _note(scatter, points, left, wide, high)]


def _scale(values: Sequence[float | None], start: float, end: float) -> Scale:
    known = [value for value in values if value is not None] or [0.0, 1.0]
    low, high = min(known), max(known)
    return Scale(low, high if high > low else low + 1, start, end)


def _lines(
    cross: tuple[float | None, ...], x: Scale, y: Scale, left: float, wide: float, bottom: float
) -> list[Box]:
    """Where the province's lines and its word lie."""
    found: list[Box] = []
    if cross[0] is not None:
        found.append((x.at(cross[0]) - 2, 18, x.at(cross[0]) + 2, bottom))
    if cross[1] is not None:
        at = y.at(cross[1])
        found += [(left, at - 2, wide, at + 2), (wide - 52, at - 17, wide, at)]
    return found


def _points(scatter: Scatter, briefing: Briefing) -> list[_Point]:
    """The places with both figures."""
    return [
        _Point(kode, short(kode, name), briefing.facts[x], briefing.facts[y], briefing.value(size))
        for kode, name, x, y, size in scatter.points
        if x is not None and y is not None
    ]


def _axes(
    scatter: Scatter,
    x: Scale,
    y: Scale,
    across: tuple[list[float], float],
    upwards: tuple[list[float], float],
    edges: tuple[float, float, float],
) -> list[str]:
    left, wide, bottom = edges
    look: dict[str, Any] = {"size": SMALL, "ink": QUIET}
    found = [paper.path(f"M{paper.px(left)},20V{paper.px(bottom)}H{paper.px(wide)}", ink=HAIRLINE)]
    for value in across[0]:
        said = written(value, scatter.x_unit, across[1])
        found.append(paper.words(x.at(value), bottom + 12, said, anchor="middle", **look))
    for value in upwards[0]:
        said = written(value, scatter.y_unit, upwards[1])
        found.append(paper.words(left - 6, y.at(value), said, anchor="end", **look))
        found.append(paper.line((left, y.at(value)), (left + 5, y.at(value)), HAIRLINE))
    over = fitted(f"{scatter.y_measure} ↑", wide, SMALL)
    under = fitted(f"{scatter.x_measure} →", wide - left, SMALL)
    found.append(paper.words(0, 7, over, **look))
    return [*found, paper.words(wide, bottom + 28, under, anchor="end", **look)]


def _cross(
    cross: tuple[float | None, ...], x: Scale, y: Scale, left: float, wide: float, bottom: float
) -> list[str]:
    found = []
    if cross[0] is not None:
        at = x.at(cross[0])
        found.append(paper.line((at, 18), (at, bottom), ACCENT, 1.2, "5 3"))
    if cross[1] is not None:
        at = y.at(cross[1])
        found.append(paper.line((left, at), (wide, at), ACCENT, 1.2, "5 3"))
        look: dict[str, Any] = {"size": SMALL, "ink": ACCENT, "anchor": "end"}
        found.append(paper.words(wide - 2, at - 9, text.PROVINCE, **look))
    return found


def _corners(
    scatter: Scatter, left: float, wide: float, bottom: float
) -> tuple[list[str], list[Box]]:
    """Up to three lines of words in each corner, and where they stand."""
    room = (wide - left) * 0.44
    found, taken = [], []
    for at, said in enumerate(scatter.corners):
        top, right = at < 2, at % 2 == 1
        lines = wrapped(said, room, SMALL, 3) if said else []
        first = 24 if top else bottom - 9 - 14 * (len(lines) - 1)
        x, anchor = (wide - 4, "end") if right else (left + 5, "start")
        for n, part in enumerate(lines):
            look: dict[str, Any] = {"ink": QUIET, "anchor": anchor, "italic": True, "size": SMALL}
            found.append(paper.words(x, first + 14 * n, part, **look))
            long = width(part, SMALL)
            start = x - long if right else x
            taken.append((start, first + 14 * n - 7, start + long, first + 14 * n + 7))
    return found, taken


def _dots(scatter: Scatter, points: list[_Point], x: Scale, y: Scale, largest: float) -> list[Dot]:
    most, found = _most(points), []
    for point in points:
        size = max(point.size or 0.0, 0.0) / most if most > 0 else 0.0
        low, high = point.x.low, point.x.high
        estimated = ESTIMATE in (point.x.status, point.y.status)
        ranged = estimated and low is not None and high is not None
        found.append(
            Dot(
                x.at(point.x.value),
                y.at(point.y.value),
                max(largest * size**0.5, SMALLEST),
                point.name,
                point.kode in scatter.chosen,
                estimated,
                (x.at(low), x.at(high)) if ranged and low and high else None,
            )
        )
    return found


def _most(points: list[_Point]) -> float:
    return max((p.size for p in points if p.size is not None), default=0)


def _note(scatter: Scatter, points: list[_Point], left: float, wide: float, high: float) -> str:
    """What the area means, and who is left out."""
    said = []
    if scatter.size_measure and _most(points):
        most = number(_most(points))
        said.append(text.SIZE.format(measure=scatter.size_measure, most=most))
    there = {point.kode for point in points}
    lacking = [short(kode, name) for kode, name, *_ in scatter.points if kode not in there]
    if lacking:
        said.append(f"{listing(lacking)}: {MISSING}")
    note = fitted(". ".join(said), wide - left, SMALL)
    return paper.words(left, high - 8, note, size=SMALL, ink=QUIET)
