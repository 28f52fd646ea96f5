"""The statistics of the measurements, on numbers small enough to check by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.measures import median_ratio, per_session_mb, percentile

TIMES = st.lists(st.floats(0.001, 1000), min_size=1, max_size=40)


def test_p95_of_twenty_values_is_the_nineteenth() -> None:
    assert percentile(range(1, 21), 0.95) == 19


def test_p95_of_ten_values_is_the_longest() -> None:
    assert percentile([3, 1, 2, 10, 5, 4, 9, 6, 8, 7], 0.95) == 10


def test_p50_of_four_values_is_the_second() -> None:
    assert percentile([40, 10, 30, 20], 0.5) == 20


@given(TIMES, st.floats(0, 1))
def test_a_percentile_is_one_of_the_values_and_enough_do_not_exceed_it(
    values: list[float], share: float
) -> None:
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values)


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1.0], -0.1), ([1.0], 1.1)])
def test_a_percentile_of_nothing_or_beyond_all_is_refused(
    values: list[float], share: float
) -> None:
    with pytest.raises(ValueError, match="percentile"):
        percentile(values, share)


def test_the_ratio_is_taken_within_each_pair() -> None:
    # 2 ÷ 1, 30 ÷ 10 and 8 ÷ 2 are 2, 3 and 4; the medians 8 and 2 would have said 4.
    assert median_ratio([2, 30, 8], [1, 10, 2]) == 3


@given(TIMES, st.floats(0.5, 5))
def test_a_load_that_slows_both_of_a_pair_leaves_the_ratio(
    floor: list[float], ratio: float
) -> None:
    assert median_ratio([ratio * f for f in floor], floor) == pytest.approx(ratio)


@pytest.mark.parametrize(("measured", "floor"), [([], []), ([1], [1, 2]), ([1, 2], [1, 0])])
def test_a_value_without_a_floor_is_refused(measured: list[float], floor: list[float]) -> None:
    with pytest.raises(ValueError, match="floor"):
        median_ratio(measured, floor)


def test_memory_is_what_came_on_top_for_each_session() -> None:
    # (650 MB - 150 MB) ÷ 50 = 10 MB
    assert per_session_mb(150_000_000, 650_000_000, 50) == 10


def test_memory_of_no_session_is_refused() -> None:
    with pytest.raises(ValueError, match="session"):
        per_session_mb(0, 1, 0)
