"""The legend of a static map, drawn on the map's own paper so that no export loses it."""

from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from figures.drawing import features, hatch, stipple
from figures.theme import SMALL_SIZE, Mode, px, tones, wrapped, written
from geo.classes import BOUNDARY_RULE, Classes
from words.formats import ESTIMATE_SIGN, MISSING

SWATCH_WIDTH, SWATCH_HEIGHT, STEP = 30, 17, 27
REGIONS = "daerah"
DOT = 1.9
"""Radius of an estimate's dots in px."""


@dataclass(frozen=True)
class Row:
    """One row: its ground ("" for paper), its words, how many regions, and its mark if any."""

    colour: str
    words: str
    count: int
    mark: str = ""


def rows_of(
    classes: Classes, colours: list[str], table: pd.DataFrame, unit: str, mode: Mode = "light"
) -> list[Row]:
    """Highest class first, then estimates where there are any, then the no-data row always.

    `table` has `value` and `status`; its counts are over its rows.
    """
    counts = classes.counts(table["value"])
    rows = [Row(colours[i], classes.label(i, unit), counts[i]) for i in range(classes.k)][::-1]
    estimated = int(((table["status"] == "estimasi") & table["value"].notna()).sum())
    if estimated:
        rows.append(Row("", f"{ESTIMATE_SIGN} estimasi, di dalam kelasnya", estimated, "estimasi"))
    missing = classes.missing(table["value"])
    rows.append(Row(tones(mode).no_data, MISSING, missing, "kosong"))
    return rows


def legend(
    rows: list[Row], heading: str, left: float, top: float, width: float, mode: Mode = "light"
) -> list[alt.Chart]:
    """The rows under a heading, from the corner (left, top) in plot pixels, `width` px wide."""
    tone = tones(mode)
    first = top + 18 * len(wrapped(heading, width, 13)) + 12
    below = first + STEP * len(rows) + 6
    head = [{"x": left, "y": top, "text": wrapped(heading, width, 13)}]
    rule = [{"x": left, "y": below, "text": wrapped(BOUNDARY_RULE, width, SMALL_SIZE)}]
    return [
        *listed(rows, left, first, width, mode),
        written(head, color=tone.ink, fontWeight=600, baseline="top"),
        written(rule, SMALL_SIZE, color=tone.quiet, baseline="top"),
    ]


def listed(
    rows: list[Row],
    left: float,
    first: float,
    width: float,
    mode: Mode = "light",
    counted: str = REGIONS,
) -> list[alt.Chart]:
    """The rows alone, `STEP` px apart: swatches from (left, first), words, counts at the right.

    counted: what the counts are of.
    """
    tone = tones(mode)
    tops = [first + STEP * number for number in range(len(rows))]
    boxes = {
        str(n): box(left, y, left + SWATCH_WIDTH, y + SWATCH_HEIGHT) for n, y in enumerate(tops)
    }
    middle = [y + SWATCH_HEIGHT / 2 + 1 for y in tops]
    labels = _texts(left + SWATCH_WIDTH + 10, middle, [row.words for row in rows])
    counts = _texts(left + width, middle, [f"{row.count} {counted}" for row in rows])
    return [
        *_swatches(rows, boxes, mode),
        written(labels, color=tone.ink, baseline="middle"),
        written(counts, color=tone.quiet, align="right", baseline="middle"),
    ]


def _texts(x: float, ys: list[float], texts: list[str]) -> list[dict[str, Any]]:
    return [{"x": x, "y": y, "text": text} for y, text in zip(ys, texts, strict=True)]


def _swatches(rows: list[Row], boxes: dict[str, BaseGeometry], mode: Mode) -> list[alt.Chart]:
    tone = tones(mode)
    grounds = [row.colour or tone.paper for row in rows]
    marked = {
        m: [boxes[str(n)] for n, r in enumerate(rows) if r.mark == m]
        for m in ("kosong", "estimasi")
    }
    layers = [tiles(list(boxes.values()), grounds, stroke=tone.quiet, strokeWidth=0.5)]
    layers += hatching([hatch(shape) for shape in marked["kosong"]], mode)
    layers += estimate_marks(
        [stipple(shape, gap=8, margin=2.5) for shape in marked["estimasi"]], mode
    )
    return layers


def tiles(boxes: list[BaseGeometry], colours: list[str], **mark: Any) -> alt.Chart:
    """Upright boxes (px), each in its colour."""
    rows = [(*shape.bounds, colour) for shape, colour in zip(boxes, colours, strict=True)]
    ground = pd.DataFrame(rows, columns=["x", "y", "x2", "y2", "fill"])
    fill = alt.Fill("fill:N", scale=None, legend=None)
    chart = alt.Chart(ground).mark_rect(**mark)
    return chart.encode(x=px("x"), y=px("y"), x2="x2", y2="y2", fill=fill)


def hatching(lines: list[BaseGeometry], mode: Mode = "light") -> list[alt.Chart]:
    """Hatch lines (px) in the colour of missing figures; no layer when there are none."""
    look = {"filled": False, "stroke": tones(mode).hatch, "strokeWidth": 1.1}
    return _pattern(lines, **look)


def estimate_marks(dots: list[BaseGeometry], mode: Mode = "light") -> list[alt.Chart]:
    """Dots (px) of gold ringed in white, which can be seen on every class."""
    return _pattern(dots, fill=tones(mode).gold, stroke="#FFFFFF", strokeWidth=0.9)


def _pattern(shapes: list[BaseGeometry], **mark: Any) -> list[alt.Chart]:
    seen = {str(n): shape for n, shape in enumerate(shapes) if not shape.is_empty}
    return [on_paper(features(seen), aria=False, **mark)] if seen else []


def on_paper(shapes: pd.DataFrame, **mark: Any) -> alt.Chart:
    """Shapes that are in plot pixels already, drawn where they are.

    Unclipped, since a clip path makes the drawing of a picture three times as slow.
    """
    chart = alt.Chart(shapes).mark_geoshape(clip=False, **mark)
    return chart.project(type="identity", scale=1, translate=[0, 0], pointRadius=DOT)
