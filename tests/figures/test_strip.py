import math

import pandas as pd
import pytest

from briefing import picture
from figures.strip import NAME_ROOM, ROW, SCALE_WIDTH, strip
from figures.theme import Caption, pictured

TABLE = pd.DataFrame(
    [
        ("15.01", "Cakupan", 0.0, 0.25, "≈ 30 %", True),
        ("15.02", "Cakupan", 1.0, 0.25, "50 %", False),
        ("15.01", "Miskin", math.nan, math.nan, "belum ada angka", False),
        ("15.02", "Miskin", 0.5, math.nan, "10", False),
    ],
    columns=["kode", "measure", "place", "province_place", "said", "estimated"],
)


def layers(chosen):
    made = strip(TABLE, chosen).to_dict()
    return [made["datasets"][layer["data"]["name"]] for layer in made["layer"]]


def test_the_chosen_one_is_a_dot_at_its_place_and_the_others_are_ticks():
    _, ticks, line, dots, *_ = layers("15.02")
    assert [dot["x"] for dot in dots] == [NAME_ROOM + SCALE_WIDTH, NAME_ROOM + SCALE_WIDTH / 2]
    assert [dot["y"] for dot in dots] == [ROW / 2, ROW * 1.5]
    assert [tick["kode"] for tick in ticks] == ["15.01"], "without a figure there is no tick"
    assert [mark["px"] for mark in line] == [NAME_ROOM + SCALE_WIDTH / 4]


def test_a_missing_figure_has_no_dot_but_its_row_says_so():
    *_, names, values = layers("15.01")
    _, _, _, dots, *_ = layers("15.01")
    assert [dot["measure"] for dot in dots] == ["Cakupan"]
    assert [row["measure"] for row in names] == ["Cakupan", "Miskin"]
    assert [row["said"] for row in values] == ["≈ 30 %", "belum ada angka"]


@pytest.mark.parametrize("chosen", ["15.01", "15.02"])
def test_it_becomes_a_picture_with_names_and_values(chosen):
    svg = picture.svg(pictured(strip(TABLE, chosen), Caption("Judul", "Ukuran", "Sumber: X")))
    assert "Cakupan" in svg
    assert "Miskin" in svg
