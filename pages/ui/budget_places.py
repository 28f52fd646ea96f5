"""What a plan does in every regency, with ranges, and why fewer than asked for are protected."""

from html import escape

from briefing import budget_words
from data.regions import region
from pages.ui import budget_sheet, figure, html_table
from pages.ui.html_table import Html
from pages.ui.text import simulasi as text
from program.budget.outcome import WHOLE, Outcome, Result
from words import formats

NAME = "hasil-per-daerah"
_NUMBERS = (1, 2, 3, 4, 5, 6)


def drawn(outcome: Outcome) -> str:
    """A row a regency, the whole last, as HTML with its head."""
    named = bool(outcome.plan.wanted)
    rows = [row(one, named) for one in (*outcome.results, outcome.whole)]
    table = html_table.written(text.TABLE_COLUMNS, rows, numbers=_NUMBERS)
    return figure.headed(NAME, budget_words.farthest(outcome), text.TABLE_SUBTITLE, table)


def row(result: Result, named: bool) -> tuple[str | Html, ...]:
    """One regency in words. named: whether people were asked for by name of the regency."""
    people = said(result, "people", "")
    if named and result.asked != result.reach.value.people:
        people = _below(people, text.ASKED_TOO.format(count=formats.number(result.asked)))
    return (
        text.PROVINCE_ROW if result.kode == WHOLE else region(result.kode).short,
        people,
        said(result, "cost_idr", "rupiah"),
        said(result, "before", "share"),
        said(result, "after", "share"),
        said(result, "gap_after", ""),
        said(result, "per_poor", "share"),
        budget_sheet.why(result),
    )


def said(result: Result, name: str, unit: str) -> str:
    """One number; with ≈, and the ends of its range below it, where it has one."""
    ends = (result.reach.value, result.reach.low, result.reach.high)
    value, low, high = (getattr(end, name) for end in ends)
    if formats.is_missing(value):
        return formats.MISSING
    told, least, most = (formats.bare(end, unit) for end in (value, low, high))
    if least == most:
        return told
    return _below(f"{formats.ESTIMATE_SIGN} {told}", text.ENDS_SAID.format(low=least, high=most))


def _below(said: str, more: str) -> Html:
    return Html(f"{escape(said)}<br><small>{escape(more)}</small>")
