"""The visitor's choices: one store behind every filter, and the address that repeats it.

Streamlit can bind a widget to the address by itself, but forgets it on the way from page to page
and keeps labels there instead of codes. Here the store is the truth: a widget is set from it
before it is drawn and writes to it when it is changed; after the page has run, the address is
written from what the page offered. An address that the visitor came by (a link, the back
button) wins over it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

Value = str | list[str]

LISTS = ("banding", "dana", "halaman", "skenario_banding", "skenario_paparan", "topik")
"""Keys whose choice is a list, so that one value in the address is a list too."""

YES, NO = "ya", "tidak"
"""A switch in the address."""

_KEPT, _PAGE, _OFFERED = "_pilihan", "_halaman", "_ditawarkan"
_ALONE = "_ditawarkan_sendiri"


def begin(page: str) -> None:
    """Before a page runs: take over its address where the visitor came by it."""
    asked = _asked()
    if _PAGE not in st.session_state or _came_back():
        before = _offered(page)
        kept = {key: value for key, value in _kept().items() if key not in before}
        st.session_state[_KEPT] = kept | asked
    st.session_state.setdefault(_OFFERED, {})[page] = {}
    st.session_state[_PAGE] = page


def end() -> None:
    """After a page has run: the address holds what differs from the page's own choices."""
    wanted = chosen()
    if wanted != _asked():
        st.query_params.from_dict(wanted)


def kept(key: str) -> Value | None:
    """What the visitor chose on this page or on another, None where nothing."""
    return _kept().get(key)


def offer(key: str, value: Value, own: Value, shown: bool | int | None = None) -> None:
    """Note that the page offers a choice of `key`, now `value`, and by itself `own`; let its
    widget show it.

    shown: what the widget shows, where that isn't the value itself. Set in every run: a widget
    of the same key on another page is another one for Streamlit.
    """
    _offered(_page())[key] = (value, own)
    st.session_state[key] = value if shown is None else shown


def chosen() -> dict[str, Value]:
    """The choices offered so far that differ from the page's own, in order."""
    return {key: value for key, (value, own) in _offered(_page()).items() if value != own}


def remember(key: str) -> None:
    """What a widget calls when the visitor has changed it."""
    value = st.session_state[key]
    if isinstance(value, bool):
        choose(key, YES if value else NO)
    else:
        choose(key, str(value) if isinstance(value, int) else value)


@contextmanager
def alone(part: str) -> Iterator[None]:
    """Around a part of a page that also runs without the rest of it, as a fragment; one may
    stand in another.

    What it offered when it last ran is void, since an input may be gone; then the address
    follows it, as it follows a page.
    """
    page = _page()
    mine = st.session_state.setdefault(_ALONE, {})
    offers = _offered(page)
    for key in mine.get((page, part), ()):
        offers.pop(key, None)
    before = set(offers)
    yield
    mine[page, part] = [key for key in offers if key not in before]
    end()


def choose(key: str, value: Value) -> None:
    """Make a choice as if the visitor had made it."""
    st.session_state[_KEPT] = _kept() | {key: value}


def forget(*keys: str) -> None:
    """The choices are the page's own again."""
    st.session_state[_KEPT] = {key: v for key, v in _kept().items() if key not in keys}


def every() -> tuple[str, ...]:
    """The keys of everything that the visitor has chosen, on any page."""
    return tuple(_kept())


def _page() -> str:
    return str(st.session_state.get(_PAGE, ""))


def _came_back() -> bool:
    """Whether this run answers the back or forward button.

    Any other run may carry an address that the browser has yet to renew: a click that follows
    closely on another is sent with the address before both.
    """
    context = get_script_run_ctx()
    return context is not None and context.is_history_navigation


def _kept() -> dict[str, Value]:
    found: dict[str, Value] = st.session_state.get(_KEPT, {})
    return found


def _offered(page: str) -> dict[str, tuple[Value, Value]]:
    offers: dict[str, Any] = st.session_state.setdefault(_OFFERED, {})
    found: dict[str, tuple[Value, Value]] = offers.setdefault(page, {})
    return found


def _asked() -> dict[str, Value]:
    values = {key: st.query_params.get_all(key) for key in st.query_params}
    return {key: v if key in LISTS else v[-1] for key, v in values.items() if v}
