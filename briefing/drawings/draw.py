"""One drawing of a visual, whatever its kind."""

from briefing.drawings import bars, lines, maps, paper, said, scatter
from briefing.story.model import Briefing
from briefing.story.visuals import Bars, Lines, Map, Numbers, Scatter, Table, Visual


def svg(visual: Visual, briefing: Briefing, width: int, height: int) -> str:
    """The chart or map as an SVG of that size in px, its words 11 to 13 px high.

    Light and without a title: whoever shows it writes title, measure and source. The same
    visual gives the same text every time.

    Raises:
        TypeError: numbers and tables are set as text, not drawn.
    """
    match visual:
        case Bars():
            marks = bars.marks(visual, briefing, width, height)
        case Lines():
            marks = lines.marks(visual, briefing, width, height)
        case Scatter():
            marks = scatter.marks(visual, briefing, width, height)
        case Map():
            marks = maps.marks(visual, briefing, width, height)
        case Numbers() | Table():
            raise TypeError(f"{visual.kind} is set as text, not drawn")
    return paper.sheet(width, height, marks, said.alt(visual, briefing))


def natural(visual: Visual, width: int) -> int:
    """The height in px at which a chart of that width looks as it should."""
    match visual:
        case Bars():
            return round(bars.natural(visual))
        case Lines():
            return round(lines.HEIGHT)
        case Scatter():
            return round(scatter.HEIGHT)
        case Map():
            return round(maps.natural(visual, width))
        case Numbers() | Table():
            raise TypeError(f"{visual.kind} is set as text, not drawn")
