"""Keeping what the visitor has set: a name, a number, a link, and the way into the deck."""

from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from data import scenarios
from data.intake import identity
from data.problems import BadData
from data.store import StoreProblem
from pages.ui import frame, scenario_moved, visitor
from pages.ui.scenario_open import ADDRESS
from pages.ui.scenario_side import LISTED
from pages.ui.text import bingkai
from pages.ui.text import skenario as text
from program.budget import saved
from program.budget.outcome import Outcome
from program.budget.saved import Kept
from program.budget.scenario import Scenario, number
from program.figures import Figures
from words import periods

DECK = "/bahan_paparan?skenario_paparan={number}"
COMPARE = "/simulasi_anggaran?bagian_simulasi=banding&skenario_banding={number}"
_SAVE, _NEXT = "simpan_skenario", "_huruf_berikutnya"


def show(figures: Figures, scenario: Scenario, outcome: Outcome) -> bool:
    """The name and the button; above them, once it is kept, its number and what to do with it.
    Whether it is kept."""
    own = number(scenario)
    frame.section(text.SAVE_TITLE, text.SAVE_LEAD)
    place = st.container()
    kept = _kept(own)
    name = _name()
    # The button knows at once that it was pressed: what it has just kept has a name by now.
    renames = kept or st.session_state.get(_SAVE)
    label = text.RENAME if renames else text.SAVE
    if st.button(label, key=_SAVE, icon=":material/bookmark:"):
        _save(figures, scenario, name)
        kept = _kept(own)
    if kept:
        with place:
            st.html(_head(figures, kept, outcome))
    return kept is not None


def is_kept(scenario: Scenario) -> bool:
    """Whether somebody has saved it."""
    return _kept(number(scenario)) is not None


def _kept(own: str) -> Kept | None:
    """What is kept of it; what is damaged counts as not kept, since saving it again mends it."""
    try:
        return saved.opened(own)
    except BadData:
        return None


def _name() -> str:
    """One of the letters, to begin with the one after the last that was saved; or another name."""
    if _NEXT not in st.session_state:
        before = [one.name for one in reversed(scenarios.newest(LISTED))]
        st.session_state[_NEXT] = _after(before)
    following = st.session_state[_NEXT]
    first, second = st.columns([1, 2], vertical_alignment="bottom")
    with first:
        chosen = st.segmented_control(
            text.NAME,
            [*text.LETTERS, text.OWN],
            default=following,
            required=True,
            key=f"huruf_skenario_{following}",
        )
    if chosen != text.OWN:
        return str(chosen)
    with second:
        typed = st.text_input(
            text.OWN_NAME,
            key="nama_skenario",
            placeholder=text.OWN_EXAMPLE,
            max_chars=scenarios.MOST_LETTERS,
        )
    return scenarios.tidied(str(typed or ""))


def _save(figures: Figures, scenario: Scenario, name: str) -> None:
    if not name:
        st.error(text.NO_NAME, icon=":material/edit:")
    elif any(identity.persons_numbers(name)):
        st.error(text.NOT_A_PERSON, icon=":material/edit:")
    else:
        try:
            saved.save(visitor.visitor(), replace(scenario, name=name, state=figures.state))
        except StoreProblem as problem:
            st.warning(f"{frame.literal(problem)} {text.NOT_SAVED}", icon=":material/warning:")
            return
        if name in text.LETTERS:
            st.session_state[_NEXT] = _after([name])


def _after(names: Sequence[str]) -> str:
    """The letter after the one saved last, the first one after the last and to begin with."""
    letters = text.LETTERS
    at = [letters.index(name) for name in names if name in letters]
    return letters[(at[-1] + 1) % len(letters)] if at else letters[0]


def _head(figures: Figures, kept: Kept, outcome: Outcome) -> str:
    name = kept.scenario.name
    title = text.SAVED.format(name=name) if name else text.SAVED_NAMELESS
    said = text.SAVED_WHEN.format(
        when=periods.moment(kept.made_at), result=scenario_moved.result(outcome)
    )
    moved = "".join(f"<p>{escape(line)}</p>" for line in scenario_moved.since(figures, kept))
    return (
        f'<section class="lj-potret"><div><h3>{escape(title)}</h3><p>{escape(said)}</p>{moved}'
        f'</div><div class="lj-number"><p><span>{text.NUMBER}</span> '
        f"<strong>{kept.number}</strong></p><p>{text.NUMBER_HELP}</p></div>"
        f'<div class="lj-acts">{_acts(kept.number)}</div></section>'
    )


def _acts(own: str) -> str:
    opens = ADDRESS.format(number=own)
    return (
        f'<a class="lj-start" href="{DECK.format(number=own)}" target="_self">{text.DECK}</a>'
        f'<button type="button" class="lj-copy" data-lj-link="{opens}" '
        f'data-done="{bingkai.COPIED}" data-by-hand="{bingkai.COPY_BY_HAND}">'
        f'{bingkai.COPY}</button><span class="lj-said" role="status"></span>'
        f'<a class="lj-follow" href="{opens}" target="_self">{text.OPEN}</a>'
        f'<a class="lj-follow" href="{escape(COMPARE.format(number=own))}" target="_self">'
        f"{text.COMPARE}</a>"
    )
