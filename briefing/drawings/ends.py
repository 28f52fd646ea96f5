"""The words at the ends of lines: kept apart, each tied to its line."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.drawings import paper
from briefing.drawings.letters import TEXT, fitted, width
from figures import spacing
from geo.palette import INK

STEP = 16.0
TIE, GAP = 12, 4
LONG, DOTS = 24, "1 3"
"""A longer tie (px) is dotted, so that nobody takes it for a course."""


@dataclass(frozen=True)
class End:
    """Where a line ends (px), its name, its figure, its colour, the size of its words."""

    x: float
    y: float
    name: str
    figure: str
    ink: str = INK
    size: float = TEXT


def apart(heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Heights (px, ascending) moved as little as needed to be `STEP` apart, within top..bottom."""
    return spacing.apart(heights, top, bottom, STEP)


def words(ends: Sequence[End], edge: float, room: float, top: float, bottom: float) -> list[str]:
    """The names right of `edge`, `room` px wide, and a thin tie from each line's end."""
    ordered = sorted(ends, key=lambda end: end.y)
    found = []
    for end, y in zip(ordered, apart([end.y for end in ordered], top, bottom), strict=True):
        start = edge + TIE + GAP
        left = room - width(f" {end.figure}", end.size, True)
        said = f"{fitted(end.name, left, end.size, True)} {end.figure}"
        far = edge - end.x > LONG
        tie = (end.x + 4, end.y), (edge + TIE, y)
        found.append(paper.line(*tie, end.ink, 0.7, DOTS if far else ""))
        found.append(paper.words(start, y, said, ink=end.ink, bold=True, size=end.size))
    return found
