"""A saved scenario by the number that a link names."""

import streamlit as st

from data.problems import BadData
from pages.ui import choices, frame
from pages.ui.text import skenario as text
from program.budget import saved
from program.budget.saved import Kept
from program.budget.scenario import Scenario
from program.figures import Figures
from words import numbering

KEY = "skenario"
ADDRESS = "/simulasi_anggaran?skenario={number}"


def asked(_figures: Figures) -> Scenario | None:
    """The scenario that the address names; None where it names none, or none that there is,
    which is then said."""
    typed = str(choices.kept(KEY) or "").strip()
    kept = found(typed) if typed else None
    return kept.scenario if kept else None


def found(typed: str) -> Kept | None:
    """The scenario of a number as somebody typed it; where there is none, why is said."""
    number = numbering.tidied(typed)
    said = text.UNKNOWN.format(number=number)
    try:
        kept = saved.opened(number) if number else None
    except BadData as fault:
        kept, said = None, text.DAMAGED.format(number=number, why=fault)
    if not number:
        said = text.MISTYPED.format(typed=typed[:40])
    if kept is None:
        st.warning(frame.literal(said), icon=":material/search_off:")
    return kept
