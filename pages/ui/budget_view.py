"""What a plan comes to: the sentence, the numbers, then one view at a time."""

from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.ui import (
    budget_behind,
    budget_best,
    budget_calendar,
    budget_cards,
    budget_maps,
    budget_money,
    budget_tornado,
    figure,
    filters,
    provenance,
    scenario_save,
)
from pages.ui.text import simulasi as text
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario
from program.figures import Figures

VIEW = "lihat"
OTHERS = {
    "terbaik": budget_best.show,
    "uang": budget_money.show,
    "berakhir": budget_calendar.show,
    "kepekaan": budget_tornado.show,
}


@dataclass(frozen=True)
class Places:
    """Where the sentence and the numbers, and the maps and the table, stand on the page.

    drawn: None in a view that has neither.
    sources: ids of what all of them come from, as the page says it beneath them.
    is_open: whether more than they hold depends on the plan.
    """

    answer: DeltaGenerator
    drawn: DeltaGenerator | None
    sources: str
    is_open: bool


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> Places:
    """The view that the visitor asks for, as each costs time to draw; and the places that `fill`
    puts the answer and the figures into."""
    own = (figures, scenario, outcome)
    answer, sources = st.container(), budget_behind.sources(figures, scenario)
    # One line for all numbers: they come from the same figures and tariffs.
    st.html(provenance.source_line(sources))
    chosen = filters.buttons(
        VIEW, text.VIEW, list(text.VIEWS), text.VIEWS.__getitem__, has_chip=False
    )
    if chosen in OTHERS:
        OTHERS[chosen](*own)
        drawn, is_open = None, True
    else:
        drawn = st.container()
        is_open = figure.foot(budget_maps.framed(*own))
    is_open |= scenario_save.show(*own)
    return Places(answer, drawn, sources, is_open)


def fill(places: Places, scenario: Scenario, outcome: Outcome) -> None:
    """Put a plan into its places.

    All HTML is made before any is written: what comes to the browser together is painted once.
    """
    answer = budget_cards.written(scenario, outcome)
    drawn = budget_maps.drawn(scenario, outcome) if places.drawn else ""
    places.answer.html(answer)
    if places.drawn:
        places.drawn.html(drawn)
