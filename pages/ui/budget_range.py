"""The ranges of the inputs, carried through to what the plan comes to."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from briefing.sheet import STATUS, Sheet, sourced
from data.regions import region
from figures.theme import Caption
from pages.ui import budget_behind, figure, html_table, provenance
from pages.ui.budget_measure import MEASURES, has_range, said
from pages.ui.figure import Figure
from pages.ui.text import simulasi_lanjut as text
from program.budget.outcome import Outcome, Result
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats, periods

NAME = "rentang-hasil"
LEADING = "cakupan"
"""The measure that the title speaks of where it has a range."""


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """How the ranges come about, the whole's results with theirs, and where it is widest."""
    with figure.frame(_framed(figures, scenario, outcome)):
        html_table.show(text.RANGE_COLUMNS, rows(outcome.whole), numbers=(1,))
        st.html(f'<p class="lj-note">{widest(outcome.results)}</p>')


def rows(whole: Result) -> list[tuple[str, str, str]]:
    """A line a measure: the plan's own result, and the least and most it may be."""
    return [
        (name, _said(whole, code), _range(whole, code) or text.RANGE_NONE)
        for code, name in text.MEASURES.items()
    ]


def title(whole: Result) -> str:
    """What the ranges do to coverage, or to the next measure that has one; else that none has."""
    code = next((code for code in (LEADING, *MEASURES) if _range(whole, code)), "")
    if not code:
        return text.RANGE_TITLE_NONE
    return text.RANGE_TITLE.format(
        measure=text.MEASURE_WORDS[code],
        value=_said(whole, code),
        range=_range(whole, code),
    )


def widest(results: Sequence[Result]) -> str:
    """The regency whose coverage afterwards is known least well; "" where all is published."""
    wide = [r for r in results if _range(r, LEADING)]
    if not wide:
        return ""
    own = max(wide, key=lambda r: r.reach.high.after - r.reach.low.after)
    value = formats.estimate(own.reach.value.after, "share")
    return text.RANGE_WIDEST.format(
        name=region(own.kode).short, value=value, range=_range(own, LEADING)
    )


def _said(result: Result, code: str) -> str:
    amount = getattr(result.reach.value, MEASURES[code].field)
    return said(code, amount, has_range(result.reach, code))


def _range(result: Result, code: str) -> str:
    if not has_range(result.reach, code):
        return ""
    low, high = (
        getattr(end, MEASURES[code].field) for end in (result.reach.low, result.reach.high)
    )
    return formats.interval(low, high, MEASURES[code].unit)


def _framed(figures: Figures, scenario: Scenario, outcome: Outcome) -> Figure:
    sources = budget_behind.sources(figures, scenario)
    subtitle = text.RANGE_SUBTITLE.format(when=periods.label(scenario.period))
    caption = Caption(title(outcome.whole), subtitle, provenance.plain_line([sources]))
    return Figure(
        NAME,
        caption,
        sources,
        (budget_behind.status(figures, scenario.period),),
        (scenario.period,),
        "",
        lambda: _sheet(figures, scenario, outcome, sources),
        None,
    )


def _sheet(figures: Figures, scenario: Scenario, outcome: Outcome, sources: str) -> Sheet:
    found = [(r, code) for r in (outcome.whole, *outcome.results) for code in MEASURES]
    ends = {
        name: [getattr(getattr(r.reach, end), MEASURES[code].field) for r, code in found]
        for name, end in (("nilai", "value"), ("batas_bawah", "low"), ("batas_atas", "high"))
    }
    table = pd.DataFrame(
        {
            "kode": [r.kode for r, _ in found],
            "nama": [region(r.kode).name for r, _ in found],
            "hasil": [text.MEASURES[code] for _, code in found],
            **{name: pd.Series(values, dtype="float64") for name, values in ends.items()},
            "satuan": [text.UNITS[code] for _, code in found],
            "status": budget_behind.status(figures, scenario.period),
        }
    )
    by_row = [MEASURES[code].unit for _, code in found]
    units = dict.fromkeys(ends, by_row)
    facts = (*budget_behind.facts(figures, outcome.plan), STATUS, *sourced(sources))
    return Sheet(table, units, facts)
