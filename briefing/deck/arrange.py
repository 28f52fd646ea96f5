"""Where the parts of a slide stand, and how many slides of the deck it takes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.deck import layouts, numbers, points, table_fit
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.story.model import DECISIONS, Briefing, Slide
from briefing.story.visuals import Map, Numbers, Table

_GAP, _BESIDE = 16.0, 34.0
"""Room between parts below and beside each other."""
_MOST, _PAIR = 0.68, 0.8
"""Part of the height that a visual above points may take, and that two maps may."""


@dataclass(frozen=True)
class Page:
    """A slide of the deck.

    layout: one of `layouts`. rooms: of its visuals, in their order. points: of its sentences.
    part: "2/3" where a table goes on over several, else "". first: the number of the first
    sentence where sentences are counted, else 0.
    """

    slide: Slide
    layout: int
    rooms: tuple[Box, ...]
    points: Box
    part: str = ""
    first: int = 0


def pages(briefing: Briefing, look: Look) -> list[Page]:
    """All slides but the cover. Decisions are counted through their section."""
    found: list[Page] = []
    decisions = 1
    for slide in briefing.slides:
        counted = slide.section == DECISIONS
        first = decisions if counted else 0
        found += [replace(page, first=first) for page in paged(briefing, look, slide)]
        decisions += len(slide.points) if counted else 0
    return found


def arranged(briefing: Briefing, look: Look, slide: Slide) -> Page:
    """Figures above, one visual beside the points, or two beside each other; two maps alike."""
    layout = _layout(slide)
    room, sentences = layouts.body_rooms(look, layout)
    others = [at for at, one in enumerate(slide.visuals) if not isinstance(one, Numbers)]
    strips = [at for at, one in enumerate(slide.visuals) if isinstance(one, Numbers)]
    placed: dict[int, Box] = {}
    for at in strips:
        high = numbers.STRIP if others else room.height / len(strips)
        placed[at], rest = room.under(high, gap=_GAP if others else 0)
        room = rest if others or at != strips[-1] else room
    if len(others) == 1:
        placed[others[0]] = room
    elif _maps(slide, others):
        if layout == layouts.UNDER:
            room, sentences = _above(briefing, look, slide, others[0], room, most=_PAIR)
        placed |= dict(zip(others, room.columns(1, 1, gap=_BESIDE), strict=True))
    elif others:
        left, right = room.columns(*layouts.HALVES, gap=_BESIDE)
        placed[others[0]] = left
        if layout == layouts.UNDER:
            placed[others[0]], sentences = _above(briefing, look, slide, others[0], left)
        high = right.height / (len(others) - 1)
        for step, at in enumerate(others[1:]):
            placed[at] = Box(right.left, right.top + step * high, right.width, high)
    return Page(slide, layout, tuple(placed[at] for at in range(len(slide.visuals))), sentences)


def paged(briefing: Briefing, look: Look, slide: Slide) -> list[Page]:
    """A slide as the pages that it needs: a long table goes on over several."""
    found = arranged(briefing, look, slide)
    for at, (visual, room) in enumerate(zip(slide.visuals, found.rooms, strict=True)):
        if isinstance(visual, Table):
            parts = table_fit.pages(briefing, look, visual, room)
            if len(parts) > 1:
                return [
                    replace(found, slide=_with(slide, at, part), part=f"{number}/{len(parts)}")
                    for number, part in enumerate(parts, start=1)
                ]
    return [found]


def _maps(slide: Slide, others: Sequence[int]) -> bool:
    """Whether the visuals are two maps: those are compared, so they are as large as each other."""
    return len(others) == 2 and all(isinstance(slide.visuals[at], Map) for at in others)


def _layout(slide: Slide) -> int:
    if not slide.visuals:
        return layouts.WORDS
    if not slide.points:
        return layouts.ALONE
    others = [one for one in slide.visuals if not isinstance(one, Numbers)]
    return layouts.UNDER if len(others) > 1 else layouts.BESIDE


def _above(
    briefing: Briefing, look: Look, slide: Slide, at: int, room: Box, most: float = _MOST
) -> tuple[Box, Box]:
    """The room of the visual above the points, and theirs: a table takes no more than it needs."""
    said = [claim.text for claim in slide.points]
    left = room.height - _GAP - points.least(look.measure, said, room.width)
    visual, tall = slide.visuals[at], min(max(left, room.height / 2), room.height * most)
    if isinstance(visual, Table):
        high = Box(room.left, room.top, room.width, tall)
        tall = min(tall, table_fit.fitted(briefing, look, visual, high).height)
    upper, lower = room.under(tall + 0.5, gap=_GAP)
    return upper, lower


def _with(slide: Slide, at: int, part: Table) -> Slide:
    visuals = (*slide.visuals[:at], part, *slide.visuals[at + 1 :])
    return replace(slide, visuals=visuals)
