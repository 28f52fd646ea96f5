from itertools import permutations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from data.catalogue import POOR, QUOTA
from program.disparity import disparity
from program.figures import load
from program.moved import moved_range
from program.panel import panel


def ends(*pairs: tuple[float, float]) -> pd.DataFrame:
    index = [f"r{n}" for n in range(len(pairs))]
    return pd.DataFrame(pairs, columns=["low", "high"], index=index, dtype=float)


def certain(*values: float) -> pd.DataFrame:
    return ends(*[(v, v) for v in values])


def test_certain_figures_give_the_share_itself_twice():
    # Need 25 % and 75 %, resource 50 % and 50 %: a quarter moves.
    assert moved_range(certain(10, 30), certain(50, 50), 40, 100) == pytest.approx((0.25, 0.25))


def test_one_added_village_may_lie_with_the_well_or_the_badly_served():
    # Need half and half. Ten places for sure in each but two more somewhere: 12 + 10 of 22.
    # At least 12/22 − ½ = 1/22 moves, and no more, since one of the two has all of them.
    even = certain(5, 5)
    assert moved_range(even, ends((10, 12), (10, 12)), 10, 22) == pytest.approx((0, 1 / 22))


@pytest.mark.parametrize("total", [0, 5, 50])
def test_a_total_that_the_ends_cannot_reach_is_refused(total):
    with pytest.raises(ValueError, match="jumlah"):
        moved_range(certain(1, 1), ends((5, 10), (5, 10)), 2, total)


def test_the_quota_of_2023_had_to_move_about_a_fifth_whatever_the_added_villages():
    figures = load()
    poor, quota = panel(figures, POOR, "2023-03"), panel(figures, QUOTA, "2023")
    need = poor.assign(low=poor["value"], high=poor["value"])
    least, most = moved_range(need, quota, need["value"].sum(), 117_150)
    central = disparity(poor["value"], quota["value"]).moved_share
    assert least < central < most
    # 23 added villages hold 1,725 of 117,150 places: they can't move more than 1.5 points.
    assert most - least < 2 * 1725 / 117_150
    one_place = [
        disparity(poor["value"], quota["high"].where(quota.index != kode, quota["low"]))
        for kode in quota.index
    ]
    # Of the eleven ways to put all added villages in one regency, none falls outside.
    shares = [found.moved_share for found in one_place]
    assert least == pytest.approx(min(shares))
    assert most == pytest.approx(max(shares))


INTERVALS = st.lists(
    st.tuples(st.integers(1, 20), st.integers(0, 15), st.integers(1, 20), st.integers(0, 15)),
    min_size=2,
    max_size=5,
)


def spread(rows, part: float) -> tuple[pd.DataFrame, pd.DataFrame, float, float]:
    need = ends(*[(a, a + b) for a, b, _, _ in rows])
    got = ends(*[(c, c + d) for _, _, c, d in rows])
    totals = [e["low"].sum() + part * (e["high"] - e["low"]).sum() for e in (need, got)]
    return need, got, totals[0], totals[1]


@settings(max_examples=40, deadline=None)
@given(INTERVALS, st.sampled_from([0.0, 0.3, 0.5, 1.0]))
def test_the_least_is_what_a_linear_programme_finds(rows, part):
    need, got, n_total, g_total = spread(rows, part)
    k = len(rows)
    # Unknowns: need shares n, resource shares r, lack d ≥ n − r; least Σ d.
    eye, zero = np.eye(k), np.zeros(k)
    solved = linprog(
        np.r_[zero, zero, np.ones(k)],
        A_ub=np.hstack([eye, -eye, -eye]),
        b_ub=zero,
        A_eq=np.array([np.r_[np.ones(k), zero, zero], np.r_[zero, np.ones(k), zero]]),
        b_eq=[1, 1],
        bounds=[
            *zip(need["low"] / n_total, need["high"] / n_total, strict=True),
            *zip(got["low"] / g_total, got["high"] / g_total, strict=True),
            *[(0, None)] * k,
        ],
    )
    assert moved_range(need, got, n_total, g_total)[0] == pytest.approx(solved.fun, abs=1e-8)


@settings(max_examples=40, deadline=None)
@given(INTERVALS, st.sampled_from([0.0, 0.3, 0.5, 1.0]), st.integers(0, 10**6))
def test_no_possible_split_moves_more_or_less(rows, part, seed):
    need, got, n_total, g_total = spread(rows, part)
    least, most = moved_range(need, got, n_total, g_total)
    random = np.random.default_rng(seed)
    for _ in range(60):
        order = random.permutation(len(rows))
        n, g = filled(need, n_total, order), filled(got, g_total, order[::-1])
        share = np.maximum(n / n_total - g / g_total, 0).sum()
        assert least - 1e-9 <= share <= most + 1e-9


@settings(max_examples=25, deadline=None)
@given(INTERVALS.filter(lambda rows: len(rows) <= 4), st.sampled_from([0.0, 0.3, 1.0]))
def test_one_of_the_corners_moves_the_most(rows, part):
    need, got, n_total, g_total = spread(rows, part)
    orders = list(permutations(range(len(rows))))
    shares = [
        np.maximum(n / n_total - g / g_total, 0).sum()
        for n in [filled(need, n_total, order) for order in orders]
        for g in [filled(got, g_total, order) for order in orders]
    ]
    assert moved_range(need, got, n_total, g_total)[1] == pytest.approx(max(shares), abs=1e-9)


def filled(ends: pd.DataFrame, total: float, order) -> np.ndarray:
    """A corner of what is possible: the first in `order` get as much as they can have."""
    values = ends["low"].to_numpy(copy=True)
    rest = total - values.sum()
    for place in order:
        more = min(rest, ends["high"].iloc[place] - ends["low"].iloc[place])
        values[place] += more
        rest -= more
    return values
