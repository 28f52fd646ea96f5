import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import POVERTY
from program.figures import load
from program.inequality import inequality, over_time

PAIRS = st.lists(
    st.tuples(st.integers(1, 100).map(float), st.integers(1, 50)), min_size=2, max_size=11
)


def named(*values: float) -> pd.Series:
    return pd.Series(values, index=[f"r{n:02}" for n in range(len(values))], dtype=float)


def test_the_spread_of_two_regencies():
    found = inequality(named(0.04, 0.12), named(3, 1))
    assert (found.lowest, found.highest, found.count) == ("r00", "r01", 2)
    assert (found.range, found.ratio) == (pytest.approx(0.08), pytest.approx(3))
    # Mean 0.04 × ¾ + 0.12 × ¼ = 0.06; variance 0.02² × ¾ + 0.06² × ¼ = 0.0012; √0.0012 ÷ 0.06.
    assert found.weighted_cv == pytest.approx(math.sqrt(0.0012) / 0.06)


def test_equal_regencies_have_no_spread():
    found = inequality(named(5, 5, 5), named(1, 2, 3))
    assert (found.range, found.ratio, found.weighted_cv) == (0, 1, 0)


def test_a_missing_figure_is_left_out_and_a_missing_weight_gives_no_weighted_spread():
    found = inequality(named(5, math.nan, 6), named(1, 1, math.nan))
    assert found.count == 2
    assert math.isnan(found.weighted_cv)


def test_one_regency_has_no_spread():
    assert inequality(named(5, math.nan), named(1, 1)) is None


def test_a_lowest_of_zero_has_no_ratio():
    assert math.isnan(inequality(named(0, 5), named(1, 1)).ratio)


def test_poverty_has_thirteen_complete_years_and_none_for_2019_and_2020():
    table = over_time(load(), POVERTY)
    years = [period[:4] for period in table["period"]]
    assert years == [*(str(y) for y in range(2010, 2019)), "2021", "2022", "2023", "2024"]
    assert table["count"].eq(11).all()
    assert table["weighted_cv"].between(0, 1).all()
    assert table["weights_period"].str[:4].tolist()[:8] == years[:8]


@given(PAIRS)
def test_a_weight_is_so_many_equal_regencies(pairs):
    values, weights = named(*[v for v, _ in pairs]), named(*[w for _, w in pairs])
    repeated = np.repeat([v for v, _ in pairs], [w for _, w in pairs])
    assert inequality(values, weights).weighted_cv == pytest.approx(
        repeated.std() / repeated.mean(), abs=1e-9
    )


@given(PAIRS, st.integers(2, 9))
def test_a_unit_changes_no_ratio_and_no_variation(pairs, scale):
    values, weights = named(*[v for v, _ in pairs]), named(*[w for _, w in pairs])
    one, other = inequality(values, weights), inequality(values * scale, weights)
    assert other.ratio == pytest.approx(one.ratio)
    assert other.weighted_cv == pytest.approx(one.weighted_cv)
