"""Who gets how many: a rule, named people per regency, or the best allocation; and who leaves."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from data import funds
from data.regions import regencies, region
from pages.ui import budget_codes, budget_widgets, choices
from pages.ui.budget_codes import COVERS, HOW, NAMED, PEOPLE, RUNNING
from pages.ui.text import simulasi as text
from pages.ui.text import simulasi_terbaik as best
from program.budget.plan import GAP, GOALS, NEED, SHARINGS, Cover
from program.budget.standing import Places, covers
from program.figures import Figures
from program.tariffs import months_from
from words import formats, periods

HOWS = (NEED, GAP, *(one for one in SHARINGS if one not in (NEED, GAP)), NAMED, *GOALS)
PER_VILLAGE, IN_MONTH = "tempat_bkbk_per_desa", "2023-12"
"""The places per village that people named begin with."""
_EDITION = "_sunting"
_ALIKE = 75
MONTHS_AHEAD = 36
"""Months of a plan in which running cover may end."""


def how() -> str:
    """The way people are given out."""
    return budget_widgets.pick(HOW, text.HOW, HOWS, (text.HOWS | best.HOWS).__getitem__, NEED)


def wanted(figures: Figures, places: Places) -> dict[str, int]:
    """People by kode as written in the table; as many per village as the grant gave at first."""
    told = figures.parameters.find(PER_VILLAGE, IN_MONTH)
    alike = told.value if told else _ALIKE
    first = {place.kode: alike * place.villages for place in places.regencies}
    asked = choices.kept(PEOPLE)
    now = dict.fromkeys(first, 0) | budget_codes.read_people(str(asked)) if asked else first
    budget_widgets.hold(PEOPLE, budget_codes.people(now), "")
    gaps = {place.kode: place.now.gap if place.now else None for place in places.regencies}
    shown = pd.DataFrame(
        {
            text.PLACE: [region(kode).short for kode in now],
            text.OPEN: [formats.number(gaps[kode]) for kode in now],
            text.ASKED: list(now.values()),
        },
        index=list(now),
    )

    def take(row: int, changed: dict[str, Any]) -> None:
        if text.ASKED in changed:
            now[list(now)[row]] = max(int(changed[text.ASKED] or 0), 0)

    _table(PEOPLE, shown, (text.PLACE, text.OPEN), take, lambda: budget_codes.people(now))
    # Nobody wanted anywhere is a plan too, of nobody: it has to name a regency.
    return {kode: count for kode, count in now.items() if count} or dict.fromkeys(list(now)[:1], 0)


def lapsing(figures: Figures, start: str, shown: bool) -> tuple[Cover, ...]:
    """Cover that already runs: what regencies told of, or what is written in the table."""
    asked = choices.kept(COVERS)
    now = covers(figures) if asked is None else budget_codes.read_covers(str(asked))
    counted = budget_widgets.flag(RUNNING, text.RUNNING, True, shown, text.RUNNING_WHY)
    budget_widgets.hold(COVERS, budget_codes.covers(now), "")
    if shown and counted:
        _running(now, start)
    return now if counted else ()


def renew_tables() -> None:
    """The tables show what is chosen now, not what was typed into them before."""
    st.session_state[_EDITION] = st.session_state.get(_EDITION, 0) + 1


def edition() -> int:
    """How often the tables were renewed; part of their keys."""
    found: int = st.session_state.get(_EDITION, 0)
    return found


def _running(now: tuple[Cover, ...], start: str) -> None:
    there = [c.kode for c in now]
    rows = [*now, *(Cover(r.kode, 0, start, "") for r in regencies() if r.kode not in there)]
    labels = {"": text.FUND_UNTOLD} | funds.load().labels
    months = sorted({*months_from(start, MONTHS_AHEAD), *(c.ends for c in rows)})
    shown = pd.DataFrame(
        {
            text.PLACE: [region(c.kode).short for c in rows],
            text.RUNNING_PEOPLE: [c.people for c in rows],
            text.ENDS: [periods.label(c.ends) for c in rows],
            text.PAID_BY: [labels.get(c.fund, labels[""]) for c in rows],
        }
    )
    month_of = {periods.label(month): month for month in months}
    fund_of = {label: fund for fund, label in labels.items()}

    def take(row: int, changed: dict[str, Any]) -> None:
        old = rows[row]
        rows[row] = Cover(
            old.kode,
            max(int(changed.get(text.RUNNING_PEOPLE, old.people) or 0), 0),
            month_of.get(str(changed.get(text.ENDS)), old.ends),
            fund_of.get(str(changed.get(text.PAID_BY)), old.fund),
        )

    config = {
        text.ENDS: st.column_config.SelectboxColumn(options=list(month_of), required=True),
        text.PAID_BY: st.column_config.SelectboxColumn(options=list(fund_of), required=True),
    }
    _table(
        COVERS, shown, (text.PLACE,), take,
        lambda: budget_codes.covers([c for c in rows if c.people]), config, moves=True,
    )  # fmt: skip


def _table(
    key: str,
    shown: pd.DataFrame,
    fixed: tuple[str, ...],
    take: Callable[[int, dict[str, Any]], None],
    code: Callable[[], str],
    config: dict[str, Any] | None = None,
    moves: bool = False,
) -> None:
    """An editable table; what is typed goes through `take`, and `code` into the address.

    moves: whether rows change their place with what is typed.
    """
    widget = f"tabel_{key}_{edition()}"

    def remember() -> None:
        for row, changed in st.session_state[widget]["edited_rows"].items():
            take(int(row), changed)
        choices.choose(key, code())
        if moves:
            renew_tables()

    st.data_editor(
        shown,
        key=widget,
        hide_index=True,
        disabled=list(fixed),
        column_config=config or {},
        on_change=remember,
        width="stretch",
        height="content",
        num_rows="fixed",
        alt=text.TABLE_OF[key],
    )
