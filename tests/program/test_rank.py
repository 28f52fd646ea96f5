import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.rank import ranges, shared

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


def ranged(*rows: tuple[float, float, float]) -> pd.DataFrame:
    kodes = [f"r{n}" for n in range(len(rows))]
    return pd.DataFrame(rows, columns=["value", "low", "high"], index=kodes)


NAN = float("nan")
POINTS = st.lists(st.integers(-5, 5).map(float), min_size=1, max_size=11)
WIDE = st.lists(
    st.tuples(st.integers(-9, 9), st.integers(0, 6), st.integers(0, 6)).map(
        lambda t: (float(t[0]), float(t[0] - t[1]), float(t[0] + t[2]))
    ),
    min_size=1,
    max_size=7,
)


def test_an_estimate_may_lie_between_the_places_its_range_reaches():
    # 50 is certain, 40 may be 35–55, 30 is certain: the middle one may be first or second.
    found = ranges(ranged((50, NAN, NAN), (40, 35, 55), (30, NAN, NAN)), "naik")
    assert found["rank"].tolist() == [1, 2, 3]
    assert found["best"].tolist() == [1, 1, 3]
    assert found["worst"].tolist() == [2, 2, 3]


def test_where_a_fall_is_good_ranges_turn_too():
    found = ranges(ranged((50, NAN, NAN), (40, 35, 55), (30, NAN, NAN)), "turun")
    assert found["best"].tolist() == [2, 2, 1]
    assert found["worst"].tolist() == [3, 3, 1]


def test_equal_published_figures_share_one_place_for_certain():
    found = ranges(ranged((9, NAN, NAN), (7, NAN, NAN), (7, NAN, NAN), (5, NAN, NAN)))
    assert found["tied"].tolist() == [False, True, True, False]
    assert found["best"].tolist() == found["worst"].tolist() == [1, 2, 2, 4]


def test_a_missing_figure_has_no_range_of_places():
    found = ranges(ranged((NAN, NAN, NAN), (1, NAN, NAN)))
    assert pd.isna(found["best"].iloc[0])
    assert found["worst"].iloc[1] == 1


@given(WIDE, st.sampled_from(["naik", "turun"]))
def test_the_range_holds_the_rank(rows, good):
    found = ranges(ranged(*rows), good)
    assert (found["best"] <= found["rank"]).all()
    assert (found["rank"] <= found["worst"]).all()


@given(POINTS, st.sampled_from(["naik", "turun"]))
def test_published_figures_alone_leave_no_doubt(values, good):
    found = ranges(ranged(*[(v, NAN, NAN) for v in values]), good)
    assert found["best"].tolist() == found["rank"].tolist() == found["worst"].tolist()


def test_a_table_is_ranked_column_by_column():
    table = pd.DataFrame({"a": [3.0, 1.0, 3.0], "b": [1.0, 2.0, float("nan")]})
    ranked = shared(table)
    assert ranked["a"].tolist() == [1.0, 3.0, 1.0]
    assert ranked["b"].tolist()[:2] == [2.0, 1.0]
