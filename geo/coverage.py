"""Eleven polygons as one coverage: no gaps, no overlaps, neighbours share their border exactly.

Arrays here are in the order of the regencies they came from; nothing is reordered.
"""

from bisect import bisect_left
from itertools import combinations

import geopandas as gpd
import numpy as np
import numpy.typing as npt
import pandas as pd
import shapely

from data.problems import BadData
from geo.check import EQUAL_AREA

Polygons = npt.NDArray[np.object_]

OVERLAP_REFUSED = 0.02
"""Share of the smaller of two neighbours that may lie in both. Up to here it is loose drawing
(0.8 % between Kerinci and Sungai Penuh in a set simplified village by village) and goes to
one of the two; above, somebody's land is claimed twice and a program must not decide."""

GAP_WIDTH_M = 1000
"""A slit between neighbours narrower than this is loose drawing and is closed. Wider holes, such
as a lake that belongs to nobody, stay: Lake Kerinci is some 4 km across."""

ISLAND_KM2 = 0.1
"""An island below this is less than a pixel of a map of the province and may be dropped."""

DECIMALS = (4, 5, 6, 7)
"""Decimals of a degree tried in turn until rounding leaves the coverage valid; 4 are 11 m."""

STEP_DEGREES = 0.0001
STEPS = 1000
"""Simplification is tried at whole steps of tolerance, from none to a tenth of a degree."""


def dissolve(units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """One row per `kode`, in order of the code, metres of EQUAL_AREA; invalid rings are mended."""
    metric = units.to_crs(EQUAL_AREA)
    polygons = np.array(metric.geometry, dtype=object)
    mended = shapely.make_valid(polygons, method="structure", keep_collapsed=False)
    parts = pd.Series(mended, index=units["kode"].to_numpy())
    kodes = sorted(set(units["kode"]))
    merged = [shapely.union_all(parts.loc[[kode]].to_numpy()) for kode in kodes]
    return gpd.GeoDataFrame({"kode": kodes}, geometry=merged, crs=EQUAL_AREA)


def overlaps(regencies: gpd.GeoDataFrame) -> pd.DataFrame:
    """Land that lies in two regencies: columns `first`, `second` (kode), `km2`, `share`.

    `share` is of the smaller of the two. Only pairs that overlap; metres expected.
    """
    rows = []
    for (i, a), (j, b) in combinations(enumerate(regencies.geometry), 2):
        area = a.intersection(b).area
        if area > 0:
            first, second = regencies["kode"].iloc[i], regencies["kode"].iloc[j]
            rows.append((first, second, area / 1e6, area / min(a.area, b.area)))
    table = pd.DataFrame(rows, columns=["first", "second", "km2", "share"])
    return table.astype({"km2": float, "share": float})


def clean(regencies: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, int]:
    """The valid coverage in EPSG:4326, and the number of tiny islands dropped.

    An overlap goes to the neighbour with which it shares the longer border, and so does a gap.
    """
    polygons = shapely.coverage_clean(
        np.array(regencies.geometry, dtype=object), gap_width=GAP_WIDTH_M
    )
    kept = [_without_islands(i, polygons) for i in range(len(polygons))]
    dropped = sum(map(shapely.get_num_geometries, polygons)) - sum(
        map(shapely.get_num_geometries, kept)
    )
    result = regencies.set_geometry(gpd.GeoSeries(kept, index=regencies.index, crs=EQUAL_AREA))
    return result.to_crs("EPSG:4326"), int(dropped)


def simplify(polygons: Polygons, limit: int, file: str) -> tuple[Polygons, float, int]:
    """The coverage with the most detail at which no regency has more than `limit` vertices.

    Returns:
        the polygons (exterior rings counter-clockwise, as GeoJSON wants them), the tolerance in
        degrees, and the decimals kept. A ring's closing vertex counts.

    Raises:
        BadData: so many rings that `limit` can't be met, or rounding breaks the coverage.
    """

    def most(step: int) -> int:
        simpler = shapely.coverage_simplify(polygons, step * STEP_DEGREES)
        return int(shapely.get_num_coordinates(simpler).max())

    step = bisect_left(range(STEPS), -limit, key=lambda step: -most(step))
    if step == STEPS:
        raise BadData(
            file,
            None,
            f"batas tidak dapat disederhanakan sampai {limit} titik per daerah",
            "pakai berkas dengan lebih sedikit pulau kecil",
        )
    tolerance = step * STEP_DEGREES
    simpler = shapely.coverage_simplify(polygons, tolerance)
    for decimals in DECIMALS:
        rounded = shapely.transform(simpler, lambda xy, d=decimals: np.round(xy, d))
        if is_sound(rounded):
            return shapely.orient_polygons(rounded), tolerance, decimals
    raise BadData(
        file, None, "batas rusak ketika koordinatnya dibulatkan", "perbaiki geometri berkas itu"
    )


def is_sound(polygons: Polygons) -> bool:
    """Whether all are valid and none overlaps or merely approaches its neighbour's border."""
    return bool(shapely.is_valid(polygons).all() and shapely.coverage_is_valid(polygons))


def holes(polygons: Polygons) -> int:
    """Number of areas enclosed by the coverage that belong to nobody."""
    whole = shapely.get_parts(shapely.union_all(polygons))
    return int(shapely.get_num_interior_rings(whole).sum())


def label_points(first: Polygons, second: Polygons) -> npt.NDArray[np.float64]:
    """For each regency the point farthest from its border that lies in both sets, n × 2 (x, y)."""
    common = shapely.intersection(first, second)
    points = []
    for shape in common:
        largest = max(shapely.get_parts(shape), key=lambda part: part.area)
        radius = shapely.maximum_inscribed_circle(largest, tolerance=STEP_DEGREES * 10)
        points.append(shapely.get_coordinates(radius)[0])
    return np.round(np.array(points), DECIMALS[0])


def _without_islands(index: int, polygons: Polygons) -> shapely.Geometry:
    """The polygon without its tiny parts that touch no other regency."""
    others = np.delete(polygons, index)
    parts = shapely.get_parts(polygons[index])
    kept = [
        part
        for part in parts
        if part.area >= ISLAND_KM2 * 1e6 or shapely.intersects(part, others).any()
    ]
    return shapely.multipolygons(kept) if len(kept) > 1 else kept[0]
