from xml.etree import ElementTree

import pandas as pd
import pytest

from figures.sparks import EDGE, HEIGHT, WIDTH, spark, sparks
from figures.theme import Caption, pictured

SVG = "{http://www.w3.org/2000/svg}"


def series(values, years=range(2010, 2030)):
    periods = [f"{year}-03" for year, _ in zip(years, values, strict=False)]
    return pd.DataFrame({"period": periods, "value": values})


def drawn(table):
    root = ElementTree.fromstring(spark(table))
    lines = [
        [tuple(map(float, pair.split(","))) for pair in line.attrib["points"].split()]
        for line in root.iter(f"{SVG}polyline")
    ]
    dots = [circle.attrib for circle in root.iter(f"{SVG}circle")]
    return lines, dots


def test_the_lowest_lies_at_the_bottom_and_the_newest_at_the_right():
    [line], dots = drawn(series([2.0, 3.0, 1.0]))
    assert [y for _, y in line] == [
        pytest.approx(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) / 2),
        EDGE,
        HEIGHT - EDGE,
    ]
    assert line[0][0] == EDGE
    assert line[-1][0] == WIDTH - EDGE
    assert [float(dot["r"]) for dot in dots][-1] == max(float(dot["r"]) for dot in dots)


def test_a_missing_year_breaks_the_line():
    lines, dots = drawn(series([1.0, 2.0, 3.0, 4.0], [2010, 2011, 2012, 2015]))
    assert [len(line) for line in lines] == [3, 1]
    assert len(dots) == 4


def test_a_missing_value_is_no_point():
    _, dots = drawn(series([1.0, None, 3.0]))
    assert len(dots) == 2


def test_equal_values_lie_in_the_middle():
    [line], _ = drawn(series([5.0, 5.0]))
    assert {y for _, y in line} == {HEIGHT / 2}


def test_as_a_file_each_measure_has_its_own_scale_in_the_unit_that_is_printed():
    one = series([0.1, 0.2, 0.3]).assign(measure="P0", unit="share")
    two = series([1000.0, 900.0, 800.0]).assign(measure="Penduduk", unit="orang")
    chart = sparks(pd.concat([one, two]), 800)
    made = pictured(chart, Caption("Judul", "Ukuran", "Sumber: X")).to_dict()
    assert made["resolve"]["scale"] == {"x": "independent", "y": "independent"}
    [rows] = made["datasets"].values()
    assert [row["shown"] for row in rows if row["measure"] == "P0"] == [10, 20, 30]
