"""Two measures against each other: a circle a place, the province a cross, corners in words."""

from dataclasses import dataclass
from typing import Any

from briefing.drawings import paper, text
from briefing.drawings.bars import whisker
from briefing.drawings.ends import apart
from briefing.drawings.letters import SMALL, TEXT, fitted, short, width, wrapped
from briefing.drawings.scales import Scale, around, written
from briefing.story.model import Briefing, Fact
from briefing.story.visuals import Scatter
from data.contract import ESTIMATE
from geo.palette import ACCENT, GOLD, GREY, HAIRLINE, INK, PAPER, QUIET
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
    (xgrid, xstep), (ygrid, ystep) = (
        around([v for v in values if v is not None]) for values in (xs, ys)
    )
    left = max(width(written(v, scatter.y_unit, ystep), SMALL) for v in ygrid) + 10
    bottom = high - AXIS - NOTE
    x = Scale(xgrid[0], xgrid[-1], left + LARGEST, wide - LARGEST)
    y = Scale(ygrid[0], ygrid[-1], bottom - CORNER, CORNER + SMALL + 8)
    found = _axes(scatter, x, y, (xgrid, xstep), (ygrid, ystep), wide, bottom)
    found += _cross(cross, x, y, left, wide, bottom)
    found += _corners(scatter, left, wide, bottom)
    found += _circles(scatter, points, x, y)
    found += _names(scatter, points, x, y, bottom, None if cross[1] is None else y.at(cross[1]))
    return [*found, _note(scatter, points, left, wide, high)]


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
    wide: float,
    bottom: float,
) -> list[str]:
    left = x.start - LARGEST
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


def _corners(scatter: Scatter, left: float, wide: float, bottom: float) -> list[str]:
    """Two lines of words in each corner."""
    room = (wide - left) * 0.42
    found = []
    for at, said in enumerate(scatter.corners):
        top, right = at < 2, at % 2 == 1
        lines = wrapped(said, room, TEXT, 2) if said else []
        first = 24 if top else bottom - 10 - 15 * (len(lines) - 1)
        x, anchor = (wide - 4, "end") if right else (left + 5, "start")
        for n, part in enumerate(lines):
            look: dict[str, Any] = {"ink": QUIET, "anchor": anchor, "italic": True}
            found.append(paper.words(x, first + 15 * n, part, **look))
    return found


def _radius(size: float | None, most: float) -> float:
    return (
        SMALLEST
        if size is None or most <= 0
        else max(LARGEST * (max(size, 0) / most) ** 0.5, SMALLEST)
    )


def _circles(scatter: Scatter, points: list[_Point], x: Scale, y: Scale) -> list[str]:
    most = _most(points)
    found = []
    for point in sorted(points, key=lambda one: -(one.size or 0)):
        at = x.at(point.x.value), y.at(point.y.value)
        estimated = ESTIMATE in (point.x.status, point.y.status)
        edge = ACCENT if point.kode in scatter.chosen else GOLD if estimated else INK
        if estimated and point.x.low is not None and point.x.high is not None:
            found += whisker(x.at(point.x.low), x.at(point.x.high), at[1])
        fill = PAPER if estimated else GREY
        found.append(paper.circle(*at, _radius(point.size, most), fill, edge, 1.6, 0.6))
    return found


def _names(
    scatter: Scatter, points: list[_Point], x: Scale, y: Scale, bottom: float, line: float | None
) -> list[str]:
    """Beside their circles, towards the middle, kept apart downwards and off the line."""
    turn = (x.start + x.end) / 2
    found = []
    for left in (False, True):
        own = sorted(
            (p for p in points if (x.at(p.x.value) > turn) == left), key=lambda p: y.at(p.y.value)
        )
        heights = apart([_off(y.at(p.y.value), line) for p in own], 20, bottom - 8)
        for point, height in zip(own, heights, strict=True):
            chosen = point.kode in scatter.chosen
            room = x.end - x.start - abs(x.at(point.x.value) - turn)
            name = fitted(point.name, room / 2, TEXT, chosen)
            at = _beside(point, x, _radius(point.size, _most(points)), left)
            look: dict[str, Any] = {"ink": ACCENT if chosen else INK, "bold": chosen, "halo": PAPER}
            found.append(paper.words(at, height, name, anchor="end" if left else "start", **look))
    return found


def _off(height: float, line: float | None) -> float:
    """A height moved off a line (px) that would cross the word."""
    if line is None or abs(height - line) >= TEXT * 0.8:
        return height
    return line + TEXT * (0.8 if height > line else -0.8)


def _beside(point: _Point, x: Scale, radius: float, left: bool) -> float:
    """Where a name begins or ends: beyond the circle and the range of its estimate."""
    ends = [x.at(v) for v in (point.x.value, point.x.low, point.x.high) if v is not None]
    middle = x.at(point.x.value)
    return min(middle - radius, *ends) - 5 if left else max(middle + radius, *ends) + 5


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
