"""What half a gap costs, what a flat quota reaches, and what a discount would change."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.parameters import NotInForce, Parameters, load
from program.closing import discounted, option, places_per_village

RULES = load()


def test_half_the_gap_costs_half():
    # 50 people × Rp16.800 × 12 = Rp10.080.000
    found = option(100 / 2, 100, "2024-08", RULES)
    assert (found.people, found.cost_idr, found.share) == (50, 10_080_000, 0.5)


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_no_option_reaches_more_than_the_gap(people, gap):
    found = option(people, gap, "2024-08", RULES)
    assert math.isnan(found.share) if people > gap else 0 <= found.share <= 1


def test_a_flat_quota_reaches_its_part_of_the_gap():
    # 117.150 ÷ 793.738 = 14,76 %; 117.150 × 201.600 = Rp23.617.440.000
    found = option(117_150, 793_738, "2024-08", RULES)
    assert found.share == pytest.approx(0.147593, abs=1e-6)
    assert found.cost_idr == 117_150 * 201_600 == 23_617_440_000


def test_a_month_before_the_first_tariff_is_refused():
    with pytest.raises(NotInForce):
        option(10, 20, "2020-01", RULES)


@pytest.mark.parametrize(("people", "gap"), [(-1, 10), (5, 0), (5, math.nan)])
def test_a_gap_that_is_none_and_people_below_zero_are_refused(people, gap):
    with pytest.raises(ValueError, match="kesenjangan"):
        option(people, gap, "2024-08", RULES)


def test_every_village_would_need_its_share_of_the_gap():
    assert places_per_village(1_000, 8) == 125
    assert math.isnan(places_per_village(1_000, 0))


def test_the_discount_would_halve_its_nine_months():
    # April to December 2026: 1.000 × 16.800 × 9 = Rp151.200.000
    found = discounted(1_000, RULES)
    assert (found.first, found.last) == ("2026-04", "2026-12")
    assert (found.full, found.reduced) == (151_200_000, 75_600_000)


def test_without_a_discount_nothing_is_said_of_one():
    assert discounted(1_000, Parameters((), ())) is None
