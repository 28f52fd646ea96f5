import math

import pytest
from shapely.geometry import MultiPolygon, Point, box

from figures.drawing import Frame, anchor, hatch, leader, outside_place, stipple


def test_north_is_up_and_the_map_fills_its_box():
    placed = Frame((100, -3, 104, -1), 400, 200, 10, 20).shape(box(100, -3, 104, -1))
    assert placed.bounds == pytest.approx((10, 20, 410, 220))
    north = Frame((100, -3, 104, -1), 400, 200, 10, 20).shape(Point(100, -1))
    assert north.y == pytest.approx(20)


def test_one_scale_for_both_axes_and_the_map_centred():
    placed = Frame((0, 0, 1, 1), 300, 100, 0, 0).shape(box(0, 0, 1, 1))
    assert placed.bounds == pytest.approx((100, 0, 200, 100))


def test_hatch_stays_inside_and_keeps_its_gap():
    square = box(0, 0, 60, 60)
    lines = hatch(square, gap=6)
    assert square.buffer(0.2).covers(lines)
    # Lines 6 px apart through 3600 px² are about 3600 / 6 = 600 px long in all.
    assert lines.length == pytest.approx(600, rel=0.1)


def test_hatch_lines_of_neighbours_meet():
    left, right = hatch(box(0, 0, 30, 30)), hatch(box(30, 0, 60, 30))
    assert hatch(box(0, 0, 60, 30)).length == pytest.approx(left.length + right.length, rel=0.01)


def test_dots_keep_their_gap_and_their_margin():
    square = box(0, 0, 88, 88)
    dots = stipple(square, gap=11, margin=3)
    assert square.buffer(-3).covers(dots)
    # A dot on each 11 × 11 px: about 82 × 82 / 121 = 56 within the margin.
    assert len(dots.geoms) == pytest.approx(56, abs=9)


def test_a_shape_thinner_than_the_margin_has_no_dots():
    assert stipple(box(0, 0, 20, 2), margin=3).is_empty


def test_the_anchor_is_the_middle_of_the_largest_part():
    point, radius = anchor(MultiPolygon([box(0, 0, 40, 40), box(100, 0, 102, 2)]))
    assert point.distance(Point(20, 20)) < 1.5
    assert radius == pytest.approx(20, abs=1)


def test_a_label_beside_the_map_touches_no_region():
    region = box(100, 100, 200, 200)
    x, y = outside_place(Point(150, 150), (40, 20), [region], (0, 0, 300, 300))
    assert not box(x - 20, y - 10, x + 20, y + 10).intersects(region)


def test_a_label_without_free_room_stays_at_its_region():
    whole = box(0, 0, 100, 100)
    assert outside_place(Point(50, 50), (40, 20), [whole], (0, 0, 100, 100)) == (50, 50)


def test_a_leader_ends_at_the_edge_of_its_label():
    line = leader(Point(0, 0), (100, 0), (40, 20))
    assert math.isclose(line.length, 80)
