"""The same map for every period, as small pictures in a grid that folds on a phone."""

from collections.abc import Sequence
from dataclasses import dataclass

import altair as alt
import pandas as pd
import streamlit as st

from briefing import gap_words
from data.catalogue import Indicator, catalogue
from data.regions import region
from figures.map_multiples import (
    Cell,
    map_multiples,
    small_shapes,
)
from figures.theme import Caption, Mode, pictured
from geo import boundaries
from geo.classes import METHOD_NAMES, Classes, classify
from geo.palette import sequential
from pages.ui import figure, provenance, small_maps
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
    markup += small_maps.key(every["value"], classes, colours, indicator.unit)
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
    labels = [
        gap_words.map_said(own, indicator, cell.title)
        for cell, own in zip(cells, panels, strict=True)
    ]
    return small_maps.grid(cells, labels, kode, mode)
