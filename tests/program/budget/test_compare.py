"""Outcomes side by side: what each comes to, and which is better at what."""

from dataclasses import replace

from program.budget import compare
from program.budget.compare import (
    AFTER,
    COST,
    GAP,
    LEFT,
    LOWEST,
    MEASURES,
    MONTHS,
    PEOPLE,
    PER_POINT,
)
from program.budget.plan import Plan
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, World
from tests.program.budget.province import money, three

MONTH = 16_800
PLAN = Plan(money(70 * MONTH), "2025-01", 1, sharing="kesenjangan")
BY_GAP = simulate(PLAN, three())  # 42, 21 and 7 people of 70
BY_POOR = simulate(replace(PLAN, sharing="kemiskinan"), three())  # 40, 20 and 10 of 70
MORE = simulate(replace(PLAN, purses=money(71 * MONTH + 5)), three())


def value(outcome, measure):
    return compare.told(outcome, measure).value


def test_every_measure_of_an_outcome_is_told():
    assert value(MORE, PEOPLE) == 71
    assert value(MORE, COST) == 71 * MONTH
    assert value(MORE, LEFT) == 5
    # 1,000 are without protection
    assert value(MORE, GAP) == 929
    assert all(value(MORE, measure) is not None for measure in MEASURES)


def test_people_times_months_tells_short_from_long_plans():
    long = simulate(replace(PLAN, months=7), three())
    assert (value(long, PEOPLE), value(long, MONTHS)) == (10, 70)
    assert compare.best([BY_GAP, long], PEOPLE) == (0,)
    assert compare.best([BY_GAP, long], MONTHS) == ()


def test_a_short_plan_isnt_cheaper_because_it_ends_sooner():
    short = simulate(replace(PLAN, months=2), three())
    assert value(short, PER_POINT) > value(BY_GAP, PER_POINT)
    assert compare.best([BY_GAP, short], PER_POINT) == ()
    # In May 2026 the contribution is halved, in June 2025 it isn't
    full, halved = (
        simulate(replace(PLAN, start=start, discounted=True), three())
        for start in ("2025-06", "2026-05")
    )
    assert compare.best([full, halved], PER_POINT) == (1,)


def test_the_lowest_regency_is_the_lowest_afterwards():
    # 400 + 42 of 1,000; 200 + 21 of 500; 100 + 7 of 200: 44.2 percent is the lowest twice
    assert value(BY_GAP, LOWEST) == 442 / 1_000 == 221 / 500
    assert value(BY_POOR, LOWEST) == 440 / 1_000
    lowest = compare.lowest(BY_GAP)
    assert lowest is not None
    assert lowest.kode == "15.01"
    assert compare.best([BY_POOR, BY_GAP], LOWEST) == (1,)


def test_more_is_better_or_less_is_as_the_measure_says():
    assert compare.best([BY_GAP, MORE], PEOPLE) == (1,)
    assert compare.best([BY_GAP, MORE], GAP) == (1,)
    assert compare.best([BY_GAP, MORE], COST) == ()


def test_several_may_be_best_and_where_all_are_alike_none_is():
    assert compare.best([MORE, BY_GAP, MORE], PEOPLE) == (0, 2)
    assert compare.best([BY_GAP, BY_POOR], PEOPLE) == ()


def test_what_cant_be_reckoned_is_neither_best_nor_in_the_way():
    assert compare.best([None, BY_GAP, MORE], AFTER) == (2,)
    assert compare.best([None, BY_GAP], AFTER) == ()


def test_without_any_figure_no_share_is_known():
    nowhere = Places((Standing("15.01", None, None, None, None, 3),))
    outcome = simulate(PLAN, nowhere)
    assert value(outcome, AFTER) is value(outcome, LOWEST) is None
    assert compare.lowest(outcome) is None


def test_ranges_go_from_the_lowest_to_the_highest_world():
    # 50 places of a gap of 30 at the tight end, 60 as shown, 130 at the wide end
    places = Places((Standing("15.01", World(40, 100), World(50, 80), World(30, 160), 10, 2),))
    outcome = simulate(replace(PLAN, purses=money(50 * MONTH)), places)
    assert compare.told(outcome, PEOPLE) == compare.Told(50, 30, 50)
    # 20 people's money is left where only 30 can be protected
    assert compare.told(outcome, LEFT) == compare.Told(0, 0, 20 * MONTH)
    for measure in MEASURES:
        told = compare.told(outcome, measure)
        assert told.low <= told.value <= told.high
