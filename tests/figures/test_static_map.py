import json
from functools import cache

import pytest
from shapely.affinity import scale

from briefing.picture import spec
from figures.labels import figure, labels_of
from figures.legend import rows_of
from figures.static_map import HEIGHT, MAP_WIDTH, WIDTH, static_map
from geo.classes import classify
from geo.palette import ACCENT, GOLD, HATCH, NO_DATA, sequential
from tests.figures.examples import CAPTION, KODES, classes, shapes, table

COLOURS = sequential("perlindungan", 5)


@cache
def drawn_plainly():
    return spec(
        static_map(shapes(), table(), classes(), COLOURS, CAPTION, "share", label_points=None)
    )


def drawn(**changes):
    if not changes:
        return drawn_plainly()
    given = {"table": table(), "classes": classes(), "colours": COLOURS} | changes
    return spec(static_map(shapes(), caption=CAPTION, unit="share", **given))


def data_of(chart, layer):
    return chart["datasets"][layer["data"]["name"]]


def regions(chart):
    return {row["kode"]: row for row in data_of(chart, chart["layer"][0])}


def words(chart):
    found = []
    for layer in chart["layer"]:
        if layer["mark"]["type"] == "text":
            found += [row["text"] for row in data_of(chart, layer)]
    return [" ".join(text) if isinstance(text, list) else text for text in found]


def strokes(chart):
    marks = [layer["mark"] for layer in chart["layer"]]
    return [mark.get("stroke") for mark in marks]


def grounds(chart):
    return [layer["mark"].get("fill") for layer in chart["layer"]]


def test_every_region_wears_the_colour_of_its_class():
    found = regions(drawn())
    assert list(found) == KODES
    for kode, value in table()["value"].dropna().items():
        assert found[kode]["fill"] == COLOURS[classes().class_of(value)]


def test_a_region_without_a_figure_is_hatched_and_never_the_lowest_class():
    chart = drawn()
    assert regions(chart)["15.02"]["fill"] == NO_DATA
    assert HATCH in strokes(chart)
    assert "belum ada angka" in words(chart)


def test_a_region_that_the_table_lacks_counts_as_without_a_figure():
    chart = drawn(table=table().drop("15.04"))
    assert regions(chart)["15.04"]["fill"] == NO_DATA


def test_estimates_are_marked_in_gold_and_by_sign_and_published_figures_are_not():
    chart = drawn()
    assert GOLD in grounds(chart)
    assert "≈ 30,0\u00a0%" in words(chart)
    assert "51,0\u00a0%" in words(chart)
    published = table().assign(status="resmi")
    assert GOLD not in grounds(drawn(table=published))


def test_gold_is_not_drawn_for_a_missing_estimate():
    assert GOLD not in grounds(drawn(table=table().assign(value=float("nan"), status="estimasi")))


def test_the_chosen_region_is_outlined_in_the_accent():
    assert ACCENT not in strokes(drawn())
    assert ACCENT in strokes(drawn(chosen="15.07"))


def test_the_legend_counts_every_region_once():
    rows = rows_of(classes(), COLOURS, table(), "share")
    grounds = [row for row in rows if row.mark != "estimasi"]
    assert sum(row.count for row in grounds) == 11
    assert [row.colour for row in rows[:5]] == COLOURS[::-1]
    assert rows[-1].words == "belum ada angka"
    assert rows[-1].count == 1
    assert next(row.count for row in rows if row.mark == "estimasi") == 2


def test_the_no_data_row_stands_even_when_its_count_is_zero():
    full = table().fillna({"value": 0.3})
    assert rows_of(classes(), COLOURS, full, "share")[-1].count == 0


def test_legend_states_method_boundary_rule_and_counts():
    found = words(drawn())
    assert "Kelas menurut batas alami" in found
    assert any("Batas bawah termasuk" in text for text in found)
    assert "1 daerah" in found


def test_title_subtitle_source_and_description_are_in_the_chart():
    chart = drawn()
    assert chart["title"]["text"] == [CAPTION.title]
    assert chart["title"]["subtitle"] == [CAPTION.subtitle]
    assert CAPTION.source in words(chart)
    assert chart["description"] == CAPTION.description


def test_small_regions_are_labelled_beside_the_map_with_a_leader():
    big = scale(shapes().geometry[0], 200, 200, origin=(0, 0))
    small = scale(shapes().geometry[10], 200, 200, origin=(0, 0))
    rows = table().loc[["15.01", "15.72"]]
    labels = labels_of(
        {"15.01": big, "15.72": small},
        rows,
        {"15.01": "#FFFFFF", "15.72": "#000000"},
        "share",
        {},
        (-200, -200, 400, 400),
    )
    assert labels[0].leader is None
    assert labels[1].leader is not None
    assert labels[1].ground == ""


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_all_words_stay_on_the_paper(mode):
    chart = drawn(mode=mode)
    for layer in chart["layer"]:
        if layer["mark"]["type"] == "text":
            for row in data_of(chart, layer):
                assert 0 <= row["x"] <= WIDTH
                assert 0 <= row["y"] <= HEIGHT + 40
    assert MAP_WIDTH < WIDTH


def test_a_table_without_any_figure_still_makes_a_map():
    empty = table().assign(value=float("nan"), status="")
    chart = drawn(table=empty, classes=classify(empty["value"]), colours=[])
    assert {region["fill"] for region in regions(chart).values()} == {NO_DATA}


def test_a_synthetic_figure_brings_a_watermark():
    assert "CONTOH" not in words(drawn())
    assert "CONTOH" in words(drawn(table=table().assign(status="contoh")))


def test_a_figure_in_words():
    assert figure(float("nan"), "", "share") == "belum ada angka"
    assert figure(0.351, "estimasi", "share") == "≈ 35,1\u00a0%"
    assert figure(1234, "resmi", "orang") == "1.234"


def test_what_is_read_aloud_names_region_and_figure():
    assert regions(drawn())["15.04"]["said"] == "Daerah 15.04: 51,0\u00a0%"


def test_no_shape_is_clipped_since_clipping_triples_the_time_of_a_picture():
    shapes_drawn = [m for m in (lay["mark"] for lay in drawn()["layer"]) if m["type"] == "geoshape"]
    assert shapes_drawn
    assert not any(mark["clip"] for mark in shapes_drawn)


def test_the_same_input_makes_the_same_chart():
    again = drawn(colours=list(COLOURS))
    assert json.dumps(drawn()) == json.dumps(again)
