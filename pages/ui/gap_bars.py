"""Ranked bars with places in words: a table that is readable on a phone and by a screen reader."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from data.regions import region
from pages.ui.barlist import Line
from words import formats

ACCENT = "var(--lj-accent)"


@dataclass(frozen=True)
class Bar:
    """One regency.

    parts: each piece of the bar, from the left: value, colour, and whether it wears the outline
    of an estimate. said: the figure in words; place: its place in words, line by line. low, high:
    ends of the range, NaN where there is none.
    """

    kode: str
    parts: tuple[tuple[float, str, bool], ...]
    said: str
    place: tuple[str, ...]
    low: float = math.nan
    high: float = math.nan


def show(
    bars: Sequence[Bar],
    columns: tuple[str, str],
    name: str,
    chosen: str | None,
    line: Line | None = None,
) -> None:
    """The bars in their order. name: of the table, for who can't see the heading above it."""
    ends = [sum(value for value, *_ in bar.parts) for bar in bars]
    ends.append(line.value if line else 0)
    ends += [bar.high for bar in bars if not formats.is_missing(bar.high)]
    reach = max([*ends, 1e-9])
    body = "".join(_row(bar, reach, bar.kode == chosen, line) for bar in bars)
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    st.html(
        f'<table class="lj-bars lj-gap" aria-label="{escape(name)}"><thead><tr>{head}</tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def key(words: Sequence[tuple[str, str]]) -> None:
    """What the colours of the pieces mean: colour and words."""
    said = "".join(
        f'<li><span style="background:{colour}"></span>{escape(word)}</li>'
        for colour, word in words
    )
    st.html(f'<ul class="lj-gap-key">{said}</ul>')


def _row(bar: Bar, reach: float, own: bool, line: Line | None) -> str:
    name = f'<th scope="row">{escape(region(bar.kode).short)}</th>'
    kind = ' class="chosen"' if own else ""
    lines = "<br>".join(escape(words) for words in bar.place if words)
    place = f'<span class="lj-place">{lines}</span>' if lines else ""
    if not bar.parts:
        words = escape(bar.said)
        return f'<tr{kind}>{name}<td><span class="lj-none">{words}</span>{place}</td></tr>'
    pieces = "".join(
        f'<span class="lj-bar {"estimasi" if estimated else "resmi"}" '
        f'style="width:{value / reach:.2%};--c:{colour}"></span>'
        for value, colour, estimated in bar.parts
    )
    mark = _mark(line, reach) if line else ""
    return (
        f'<tr{kind}>{name}<td><span class="lj-track">{pieces}{_whisker(bar, reach)}{mark}</span>'
        f'<span class="lj-said">{escape(bar.said)}</span>{place}</td></tr>'
    )


def _mark(line: Line, reach: float) -> str:
    left = f"left:{line.value / reach:.2%}"
    return f'<i class="lj-mark" style="{left}" title="{escape(line.words)}"></i>'


def _whisker(bar: Bar, reach: float) -> str:
    if formats.is_missing(bar.low) or formats.is_missing(bar.high) or bar.low == bar.high:
        return ""
    left, right = max(bar.low, 0) / reach, bar.high / reach
    return f'<i class="lj-range-line" style="left:{left:.2%};width:{right - left:.2%}"></i>'
