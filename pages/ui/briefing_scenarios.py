"""Which saved budget scenarios a briefing takes along."""

import streamlit as st

from briefing import asked
from data import scenarios
from data.problems import BadData
from data.store import StoreProblem
from pages.ui import choices, filters, frame
from pages.ui.text import bahan_paparan as text
from program.budget import saved
from words import numbering

_LISTED = 40


def ask() -> list[str]:
    """The numbers of at most four saved scenarios; the newest are offered, and those that a link
    names. A number that nothing is saved under is said."""
    try:
        named = {one.number: one.name for one in scenarios.newest(_LISTED)}
        wanted = [_known(typed, named) for typed in choices.kept(asked.SCENARIO) or []]
    except StoreProblem as problem:
        st.warning(frame.literal(problem), icon=":material/warning:")
        return []
    if wanted != list(choices.kept(asked.SCENARIO) or []):
        choices.choose(asked.SCENARIO, wanted)
    if not named:
        return []
    return filters.several(
        asked.SCENARIO,
        text.SCENARIOS,
        list(named),
        lambda number: _said(number, named[number]),
        asked.MOST_SCENARIOS,
        text.NO_SCENARIOS,
    )


def _said(number: str, name: str) -> str:
    return text.SCENARIO.format(name=name, number=number) if name else number


def _known(typed: str, named: dict[str, str]) -> str:
    """The number as it is kept, and then among `named`; where none can be opened, as typed and not
    among them, and why is said."""
    number = numbering.tidied(typed)
    said = text.UNKNOWN_SCENARIO.format(number=typed)
    try:
        found = saved.opened(number) if number else None
    except BadData as problem:
        found, said = None, text.DAMAGED_SCENARIO.format(number=number, why=problem)
    if found is None:
        st.warning(frame.literal(said), icon=":material/search_off:")
        named.pop(number, None)
        return typed
    named[number] = found.scenario.name
    return number
