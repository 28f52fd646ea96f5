import pandas as pd
import pytest

from briefing import picture
from figures.lines import HEIGHT, LABEL_STEP, lines, parts
from figures.theme import Caption, on_screen, pictured

YEARS = ("2016-03", "2017-03", "2018-03", "2021-03", "2022-03")


def table() -> pd.DataFrame:
    rows = [
        {"kode": kode, "name": name, "period": period, "value": value + n / 1000}
        for kode, name, value in (("15", "Provinsi Jambi", 0.08), ("15.09", "Tebo", 0.0801))
        for n, period in enumerate(YEARS)
    ]
    return pd.DataFrame(rows)


def dates(*years: str) -> pd.Series:
    return pd.Series([pd.Timestamp(f"{year}-01") for year in years])


def test_a_missing_year_ends_a_part_of_the_line():
    assert parts(dates("2016-03", "2017-03", "2018-03", "2021-03", "2022-03")) == [0, 0, 0, 1, 1]


def test_half_years_in_step_are_one_line_and_a_missing_half_year_breaks_it():
    assert parts(dates("2022-03", "2022-09", "2023-03", "2024-03", "2024-09")) == [0, 0, 0, 1, 1]


def test_two_points_are_one_line():
    assert parts(dates("2010-01", "2020-01")) == [0, 0]


def test_the_line_has_a_part_for_each_stretch_that_was_measured():
    spec = picture.spec(lines(table(), "share", chosen="15.09"))
    assert [field["field"] for field in spec["layer"][0]["encoding"]["detail"]] == ["kode", "part"]


def test_names_at_the_ends_stand_apart_and_the_chosen_one_wears_the_accent():
    spec = picture.spec(lines(table(), "share", chosen="15.09"))
    names = spec["datasets"][spec["layer"][2]["data"]["name"]]
    assert {row["name"]: row["colour"] for row in names}["Tebo"] == "#7A1F2E"
    low, high = spec["layer"][0]["encoding"]["y"]["scale"]["domain"]
    ends = sorted(row["at"] for row in names)
    assert ends[1] - ends[0] == pytest.approx((high - low) / HEIGHT * LABEL_STEP)


def test_what_hovering_says_is_written_the_indonesian_way():
    spec = picture.spec(on_screen(lines(table(), "share"), "light"))
    points = spec["datasets"][spec["layer"][1]["data"]["name"]]
    said = points[0]["said"].replace("\u00a0", " ")
    assert said == "Provinsi Jambi, Maret 2016: 8,00 %"


def test_the_picture_carries_title_and_source():
    chart = lines(table(), "share", width=600)
    drawn = picture.svg(pictured(chart, Caption("Naik terus", "Ukuran", "Sumber: BPS"), width=600))
    assert all(words in drawn for words in ("Naik terus", "Sumber: BPS", "Tebo"))


def test_a_line_of_the_dark_theme_can_be_drawn_too():
    assert picture.png(on_screen(lines(table(), "orang", width=300, mode="dark"), "dark"))


def test_a_short_span_is_labelled_by_months_in_indonesian():
    short = table()[lambda rows: rows["period"] < "2018-04"]
    spec = picture.spec(on_screen(lines(short, "share"), "light"))
    assert spec["layer"][0]["encoding"]["x"]["axis"]["format"] == "%b %Y"
    assert spec["config"]["locale"]["time"]["shortMonths"][9] == "Okt"
