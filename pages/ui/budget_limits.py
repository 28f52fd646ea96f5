"""Fewest and most people of each regency that an allocation by a goal has to keep to."""

from collections.abc import Mapping
from typing import Any

import pandas as pd
import streamlit as st

from data.regions import region
from pages.ui import budget_codes, budget_people, choices, frame
from pages.ui.text import simulasi_terbaik as text
from program.budget.plan import Plan
from program.budget.standing import Places, Standing
from words import formats

FLOORS, CAPS = "sedikitnya", "paling_banyak"
"""Keys of the address: "15.08:5000,15.71:10000"."""
KEYS = (FLOORS, CAPS)
_COLUMNS = {FLOORS: text.FLOOR, CAPS: text.CAP}

_WIDE, _NARROW = 150, 70
"""Of columns, px: the table stands at the side of the page."""

Limits = dict[str, int]


def ask(places: Places) -> tuple[Limits, Limits]:
    """Floors and caps by kode, as written in the table; what can't hold is said below it."""
    told = {key: str(choices.kept(key) or "") for key in KEYS}
    now = {key: budget_codes.read_people(words) for key, words in told.items()}
    for key in KEYS:
        choices.offer(key, budget_codes.people(now[key]), "")
    st.markdown(f"**{text.LIMITS}**  \n{text.LIMITS_LEAD}")
    _table(places, now)
    for line in (*_unread(told), *faults(places, now[FLOORS], now[CAPS])):
        st.warning(frame.literal(line))
    return now[FLOORS], now[CAPS]


def asked_by(plan: Plan) -> dict[str, choices.Value]:
    """A plan's limits as the address asks for them."""
    found = {FLOORS: plan.floors, CAPS: plan.caps}
    return {key: budget_codes.people(limits) for key, limits in found.items() if limits}


def faults(places: Places, floors: Mapping[str, int], caps: Mapping[str, int]) -> list[str]:
    """Every regency whose floor can't be kept whatever the money, in words."""
    gaps = {place.kode: place.now.gap if place.now else None for place in places.regencies}
    found = []
    for kode, floor in floors.items():
        gap, cap = gaps.get(kode), caps.get(kode)
        said = {"place": region(kode).short, "floor": formats.number(floor)}
        if floor and gap is None:
            found.append(text.UNKNOWN.format(**said))
        elif cap is not None and floor > cap:
            found.append(text.CROSSED.format(**said, cap=formats.number(cap)))
        elif gap is not None and floor > gap:
            found.append(text.BEYOND.format(**said, gap=formats.number(gap)))
    return found


def _unread(told: Mapping[str, str]) -> list[str]:
    """What the address asks for and can't be meant."""
    entries = [entry for words in told.values() for entry in words.split(",") if entry]
    lost = [entry for entry in entries if not budget_codes.read_people(entry)]
    return [text.NOT_READ.format(entries=formats.listing(lost))] if lost else []


def _table(places: Places, now: dict[str, Limits]) -> None:
    kodes = [place.kode for place in places.regencies]
    columns = {
        name: pd.array([now[key].get(kode) for kode in kodes], dtype="Int64")
        for key, name in _COLUMNS.items()
    }
    shown = pd.DataFrame({text.PLACES: [_place(place) for place in places.regencies], **columns})
    widget = f"tabel_batas_{budget_people.edition()}"

    def remember() -> None:
        for row, changed in st.session_state[widget]["edited_rows"].items():
            take(now, kodes[int(row)], changed)
        for key in KEYS:
            choices.choose(key, budget_codes.people(now[key]))

    st.data_editor(
        shown,
        key=widget,
        hide_index=True,
        disabled=[text.PLACES],
        column_config={
            text.PLACES: st.column_config.TextColumn(width=_WIDE),
            **{
                name: st.column_config.NumberColumn(min_value=0, step=1, width=_NARROW)
                for name in _COLUMNS.values()
            },
        },
        on_change=remember,
        width="stretch",
        height="content",
        num_rows="fixed",
        placeholder=text.NO_LIMIT,
        alt=text.LIMITS_TABLE,
    )


def _place(place: Standing) -> str:
    gap = formats.number(place.now.gap if place.now else None)
    return text.PLACE_GAP.format(place=region(place.kode).short, gap=gap)


def take(now: dict[str, Limits], kode: str, changed: Mapping[str, Any]) -> None:
    """What was typed in one row; an emptied cell is no limit."""
    for key, name in _COLUMNS.items():
        if name in changed and changed[name] is None:
            now[key].pop(kode, None)
        elif name in changed:
            now[key][kode] = max(int(changed[name]), 0)
