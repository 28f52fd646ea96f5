"""The same map for every period, as small pictures in a grid that folds on a phone."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import altair as alt
import pandas as pd
import streamlit as st

from briefing import gap_words
from data.catalogue import Indicator, catalogue
from data.regions import region
from figures.map_multiples import (
    CELL_HEIGHT,
    CELL_WIDTH,
    Cell,
    map_multiples,
    small_shapes,
    svg,
)
from figures.theme import Caption, Mode, pictured
from geo import boundaries
from geo.classes import METHOD_NAMES, Classes, classify
from geo.palette import sequential
from pages.ui import figure, provenance, svg_image
from pages.ui.text import kesenjangan as text
from program.figures import Figures
from program.panel import panel
from program.series import periods as periods_of
from words import formats, periods

FEWEST = 2
"""Regencies that a period must know for a map of it to compare anything."""


@dataclass(frozen=True, eq=False)
class Multiples:
    """every: the panels of all periods, one under the other. cells: a map a period, oldest first.
    markup: the grid and its legend as HTML, for the chosen regency."""

    indicator: Indicator
    every: pd.DataFrame
    cells: list[Cell]
    classes: Classes
    colours: list[str]
    caption: Caption
    markup: str


def build(figures: Figures, key: str, kode: str | None, mode: Mode) -> Multiples | None:
    """The maps of all periods that two regencies or more have a published figure of."""
    indicator = catalogue()[key]
    known = periods_of(figures, indicator.id, FEWEST, with_estimates=False)[::-1]
    if not known:
        return None
    panels = [panel(figures, indicator.id, period, with_estimates=False) for period in known]
    # A change is told between periods that know the most regencies, not those that know few.
    most = max(int(own["value"].count()) for own in panels)
    fullest = [own for own in panels if own["value"].count() == most]
    every = pd.concat(panels)
    classes = classify(every["value"])
    colours = sequential(indicator.palette, max(classes.k, 1))
    cells = [_cell(own, indicator, classes, colours) for own in panels]
    caption = Caption(
        gap_words.moved_class(fullest[0], fullest[-1], indicator),
        text.MAPS_SUBTITLE.format(
            label=indicator.label,
            unit="persen" if indicator.unit == "share" else indicator.unit,
            method=METHOD_NAMES[classes.method].capitalize(),
        ),
        provenance.plain_line(every["source"]),
    )
    markup = _grid(cells, panels, indicator, kode, mode)
    markup += _key(every, classes, colours, indicator)
    return Multiples(indicator, every, cells, classes, colours, caption, markup)


def show(own: Multiples | None, kode: str | None) -> None:
    """The grid in its frame."""
    if own is None:
        return
    framed = figure.of_panels(
        "peta-per-periode", own.caption, [(own.every, own.indicator)], lambda: _picture(own, kode)
    )
    with figure.frame(framed):
        st.html(own.markup)


def _picture(own: Multiples, kode: str | None) -> alt.TopLevelMixin:
    drawn = map_multiples(
        small_shapes(boundaries.shapes("slides")),
        own.cells,
        own.classes,
        own.colours,
        own.every,
        own.indicator.unit,
        chosen=kode,
    )
    return pictured(drawn, own.caption)


def _cell(
    own: pd.DataFrame, indicator: Indicator, classes: Classes, colours: Sequence[str]
) -> Cell:
    fills, said = {}, {}
    for kode, value in own["value"].items():
        number = classes.class_of(value)
        fills[str(kode)] = "" if number is None else colours[number]
        said[str(kode)] = f"{region(str(kode)).short}: {formats.value(value, indicator.unit)}"
    return Cell(periods.label(own["period"].iloc[0]), fills, said)


def _grid(
    cells: Sequence[Cell],
    panels: Sequence[pd.DataFrame],
    indicator: Indicator,
    kode: str | None,
    mode: Mode,
) -> str:
    placed = small_shapes(boundaries.shapes("slides"))
    items = []
    for cell, own in zip(cells, panels, strict=True):
        drawn = svg_image.address(svg(placed, cell, kode, mode))
        label = escape(gap_words.map_said(own, indicator, cell.title))
        every = escape("; ".join(cell.said.values()))
        items.append(
            f'<li><h3>{escape(cell.title)}</h3><img width="{CELL_WIDTH}" height="{CELL_HEIGHT}" '
            f'src="{drawn}" alt="{label}" title="{every}"></li>'
        )
    return f'<ul class="lj-maps">{"".join(items)}</ul>'


def _key(
    every: pd.DataFrame, classes: Classes, colours: Sequence[str], indicator: Indicator
) -> str:
    rows = [
        f'<li><span class="lj-swatch" style="background:{colours[k]}"></span>'
        f"{escape(classes.label(k, indicator.unit))}</li>"
        for k in range(classes.k)
    ]
    count = formats.number(classes.missing(every["value"]))
    missing = escape(text.MAPS_NO_DATA.format(count=count))
    rows.append(f'<li><span class="lj-swatch no-data"></span>{missing}</li>')
    return f'<ul class="lj-maps-key" aria-label="{text.MAPS_LEGEND}">{"".join(rows)}</ul>'
