"""About how much room a note takes, so that few tries are needed to fit it."""

from briefing.document import visuals
from briefing.document.digest import Fit, groups
from briefing.story.model import Briefing, Slide
from briefing.story.visuals import Numbers, Table, Visual

BODY, PIXEL = 728.0, 0.727
"""Height of a page's text, and of a drawing's pixel (pt)."""
BESIDE, HALF, WHOLE = 176.0, 228.0, 411.0
"""Widths of running text: beside a chart, two side by side, and alone (pt)."""
TITLE, LETTER, LEADING = 12.0, 0.46, 1.36
"""Size of a finding (pt); width of a letter and distance of lines, for their size."""
HEAD, SECTION, PART, UNDER = 125.0, 26.0, 14.0, 34.0
"""The note's head, a section's opening, what parts two parts, caption and source (pt)."""
SOURCE, GAPS = 11.0, 1.05
"""A source in a list of three columns (pt); what pages lose at their ends."""
DOUBT = 0.55
"""By how many pages the guess may be too high."""


def pages(briefing: Briefing, fit: Fit) -> float:
    """How many pages the note of this fit takes, about."""
    tall = HEAD + SOURCE * len(briefing.sources)
    for group in groups(briefing, fit):
        parts = [_brief(one, fit) if group.brief else _full(one, fit) for one in group.slides]
        tall += SECTION + sum(parts) / (2 if group.brief else 1)
    return tall * GAPS / BODY


def _full(slide: Slide, fit: Fit) -> float:
    beside = visuals.stands_beside(slide.visuals)
    text = _words(slide, BESIDE if beside else WHOLE, TITLE, fit.size)
    shown = [_visual(one, fit, beside) + UNDER for one in slide.visuals]
    return PART + (max(text, *shown) if beside else text + sum(shown))


def _brief(slide: Slide, fit: Fit) -> float:
    return PART + _words(slide, HALF, 10, min(9, fit.size - 0.5))


def _words(slide: Slide, wide: float, title: float, size: float) -> float:
    said = sum(len(claim.text) + 1 for claim in slide.points)
    lines = [
        (letters / (wide / (at * LETTER)) + 0.7, at)
        for letters, at in ((len(slide.title.text), title), (said, size))
        if letters
    ]
    return sum(count * at * LEADING for count, at in lines) + 6


def _visual(visual: Visual, fit: Fit, beside: bool) -> float:
    match visual:
        case Numbers():
            return 60.0 * -(-len(visual.items) // 4)
        case Table():
            return 15.0 * (len(visual.rows) + 1.5)
        case _:
            wide = visuals.BESIDE if beside else visuals.WIDE
            return visuals.tall(visual, wide, fit.height) * PIXEL
