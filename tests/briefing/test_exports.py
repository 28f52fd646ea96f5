import csv as reader
import io
import json

import geopandas as gpd
import pandas as pd
import pytest

from briefing import exports, sheet
from briefing.sheet import of_layers
from data.catalogue import COVERAGE, POOR, catalogue
from data.published import sources
from program.figures import load
from program.panel import panel as real_panel
from tests.briefing.tables import FORMULAS, HOSTILE, NAMES, panel

SHARE = catalogue()[COVERAGE]


def written(table):
    return exports.csv(of_layers((table, SHARE)))


@pytest.fixture(scope="module")
def coverage():
    """August 2024 without estimates: four figures, seven regencies without one."""
    return real_panel(load(), COVERAGE, "2024-08", with_estimates=False)


@pytest.fixture(scope="module")
def rows(coverage):
    return list(reader.DictReader(io.StringIO(written(coverage).decode("utf-8-sig"))))


def hostile(text: str) -> pd.DataFrame:
    table = panel({"15.04": 0.5, "15.07": -0.25})
    table["name"] = text
    table["note"] = text
    return table


def test_a_csv_has_a_row_per_regency_and_the_promised_columns(rows):
    assert [row["kode"] for row in rows] == list(NAMES)
    assert tuple(rows[0]) == sheet.COLUMNS


def test_codes_stay_text_when_a_csv_is_read_as_text(coverage):
    read = pd.read_csv(io.BytesIO(written(coverage)), dtype=str)
    assert read["kode"].tolist() == list(NAMES)
    assert read["kode"].iloc[-2:].tolist() == ["15.71", "15.72"]


def test_a_spreadsheet_is_told_that_a_csv_is_utf_8(coverage):
    assert written(coverage).startswith(b"\xef\xbb\xbfkode,")


def test_a_missing_figure_is_an_empty_cell_and_says_so(rows):
    silent = [row for row in rows if row["nilai"] == ""]
    assert len(silent) == 7
    assert {row["status"] for row in silent} == {"belum ada angka"}
    assert {row["sumber"] for row in silent} == {""}


def test_every_figure_carries_its_source_its_status_and_its_period(rows):
    told = [row for row in rows if row["nilai"]]
    assert len(told) == 4
    for row in told:
        assert (row["status"], row["periode"], row["satuan"]) == (
            "resmi", "2024-08", "bagian dari 1",
        )  # fmt: skip
        assert row["sumber"] == sources()["infojambi-2024-08-ucj"].title
        assert row["alamat_sumber"].startswith("https://")


def test_an_estimate_carries_its_range(coverage):
    table = sheet.rows(panel({"15.01": 0.35}, ("15.01",)), SHARE).set_index("kode")
    told = table.loc["15.01"]
    assert told["batas_bawah"] < told["nilai"] < told["batas_atas"]
    assert told["status"] == "estimasi"
    assert sheet.rows(coverage, SHARE)["batas_bawah"].isna().all()


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_whatever_it_says(text):
    read = pd.read_csv(io.BytesIO(written(hostile(text))), dtype=str, keep_default_na=False)
    assert len(read) == 11
    for cell in read["nama"]:
        assert cell.replace("'", "") == text.replace("'", "")
        assert cell[0] not in "=+-@\t\r＝"


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_begins_a_formula_even_where_a_spreadsheet_splits_at_semicolons(text):
    cells = written(hostile(text)).decode("utf-8-sig").replace(",", ";").split(";")
    opened = [c.lstrip('"') for c in cells if c.lstrip('"')[:1] in tuple("=+@\t\r＝")]
    assert opened == []
    assert not any(c.lstrip('"').startswith("-1") for c in cells)


def test_a_negative_number_is_no_text_and_stays_as_it_is():
    read = pd.read_csv(io.BytesIO(written(hostile("x")))).set_index("nama")
    assert read["nilai"].dropna().tolist() == [0.5, -0.25]


def test_nothing_published_is_changed_by_the_guard_against_formulas(coverage):
    whole = real_panel(load(), COVERAGE, "terbaru")
    plain = sheet.rows(whole, SHARE).to_csv(index=False, lineterminator="\n")
    assert written(whole).decode("utf-8-sig") == plain


def test_a_geojson_has_eleven_shapes_with_their_figures(coverage):
    collection = json.loads(exports.geojson((coverage, SHARE)))
    told = {f["properties"]["kode"]: f["properties"] for f in collection["features"]}
    assert list(told) == list(NAMES)
    assert told["15.04"]["nilai"] == 0.5071
    assert told["15.04"]["pembilang"] == 49_803
    assert told["15.01"]["nilai"] is None
    assert told["15.01"]["peringkat"] is None
    assert "GADM" in collection["batas"]


def test_geopandas_reads_the_geojson(coverage, tmp_path):
    path = tmp_path / "cakupan.geojson"
    path.write_bytes(exports.geojson((coverage, SHARE)))
    shapes = gpd.read_file(path)
    assert len(shapes) == 11
    assert shapes["kode"].tolist() == list(NAMES)
    assert shapes["nilai"].isna().sum() == 7
    assert shapes.geometry.is_valid.all()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_geojson_keeps_text_to_the_letter(text):
    collection = json.loads(exports.geojson((hostile(text), SHARE)))
    assert {f["properties"]["catatan"] for f in collection["features"]} == {text}


def test_two_indicators_stand_beneath_each_other_in_the_csv_and_beside_each_other_in_the_geojson(
    coverage,
):
    poor = catalogue()[POOR]
    layers = ((coverage, SHARE), (real_panel(load(), POOR, "2023-03"), poor))
    read = pd.read_csv(io.BytesIO(exports.csv(of_layers(*layers))), dtype=str)
    assert read["indikator"].value_counts().to_dict() == {SHARE.label: 11, poor.label: 11}
    tebo = next(
        f["properties"]
        for f in json.loads(exports.geojson(*layers))["features"]
        if f["properties"]["kode"] == "15.09"
    )
    assert tebo["cakupan_nilai"] == 0.3149
    assert tebo["jumlah_penduduk_miskin_nilai"] == 23470


def test_people_and_ranks_are_whole_numbers_in_the_csv(coverage):
    read = pd.read_csv(io.BytesIO(written(coverage)), dtype=str).set_index("kode")
    assert read.loc["15.04", ["pembilang", "penyebut", "peringkat"]].tolist() == [
        "49803",
        "98206",
        "1",
    ]
