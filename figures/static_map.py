"""A map for paper: the same classes as the map on the screen, drawn by Altair.

Everything is placed in plot pixels, so that labels, hatch and legend stay where they are in
PNG, SVG and PDF.
"""

import altair as alt
import geopandas as gpd
import pandas as pd
from shapely.geometry.base import BaseGeometry

from figures.choropleth import (
    HEIGHT,
    LEGEND_WIDTH,
    MAP_WIDTH,
    ROOM,
    WIDTH,
    Regions,
    choropleth,
    frame_of,
)
from figures.drawing import points
from figures.labels import figure, labels_of
from figures.legend import legend, rows_of
from figures.theme import Caption, Mode, dressed, tones, watermark
from geo.classes import METHOD_NAMES, Classes


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
    frame = frame_of(shapes)
    fills = _fills(rows, classes, colours, mode)
    regions = _regions(frame.shapes(shapes), rows, fills, unit)
    labels = labels_of(regions.placed, rows, fills, unit, points(frame, label_points), ROOM)
    legend_rows = rows_of(classes, colours, rows, unit, mode)
    title = heading or f"Kelas menurut {METHOD_NAMES[classes.method]}"
    key = legend(legend_rows, title, WIDTH - LEGEND_WIDTH, 40, LEGEND_WIDTH, mode)
    layers = [*choropleth(regions, labels, chosen, mode), *key]
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
    placed: dict[str, BaseGeometry], rows: pd.DataFrame, fills: dict[str, str], unit: str
) -> Regions:
    missing = rows["value"].isna()
    estimated = (rows["status"] == "estimasi") & ~missing
    said = {
        str(kode): f"{row['name']}: {figure(row['value'], row['status'], unit)}"
        for kode, row in rows.iterrows()
    }
    return Regions(placed, fills, said, set(rows.index[missing]), set(rows.index[estimated]))
