"""The map part of a picture: coloured regions, hatch, dots, borders and labels, in plot pixels."""

from collections.abc import Collection
from dataclasses import dataclass

import altair as alt
import geopandas as gpd
from shapely import unary_union
from shapely.geometry.base import BaseGeometry

from figures.drawing import Frame, features, hatch, stipple
from figures.labels import Label, written_labels
from figures.legend import estimate_marks, hatching, on_paper
from figures.theme import Mode, tones

WIDTH, HEIGHT = 1020, 450
MAP_WIDTH, LEGEND_WIDTH = 725, 272
ROOM = (0, 0, MAP_WIDTH, HEIGHT)
"""Where labels may stand: left, top, right, bottom."""


@dataclass(frozen=True)
class Regions:
    """What is drawn of each region, by kode.

    placed: its shape in plot pixels. fills: its ground. said: its words for readers that
    listen. missing: who is hatched. estimated: who wears the dots of an estimate.
    """

    placed: dict[str, BaseGeometry]
    fills: dict[str, str]
    said: dict[str, str]
    missing: Collection[str]
    estimated: Collection[str]


def frame_of(shapes: gpd.GeoDataFrame) -> Frame:
    """The place of `shapes` on the left of the paper, the legend's column left free."""
    return Frame(shapes.total_bounds, MAP_WIDTH - 40, HEIGHT - 20, 25, 10)


def choropleth(
    regions: Regions, labels: list[Label], chosen: str | None = None, mode: Mode = "light"
) -> list[alt.Chart]:
    """Layers from the ground up. labels: one a region, in order; they keep clear of patterns."""
    return [
        _grounds(regions, mode),
        *_patterns(regions, labels, mode),
        *_borders(regions.placed, chosen, mode),
        *written_labels(labels, mode),
    ]


def _grounds(regions: Regions, mode: Mode) -> alt.Chart:
    """One path a region."""
    data = features(regions.placed, fill=regions.fills, said=regions.said)
    chart = on_paper(data, stroke=tones(mode).paper, strokeWidth=1.4)
    fill = alt.Fill("fill:N", scale=None, legend=None)
    return chart.encode(fill=fill, description="said:N", tooltip=alt.Tooltip("said:N", title=" "))


def _patterns(regions: Regions, labels: list[Label], mode: Mode) -> list[alt.Chart]:
    open_ground = {
        kode: shape.difference(label.area) if label.ground else shape
        for (kode, shape), label in zip(regions.placed.items(), labels, strict=True)
    }
    lines = [hatch(shape) for kode, shape in open_ground.items() if kode in regions.missing]
    # Hatch runs on across neighbours: without an edge, two missing regions look like one.
    lines += [shape.boundary for kode, shape in regions.placed.items() if kode in regions.missing]
    dots = [stipple(shape) for kode, shape in open_ground.items() if kode in regions.estimated]
    return hatching(lines, mode) + estimate_marks(dots, mode)


def _borders(placed: dict[str, BaseGeometry], chosen: str | None, mode: Mode) -> list[alt.Chart]:
    """The province's outline in quiet ink, and the chosen region's in the accent."""
    tone = tones(mode)
    outer = unary_union([shape.buffer(0.2, join_style="mitre") for shape in placed.values()])
    lines = [({"ID": outer.boundary}, tone.quiet, 0.9)]
    if chosen in placed:
        lines.append(({chosen: placed[chosen].boundary}, tone.accent, 3.0))
    return [
        on_paper(features(shape), filled=False, stroke=stroke, strokeWidth=width, aria=False)
        for shape, stroke, width in lines
    ]
