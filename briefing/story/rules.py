"""The rules that write claims. No claim without a rule: each has a name and says when it speaks."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from inspect import getdoc
from typing import ParamSpec

from briefing.story.model import Claim
from briefing.story.visuals import Key

P = ParamSpec("P")
_ENDS = re.compile(r"[.?!](?=\s|$)")


@dataclass(frozen=True)
class ClaimRule:
    """A rule: its name, when it speaks, and whether it speaks of method, without a figure."""

    name: str
    when: str
    method: bool


RULES: dict[str, ClaimRule] = {}
"""Every rule by its name; the modules of `briefing.story` fill it as they are imported."""


@dataclass(frozen=True)
class Said:
    """What a rule says: a text, and the facts it rests on."""

    text: str
    facts: tuple[str, ...]


def says(text: str, *keys: Key) -> Said | None:
    """A text with the facts it rests on, each once; None (nothing to say) for an empty text."""
    facts = tuple(dict.fromkeys(key for key in keys if key is not None))
    return Said(text, facts) if text else None


def rule(
    name: str, method: bool = False
) -> Callable[[Callable[P, Said | None]], Callable[P, Claim | None]]:
    """Registers a function as the rule `name`; it then gives a claim, or None where it is silent.

    method: the rule speaks of how figures are made, and needs no figure itself.

    Raises:
        ValueError: the name is taken, or the function doesn't say when it speaks; when called,
            that a rule of figures spoke without one.
    """

    def registered(write: Callable[P, Said | None]) -> Callable[P, Claim | None]:
        when = getdoc(write) or ""
        if name in RULES or not when:
            raise ValueError(f"rule {name}: taken, or without a word on when it speaks")
        RULES[name] = ClaimRule(name, when, method)

        @wraps(write)
        def claim(*given: P.args, **named: P.kwargs) -> Claim | None:
            said = write(*given, **named)
            if said is None:
                return None
            if not (said.facts or method):
                raise ValueError(f"rule {name} speaks without a figure: {said.text}")
            return Claim(said.text, name, said.facts)

        return claim

    return registered


def told(claims: Iterable[Claim | None]) -> tuple[Claim, ...]:
    """The claims of the rules that spoke, in their order, no text twice."""
    found: dict[str, Claim] = {}
    for claim in claims:
        if claim is not None:
            found.setdefault(claim.text, claim)
    return tuple(found.values())


def spoken(claims: Iterable[Claim | None], most: int = 6) -> tuple[Claim, ...]:
    """The claims of a talk, in their order, as far as `most` sentences reach.

    A claim that would go beyond is left out, a shorter one after it may still fit: so what
    matters most stands first.
    """
    found: list[Claim] = []
    left = most
    for claim in told(claims):
        long = len(_ENDS.findall(claim.text))
        if long <= left:
            found.append(claim)
            left -= long
    return tuple(found)
