"""`python -m geo.build --source`: what it refuses, what it writes, how it ends."""

from pathlib import Path

import numpy as np
import pytest
import shapely

from data.regions import region
from geo import build, coverage
from tests.geo.boundary_files import built, eleven, refused, saved, with_bps_codes

REAL = Path(__file__).parents[2] / "../shared/boundaries/kecamatan_kemendagri.geojson"


@pytest.mark.parametrize("kode", ["15.01", "15.71"])
def test_a_set_that_lacks_a_regency_is_refused_by_its_name(tmp_path, capsys, kode):
    frame = eleven()[lambda f: f["kode"] != kode]
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert f"tidak memuat {region(kode).name};" in said


def test_an_overlap_beyond_the_tolerance_is_refused_with_both_names(tmp_path, capsys):
    frame = eleven().set_index("kode")
    city, around = frame.geometry["15.71"], frame.geometry["15.05"]
    frame.loc["15.05", "geometry"] = around | city.buffer(-0.02)
    said = refused(saved(frame.reset_index(), tmp_path / "a.geojson"), capsys)
    assert "Kabupaten Muaro Jambi dan Kota Jambi bertumpang tindih" in said


def test_an_overlap_within_the_tolerance_goes_to_one_neighbour(tmp_path):
    frame = eleven()
    bungo = frame["kode"] == "15.08"
    frame.loc[bungo, "geometry"] = [shape.buffer(0.001) for shape in frame.geometry[bungo]]
    result = built(saved(frame, tmp_path / "a.geojson"))
    assert result.provenance["overlap_km2_given_to_a_neighbour"] > 10
    assert coverage.is_sound(np.array(result.sets["map"].geometry, dtype=object))


def test_areas_that_contradict_the_official_ones_are_refused(tmp_path, capsys):
    frame = eleven()
    merangin = frame["kode"] == "15.02"
    frame.loc[merangin, "geometry"] = [shape.buffer(-0.1) for shape in frame.geometry[merangin]]
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert "luas Kabupaten Merangin" in said
    assert "7.540 km²" in said


def test_bps_codes_passed_off_as_kemendagris_are_refused_by_the_shapes(tmp_path, capsys):
    frame = with_bps_codes()[["KDBBPS", "geometry"]]
    frame["kode"] = frame["KDBBPS"].str[:2] + "." + frame["KDBBPS"].str[2:]
    said = refused(saved(frame[["kode", "geometry"]], tmp_path / "a.geojson"), capsys)
    assert "luas Kabupaten Bungo" in said


def test_the_tanjung_jabungs_exchanged_are_refused_though_their_areas_agree(tmp_path, capsys):
    frame = eleven()[["kode", "geometry"]]
    frame["kode"] = frame["kode"].replace({"15.06": "15.07", "15.07": "15.06"})
    said = refused(saved(frame, tmp_path / "a.geojson"), capsys)
    assert "sebelah timur Kabupaten Tanjung Jabung Timur" in said


def test_check_reports_and_writes_nothing(tmp_path, capsys):
    path, target = saved(eleven(), tmp_path / "a.geojson"), tmp_path / "out"
    command = ["--source", str(path), "--output", str(target), "--check"]
    assert build.main(command) == 0
    assert not target.exists()
    assert "poligon lebih sempit" in capsys.readouterr().out


def test_a_second_run_writes_the_same_bytes(tmp_path):
    path = saved(eleven(), tmp_path / "a.geojson")
    for target in ("one", "two"):
        assert build.main(["--source", str(path), "--output", str(tmp_path / target)]) == 0
    written = sorted(p.name for p in (tmp_path / "one").iterdir())
    assert written == [
        "kabupaten_map.geojson",
        "kabupaten_slides.geojson",
        "label_points.csv",
        "provenance.json",
    ]
    for name in written:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_a_wrong_option_ends_with_code_two():
    with pytest.raises(SystemExit) as ended:
        build.main(["--sauce", "x"])
    assert ended.value.code == 2


def test_real_kecamatan_with_loose_borders_become_eleven_clean_regencies():
    if not REAL.exists():
        pytest.skip("the kecamatan file lies beside the repository and is not part of it")
    result = built(REAL)
    assert result.sets["map"]["kode"].tolist() == eleven()["kode"].tolist()
    assert 20 < result.provenance["overlap_km2_given_to_a_neighbour"] < 60
    assert result.provenance["holes"] == 0
    for kind, limit in build.LIMITS.items():
        polygons = np.array(result.sets[kind].geometry, dtype=object)
        assert coverage.is_sound(polygons)
        assert shapely.get_num_coordinates(polygons).max() <= limit
    flagged = result.areas[result.areas["flag"] != ""]
    assert flagged["kode"].tolist() == ["15.06", "15.07"]
