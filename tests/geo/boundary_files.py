"""Files of boundaries made from the committed shapes, for the tests of `geo.build --source`."""

import geopandas as gpd
import numpy as np
import shapely

from data.regions import region
from geo import build
from geo.boundaries import shapes
from geo.check import EQUAL_AREA


def eleven():
    return shapes("map").copy()


def with_bps_codes():
    frame = eleven()
    frame["KDBBPS"] = [region(kode).kode_bps for kode in frame["kode"]]
    return frame


def saved(frame, path):
    frame.to_file(path)
    return path


def built(path):
    return build.build(path, {"source": path.name})


def is_the_eleven(result):
    """Every regency lies where the committed one does, to a thousandth of its area."""
    expected, actual = (f.to_crs(EQUAL_AREA).geometry for f in (eleven(), result.sets["map"]))
    apart = shapely.area(shapely.symmetric_difference(np.array(actual), np.array(expected)))
    same_kodes = result.sets["map"]["kode"].tolist() == eleven()["kode"].tolist()
    return same_kodes and bool((apart < 0.001 * expected.area).all())


def quartered(frame, codes):
    """Each regency cut in four at the middle of its box, with codes one level down."""
    rows = []
    for code, shape in zip(codes, frame.geometry, strict=True):
        west, south, east, north = shape.bounds
        x, y = (west + east) / 2, (south + north) / 2
        boxes = [(west, south, x, y), (x, south, east, y), (west, y, x, north), (x, y, east, north)]
        rows += [(f"{code}{i:02}", shape & shapely.box(*b)) for i, b in enumerate(boxes, start=1)]
    return gpd.GeoDataFrame(rows, columns=["KODE", "geometry"], crs=frame.crs)


def refused(path, capsys, *options):
    """The sentence with which the command refuses; it must have exit code 1 and write nothing."""
    target = path.parent / "out"
    assert build.main(["--source", str(path), "--output", str(target), *options]) == 1
    assert not target.exists()
    said = capsys.readouterr().err.strip()
    assert "\n" not in said
    assert path.name in said
    return said
