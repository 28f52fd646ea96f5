import math

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from program.priority import firmness, priorities, scored, shortfall, weightings
from program.rank import shared

NAN = float("nan")
AMOUNTS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(0, 30)), min_size=2, max_size=8
)
WEIGHTS = st.tuples(*[st.integers(0, 3)] * 3).filter(any)
NAMES = ("orang", "miskin", "bagian")


def need(values, low=None, high=None) -> pd.DataFrame:
    table = pd.DataFrame({"value": list(values)}, dtype=float)
    table["low"], table["high"] = low or NAN, high or NAN
    table.index = [f"r{n}" for n in range(len(table))]
    return table.astype(float)


def needs(rows) -> dict[str, pd.DataFrame]:
    columns = zip(*rows, strict=True)
    return {name: need(values) for name, values in zip(NAMES, columns, strict=True)}


def weighing(values) -> dict[str, float]:
    return dict(zip(NAMES, values, strict=True))


def test_the_score_is_the_weighted_mean_of_distances_from_the_least_need():
    # People 10, 20, 30 → 0, ½, 1. Poverty 8, 8, 4 → 1, 1, 0. Twice people, once poverty:
    # (2×0 + 1) ÷ 3 = ⅓; (2×½ + 1) ÷ 3 = ⅔; (2×1 + 0) ÷ 3 = ⅔.
    found = priorities({"a": need([10, 20, 30]), "b": need([8, 8, 4])}, {"a": 2, "b": 1})
    assert found["score"].tolist() == pytest.approx([1 / 3, 2 / 3, 2 / 3])
    assert found["rank"].tolist() == [3, 1, 1]
    assert found["tied"].tolist() == [False, True, True]


def test_a_regency_that_lacks_a_criterion_has_no_place_and_says_what_it_lacks():
    found = priorities({"a": need([10, NAN, 30]), "b": need([8, 8, 4])}, {"a": 2, "b": 1})
    assert found["lacking"].tolist() == ["", "a", ""]
    assert pd.isna(found.at["r1", "rank"])
    assert pd.isna(found.at["r1", "score"])
    assert found.at["r0", "worst"] == 2, "it takes no place either"


def test_a_criterion_that_does_not_count_is_not_missed():
    found = priorities({"a": need([10, NAN, 30]), "b": need([8, 8, 4])}, {"a": 0, "b": 1})
    assert found["lacking"].tolist() == ["", "", ""]
    assert found["rank"].tolist() == [1, 1, 3]


def test_without_any_weight_nobody_is_ranked():
    found = priorities({"a": need([10, 20])}, {"a": 0})
    assert found[["score", "rank"]].isna().all(axis=None)


def test_a_negative_weight_is_refused():
    with pytest.raises(ValueError, match="negatif"):
        priorities({"a": need([1, 2])}, {"a": -1})


def test_equal_needs_set_nobody_apart():
    assert scored(need([7, 7, NAN]))["value"].tolist()[:2] == [0, 0]
    assert pd.isna(scored(need([7, 7, NAN])).at["r2", "value"])


def test_the_ranges_of_the_figures_become_a_range_of_places():
    # 10 is certain, 20 may be 5 to 25, 30 is certain: on the scale 10–30 from −¼ to ¾.
    found = priorities({"a": need([10, 20, 30], [10, 5, 30], [10, 25, 30])}, {"a": 1})
    assert found.loc["r1", ["low", "high"]].tolist() == pytest.approx([-0.25, 0.75])
    assert found["best"].tolist() == [2, 2, 1]
    assert found["worst"].tolist() == [3, 3, 1]


def test_the_shortfall_turns_coverage_and_its_range_round():
    found = shortfall(need([0.36], [0.22], [0.49]))
    assert found.iloc[0].tolist() == pytest.approx([0.64, 0.51, 0.78])


def test_weightings_hold_each_proportion_once():
    assert weightings(2, (0, 1, 2)) == [(0, 1), (1, 0), (1, 1), (1, 2), (2, 1)]
    every = weightings(4)
    assert len(every) == len({tuple(w / sum(own) for w in own) for own in every}) == 225


def test_firmness_counts_the_weightings_that_keep_a_regency_in_front():
    # Of (0,1) (1,0) (1,1) (1,2) (2,1) the first leads by a alone when a counts more.
    found = firmness({"a": need([1, 0]), "b": need([0, 1])}, top=1, levels=(0, 1, 2))
    # r0 leads in (1,0), (2,1) and shares (1,1): 3 of 5; r1 likewise.
    assert found.tolist() == [0.6, 0.6]


def test_firmness_of_a_regency_without_a_figure_is_not_known():
    found = firmness({"a": need([1, NAN]), "b": need([0, 1])})
    assert found["r0"] == 1
    assert math.isnan(found["r1"])


@settings(max_examples=40, deadline=None)
@given(AMOUNTS, WEIGHTS, st.randoms())
def test_the_order_of_regencies_does_not_matter(rows, weights, random):
    whole = needs(rows)
    order = list(next(iter(whole.values())).index)
    random.shuffle(order)
    other = priorities({n: t.loc[order] for n, t in whole.items()}, weighing(weights))
    found = priorities(whole, weighing(weights))
    pd.testing.assert_frame_equal(other.loc[found.index], found)


@settings(max_examples=40, deadline=None)
@given(AMOUNTS, WEIGHTS, st.integers(2, 9))
def test_only_the_proportions_of_the_weights_matter(rows, weights, times):
    found = priorities(needs(rows), weighing(weights))
    other = priorities(needs(rows), weighing([w * times for w in weights]))
    assert other["rank"].tolist() == found["rank"].tolist()
    assert other["score"].tolist() == pytest.approx(found["score"].tolist())


@settings(max_examples=40, deadline=None)
@given(AMOUNTS, WEIGHTS, st.integers(1, 50), st.integers(0, 100))
def test_the_unit_of_a_criterion_does_not_matter(rows, weights, times, more):
    other = [(a * times + more, b, c) for a, b, c in rows]
    found = priorities(needs(rows), weighing(weights))["score"]
    assert priorities(needs(other), weighing(weights))["score"].tolist() == pytest.approx(
        found.tolist()
    )


@settings(max_examples=40, deadline=None)
@given(AMOUNTS, WEIGHTS, st.integers(0, 7), st.integers(0, 2), st.integers(1, 40))
def test_more_need_never_lowers_the_priority(rows, weights, who, where, more):
    assume(who < len(rows))
    raised = [list(row) for row in rows]
    raised[who][where] += more
    before = priorities(needs(rows), weighing(weights))["rank"].iloc[who]
    after = priorities(needs(raised), weighing(weights))["rank"].iloc[who]
    assert after <= before


@settings(max_examples=8, deadline=None)
@given(AMOUNTS, WEIGHTS)
def test_one_weighting_is_one_of_those_that_firmness_counts(rows, weights):
    table = needs(rows)
    rank = priorities(table, weighing(weights))["rank"]
    places = pd.DataFrame(
        {own: shared(priorities(table, weighing(own))["score"].round(12)) for own in weightings(3)}
    )
    assert firmness(table).tolist() == pytest.approx(places.le(3).mean(axis=1).tolist())
    least = tuple(w // math.gcd(*weights) for w in weights)
    assert places[least].tolist() == rank.tolist()
