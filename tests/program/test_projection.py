import math
import random

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import linregress, t, theilslopes

from program.projection import line, project

VALUES = st.lists(st.floats(0, 100), min_size=8, max_size=30)


def yearly(*values: float, status: str = "resmi", first: int = 2010) -> pd.DataFrame:
    when = [f"{first + n}-03" for n in range(len(values))]
    return pd.DataFrame({"period": when, "value": values, "status": status})


def test_a_straight_line_goes_on_straight_and_knows_no_doubt():
    ahead = project(yearly(*range(10, 26, 2)), 2019, "orang")
    assert ahead["period"].tolist() == ["2018-03", "2019-03"]
    # 2010 to 2017 rise by 2 a year up to 24: 26 and 28 follow.
    assert ahead["value"].tolist() == pytest.approx([26, 28], abs=0.02)
    assert ahead["low"].tolist() == pytest.approx(ahead["high"].tolist(), abs=0.02)


def test_seven_points_are_not_projected_and_eight_are():
    assert project(yearly(*range(7)), 2025, "orang").empty
    assert len(project(yearly(*range(8)), 2020, "orang")) == 3


def test_estimates_do_not_make_up_the_eight():
    told = pd.concat([yearly(*range(7)), yearly(8, status="estimasi", first=2017)])
    assert project(told, 2025, "orang").empty


def test_nothing_falls_below_zero_and_no_share_rises_above_one():
    fall = project(yearly(*[0.8 - n / 10 for n in range(8)]), 2035, "share")
    rise = project(yearly(*[0.1 + n / 10 for n in range(8)]), 2035, "share")
    assert fall[["value", "low", "high"]].min().min() == 0
    assert rise[["value", "low", "high"]].max().max() == 1


def test_the_band_is_that_of_a_textbook():
    # Years 1 to 9 of a line y = x, the last value 3 too high: Theil–Sen still draws y = x, so
    # that one residual is 3, s = sqrt(9 / 7); at year 10: 1 + 1/9 + (10 − 5)² / 60.
    values = [1, 2, 3, 4, 5, 6, 7, 8, 12]
    middle, half = line(range(1, 10), values, [10])
    assert middle[0] == pytest.approx(10)
    assert half[0] == pytest.approx(
        t.ppf(0.975, 7) * math.sqrt(9 / 7) * math.sqrt(1 + 1 / 9 + 25 / 60)
    )


@given(VALUES)
def test_the_line_equals_that_of_scipy(values):
    years = np.arange(len(values), dtype=float)
    ahead = [len(values) + 1.0, len(values) + 9.0]
    fitted = theilslopes(values, years)
    assert line(years.tolist(), values, ahead)[0] == pytest.approx(
        [fitted.intercept + fitted.slope * year for year in ahead]
    )


@given(VALUES)
def test_the_band_holds_its_line_and_widens_with_distance(values):
    years = np.arange(len(values), dtype=float)
    half = line(years.tolist(), values, [len(values) + n for n in range(10)])[1]
    assert (half >= 0).all()
    assert (np.diff(half) >= 0).all()


@given(VALUES.filter(lambda values: len(set(values)) > 3))
def test_the_band_is_never_narrower_than_that_of_least_squares(values):
    # Least squares leaves the smallest residuals of all lines, and the band has its form.
    years = np.arange(len(values), dtype=float)
    best = linregress(years, values)
    rest = np.subtract(values, best.intercept + best.slope * years)
    n, away = len(values), len(values) - years.mean()
    spread = math.sqrt((rest**2).sum() / (n - 2))
    around = 1 + 1 / n + away**2 / ((years - years.mean()) ** 2).sum()
    half = line(years.tolist(), values, [n])[1][0]
    assert half >= t.ppf(0.975, n - 2) * spread * math.sqrt(around) - 1e-9


@pytest.mark.parametrize("ahead", [1, 5, 10])
def test_the_band_holds_the_truth_19_times_in_20(ahead):
    chance, held, times = random.Random(5), 0, 600
    years = list(range(14))
    for _ in range(times):
        values = [50 - 0.4 * year + chance.gauss(0, 1) for year in years]
        then = years[-1] + ahead
        truth = 50 - 0.4 * then + chance.gauss(0, 1)
        middle, half = line(years, values, [then])
        held += abs(truth - middle[0]) <= half[0]
    # 0.95 within three standard errors of 600 tries.
    assert held / times == pytest.approx(0.95, abs=3 * math.sqrt(0.95 * 0.05 / times))
