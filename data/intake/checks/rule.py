"""What a rule is, and how what it finds becomes findings."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from data.intake.checks.case import Case
from data.intake.model import Finding
from words import formats

LIMIT = 200
"""So many findings of one rule are said one by one; the rest in one sentence."""
NOWHERE = -1


@dataclass(frozen=True, eq=False)
class Found:
    """What one rule found. at: for each thing found, the position in `Case.figures` of the figure
    it concerns, or NOWHERE. say: the message of the i-th thing, in Indonesian.
    """

    at: np.ndarray
    say: Callable[[int], str]


@dataclass(frozen=True)
class Rule:
    """One question to a file.

    name: for machines. severity, overridable, remedy: as in `Finding`. title: what is wrong, in a
    few Indonesian words. find: what is found in a case.
    """

    name: str
    severity: str
    title: str
    remedy: str
    find: Callable[[Case], Found]
    overridable: bool = False


def nothing() -> Found:
    """No finding."""
    return Found(np.empty(0, dtype=np.int64), lambda _: "")


def where(at_fault: np.ndarray, say: Callable[[int], str]) -> Found:
    """The figures at which a mask is true. say: the message for a position in `Case.figures`."""
    at = np.flatnonzero(at_fault)
    return Found(at, lambda i: say(int(at[i])))


def said(messages: list[str]) -> Found:
    """Things to say of the file as a whole."""
    return Found(np.full(len(messages), NOWHERE), lambda i: messages[i])


def findings(rule: Rule, case: Case, found: Found) -> list[Finding]:
    """What the rule found, one by one up to LIMIT; beyond that, one finding that counts."""

    def made(message: str, row: int | None, column: int | None) -> Finding:
        return Finding(
            rule.severity, rule.name, message, rule.remedy, row, column, rule.overridable
        )

    listed = [
        made(found.say(i), *case.place(int(at))) for i, at in enumerate(found.at[:LIMIT].tolist())
    ]
    rest = len(found.at) - LIMIT
    if rest > 0:
        message = f"{rule.title}: {formats.number(rest)} temuan lain seperti di atas"
        listed.append(made(message, None, None))
    return listed
