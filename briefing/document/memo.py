"""The nota dinas: the story on two to six pages."""

from dataclasses import dataclass, replace
from itertools import groupby

from briefing.document import content, text, typeset, visuals
from briefing.story.model import REGENCIES, Briefing, Slide
from briefing.story.visuals import Numbers, Table, Visual

MOST = 6
"""Pages at most."""
FEW = 2
"""So many regencies keep their charts; of more, each is told in a few lines, two side by side."""
LINE, BODY, PIXEL = 82, 690.0, 0.71
"""Letters of a line, about; height of a page's text and of a drawing's pixel (pt)."""


@dataclass(frozen=True)
class _Fit:
    """Size of text (pt) and what part of their height charts are given."""

    size: float
    height: float


FITS = (_Fit(10.5, 1.0), _Fit(10, 0.95), _Fit(9.5, 0.85), _Fit(9, 0.75), _Fit(8.5, 0.6))
"""From comfortable to what still can be read."""


def note(briefing: Briefing) -> bytes:
    """The story as a PDF of two to six A4 pages, tagged, its words selectable.

    Where there is much to say, text and charts get smaller; no finding is left out.
    """
    start = next((at for at, fit in enumerate(FITS) if _pages(briefing, fit) <= MOST), 0)
    return _fitting(briefing, start)


def _fitting(briefing: Briefing, start: int) -> bytes:
    made = typeset.pdf("note.typ", _content(briefing, FITS[start]))
    if typeset.pages(made) <= MOST or start + 1 == len(FITS):
        return made
    return _fitting(briefing, start + 1)


def _content(briefing: Briefing, fit: _Fit) -> content.Content:
    sources = content.Sources(briefing)
    groups = [
        _group(topic, list(slides), briefing, sources, fit)
        for topic, slides in groupby(briefing.slides, key=lambda slide: slide.section)
    ]
    every = [key for slide in briefing.slides for key in slide.keys]
    return content.shared(briefing, briefing.title, every, sources) | {
        "size": fit.size,
        "cells": min(content.CELLS, fit.size - 1),
        "head": content.head(briefing, content.measured(briefing, every)),
        "groups": groups,
    }


def _group(
    topic: str, slides: list[Slide], briefing: Briefing, sources: content.Sources, fit: _Fit
) -> content.Content:
    """The parts of a section; "brief" where each is told in a few lines."""
    parts = [content.part(_told(one, slides), briefing, sources, fit.height) for one in slides]
    return {
        "section": text.SECTIONS.get(topic, ""),
        "brief": _brief(slides),
        "parts": parts,
    }


def _brief(slides: list[Slide]) -> bool:
    return slides[0].section == REGENCIES and len(slides) > FEW


def _told(slide: Slide, beside: list[Slide]) -> Slide:
    return replace(slide, subtitle="", visuals=()) if _brief(beside) else slide


def _pages(briefing: Briefing, fit: _Fit) -> float:
    """About how many pages the story takes, so that few tries are needed."""
    regencies = [slide for slide in briefing.slides if slide.section == REGENCIES]
    tall = 120.0 + 12 * len(briefing.sources)
    for slide in briefing.slides:
        brief = slide in regencies and len(regencies) > FEW
        letters = sum(len(claim.text) for claim in slide.points)
        tall += fit.size * (1.35 * (letters / LINE + 1) * (0.7 if brief else 1) + 4)
        tall += 0 if brief else sum(_tall(one, fit) for one in slide.visuals) + 30
    return tall / BODY


def _tall(visual: Visual, fit: _Fit) -> float:
    match visual:
        case Numbers():
            return 70
        case Table():
            return 14.0 * (len(visual.rows) + 2)
        case _:
            return visuals.tall(visual, visuals.WIDE, fit.height) * PIXEL
