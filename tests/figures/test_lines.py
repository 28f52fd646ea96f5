from datetime import date
from typing import Any

import pandas as pd
import pytest

from briefing import picture
from figures.line_ends import LABEL_STEP, apart
from figures.lines import HEIGHT, Beside, lines, parts
from figures.theme import Caption, on_screen, pictured
from program.rounds import moment

YEARS = ("2016-03", "2017-03", "2018-03", "2021-03", "2022-03")


def table() -> pd.DataFrame:
    rows = [
        {
            "kode": kode,
            "name": name,
            "period": period,
            "when": moment(period),
            "value": value + n / 1000,
        }
        for kode, name, value in (("15", "Provinsi Jambi", 0.08), ("15.09", "Tebo", 0.0801))
        for n, period in enumerate(YEARS)
    ]
    return pd.DataFrame(rows)


def layer(spec: dict[str, Any], mark: str, field: str) -> dict[str, Any]:
    """The layer of this mark that reads `field`."""
    return next(
        one
        for one in spec["layer"]
        if one["mark"]["type"] == mark and f"'field': '{field}'" in str(one)
    )


def rows(spec: dict[str, Any], one: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows behind a layer."""
    found: list[dict[str, Any]] = spec["datasets"][one["data"]["name"]]
    return found


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
    line = layer(spec, "line", "part")
    assert [field["field"] for field in line["encoding"]["detail"]] == ["kode", "part"]


def test_names_at_the_ends_stand_apart_and_the_chosen_one_wears_the_accent():
    spec = picture.spec(lines(table(), "share", chosen="15.09"))
    names = rows(spec, layer(spec, "text", "name"))
    assert {row["name"]: row["colour"] for row in names}["Tebo"] == "#7A1F2E"
    low, high = layer(spec, "line", "part")["encoding"]["y"]["scale"]["domain"]
    ends = sorted(row["at"] for row in names)
    assert ends[1] - ends[0] == pytest.approx((high - low) / HEIGHT * LABEL_STEP)


def test_what_hovering_says_is_written_the_indonesian_way():
    spec = picture.spec(on_screen(lines(table(), "share"), "light"))
    said = rows(spec, layer(spec, "circle", "said"))[0]["said"].replace("\u00a0", " ")
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
    assert layer(spec, "line", "part")["encoding"]["x"]["axis"]["format"] == "%b %Y"
    assert spec["config"]["locale"]["time"]["shortMonths"][9] == "Okt"


BESIDE = Beside(
    targets=pd.DataFrame(
        {
            "when": [date(2024, 12, 1), date(2025, 12, 1)],
            "value": [0.07, 0.05],
            "words": ["Target\n≤ 7 %, 2024", "Target\n≤ 5 %, 2025"],
            "said": ["Target 7 %", "Target 5 %"],
            "path": ["a", "a"],
        }
    ),
    notes=pd.DataFrame({"when": [date(2017, 1, 1), date(2040, 1, 1)], "number": ["1", "2"]}),
    projection=pd.DataFrame(
        {"when": [date(2023, 3, 1)], "value": [0.08], "low": [0.03], "high": [0.1], "said": ["≈"]}
    ),
    projected="Proyeksi 2023\n≈ 8 %",
)


def test_a_change_of_definition_ends_a_part_of_the_line():
    when = dates("2021-03", "2022-03", "2023-03")
    assert parts(when, [date(2022, 6, 1)]) == [0, 0, 1]


def test_companions_have_colours_of_their_own_and_the_rest_is_grey():
    told = table().replace({"15": "15.08", "Provinsi Jambi": "Bungo"})
    spec = picture.spec(lines(told, "share", chosen="15.09", others=["15.08"]))
    found = {row["name"]: row["colour"] for row in rows(spec, layer(spec, "text", "name"))}
    assert found == {"Tebo": "#7A1F2E", "Bungo": "#1F62A8"}


def test_the_axis_reaches_what_stands_beside_the_lines():
    spec = picture.spec(lines(table(), "share", beside=BESIDE))
    line = layer(spec, "line", "part")
    low, high = line["encoding"]["y"]["scale"]["domain"]
    assert low < 0.03
    assert high > 0.1
    assert line["encoding"]["x"]["scale"]["domain"][1]["year"] == 2025


def test_every_layer_shares_the_one_axis_of_values():
    spec = picture.spec(lines(table(), "share", beside=BESIDE))
    scales = [one["encoding"]["y"]["scale"] for one in spec["layer"] if "y" in one["encoding"]]
    domains = {str(scale["domain"]) for scale in scales if scale}
    assert len(domains) == 1


def test_only_the_projection_wears_gold_and_it_has_a_band():
    spec = picture.spec(lines(table(), "share", beside=BESIDE))
    gold = [one["mark"]["type"] for one in spec["layer"] if one["mark"].get("color") == "#B8862D"]
    assert gold == ["area", "line", "circle"]
    bare = picture.spec(lines(table(), "share"))
    assert not any(one["mark"].get("color") == "#B8862D" for one in bare["layer"])


def test_notes_are_numbers_and_those_outside_the_axis_are_left_out():
    spec = picture.spec(lines(table(), "share", beside=BESIDE))
    assert [row["number"] for row in rows(spec, layer(spec, "text", "number"))] == ["1"]


def test_of_a_path_of_targets_the_last_is_named_at_the_edge():
    spec = picture.spec(lines(table(), "share", beside=BESIDE))
    named = {row["name"] for row in rows(spec, layer(spec, "text", "name"))}
    assert "Target\n≤ 5 %, 2025" in named
    assert "Target\n≤ 7 %, 2024" not in named


def test_names_stand_apart_by_their_lines_and_the_highest_keeps_its_place():
    # A hundred pixels for 0 to 100: 17 to a line.
    placed = apart([98, 99, 99.5], ["a", "b\nb", "c"], [0, 100], 100)
    assert placed == pytest.approx([48.5, 74, 99.5])
    assert apart([10, 50], ["a", "b"], [0, 100], 100) == [10, 50]


def test_the_whole_chart_can_be_drawn_in_both_themes():
    for mode in ("light", "dark"):
        chart = lines(table(), "share", beside=BESIDE, width=500, mode=mode)
        assert picture.png(on_screen(chart, mode))
