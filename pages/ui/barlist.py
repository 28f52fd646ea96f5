"""Ranked bars that are a table at the same time: readable on a phone and by a screen reader."""

from dataclasses import dataclass
from html import escape

import pandas as pd
import streamlit as st

from data.contract import ESTIMATE, SAMPLE
from data.regions import region
from words import formats


@dataclass(frozen=True)
class Line:
    """A vertical reference: where it stands, in the unit of the bars, and what it means."""

    value: float
    words: str


def show(
    panel: pd.DataFrame,
    unit: str,
    name: str,
    columns: tuple[str, str],
    colour: str,
    line: Line | None = None,
) -> None:
    """Regencies from the highest value to the lowest; missing ones last, in words.

    name: of the table, for who can't see the heading above it.
    colour: of published bars; estimates are outlined in gold and wear a range.
    """
    rows = panel.sort_values("value", ascending=False, na_position="last", kind="stable")
    reach = max([*rows["value"].dropna(), *rows["high"].dropna(), line.value if line else 0, 1e-9])
    body = "".join(_row(str(kode), row, unit, reach, colour, line) for kode, row in rows.iterrows())
    st.html(
        f'<table class="lj-bars" aria-label="{escape(name)}"><thead><tr>'
        f'<th scope="col">{columns[0]}</th><th scope="col">{columns[1]}</th></tr></thead>'
        f"<tbody>{body}</tbody></table>"
    )


def _row(kode: str, row: pd.Series, unit: str, reach: float, colour: str, line: Line | None) -> str:
    name = f'<th scope="row">{escape(region(kode).short)}</th>'
    if formats.is_missing(row["value"]):
        return f'<tr>{name}<td><span class="lj-none">{formats.MISSING}</span></td></tr>'
    estimated = row["status"] == ESTIMATE
    said = f"{'≈ ' if estimated else ''}{formats.bare(row['value'], unit)}"
    hover = formats.interval(row["low"], row["high"], unit)
    kind = row["status"] if row["status"] in (ESTIMATE, SAMPLE) else "resmi"
    bar = (
        f'<span class="lj-bar {kind}" style="width:{_at(row["value"], reach)};--c:{colour}"></span>'
    )
    mark = _mark(line, reach) if line else ""
    return (
        f'<tr>{name}<td title="{escape(hover)}"><span class="lj-track">{bar}'
        f'{_whisker(row, reach)}{mark}</span><span class="lj-said">{escape(said)}</span></td></tr>'
    )


def _mark(line: Line, reach: float) -> str:
    place, words = _at(line.value, reach), escape(line.words)
    return f'<i class="lj-mark" style="left:{place}" title="{words}"></i>'


def _whisker(row: pd.Series, reach: float) -> str:
    if formats.is_missing(row["low"]) or row["low"] == row["high"]:
        return ""
    left, right = row["low"] / reach, row["high"] / reach
    return f'<i class="lj-range-line" style="left:{left:.2%};width:{right - left:.2%}"></i>'


def _at(value: float, reach: float) -> str:
    return f"{max(value, 0) / reach:.2%}"
