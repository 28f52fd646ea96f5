"""Circles on a plot and their names: each where it covers least."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from briefing.drawings import paper
from briefing.drawings.bars import whisker
from briefing.drawings.letters import TEXT, fitted, width
from geo.palette import ACCENT, GOLD, GREY, INK, PAPER

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, px."""
AWAY = (3.0, 10.0, 20.0, 34.0)
TURNS = (0, 6, 9, 3, 1, 11, 5, 7, 10, 2, 8, 4)
"""Directions of a name in twelfths of a turn: right, left, above, below, then between."""
TIED = 12.0
"""A name further from its circle is tied to it by a line, px."""
LONGEST = 130.0
NEAR = 9.0
"""A name nearer to a circle than this seems to be that circle's, px."""
_ON_NAME, _ON_DOT, _ON_LINE, _ON_SPAN = 6.0, 1.0, 2.0, 0.8
_FAR = 4.0


@dataclass(frozen=True)
class Dot:
    """A circle (px), its name, the range of its estimate across, and how it is drawn."""

    x: float
    y: float
    radius: float
    name: str
    chosen: bool
    estimated: bool
    span: tuple[float, float] | None = None

    def around(self, more: float) -> Box:
        """The square around the circle and `more` px of its surroundings."""
        r = self.radius + more
        return self.x - r, self.y - r, self.x + r, self.y + r


def circles(dots: Sequence[Dot]) -> list[str]:
    """The circles, large ones below, over the ranges of estimates."""
    found = [mark for dot in dots if dot.span for mark in whisker(*dot.span, dot.y)]
    for dot in sorted(dots, key=lambda one: -one.radius):
        edge = ACCENT if dot.chosen else GOLD if dot.estimated else INK
        fill = PAPER if dot.estimated else GREY
        found.append(paper.circle(dot.x, dot.y, dot.radius, fill, edge, 1.6, 0.75))
    return found


def names(dots: Sequence[Dot], room: Box, lines: Sequence[Box]) -> list[str]:
    """The names, each where it covers fewest names, circles and lines, and stays in the room.

    lines: what a name had better not lie on, as boxes.
    """
    found: list[str] = []
    placed: list[Box] = []
    spans = [(dot.span[0], dot.y - 1, dot.span[1], dot.y + 1) for dot in dots if dot.span]
    for dot in sorted(dots, key=lambda one: (not one.chosen, one.y)):
        name = fitted(dot.name, LONGEST, TEXT, dot.chosen)
        circles = [one.around(0 if one is dot else NEAR) for one in dots]
        taken = ((_ON_NAME, placed), (_ON_DOT, circles), (_ON_LINE, lines), (_ON_SPAN, spans))
        places = _places(dot, width(name, TEXT, dot.chosen), room)
        away, box = min(places, key=partial(_cost, taken))
        placed.append(box)
        found += _name(dot, name, away, box)
    return found


def _places(dot: Dot, wide: float, room: Box) -> list[tuple[float, Box]]:
    """Every distance and box that a name may take, pushed into the room."""
    high = TEXT * 1.1
    found = []
    for away in AWAY:
        for turn in TURNS:
            cos, sin = math.cos(turn * math.pi / 6), math.sin(turn * math.pi / 6)
            x = dot.x + cos * (dot.radius + away + wide / 2)
            y = dot.y + sin * (dot.radius + away + high / 2)
            left = min(max(x - wide / 2, room[0]), max(room[2] - wide, room[0]))
            top = min(max(y - high / 2, room[1]), room[3] - high)
            found.append((away, (left, top, left + wide, top + high)))
    return found


def _cost(taken: Sequence[tuple[float, Sequence[Box]]], place: tuple[float, Box]) -> float:
    """How far a name stands there, and what it covers, each kind with its weight."""
    away, box = place
    covered = sum(weight * _shared(box, one) for weight, boxes in taken for one in boxes)
    return _FAR * away + covered


def _shared(one: Box, other: Box) -> float:
    """The area that two boxes share, px²."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return wide * high if wide > 0 and high > 0 else 0.0


def _name(dot: Dot, name: str, away: float, box: Box) -> list[str]:
    ink = ACCENT if dot.chosen else INK
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    words = paper.words(x, y, name, ink=ink, bold=dot.chosen, anchor="middle", halo=PAPER)
    if away < TIED:
        return [words]
    near = min(max(dot.x, box[0]), box[2]), min(max(dot.y, box[1]), box[3])
    apart = math.dist(near, (dot.x, dot.y)) or 1.0
    part = dot.radius / apart
    edge = dot.x + (near[0] - dot.x) * part, dot.y + (near[1] - dot.y) * part
    return [paper.line(edge, near, ink, 0.7), words]
