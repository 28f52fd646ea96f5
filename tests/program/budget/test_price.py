import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.parameters import NotInForce
from program.budget.plan import Plan, Purse
from program.budget.price import person_idr, price, renewal_idr
from program.tariffs import months_from
from tests.program.budget.province import FULL, money

HALVED = 8_400


def plan(start, months, **rest):
    return Plan(money(10**12), start, months, wanted={"15.01": 10}, **rest)


def test_every_month_is_people_times_its_own_tariff():
    found = price(plan("2026-11", 4, discounted=True))
    assert [(m.month, m.tariff_idr, m.people, m.cost_idr) for m in found] == [
        ("2026-11", HALVED, 10, 84_000),
        ("2026-12", HALVED, 10, 84_000),
        ("2027-01", FULL, 10, 168_000),
        ("2027-02", FULL, 10, 168_000),
    ]


def test_the_halving_begins_with_its_first_month():
    found = price(plan("2026-03", 2, discounted=True))
    assert [m.tariff_idr for m in found] == [FULL, HALVED]


def test_transport_workers_have_a_halving_of_their_own():
    found = price(plan("2027-03", 2, discounted=True, sector="transportasi"))
    assert [m.tariff_idr for m in found] == [HALVED, FULL]


def test_governments_pay_in_full_until_a_source_says_otherwise():
    # 12 × 16,800, through the months that others pay half in
    assert person_idr(plan("2026-01", 12)) == 201_600


def test_a_year_across_the_halving_costs_three_full_and_nine_half_months():
    assert person_idr(plan("2026-01", 12, discounted=True)) == 3 * 16_800 + 9 * 8_400 == 126_000


def test_renewing_is_priced_by_the_months_it_is_for():
    told = plan("2026-04", 9, discounted=True)
    # December 2026 is halved, January 2027 isn't: 5 × (8,400 + 16,800)
    assert renewal_idr(told, 5, "2026-12", 2) == 126_000


@pytest.mark.parametrize("programmes", [("jkk", "jkm", "jht"), ("jht",), ("jkm",)])
def test_a_programme_whose_tariff_isnt_known_has_no_price(programmes):
    with pytest.raises(NotInForce, match="tidak ditemukan"):
        price(plan("2026-01", 1, programmes=programmes))


def test_a_month_before_the_oldest_source_has_no_price():
    with pytest.raises(NotInForce, match="2023-08"):
        price(plan("2023-08", 2))


@given(st.sampled_from(months_from("2023-09", 48)), st.integers(1, 24), st.integers(0, 10**6))
def test_money_is_whole_rupiah_and_each_month_has_its_own_tariff(start, months, people):
    told = Plan((Purse("csr", 0),), start, months, sharing="per_desa", discounted=True)
    found = price(told, people)
    for month in found:
        half = "2026-04" <= month.month <= "2026-12"
        assert month.cost_idr == people * (HALVED if half else FULL)
        assert type(month.cost_idr) is int
    assert sum(m.cost_idr for m in found) == people * person_idr(told)
