from dataclasses import replace
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from program.budget.plan import Purse, in_force
from program.budget.simulate import simulate
from program.budget.spread import spread
from program.budget.standing import Places
from tests.program.budget.province import plans, provinces

RULES = in_force()


@st.composite
def tasks(draw):
    """A plan with its places, permitted: wishes beyond BKBK's quota have another fund."""
    places = draw(provinces())
    return draw(plans(places)), places


def run(task):
    plan, places = task
    return simulate(plan, places, RULES)


def total(plan, places):
    return run((plan, places)).whole.reach.value.people


@given(tasks())
def test_no_purse_ever_pays_more_than_it_has(task):
    outcome = run(task)
    for spent in outcome.spent:
        assert spent.cost_idr == sum(spent.people.values()) * outcome.each_idr
        assert 0 <= spent.cost_idr <= spent.purse.budget_idr
        assert spent.left_idr == spent.purse.budget_idr - spent.cost_idr


@given(tasks())
def test_never_more_people_than_the_gap_or_than_were_wanted(task):
    plan, places = task
    for result in simulate(plan, places, RULES).results:
        own = result.reach
        assert own.value.people <= (own.value.gap_before or 0)
        assert not plan.wanted or own.value.people <= plan.wanted.get(result.kode, 0)
        assert own.high.people <= (own.high.gap_before or 0)


@given(tasks(), st.integers(0, 2), st.integers(1, 80_000_000))
def test_more_money_never_protects_fewer(task, which, more):
    plan, places = task
    purses = list(plan.purses)
    n = which % len(purses)
    purses[n] = replace(purses[n], budget_idr=purses[n].budget_idr + more)
    assert total(replace(plan, purses=tuple(purses)), places) >= total(plan, places)


@given(tasks(), st.integers(0, 50_000_000))
def test_another_fund_never_protects_fewer(task, idr):
    plan, places = task
    more = replace(plan, purses=(*plan.purses, Purse("csr", idr)))
    assert total(more, places) >= total(plan, places)


@given(tasks(), st.randoms())
def test_the_order_of_regencies_wishes_and_purses_doesnt_matter(task, random):
    plan, places = task
    regencies, wanted, purses = (
        list(part) for part in (places.regencies, plan.wanted.items(), plan.purses)
    )
    for part in (regencies, wanted, purses):
        random.shuffle(part)
    turned = replace(plan, wanted=dict(wanted), purses=tuple(purses))
    one, other = simulate(plan, places, RULES), simulate(turned, Places(tuple(regencies)), RULES)
    assert repr(one.results) == repr(other.results)
    assert repr(one.whole) == repr(other.whole)
    assert one.spent == other.spent


@given(tasks())
def test_the_sum_of_the_parts_is_the_whole(task):
    outcome = run(task)
    values = [r.reach.value for r in outcome.results]
    whole = outcome.whole.reach.value
    assert whole.people == sum(v.people for v in values)
    assert whole.people == sum(sum(s.people.values()) for s in outcome.spent)
    assert whole.cost_idr == sum(v.cost_idr for v in values)
    assert whole.cost_idr == sum(m.cost_idr for m in outcome.months)
    assert whole.cost_idr == sum(s.cost_idr for s in outcome.spent)
    known = [v for v in values if v.gap_before is not None]
    if known:
        assert whole.gap_before == sum(v.gap_before or 0 for v in known)
        assert whole.gap_after == sum(v.gap_after or 0 for v in known)
        assert whole.gap_before - whole.gap_after == whole.people


@given(tasks())
def test_a_range_always_holds_its_value(task):
    for result in run(task).results:
        for name, value in vars(result.reach.value).items():
            low, high = getattr(result.reach.low, name), getattr(result.reach.high, name)
            assert value is None or value != value or low <= value <= high


def cut(plan, places, each_idr):
    """Most people any sharing could protect: the least cut between money and regencies.

    Without names everyone with weight may be paid; money of a regency goes there only, BKBK in
    2023 to 75 people a village.
    """
    room = {}
    for place in places.regencies:
        gap = place.now.gap if place.now else 0
        most = min(plan.wanted.get(place.kode, 0), gap) if plan.wanted else gap
        weight = {"per_desa": place.villages, "kemiskinan": place.poor}.get(plan.sharing, 1)
        room[place.kode] = most * plan.take_up // 100 if weight else 0
    villages = {place.kode: place.villages for place in places.regencies}
    capped = plan.start < "2024-01"

    def way(purse, kode):
        if purse.kode not in ("", kode):
            return 0
        return 75 * villages[kode] if purse.fund == "bkbk" and capped else room[kode]

    found = []
    for kept in product([False, True], repeat=len(plan.purses)):
        money = sum(
            p.budget_idr // each_idr for p, own in zip(plan.purses, kept, strict=True) if not own
        )
        ways = [p for p, own in zip(plan.purses, kept, strict=True) if own]
        found.append(money + sum(min(n, sum(way(p, k) for p in ways)) for k, n in room.items()))
    return min(found)


@given(tasks())
def test_nobody_stays_out_for_whom_there_is_money_that_may_pay(task):
    plan, places = task
    outcome = run(task)
    assert outcome.whole.reach.value.people == cut(plan, places, outcome.each_idr)


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 50), min_size=1),
    st.integers(0, 400),
    st.data(),
)
def test_a_spread_fills_in_proportion_and_stays_within_room(room, people, data):
    weights = {key: data.draw(st.integers(0, 9)) for key in room}
    shares = spread(people, weights, room)
    assert all(0 <= shares[key] <= room[key] for key in room)
    assert sum(shares.values()) == min(people, sum(n for key, n in room.items() if weights[key]))
    unfilled = [key for key in room if weights[key] and shares[key] < room[key] - 1]
    for a in unfilled:
        for b in unfilled:
            assert (shares[a] - 1) * weights[b] <= (shares[b] + 1) * weights[a]
