"""Inputs of a plan: each has its code in the address, also while its own place is folded away."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

import streamlit as st

from pages.ui import choices
from pages.ui.text import simulasi as text
from words import amounts, formats

_MILLION = 10**6
_STEPS = ((0, 100, 20), (100, 1_000, 50), (1_000, 10_000, 250), (10_000, 30_000, 500),
          (30_000, 60_000, 1_000), (60_000, 200_001, 5_000))  # fmt: skip
GRID = [n * _MILLION for low, high, step in _STEPS for n in range(low, high, step)]
"""The amounts that the slider stops at, rupiah: finer where purses are small."""
_SLIDER, _TYPED, _WRONG = "geser_{}", "tulis_{}", "keliru_{}"


def pick(
    key: str,
    label: str,
    options: Iterable[str],
    said: Callable[[str], str],
    own: str,
    shown: bool = True,
    always: bool = False,
    explained: str = "",
) -> str:
    """One of `options`, `own` to begin with.

    shown: whether its box is drawn. always: the address holds it even where it is `own`, since
    what is a plan's own today may be another tomorrow.
    """
    listed, asked = list(options), str(choices.kept(key) or "")
    value = asked if asked in listed else own
    if not shown:
        hold(key, value, "" if always else own)
        return value
    choices.offer(key, value, "" if always else own)
    st.selectbox(
        label,
        listed,
        format_func=said,
        key=key,
        on_change=choices.remember,
        args=(key,),
        help=explained or None,
    )
    return value


def slide(
    key: str, label: str, options: Sequence[int], said: Callable[[int], str], own: int, shown: bool
) -> int:
    """A whole number of `options`, or another one that the address asks for within their ends."""
    value = whole(key, options, own)
    if not shown:
        hold(key, str(value), str(own))
        return value
    choices.offer(key, str(value), str(own), shown=value)
    st.select_slider(
        label,
        sorted({*options, value}),
        format_func=said,
        key=key,
        on_change=choices.remember,
        args=(key,),
    )
    return value


def whole(key: str, options: Sequence[int], own: int) -> int:
    """The whole number that `slide` of the same gives."""
    asked = str(choices.kept(key) or "")
    value = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 5 else own
    return min(max(value, options[0]), options[-1])


def flag(key: str, label: str, own: bool, shown: bool, explained: str = "") -> bool:
    """Yes or no, in the address as "ya" or "tidak"."""
    asked = choices.kept(key)
    value = asked == choices.YES if asked in (choices.YES, choices.NO) else own
    code, first = (choices.YES if of else choices.NO for of in (value, own))
    if not shown:
        hold(key, code, first)
        return value
    choices.offer(key, code, first, shown=value)
    st.checkbox(label, key=key, on_change=choices.remember, args=(key,), help=explained or None)
    return value


def money(key: str, label: str, own: int) -> None:
    """Whole rupiah, by a slider or typed, as `amount` gives them; always in the address."""
    value = amount(key, own) or 0
    hold(key, str(value), "")
    slider = _SLIDER.format(key)
    st.session_state[slider] = value
    st.select_slider(
        label,
        sorted({*GRID, value}),
        format_func=_amount_said,
        key=slider,
        on_change=_slid,
        args=(key,),
    )
    _typing(key, text.EXACT.format(what=label), value)


def typed_money(key: str, label: str, explained: str) -> None:
    """Whole rupiah as typed, as `amount` gives them; None while nothing is."""
    value = amount(key, None)
    hold(key, "" if value is None else str(value), "")
    _typing(key, label, value, explained)


def amount(key: str, own: int | None) -> int | None:
    """The rupiah that the address asks for under `key`, else `own`."""
    asked = str(choices.kept(key) or "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 16 else own


def hold(key: str, value: str, own: str) -> None:
    """A choice that has no widget of its own key."""
    choices.offer(key, value, own)


def _typing(key: str, label: str, value: int | None, explained: str = "") -> None:
    typed, wrong = _TYPED.format(key), _WRONG.format(key)
    st.session_state[typed] = "" if value is None else formats.rupiah_exact(value)
    st.text_input(
        label,
        key=typed,
        on_change=_written,
        args=(key,),
        help=explained or None,
        placeholder=text.TYPED_EXAMPLE,
        max_chars=40,
    )
    if wrong in st.session_state:
        st.warning(text.NOT_MONEY)


# Every run says all stops anew, and there are hundreds.
@lru_cache(maxsize=2 * len(GRID))
def _amount_said(value: int) -> str:
    return formats.rupiah(value, 1 if value in _ON_GRID else 2)


_ON_GRID = frozenset(GRID)


def _slid(key: str) -> None:
    choices.choose(key, str(st.session_state[_SLIDER.format(key)]))
    st.session_state.pop(_WRONG.format(key), None)


def _written(key: str) -> None:
    said = str(st.session_state[_TYPED.format(key)] or "")
    found = amounts.rupiah(said)
    st.session_state.pop(_WRONG.format(key), None)
    if found is not None:
        choices.choose(key, str(found))
    elif said.strip():
        st.session_state[_WRONG.format(key)] = said
    else:
        choices.forget(key)
