import pytest

from data.catalogue import GAP, PARTICIPANTS, POTENTIAL
from data.parameters import NotInForce
from program.allocate import Fund, Goal, Problem, solve
from program.allocate.inputs import known, priced
from program.figures import load
from words.periods import LATEST


@pytest.fixture(scope="module")
def newest():
    return known(load(), LATEST)


def test_the_eleven_have_what_an_allocation_needs(newest):
    assert len(newest.regencies) == 11
    assert newest.lacking == {}
    # 2023-03 knows all eleven; 2024-03 only eight
    assert newest.poor_period == "2023-03"
    assert all(type(r.gap) is int and r.potential - r.participants == r.gap
               for r in newest.regencies)  # fmt: skip


def test_a_regency_without_a_figure_is_left_out_and_named():
    found = known(load(), "2024-12")
    assert [r.kode for r in found.regencies] == ["15.08"]
    assert found.lacking["15.01"] == (GAP, POTENTIAL, PARTICIPANTS)


def test_estimated_regencies_are_named(newest):
    # Batang Hari's, Tanjung Jabung Barat's and Bungo's figures are published
    published = {r.kode for r in newest.regencies} - set(newest.estimated)
    assert published == {"15.04", "15.06", "15.08"}


def test_each_month_costs_its_own_tariff():
    # PP 50/2025: the discount outside transport ends with December 2026
    months = priced("2026-12", 2, government_paid=False)
    assert [m.price_idr for m in months] == [8_400, 16_800]
    assert [m.price_idr for m in priced("2026-12", 2)] == [16_800, 16_800]


def test_a_month_without_a_known_tariff_is_not_priced():
    with pytest.raises(NotInForce):
        priced("2023-08", 1)


def test_ten_billion_protects_as_many_by_coverage_as_at_most_and_lifts_the_lowest(newest):
    asked = Problem(newest.regencies, (Fund("apbd", "APBD", 10**10),), priced("2026-01", 12))
    most, lifted = solve(asked, Goal.MOST), solve(asked, Goal.LOWEST)
    # 10,000,000,000 ÷ (12 × 16,800) = 49,603 people and 35,200 rupiah
    assert (most.people, most.left_idr) == (49_603, 35_200) == (lifted.people, lifted.left_idr)
    areas = {r.kode: r for r in newest.regencies}
    raised = [s for s in lifted.shares if s.people]
    reached = [s.participants_after / areas[s.kode].potential for s in raised]
    # whoever is lifted ends on one level, to within a person
    assert max(reached) - min(reached) < 1 / min(areas[s.kode].potential for s in raised)
    others = [r for r in newest.regencies if r.kode not in {s.kode for s in raised}]
    assert all(r.participants / r.potential >= min(reached) for r in others)
