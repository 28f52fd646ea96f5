from functools import cache

import pandas as pd
import pytest

from briefing.picture import png, spec
from figures.pair_legend import Board, in_words
from figures.pair_map import pair_map
from figures.theme import SMALL_SIZE
from geo.bivariate import pair_up
from geo.classes import classify
from geo.palette import ACCENT, GOLD, HATCH, NO_DATA, bivariate, ink_on
from tests.figures.examples import CAPTION, KODES, shapes, table

NAMES = {kode: f"Daerah {kode}" for kode in KODES}
POVERTY = pd.Series([7.1, 8.4, 9.3, 10.1, 4.2, 10.0, 11.4, 5.6, 6.2, 8.0, 2.9], KODES) / 100
ESTIMATED = {"15.01", "15.02", "15.03"}
"""15.02 has no coverage (see the table), so that two of the three are drawn."""


def pairs(coverage=None, poverty=POVERTY):
    return pair_up(table()["value"] if coverage is None else coverage, poverty)


def chart(**changes):
    given = {"pairs": pairs(), "names": NAMES, "estimated": ESTIMATED} | changes
    return pair_map(shapes(), caption=CAPTION, **given)


@cache
def drawn_plainly():
    return spec(chart())


def drawn(**changes):
    return spec(chart(**changes)) if changes else drawn_plainly()


def data_of(chart, layer):
    return chart["datasets"][layer["data"]["name"]]


def regions(chart):
    return {row["kode"]: row for row in data_of(chart, chart["layer"][0])}


def texts(chart):
    """Every text of the chart with its row and its mark."""
    found = []
    for layer in chart["layer"]:
        if layer["mark"]["type"] == "text":
            found += [row | {"mark": layer["mark"]} for row in data_of(chart, layer)]
    return found


def words(chart):
    found = [row["text"] for row in texts(chart)]
    return [" ".join(text) if isinstance(text, list) else text for text in found]


def marks(chart, name):
    return [layer["mark"].get(name) for layer in chart["layer"]]


def board(chart):
    """Colours and counts of the nine cells, top row first."""
    cells = next(
        data_of(chart, layer)
        for layer in chart["layer"]
        if layer["mark"]["type"] == "rect" and len(data_of(chart, layer)) == 9
    )
    numbers = [row for row in texts(chart) if row.get("ink") and row["text"].isdigit()]
    found = []
    for cell in cells:
        inside = [
            row
            for row in numbers
            if cell["x"] < row["x"] < cell["x2"] and cell["y"] < row["y"] < cell["y2"]
        ]
        assert len(inside) == 1
        found.append((cell["y"], cell["x"], cell["fill"], int(inside[0]["text"]), inside[0]["ink"]))
    return [entry[2:] for entry in sorted(found)]


def test_eleven_regions_wear_the_colours_of_their_pairs():
    found = regions(drawn())
    assert list(found) == KODES
    for kode, pair in pairs().pairs.items():
        assert found[kode]["fill"] == (pair.colour if pair else NO_DATA)


def test_a_region_without_one_of_the_figures_is_hatched_and_says_so():
    chart = drawn()
    assert regions(chart)["15.02"]["fill"] == NO_DATA
    assert regions(chart)["15.02"]["said"] == "Daerah 15.02: belum ada angka"
    hatched = [
        data_of(chart, layer) for layer in chart["layer"] if layer["mark"].get("stroke") == HATCH
    ]
    # Once on the map (lines and edge of one region), once in the legend.
    assert [len(rows) for rows in hatched] == [2, 1]
    assert "belum ada angka" in words(chart)


def test_a_region_that_the_pairs_lack_is_hatched_and_a_foreign_one_is_not_counted():
    coverage = table()["value"].drop("15.04")
    foreign = pd.Series({"15": 0.40})
    chart = drawn(
        pairs=pairs(pd.concat([coverage, foreign]), pd.concat([POVERTY.drop("15.04"), foreign]))
    )
    assert list(regions(chart)) == KODES
    assert regions(chart)["15.04"]["fill"] == NO_DATA
    # 15.02 and 15.04 have no pair, so that 11 − 2 = 9 stand in the cells.
    assert sum(count for _, count, _ in board(chart)) == 9


def test_the_legend_has_nine_cells_with_high_coverage_on_top_and_high_poverty_at_the_right():
    colours = [colour for colour, _, _ in board(drawn())]
    low, middle, high = bivariate()
    assert colours == [*high, *middle, *low]


def test_each_cell_says_how_many_regions_it_has_in_ink_that_can_be_read():
    counts = pairs().counts()
    found = board(drawn())
    assert [count for _, count, _ in found] == [*counts[2], *counts[1], *counts[0]]
    assert sum(count for _, count, _ in found) == 10
    assert all(ink == ink_on(colour) for colour, _, ink in found)


def test_both_axes_are_named_and_have_three_levels():
    found = words(drawn())
    assert "Cakupan ↑" in found
    assert "Kemiskinan →" in found
    # On both axes, and in the list of limits.
    assert [found.count(level) for level in ("rendah", "sedang", "tinggi")] == [3, 3, 3]


def test_the_variables_are_called_as_asked():
    found = words(drawn(axes=("Kuota", "Kedalaman"), units=("orang", "indeks")))
    assert {"Kuota ↑", "Kedalaman →", "Kuota", "Kedalaman"} <= set(found)


def test_the_limits_of_both_variables_stand_below_in_words():
    found, both = words(drawn()), pairs()
    for classes in (both.first, both.second):
        for number in range(3):
            assert classes.label(number, "share") in found
    # The smallest and the largest poverty rate: 2.9 % and 11.4 %.
    assert any(text.startswith("2,90 – ") for text in found)
    assert any(text.endswith(" – 11,40\u00a0%") for text in found)
    assert any("atas alami. Batas bawah termasuk" in text for text in found)


def test_a_level_that_ties_leave_empty_has_no_limits():
    two = classify(pd.Series([0.3, 0.3, 0.4]), "equal_count", 3)
    assert in_words(two, "share")[2] == "tidak ada"
    assert in_words(classify(pd.Series(dtype=float)), "share") == ["belum ada angka"] * 3


def test_estimates_are_dotted_in_gold_and_counted_where_they_have_a_pair():
    chart = drawn()
    assert marks(chart, "fill").count(GOLD) == 2
    assert "≈ salah satu angkanya estimasi" in words(chart)
    assert "2 daerah" in words(chart)
    assert regions(chart)["15.01"]["said"].endswith("(≈ salah satu angkanya estimasi)")
    assert "estimasi" not in regions(chart)["15.04"]["said"]


def test_without_estimates_there_is_neither_gold_nor_its_row():
    chart = drawn(estimated=())
    assert GOLD not in marks(chart, "fill")
    assert not [text for text in words(chart) if "estimasi" in text]


def test_the_row_of_missing_pairs_stands_with_its_count_even_when_it_is_zero():
    assert "1 daerah" in words(drawn())
    full = drawn(pairs=pairs(table()["value"].fillna(0.3)))
    assert "belum ada salah satu angkanya" in words(full)
    assert "0 daerah" in words(full)


def test_every_region_is_called_by_its_short_name_else_by_its_kode():
    found = words(drawn(names={"15.72": "Sungai Penuh"}))
    assert "Sungai Penuh" in found
    assert "15.04" in found


def test_small_regions_have_a_leader_to_their_label():
    chart = drawn(mode="dark")
    leaders = [
        layer
        for layer in chart["layer"]
        if layer["mark"]["type"] == "geoshape"
        and len(data_of(chart, layer)) == 2
        and data_of(chart, layer)[0]["geometry"]["type"] == "LineString"
    ]
    # Two small regions; each line is edged in paper, since light grounds swallow light ink.
    assert len(leaders) == 2


def test_the_chosen_region_is_outlined_in_the_accent():
    assert ACCENT not in marks(drawn(), "stroke")
    assert ACCENT in marks(drawn(chosen="15.07"), "stroke")


def test_title_subtitle_source_and_description_are_in_the_chart():
    chart = drawn()
    assert chart["title"]["text"] == [CAPTION.title]
    assert chart["title"]["subtitle"] == [CAPTION.subtitle]
    assert CAPTION.source in words(chart)
    assert chart["description"] == CAPTION.description


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_whole_legend_stays_on_the_paper(mode):
    for row in texts(drawn(mode=mode)):
        lines = len(row["text"]) if isinstance(row["text"], list) else 1
        assert 0 <= row["x"] <= 1020
        if row["text"] != [CAPTION.source]:
            assert 0 <= row["y"] <= 450 - lines * SMALL_SIZE * 1.28


def test_nine_cells_of_one_size_fill_the_width():
    found = Board(100, 20, 272)
    cells = [found.cell(i, j).bounds for i in range(3) for j in range(3)]
    assert max(right for _, _, right, _ in cells) == pytest.approx(372)
    assert {round(right - left, 6) for left, _, right, _ in cells} == {70.0}
    assert max(bottom for _, _, _, bottom in cells) == found.bottom


def test_without_any_pair_there_is_still_a_map():
    chart = drawn(pairs=pairs(POVERTY * float("nan")))
    assert {region["fill"] for region in regions(chart).values()} == {NO_DATA}
    assert "11 daerah" in words(chart)


def test_the_same_pairs_make_the_same_bytes():
    first = png(chart(), scale=1)
    assert first == png(chart(), scale=1)
    assert first != png(chart(mode="dark"), scale=1)
