import math

import pandas as pd
import pytest

from briefing import picture
from figures.theme import Caption, pictured
from figures.tornado import ROW, height, tornado
from geo.palette import DARK, LIGHT, sequential

COLUMNS = ["name", "low", "high", "low_said", "high_said", "none_said", "said"]
ROWS = [
    ("Potensi", 60.0, 160.0, ("terendah", "60"), ("tertinggi", "160"), "", "Potensi: 60, 160"),
    ("Bulan", 120.0, 80.0, ("1 bulan", "120"), ("3 bulan", "80"), "", "Bulan: 120, 80"),
    ("Iuran", 100.0, 100.0, ("dipotong", "100"), ("penuh", "100"), "tidak mengubah", "Iuran"),
    ("Peserta", math.nan, 100.0, ("", ""), ("", ""), "tidak dapat dihitung", "Peserta"),
]
PALETTE = "kemiskinan"


def drawn(rows=ROWS, base=100.0, **rest):
    table = pd.DataFrame(rows, columns=COLUMNS)
    return picture.spec(tornado(table, base, "rencana: 100", PALETTE, **rest))


def layers(chart, mark):
    found = [layer for layer in chart["layer"] if layer["mark"]["type"] == mark]
    return [(layer, chart["datasets"][layer["data"]["name"]]) for layer in found]


def texts(chart):
    found = []
    for layer, rows in layers(chart, "text"):
        field = layer["encoding"]["text"]["field"]
        found += [(row[field], layer["mark"]["align"]) for row in rows if "align" in layer["mark"]]
    return found


def test_each_piece_goes_from_the_plans_own_result_to_that_of_its_end():
    ((_, pieces),) = layers(drawn(), "bar")
    found = {(row["name"], row["x"], row["x2"]) for row in pieces}
    assert found == {
        ("Potensi", 100, 60), ("Potensi", 100, 160), ("Bulan", 100, 120), ("Bulan", 100, 80),
    }  # fmt: skip


def test_the_low_end_wears_the_paler_colour_of_what_is_measured_wherever_it_lies():
    ((_, pieces),) = layers(drawn(), "bar")
    pale, deep = sequential(PALETTE, 4)[1:3]
    colours = {row["x2"]: row["fill"] for row in pieces}
    assert colours == {60: pale, 120: pale, 160: deep, 80: deep}


def test_both_ends_are_said_in_words_and_numbers_on_their_own_side():
    found = texts(drawn())
    for word in ("terendah", "60", "3 bulan", "80"):
        assert (word, "right") in found, "left of the bar"
    for word in ("tertinggi", "160", "1 bulan", "120"):
        assert (word, "left") in found, "right of the bar"


def test_a_missing_bar_and_one_that_moves_nothing_have_words_instead():
    chart = drawn()
    said = [word for word, _ in texts(chart)]
    assert "tidak dapat dihitung" in said
    assert "tidak mengubah" in said
    ((_, pieces),) = layers(chart, "bar")
    assert {row["name"] for row in pieces} == {"Potensi", "Bulan"}


def test_where_both_ends_lie_on_one_side_the_shorter_piece_is_drawn_above_the_longer():
    rows = [("Potensi", 130.0, 160.0, ("a", "130"), ("b", "160"), "", "")]
    ((_, pieces),) = layers(drawn(rows), "bar")
    assert [row["x2"] for row in pieces] == [160, 130]


def test_an_end_that_is_the_plans_own_has_no_piece():
    rows = [("Iuran", 100.0, 160.0, ("penuh", "100"), ("dipotong", "160"), "", "")]
    ((_, pieces),) = layers(drawn(rows), "bar")
    assert [row["x2"] for row in pieces] == [160]


def test_the_line_of_the_plan_ends_with_the_last_bar():
    ((_, (line,)),) = layers(drawn(), "rule")
    assert (line["x"], line["y2"]) == (100, height(2))
    assert height(4) - height(2) == 2 * ROW


@pytest.mark.parametrize("base", [0.0, 100.0, 0.45])
def test_results_that_nothing_moves_still_have_a_scale(base):
    rows = [("Iuran", base, base, ("a", "b"), ("c", "d"), "tidak mengubah", "")]
    chart = drawn(rows, base)
    least, most = layers(chart, "text")[0][0]["encoding"]["x"]["scale"]["domain"]
    assert least < base < most


def test_without_any_number_there_is_neither_line_nor_bar():
    rows = [("Iuran", math.nan, math.nan, ("", ""), ("", ""), "belum ada angka", "")]
    chart = drawn(rows, math.nan)
    assert all(rows == [] for mark in ("rule", "bar") for _, rows in layers(chart, mark))
    assert ("belum ada angka", "left") in texts(chart)


@pytest.mark.parametrize(("mode", "tone"), [("light", LIGHT), ("dark", DARK)])
def test_the_words_follow_the_theme(mode, tone):
    ((rule, _),) = layers(drawn(mode=mode), "rule")
    assert rule["mark"]["color"] == tone.ink


def test_it_becomes_a_picture_with_its_words():
    table = pd.DataFrame(ROWS, columns=COLUMNS)
    chart = tornado(table, 100.0, "rencana: 100", PALETTE, width=820)
    svg = picture.svg(pictured(chart, Caption("Judul", "Ukuran", "Sumber: X")))
    assert all(word in svg for word in ("Potensi", "tertinggi", "rencana: 100", "Sumber: X"))
