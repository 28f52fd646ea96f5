"""Which regencies a scenario reaches most, and which stays lowest."""

import math

from briefing.story.budget_facts import Answer
from briefing.story.budget_numbers import PEOPLE
from briefing.story.facts import Facts
from data.regions import PROVINCE


def by_people(answer: Answer, facts: Facts) -> list[str]:
    """The regencies that get anybody, those with most first."""
    got = {k: facts.value(own[PEOPLE]) for k, own in answer.of.items() if k != PROVINCE}
    return sorted((kode for kode, n in got.items() if n > 0), key=lambda k: (-got[k], k))


def lowest(answer: Answer, facts: Facts, which: str) -> str | None:
    """The regency with the lowest coverage before or after; None where none is known."""
    known = {k: facts.value(own[which]) for k, own in answer.of.items() if k != PROVINCE}
    known = {kode: value for kode, value in known.items() if not math.isnan(value)}
    return min(known, key=lambda kode: (known[kode], kode)) if known else None
