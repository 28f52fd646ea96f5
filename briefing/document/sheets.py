"""Profiles: a regency on exactly two pages, several in one file with bookmarks."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.document import content, text, typeset
from briefing.document.words import cut, set_words
from briefing.story.model import Briefing, Profile, Slide
from briefing.story.visuals import Table, keys_of

PAGES, CALLED = 2, 40
"""Pages of a profile; letters of its name in the footer."""
SHORT, LINE = 9, 95
"""Lines of a part that the first page may take over; letters of a line, about."""
_BACK = "-belakang"
"""In the name of a part that belongs on the second page."""


@dataclass(frozen=True)
class _Fit:
    """Sizes of text and of tables (pt), part of their height that charts are given, and how the
    pages stand.

    stand: "apart" front and back each on a page, "shared" the front takes a short part from the
    back, "flowing" the back begins where the front ends, "squeezed" what is too tall for its
    page is made smaller as a whole.
    """

    size: float
    cells: float
    height: float
    stand: str


FITS = (
    _Fit(10, 9, 1.0, "apart"),
    _Fit(10, 8.5, 1.0, "shared"),
    _Fit(9.5, 8.3, 0.9, "shared"),
    _Fit(9, 8, 0.8, "shared"),
    _Fit(9, 8, 0.7, "flowing"),
    _Fit(9, 8, 0.7, "squeezed"),
)


def profiles(briefing: Briefing, kodes: Sequence[str] = ()) -> bytes:
    """The profiles of these regencies, of all that the briefing has without a choice.

    Two A4 pages each, all of one size of text, with a bookmark for each regency.

    Raises:
        ValueError: the briefing has none of them.
    """
    chosen = [one for one in briefing.profiles if not kodes or one.kode in kodes]
    if not chosen:
        raise ValueError("paparan ini tidak memuat profil daerah yang diminta")
    start = 0
    if len(chosen) > 1:  # the fullest tells how all must stand, in a tenth of the time
        start, _ = _fitting(briefing, [max(chosen, key=_length)], start)
    return _fitting(briefing, chosen, start)[1]


def _fitting(briefing: Briefing, chosen: Sequence[Profile], start: int) -> tuple[int, bytes]:
    """The first of `FITS` from `start` on that gives two pages each, else the last; its file."""
    made = typeset.pdf("profiles.typ", _content(briefing, chosen, FITS[start]))
    if typeset.pages(made) == PAGES * len(chosen) or start + 1 == len(FITS):
        return start, made
    return _fitting(briefing, chosen, start + 1)


def _length(profile: Profile) -> int:
    """About how much a profile holds: letters of what is said, cells of what is shown."""
    said = sum(len(claim.text) for slide in profile.parts for claim in slide.points)
    return said + sum(10 * len(keys_of(v)) for slide in profile.parts for v in slide.visuals)


def _content(briefing: Briefing, chosen: Sequence[Profile], fit: _Fit) -> content.Content:
    sources = content.Sources(briefing)
    told = [_profile(one, briefing, sources, fit) for one in chosen]
    keys = [key for one in chosen for slide in one.parts for key in slide.keys]
    title = f"{text.PROFILE}: {chosen[0].name}" if len(chosen) == 1 else text.PROFILES
    found = content.shared(briefing, title, keys, sources)
    return found | {
        "profiles": told,
        "numbered": False,
        "size": fit.size,
        "cells": fit.cells,
        "stand": fit.stand,
    }


def _profile(
    one: Profile, briefing: Briefing, sources: content.Sources, fit: _Fit
) -> content.Content:
    front, back = sides(one.parts)
    if fit.stand == "shared":
        front, back = shared(front, back)
    return {
        "name": set_words(one.name),
        "called": cut(one.name, CALLED),
        "title": set_words(one.title.text),
        "front": [_part(slide, one, briefing, sources, fit) for slide in front],
        "back": [_part(slide, one, briefing, sources, fit) for slide in back],
    }


def _part(
    slide: Slide, own: Profile, briefing: Briefing, sources: content.Sources, fit: _Fit
) -> content.Content:
    """A part; a title that already stands above the page isn't said again."""
    found = content.part(slide, briefing, sources, fit.height)
    return found | {"title": ""} if slide.title.text == own.title.text else found


def sides(parts: Sequence[Slide]) -> tuple[list[Slide], list[Slide]]:
    """The parts of the first page and of the second: as they are named, else half and half."""
    back = [slide for slide in parts if _BACK in slide.name]
    if back:
        return [slide for slide in parts if slide not in back], back
    half = (len(parts) + 1) // 2
    return list(parts[:half]), list(parts[half:])


def shared(front: list[Slide], back: list[Slide]) -> tuple[list[Slide], list[Slide]]:
    """The pages with one short part moved from the second to the first: the longest of those."""
    short = [slide for slide in back if _lines(slide) <= SHORT]
    if len(back) < 2 or not short:
        return front, back
    moved = max(short, key=_lines)
    return [*front, moved], [slide for slide in back if slide is not moved]


def _lines(slide: Slide) -> int:
    """About how many lines a part has."""
    letters = sum(len(claim.text) for claim in slide.points)
    rows = sum(len(v.rows) + 2 if isinstance(v, Table) else SHORT for v in slide.visuals)
    return 1 + letters // LINE + rows
