"""Whether every number that a claim says is one of its facts, as the product writes it."""

import re
from collections.abc import Iterable

from briefing.story.model import Briefing, Claim, Fact
from briefing.story.reckoned import REGENCIES
from briefing.story.worded import count
from words import formats, periods

NUMBER = re.compile(r"\d[\d.]*(?:,\d+)?")
SHARES = ("share", formats.POINTS, formats.POINTS_A_YEAR)
COUNTED = {count(n): n for n in range(2, 11)}
"""Counts in words; "sebelas" is all regencies and "satu" hardly ever a number."""
COUNT = re.compile(rf"\b({'|'.join(COUNTED)}) daerah", re.IGNORECASE)


def in_text(text: str) -> list[str]:
    """The numbers of a text as they are written: "39,52", "1.312.370", "2024"."""
    return [found.rstrip(".") for found in NUMBER.findall(text)]


def written(fact: Fact) -> set[str]:
    """Every number that may be said of a fact: value and ends, rounded as the product rounds,
    its period, and what its formula, note, label and parameters say."""
    said = [periods.label(fact.period), fact.label, fact.formula, fact.note, fact.place]
    said += [word for rule in fact.rules for word in (rule.label, rule.value, rule.legal)]
    if fact.unit == "per 100 orang":
        said.append("100")
    for value in (fact.value, fact.low, fact.high):
        if value is not None:
            said += forms(abs(value), fact.unit)
    return {number for text in said for number in in_text(text)}


def forms(value: float, unit: str) -> list[str]:
    """The ways to write one value of a unit."""
    if unit in SHARES:
        return [formats.percent(value, places) for places in (0, 1, 2)]
    if unit.startswith("rupiah"):
        return [formats.rupiah(value), formats.rupiah_exact(value)]
    if unit in ("indeks", "kali"):
        return [formats.number(value, 2)]
    return [formats.number(value)]


def unfounded(claim: Claim, briefing: Briefing) -> list[str]:
    """The numbers of a claim, counts in words included, that none of its facts has."""
    facts = [briefing.facts[key] for key in claim.facts]
    known = {number for fact in facts for number in written(fact)}
    lacking = [number for number in in_text(claim.text) if number not in known]
    return lacking + [word for word in COUNT.findall(claim.text) if not _counted(word, facts)]


def _counted(word: str, facts: Iterable[Fact]) -> bool:
    return any(f.unit == REGENCIES and f.value == COUNTED[word.lower()] for f in facts)
