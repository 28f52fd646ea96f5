"""What a plan comes to: the sentence, the numbers, then one view at a time."""

import streamlit as st

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

VIEW, MAPS = "lihat", "peta"
OTHERS = {
    "terbaik": budget_best.show,
    "uang": budget_money.show,
    "berakhir": budget_calendar.show,
    "kepekaan": budget_tornado.show,
}


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> None:
    """The answer, and the view that the visitor asks for: each costs time to draw.

    All HTML is made before any is written: what comes to the browser together is painted once.
    """
    own, said = (figures, scenario, outcome), text.VIEWS.__getitem__
    answer = budget_cards.written(*own)
    is_mapped = filters.asked(VIEW, list(text.VIEWS), said) == MAPS
    drawn = [part.drawn(*own) for part in (budget_maps, budget_places)] if is_mapped else []
    st.html(answer)
    chosen = filters.buttons(VIEW, text.VIEW, list(text.VIEWS), said, has_chip=False)
    for one in drawn:
        figure.whole(*one)
    if chosen in OTHERS:
        OTHERS[chosen](*own)
    scenario_save.show(*own)
