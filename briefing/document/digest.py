"""What of a story goes into a note of six pages, and how large."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.story.budget_names import ASSUMPTIONS, COMPARISON, MAPS
from briefing.story.model import METHOD, REGENCIES, SIMULATION, Briefing, Slide
from briefing.story.visuals import Numbers, Table

FEW = 2
"""So many regencies keep their charts; of more, each is told in a few lines, two side by side. So
many sentences of a scenario's result are kept where findings alone are."""


ALL, ALONE, NONE = "semua", "sendiri", "tanpa"
"""Which tables are shown: all, those of sections without a chart, none."""


@dataclass(frozen=True)
class Fit:
    """How much is told, and how large.

    size: of text, pt. height: what part of theirs charts are given. findings: whether many
    regencies and the method are told by their findings alone. tables: ALL, ALONE or NONE.
    """

    size: float
    height: float
    findings: bool = False
    tables: str = ALL


FITS = (
    Fit(10.5, 1.0),
    Fit(10, 0.85),
    Fit(10, 0.85, findings=True),
    Fit(10, 0.8, findings=True, tables=ALONE),
    Fit(9.5, 0.75, findings=True, tables=ALONE),
    Fit(9.5, 0.68, findings=True, tables=ALONE),
    Fit(9, 0.65, findings=True, tables=ALONE),
    Fit(8.5, 0.6, findings=True, tables=NONE),
)
"""From comfortable to what still can be read. The profiles and the workbook tell the rest."""


@dataclass(frozen=True)
class Group:
    """A section: its topic ("" where the one before goes on), whether each slide is told in a few
    lines, its slides."""

    topic: str
    brief: bool
    slides: tuple[Slide, ...]


def groups(briefing: Briefing, fit: Fit) -> Iterator[Group]:
    """The sections in the order of the story, with no more in them than `fit` has room for."""
    for topic, found in groupby(briefing.slides, key=lambda slide: slide.section):
        slides = list(found)
        if topic == METHOD or (topic == REGENCIES and len(slides) > FEW):
            brief = [_brief(slide, fit) for slide in merged(slides)]
            yield Group(topic, True, tuple(brief))
        elif topic == SIMULATION and (fit.findings or slides[0].name == COMPARISON):
            yield from _scenarios(slides, fit)
        else:
            charts = any(not isinstance(v, Numbers | Table) for s in slides for v in s.visuals)
            tables = fit.tables == ALL or (fit.tables == ALONE and not charts)
            yield Group(topic, False, tuple(_kept(slide, tables) for slide in slides))


def merged(slides: Sequence[Slide]) -> list[Slide]:
    """Slides of one title as one: a deck goes on with a long table, a note tells it once."""
    found: dict[str, Slide] = {}
    for slide in slides:
        first = found.get(slide.title.text)
        points = first.points + slide.points if first else slide.points
        found[slide.title.text] = replace(first or slide, points=points)
    return list(found.values())


def _scenarios(slides: Sequence[Slide], fit: Fit) -> Iterator[Group]:
    """Of several scenarios the table of all, of one its maps; of each what is said of it."""
    several = slides[0].name == COMPARISON
    first = slides[0] if several else next((one for one in slides if _is_of_maps(one)), None)
    others = tuple(_told(one, fit, several) for one in slides if one is not first)
    if several:
        yield Group(SIMULATION, False, (slides[0],))
        yield Group("", fit.findings, others)
    else:
        yield Group(SIMULATION, True, others)
        if first:
            yield Group("", False, (replace(first, points=()),))


def _is_of_maps(slide: Slide) -> bool:
    return slide.name.endswith(MAPS)


def _told(slide: Slide, fit: Fit, several: bool) -> Slide:
    """A scenario's slide in words. Of several the result by its first sentences where findings
    alone are told; assumptions stay whole, and what is said of maps stays with them."""
    points = slide.points
    if several and fit.findings and not slide.name.endswith(ASSUMPTIONS):
        points = points[:FEW]
    points = () if _is_of_maps(slide) else points
    return replace(slide, visuals=(), subtitle="", points=points)


def _brief(slide: Slide, fit: Fit) -> Slide:
    points = () if fit.findings else slide.points
    return replace(slide, visuals=(), subtitle="", points=points)


def _kept(slide: Slide, tables: bool) -> Slide:
    """The slide with or without its tables."""
    shown = tuple(one for one in slide.visuals if tables or not isinstance(one, Table))
    return replace(slide, visuals=shown, subtitle=slide.subtitle if shown else "")
