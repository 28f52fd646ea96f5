"""Polygon areas against the official ones."""

import geopandas as gpd
import pytest
import shapely

from data.regions import regencies
from geo import check
from geo.boundaries import shapes


def strips(factor=1.0, **factors):
    """The eleven as strips of their official area × factor, one east of the other."""
    rows, x = [], 0.0
    for r in regencies():
        width = r.area_km2 * factors.get("k" + r.kode.replace(".", ""), factor) * 10
        rows.append((r.kode, shapely.box(x, 0, x + width, 100_000)))
        x += width
    return gpd.GeoDataFrame(rows, columns=["kode", "geometry"], crs=check.EQUAL_AREA)


def test_polygons_of_the_official_size_carry_no_flag():
    table = check.report(strips())
    assert table.columns.tolist() == check.COLUMNS
    assert table["kode"].tolist() == [r.kode for r in regencies()]
    assert table["polygon_km2"].tolist() == pytest.approx(table["official_km2"].tolist())
    assert table["flag"].tolist() == [""] * 11
    assert check.objections(strips()) == []


def test_a_difference_of_eight_percent_is_flagged_and_not_refused():
    eight = strips(k1507=1.08)
    row = check.report(eight).set_index("kode").loc["15.07"]
    assert row["difference_share"] == pytest.approx(4544.575 * 1.08 / 4544.575 - 1)
    assert row["flag"] == "poligon lebih luas 8,0\u00a0% daripada luas resmi"
    assert check.objections(eight) == []


def test_a_difference_of_a_fifth_is_refused_with_both_areas():
    (said,) = check.objections(strips(k1502=0.8))
    assert "Kabupaten Merangin" in said
    assert "6.032 km²" in said  # 7,540.118 × 0.8
    assert "7.540 km²" in said


def test_an_eastern_regency_drawn_west_of_its_pair_is_refused():
    swapped = strips()
    swapped["kode"] = swapped["kode"].replace({"15.06": "15.07", "15.07": "15.06"})
    assert any("terletak di sebelah timur" in said for said in check.objections(swapped))


def test_a_regency_without_polygon_is_missing_and_not_zero():
    row = check.report(strips().iloc[1:]).iloc[0]
    assert row["kode"] == "15.01"
    assert row["polygon_km2"] != row["polygon_km2"]
    assert row["flag"] == "tidak ada poligon"


def test_the_report_does_not_depend_on_the_crs_of_the_shapes():
    there = check.report(shapes("map"))["polygon_km2"].tolist()
    back = check.report(shapes("map").to_crs("EPSG:32748"))["polygon_km2"].tolist()
    assert back == pytest.approx(there, rel=1e-4)


def test_the_built_in_set_shows_that_the_tanjung_jabungs_differ():
    table = check.report(shapes("map")).set_index("kode")
    flagged = table[table["flag"] != ""].index.tolist()
    assert flagged == ["15.05", "15.06", "15.07"]
    assert check.objections(shapes("map")) == []


def test_the_printed_report_has_a_line_for_each_regency():
    text = check.as_text(check.report(shapes("map")))
    assert len(text.splitlines()) == 1 + 11
    assert "Kota Sungai Penuh" in text
