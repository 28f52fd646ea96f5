"""The section on regencies: a slide for each that was asked for."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from briefing import profile_words as words
from briefing.story import once
from briefing.story import regency_claims as claims
from briefing.story import regency_shown as shown
from briefing.story.contradicted import contradicted
from briefing.story.model import GOVERNOR, REGENCIES, REGENT, STATE, Claim, Request, Slide
from briefing.story.place import Place, places
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.spoken import spoken
from briefing.story.visuals import Key
from data import caveats
from data.catalogue import COVERAGE, GAP, POOR, POVERTY
from program import whom

TOLD = (COVERAGE, GAP, POVERTY, POOR)
"""Measures whose doubts the speaker knows."""


@dataclass(frozen=True, eq=False)
class Priority:
    """The priority list, and the facts of the needs that each regency's place rests on."""

    listed: pd.DataFrame
    needs: Mapping[str, tuple[Key, ...]]


def section(context: Context) -> tuple[Slide, ...]:
    """A slide a regency, in the order of `ordered`."""
    listed = priority(context)
    kodes = ordered(context.request, listed.listed)
    return tuple(slide(context, own, listed) for own in places(context, kodes))


def ordered(request: Request, listed: pd.DataFrame) -> tuple[str, ...]:
    """The regencies asked for: for the governor by need, those without a place last; else as
    they were asked for, which puts a bupati's own first."""
    if request.audience != GOVERNOR:
        return request.kodes
    place = {str(kode): at for at, kode in enumerate(listed.index)}
    return tuple(sorted(request.kodes, key=lambda kode: place[kode]))


def priority(context: Context) -> Priority:
    """The priority list of the figures, all criteria weighed alike."""
    panels, listed = once.listed(context.figures)
    of = {name: context.facts.panel(own, whom.CRITERIA[name]) for name, own in panels.items()}
    return Priority(
        listed, {str(kode): tuple(own[str(kode)] for own in of.values()) for kode in listed.index}
    )


def headline(own: Place, name: str) -> Claim:
    """The finding over everything that is said of one regency, called `name`."""
    found = claims.title(own, name) or claims.unpublished(own, name)
    if found is None:
        raise ValueError(f"{own.kode}: neither with nor without coverage")
    return found


def slide(context: Context, own: Place, listed: Priority) -> Slide:
    """One regency on one slide."""
    line = shown.against_province(context, own)
    visuals = (shown.six(own), line.visual) if line else (shown.six(own),)
    rest = (
        claims.priority(context.facts, own, listed.listed, listed.needs[own.kode]),
        line.claim if line else None,
    )
    title, points = headline(own, own.short), (claims.left(own), claims.meeting(own))
    if _told_before(context, own):
        title, points, rest = claims.poor(own, own.short) or title, rest, (None, None)
    return Slide(
        f"daerah-{own.kode}",
        REGENCIES,
        title,
        shown.subtitle(line),
        visuals,
        told((*points, claims.served(own))),
        spoken(
            (
                claims.covered(context, own),
                *unsure(context, own),
                *rest,
                *disputed(context, own),
            )
        ),
    )


def _told_before(context: Context, own: Place) -> bool:
    """Whether a bupati has just heard of her regency's coverage, gap and poverty."""
    asked = context.request
    return asked.audience == REGENT and STATE in asked.topics and bool(own.keys.get(COVERAGE))


def unsure(context: Context, own: Place) -> tuple[Claim | None, ...]:
    """What is uncertain in the figures told: estimates, rounding, other figures for one cell."""
    facts = context.facts
    keys = [own.keys.get(name) for name in TOLD]
    printed = [facts.found(key) for key in keys if key and facts[key].stored]
    return (
        claims.estimated(own),
        *(contradicted(facts, row) for row in printed),
        claims.rounded(own, [key for key in words.KEY_FIGURES if own.keys.get(key)]),
    )


def disputed(context: Context, own: Place) -> tuple[Claim | None, ...]:
    """Where sources contradict each other on this regency, beyond one cell."""
    return tuple(claims.contradicted(one) for one in contradictions(own, context.request.until))


def contradictions(own: Place, until: str) -> list[caveats.Contradiction]:
    """Those that touch a measure told of this very regency, unless they speak of later years."""
    return [
        one
        for one in caveats.contradictions()
        if own.kode in one.regions
        and set(TOLD) & set(one.indicators)
        and not caveats.later_than(one, until)
    ]
