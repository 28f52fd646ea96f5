import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rank import shared

VALUES = st.lists(st.one_of(st.integers(-5, 5).map(float), st.just(float("nan"))), max_size=12)


def test_ties_share_the_better_place_and_the_next_is_skipped():
    assert shared(pd.Series([9.0, 7.0, 7.0, 5.0]), "naik").tolist() == [1, 2, 2, 4]


def test_where_a_fall_is_good_the_lowest_is_first():
    assert shared(pd.Series([9.0, 7.0, 7.0, 5.0]), "turun").tolist() == [4, 2, 2, 1]


def test_a_missing_figure_has_no_rank_and_takes_no_place():
    ranks = shared(pd.Series([3.0, float("nan"), 1.0]), "naik")
    assert ranks.tolist()[::2] == [1, 2]
    assert pd.isna(ranks[1])


def test_an_unknown_direction_is_refused():
    with pytest.raises(ValueError, match="miring"):
        shared(pd.Series([1.0]), "miring")


@given(VALUES, st.sampled_from(["naik", "turun"]), st.randoms())
def test_ranks_dont_depend_on_the_order_of_regencies(values, good, random):
    series = pd.Series(values, index=[str(i) for i in range(len(values))], dtype=float)
    shuffled = series.sample(frac=1, random_state=random.randint(0, 10**6))
    ranks = shared(shuffled, good).reindex(series.index)
    pd.testing.assert_series_equal(shared(series, good), ranks)


@given(VALUES.filter(lambda values: any(v == v for v in values)))
def test_somebody_is_always_first_and_a_rank_counts_those_ahead(values):
    series = pd.Series(values, dtype=float)
    ranks = shared(series, "naik").dropna()
    assert ranks.min() == 1
    for place, rank in ranks.items():
        assert rank == 1 + (series > series[place]).sum()
