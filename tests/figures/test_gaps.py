"""The charts of the page on gaps: what they draw, where, and in which colour."""

import pandas as pd
import pytest
from shapely.geometry import MultiPolygon, box

from briefing import picture
from figures.concentration import concentration
from figures.dumbbell import dumbbell
from figures.map_multiples import LARGE, Cell, map_multiples, path, small_shapes, svg
from figures.map_multiples import labels as map_labels
from figures.quadrant import PLOT, STEP, quadrant
from figures.rank_dots import rank_dots
from figures.spread import spread
from figures.theme import Caption, pictured
from geo.palette import DARK, LIGHT
from tests.figures.examples import classes, shapes, table

CAPTION = Caption("Judul", "Ukuran", "Sumber: contoh")
CORNERS = {
    "top-left": ("Kiri", "atas"), "top-right": ("Kanan", "atas"),
    "bottom-left": ("Kiri", "bawah"), "bottom-right": ("Kanan", "bawah"),
}  # fmt: skip


def rows_of(spec: dict, layer: int) -> list[dict]:
    own = spec["layer"][layer].get("data", spec.get("data"))
    return spec["datasets"][own["name"]]


def ranked() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "name": ["Tebo", "Bungo", "Kerinci"],
            "rank": [1.0, 2.0, float("nan")],
            "best": [1.0, 1.0, float("nan")],
            "worst": [2.0, 2.0, float("nan")],
            "status": ["estimasi", "resmi", ""],
            "said": ["Tebo: 1", "Bungo: 2", ""],
        },
        index=["15.09", "15.08", "15.01"],
    )


def test_an_estimated_place_is_a_ring_in_gold_and_one_without_a_figure_is_absent():
    drawn = {r["name"]: r for r in rows_of(picture.spec(rank_dots(ranked(), chosen="15.08")), 1)}
    assert (drawn["Tebo"]["edge"], drawn["Tebo"]["inside"]) == (LIGHT.gold, LIGHT.paper)
    assert drawn["Bungo"]["inside"] == LIGHT.accent
    assert "Kerinci" not in drawn


def pairs() -> pd.DataFrame:
    rows = [("Tebo", 0.31, 0.0612, False), ("Bungo", 0.36, 0.0613, True), ("Kerinci", 0.36, 0.1, 1)]
    found = pd.DataFrame(rows, columns=["name", "coverage_value", "poverty_value", "estimated"])
    found["coverage_low"] = (found["coverage_value"] - 0.1).where(found["estimated"].astype(bool))
    found["coverage_high"] = (found["coverage_value"] + 0.1).where(found["estimated"].astype(bool))
    return found.assign(people=[10.0, 20.0, float("nan")], said="kata").set_axis(
        ["15.09", "15.08", "15.01"]
    )


def test_names_of_near_circles_stand_apart_and_every_corner_has_words():
    spec = picture.spec(quadrant(pairs(), (0.39, 0.07), CORNERS, "Orang"))
    names = next(
        spec["datasets"][layer["data"]["name"]]
        for layer in spec["layer"]
        if layer["encoding"].get("text", {}).get("field") == "name"
    )
    at = sorted(row["at"] for row in names)
    low, high = next(
        layer["encoding"]["y"]["scale"]["domain"]
        for layer in spec["layer"]
        if layer["encoding"].get("y", {}).get("field") == "at"
    )
    assert at[1] - at[0] == pytest.approx((high - low) / PLOT * STEP)
    drawn = picture.svg(
        pictured(quadrant(pairs(), (0.39, 0.07), CORNERS, "Orang", width=600), CAPTION)
    )
    assert all(word in drawn for lines in CORNERS.values() for word in lines)


def test_the_end_of_a_row_says_what_is_lacking_and_the_range_is_drawn():
    found = pd.DataFrame(
        {
            "name": ["Tebo"], "need_share": [0.6], "resource_share": [0.4], "low": [0.3],
            "high": [0.4], "gap_said": ["kurang ≈ 20"], "said": ["kata"],
        }, index=["15.09"],
    )  # fmt: skip
    chart = dumbbell(found, ("Kebutuhan", "Tempat"), chosen="15.09", width=500)
    assert "kurang ≈ 20" in picture.svg(pictured(chart, CAPTION))
    assert rows_of(picture.spec(chart), 0)[0]["link"] == LIGHT.accent


def test_the_widest_distance_of_the_curve_is_written_beside_it():
    curve = pd.DataFrame(
        {
            "kode": ["", "15.01", "15.02"], "name": ["", "Kerinci", "Merangin"],
            "cumulative_need": [0.0, 0.75, 1.0], "cumulative_resource": [0.0, 0.5, 1.0],
            "said": ["", "a", "b"],
        }
    )  # fmt: skip
    chart = concentration(curve, ("x", "y"), ("rata", "{share} berpindah"), width=400)
    drawn = picture.svg(pictured(chart, CAPTION)).replace("\u00a0", " ")
    assert "25,0 % berpindah" in drawn


def test_a_year_without_figures_keeps_its_place():
    ends = pd.DataFrame(
        {
            "year": [2010, 2012], "lowest_value": [1.0, 2.0], "highest_value": [5.0, 4.0],
            "lowest_said": ["1", "2"], "highest_said": ["5", "4"],
        }
    )  # fmt: skip
    points = pd.DataFrame({"kode": ["15.01"], "year": [2010], "value": [5.0], "said": ["kata"]})
    spec = picture.spec(spread(points, ends, "indeks", chosen="15.01"))
    assert spec["layer"][0]["encoding"]["x"]["scale"]["domain"] == [2010, 2011, 2012]
    assert rows_of(spec, 1)[0]["ink"] == LIGHT.accent


def cell() -> Cell:
    kodes = list(shapes()["kode"])
    fills = dict.fromkeys(kodes, "#123456") | {"15.02": ""}
    return Cell("Maret 2010", fills, dict.fromkeys(kodes, "kata"))


def test_a_small_map_hatches_what_is_missing_and_outlines_the_chosen():
    placed = small_shapes(shapes())
    drawn = svg(placed, cell(), "15.03", "light")
    assert drawn.count('fill="#123456"') == 10
    assert drawn.count(LIGHT.no_data) == drawn.count(LIGHT.hatch) == 1
    assert drawn.count(LIGHT.accent) == 1
    assert DARK.no_data in svg(placed, cell(), None, "dark")


def test_a_path_closes_every_ring_of_every_part():
    holed = box(0, 0, 9, 9).difference(box(3, 3, 5, 5))
    assert path(MultiPolygon([holed, box(20, 0, 22, 2)])).count("Z") == 3


def test_a_path_tells_each_corner_from_the_one_before():
    """From (2, 0): down 2, left 2, up 2, right 2."""
    assert path(box(0, 0, 2, 2)) == "M2,0l0,2 -2,0 0,-2 2,0Z"


def test_a_large_map_names_the_regencies_that_have_room():
    placed = {"15.01": box(0, 0, 100, 100), "15.02": box(100, 0, 110, 10)}
    labels = dict.fromkeys(placed, ("Nama & sebutan", "40 %"))
    large = Cell("Sesudah", dict.fromkeys(placed, "#C8EAB4"), {}, labels)
    at = (50 / LARGE.width, 50 / LARGE.height, ("Nama & sebutan", "40 %"))
    (label,) = map_labels(placed, large, LARGE)
    assert label[2] == at[2], "the small square has no room"
    assert label[:2] == pytest.approx(at[:2], abs=0.01)
    drawn = svg(placed, large, None, "light", LARGE)
    assert f'viewBox="0 0 {LARGE.width} {LARGE.height}"' in drawn


def test_all_periods_share_one_picture_with_one_legend():
    chart = map_multiples(
        small_shapes(shapes()), [cell(), cell()], classes(),
        ["#C8EAB4", "#68C3BF", "#1F96C1", "#2166AC", "#263595"], table(), "share", chosen="15.03",
    )  # fmt: skip
    drawn = picture.svg(pictured(chart, CAPTION))
    assert drawn.count("Maret 2010") >= 2
    assert drawn.count(">belum ada angka<") == 1
    assert "1 daerah × periode" in drawn
