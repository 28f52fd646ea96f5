"""Which assumption moves the result most, and what the ranges of the inputs do to it."""

import math
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import Any

import altair as alt
import pandas as pd
import streamlit as st

from briefing.sheet import STATUS, Sheet, sourced
from figures.theme import PICTURE_WIDTH, Caption, pictured
from figures.tornado import height, tornado
from pages.ui import budget_behind, budget_range, cached, figure, filters, provenance
from pages.ui import budget_moved as moved
from pages.ui.budget_measure import MEASURES
from pages.ui.budget_moved import Row
from pages.ui.figure import Figure
from pages.ui.text import simulasi_lanjut as text
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario, read, standing, written
from program.budget.sensitivity import Swing, bars, swings
from program.figures import Figures

MEASURE = "ukuran_kepekaan"
NAME = "kepekaan-{code}"


@dataclass(frozen=True, eq=False)
class Tornado:
    """framed: what the frame tells. rows: of the chart. base, base_said: the plan's own result."""

    framed: Figure
    rows: pd.DataFrame
    base: float
    base_said: str
    notes: tuple[str, ...]


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """The measure to choose, the chart, why a bar is missing, and the ranges of the results."""
    code = filters.buttons(
        MEASURE, text.MEASURE, list(MEASURES), text.MEASURES.__getitem__, has_chip=False
    )
    own = written(scenario)
    found = cached.made(moves, figures, own)
    told = build(figures, scenario, outcome, found, code)
    with figure.frame(told.framed):
        figure.chart(
            lambda mode: _chart(told, code, mode=mode),
            told.framed,
            (figures.version, own, code),
            height=height(len(told.rows)) + 8,
        )
        st.html("".join(f'<p class="lj-note">{escape(line)}</p>' for line in told.notes))
    budget_range.show(figures, scenario, outcome)


def moves(figures: Figures, scenario: str) -> tuple[Swing, ...]:
    """The results at both ends of each assumption; of a scenario as it is written."""
    told = read(scenario)
    return swings(told.plan, standing(told, figures), budget_behind.rules(figures))


def build(
    figures: Figures, scenario: Scenario, outcome: Outcome, found: tuple[Swing, ...], code: str
) -> Tornado:
    """What the part shows of one measure."""
    base = outcome.whole.reach.value
    by_name = {swing.assumption: swing for swing in found}
    drawn = bars(base, found, MEASURES[code].field)
    rows = [moved.row(bar, by_name[bar.assumption], outcome, code) for bar in drawn]
    sources = budget_behind.sources(figures, scenario)
    caption = Caption(
        moved.finding(rows, code),
        text.MOVES_SUBTITLE.format(measure=text.MEASURES[code], unit=text.UNITS[code]),
        provenance.plain_line([sources]),
    )
    own = getattr(base, MEASURES[code].field)
    told = Tornado(
        Figure(
            NAME.format(code=code.replace("_", "-")),
            caption,
            sources,
            (budget_behind.status(figures, scenario.period),),
            (scenario.period,),
            "",
            partial(_sheet, figures, scenario, outcome, rows, code),
            lambda: pictured(_chart(told, code, width=PICTURE_WIDTH), caption),
        ),
        moved.table(rows),
        math.nan if own is None else float(own),
        moved.base_said(rows, code),
        (*(row.note for row in rows if row.note), moved.spans(found, outcome.whole.reach)),
    )
    return told


def _chart(told: Tornado, code: str, **look: Any) -> alt.LayerChart:
    return tornado(told.rows, told.base, told.base_said, MEASURES[code].palette, **look)


def _sheet(
    figures: Figures, scenario: Scenario, outcome: Outcome, rows: list[Row], code: str
) -> Sheet:
    results = [[row.bar.low, row.bar.base, row.bar.high, row.bar.swing] for row in rows]
    numbers = pd.DataFrame(results, columns=list(text.BAR_RESULTS), dtype="float64")
    table = pd.DataFrame(
        {
            "asumsi": [row.name for row in rows],
            "ujung_rendah": [row.ends[0] for row in rows],
            "ujung_tinggi": [row.ends[1] for row in rows],
            **numbers,
            "satuan": text.UNITS[code],
            "keterangan": [row.note for row in rows],
            "status": budget_behind.status(figures, scenario.period),
        }
    )
    sources = budget_behind.sources(figures, scenario)
    units = dict.fromkeys(text.BAR_RESULTS, MEASURES[code].unit)
    return Sheet(
        table, units, (*budget_behind.facts(figures, outcome.plan), STATUS, *sourced(sources))
    )
