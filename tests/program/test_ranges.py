import pytest

from data.catalogue import COVERAGE, GAP, PARTICIPANTS, POTENTIAL
from program.allocation import Place
from program.evidence import CARRIED, PUBLISHED, Evidence, Known, Totals
from program.ranges import Margins, ranges

PROVINCE = Totals("2024-08", 5_000, 10_000)
MARGINS = Margins(coverage=0.10, carried=0.05, potential=0.20)
PLACE = Place("15.01", 1_000, 400, 0.4)


def known(value, basis=PUBLISHED):
    return Known(value, basis, "2024-08")


def test_without_any_figure_both_margins_are_taken_at_their_worst():
    found = ranges(Evidence("15.01"), PLACE, MARGINS, PROVINCE)
    assert found[COVERAGE] == pytest.approx((0.4, 0.3, 0.5))
    assert found[POTENTIAL] == (1_000, 800, 1_200)
    assert found[PARTICIPANTS] == (400, 0.3 * 800, 0.5 * 1_200)
    # The gap is smallest with few workers well covered: 50 % of 800; largest 70 % of 1,200.
    assert found[GAP] == (600, 400, 840)


def test_a_published_coverage_has_no_width_and_its_people_only_that_of_potential():
    found = ranges(Evidence("15.01", coverage=known(0.4)), PLACE, MARGINS, PROVINCE)
    assert found[COVERAGE] == (0.4, 0.4, 0.4)
    assert found[PARTICIPANTS] == (400, 320, 480)
    assert found[GAP] == (600, 480, 720)


def test_a_carried_coverage_takes_its_own_margin():
    found = ranges(Evidence("15.01", coverage=known(0.4, CARRIED)), PLACE, MARGINS, PROVINCE)
    assert found[COVERAGE] == pytest.approx((0.4, 0.35, 0.45))


def test_published_counts_leave_nothing_open():
    evidence = Evidence("15.01", potential=known(1_000), participants=known(400))
    found = ranges(evidence, PLACE, MARGINS, PROVINCE)
    assert all(value == low == high for value, low, high in found.values())


def test_a_published_count_bounds_the_potential_it_came_from():
    place = Place("15.01", 1_000, 900, 0.9)
    found = ranges(Evidence("15.01", participants=known(900)), place, MARGINS, PROVINCE)
    assert found[POTENTIAL] == (1_000, 900, 1_200)
    assert found[COVERAGE] == (0.9, 0.75, 1.0)
    assert found[GAP] == (100, 0, 300)


def test_no_range_leaves_0_to_1_or_the_province():
    wide = Margins(coverage=0.9, carried=0.9, potential=20.0)
    found = ranges(Evidence("15.01"), PLACE, wide, PROVINCE)
    assert found[COVERAGE][1:] == (0.0, 1.0)
    assert found[POTENTIAL][1:] == (0, 10_000)
