import pytest

from program.budget.best import Contradiction
from program.budget.plan import Cover, Plan
from program.budget.sensitivity import MONTHS, POTENTIAL, TAKE_UP, TARIFF, Spans, swings, tornado
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


def test_a_measure_nobody_knows_is_refused():
    with pytest.raises(ValueError, match="'laba'"):
        tornado(Plan(money(1), "2025-05", 1, sharing="per_desa"), three(), measure="laba")


def test_an_end_that_cant_be_reckoned_has_no_bar_and_says_why():
    # 15.01 has 400 participants: in a second month the cover of 401 would have ended
    cover = Cover("15.01", 401, "2025-05")
    plan = Plan(money(10**6), "2025-05", 1, sharing="per_desa", lapsing=(cover,))
    found = tornado(plan, three())
    assert (found[-1].assumption, found[-1].swing) == (MONTHS, None)
    assert (found[-1].low, found[-1].high) == (59, None)
    assert found[-1].why == "perlindungan yang berakhir di 15.01 melebihi peserta aktifnya"
    assert [bar.why for bar in found[:-1]] == ["", "", ""]


def test_a_measure_without_a_number_has_no_bar_in_any_assumption():
    # nobody is protected, so a point costs nothing that could be told
    plan = Plan(money(1), "2025-05", 1, sharing="per_desa")
    found = tornado(plan, three(), measure="per_point_idr")
    assert [(bar.base, bar.swing, bar.why) for bar in found] == [(None, None, "")] * 4


def test_coverage_nobody_knows_is_missing_and_no_swing_of_zero():
    place = Standing("15.01", None, None, None, 10, 2)
    plan = Plan(money(10**6), "2025-05", 1, sharing="per_desa")
    found = tornado(plan, Places((place,)), measure="after")
    assert {(bar.low, bar.base, bar.high, bar.swing) for bar in found} == {(None,) * 4}


def test_the_plans_own_take_up_lies_between_the_ends():
    plan = Plan(money(10**9), "2025-05", 2, wanted={"15.01": 100}, take_up=80)
    bar = bars(plan, three())[TAKE_UP]
    assert (bar.from_, bar.to) == ("80 persen", "100 persen")
    assert (bar.low, bar.base, bar.high) == (80, 80, 100)


def test_each_end_is_told_as_a_number_too():
    place = Standing("15.01", World(40, 100), World(50, 80), World(30, 160), 10, 2)
    plan = Plan(money(10 * MONTH), "2026-12", 2, sharing="kesenjangan")
    found = {s.assumption: (s.low.amount, s.high.amount) for s in swings(plan, Places((place,)))}
    # December 2026 is the last halved month, January 2027 is in full
    assert found[TARIFF] == (8_400 + 16_800, 2 * 16_800)
    assert found[MONTHS] == (1, 3)
    assert found[POTENTIAL] == (80, 160)
    assert found[TAKE_UP] == (96, 100)


def test_a_goal_moves_with_its_assumptions_and_says_where_its_floor_cant_hold():
    # money for 60 person-months: 30 people for 2 months, 20 for 3; a floor of 25 holds in two
    plan = Plan(money(60 * MONTH), "2025-05", 2, goal="terbanyak", floors={"15.01": 25})
    found = bars(plan, three())
    assert (found[MONTHS].low, found[MONTHS].base, found[MONTHS].high) == (60, 30, None)
    assert found[MONTHS].why.startswith("Batas bawah Kabupaten Kerinci meminta 25 orang")
    assert found[TAKE_UP].swing == 0


def test_a_goal_that_cant_hold_by_itself_has_no_tornado():
    plan = Plan(money(10 * MONTH), "2025-05", 1, goal="terbanyak", floors={"15.01": 25})
    with pytest.raises(Contradiction):
        tornado(plan, three())


def test_a_goal_is_moved_by_the_same_assumptions_and_its_floor_may_forbid_an_end():
    # Rp1.008 million = 60 person-months: a floor of 25 holds for one and two months, not for three
    plan = Plan(money(60 * MONTH), "2025-05", 2, goal="terbanyak", floors={"15.01": 25})
    found = bars(plan, three())
    assert (found[MONTHS].low, found[MONTHS].base, found[MONTHS].high) == (60, 30, None)
    assert "Batas bawah" in found[MONTHS].why
    assert found[TAKE_UP].swing == found[POTENTIAL].swing == 0
