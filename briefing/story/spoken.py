"""How much a speaker says with one slide."""

import re
from collections.abc import Iterable

from briefing.story.model import Claim
from briefing.story.rules import told

MOST = 6
"""Sentences that are said in a minute."""
_END = re.compile(r"[.?!](?=\s|$)")


def sentences(claim: Claim) -> int:
    """How many sentences a claim has."""
    return len(_END.findall(claim.text))


def spoken(claims: Iterable[Claim | None], most: int = MOST) -> tuple[Claim, ...]:
    """The claims that a minute holds, the first ones first; one that is too long is left out."""
    kept: list[Claim] = []
    for claim in told(claims):
        if sum(map(sentences, (*kept, claim))) <= most:
            kept.append(claim)
    return tuple(kept)
