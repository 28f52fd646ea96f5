import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import POOR, QUOTA
from program.disparity import disparity
from program.figures import load
from program.panel import panel

AMOUNTS = st.lists(
    st.tuples(st.integers(1, 1000).map(float), st.integers(0, 1000).map(float)),
    min_size=2,
    max_size=11,
).filter(lambda pairs: sum(got for _, got in pairs) > 0)


def named(values) -> pd.Series:
    return pd.Series(list(values), index=[f"r{n:02}" for n in range(len(values))], dtype=float)


def of(pairs):
    return disparity(named([need for need, _ in pairs]), named([got for _, got in pairs]))


def test_a_resource_that_follows_need_has_nothing_to_move():
    found = disparity(named([10, 30]), named([1, 3]))
    assert (found.index, found.moved_share) == (pytest.approx(0), pytest.approx(0))
    assert found.table["ratio"].tolist() == [1, 1]


def test_equal_shares_for_unequal_need_move_a_quarter():
    # Need 25 % and 75 %, resource 50 % and 50 %: 25 of 100 lack where three quarters of need are.
    found = disparity(named([10, 30]), named([50, 50]))
    assert found.moved_share == pytest.approx(0.25)
    assert found.table["to_move"].to_dict() == {"r01": 25, "r00": -25}
    # Under the curve (0,0) (0.75,0.5) (1,1): 0.1875 + 0.1875 = 0.375; 1 − 2 × 0.375 = 0.25.
    assert found.index == pytest.approx(0.25)


def test_the_least_served_comes_first():
    assert disparity(named([10, 30]), named([50, 50])).table.index.tolist() == ["r01", "r00"]


def test_a_missing_figure_leaves_the_regency_out_of_both():
    found = disparity(named([10, math.nan, 30]), named([1, 50, 3]))
    assert found.table.index.tolist() == ["r00", "r02"]
    assert found.moved_share == pytest.approx(0)


@pytest.mark.parametrize(
    ("need", "resource"), [([5], [5]), ([0, 0], [1, 2]), ([1, 2], [0, 0]), ([], [])]
)
def test_without_two_regencies_need_or_resource_there_is_no_score(need, resource):
    assert disparity(named(need), named(resource)) is None


def test_a_negative_amount_is_refused():
    with pytest.raises(ValueError, match="negatif"):
        disparity(named([1, 2]), named([1, -2]))


def test_the_flat_quota_of_2023_gives_a_tenth_of_what_another_gets_for_each_poor_person():
    figures = load()
    need = panel(figures, POOR, "2023-03")["value"]
    found = disparity(need, panel(figures, QUOTA, "2023")["value"])
    assert found.table.index[0] == "15.71", "Kota Jambi has the fewest places for its poor"
    assert found.table["ratio"].iloc[-1] / found.table["ratio"].iloc[0] > 10
    assert 0.2 < found.moved_share < 0.4


@given(AMOUNTS)
def test_the_index_is_the_mean_difference_of_resource_per_need(pairs):
    needs, gots = [n for n, _ in pairs], [g for _, g in pairs]
    whole, mean = sum(needs), sum(gots) / sum(needs)
    apart = sum(a * b * abs(x / a - y / b) for a, x in pairs for b, y in pairs) / (
        2 * whole**2 * mean
    )
    assert of(pairs).index == pytest.approx(apart, abs=1e-9)


@given(AMOUNTS)
def test_what_moves_is_the_largest_distance_of_the_curve_from_the_diagonal(pairs):
    found = of(pairs)
    distance = (found.curve["cumulative_need"] - found.curve["cumulative_resource"]).max()
    assert found.moved_share == pytest.approx(distance, abs=1e-9)
    assert found.moved_share <= found.index + 1e-9 <= 1 + 1e-9


@given(AMOUNTS, st.integers(1, 1000))
def test_units_and_the_order_of_regencies_do_not_matter(pairs, scale):
    need, got = named([n for n, _ in pairs]), named([g for _, g in pairs])
    other = disparity(need[::-1] * scale, got[::-1] / scale)
    assert other.index == pytest.approx(of(pairs).index, abs=1e-9)
    assert other.moved_share == pytest.approx(of(pairs).moved_share, abs=1e-9)


@given(AMOUNTS)
def test_what_some_lack_is_what_others_have_too_much(pairs):
    assert of(pairs).table["to_move"].sum() == pytest.approx(0, abs=1e-6)
