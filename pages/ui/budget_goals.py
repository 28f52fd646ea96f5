"""The four goals side by side for the same money: people, ends of coverage, the poor, the price."""

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from briefing.sheet import STATUS, Sheet, sourced
from data.contract import ESTIMATE
from data.regions import region
from figures.dumbbell import dumbbell
from figures.rows import AXIS, ROW
from figures.theme import PICTURE_WIDTH, Caption, pictured
from pages.ui import (
    budget_behind,
    budget_places,
    cached,
    figure,
    html_table,
    provenance,
)
from pages.ui.figure import Figure
from pages.ui.html_table import Html
from pages.ui.text import simulasi_terbaik as text
from program.allocate import Goal
from program.budget.goals import Reached, compare
from program.budget.outcome import Outcome, Result
from program.budget.scenario import Scenario, read, standing, written
from program.figures import Figures
from words import formats, periods

NAME = "empat-tujuan"
_RIGHT = 24
"""Room for the last digits of people on a phone, px."""


def show(figures: Figures, scenario: Scenario, chosen: Goal | None) -> None:
    """The chart of coverage and people, the table of all numbers; a chosen goal is marked."""
    own = written(scenario)
    found = cached.made(compared, figures, own)
    known = [one for one in found if one.outcome]
    framed = _framed(figures, scenario, found, chosen)
    with figure.frame(framed):
        figure.chart(
            partial(_chart, known, chosen),
            framed,
            (figures.version, own),
            right=_RIGHT,
            height=ROW * len(known) + 2 * AXIS,
        )
        rows = [row(one, one.goal == chosen) for one in found]
        html_table.show(text.COMPARED_COLUMNS, rows, numbers=(1, 5))
        for one in found:
            for rule in one.refused:
                said = text.REFUSED_GOAL.format(goal=text.GOALS[one.goal], why=rule.sentence)
                st.html(f'<p class="lj-note">{escape(said)}</p>')


def compared(figures: Figures, scenario: str) -> tuple[Reached, ...]:
    """The four goals of a scenario as it is written."""
    told = read(scenario)
    return compare(told.plan, standing(told, figures), budget_behind.rules(figures))


def row(one: Reached, is_chosen: bool) -> tuple[str, ...]:
    """A goal in words."""
    name = text.GOALS[one.goal]
    told = text.CHOSEN.format(goal=name) if is_chosen else name
    if one.outcome is None:
        return (told, *(formats.MISSING for _ in text.COMPARED_COLUMNS[1:]))
    whole = one.outcome.whole
    price = text.FEWER.format(fewer=formats.number(one.price)) if one.price else text.NO_PRICE
    return (
        told,
        budget_places.said(whole, "people", ""),
        _end(one.lowest),
        _end(one.highest),
        budget_places.said(whole, "per_poor", "share"),
        price,
    )


def finding(found: Sequence[Reached]) -> str:
    """How far the goals lie apart in people, and in the lowest coverage."""
    known = [one for one in found if one.outcome]
    dearest = max(known, key=lambda one: one.price or 0, default=None)
    if len(known) < len(found):
        refused = [text.GOALS[one.goal] for one in found if one.outcome is None]
        title = text.SOME_REFUSED.format(goals=formats.listing(refused))
    elif dearest and dearest.price:
        goal, fewer = text.GOALS[dearest.goal], formats.number(dearest.price)
        title = text.DEAREST.format(goal=goal, fewer=fewer)
    else:
        title = text.SAME_PEOPLE.format(people=_people(known[0].outcome))
    lows = [one.lowest.reach.value.after for one in known if one.lowest]
    if not lows:
        return title
    low, high = (formats.percent(share, 1) for share in (min(lows), max(lows)))
    return title if low == high else text.LIFTED.format(title=title, low=low, high=high)


def _people(outcome: Outcome | None) -> str:
    return formats.number(outcome.whole.reach.value.people if outcome else None)


def _end(result: Result | None) -> str:
    """A regency at an end of coverage, with its range."""
    if result is None:
        return formats.MISSING
    share = budget_places.said(result, "after", "share")
    told = share if isinstance(share, Html) else escape(share)
    told = told.replace(f"{formats.ESTIMATE_SIGN} ", f"{formats.ESTIMATE_SIGN}\N{NO-BREAK SPACE}")
    return Html(text.PLACE_OF.format(place=escape(region(result.kode).short), share=told))


def _chart(
    known: Sequence[Reached], chosen: Goal | None, mode: Any = "light", **look: Any
) -> alt.LayerChart:
    return dumbbell(_rows(known), text.DOTS, chosen=chosen and chosen.value, mode=mode, **look)


def _rows(known: Sequence[Reached]) -> pd.DataFrame:
    """What the chart is drawn from: lowest and highest coverage afterwards, 0–1, by goal."""
    ends = [(one, one.lowest, one.highest) for one in known]
    rows = [
        {
            "name": text.SHORT[one.goal],
            "need_share": low.reach.value.after,
            "resource_share": high.reach.value.after,
            "low": float("nan"),
            "high": float("nan"),
            "gap_said": _people(one.outcome),
            "said": text.SAID.format(
                goal=text.GOALS[one.goal],
                people=_people(one.outcome),
                low=formats.percent(low.reach.value.after, 1),
                lowest=region(low.kode).short,
                high=formats.percent(high.reach.value.after, 1),
                highest=region(high.kode).short,
            ),
        }
        for one, low, high in ends
        if low and high
    ]
    goals = [one.goal.value for one, low, high in ends if low and high]
    return pd.DataFrame(rows, index=pd.Index(goals, name="kode"))


def _framed(
    figures: Figures, scenario: Scenario, found: Sequence[Reached], chosen: Goal | None
) -> Figure:
    known = [one for one in found if one.outcome]
    sources = budget_behind.sources(figures, scenario)
    subtitle = text.COMPARED_SUBTITLE.format(period=periods.label(scenario.period))
    caption = Caption(finding(found), subtitle, provenance.plain_line([sources]))
    return Figure(
        NAME,
        caption,
        sources,
        (ESTIMATE,),
        tuple(sorted({scenario.period, scenario.poor_period})),
        "",
        lambda: _sheet(figures, scenario, found, sources),
        lambda: pictured(_chart(known, chosen, width=PICTURE_WIDTH), caption),
    )


def _sheet(figures: Figures, scenario: Scenario, found: Sequence[Reached], sources: str) -> Sheet:
    columns: dict[str, list[Any]] = {"tujuan": [text.GOALS[one.goal] for one in found]}
    units: dict[str, str] = {}
    for name, unit, field, of in (
        ("orang", "orang", "people", _whole),
        ("cakupan_terendah", "share", "after", lambda one: one.lowest),
        ("cakupan_tertinggi", "share", "after", lambda one: one.highest),
        ("miskin_terjangkau", "share", "per_poor", _whole),
    ):
        results = [of(one) for one in found]
        if field == "after":
            columns[f"{name}_di"] = [region(r.kode).name if r else "" for r in results]
        for suffix, end in (("", "value"), ("_batas_bawah", "low"), ("_batas_atas", "high")):
            columns[name + suffix] = [
                getattr(getattr(r.reach, end), field) if r else None for r in results
            ]
            units[name + suffix] = unit
    columns["harga_pemerataan"] = [one.price for one in found]
    columns["status"] = [ESTIMATE for _ in found]
    table = pd.DataFrame(columns)
    for name in (*units, "harga_pemerataan"):
        table[name] = table[name].astype("float64")
    facts = (*budget_behind.facts(figures, scenario.plan), STATUS, *sourced(sources))
    return Sheet(table, units | {"harga_pemerataan": "orang"}, facts)


def _whole(one: Reached) -> Result | None:
    return one.outcome.whole if one.outcome else None
