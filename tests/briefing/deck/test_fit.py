"""Words fit by rule: how wide they are, where they wrap, how large an axis is."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageFont

from briefing.deck import scale
from briefing.deck.fit import Measure
from briefing.deck.lines import apart
from briefing.deck.place import Box
from tests.briefing import office

MEASURE = Measure()
NAMES = ("Kabupaten Tanjung Jabung Timur", "39,52 % dari 793.738 orang", "Miskin ekstrem (P0)")


@pytest.mark.parametrize(
    ("face", "name"),
    [("body", "Carlito:bold=0"), ("bold", "Carlito:bold"), ("title", "Caladea:bold")],
)
@pytest.mark.parametrize("words", NAMES)
def test_words_are_as_wide_as_their_face_and_three_percent(face, name, words):
    font = ImageFont.truetype(str(office.face(name)), 1000)
    assert MEASURE.width(words, 1000, face) == pytest.approx(font.getlength(words) * 1.03, rel=0.02)


def test_the_faces_of_office_are_as_wide_as_the_free_ones():
    assert {Path(office.face(name)).stem for name in ("Calibri", "Cambria")} <= {
        "Carlito-Regular", "Caladea-Regular", "calibri", "cambria", "Calibri", "Cambria",
    }  # fmt: skip


def test_a_word_that_is_wider_than_its_line_breaks():
    # Ten letters of 0.525 × 10 × 1.03 points: 54 in lines of 20 are three.
    assert MEASURE.lines("nnnnnnnnnn", 20, 10) == 3
    assert MEASURE.lines("nn nn nn", 20, 10) == 3
    assert MEASURE.lines("nn nn nn", 60, 10) == 1


def test_no_word_of_a_title_is_left_alone_on_its_last_line():
    # Words of 4 × 0.525 × 10 × 1.03 = 21.6 points and spaces of 2.3: six stand in 142 points,
    # the seventh alone; in 94 points there are four and three.
    said = " ".join(["nnnn"] * 7)
    assert MEASURE.lines(said, 142, 10) == 2
    assert MEASURE.even(said, 142, 10) == pytest.approx(4 * 21.6 + 3 * 2.3, abs=1.5)


@given(st.text(max_size=80), st.integers(30, 400), st.integers(8, 30))
def test_lines_of_even_length_are_no_more_and_no_longer(words, width, size):
    even = MEASURE.even(words, width, size)
    assert even <= width
    assert MEASURE.lines(words, even, size) <= MEASURE.lines(words, width, size)


@given(st.text(max_size=80), st.integers(30, 400), st.integers(8, 30), st.integers(1, 4))
def test_what_is_shortened_fits(words, width, size, most):
    said = MEASURE.short(words, width, size, most=most)
    assert said == words or said.endswith("…")
    assert MEASURE.lines(said, width, size) <= most or len(said) <= 2


@given(st.lists(st.floats(0, 300), max_size=12))
def test_words_at_ends_stand_apart_and_in_order(wanted):
    found = apart(sorted(wanted), 0, 300, by=15)
    assert all(b - a >= 14.99 for a, b in pairwise(found))
    assert all(-0.01 <= height <= 300.01 for height in found)


def test_words_with_room_stay_where_they_belong():
    assert apart([10, 100, 200], 0, 300, by=15) == [10, 100, 200]


@given(st.lists(st.floats(-1e9, 1e12), min_size=1, max_size=12))
def test_an_axis_holds_its_values(values):
    found = scale.around(values)
    slack = (found.high - found.low) * 1e-6
    assert found.low <= min(values) + slack
    assert found.high >= max(values) - slack
    assert found.high > found.low


def test_an_axis_has_round_marks():
    assert scale.around([0.21, 0.52]) == scale.Scale(0.2, 0.6, 0.1)
    assert scale.around([48_403, 102_808], zero=True) == scale.Scale(0, 150_000, 50_000)


def test_an_axis_writes_indonesian_numbers_in_any_program():
    people = scale.axis_format("orang", scale.Scale(0, 150_000, 50_000))
    assert people == '[>=1000000]0"."000"."000;[>=1000]0"."000;0'
    assert scale.axis_format("share", scale.Scale(0, 0.6, 0.1)) == "0%"
    assert scale.around([0.064, 0.089], unit="share") == scale.Scale(0.06, 0.09, 0.01)
    money = scale.axis_format("rupiah", scale.Scale(0, 2e10, 5e9))
    assert money == '"Rp"0,,," miliar"'


def test_a_box_clear_of_another_keeps_its_larger_side():
    whole, logo = Box(0, 0, 100, 20), Box(80, 0, 30, 20)
    assert whole.clear_of([logo], gap=5) == Box(0, 0, 75, 20)
    assert whole.clear_of([Box(0, 30, 10, 10)]) == whole
