"""The nota dinas: the story on two to six pages."""

from itertools import accumulate

from briefing.document import content, digest, room, text, typeset, visuals
from briefing.document.digest import FITS, Fit, Group
from briefing.story.model import Briefing, Slide
from briefing.story.names import TOPICS

MOST, TOGETHER = 6, 2
"""Pages at most; so many budget scenarios may take one more."""


def note(briefing: Briefing) -> bytes:
    """The story as a PDF of two to six A4 pages, tagged, its words selectable; of scenarios, one
    page more for every two.

    Where there is much to say, text and charts get smaller, and last the tables stay with the
    workbook; no finding is left out.
    """
    likely = most(briefing) + room.DOUBT
    last = len(FITS) - 1
    start = next((at for at, fit in enumerate(FITS) if room.pages(briefing, fit) < likely), last)
    return _fitting(briefing, start)


def most(briefing: Briefing) -> int:
    """How many pages a note may take."""
    return MOST + -(-len(briefing.scenarios) // TOGETHER)


def _fitting(briefing: Briefing, start: int) -> bytes:
    made = typeset.pdf("note.typ", _content(briefing, FITS[start]))
    if typeset.pages(made) <= most(briefing) or start + 1 == len(FITS):
        return made
    return _fitting(briefing, start + 1)


def _content(briefing: Briefing, fit: Fit) -> content.Content:
    sources = content.Sources(briefing)
    groups = [_group(group, briefing, sources, fit) for group in digest.groups(briefing, fit)]
    every = [key for slide in briefing.slides for key in slide.keys]
    made = content.shared(briefing, briefing.title, every, sources)
    return made | {
        "legend": [*made["legend"], *([text.SHORTENED] if fit.findings else [])],
        "size": fit.size,
        "cells": min(content.CELLS, fit.size - 1),
        "head": content.head(briefing, every),
        "groups": groups,
    }


def _group(group: Group, briefing: Briefing, sources: content.Sources, fit: Fit) -> content.Content:
    parts = [_part(slide, briefing, sources, fit) for slide in group.slides]
    firsts = accumulate((len(part["paragraphs"]) for part in parts), initial=1)
    return {
        "section": TOPICS.get(group.topic, ""),
        "brief": group.brief,
        "parts": [part | {"first": first} for part, first in zip(parts, firsts, strict=False)],
    }


def _part(slide: Slide, briefing: Briefing, sources: content.Sources, fit: Fit) -> content.Content:
    beside = visuals.stands_beside(slide.visuals)
    wide = visuals.BESIDE if beside else visuals.WIDE
    return content.part(slide, briefing, sources, fit.height, wide) | {"beside": beside}
