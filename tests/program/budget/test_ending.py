from program.budget.ending import outside
from program.budget.plan import Cover, Plan
from program.budget.simulate import simulate
from tests.program.budget.province import FULL, money, three


def plan(*lapsing):
    return Plan(money(50 * 3 * FULL), "2025-06", 3, wanted={"15.02": 50}, lapsing=lapsing)


def told(found):
    return [(e.ends, e.kode, e.people, e.fund, e.of_plan) for e in simulate(found, three()).endings]


def test_the_calendar_goes_from_the_month_before_the_plan_to_its_last_month_oldest_first():
    found = plan(
        Cover("15.01", 30, "2025-08", "bkbk"),
        Cover("15.01", 20, "2025-05", "bkbk"),
        Cover("15.03", 10, "2025-06"),
    )
    assert told(found) == [
        ("2025-05", "15.01", 20, "bkbk", False),
        ("2025-06", "15.03", 10, "", False),
        ("2025-08", "15.01", 30, "bkbk", False),
        ("2025-08", "15.02", 50, "apbd_provinsi", True),
    ]


def test_renewing_is_priced_to_the_plans_end_and_for_as_many_months_again():
    before, within, _ = simulate(
        plan(Cover("15.01", 20, "2025-05"), Cover("15.03", 10, "2025-06")), three()
    ).endings
    # gone in June, July, August; and for three months from June on
    assert (before.until_end_idr, before.again_idr) == (20 * 3 * FULL, 20 * 3 * FULL)
    # gone in July and August; and for three months from July on
    assert (within.until_end_idr, within.again_idr) == (10 * 2 * FULL, 10 * 3 * FULL)


def test_what_ends_with_the_last_month_costs_nothing_until_then():
    own = simulate(plan(), three()).endings[0]
    assert (own.of_plan, own.until_end_idr, own.again_idr) == (True, 0, 50 * 3 * FULL)


def test_cover_outside_the_plans_months_is_not_in_the_calendar_and_is_counted_apart():
    found = plan(Cover("15.01", 7, "2025-04"), Cover("15.01", 9, "2025-09"))
    assert outside(found) == (7, 9)
    assert [e.of_plan for e in simulate(found, three()).endings] == [True]


def test_cover_of_nobody_ends_nowhere():
    assert [e.of_plan for e in simulate(plan(Cover("15.01", 0, "2025-06")), three()).endings] == [
        True
    ]
