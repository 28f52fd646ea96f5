"""What has changed between two briefings, figure by figure and rule by rule."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.story.model import Briefing, Fact, Rule

VALUE, STATUS, SOURCE = "nilai", "status", "sumber"
NEWER, NEW, GONE = "lebih baru", "baru", "hilang"
PARAMETER = "aturan"
KINDS = (VALUE, STATUS, SOURCE, NEWER, NEW, GONE, PARAMETER)


@dataclass(frozen=True)
class Change:
    """One change. old, new: None where there was or is none.

    kind: VALUE (another value or range), STATUS or SOURCE (the same value, otherwise vouched for),
    NEWER (a later period of the same figure and place, old the newest before), NEW, GONE; or
    PARAMETER, where old_rule and new_rule stand instead of facts.
    """

    kind: str
    old: Fact | None = None
    new: Fact | None = None
    old_rule: Rule | None = None
    new_rule: Rule | None = None

    @property
    def fact(self) -> Fact | None:
        """The fact that the change is named by: the new one where there is one."""
        return self.new or self.old

    @property
    def reckoned(self) -> bool:
        """Whether the figure was reckoned from others, so that it may have changed with them."""
        return self.fact is not None and bool(self.fact.inputs)


def changes(old: Briefing, new: Briefing) -> tuple[Change, ...]:
    """Every change: published figures first, then reckoned ones, then parameters.

    A briefing that asks for something else tells other figures: those count as NEW or GONE too.
    """
    found = [*_moved(old.facts, new.facts), *_come_and_gone(old.facts, new.facts)]
    return (*sorted(found, key=_order), *_parameters(old, new))


def _order(change: Change) -> tuple[bool, str, str, str]:
    fact = change.fact
    if fact is None:
        raise ValueError("a change of a parameter has no place among figures")
    return change.reckoned, fact.indicator, fact.kode, fact.period


def _moved(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> Iterator[Change]:
    """Figures that both have, where something of them differs."""
    for key in old.keys() & new.keys():
        before, after = old[key], new[key]
        kind = _difference(before, after)
        if kind:
            yield Change(kind, before, after)


def _difference(before: Fact, after: Fact) -> str:
    if (before.value, before.low, before.high) != (after.value, after.low, after.high):
        return VALUE
    if before.status != after.status:
        return STATUS
    return SOURCE if set(before.sources) != set(after.sources) else ""


def _come_and_gone(old: Mapping[str, Fact], new: Mapping[str, Fact]) -> Iterator[Change]:
    """Figures that only one has; a later period is paired with the newest before it."""
    newest = _newest(old)
    paired = set()
    for key in new.keys() - old.keys():
        fact = new[key]
        before = newest.get((fact.indicator, fact.kode))
        if before is not None and before.period < fact.period:
            paired.add(before.key)
            yield Change(NEWER, before, fact)
        else:
            yield Change(NEW, None, fact)
    for key in old.keys() - new.keys() - paired:
        yield Change(GONE, old[key], None)


def _newest(facts: Mapping[str, Fact]) -> dict[tuple[str, str], Fact]:
    """The newest figure of each indicator and place."""
    ordered = sorted(facts.values(), key=lambda fact: fact.period)
    return {(fact.indicator, fact.kode): fact for fact in ordered}


def _parameters(old: Briefing, new: Briefing) -> Iterator[Change]:
    """Parameters that have another value or legal basis, or that came or went."""
    before, after = _rules(old), _rules(new)
    for label in sorted(before.keys() | after.keys()):
        if before.get(label) != after.get(label):
            yield Change(PARAMETER, old_rule=before.get(label), new_rule=after.get(label))


def _rules(briefing: Briefing) -> dict[str, Rule]:
    return {rule.label: rule for fact in briefing.facts.values() for rule in fact.rules}
