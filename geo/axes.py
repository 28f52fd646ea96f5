"""Which way round a file writes its axes: told from where Jambi lies."""

import warnings

import geopandas as gpd
import shapely

from data.problems import BadData

BOX = (101.0, -2.9, 104.7, -0.6)
"""West, south, east, north: Jambi (101.1–104.6 E, 0.7–2.8 S) and a tenth of a degree around."""


def in_place(rows: gpd.GeoDataFrame, file: str) -> gpd.GeoDataFrame:
    """In EPSG:4326, longitude first, whichever way the axes were written.

    Raises:
        BadData: neither way lies in Jambi.
    """
    swapped = shapely.transform(rows.geometry.array, lambda xy: xy[:, ::-1])
    for geometry in (rows.geometry, gpd.GeoSeries(swapped, index=rows.index, crs=rows.crs)):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            placed = rows.set_geometry(geometry).to_crs("EPSG:4326")
        west, south, east, north = placed.total_bounds
        if west >= BOX[0] and south >= BOX[1] and east <= BOX[2] and north <= BOX[3]:
            return placed
    raise BadData(
        file,
        None,
        "wilayahnya tidak terletak di Jambi (101,1–104,6° BT, 0,7–2,8° LS)",
        "periksa sistem koordinat dan urutan lintang-bujurnya",
    )
