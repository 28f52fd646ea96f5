"""Two to four saved scenarios side by side: what differs, what each comes to, which is better."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from briefing import scenario_words
from data.contract import ESTIMATE
from data.regions import region
from data.scenarios import Saved
from figures.theme import Caption
from pages.ui import (
    budget_behind,
    figure,
    frame,
    html_table,
    provenance,
    scenario_maps,
    scenario_side,
)
from pages.ui.figure import Figure
from pages.ui.html_table import Html
from pages.ui.scenario_open import ADDRESS
from pages.ui.scenario_sheet import sheet
from pages.ui.scenario_side import Side
from pages.ui.text import skenario as text
from program.budget import compare
from program.figures import Figures
from words import formats, periods


def show(figures: Figures) -> None:
    """The choice, then the results and assumptions of the chosen, and their maps."""
    every = scenario_side.newest()
    numbers = scenario_side.choose(every)
    sides = scenario_side.of(figures, numbers)
    if len(sides) < 2:
        st.info(text.TOO_FEW if every else text.NONE_SAVED, icon=":material/compare_arrows:")
        if every:
            _list(every)
        return
    for side in sides:
        _notes(side)
    cited = provenance.ids_of(budget_behind.sources(figures, side.scenario) for side in sides)
    with figure.frame(_framed(figures, sides, cited)):
        heads = [side.name for side in sides]
        with st.container(key="banding_skenario"):
            html_table.show((text.RESULTS, *heads), results(sides))
            html_table.show((text.ASSUMPTIONS, *heads), assumed(figures, sides))
    if any(side.outcome for side in sides):
        scenario_maps.show(sides, cited, lambda: sheet(figures, sides, cited))


def _notes(side: Side) -> None:
    if side.why:
        said = text.CANT.format(name=side.name, why=side.why)
        st.warning(frame.literal(said), icon=":material/block:")
    if side.moved:
        st.html(
            f'<p class="lj-note"><strong>{escape(side.name)}</strong>: '
            f"{escape(' '.join(side.moved))}</p>"
        )


def _framed(figures: Figures, sides: Sequence[Side], cited: str) -> Figure:
    outcomes = [side.outcome for side in sides]
    names = [side.name for side in sides]
    found = text.NOBODY_CAN
    if any(outcomes):
        found = scenario_words.better(names, outcomes).rstrip(".")
    unlike = scenario_words.unlike(names, [side.scenario for side in sides])
    return Figure(
        "banding-skenario",
        Caption(found, f"{unlike} {text.TABLE_SUBTITLE}".strip(), provenance.plain_line([cited])),
        cited,
        (ESTIMATE,),
        tuple(sorted({side.scenario.period for side in sides})),
        "",
        lambda: sheet(figures, sides, cited),
        None,
    )


def results(sides: Sequence[Side]) -> list[tuple[str, ...]]:
    """A row for each measure, a cell for each scenario, with its range; the best is marked."""
    outcomes = [side.outcome for side in sides]
    rows = []
    for measure, name in text.MEASURES.items():
        best = compare.best(outcomes, measure)
        cells = [_cell(side, measure, at in best) for at, side in enumerate(sides)]
        rows.append((name, *cells))
    return rows


def _cell(side: Side, measure: str, is_best: bool) -> str:
    if side.outcome is None:
        return scenario_words.NONE
    told, unit = compare.told(side.outcome, measure), compare.MEASURES[measure].unit
    said = scenario_side.said(told, unit)
    lowest = compare.lowest(side.outcome)
    if measure == compare.LOWEST and lowest:
        said = text.LOWEST.format(name=region(lowest.kode).short, value=said)
    span = "" if told.is_sure else formats.interval(told.low, told.high, unit)
    badge = f' <span class="lj-badge sementara">{text.BEST}</span>' if is_best else ""
    return Html(f"{escape(said)}{badge}<small>{span}</small>")


def assumed(figures: Figures, sides: Sequence[Side]) -> list[tuple[str, ...]]:
    """A row for everything that one of them assumes; what differs is marked."""
    told = [scenario_words.assumptions(side.scenario, figures) for side in sides]
    rows: list[tuple[str, ...]] = []
    for what in told[0]:
        words = [own[what] for own in told]
        differs = len(set(words)) > 1
        badge = f' <span class="lj-badge sementara">{text.DIFFERS}</span>' if differs else ""
        if set(words) != {scenario_words.NONE}:
            rows.append((Html(f"{escape(what)}{badge}"), *words))
    return rows


def _list(every: Sequence[Saved]) -> None:
    frame.section(text.LIST_TITLE, text.LIST_LEAD)
    rows = [
        (
            one.name or scenario_words.UNNAMED,
            Html(f'<a href="{ADDRESS.format(number=one.number)}" target="_self">{one.number}</a>'),
            periods.moment(one.made_at),
        )
        for one in every
    ]
    html_table.show(text.LIST_COLUMNS, rows)
    if len(every) == scenario_side.LISTED:
        st.caption(text.LIST_MORE.format(count=formats.number(len(every))))
