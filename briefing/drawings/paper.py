"""The marks of a drawing as SVG text: words, lines, boxes, circles, paths, hatch."""

import html
import re
from collections.abc import Sequence

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from briefing.drawings.letters import TEXT
from figures.drawing import hatch
from figures.theme import SANS
from geo.palette import HATCH, INK, NO_DATA, PAPER, QUIET

_UNPRINTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)
"""What XML forbids, and marks that would turn the direction of the words around them."""
HALO = ' paint-order="stroke" stroke-width="3" stroke-linejoin="round"'
GOLD_WORDS = "#7D5812"
"""Gold that can be read as text."""


def sheet(wide: float, high: float, marks: Sequence[str], said: str) -> str:
    """A drawing of that size; `said` is what one hears who can't see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {px(wide)} {px(high)}" '
        f'width="{px(wide)}" height="{px(high)}" role="img" aria-label="{plain(said)}" '
        f'font-family="{SANS}">{"".join(marks)}</svg>'
    )


def plain(words: str) -> str:
    """Words from anywhere as text of an SVG or HTML file."""
    return html.escape(printable(words))


def printable(words: str) -> str:
    """Words without control characters and without marks that turn their direction."""
    return _UNPRINTED.sub("", words)


def words(
    x: float,
    y: float,
    text: str,
    *,
    size: float = TEXT,
    ink: str = INK,
    bold: bool = False,
    anchor: str = "start",
    italic: bool = False,
    halo: str = "",
) -> str:
    """A line of words, its middle at height `y`; anchor: "start", "middle" or "end".

    halo: a colour around the letters, where they may leave their ground or cross a line.
    """
    look = f' text-anchor="{anchor}"' if anchor != "start" else ""
    look += ' font-weight="600"' if bold else ""
    look += ' font-style="italic"' if italic else ""
    look += f'{HALO} stroke="{halo}"' if halo else ""
    at = f'x="{px(x)}" y="{px(y + size * 0.34)}"'
    return f'<text {at} font-size="{px(size)}" fill="{ink}"{look}>{plain(text)}</text>'


def line(
    start: tuple[float, float],
    end: tuple[float, float],
    ink: str = QUIET,
    weight: float = 1,
    dash: str = "",
) -> str:
    """A straight line."""
    (x, y), (x2, y2) = start, end
    ends = f'x1="{px(x)}" y1="{px(y)}" x2="{px(x2)}" y2="{px(y2)}"'
    dashed = f' stroke-dasharray="{dash}"' if dash else ""
    return f'<line {ends} stroke="{ink}" stroke-width="{px(weight)}"{dashed}/>'


def rect(left: float, top: float, wide: float, high: float, fill: str, edge: str = "none") -> str:
    """A box; `edge` is the colour of its outline."""
    size = f'x="{px(left)}" y="{px(top)}" width="{px(max(wide, 0))}" height="{px(high)}"'
    outline = f' stroke="{edge}" stroke-width="1.6"' if edge != "none" else ""
    return f'<rect {size} fill="{fill}"{outline}/>'


def circle(
    x: float, y: float, radius: float, fill: str, edge: str, weight: float = 1.6, see: float = 1
) -> str:
    """A circle; `see` is how opaque its inside is."""
    through = f' fill-opacity="{px(see)}"' if see < 1 else ""
    place = f'cx="{px(x)}" cy="{px(y)}" r="{px(radius)}"'
    return f'<circle {place} fill="{fill}"{through} stroke="{edge}" stroke-width="{px(weight)}"/>'


def path(d: str, *, fill: str = "none", ink: str = "none", weight: float = 1) -> str:
    """A path with round corners."""
    edge = f' stroke="{ink}" stroke-width="{px(weight)}" stroke-linejoin="round"'
    return f'<path d="{d}" fill="{fill}"{edge if ink != "none" else ""}/>'


def outline(shape: BaseGeometry) -> str:
    """A shape as the `d` of a path, to a tenth of a pixel."""
    lines = []
    for part in getattr(shape, "geoms", [shape]):
        closed = part.geom_type == "Polygon"
        for ring in [part.exterior, *part.interiors] if closed else [part]:
            points = " ".join(f"{px(x)},{px(y)}" for x, y in ring.coords)
            lines.append(f"M{points}{'Z' if closed else ''}")
    return "".join(lines)


def hatched(shape: BaseGeometry) -> str:
    """A shape without a figure: its ground and the lines across it."""
    ground = path(outline(shape), fill=NO_DATA, ink=PAPER)
    return ground + path(outline(hatch(shape, gap=5)), ink=HATCH)


def hatched_box(left: float, top: float, wide: float, high: float) -> str:
    """The same for a box: a legend's swatch, the place of a missing bar."""
    return hatched(box(left, top, left + wide, top + high))


def px(value: float) -> str:
    """A length in the file: at most one decimal, and no negative zero."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")
