"""The same map many times, small: one a period, with the same classes and colours for all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

import altair as alt
import geopandas as gpd
import pandas as pd
import shapely
from shapely import Point, affinity
from shapely.geometry.base import BaseGeometry

from figures.drawing import Frame, features, hatch
from figures.legend import STEP, Row, hatching, listed, on_paper
from figures.theme import Mode, tones, written
from geo.classes import Classes
from words.formats import MISSING

GAP, HEAD = 14, 24
ROOM = 12
"""Radius of the largest circle that a shape with a label must hold, px."""
COUNTED = "daerah × periode"
"""What the legend counts: a regency once for each map."""


@dataclass(frozen=True)
class Size:
    """width, height: the plot of one map, px. tolerance: pixels by which a border may be redrawn,
    since the map is too small to show more. columns: maps in a row of a picture."""

    width: int
    height: int
    tolerance: float
    columns: int


SMALL, LARGE = Size(200, 128, 1.3, 4), Size(400, 256, 0.9, 2)
CELL_WIDTH, CELL_HEIGHT = SMALL.width, SMALL.height


@dataclass(frozen=True)
class Cell:
    """One map: its period in words, and each regency's fill ("" for no figure) and words.

    labels: lines written on a regency, where the map is large enough for them.
    """

    title: str
    fills: dict[str, str]
    said: dict[str, str]
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def small_shapes(shapes: gpd.GeoDataFrame, size: Size = SMALL) -> dict[str, BaseGeometry]:
    """kode → shape in the pixels of one cell, with no more corners than can be seen.

    Simplified together, so that neighbours still share their border.
    """
    frame = Frame(shapes.total_bounds, size.width - 4, size.height - 4, 2, 2)
    placed = frame.shapes(shapes)
    slim = shapely.coverage_simplify(list(placed.values()), size.tolerance)
    return dict(zip(placed, slim, strict=True))


@lru_cache(maxsize=256)
def path(shape: BaseGeometry) -> str:
    """A shape as the `d` of an SVG path, in whole pixels, each corner told from the one before."""
    parts = getattr(shape, "geoms", [shape])
    lines = []
    for part in parts:
        rings = [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
        for ring in rings:
            corners = [(round(x), round(y)) for x, y in ring.coords]
            steps = " ".join(f"{x - u},{y - v}" for (u, v), (x, y) in pairwise(corners))
            x, y = corners[0]
            lines.append(f"M{x},{y}l{steps}{'Z' if part.geom_type == 'Polygon' else ''}")
    return "".join(lines)


def svg(
    placed: dict[str, BaseGeometry],
    cell: Cell,
    chosen: str | None,
    mode: Mode,
    size: Size = SMALL,
) -> str:
    """One map as a picture of its own, of `size`, in the colours of the theme, without labels.

    placed: of `small_shapes` of the same size.
    """
    tone = tones(mode)
    areas = []
    for kode, shape in placed.items():
        fill = cell.fills[kode] or tone.no_data
        areas.append(f'<path fill="{fill}" stroke="{tone.paper}" d="{path(shape)}"/>')
        if not cell.fills[kode]:
            lines = path(hatch(shape, gap=5))
            areas.append(f'<path fill="none" stroke="{tone.hatch}" d="{lines}"/>')
    if chosen in placed:
        edge = f'stroke="{tone.accent}" stroke-width="2.4"'
        areas.append(f'<path fill="none" {edge} d="{path(placed[chosen])}"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size.width} {size.height}">'
        f"{''.join(areas)}</svg>"
    )


def labels(
    placed: dict[str, BaseGeometry], cell: Cell, size: Size
) -> list[tuple[float, float, tuple[str, ...]]]:
    """Where the labels of a map stand: the middle of each as shares (0–1) of width and height, in
    the roomiest part of its shape, and its lines; none for a shape too small for one."""
    found = [(_roomiest(placed[kode]), lines) for kode, lines in cell.labels.items()]
    return [
        (point.x / size.width, point.y / size.height, lines)
        for (point, radius), lines in found
        if radius >= ROOM
    ]


@lru_cache(maxsize=256)
def _roomiest(shape: BaseGeometry) -> tuple[Point, float]:
    """The centre of the largest circle that a shape holds, and its radius."""
    circle = shapely.maximum_inscribed_circle(shape)
    return shapely.get_point(circle, 0), circle.length


def map_multiples(
    placed: dict[str, BaseGeometry],
    cells: Sequence[Cell],
    classes: Classes,
    colours: list[str],
    pooled: pd.DataFrame,
    unit: str,
    *,
    chosen: str | None = None,
    mode: Mode = "light",
    size: Size = SMALL,
) -> alt.LayerChart:
    """All maps in one picture, `size.columns` a row, and one legend under them.

    placed: of `small_shapes` of the same size. pooled: value and status of every regency and
    period, for the counts of the legend.
    """
    rows = -(-len(cells) // size.columns)
    below = rows * (size.height + GAP + HEAD) + 12
    titles = [
        {"x": x + 2, "y": y - 8, "text": cell.title}
        for cell, (x, y) in zip(cells, _corners(len(cells), size), strict=True)
    ]
    layers = [
        *_regions(placed, cells, chosen, mode, size),
        *_legend(classes, colours, pooled, unit, below, mode),
        written(titles, color=tones(mode).ink, fontWeight=600),
    ]
    width, height = size.columns * (size.width + GAP) - GAP, below + STEP * (classes.k + 1)
    return alt.LayerChart(layer=layers).properties(width=width, height=height)


def _corners(count: int, size: Size) -> list[tuple[int, int]]:
    """The upper left corner of each map on the picture."""
    across, down = size.width + GAP, size.height + GAP + HEAD
    return [(n % size.columns * across, HEAD + n // size.columns * down) for n in range(count)]


def _legend(
    classes: Classes, colours: list[str], pooled: pd.DataFrame, unit: str, top: int, mode: Mode
) -> list[alt.Chart]:
    counts = classes.counts(pooled["value"])
    rows = [Row(colours[i], classes.label(i, unit), counts[i]) for i in range(classes.k)][::-1]
    missing = Row(tones(mode).no_data, MISSING, classes.missing(pooled["value"]), "kosong")
    return listed([*rows, missing], 2, top, 360, mode, COUNTED)


def _regions(
    placed: dict[str, BaseGeometry],
    cells: Sequence[Cell],
    chosen: str | None,
    mode: Mode,
    size: Size,
) -> list[alt.Chart]:
    tone = tones(mode)
    grounds: dict[str, BaseGeometry] = {}
    fills, said = {}, {}
    corners = _corners(len(cells), size)
    for number, (cell, (x, y)) in enumerate(zip(cells, corners, strict=True)):
        for kode, shape in placed.items():
            key = f"{number}-{kode}"
            grounds[key] = affinity.translate(shape, x, y)
            fills[key] = cell.fills[kode]
            said[key] = f"{cell.title}, {cell.said[kode]}"
    lines = [hatch(shape, gap=4) for key, shape in grounds.items() if not fills[key]]
    shown = {key: fill or tone.no_data for key, fill in fills.items()}
    ground = on_paper(
        features(grounds, fill=shown, said=said), stroke=tone.paper, strokeWidth=0.8
    ).encode(fill=alt.Fill("fill:N", scale=None, legend=None), description="said:N")
    layers = [ground, *hatching(lines, mode)]
    own = {key: s.boundary for key, s in grounds.items() if chosen and key.endswith(f"-{chosen}")}
    if own:
        edge = features(own)
        layers.append(on_paper(edge, filled=False, stroke=tone.accent, strokeWidth=2, aria=False))
    return layers
