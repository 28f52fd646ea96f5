import pandas as pd
import pytest

from geo.steps import COUNT, MIDDLE, bare, of, signed

MISSING = float("nan")


def test_rises_and_falls_of_one_size_stand_equally_far_from_none():
    steps = of(pd.Series([-10.0, 4.0, MISSING]))
    for change in (0.1, 5.0, 5.1, 10.0):
        assert steps.class_of(change) + steps.class_of(-change) == 2 * MIDDLE


def test_more_than_half_of_the_greatest_change_is_great():
    # The greatest is 10: up to 5 is a rise, beyond it a great one.
    steps = of(pd.Series([-10.0, 4.0]))
    assert [steps.class_of(change) for change in (-10, -5, 0, 5, 5.1)] == [0, 1, 2, 3, 4]


def test_no_change_is_a_class_and_no_figure_is_none():
    steps = of(pd.Series([0.0, MISSING]))
    assert steps.class_of(0.0) == MIDDLE
    assert steps.class_of(MISSING) is None
    assert of(pd.Series([MISSING])).class_of(MISSING) is None


def test_every_class_has_a_colour_of_its_own():
    assert len(set(of(pd.Series([1.0])).colours())) == COUNT


def test_the_legend_says_which_way_and_how_far():
    steps = of(pd.Series([0.03, -0.01]))
    assert steps.label(4, "share") == "naik lebih dari 1,50 poin persentase"
    assert steps.label(1, "share") == "turun paling banyak 1,50 poin persentase"
    assert steps.label(MIDDLE, "share") == "tetap"


@pytest.mark.parametrize(
    ("change", "unit", "said", "short"),
    [
        (0.015, "share", "+1,50 poin persentase", "+1,50"),
        (-120.0, "orang", "−120 orang", "−120"),
        (0.0, "orang", "tetap", "tetap"),
        (MISSING, "orang", "belum ada angka", "belum ada angka"),
    ],
)
def test_a_change_is_said_with_its_sign(change, unit, said, short):
    assert signed(change, unit) == said
    assert bare(change, unit) == short
