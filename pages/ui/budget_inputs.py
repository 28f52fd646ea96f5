"""What the visitor decides. Every input stands in the address, so a copied link is the plan."""

from dataclasses import dataclass
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from data.catalogue import GAP, POOR
from data.parameters import NotInForce
from pages.ui import (
    budget_limits,
    budget_opened,
    budget_people,
    budget_purses,
    budget_widgets,
    cached,
    choices,
    frame,
)
from pages.ui.budget_codes import (
    HALVED,
    HALVINGS,
    MONTHS,
    NAMED,
    OLD_AGE,
    PERIOD,
    POOR_PERIOD,
    SECTOR,
    START,
    TAKE_UP,
)
from pages.ui.text import simulasi as text
from program.budget.plan import DEATH_AND_ACCIDENT, EVERYONE, SHARINGS, Cover, Plan, Purse
from program.budget.scenario import Scenario, newest
from program.budget.standing import standings
from program.figures import Figures
from program.series import periods as periods_of
from program.tariffs import DISCOUNT_OF_SECTOR, months_from
from words import formats, periods

DETAILS = "rinci"
FIRST, SPAN = "2022-01", 96
"""The months that a plan may start in."""
BEGINS, YEAR, LASTING = "2027-01", 12, range(1, 37)
TENTH = 10
_MONTH = len(BEGINS)


@dataclass(frozen=True)
class Details:
    """What is folded away at first. groups: code of a purse → whom it pays for. programmes to
    discounted: as of Plan."""

    groups: dict[str, str]
    programmes: tuple[str, ...]
    take_up: int
    discounted: bool | None
    sector: str
    lapsing: tuple[Cover, ...]
    period: str
    poor_period: str


@dataclass(frozen=True)
class Asked:
    """Everything of a plan but its sliders. given: who is given how many, as Plan takes it.
    money, months: the places of the sliders among the other inputs."""

    details: Details
    start: str
    given: dict[str, Any]
    money: DeltaGenerator
    months: DeltaGenerator


def ask(figures: Figures) -> Asked | None:
    """What the inputs say; None where no fund is chosen, which is then said."""
    budget_opened.fill(figures)
    codes = budget_purses.chosen()
    if not codes:
        st.info(text.NO_FUND)
        return None
    money = st.container()
    first, months = st.columns(2)
    with first:
        start = budget_widgets.pick(
            START, text.START, months_from(FIRST, SPAN), periods.label, BEGINS, always=True
        )
    how = budget_people.how()
    place = st.container()
    opened = st.expander(text.DETAILS, key=DETAILS, on_change="rerun", icon=":material/tune:")
    with opened:
        details = _details(figures, codes, start, bool(opened.open))
    st.button(text.AGAIN, key="mulai_lagi", type="tertiary", on_click=_begin_again)
    with place:
        given = _given(figures, details, how)
    return Asked(details, start, given, money, months)


def scenario(figures: Figures, asked: Asked) -> Scenario | None:
    """The scenario that the inputs and the sliders make; None where they make none, which is
    then said. Draws no input."""
    purses = budget_purses.purses(figures, asked.details.groups)
    return _scenario(asked, purses, budget_widgets.whole(MONTHS, LASTING, YEAR))


def sliders(figures: Figures, asked: Asked) -> None:
    """Money and months, in their places among the other inputs."""
    with asked.money:
        budget_purses.money(figures, asked.details.groups)
    with asked.months:
        budget_widgets.slide(MONTHS, text.MONTHS, LASTING, text.MONTHS_SAID.format, YEAR, True)


def _given(figures: Figures, told: Details, how: str) -> dict[str, Any]:
    """Who is given how many, as Plan takes it: named people, a sharing, or a goal and limits."""
    known = cached.made(standings, figures, told.period, told.poor_period)
    if how == NAMED:
        return {"wanted": budget_people.wanted(figures, known)}
    if how in SHARINGS:
        return {"sharing": how}
    floors, caps = budget_limits.ask(known)
    return {"goal": how, "floors": floors, "caps": caps}


def _scenario(asked: Asked, purses: tuple[Purse, ...], months: int) -> Scenario | None:
    told = asked.details
    try:
        plan = Plan(
            purses,
            asked.start,
            months,
            **asked.given,
            programmes=told.programmes,
            lapsing=told.lapsing,
            take_up=told.take_up,
            sector=told.sector,
            discounted=told.discounted,
        )
        return Scenario(plan, told.period, told.poor_period)
    except (ValueError, NotInForce) as fault:
        st.warning(frame.literal(text.NO_PLAN.format(fault=fault)))
        return None


def _details(figures: Figures, codes: list[str], start: str, shown: bool) -> Details:
    groups = budget_purses.groups(codes, shown)
    old_age = budget_widgets.flag(OLD_AGE, text.OLD_AGE, False, shown, text.OLD_AGE_WHY)
    take_up = budget_widgets.slide(
        TAKE_UP, text.TAKE_UP, range(0, EVERYONE + 1, TENTH), _percent, EVERYONE, shown
    )
    halved = budget_widgets.pick(
        HALVED, text.HALVED, HALVINGS, text.HALVINGS.__getitem__, "asumsi", shown,
        explained=text.HALVED_WHY,
    )  # fmt: skip
    sector = budget_widgets.pick(
        SECTOR, text.SECTOR, DISCOUNT_OF_SECTOR, text.SECTORS.__getitem__, "lain", shown
    )
    lapsing = budget_people.lapsing(figures, start, shown)
    period, poor_period = _periods(figures, shown)
    programmes = (*DEATH_AND_ACCIDENT, OLD_AGE) if old_age else DEATH_AND_ACCIDENT
    return Details(
        groups, programmes, take_up, HALVINGS[halved], sector, lapsing, period, poor_period
    )


def _periods(figures: Figures, shown: bool) -> tuple[str, str]:
    """The published figures that the plan stands on: of coverage, and of poor people."""
    found = []
    asked = ((PERIOD, text.PERIOD, GAP), (POOR_PERIOD, text.POOR_PERIOD, POOR))
    for (key, label, indicator), own in zip(asked, newest(figures), strict=True):
        known = [one for one in periods_of(figures, indicator) if len(one) == _MONTH]
        listed = sorted({*known, own}, reverse=True)
        found.append(
            budget_widgets.pick(key, label, listed, periods.label, own, shown, always=True)
        )
    return found[0], found[1]


def _percent(share: int) -> str:
    return formats.percent(share / EVERYONE, 0)


def _begin_again() -> None:
    choices.forget(*budget_opened.keys())
    budget_people.renew_tables()
