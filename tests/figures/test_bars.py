import pandas as pd
import pytest

from briefing.picture import spec
from figures.bars import quota_bars, ranked_bars
from geo.palette import ACCENT, GOLD, GREY, sequential
from tests.figures.examples import CAPTION, table


def rows_of(chart, mark):
    found = []
    for layer in chart["layer"]:
        if layer["mark"]["type"] == mark:
            found += chart["datasets"][layer["data"]["name"]]
    return found


def ranked(**changes):
    given = {"province_value": 0.395} | changes
    return spec(ranked_bars(given.pop("table", table()), "share", CAPTION, **given))


def test_the_largest_figure_stands_on_top_and_the_missing_one_last():
    names = {row["name"]: row["middle"] for row in rows_of(ranked(), "text") if "name" in row}
    order = sorted(names, key=lambda name: names[name])
    assert order[0] == "Daerah 15.04"
    assert order[-1] == "Daerah 15.02"


def test_a_missing_figure_has_words_and_no_bar():
    chart = ranked()
    assert "Daerah 15.02: belum ada angka" in [row.get("said") for row in rows_of(chart, "text")]
    assert "Daerah 15.02" not in [row["name"] for row in rows_of(chart, "rect")]


def test_bars_are_as_long_as_their_figures():
    bars = {row["name"]: row["x2"] - row["x"] for row in rows_of(ranked(), "rect")}
    # 0.51 against 0.27: 1.889 times as long.
    assert bars["Daerah 15.04"] / bars["Daerah 15.07"] == pytest.approx(0.51 / 0.27)


def test_the_province_is_a_line_in_the_accent_with_its_figure():
    chart = ranked()
    rules = [layer for layer in chart["layer"] if layer["mark"].get("stroke") == ACCENT]
    assert len(rules) == 1
    assert "Provinsi Jambi 39,5\u00a0%" in [row.get("text") for row in rows_of(chart, "text")]
    assert ACCENT not in [
        layer["mark"].get("stroke") for layer in ranked(province_value=None)["layer"]
    ]


def test_estimates_are_gold_outlines_with_whiskers_and_a_sign():
    chart = ranked()
    gold = [layer for layer in chart["layer"] if layer["mark"].get("stroke") == GOLD]
    assert {layer["mark"]["type"] for layer in gold} == {"rect", "rule"}
    texts = [row.get("text") for row in rows_of(chart, "text")]
    assert "≈ 30,0\u00a0%" in texts
    published = ranked(table=table().assign(status="resmi"))
    assert not [layer for layer in published["layer"] if layer["mark"].get("stroke") == GOLD]


def test_an_estimate_is_labelled_after_its_range():
    row = next(r for r in rows_of(ranked(), "text") if r.get("name") == "Daerah 15.01")
    assert row["end"] > row["high_x"] > row["x2"]


def test_the_chosen_regency_is_in_the_accent_and_the_rest_grey():
    bars = {r["name"]: r["fill"] for r in rows_of(ranked(chosen="15.07"), "rect")}
    assert bars["Daerah 15.07"] == ACCENT
    assert bars["Daerah 15.04"] == GREY


def test_quota_below_one_place_each_wears_the_colour_of_gaps():
    quota = pd.DataFrame(
        {"name": ["Sungai Penuh", "Kota Jambi"], "value": [195.0, 10.0], "status": "resmi"},
        index=["15.72", "15.71"],
    )
    chart = spec(quota_bars(quota, CAPTION))
    bars = {row["name"]: row["fill"] for row in rows_of(chart, "rect")}
    assert bars["Sungai Penuh"] in sequential("perlindungan", 3)
    assert bars["Kota Jambi"] in sequential("kemiskinan", 4)
    texts = [row.get("text") for row in rows_of(chart, "text")]
    assert "100 = satu tempat untuk tiap orang miskin" in texts
    assert "195" in texts
    assert "10" in texts


def test_a_table_without_any_figure_still_makes_a_chart():
    empty = table().assign(value=float("nan"), low=float("nan"), high=float("nan"), status="")
    assert rows_of(ranked(table=empty, province_value=None), "rect") == []


def test_a_synthetic_figure_brings_a_watermark():
    chart = ranked(table=table().assign(status="contoh"))
    assert "CONTOH" in [row.get("text") for row in rows_of(chart, "text")]
