"""What a plan comes to: the sentence, the numbers, then one view at a time."""

from dataclasses import dataclass

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from pages.ui import (
    budget_best,
    budget_calendar,
    budget_cards,
    budget_maps,
    budget_money,
    budget_places,
    budget_tornado,
    figure,
    filters,
    scenario_save,
)
from pages.ui.text import simulasi as text
from program.budget.outcome import Outcome
from program.budget.scenario import Scenario
from program.figures import Figures

VIEW = "lihat"
DRAWN = (budget_maps, budget_places)
OTHERS = {
    "terbaik": budget_best.show,
    "uang": budget_money.show,
    "berakhir": budget_calendar.show,
    "kepekaan": budget_tornado.show,
}


@dataclass(frozen=True)
class Places:
    """Where the sentence and the numbers, and the figures of the first view, stand on the page.

    is_open: whether more than they hold depends on the plan.
    """

    answer: DeltaGenerator
    drawn: tuple[DeltaGenerator, ...]
    is_open: bool


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> Places:
    """The view that the visitor asks for, as each costs time to draw; and the places that `fill`
    puts the answer and the figures into."""
    own = (figures, scenario, outcome)
    answer = st.container()
    chosen = filters.buttons(
        VIEW, text.VIEW, list(text.VIEWS), text.VIEWS.__getitem__, has_chip=False
    )
    drawn, is_open = [], chosen in OTHERS
    if is_open:
        OTHERS[chosen](*own)
    else:
        for part in DRAWN:
            drawn.append(st.container())
            is_open |= figure.tools(part.drawn(*own)[0])
    is_open |= scenario_save.show(*own)
    return Places(answer, tuple(drawn), is_open)


def fill(places: Places, figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """Put a plan into its places.

    All HTML is made before any is written: what comes to the browser together is painted once.
    """
    own = (figures, scenario, outcome)
    answer = budget_cards.written(*own)
    drawn = [figure.whole(*part.drawn(*own)) for part in DRAWN[: len(places.drawn)]]
    places.answer.html(answer)
    for place, body in zip(places.drawn, drawn, strict=True):
        place.html(body)
