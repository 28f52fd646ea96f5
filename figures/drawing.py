"""Shapes on paper: from degrees to pixels, hatch lines, dots, and room for labels.

Vega has no hatch, so the lines are computed here, once a picture, and clipped to the shape.
"""

import json
import math
from collections.abc import Mapping, Sequence

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import Polygon, affinity
from shapely.geometry import LineString, Point, box
from shapely.geometry.base import BaseGeometry

PRECISION = 0.1
"""Pixels to which coordinates are rounded: finer than any screen, and short in the file."""


class Frame:
    """Where a map stands on paper: degrees become plot pixels, north upwards.

    Built from the shapes' bounds, the box they must fit in (px) and its upper left corner.
    Longitude and latitude share one scale, which at the equator distorts by less than 0.2 %.
    """

    def __init__(
        self, bounds: Sequence[float], width: float, height: float, left: float, top: float
    ) -> None:
        west, south, east, north = bounds
        scale = min(width / (east - west), height / (north - south))
        x = left + (width - scale * (east - west)) / 2 - scale * west
        y = top + (height - scale * (north - south)) / 2 + scale * north
        self._matrix = [scale, 0, 0, -scale, x, y]

    def shape(self, geometry: BaseGeometry) -> BaseGeometry:
        """A geometry in plot pixels."""
        return affinity.affine_transform(geometry, self._matrix)

    def shapes(self, frame: gpd.GeoDataFrame) -> dict[str, BaseGeometry]:
        """kode → shape in plot pixels, in the frame's order."""
        placed = zip(frame["kode"], frame.geometry, strict=True)
        return {kode: shapely.set_precision(self.shape(g), PRECISION) for kode, g in placed}


def hatch(shape: BaseGeometry, gap: float = 6, degrees: float = 45) -> BaseGeometry:
    """Parallel lines `gap` px apart inside `shape`, at an angle; they meet across neighbours."""
    if shape.is_empty:
        return shape
    centre = Point(0, 0)
    turned = affinity.rotate(shape, degrees, origin=centre)
    left, low, right, high = turned.bounds
    rows = np.arange(math.ceil(low / gap) * gap, high, gap)
    lines = shapely.multilinestrings([[(left - 1, y), (right + 1, y)] for y in rows])
    inside = shapely.intersection(affinity.rotate(lines, -degrees, origin=centre), shape)
    return shapely.set_precision(inside, PRECISION)


def stipple(shape: BaseGeometry, gap: float = 11, margin: float = 3) -> BaseGeometry:
    """Points `gap` px apart in staggered rows, at least `margin` px inside `shape`."""
    if shape.is_empty:
        return shape
    left, top, right, bottom = shape.bounds
    rows = np.arange(math.ceil(top / gap), bottom / gap + 1)
    columns = np.arange(math.floor(left / gap) - 1, right / gap + 1)
    x, y = np.meshgrid(columns, rows)
    grid = shapely.multipoints(
        np.column_stack([((x + y % 2 / 2) * gap).ravel(), (y * gap).ravel()])
    )
    return shapely.intersection(grid, shape.buffer(-margin))


def anchor(shape: BaseGeometry) -> tuple[Point, float]:
    """The point furthest from the edge of a shape's largest part, and that distance in px."""
    parts = getattr(shape, "geoms", [shape])
    largest = max(parts, key=lambda part: part.area)
    radius = shapely.maximum_inscribed_circle(Polygon(largest.exterior), tolerance=1)
    return Point(radius.coords[0]), float(radius.length)


def outside_place(
    start: Point, size: tuple[float, float], taken: list[BaseGeometry], room: Sequence[float]
) -> tuple[float, float]:
    """The centre nearest to `start` where a label of `size` px touches nothing in `taken`.

    Searched on circles, within `room` (left, top, right, bottom). Where nothing is free the
    label stays at `start`.
    """
    width, height = size
    turns = np.arange(0, 2 * math.pi, math.pi / 24)
    distance, angle = (
        grid.ravel() for grid in np.meshgrid(range(20, 420, 6), turns, indexing="ij")
    )
    x, y = start.x + distance * np.cos(angle), start.y + distance * np.sin(angle)
    labels = shapely.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    free = shapely.contains(box(*room), labels)
    free[shapely.STRtree(labels).query(taken, "intersects")[1]] = False
    if not free.any():
        return float(start.x), float(start.y)
    nearest = np.argmax(free)
    return float(x[nearest]), float(y[nearest])


def leader(start: Point, place: tuple[float, float], size: tuple[float, float]) -> LineString:
    """A straight line from a small region to the edge of its label."""
    half_width, half_height = size[0] / 2, size[1] / 2
    label = box(
        place[0] - half_width, place[1] - half_height, place[0] + half_width, place[1] + half_height
    )
    line = LineString([start, place]).difference(label)
    return line if isinstance(line, LineString) else LineString([start, place])


def features(shapes: Mapping[str, BaseGeometry], **columns: Mapping[str, str]) -> pd.DataFrame:
    """kode → geometry as GeoJSON features, a row each, with `kode` and its entry in `columns`.

    A plain frame, since altair copies GeoDataFrames and dictionaries several times over.
    """
    # set_precision leaves 12.3000000001, which fills the file with digits nobody sees.
    short = [shapely.transform(shape, lambda xy: np.round(xy, 1)) for shape in shapes.values()]
    geometry = [json.loads(written) for written in shapely.to_geojson(short)]
    frame = pd.DataFrame({"type": "Feature", "geometry": geometry, "kode": list(shapes)})
    for name, column in columns.items():
        frame[name] = frame["kode"].map(column)
    return frame


def points(frame: Frame, table: pd.DataFrame | None) -> dict[str, Point]:
    """Given label points in degrees (`kode, x, y`) → kode → point in plot pixels."""
    if table is None:
        return {}
    rows = zip(table["kode"], table["x"], table["y"], strict=True)
    return {kode: frame.shape(Point(x, y)) for kode, x, y in rows}
