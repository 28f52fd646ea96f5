"""The line under the filters: what is chosen, a way back, and the visitor's own views."""

from html import escape

import streamlit as st

from pages.ui import choices
from pages.ui.text import bingkai as text

_WORDS = "_kata"


def note(key: str, name: str, said: str) -> None:
    """Remember how the filter of `key` is called, and its present choice in words."""
    st.session_state.setdefault(_WORDS, {})[key] = (name, said)


def line() -> None:
    """A chip for each choice that isn't the page's own; each can be taken back, or all at once."""
    words = st.session_state.get(_WORDS, {})
    chosen = [key for key in choices.chosen() if key in words]
    with st.container(horizontal=True, key="keping", gap="small", vertical_alignment="center"):
        for key in chosen:
            name, said = words[key]
            st.button(
                text.CHIP.format(name=name, said=said),
                key=f"keping_{key}",
                icon=":material/close:",
                help=text.REMOVE.format(name=name.lower()),
                on_click=choices.forget,
                args=(key,),
            )
        if chosen:
            st.button(
                text.RESET, key="atur_ulang", type="tertiary", on_click=choices.forget, args=chosen
            )
        st.html(_views(), width="content")


def _views() -> str:
    return (
        f'<details class="lj-views" data-none="{escape(text.VIEW_NONE)}" '
        f'data-remove="{escape(text.VIEW_DELETE)}"><summary>{escape(text.VIEWS)}</summary>'
        f'<div><ul aria-label="{escape(text.VIEWS)}"></ul>'
        f"<form><label>{escape(text.VIEW_NAME)} "
        '<input name="nama" maxlength="60" required autocomplete="off"></label> '
        f'<button type="submit">{escape(text.VIEW_SAVE)}</button></form>'
        f"<p>{escape(text.VIEW_WHERE)}</p></div></details>"
    )
