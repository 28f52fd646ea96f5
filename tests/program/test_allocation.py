import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.allocation import CONFLICT, NO_EMPLOYED, CannotEstimate, allocate, whole
from program.evidence import CARRIED, PUBLISHED, Evidence, Known, Totals

WEIGHTS = st.dictionaries(
    st.text("abcdefghijk", min_size=1, max_size=3), st.integers(0, 10**6), min_size=1, max_size=11
).filter(lambda weights: sum(weights.values()) > 0)


def known(value, basis=PUBLISHED):
    return Known(value, basis, "2024-08")


def test_whole_people_go_to_the_largest_remainders():
    # 10 × 1/3 = 3.33 each for three equals; the tenth goes to the first key
    assert whole({"a": 1, "b": 1, "c": 1}, 10) == {"a": 4, "b": 3, "c": 3}
    # 7 × 5/9 = 3.89, 7 × 3/9 = 2.33, 7 × 1/9 = 0.78
    assert whole({"a": 5, "b": 3, "c": 1}, 7) == {"a": 4, "b": 2, "c": 1}


def test_nothing_to_share_by_is_refused():
    with pytest.raises(CannotEstimate):
        whole({"a": 0}, 3)


@given(WEIGHTS, st.integers(0, 10**7))
def test_shares_add_up_and_stay_within_one_person_of_proportion(weights, total):
    shares = whole(weights, total)
    assert sum(shares.values()) == total
    base = sum(weights.values())
    assert all(abs(shares[key] - total * weights[key] / base) < 1.001 for key in weights)


@given(WEIGHTS, st.integers(0, 10**7), st.randoms())
def test_shares_dont_depend_on_order(weights, total, random):
    shuffled = list(weights.items())
    random.shuffle(shuffled)
    assert whole(dict(shuffled), total) == whole(weights, total)


def test_what_the_known_leave_is_spread_at_one_rate():
    evidence = [
        Evidence("a", known(50), known(60), known(0.5)),
        Evidence("b", known(30)),
        Evidence("c", known(10)),
    ]
    places = allocate(evidence, Totals("2024-08", participants=40, potential=100))
    # potential left: 100 − 60 = 40 by 30 : 10; participants left: 40 − 30 = 10 of 40 = 25 %
    assert [(p.potential, p.participants) for p in places.values()] == [(60, 30), (30, 8), (10, 2)]
    assert [p.coverage for p in places.values()] == [0.5, 0.25, 0.25]


def test_carried_figures_bend_when_nobody_else_can_take_the_rest():
    evidence = [
        Evidence("a", known(1), known(100), known(0.5)),
        Evidence("b", known(1), known(100), known(0.4, CARRIED)),
    ]
    places = allocate(evidence, Totals("2024-08", participants=95, potential=200))
    assert (places["a"].participants, places["a"].coverage) == (50, 0.5)
    assert (places["b"].participants, places["b"].coverage) == (45, 0.45)


def test_published_figures_never_bend_even_if_they_dont_add_up():
    evidence = [Evidence(kode, known(1), known(100), known(0.5)) for kode in "ab"]
    places = allocate(evidence, Totals("2024-08", participants=95, potential=200))
    assert [p.participants for p in places.values()] == [50, 50]


@pytest.mark.parametrize(
    ("participants", "potential"),
    [(20, 100), (90, 100), (40, 60)],
    ids=["fewer than the known", "more than the rest can hold", "no potential left"],
)
def test_figures_that_exceed_the_province_allow_no_estimate(participants, potential):
    evidence = [Evidence("a", known(50), known(60), known(0.5)), Evidence("b", known(30))]
    with pytest.raises(CannotEstimate) as refusal:
        allocate(evidence, Totals("2024-08", participants, potential))
    assert refusal.value.reason == CONFLICT


def test_without_employed_people_nothing_tells_how_to_share_potential():
    with pytest.raises(CannotEstimate) as refusal:
        allocate([Evidence("a")], Totals("2024-08", 40, 100))
    assert refusal.value.reason == NO_EMPLOYED
