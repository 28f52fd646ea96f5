"""What cleaning and simplifying promise, on small squares and on the committed borders."""

import geopandas as gpd
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from data.problems import BadData
from geo import coverage
from geo.boundaries import shapes
from geo.check import EQUAL_AREA


def squares(*boxes):
    kodes = ["15.01", "15.02", "15.03"][: len(boxes)]
    return gpd.GeoDataFrame(
        {"kode": kodes}, geometry=[shapely.box(*b) for b in boxes], crs=EQUAL_AREA
    )


def areas_km2(frame):
    return (frame.to_crs(EQUAL_AREA).area / 1e6).round(3).tolist()


def test_an_overlap_is_measured_against_the_smaller_of_the_two():
    found = coverage.overlaps(squares((0, 0, 10_000, 10_000), (9_000, 0, 14_000, 10_000)))
    assert found["km2"].tolist() == [1 * 10]
    assert found["share"].tolist() == [10 / 50]


def test_neighbours_that_only_touch_do_not_overlap():
    assert coverage.overlaps(squares((0, 0, 1, 1), (1, 0, 2, 1))).empty


def test_an_overlap_goes_to_one_neighbour_and_no_land_is_counted_twice():
    cleaned, _ = coverage.clean(squares((0, 0, 10_000, 10_000), (9_900, 0, 20_000, 10_000)))
    assert sum(areas_km2(cleaned)) == pytest.approx(20 * 10)
    assert coverage.is_sound(np.array(cleaned.geometry))


def test_an_enclosed_slit_is_closed_and_a_wide_hole_stays():
    ring = shapely.box(0, 0, 40_000, 40_000)
    slit, lake = shapely.box(10_000, 10_000, 10_300, 15_000), shapely.box(2e4, 2e4, 3e4, 3e4)
    holed = gpd.GeoDataFrame({"kode": ["15.01"]}, geometry=[ring - slit - lake], crs=EQUAL_AREA)
    cleaned, _ = coverage.clean(holed)
    assert areas_km2(cleaned) == [40 * 40 - 10 * 10]
    assert coverage.holes(np.array(cleaned.geometry)) == 1


def test_only_an_island_too_small_to_see_is_dropped_and_it_is_counted():
    land, rock = shapely.box(0, 0, 10_000, 10_000), shapely.box(20_000, 0, 20_300, 300)
    island = shapely.box(30_000, 0, 30_400, 400)
    frame = gpd.GeoDataFrame(
        {"kode": ["15.07"]}, geometry=[shapely.union_all([land, rock, island])], crs=EQUAL_AREA
    )
    cleaned, dropped = coverage.clean(frame)
    assert dropped == 1
    assert areas_km2(cleaned) == [10 * 10 + 0.4 * 0.4]


@settings(max_examples=15, deadline=None)
@given(limit=st.integers(min_value=35, max_value=300))
def test_at_every_limit_the_borders_stay_shared(limit):
    polygons = np.array(shapes("map").geometry, dtype=object)
    simpler, _, _ = coverage.simplify(polygons, limit, "peta")
    assert shapely.get_num_coordinates(simpler).max() <= limit
    assert coverage.is_sound(simpler)
    assert coverage.holes(simpler) == 0
    assert shapely.is_ccw(shapely.get_exterior_ring(shapely.get_parts(simpler))).all()
    assert shapely.union_all(simpler).area == pytest.approx(shapely.area(simpler).sum(), rel=1e-12)


def test_a_limit_that_no_shape_can_meet_is_refused():
    polygons = np.array(shapes("map").geometry, dtype=object)
    with pytest.raises(BadData, match="sampai 3 titik"):
        coverage.simplify(polygons, 3, "peta")


def test_a_label_stands_inside_both_sets():
    first = np.array([shapely.box(0, 0, 2, 1)], dtype=object)
    second = np.array([shapely.box(1, 0, 3, 1)], dtype=object)
    ((x, y),) = coverage.label_points(first, second)
    assert (x, y) == (pytest.approx(1.5, abs=0.01), pytest.approx(0.5, abs=0.01))
