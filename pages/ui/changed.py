"""Changes between two briefings as rows to read: what, where, and both figures side by side."""

from collections.abc import Iterable

from briefing.story import compare
from briefing.story.compare import Change
from briefing.story.model import Fact, Rule
from data.published import sources
from pages.ui.text import bahan_paparan as text
from words import periods

NONE = "–"


def rows(found: Iterable[Change]) -> list[tuple[str, ...]]:
    """A row for each change: measure, place, period, what changed, then and now."""
    return [_row(one) for one in found]


def _row(one: Change) -> tuple[str, ...]:
    kind = text.CHANGE_KINDS[one.kind]
    if one.fact is None:
        rule = one.new_rule or one.old_rule
        label = rule.label if rule else ""
        return label, "", "", kind, _ruled(one.old_rule), _ruled(one.new_rule)
    if one.reckoned and one.kind == compare.VALUE:
        kind = text.RECKONED.format(kind=kind)
    return (
        one.fact.label,
        one.fact.place,
        _spans(one.old, one.new),
        kind,
        _told(one.old, one),
        _told(one.new, one),
    )


def _spans(old: Fact | None, new: Fact | None) -> str:
    said = dict.fromkeys(periods.label(one.period) for one in (old, new) if one)
    return " → ".join(said)


def _told(fact: Fact | None, one: Change) -> str:
    if fact is None:
        return NONE
    if one.kind == compare.STATUS:
        return text.WITH_STATUS.format(value=fact.written, status=fact.status)
    if one.kind == compare.SOURCE:
        return text.WITH_STATUS.format(value=fact.written, status=_titles(fact))
    return fact.written


def _titles(fact: Fact) -> str:
    """The publications by title; one that is no longer registered by its id."""
    known = sources()
    return "; ".join(known[one].title if one in known else one for one in fact.sources)


def _ruled(rule: Rule | None) -> str:
    return text.WITH_STATUS.format(value=rule.value, status=rule.legal) if rule else NONE
