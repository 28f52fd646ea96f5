"""Whatever form a file has, the same eleven come out, or one sentence says why not."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from tests.geo.boundary_files import (
    built,
    eleven,
    is_the_eleven,
    quartered,
    refused,
    saved,
    with_bps_codes,
)


def test_kemendagri_codes_are_read(tmp_path):
    assert is_the_eleven(built(saved(eleven()[["kode", "geometry"]], tmp_path / "a.geojson")))


def test_bps_codes_with_names_are_read(tmp_path):
    frame = with_bps_codes()[["KDBBPS", "name", "geometry"]]
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_bps_codes_alone_are_told_by_the_shapes_they_stand_on(tmp_path):
    frame = with_bps_codes()[["KDBBPS", "geometry"]]
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_undotted_kemendagri_codes_alone_are_told_by_the_shapes_too(tmp_path):
    frame = eleven()[["kode", "geometry"]]
    frame["kode"] = frame["kode"].str.replace(".", "")
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_codes_that_a_spreadsheet_turned_into_numbers_are_read(tmp_path):
    frame = with_bps_codes()[["KDBBPS", "geometry"]]
    frame["KDBBPS"] = frame["KDBBPS"].astype(float)
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_both_code_lists_side_by_side_are_read(tmp_path):
    frame = with_bps_codes()[["KDBBPS", "kode", "geometry"]]
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_names_alone_are_read_in_joined_and_short_spelling(tmp_path):
    frame = eleven()[["name", "geometry"]].rename(columns={"name": "NAME_2"})
    frame["NAME_2"] = [
        "Kerinci", "Merangin", "Sarolangun", "BatangHari", "MuaroJambi", "TanjungJabungB",
        "TanjungJabungT", "Bungo", "Tebo", "Jambi", "SungaiPenuh",
    ]  # fmt: skip
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_latitude_first_is_turned_round(tmp_path):
    frame = eleven()
    frame.geometry = shapely.transform(np.array(frame.geometry), lambda xy: xy[:, ::-1])
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_a_projected_shapefile_is_read(tmp_path):
    assert is_the_eleven(built(saved(eleven().to_crs("EPSG:32748"), tmp_path / "a.shp")))


def test_a_zipped_shapefile_and_a_geopackage_are_read(tmp_path):
    eleven().to_file(tmp_path / "a.shz", driver="ESRI Shapefile")
    zipped = (tmp_path / "a.shz").rename(tmp_path / "a.zip")
    assert is_the_eleven(built(zipped))
    assert is_the_eleven(built(saved(eleven(), tmp_path / "a.gpkg")))


@pytest.mark.parametrize("form", ["kode", "KDBBPS"])
def test_units_below_the_regency_are_dissolved_by_code(tmp_path, form):
    codes = with_bps_codes()[form]
    kecamatan = quartered(eleven(), [c + ("." if "." in c else "0") for c in codes])
    assert is_the_eleven(built(saved(kecamatan, tmp_path / "a.geojson")))


def test_villages_are_dissolved_by_code_with_heights_dropped(tmp_path):
    villages = quartered(eleven(), [f"{kode}.01.20" for kode in eleven()["kode"]])
    villages.geometry = shapely.force_3d(np.array(villages.geometry), 12.0)
    result = built(saved(villages, tmp_path / "a.geojson"))
    assert is_the_eleven(result)
    assert not result.sets["map"].has_z.any()


def test_areas_of_another_province_are_left_out(tmp_path):
    riau = gpd.GeoDataFrame(
        {"kode": ["14.04"], "name": ["Indragiri Hilir"]},
        geometry=[shapely.box(102.5, -0.6, 103.5, 0)],
        crs="EPSG:4326",
    )
    frame = pd.concat([riau, eleven()], ignore_index=True)
    assert is_the_eleven(built(saved(frame, tmp_path / "a.geojson")))


def test_a_lake_with_a_code_of_its_own_is_no_regency(tmp_path):
    frame = eleven()
    lake = shapely.box(101.45, -2.2, 101.52, -2.15)
    frame.geometry = frame.geometry.difference(lake)
    water = gpd.GeoDataFrame(
        {"kode": ["15.88"], "name": ["Danau Kerinci"]}, geometry=[lake], crs=frame.crs
    )
    path = saved(pd.concat([frame, water], ignore_index=True), tmp_path / "a.geojson")
    assert built(path).provenance["holes"] == 1


def test_a_code_that_no_list_has_is_refused_with_its_row(tmp_path, capsys):
    frame = eleven()
    frame = pd.concat([frame, frame.iloc[[2]].assign(kode="15.33", name="X")], ignore_index=True)
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert "baris 13" in said
    assert "15.33" in said


def test_bps_codes_crossed_with_names_of_the_other_list_are_refused(tmp_path, capsys):
    frame = with_bps_codes()[["KDBBPS", "name", "geometry"]]
    frame["name"] = frame["name"].replace(
        {
            "Kabupaten Tanjung Jabung Barat": "Kabupaten Tanjung Jabung Timur",
            "Kabupaten Tanjung Jabung Timur": "Kabupaten Tanjung Jabung Barat",
        }
    )
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert "Kemendagri" in said
    assert "BPS" in said


def test_two_columns_that_disagree_are_refused_with_the_row(tmp_path, capsys):
    frame = eleven()[["kode", "geometry"]].rename(columns={"kode": "KDPKAB"})
    frame["KDCPUM"] = frame["KDPKAB"] + ".01"
    frame.loc[4, "KDCPUM"] = "15.02.01"
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert "baris 6: kolom 'KDCPUM'" in said


def test_a_file_that_says_nothing_of_regencies_is_refused(tmp_path, capsys):
    frame = eleven()[["geometry"]].assign(nomor=range(11))
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert "tidak ada kolom" in said


def test_shapes_that_lie_elsewhere_are_refused(tmp_path, capsys):
    frame = eleven()
    frame.geometry = frame.geometry.translate(10, 0)
    assert "tidak terletak di Jambi" in refused(saved(frame, tmp_path / "a.geojson"), capsys)


def test_a_regency_without_polygon_is_refused_with_its_row(tmp_path, capsys):
    frame = eleven()
    frame.loc[3, "geometry"] = None
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert "baris 5" in said


def test_a_shapefile_without_its_crs_is_refused(tmp_path, capsys):
    path = saved(eleven(), tmp_path / "a.shp")
    path.with_suffix(".prj").unlink()
    assert "sistem koordinat" in refused(path, capsys)


def test_a_file_that_is_no_map_is_refused(tmp_path, capsys):
    path = tmp_path / "a.geojson"
    path.write_text("kode,nama\n15.01,Kerinci\n")
    assert "tidak dapat dibaca" in refused(path, capsys)
    assert "tidak dapat dibaca" in refused(tmp_path / "tidak_ada.shp", capsys)
