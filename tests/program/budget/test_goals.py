"""The four goals side by side."""

import pytest

from program.allocate import Goal
from program.budget.goals import compare
from program.budget.permitted import NotAllowed
from program.budget.plan import Plan
from program.budget.standing import Places, Standing, published
from tests.program.budget.province import money, three

MONTH = 16_800


def test_each_goal_says_people_the_ends_of_coverage_and_the_price_of_fairness():
    found = compare(Plan(money(100 * MONTH), "2025-01", 1, goal="terbanyak"), three())
    told = {
        one.goal: (
            one.outcome.best.people,
            one.lowest.reach.value.after,
            one.highest.reach.value.after,
            one.price,
        )
        for one in found
    }
    assert told == {
        # 60, 30 and 10 more than 400 of 1,000, 200 of 500 and 100 of 200
        Goal.MOST: (100, 0.46, 110 / 200, 0),
        Goal.LOWEST: (100, 0.466, 100 / 200, 0),
        Goal.NEED: (100, 457 / 1_000, 114 / 200, 0),
        # 2 for each of 35 villages: 20, 40 and 10
        Goal.FLAT: (70, 0.42, 110 / 200, 30),
    }


def test_a_plan_that_shares_otherwise_is_compared_with_what_a_goal_would_do():
    found = compare(Plan(money(100 * MONTH), "2025-01", 1, sharing="kemiskinan"), three())
    assert [one.outcome.best.people for one in found] == [100, 100, 100, 70]


def test_a_goal_that_has_nothing_to_follow_says_so_and_the_others_stand():
    places = Places((published("15.01", 0, 10, None, 1),))
    found = compare(Plan(money(9 * MONTH), "2025-01", 1, goal="terbanyak"), places)
    by_need = found[2]
    assert by_need.outcome is by_need.lowest is by_need.highest is by_need.price is None
    assert by_need.refused[0].sentence.startswith("Tidak ada angka penduduk miskin")
    assert [one.outcome is not None for one in found] == [True, True, False, True]


def test_regencies_without_a_figure_are_neither_the_lowest_nor_the_highest():
    places = Places((published("15.01", 1, 11, 5, 3), Standing("15.02", None, None, None, 5, 3)))
    found = compare(Plan(money(MONTH), "2025-01", 1, goal="terbanyak"), places)[0]
    assert found.lowest.kode == found.highest.kode == "15.01"


def test_what_a_rule_forbids_is_refused_for_every_goal():
    with pytest.raises(NotAllowed):
        compare(Plan(money(MONTH, "apbd_kabkota"), "2025-03", 1, goal="terbanyak"), three())
