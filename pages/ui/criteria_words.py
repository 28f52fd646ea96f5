"""What the parts of the page on criteria say in the same words: whose, since when, from whom."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

import pandas as pd

from briefing.sheet import Sheet, sourced
from data.criteria import NOT_FOUND, UNTESTABLE, Criteria, Rule, load
from data.regions import region
from data.sources import Source
from pages.ui import cached, filters, provenance
from pages.ui.text import kriteria as text
from program.tariffs import months_from
from words import formats, periods


def month() -> str:
    """The month whose rules are asked, of all since the oldest rule; this one to begin with."""
    today = cached.this_month()
    oldest = min(rule.starts for rule in load().rules if rule.starts)
    known = months_from(oldest, periods.months_between(oldest, today) + 1)
    return filters.choice("bulan_aturan", text.MONTH, known[::-1], periods.label)


def whose(kode: str) -> str:
    """Whose rules a variant holds; regencies elsewhere are told to be elsewhere."""
    if not kode:
        return text.NOT_FOUND
    own = region(kode)
    return text.OUTSIDE.format(name=own.name) if own.level == text.OUTSIDE_JAMBI else own.name


def asked(key: str, when: str, criteria: Criteria) -> str:
    """The rule `key` as it is asked in a month, with what is missing about it."""
    rule = criteria.rule(key, when)
    if rule is None:
        return text.UNKNOWN_THEN.format(label=criteria.history(key)[-1].label)
    if rule.test == UNTESTABLE:
        return text.UNREAD.format(label=rule.label)
    return (text.UNSOURCED if rule.status == NOT_FOUND else "{label}").format(label=rule.label)


def listed(rules: Iterable[Rule]) -> str:
    """Rules in running text."""
    return formats.listing([f"“{rule.label}”" for rule in rules])


def holds(rule: Rule) -> str:
    """From when to when."""
    if not rule.starts:
        return text.NO_DATE
    start = periods.label(rule.starts)
    if not rule.ends:
        return text.SINCE.format(start=start)
    return text.SPAN.format(start=start, end=periods.label(rule.ends))


def links(sources: Iterable[Source]) -> str:
    """The publishers as HTML, each named once; that there is none, where there is none."""
    found = dict.fromkeys(provenance.linked(source) for source in sources)
    return "; ".join(found) or text.NOT_FOUND


def badge(status: str) -> str:
    """The status of a rule as HTML."""
    if status == NOT_FOUND:
        return f'<span class="lj-badge lj-unfound">{text.NOT_FOUND}</span>'
    return provenance.badge(status)


def ids(sources: Iterable[Source]) -> str:
    """The ids of sources, each once, joined by ";"."""
    return ";".join(dict.fromkeys(source.id for source in sources))


def noted(said: str, note: str) -> str:
    """Words as HTML, with a quiet note below them."""
    below = f'<br><span class="lj-source">{escape(note)}</span>' if note else ""
    return f"{escape(said)}{below}"


def sheet(
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    cited: str,
    units: Mapping[str, str] | None = None,
) -> Sheet:
    """Rows for other programs: columns as files name them, and the sources behind them."""
    table = pd.DataFrame([list(row) for row in rows], columns=list(columns))
    return Sheet(table, units or {}, tuple(sourced(cited)))
