import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.classes import BOUNDARY_RULE, METHODS, Classes, classify

FIGURES = st.floats(-1e12, 1e12, allow_subnormal=False)
TIED = st.sampled_from([0.0, 0.25, 0.5, 1.0])
LISTS = st.lists(st.one_of(FIGURES, TIED, st.just(math.nan)), max_size=30)
DATA_METHODS = ["natural", "equal_count", "equal_interval"]
POLICY = (0.25, 0.4, 0.6)


def of(values, method, k=5, pool=None) -> Classes:
    breaks = POLICY if method == "policy" else None
    return classify(pd.Series(values, dtype=float), method, k, breaks, pool)


@settings(max_examples=60, deadline=None)
@given(LISTS, st.sampled_from(sorted(METHODS)), st.integers(3, 7))
def test_every_figure_lies_in_the_one_interval_of_its_class(values, method, k):
    classes = of(values, method, k)
    for value in values:
        inside = []
        for number in range(classes.k):
            low, high, closed = classes.interval(number)
            if low <= value < high or (closed and value == high):
                inside.append(number)
        expected = [] if math.isnan(value) else [classes.class_of(value)]
        assert inside == expected


@settings(max_examples=60, deadline=None)
@given(LISTS, st.sampled_from(sorted(METHODS)), st.integers(3, 7))
def test_a_larger_figure_never_has_a_lower_class(values, method, k):
    classes = of(values, method, k)
    found = [classes.class_of(value) for value in sorted(v for v in values if not math.isnan(v))]
    assert found == sorted(found)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(FIGURES, TIED), max_size=20), st.data())
def test_the_order_of_the_figures_does_not_matter(values, data):
    shuffled = data.draw(st.permutations(values))
    for method in METHODS:
        assert of(values, method) == of(shuffled, method)


@settings(max_examples=60, deadline=None)
@given(LISTS, st.sampled_from(sorted(METHODS)))
def test_counts_and_missing_add_up_to_all_regions(values, method):
    classes = of(values, method)
    assert sum(classes.counts(values)) + classes.missing(values) == len(values)
    if classes.k:
        assert classes.missing(values) == sum(math.isnan(value) for value in values)


@settings(max_examples=60, deadline=None)
@given(LISTS, st.sampled_from(["natural", "equal_count"]), st.integers(3, 7))
def test_classes_by_groups_are_never_empty(values, method, k):
    classes = of(values, method, k)
    assert classes.k <= k
    assert all(count > 0 for count in classes.counts(values))


@settings(max_examples=60, deadline=None)
@given(LISTS, st.sampled_from(DATA_METHODS), st.integers(3, 7))
def test_no_more_classes_than_different_figures_and_none_twice(values, method, k):
    classes = of(values, method, k)
    intervals = [classes.interval(number) for number in range(classes.k)]
    assert classes.k <= len({value for value in values if not math.isnan(value)})
    assert len(set(intervals)) == classes.k


@settings(max_examples=30, deadline=None)
@given(st.lists(FIGURES, min_size=1, max_size=10), st.lists(FIGURES, max_size=10))
def test_breaks_come_from_the_pool_and_not_from_the_period(one, other):
    for period in (one, one[:1], other):
        shown = of(period, "equal_interval", pool=pd.Series(one + other))
        assert shown == of(one + other, "equal_interval")


def test_two_periods_of_one_pool_share_their_breaks():
    before, after = pd.Series([0.20, 0.25, 0.31]), pd.Series([0.28, 0.39, 0.50])
    pool = pd.concat([before, after])
    assert of(before, "equal_interval", pool=pool).breaks == (
        of(after, "equal_interval", pool=pool).breaks
    )


def test_a_pool_that_lacks_the_shown_figures_still_covers_them():
    classes = classify(pd.Series([9.0]), "natural", pool=pd.Series([1.0, 2.0, 3.0]))
    assert classes.breaks[-1] == 9.0


def test_natural_breaks_find_the_gaps():
    classes = of([1, 2, 3, 20, 21, 22, 50, 51, 90], "natural", 4)
    assert classes.counts([1, 2, 3, 20, 21, 22, 50, 51, 90]) == [3, 3, 2, 1]
    assert classes.breaks == (1, 20, 50, 90, 90)


def test_equal_count_puts_as_many_in_each_class():
    assert of(range(9), "equal_count", 3).counts(range(9)) == [3, 3, 3]


def test_equal_interval_keeps_one_width():
    assert of([0, 1, 2, 10], "equal_interval", 4).breaks == (0, 2.5, 5, 7.5, 10)


def test_a_figure_on_an_edge_belongs_above_it_by_every_method():
    assert "Batas bawah termasuk" in BOUNDARY_RULE
    for method in METHODS:
        classes = of([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], method, 3)
        for number in range(1, classes.k):
            assert classes.class_of(classes.interval(number).low) == number


def test_policy_bands_keep_their_edges_even_when_a_band_is_empty():
    classes = of([0.30, 0.35], "policy")
    assert classes.counts([0.30, 0.35]) == [0, 2, 0, 0]
    assert [classes.label(number, "share") for number in range(4)] == [
        "di bawah 25,00\u00a0%",
        "25,00 – 40,00\u00a0%",
        "40,00 – 60,00\u00a0%",
        "60,00\u00a0% ke atas",
    ]


@pytest.mark.parametrize("method", DATA_METHODS)
def test_equal_figures_make_one_class_that_names_the_figure_once(method):
    classes = of([0.5, 0.5, 0.5], method)
    assert classes.counts([0.5, 0.5, 0.5]) == [3]
    assert classes.label(0, "share") == "50,00\u00a0%"


@pytest.mark.parametrize("method", DATA_METHODS)
@pytest.mark.parametrize("values", [[], [math.nan, math.nan], [math.inf]])
def test_without_a_figure_there_is_no_class(method, values):
    classes = of(values, method)
    assert (classes.k, classes.breaks, classes.class_of(0.5)) == (0, (), None)


@pytest.mark.parametrize("missing", [None, math.nan, pd.NA, math.inf, -math.inf, np.nan])
def test_a_missing_figure_has_no_class(missing):
    assert of([1, 2, 3], "natural").class_of(missing) is None


@pytest.mark.parametrize("method", DATA_METHODS)
@pytest.mark.parametrize("values", [[-1.7e308, 0.0, 1.7e308], [0.0, 5e-324, 1e-323]])
def test_extreme_figures_are_classed_without_an_exception(method, values):
    classes = of(values, method)
    assert sum(classes.counts(values)) == 3


def test_classes_of_keeps_the_index_and_the_gaps():
    found = of([1, 2, 3], "equal_count", 3).classes_of(pd.Series([3, None], index=["15.01", "x"]))
    assert found["15.01"] == 2
    assert pd.isna(found["x"])


def test_the_classes_of_one_input_are_the_same_every_time():
    values = [0.2666, 0.3149, 0.3952, 0.5071, 0.41, 0.36, 0.33, 0.28]
    assert len({of(values, "natural") for _ in range(20)}) == 1


@pytest.mark.parametrize("k", [2, 8])
def test_fewer_than_three_or_more_than_seven_classes_are_refused(k):
    with pytest.raises(ValueError, match="from 3 to 7"):
        of([1, 2, 3], "natural", k)


def test_an_unknown_method_and_policy_without_bands_are_refused():
    with pytest.raises(ValueError, match="unknown method"):
        of([1, 2, 3], "jenks")
    with pytest.raises(ValueError, match="policy breaks"):
        classify(pd.Series([1.0]), "policy")


def test_money_in_a_label_says_its_scale_once():
    classes = of([1.2e9, 3.4e9, 9.9e9], "equal_count", 3)
    assert classes.label(0, "rupiah") == "Rp1,2 – Rp3,4 miliar"
