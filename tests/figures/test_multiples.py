import re
from datetime import date

import pandas as pd
import pytest

from briefing import picture
from figures.multiples import COLUMNS, multiples, numbered
from figures.small_lines import HEIGHT, WIDTH, Axes, spark
from figures.target_path import path
from figures.theme import Caption, pictured

NAMES = {"15": "Provinsi Jambi", "15.08": "Bungo", "15.09": "Tebo"}


def table() -> pd.DataFrame:
    rows = [
        {"kode": kode, "name": name, "when": date(year, 3, 1), "value": 0.05 + n / 100}
        for kode, name in NAMES.items()
        for n, year in enumerate((2016, 2017, 2018, 2021, 2022))
    ]
    return numbered(pd.DataFrame(rows))


def parted() -> tuple[pd.DataFrame, pd.DataFrame]:
    rows = table()
    return rows[rows["kode"].ne("15")], rows[rows["kode"].eq("15")]


def test_every_stretch_without_a_gap_has_a_number_of_its_own():
    assert table().groupby("kode")["part"].apply(list)["15.08"] == [0, 0, 0, 1, 1]


def test_each_region_has_a_panel_and_the_reference_stands_in_each():
    own, reference = parted()
    spec = picture.spec(multiples(own, reference, "share", "15.09"))
    rows = next(iter(spec["datasets"].values()))
    assert {row["name"] for row in rows if row["kind"] == "provinsi"} == {"Bungo", "Tebo"}
    assert spec["columns"] == COLUMNS
    colours = {row["kode"]: row["colour"] for row in rows if row["kind"] == "daerah"}
    assert colours["15.09"] == "#7A1F2E"
    assert "resolve" not in spec, "the axes are shared"


def test_the_picture_names_every_region():
    own, reference = parted()
    chart = multiples(own, reference, "share", None)
    drawn = picture.svg(pictured(chart, Caption("Satu per satu", "Ukuran", "Sumber: BPS")))
    assert all(words in drawn for words in ("Satu per satu", "Bungo", "Tebo"))


def test_a_small_line_keeps_inside_its_drawing_and_breaks_at_gaps():
    own, reference = parted()
    axes = Axes.around(table())
    drawn = spark(own[own["kode"].eq("15.08")], reference, axes, False, "light")
    lines = re.findall(r'd="(M [^"]* L [^"]*)"', drawn)
    assert [line.count("M") for line in lines] == [2, 2], "two stretches each"
    places = [float(n) for line in lines for n in re.findall(r"[\d.]+", line)]
    assert min(places) >= 0
    assert max(places[::2]) <= WIDTH
    assert max(places[1::2]) <= HEIGHT


def test_the_lowest_value_stands_at_the_bottom_and_the_first_day_left():
    axes = Axes.around(table())
    left, low = axes.place(axes.first, axes.low)
    right, high = axes.place(axes.last, axes.high)
    assert left < right
    assert low > high, "pixels count from the top"


def test_one_value_alone_can_be_drawn():
    alone = table().head(1)
    assert "h .01" in spark(alone, alone[:0], Axes.around(alone), True, "dark")


def test_targets_of_another_definition_begin_at_zero_and_carry_their_figures():
    rows = pd.DataFrame(
        {
            "when": [date(2025, 12, 1), date(2029, 12, 1)],
            "value": [0.3215, 0.4392],
            "label": "RPJMN",
        }
    )
    spec = picture.spec(path(rows, "share", width=600))
    assert spec["layer"][0]["encoding"]["y"]["scale"]["domain"] == pytest.approx([0, 0.4392 * 1.35])
    said = picture.svg(path(rows, "share", width=600))
    assert "32,2" in said
    assert "43,9" in said
