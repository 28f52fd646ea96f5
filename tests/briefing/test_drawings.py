"""A drawing shows every figure of its visual as text, inside its sheet, the same every time."""

import re
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import drawings
from briefing.drawings import dots, ends, letters, scales
from briefing.story.visuals import Bars, Lines, Map
from geo.palette import ACCENT, GOLD, HATCH
from tests.briefing.story import example

PLAIN, HOSTILE = example.briefing(hostile=False), example.briefing()
SVG = "{http://www.w3.org/2000/svg}"
KINDS = ("bars", "lines", "scatter", "map")
SIZES = ((640, 380), (320, 380), (390, 205))


def visual(kind, briefing=PLAIN):
    return next(v for slide in briefing.slides for v in slide.visuals if v.kind == kind)


def drawn(kind, briefing=PLAIN, size=SIZES[0]):
    return drawings.svg(visual(kind, briefing), briefing, *size)


def texts(svg):
    return [found.text or "" for found in ElementTree.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_visual_twice_is_the_same_text(kind):
    assert drawn(kind) == drawn(kind, example.briefing(hostile=False))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_in_a_drawing_has_an_id_that_another_could_have(kind):
    assert not re.search(r"\bid=|url\(", drawn(kind))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("briefing", [PLAIN, HOSTILE], ids=["plain", "hostile"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_leaves_the_sheet(kind, briefing, size):
    for text in ElementTree.fromstring(drawn(kind, briefing, size)).iter(f"{SVG}text"):
        look = text.attrib
        wide = letters.width(text.text or "", float(look["font-size"]), "font-weight" in look)
        before = {"middle": wide / 2, "end": wide}.get(look.get("text-anchor", ""), 0)
        left = float(look["x"]) - before
        assert left > -2, text.text
        assert left + wide < size[0] + 2, text.text
        assert 0 < float(look["y"]) <= size[1], text.text


@pytest.mark.parametrize("kind", ["bars", "map"])
def test_every_figure_is_written_and_a_missing_one_is_said(kind):
    words = texts(drawn(kind))
    for _, _, key in visual(kind).places:
        assert ("belum ada angka" if key is None else PLAIN.facts[key].bare) in words
    assert HATCH in drawn(kind)


def test_estimates_wear_their_sign_and_gold():
    assert "≈ 31,0\u00a0%" in texts(drawn("bars"))
    assert GOLD in drawn("bars")
    assert GOLD in drawn("lines")


def test_the_province_is_a_line_in_the_accent_with_its_words():
    bare = PLAIN.facts[visual("bars").reference[0]].bare
    assert f"Provinsi {bare}" in texts(drawn("bars"))
    assert f'stroke="{ACCENT}"' in drawn("bars")


def test_a_line_is_broken_where_a_period_is_missing():
    """Merangin has 2022 and 2024: two points and no line between them."""
    shown = visual("lines")
    alone = Lines(shown.measure, shown.unit, shown.periods, (shown.lines[1],))
    assert [key is None for key in shown.lines[1].keys] == [False, True, False]
    svg = drawings.svg(alone, PLAIN, 640, 280)
    assert svg.count("<circle") == 2
    assert "<path" not in svg


def test_the_ends_of_lines_say_who_and_how_much():
    assert "Kerinci 25,0\u00a0%" in texts(drawn("lines"))
    assert "Target 2024 40,0\u00a0%" in texts(drawn("lines"))


def test_without_a_choice_the_highest_and_the_lowest_line_are_named():
    shown = visual("lines")
    free = Lines(shown.measure, shown.unit, shown.periods, shown.lines)
    words = texts(drawings.svg(free, PLAIN, 640, 280))
    assert "Kota Jambi 52,0\u00a0%" in words
    assert "Kerinci 25,0\u00a0%" in words
    assert not any(word.startswith("Tebo") for word in words)


def test_a_regency_wears_the_colour_of_its_class_and_the_lower_edge_belongs_to_it():
    shown = visual("map")
    assert shown.edges == (0.25, 0.35, 0.45, 0.55)
    assert [shown.class_of(v) for v in (0.25, 0.34, 0.35, 0.45, 0.55)] == [0, 0, 1, 2, 2]
    assert shown.class_of(None) is None
    assert drawn("map").count(f'fill="{shown.colours[0]}"') == 4 + 1


def test_an_open_class_holds_what_lies_beyond():
    shown = visual("map")
    open_ends = (None, *shown.edges[1:-1], None)
    policy = Map(**{**vars(shown), "edges": open_ends})
    assert [policy.class_of(v) for v in (0.0, 0.35, 0.99)] == [0, 1, 2]


def test_the_legend_counts_the_regencies_of_each_class():
    words = [" ".join(word.split()) for word in texts(drawn("map"))]
    for row in ("25 – 35 % (4)", "35 – 45 % (3)", "45 – 55 % (3)", "belum ada angka (1)"):
        assert row in words


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_names_come_out_as_text(kind):
    svg = drawn(kind, HOSTILE, (760, 420))
    assert "<script" not in svg
    assert "\u202e" not in svg
    assert any(word.startswith("=cmd|") for word in texts(svg))


def test_bars_below_zero_stand_left_of_it():
    one = example.fact("selisih", "15.01", -0.04)
    made = example.changed(PLAIN, "cakupan:15.01:2024", -0.04)
    bars = Bars("Perubahan", "share", visual("bars").places[:3])
    words = texts(drawings.svg(bars, made, 640, 120))
    assert one.bare == "−4,0\u00a0%"
    assert one.bare in words


@pytest.mark.parametrize("kind", ["numbers", "table"])
def test_numbers_and_tables_are_not_drawn(kind):
    with pytest.raises(TypeError):
        drawings.svg(visual(kind), PLAIN, 640, 300)


@pytest.mark.parametrize("kind", [*KINDS, "numbers", "table"])
def test_who_cannot_see_a_visual_hears_its_figures(kind):
    said = drawings.alt(visual(kind), PLAIN)
    assert PLAIN.facts["cakupan:15.01:2024"].written in said or kind == "numbers"
    assert "belum ada angka" in said or kind == "lines"


def test_a_course_through_time_is_told_by_its_two_ends():
    said = drawings.alt(visual("lines"), PLAIN)
    course = "dari 21,00\u00a0% (2022) menjadi 25,00\u00a0% (2024)"
    assert f"Kabupaten Kerinci {course}" in said


@pytest.mark.parametrize("kind", KINDS)
def test_a_visual_without_any_figure_is_drawn_all_the_same(kind):
    shown = vars(visual(kind))
    empty = {"places": (), "lines": (), "points": (), "targets": (), "reference": None}
    bare = type(visual(kind))(**{k: empty.get(k, v) for k, v in shown.items()})
    ElementTree.fromstring(drawings.svg(bare, PLAIN, 640, 300))


@given(st.text(max_size=200), st.floats(min_value=30, max_value=400))
def test_cut_words_fit_their_room(words, room):
    assert letters.width(letters.fitted(words, room)) <= room


@given(st.lists(st.floats(0, 200), max_size=10))
def test_names_at_the_ends_keep_their_distance(heights):
    placed = ends.apart(sorted(heights), 0, 200)
    assert all(b - a >= ends.STEP - 1e-6 for a, b in pairwise(placed))


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=8))
def test_an_axis_holds_all_its_values_in_few_steps(values):
    grid, step = scales.around(values)
    assert grid[0] <= min(values) + step * 1e-6
    assert grid[-1] >= max(values) - step * 1e-6
    assert 2 <= len(grid) <= 8


def test_names_of_circles_do_not_lie_on_each_other():
    near = [dots.Dot(200 + 3 * n, 200 + 2 * n, 12, f"Daerah {n}", False, False) for n in range(6)]
    marks = "".join(dots.names(near, (0, 0, 400, 400), []))
    svg = f'<svg xmlns="http://www.w3.org/2000/svg">{marks}</svg>'
    found = list(ElementTree.fromstring(svg).iter(f"{SVG}text"))
    places = [(float(t.attrib["x"]), float(t.attrib["y"])) for t in found]
    for (x, y), (other_x, other_y) in combinations(places, 2):
        assert abs(x - other_x) > 40 or abs(y - other_y) > 10


@pytest.mark.parametrize("size", [(640, 290), (390, 330)])
def test_no_name_on_a_map_lies_on_another(size):
    found = ElementTree.fromstring(drawn("map", PLAIN, size)).iter(f"{SVG}text")
    named = [text for text in found if "paint-order" in text.attrib]
    boxes = []
    for text in named:
        wide = letters.width(text.text or "", 13, "font-weight" in text.attrib) / 2
        x, y = float(text.attrib["x"]), float(text.attrib["y"])
        boxes.append((x - wide, x + wide, y))
    assert len(boxes) >= 2 * 11
    for (left, right, y), (other_left, other_right, other_y) in combinations(boxes, 2):
        assert left >= other_right or other_left >= right or abs(y - other_y) > 11
