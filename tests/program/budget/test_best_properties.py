"""What holds for every plan with a goal."""

from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from program.allocate import Goal
from program.budget.best import Contradiction, problem
from program.budget.plan import Plan, Purse, in_force
from program.budget.simulate import simulate
from program.budget.standing import Places, published
from tests.program.allocate.brute import best as counted
from tests.program.budget.province import money, plans, provinces

RULES = in_force()
GOALS = st.sampled_from(Goal)
few = settings(max_examples=60, deadline=None)


@st.composite
def tasks(draw, limited=True):
    """A plan with a goal, and with floors and caps where asked for."""
    places = draw(provinces())
    kodes = st.sampled_from([place.kode for place in places.regencies])
    limits = {
        "floors": draw(st.dictionaries(kodes, st.integers(0, 60))) if limited else {},
        "caps": draw(st.dictionaries(kodes, st.integers(0, 2_000))) if limited else {},
    }
    plan = draw(plans(places))
    return replace(plan, wanted={}, sharing="", goal=draw(GOALS), **limits), places


def run(plan, places):
    try:
        return simulate(plan, places, RULES)
    except Contradiction:
        assume(False)


@few
@given(tasks())
def test_no_purse_spends_more_than_it_has_and_nobody_beyond_the_gap_is_paid(task):
    outcome = run(*task)
    for spent, use in zip(outcome.spent, outcome.best.funds, strict=True):
        assert 0 <= spent.cost_idr <= spent.purse.budget_idr
        assert (use.spent_idr, use.left_idr) == (spent.cost_idr, spent.left_idr)
    for result in outcome.results:
        for reach in (result.reach.value, result.reach.low, result.reach.high):
            assert reach.people <= (reach.gap_before or 0)


@few
@given(tasks())
def test_floors_and_caps_hold(task):
    plan, places = task
    for result in run(plan, places).results:
        people = result.reach.value.people
        assert people >= plan.floors.get(result.kode, 0)
        assert result.reach.high.people <= plan.caps.get(result.kode, people + 10**6)


@few
@given(tasks(), st.integers(0, 2), st.integers(1, 80_000_000))
def test_more_money_never_protects_fewer(task, which, more):
    plan, places = task
    purses = list(plan.purses)
    n = which % len(purses)
    purses[n] = replace(purses[n], budget_idr=purses[n].budget_idr + more)
    richer = replace(plan, purses=tuple(purses))
    assert run(richer, places).best.people >= run(plan, places).best.people


@few
@given(tasks(), st.randoms())
def test_the_order_of_regencies_purses_and_limits_doesnt_matter(task, random):
    plan, places = task
    parts = [places.regencies, plan.purses, plan.floors.items(), plan.caps.items()]
    shuffled = [random.sample(list(part), len(part)) for part in parts]
    turned = replace(
        plan, purses=tuple(shuffled[1]), floors=dict(shuffled[2]), caps=dict(shuffled[3])
    )
    one, other = run(plan, places), run(turned, Places(tuple(shuffled[0])))
    assert repr((one.results, one.whole, one.spent)) == repr(
        (other.results, other.whole, other.spent)
    )
    assert one.best == other.best


@few
@given(tasks())
def test_the_sum_of_the_parts_is_the_whole(task):
    outcome = run(*task)
    whole = outcome.whole.reach.value
    assert whole.people == outcome.best.people
    assert whole.people == sum(r.reach.value.people for r in outcome.results)
    assert whole.people == sum(sum(s.people.values()) for s in outcome.spent)
    assert whole.cost_idr == outcome.best.spent_idr == sum(m.cost_idr for m in outcome.months)


@few
@given(provinces(), st.integers(0, 80_000_000), GOALS)
def test_with_one_fund_and_no_rules_a_goal_protects_as_many_as_the_sharing_by_gap(
    places, idr, goal
):
    # NEED leaves out who has no poor people, FLAT what doesn't go round; their price says so
    shared = Plan(money(idr, "csr"), "2025-01", 2, sharing="kesenjangan")
    best = run(replace(shared, sharing="", goal=goal), places).best
    most = simulate(shared, places, RULES).whole.reach.value.people
    assert best.people + best.price_of_fairness == most
    assert best.price_of_fairness == 0 or goal in (Goal.NEED, Goal.FLAT)


@few
@given(tasks(limited=False))
def test_most_people_are_as_many_as_the_sharing_by_gap_whatever_the_funds(task):
    plan, places = task
    shared = replace(plan, goal="", sharing="kesenjangan")
    best = run(replace(plan, goal=Goal.MOST), places).best
    assert best.people == simulate(shared, places, RULES).whole.reach.value.people


@st.composite
def small(draw):
    """Two or three regencies with few people, purses of which some share places per village."""
    kodes = ["15.01", "15.02", "15.03"][: draw(st.integers(2, 3))]
    regencies = []
    for kode in kodes:
        people, gap, poor, villages = (draw(st.integers(0, 4)) for _ in range(4))
        regencies.append(published(kode, people, max(people + gap, 1), poor, villages % 3))
    funds = draw(st.sampled_from(["bkbk", "apbd_kabkota"]))
    idr = st.integers(0, 5 * 16_800)
    purses = [Purse("csr", draw(idr)), Purse(funds, draw(idr), kode=kodes[0])]
    floors = draw(st.dictionaries(st.sampled_from(kodes), st.integers(0, 2)))
    caps = draw(st.dictionaries(st.sampled_from(kodes), st.integers(0, 4)))
    take_up = draw(st.sampled_from([100, 60]))
    return Plan(
        tuple(purses), "2023-10", 1, goal=draw(GOALS), floors=floors, caps=caps, take_up=take_up
    ), Places(tuple(regencies))


@few
@given(small())
def test_on_small_cases_it_is_what_counting_all_ways_finds(task):
    plan, places = task
    outcome = run(plan, places)
    people = tuple(r.reach.value.people for r in outcome.results)
    assert people == counted(problem(plan, places, RULES), Goal(plan.goal))


PLACES_PER_VILLAGE = 75


@few
@given(st.integers(0, 200), st.integers(0, 200), st.integers(0, 2), st.integers(0, 2))
def test_purses_that_share_a_ceiling_protect_as_many_as_counting_all_ways_finds(
    common, own, first, second
):
    places = Places((published("15.01", 0, 300, 5, first), published("15.02", 0, 300, 5, second)))
    purses = (Purse("bkbk", common * 16_800), Purse("bkbk", own * 16_800, kode="15.01"))
    found = simulate(Plan(purses, "2023-10", 1, goal=Goal.MOST), places, RULES).best.people
    here, there = PLACES_PER_VILLAGE * first, PLACES_PER_VILLAGE * second
    most = max(n + min(common, here - n + there) for n in range(min(own, here) + 1))
    assert found == most
