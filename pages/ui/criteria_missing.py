"""What no source tells of the criteria, and what the contribution of a month buys."""

from collections.abc import Iterator
from itertools import pairwise

from data import parameters
from data.criteria import NOT_FOUND, UNTESTABLE, Criteria
from data.parameters import NotInForce
from pages.ui import criteria_words, frame, html_table
from pages.ui.html_table import Html
from pages.ui.text import kriteria as text
from program.benefits import JKK, JKM, contribution_idr
from program.tariffs import CONTRIBUTION, months_from
from words import formats, periods


def show(criteria: Criteria, month: str) -> None:
    """The programmes with their contribution, then the list of what wasn't found."""
    lead = text.PROGRAMMES_LEAD.format(month=periods.label(month))
    frame.section(text.PROGRAMMES_TITLE, lead)
    html_table.show(text.PROGRAMME_COLUMNS, programmes(criteria, month))
    frame.section(text.MISSING_TITLE, text.MISSING_LEAD)
    html_table.show(text.MISSING_COLUMNS, list(missing(criteria)))


def programmes(criteria: Criteria, month: str) -> list[tuple[str, ...]]:
    """JKK and JKM together, then what may be bought besides."""
    optional = [
        (text.OPTIONAL.format(label=one.label), one.note, text.NOT_FOUND)
        for one in criteria.programmes
        if one.optional
    ]
    return [_together(month), *optional]


def _together(month: str) -> tuple[str, ...]:
    try:
        tariff = contribution_idr([JKK, JKM], month)
    except NotInForce:
        return (text.TOGETHER, text.NO_TARIFF, text.NOT_FOUND)
    sources = parameters.load().at(CONTRIBUTION, month).sources
    links = Html(criteria_words.links(sources))
    return (text.TOGETHER, formats.rupiah_exact(tariff), links)


def missing(criteria: Criteria) -> Iterator[tuple[str, str]]:
    """Each thing and what isn't known of it, from the rules themselves."""
    for rule in criteria.rules:
        if rule.status == NOT_FOUND:
            yield rule.label, f"{text.NO_SOURCE} {rule.note}"
        if rule.test == UNTESTABLE:
            yield rule.label, f"{text.NO_CONTENT} {rule.note}"
    for variant in criteria.variants:
        if not variant.kode:
            yield variant.label, f"{text.NO_OWNER} {variant.note}"
    yield from _gaps(criteria)
    for benefit in criteria.benefits:
        if not benefit.parameter:
            yield benefit.label, f"{text.NO_AMOUNT} {benefit.note}"


def _gaps(criteria: Criteria) -> Iterator[tuple[str, str]]:
    """Months between two entries of a rule in which none is known."""
    for key in dict.fromkeys(rule.id for rule in criteria.rules):
        for before, after in pairwise(criteria.history(key)):
            span = periods.months_between(before.ends, after.starts)
            if span > 1:
                months = months_from(before.ends, span)[1:]
                first, last = periods.label(months[0]), periods.label(months[-1])
                said = text.GAP.format(label=after.label, first=first, last=last)
                yield said, text.GAP_SAID
