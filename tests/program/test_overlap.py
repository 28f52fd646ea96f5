import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.overlap import Ranged, exactly, overlap, people, somewhere

unit = st.floats(0, 1)
shares = st.tuples(unit, unit, unit).map(sorted).map(lambda t: Ranged(t[1], t[0], t[2]))
crowds = st.integers(1, 60).flatmap(
    lambda n: st.lists(
        st.lists(st.booleans(), min_size=n, max_size=n), min_size=1, max_size=4
    )
)  # fmt: skip


def test_two_shares_of_70_percent_overlap_by_40_to_70_percent():
    found = overlap([exactly(0.7), exactly(0.7)])
    # independent 0.7 × 0.7; at least 0.7 + 0.7 − 1; at most the smaller
    assert found.value == pytest.approx(0.49)
    assert found.low == pytest.approx(0.4)
    assert found.high == 0.7


def test_without_conditions_everyone_is_left():
    assert overlap([]) == exactly(1.0)


def test_what_nothing_tells_may_be_everything_or_nothing():
    assert overlap([exactly(0.6), somewhere(0.5)]) == Ranged(0.3, 0.0, 0.6)


def test_people_are_whole_and_their_range_goes_outwards():
    # 101 × 0.5 = 50.5; 100 × 0.255 = 25.5 down to 25; 102 × 0.755 = 77.01 up to 78
    found = people(Ranged(101, 100, 102), Ranged(0.5, 0.255, 0.755))
    assert (found.low, found.high) == (25, 78)
    assert found.value == 50


def test_a_range_that_doesnt_hold_its_value_is_refused():
    with pytest.raises(ValueError, match="tidak benar"):
        Ranged(0.5, 0.6, 0.7)


@given(crowds)
def test_however_conditions_coincide_the_range_holds_the_truth(conditions):
    size = len(conditions[0])
    everyone = [all(person) for person in zip(*conditions, strict=True)]
    found = overlap([exactly(sum(condition) / size) for condition in conditions])
    truth = sum(everyone) / size
    assert found.low <= truth + 1e-9
    assert truth <= found.high + 1e-9


@given(st.lists(shares, max_size=4), shares)
def test_another_condition_never_lets_more_people_in(some, another):
    fewer, more = overlap([*some, another]), overlap(some)
    assert fewer.value <= more.value
    assert fewer.low <= more.low + 1e-9
    assert fewer.high <= more.high


@given(st.integers(0, 1_000_000), st.lists(shares, max_size=4))
def test_the_part_is_never_more_than_the_whole(size, some):
    found = people(exactly(size), overlap(some))
    assert 0 <= found.low <= found.value <= found.high <= size
    assert found.value == math.floor(found.value)
