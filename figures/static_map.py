"""A map for paper: the same classes as the map on the screen, drawn by Altair.

Everything is placed in plot pixels, so that labels, hatch and legend stay where they are in
PNG, SVG and PDF.
"""

import altair as alt
import geopandas as gpd
import pandas as pd
from shapely import unary_union
from shapely.geometry.base import BaseGeometry

from figures.drawing import Frame, as_frame, hatch, points, stipple
from figures.labels import figure, labels_of, written_labels
from figures.legend import estimate_marks, hatching, legend, on_paper, rows_of
from figures.theme import Caption, Mode, dressed, tones, watermark
from geo.classes import METHOD_NAMES, Classes

WIDTH, HEIGHT = 1020, 450
MAP_WIDTH, LEGEND_WIDTH = 725, 272
ROOM = (0, 0, MAP_WIDTH, HEIGHT)
"""Where labels may stand: left, top, right, bottom."""


def static_map(
    shapes: gpd.GeoDataFrame,
    table: pd.DataFrame,
    classes: Classes,
    colours: list[str],
    caption: Caption,
    unit: str,
    *,
    label_points: pd.DataFrame | None = None,
    heading: str = "",
    chosen: str | None = None,
    mode: Mode = "light",
) -> alt.LayerChart:
    """The choropleth of `table` with labels, legend, title and source, 1020 × 450 px of plot.

    shapes: `kode`, `geometry` in degrees. table: indexed by kode, with `name`, `value`,
    `status`; a kode of `shapes` that it lacks counts as without a figure. colours: one a
    class, lowest first. label_points: `kode, x, y` in degrees, else computed. heading: of
    the legend, by default the class method. chosen: the kode outlined in the accent.
    """
    rows = table.reindex(shapes["kode"])
    rows["name"] = rows["name"].fillna(pd.Series(rows.index, index=rows.index))
    frame = Frame(shapes.total_bounds, MAP_WIDTH - 40, HEIGHT - 20, 25, 10)
    placed = frame.shapes(shapes)
    fills = _fills(rows, classes, colours, mode)
    labels = labels_of(placed, rows, fills, unit, points(frame, label_points), ROOM)
    open_ground = {
        kode: shape.difference(label.area) if label.ground else shape
        for (kode, shape), label in zip(placed.items(), labels, strict=True)
    }
    marks = [_regions(placed, rows, fills, unit, mode), *_patterns(open_ground, rows, mode)]
    marks += _borders(placed, chosen, mode)
    legend_rows = rows_of(classes, colours, rows, unit, mode)
    title = heading or f"Kelas menurut {METHOD_NAMES[classes.method]}"
    key = legend(legend_rows, title, WIDTH - LEGEND_WIDTH, 40, LEGEND_WIDTH, mode)
    layers = [*marks, *written_labels(labels, mode), *key]
    if (rows["status"] == "contoh").any():
        layers.append(watermark(MAP_WIDTH, HEIGHT, mode))
    return dressed(layers, caption, WIDTH, HEIGHT, mode)


def _fills(rows: pd.DataFrame, classes: Classes, colours: list[str], mode: Mode) -> dict[str, str]:
    """kode → the colour of its ground."""
    found = {kode: classes.class_of(value) for kode, value in rows["value"].items()}
    empty = tones(mode).no_data
    return {
        str(kode): empty if number is None else colours[number] for kode, number in found.items()
    }


def _regions(
    placed: dict[str, BaseGeometry],
    rows: pd.DataFrame,
    fills: dict[str, str],
    unit: str,
    mode: Mode,
) -> alt.Chart:
    """One path a region, with its name and figure for readers that listen."""
    frame = as_frame(placed)
    frame["fill"] = frame["kode"].map(fills)
    said = zip(rows["name"], rows["value"], rows["status"], strict=True)
    frame["said"] = [f"{name}: {figure(value, status, unit)}" for name, value, status in said]
    chart = alt.Chart(frame).mark_geoshape(stroke=tones(mode).paper, strokeWidth=1.4)
    fill = alt.Fill("fill:N", scale=None, legend=None)
    return on_paper(
        chart.encode(fill=fill, description="said:N", tooltip=alt.Tooltip("said:N", title=" "))
    )


def _patterns(placed: dict[str, BaseGeometry], rows: pd.DataFrame, mode: Mode) -> list[alt.Chart]:
    missing = rows["value"].isna()
    estimated = (rows["status"] == "estimasi") & ~missing
    lines = [hatch(placed[kode]) for kode in rows.index[missing]]
    dots = [stipple(placed[kode]) for kode in rows.index[estimated]]
    return hatching(lines, mode) + estimate_marks(dots, mode)


def _borders(placed: dict[str, BaseGeometry], chosen: str | None, mode: Mode) -> list[alt.Chart]:
    """The province's outline in quiet ink, and the chosen region's in the accent."""
    tone = tones(mode)
    outer = unary_union([shape.buffer(0.2) for shape in placed.values()])
    lines = [({"ID": outer.boundary}, tone.quiet, 0.9)]
    if chosen in placed:
        lines.append(({chosen: placed[chosen].boundary}, tone.accent, 3.0))
    return [
        on_paper(
            alt.Chart(as_frame(shape)).mark_geoshape(
                filled=False, stroke=stroke, strokeWidth=width, aria=False
            )
        )
        for shape, stroke, width in lines
    ]
