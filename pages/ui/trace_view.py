"""A number is entered: where each of its figures came from, and what has changed since."""

import streamlit as st

from briefing import kept
from briefing.kept import Frozen
from briefing.story import compare, frozen
from data import snapshots
from data.store import StoreProblem
from pages.ui import (
    briefing_files,
    cached,
    changed,
    choices,
    filters,
    frame,
    html_table,
    trace_table,
)
from pages.ui.html_table import Html
from pages.ui.text import bahan_paparan as text
from pages.ui.text import paparan
from program.figures import Figures
from words import formats, numbering, periods

NUMBER = "potret"
_LATEST = 8
_MANY, _TALLEST = 12, 460
"""So many changes stand in a box of their own, px high, that the rest of the page is in reach."""


def default_part() -> str:
    """Which part of the page opens by itself: the trace where the address names a number."""
    return text.TRACE if choices.kept(NUMBER) else text.PREPARE


def ask() -> Frozen | None:
    """The briefing whose number the visitor gives; None, and what to do, where there is none."""
    box, _ = st.columns([1, 1.6])
    with box:
        typed = filters.typed(NUMBER, text.SNAPSHOT_BOX, text.SNAPSHOT_EXAMPLE)
    try:
        found = kept.opened(numbering.tidied(typed)) if typed else None
        if found:
            return found
        if typed:
            st.error(_unknown(typed), icon=":material/search_off:")
        _latest()
    except StoreProblem as problem:
        st.error(frame.literal(problem), icon=":material/error:")
    except frozen.NotThis:
        said = paparan.DAMAGED.format(number=numbering.tidied(typed))
        st.error(f"{said}. {paparan.DAMAGED_WHY}", icon=":material/error:")
    return None


def show(figures: Figures, made: Frozen) -> None:
    """What it is, what has changed since, each figure's origin, and its files once more."""
    briefing = made.briefing
    about = text.ABOUT.format(title=briefing.title, subtitle=briefing.subtitle)
    frame.section(f"{text.NUMBER} {made.number}", about)
    _changes(figures, made)
    trace_table.show(made)
    briefing_files.show(made, text.AGAIN, text.AGAIN_LEAD)


def _unknown(typed: str) -> str:
    number = numbering.tidied(typed)
    if number:
        return f"**{paparan.UNKNOWN.format(number=number)}.** {paparan.UNKNOWN_WHY} {paparan.ASK}"
    safe = frame.literal(typed)
    return f"**{paparan.MISTYPED.format(number=safe)}.** {paparan.MISTYPED_WHY}"


def _latest() -> None:
    """What was frozen last, each a link; how to begin where nothing was."""
    found = snapshots.newest(_LATEST)
    st.html(f'<p class="lj-source">{text.ASK}</p>')
    if not found:
        return
    rows = [
        (
            Html(f'<a href="?{NUMBER}={one.number}" target="_self">{one.number}</a>'),
            periods.moment(one.made_at),
            text.AUDIENCES.get(one.audience, one.audience),
            one.title,
        )
        for one in found
    ]
    html_table.show(text.LATEST_COLUMNS, rows, text.LATEST)


def _changes(figures: Figures, made: Frozen) -> None:
    """Figure by figure, what the same request would say now; and whether the rules are the same."""
    now = cached.briefing(figures, made.briefing.request, made.briefing.scenarios)
    found = compare.changes(made.briefing, now.briefing)
    frame.section(text.CHANGED, text.CHANGED_LEAD)
    old, new = made.briefing.code, now.briefing.code
    said = text.SAME_CODE if old == new else text.OTHER_CODE
    count = text.CHANGES.format(count=formats.number(len(found))) if found else text.UNCHANGED
    lines = [count, said.format(old=old[:6], new=new[:6])]
    st.html("".join(f"<p>{line}</p>" for line in lines))
    if found:
        with st.container(height=_TALLEST if len(found) > _MANY else "content"):
            html_table.show(text.CHANGE_COLUMNS, changed.rows(found), numbers=(4, 5))
