import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.coverage import coverage_share, gap_cost_idr, gap_people

PEOPLE = st.integers(0, 10**7)


def test_coverage_of_the_province_in_august_2024_is_39_52_percent():
    assert coverage_share(518_632, 1_312_370) == pytest.approx(0.3952, abs=0.00005)


def test_coverage_of_batang_hari_in_august_2024_is_50_71_percent():
    assert coverage_share(49_803, 98_206) == pytest.approx(0.5071, abs=0.00005)


def test_the_gap_of_the_province_is_793_738_people():
    assert gap_people(518_632, 1_312_370) == 1_312_370 - 518_632 == 793_738


def test_closing_the_gap_for_a_year_costs_160_0_billion_rupiah():
    assert gap_cost_idr(793_738, "2024-08") == 793_738 * 16_800 * 12 == 160_017_580_800


@pytest.mark.parametrize(
    ("participants", "potential"),
    [(math.nan, 100), (10, math.nan), (0, 0), (101, 100), (-1, 100)],
)
def test_counts_that_are_missing_or_dont_belong_together_give_no_share_and_no_gap(
    participants, potential
):
    assert math.isnan(coverage_share(participants, potential))
    assert math.isnan(gap_people(participants, potential))


def test_a_missing_gap_has_no_cost():
    assert math.isnan(gap_cost_idr(math.nan, "2024-08"))


@given(PEOPLE, PEOPLE)
def test_a_share_is_between_0_and_1_and_a_gap_is_never_negative(participants, potential):
    share, gap = coverage_share(participants, potential), gap_people(participants, potential)
    assert math.isnan(share) or 0 <= share <= 1
    assert math.isnan(gap) or gap >= 0
    assert math.isnan(share) == math.isnan(gap)


@given(st.integers(1, 10**7), st.data())
def test_coverage_and_gap_tell_the_same_people(potential, data):
    participants = data.draw(st.integers(0, potential))
    covered = coverage_share(participants, potential) * potential
    assert covered + gap_people(participants, potential) == pytest.approx(potential)
