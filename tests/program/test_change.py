import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.change import between, verdict


@pytest.mark.parametrize(
    ("before", "after", "good", "said"),
    [
        (0.30, 0.40, "naik", "membaik"),
        (0.40, 0.30, "naik", "memburuk"),
        (8.0, 7.1, "turun", "membaik"),
        (7.1, 8.0, "turun", "memburuk"),
        (100.0, 120.0, "netral", "naik"),
        (120.0, 100.0, "netral", "turun"),
        (7.1, 7.1, "turun", "tetap"),
        (0.1 + 0.2, 0.3, "naik", "tetap"),
        (math.nan, 7.1, "turun", "belum ada angka"),
        (7.1, math.nan, "turun", "belum ada angka"),
    ],
)
def test_a_change_is_judged_by_the_direction_that_is_good(before, after, good, said):
    assert verdict(before, after, good) == said


def test_an_unknown_direction_is_refused():
    with pytest.raises(ValueError, match="miring"):
        verdict(1.0, 2.0, "miring")


def test_a_region_with_one_figure_has_no_change():
    table = between(pd.Series({"a": 1.0, "b": 2.0}), pd.Series({"b": 3.0, "c": 4.0}), "naik")
    assert table.index.tolist() == ["b", "c", "a"]
    assert table["difference"].tolist()[0] == 1.0
    assert table["difference"].isna().tolist() == [False, True, True]
    assert table["verdict"].tolist() == ["membaik", "belum ada angka", "belum ada angka"]


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["naik", "turun"]))
def test_going_back_reverses_the_verdict(before, after, good):
    opposite = {"membaik": "memburuk", "memburuk": "membaik", "tetap": "tetap"}
    assert verdict(after, before, good) == opposite[verdict(before, after, good)]
