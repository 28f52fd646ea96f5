"""Coverage after each scenario, a small map each, with the same classes; and as it is before."""

from collections.abc import Callable, Sequence

import altair as alt
import pandas as pd
import streamlit as st

from briefing.sheet import Sheet
from data.catalogue import COVERAGE, catalogue
from data.contract import ESTIMATE
from data.regions import region
from figures.map_multiples import Cell, map_multiples, small_shapes
from figures.theme import Caption, pictured
from geo import boundaries
from geo.classes import METHOD_NAMES, Classes, classify
from geo.palette import sequential
from pages.ui import figure, provenance, scenario_side, small_maps
from pages.ui.figure import Figure
from pages.ui.scenario_side import Side
from pages.ui.text import skenario as text
from program.budget import compare
from words import formats

UNIT = "share"
Panel = tuple[str, dict[str, float]]
"""A title, and coverage by kode, NaN where no figure is known."""


def show(sides: Sequence[Side], sources: str, sheet: Callable[[], Sheet]) -> None:
    """The maps in their frame, of the scenarios that have an outcome."""
    panels = of(sides)
    every = pd.Series([value for _, values in panels for value in values.values()], dtype=float)
    meaning = catalogue()[COVERAGE]
    classes = classify(every, "policy", policy_breaks=meaning.policy_breaks)
    colours = sequential(meaning.palette, max(classes.k, 1))
    cells = [_cell(panel, classes, colours) for panel in panels]
    method = METHOD_NAMES[classes.method].capitalize()
    caption = Caption(
        title(sides), text.MAPS_SUBTITLE.format(method=method), provenance.plain_line([sources])
    )
    framed = Figure(
        "peta-skenario",
        caption,
        sources,
        (ESTIMATE,),
        tuple(sorted({side.scenario.period for side in sides})),
        "",
        sheet,
        lambda: _picture(cells, classes, colours, every, caption),
    )
    labels = [
        text.MAP_SAID.format(title=cell.title, every="; ".join(cell.said.values()))
        for cell in cells
    ]
    with figure.frame(framed), st.container(key="kisi_peta_skenario"):
        st.html(
            small_maps.grid(cells, labels, None, figure.mode())
            + small_maps.key(every, classes, colours, UNIT)
        )


def of(sides: Sequence[Side]) -> list[Panel]:
    """A panel for each state before, once for each period it is of, and one after each."""
    before: dict[str, Panel] = {}
    after: list[Panel] = []
    for side in sides:
        if side.outcome:
            ranged = {result.kode: result.reach.value for result in side.outcome.results}
            values = {kode: reach.before for kode, reach in ranged.items()}
            before.setdefault(side.scenario.period, (text.BEFORE, values))
            after.append((side.name, {kode: reach.after for kode, reach in ranged.items()}))
    return [*before.values(), *after]


def title(sides: Sequence[Side]) -> str:
    """How high the lowest regency stands after each."""
    told = []
    for side in sides:
        own = compare.lowest(side.outcome) if side.outcome else None
        if side.outcome and own:
            value = scenario_side.said(compare.told(side.outcome, compare.LOWEST), UNIT)
            name = region(own.kode).short
            told.append(text.MAPS_ONE.format(scenario=side.name, name=name, value=value))
    return text.MAPS_TITLE.format(told=formats.listing(told) or formats.MISSING)


def _cell(panel: Panel, classes: Classes, colours: Sequence[str]) -> Cell:
    name, values = panel
    fills, said = {}, {}
    for kode, value in values.items():
        number = classes.class_of(value)
        fills[kode] = "" if number is None else colours[number]
        said[kode] = f"{region(kode).short}: {formats.value(value, UNIT)}"
    return Cell(name, fills, said)


def _picture(
    cells: Sequence[Cell],
    classes: Classes,
    colours: list[str],
    every: "pd.Series[float]",
    caption: Caption,
) -> alt.TopLevelMixin:
    pooled = pd.DataFrame({"value": every, "status": ESTIMATE})
    placed = small_shapes(boundaries.shapes("slides"))
    return pictured(map_multiples(placed, cells, classes, colours, pooled, UNIT), caption)
