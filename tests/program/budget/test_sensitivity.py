import pytest

from program.budget.best import Contradiction
from program.budget.plan import Plan
from program.budget.sensitivity import MONTHS, POTENTIAL, TAKE_UP, TARIFF, Spans, tornado
from program.budget.standing import Places, Standing, World
from tests.program.budget.province import money, three

MONTH = 16_800


def bars(plan, places, **rest):
    return {bar.assumption: bar for bar in tornado(plan, places, **rest)}


def test_with_scarce_money_the_months_and_the_halving_move_people():
    # Rp1.008 million = 60 person-months in full: 30 people for 2 months, 60 for 1, 20 for 3
    plan = Plan(money(60 * MONTH), "2026-05", 2, sharing="kesenjangan")
    found = bars(plan, three())
    assert (found[MONTHS].low, found[MONTHS].base, found[MONTHS].high) == (60, 30, 20)
    # half the tariff, twice the people
    assert (found[TARIFF].low, found[TARIFF].high, found[TARIFF].swing) == (60, 30, 30)
    assert found[TAKE_UP].swing == found[POTENTIAL].swing == 0
    assert [bar.assumption for bar in tornado(plan, three())][:2] == [MONTHS, TARIFF]


def test_outside_the_halving_the_tariff_moves_nothing():
    plan = Plan(money(60 * MONTH), "2025-05", 2, sharing="kesenjangan")
    assert bars(plan, three())[TARIFF].swing == 0


def test_with_plenty_of_money_take_up_moves_people():
    plan = Plan(money(10**9), "2025-05", 2, wanted={"15.01": 100})
    found = bars(plan, three(), spans=Spans(take_up=(50, 100)))
    assert (found[TAKE_UP].low, found[TAKE_UP].high) == (50, 100)
    assert next(iter(found)) == TAKE_UP


def test_potential_workers_move_coverage_through_the_range_of_their_estimate():
    place = Standing("15.01", World(40, 100), World(50, 80), World(30, 160), 10, 2)
    plan = Plan(money(10 * MONTH), "2025-05", 1, sharing="kesenjangan")
    bar = bars(plan, Places((place,)), measure="after")[POTENTIAL]
    # 40 + 10 people of 80, 100, 160
    assert (bar.low, bar.base, bar.high) == (50 / 80, 50 / 100, 50 / 160)
    assert bar.swing == 50 / 80 - 50 / 160


def test_a_plan_of_one_month_isnt_made_shorter():
    bar = bars(Plan(money(10**6), "2025-05", 1, sharing="per_desa"), three())[MONTHS]
    assert (bar.from_, bar.to) == ("1", "2")


def test_the_greatest_swing_comes_first_in_every_measure():
    plan = Plan(money(10**6), "2026-10", 4, sharing="per_desa")
    for measure in ("people", "cost_idr", "after", "gap_after", "per_point_idr"):
        swings = [bar.swing for bar in tornado(plan, three(), measure=measure)]
        assert swings == sorted(swings, reverse=True)


def test_a_goal_moves_with_its_assumptions_and_has_no_number_where_its_floor_cant_hold():
    # money for 60 person-months: 30 people for 2 months, 20 for 3; a floor of 25 holds in two
    plan = Plan(money(60 * MONTH), "2025-05", 2, goal="terbanyak", floors={"15.01": 25})
    found = bars(plan, three())
    assert (found[MONTHS].low, found[MONTHS].base, found[MONTHS].high) == (60, 30, None)
    assert found[MONTHS].swing is None
    assert found[TAKE_UP].swing == 0


def test_a_goal_that_cant_hold_by_itself_has_no_tornado():
    plan = Plan(money(10 * MONTH), "2025-05", 1, goal="terbanyak", floors={"15.01": 25})
    with pytest.raises(Contradiction):
        tornado(plan, three())


def test_a_measure_nobody_knows_is_refused():
    with pytest.raises(ValueError, match="'laba'"):
        tornado(Plan(money(1), "2025-05", 1, sharing="per_desa"), three(), measure="laba")
