import math
from dataclasses import replace
from itertools import pairwise

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.targets import Target, targets
from program.targets import best_pace, concerning, pace

FIVE = Target("p0", "15", "2029-03", "Target", 0.05, True, "", "", "")
VALUES = st.lists(st.integers(-50, 50).map(float), min_size=2, max_size=20)


def dated(**values: float) -> pd.DataFrame:
    periods = [name.strip("_").replace("_", "-") for name in values]
    return pd.DataFrame({"period": periods, "value": list(values.values()), "status": "resmi"})


def yearly(*values: float) -> pd.DataFrame:
    return dated(**{f"_{2010 + n}_03": value for n, value in enumerate(values)})


def test_the_pace_needed_is_what_lacks_over_the_years_left():
    found = pace(dated(_2024_03=0.08, _2025_03=0.07), FIVE, "turun")
    # 0.07 − 0.05 = 0.02 in the four years from March 2025 to March 2029.
    assert found.needed == pytest.approx(0.02 / 4, rel=1e-3)
    assert found.best.per_year == pytest.approx(0.01, rel=1e-2)
    assert found.within_reach


def test_a_pace_that_was_never_reached_is_not_within_reach():
    found = pace(dated(_2024_03=0.071, _2025_03=0.07), FIVE, "turun")
    assert not found.within_reach


def test_a_target_that_is_reached_needs_no_pace():
    found = pace(dated(_2025_03=0.04), FIVE, "turun")
    assert found.missing == pytest.approx(-0.01)
    assert math.isnan(found.needed)


def test_with_less_than_a_year_left_only_what_lacks_is_told():
    found = pace(dated(_2024_08=0.40, _2025_11=0.42), replace(FIVE, value=0.55, due="2025-12"),
                 "naik")  # fmt: skip
    assert found.missing == pytest.approx(0.13)
    assert math.isnan(found.needed)


def test_a_target_is_held_against_the_last_figure_before_it():
    told = dated(_2024_08=0.39, _2024_12=0.45, _2025_11=0.60)
    found = pace(told, replace(FIVE, value=0.53, due="2024-12"), "naik")
    assert (found.period, found.value) == ("2024-12", 0.45)
    assert pace(told, replace(FIVE, due="2024-01"), "naik") is None


def test_an_indicator_without_a_good_direction_has_no_pace():
    assert pace(yearly(1, 2), FIVE, "netral") is None


def test_the_best_pace_is_the_fastest_year_in_the_good_direction():
    # Falls of 1 and 3, a rise of 4.
    best = best_pace(yearly(9, 8, 5, 9), "turun")
    assert (best.first, best.last) == ("2011-03", "2012-03")
    assert best.per_year == pytest.approx(3, rel=1e-2)


def test_over_a_gap_the_change_is_spread_over_its_years():
    # 6 in the three years from 2018 to 2021.
    best = best_pace(dated(_2018_03=9, _2021_03=3), "turun")
    assert best.per_year == pytest.approx(2, rel=1e-3)


def test_a_jump_from_month_to_month_is_no_yearly_pace():
    # August to September jumps by 4; a year and a quarter after August it is up by 2.5.
    best = best_pace(dated(_2024_08=39.5, _2024_09=43.5, _2025_11=42), "naik")
    assert (best.first, best.last) == ("2024-08", "2025-11")
    assert best.per_year == pytest.approx(2.5 / 1.25, rel=1e-2)


def test_a_series_that_never_moved_the_good_way_has_no_best_pace():
    assert best_pace(yearly(1, 2, 3), "turun") is None
    assert best_pace(yearly(1), "turun") is None


def test_a_regency_is_held_against_its_own_targets_and_the_nations_not_the_provinces():
    own = concerning(targets(), "cakupan", "15.03")
    assert {t.kode for t in own} == {"15.03", "ID"}
    assert {t.kode for t in concerning(targets(), "cakupan", "15")} == {"15", "ID"}


def test_no_target_of_another_definition_is_held_against_a_series():
    for kode in ("15", "15.03", "ID"):
        labels = {t.label for t in concerning(targets(), "cakupan", kode)}
        assert not labels & {"RPJMN 2025–2029", "RKP 2026"}


@given(VALUES)
def test_turning_a_series_over_turns_the_good_direction_over(values):
    up, down = best_pace(yearly(*values), "naik"), best_pace(yearly(*[-v for v in values]), "turun")
    assert up == down


@given(VALUES)
def test_the_best_pace_is_no_faster_than_the_largest_step(values):
    best = best_pace(yearly(*values), "naik")
    steps = [after - before for before, after in pairwise(values)]
    assert (best is None) == (max(steps) <= 0)
    if best:
        assert best.per_year == pytest.approx(max(steps), rel=1e-2)
