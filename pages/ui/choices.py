"""The visitor's choices: one store behind every filter, and the address that repeats it.

Streamlit can bind a widget to the address by itself, but forgets it on the way from page to page
and keeps labels there instead of codes. Here the store is the truth: a widget is set from it
before it is drawn and writes to it when it is changed; after the page has run, the address is
written from it. An address that the store did not write (a link, the back button) wins over it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

Value = str | list[str]

_KEPT = "_pilihan"
_WRITTEN = "_alamat"
_USED = "_dipakai"


def begin(page: str) -> None:
    """Before a page runs: take over its address where that is not what was written last."""
    asked = _asked()
    written: tuple[str, dict[str, Value]] | None = st.session_state.get(_WRITTEN)
    same_page = written is not None and written[0] == page
    if written is None or (asked != written[1] and (same_page or asked)):
        used = _used(page)
        kept = {key: value for key, value in _kept().items() if key not in used}
        st.session_state[_KEPT] = kept | asked
    st.session_state.setdefault(_USED, {})[page] = []
    st.session_state[_WRITTEN] = (page, asked)


def end(page: str) -> None:
    """After a page has run: the address holds the choices that the page offers, by code."""
    kept = _kept()
    wanted = {key: kept[key] for key in _used(page) if key in kept}
    if wanted != _asked():
        st.query_params.from_dict(wanted)
    st.session_state[_WRITTEN] = (page, wanted)


def current(key: str, default: Value) -> Value:
    """The choice of `key`, and the note that this page offers it."""
    page = st.session_state.get(_WRITTEN, ("", {}))[0]
    used = st.session_state.setdefault(_USED, {}).setdefault(page, [])
    if key not in used:
        used.append(key)
    return _kept().get(key, default)


def mirrored(key: str, value: Any) -> None:
    """Let the widget of `key` show `value` when it is drawn next.

    Set in every run: a widget of the same key on another page is another one for Streamlit.
    """
    st.session_state[key] = value


def remember(key: str) -> None:
    """What a widget calls when the visitor has changed it."""
    choose(key, st.session_state[key])


def choose(key: str, value: Value | int | bool | None) -> None:
    """Make a choice as if the visitor had made it; None takes it back."""
    kept = dict(_kept())
    kept.pop(key, None)
    if value is not None:
        kept[key] = [str(v) for v in value] if isinstance(value, list) else str(value)
    st.session_state[_KEPT] = kept


def chosen(keys: Iterable[str]) -> dict[str, Value]:
    """Those of `keys` that the visitor has chosen, with their values."""
    kept = _kept()
    return {key: kept[key] for key in keys if key in kept}


def forget(key: str) -> None:
    """The choice is the page's own again."""
    choose(key, None)


def offered() -> list[str]:
    """The keys that the page has offered so far, in order."""
    return list(_used(st.session_state.get(_WRITTEN, ("", {}))[0]))


def _kept() -> Mapping[str, Value]:
    found: Mapping[str, Value] = st.session_state.get(_KEPT, {})
    return found


def _used(page: str) -> list[str]:
    found: list[str] = st.session_state.get(_USED, {}).get(page, [])
    return found


def _asked() -> dict[str, Value]:
    values = {key: st.query_params.get_all(key) for key in st.query_params}
    return {key: v if key in LISTS else v[-1] for key, v in values.items() if v}


LISTS = ("banding",)
"""Keys whose choice is a list, so that one value in the address is a list too."""
