"""The desk on which a plan is made: its inputs at the side, what it comes to beside them."""

import streamlit as st

from data.parameters import NotInForce
from pages.ui import (
    budget_behind,
    budget_best,
    budget_inputs,
    budget_refused,
    budget_view,
    cached,
    choices,
    frame,
    scenario_save,
)
from pages.ui.budget_inputs import Asked
from pages.ui.budget_view import Places
from pages.ui.text import simulasi as text
from program.budget import scenario as scenarios
from program.budget.best import Contradiction
from program.budget.outcome import Outcome
from program.budget.permitted import NotAllowed
from program.budget.scenario import Scenario
from program.budget.simulate import simulate
from program.budget.standing import standings
from program.figures import Figures


# An input changes the desk alone: menu, heading and parts of the page stay as they are.
@st.fragment
def show(figures: Figures) -> None:
    """Inputs and outcome."""
    with frame.guard(), choices.alone("rencana"):
        left, right = st.columns([1, 2.3], gap="large")
        with left, st.container(key="rencana"):
            asked = budget_inputs.ask(figures)
        if asked:
            with right, st.container(key="hasil"):
                _answer(figures, asked)


def _answer(figures: Figures, asked: Asked) -> None:
    scenario = budget_inputs.scenario(figures, asked)
    outcome = scenario and _outcome(figures, scenario)
    if scenario and outcome:
        places = budget_view.show(figures, scenario, outcome)
        if not places.is_open:
            _slid(figures, asked, places)
            return
        budget_view.fill(places, scenario, outcome)
    budget_inputs.sliders(figures, asked)


# Where a slider changes nothing but the sentence and the figures, all else stays as it is: to draw
# it anew would take the browser longer than to draw the maps.
@st.fragment
def _slid(figures: Figures, asked: Asked, places: Places) -> None:
    with frame.guard(), choices.alone("geser"):
        scenario = budget_inputs.scenario(figures, asked)
        outcome = scenario and _outcome(figures, scenario)
        if (
            not scenario
            or not outcome
            or places.sources != budget_behind.sources(figures, scenario)
        ):
            st.rerun()
        budget_view.fill(places, scenario, outcome)
        # After the figures, since the browser would be busy with them while these are made.
        budget_inputs.sliders(figures, asked)
        if scenario_save.is_kept(scenario):
            st.rerun()


def _outcome(figures: Figures, scenario: Scenario) -> Outcome | None:
    """What it comes to; None where it comes to nothing, which is then said."""
    try:
        return cached.made(reckoned, figures, scenarios.written(scenario))
    except NotAllowed as refused:
        budget_refused.show(refused)
    except Contradiction as fault:
        budget_best.refused(fault)
    except NotInForce as fault:
        st.warning(frame.literal(text.NO_TARIFF.format(fault=fault)))
    except ValueError as fault:
        st.warning(frame.literal(text.NO_PLAN.format(fault=fault)))
    return None


def reckoned(figures: Figures, scenario: str) -> Outcome:
    """What a scenario comes to; it is given as it is written. Raises as `simulate`."""
    told = scenarios.read(scenario)
    places = cached.made(standings, figures, told.period, told.poor_period)
    return simulate(told.plan, places, budget_behind.rules(figures))
