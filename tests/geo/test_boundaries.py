"""The committed boundaries: what every room that draws them relies on."""

import hashlib
import json

import numpy as np
import pytest
import shapely

from data.regions import regencies
from geo import boundaries, coverage

LIMIT = {"map": 300, "slides": 100}
both_sets = pytest.mark.parametrize("kind", boundaries.KINDS)


def polygons(kind):
    return np.array(boundaries.shapes(kind).geometry, dtype=object)


@both_sets
def test_the_eleven_stand_in_the_order_of_the_registry(kind):
    frame = boundaries.shapes(kind)
    assert frame.columns.tolist() == ["kode", "name", "geometry"]
    assert frame["kode"].tolist() == [r.kode for r in regencies()]
    assert frame["name"].tolist() == [r.name for r in regencies()]
    assert frame.crs == "EPSG:4326"


@both_sets
def test_no_regency_has_more_vertices_than_the_set_allows(kind):
    assert shapely.get_num_coordinates(polygons(kind)).max() <= LIMIT[kind]


@both_sets
def test_neighbours_share_their_border_without_gap_or_overlap(kind):
    shapes = polygons(kind)
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)
    assert all(edges.is_empty for edges in shapely.coverage_invalid_edges(shapes))
    whole = shapely.union_all(shapes)
    assert shapely.get_num_interior_rings(shapely.get_parts(whole)).sum() == 0
    assert whole.area == pytest.approx(shapely.area(shapes).sum(), rel=1e-12)


@both_sets
def test_everything_lies_in_jambi_longitude_first(kind):
    west, south, east, north = boundaries.shapes(kind).total_bounds
    assert 101.1 < west < east < 104.6
    assert -2.8 < south < north < -0.7


@both_sets
def test_outer_rings_run_counter_clockwise(kind):
    parts = shapely.get_parts(polygons(kind))
    assert shapely.is_ccw(shapely.get_exterior_ring(parts)).all()


@both_sets
def test_the_pairs_that_the_code_lists_exchange_lie_the_right_way_round(kind):
    x = boundaries.shapes(kind).set_index("kode").representative_point().x
    assert x["15.06"] < x["15.07"]  # Tanjung Jabung Barat, on Riau, west of Timur, on the sea
    assert x["15.08"] < x["15.09"]  # Bungo west of Tebo


@both_sets
def test_a_city_borders_the_regency_around_it_and_not_one_far_away(kind):
    shape = boundaries.shapes(kind).set_index("kode").geometry
    assert shape["15.71"].touches(shape["15.05"])
    assert shape["15.72"].touches(shape["15.01"])
    assert shape["15.71"].disjoint(shape["15.72"])


@both_sets
def test_each_label_stands_inside_its_own_regency(kind):
    labels = boundaries.label_points()
    assert labels["kode"].tolist() == [r.kode for r in regencies()]
    points = shapely.points(labels["x"], labels["y"])
    assert shapely.contains(polygons(kind), points).all()


@both_sets
def test_the_geojson_is_compact_and_says_the_same_as_the_frame(kind):
    content = boundaries.shapes_geojson(kind)
    features = json.loads(content)["features"]
    assert b": " not in content
    assert [f["id"] for f in features] == [r.kode for r in regencies()]
    assert [f["properties"]["name"] for f in features] == [r.name for r in regencies()]
    drawn = np.array([shapely.geometry.shape(f["geometry"]) for f in features])
    assert shapely.equals_exact(drawn, polygons(kind)).all()


def test_the_version_is_a_short_hash_of_both_sets():
    content = boundaries.shapes_geojson("map") + boundaries.shapes_geojson("slides")
    assert boundaries.shapes_version() == hashlib.sha256(content).hexdigest()[:12]


def test_the_provenance_names_source_terms_and_what_was_done():
    told = boundaries.provenance()
    assert told["source"].startswith("GADM 4.1")
    assert (told["package"], told["version"]) == ("npm geojson-indonesia", "1.0.1")
    assert told["integrity"].startswith("sha512-siwly7spQI6T")
    assert "nonkomersial" in told["terms"]
    assert len(told["areas"]) == 11
    assert told["steps"]


@both_sets
def test_the_provenance_counts_the_vertices_that_are_there(kind):
    counted = boundaries.provenance()["sets"][kind]["vertices"]
    assert list(counted.values()) == shapely.get_num_coordinates(polygons(kind)).tolist()


def test_the_map_keeps_what_the_eye_can_see():
    before = coverage.dissolve(boundaries.shapes("map")).area
    after = coverage.dissolve(boundaries.shapes("slides")).area
    assert ((after / before - 1).abs() < 0.02).all()


def test_an_unknown_set_is_refused():
    with pytest.raises(ValueError, match="slides"):
        boundaries.shapes("poster")
