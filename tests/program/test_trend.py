import math
import random

import pandas as pd
import pymannkendall
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import COVERAGE, POVERTY
from program.figures import load
from program.series import series
from program.trend import LEVEL, corrected, hamed_rao, mann_kendall, theil_sen, trend

VALUES = st.lists(st.integers(-50, 50).map(float), min_size=5, max_size=25)

TIED = st.lists(st.integers(-5, 5).map(float), min_size=40, max_size=60).filter(
    lambda values: len(set(values)) > 1
)


def yearly(*values: float, status: str = "resmi") -> pd.DataFrame:
    when = [str(2010 + n) for n in range(len(values))]
    return pd.DataFrame({"period": when, "value": values, "status": status})


def test_five_rises_in_a_row_are_a_rise_and_four_points_are_too_few():
    assert trend(yearly(1, 2, 3, 4, 5), "naik").verdict == "naik"
    few = trend(yearly(1, 2, 3, 4), "naik")
    assert (few.verdict, few.judgement, few.points) == ("data belum cukup", "", 4)
    assert math.isnan(few.slope_per_year)


def test_the_chance_of_five_in_order_is_two_of_the_120_orders():
    assert trend(yearly(1, 2, 3, 4, 5), "naik").p_value == pytest.approx(2 / 120)


@pytest.mark.parametrize(
    ("good", "judgement"), [("naik", "memburuk"), ("turun", "membaik"), ("netral", "")]
)
def test_a_fall_is_judged_by_the_direction_that_is_good(good, judgement):
    found = trend(yearly(9, 8, 6, 5, 3), good)
    assert (found.verdict, found.judgement) == ("turun", judgement)


def test_ups_and_downs_are_no_clear_change():
    found = trend(yearly(3, 5, 2, 6, 1, 4), "naik")
    assert (found.verdict, found.judgement) == ("tidak jelas", "")


def test_equal_values_are_no_clear_change():
    found = trend(yearly(2, 2, 2, 2, 2), "naik")
    assert (found.verdict, found.p_value, found.slope_per_year) == ("tidak jelas", 1.0, 0.0)


def test_the_slope_is_the_median_of_all_pairs_and_one_outlier_moves_it_little():
    # Pairs of 0, 2, 4, 6, 100: slopes 2, 2, 2, 2, 2, 2, 25, 32.7, 49, 94: the middle is 2.
    assert theil_sen([0, 1, 2, 3, 4], [0, 2, 4, 6, 100])[0] == 2


def test_estimates_never_enter():
    told = pd.concat([yearly(1, 2, 3, 4), yearly(5, status="estimasi")])
    assert trend(told, "naik").points == 4


def test_an_unknown_direction_is_refused():
    with pytest.raises(ValueError, match="miring"):
        trend(yearly(1), "miring")


def test_poverty_of_the_province_falls_and_coverage_of_a_regency_has_too_few_points():
    figures = load()
    poverty = trend(series(figures, POVERTY, "15"), "turun", "kemiskinan")
    assert (poverty.verdict, poverty.judgement) == ("turun", "membaik")
    # 29 figures: 12 of September, 2 without a month, 14 of March 2012 to 2025, and 2023-03.
    assert (poverty.points, poverty.first, poverty.last) == (14, "2012-03", "2025-03")
    assert trend(series(figures, COVERAGE, "15.09"), "naik").verdict == "data belum cukup"


@given(VALUES)
def test_the_slope_equals_that_of_an_independent_implementation(values):
    years = [float(n) for n in range(len(values))]
    assert theil_sen(years, values)[0] == pytest.approx(pymannkendall.sens_slope(values).slope)


@given(
    st.lists(st.integers(-5, 5).map(float), min_size=40, max_size=60).filter(
        lambda v: len(set(v)) > 1
    )
)
def test_the_test_agrees_with_an_independent_implementation_on_long_tied_series(values):
    years = [float(n) for n in range(len(values))]
    # The other one corrects for continuity, which moves z by one part of S.
    other = pymannkendall.original_test(values)
    assert mann_kendall(years, values) == pytest.approx(other.p, abs=0.02)


@given(VALUES)
def test_a_series_turned_over_turns_the_verdict_over(values):
    one, other = trend(yearly(*values), "netral"), trend(yearly(*[-v for v in values]), "netral")
    turned = {"naik": "turun", "turun": "naik"}
    assert other.verdict == turned.get(one.verdict, one.verdict)
    assert other.slope_per_year == pytest.approx(-one.slope_per_year)


@given(VALUES)
def test_the_interval_holds_the_slope(values):
    found = trend(yearly(*values), "naik")
    assert found.low <= found.slope_per_year <= found.high


# With an even number of pairs the median slope is that of no pair. Where it is, two residuals are
# equal but for the error of reckoning: here they count as tied, in the other implementation not.
LENGTHS = [n for n in range(8, 41) if n * (n - 1) // 2 % 2 == 0]
LONG = st.tuples(st.sampled_from(LENGTHS), st.floats(-0.9, 0.95), st.integers(0, 10**6))


def resembling(asked: tuple[int, float, int]) -> list[float]:
    """A series in which each value is so much of the one before (AR(1))."""
    n, share, seed = asked
    chance, value, found = random.Random(seed), 0.0, []
    for _ in range(n):
        value = share * value + chance.gauss(0, 1)
        found.append(value)
    return found


@given(LONG)
def test_the_correction_for_resembling_neighbours_equals_an_independent_implementation(asked):
    values = resembling(asked)
    years = [float(n) for n in range(1, len(values) + 1)]
    plain = pymannkendall.original_test(values)
    other = pymannkendall.hamed_rao_modification_test(values, alpha=LEVEL)
    factor = hamed_rao(years, values)
    assert factor == pytest.approx(other.var_s / plain.var_s)
    if factor > 1:
        assert corrected(years, values) == pytest.approx(other.p)


@given(VALUES)
def test_the_correction_only_takes_evidence_away(values):
    years = [2010.0 + n for n in range(len(values))]
    assert trend(yearly(*values), "netral").p_value >= mann_kendall(years, values)


def test_a_wandering_series_without_trend_is_called_moving_less_often_than_without_correction():
    # Each value keeps 0.8 of the last one: without correction 85 of 200 "move", with it 67. The
    # correction doesn't undo the whole effect in short series.
    found = [resembling((25, 0.8, seed)) for seed in range(200)]
    years = [float(n) for n in range(25)]
    plain = sum(mann_kendall(years, values) < LEVEL for values in found)
    mended = sum(trend(yearly(*values), "netral").verdict != "tidak jelas" for values in found)
    assert mended < plain * 0.85


def test_half_years_are_not_counted_as_evidence():
    periods = [f"{year}-{month}" for year in range(2014, 2020) for month in ("03", "09")]
    both = pd.DataFrame({"period": periods, "value": range(12), "status": "resmi"})
    found = trend(both, "naik")
    assert (found.points, found.p_value) == (6, pytest.approx(2 / 720)), "2 of the 6! orders"
