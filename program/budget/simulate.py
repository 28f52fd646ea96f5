"""From a plan to its outcome: whom the money protects, and what the map looks like then.

People are given out three times: in the figures as shown and in the worlds at the ends of their
ranges; a number's range is what these three say.
"""

from program.allocate import Allocation
from program.budget.best import allocation, paid
from program.budget.ending import endings, lapsed
from program.budget.outcome import WHOLE, Outcome, Result, Spent
from program.budget.permitted import NotAllowed, refusals, unchecked, unknown
from program.budget.plan import FLAT, NEED, Plan, Rules, in_force
from program.budget.price import person_idr, price
from program.budget.reach import Reach, ranged, reach
from program.budget.short import room, short
from program.budget.spread import Paid, Shares, pay
from program.budget.standing import LOOKS, Look, Places, Standing, World


def simulate(plan: Plan, places: Places, rules: Rules | None = None) -> Outcome:
    """What the plan comes to.

    Nobody is protected beyond the gap, no purse pays more than it holds. Who is wanted by name
    and can't all be paid is cut in proportion. No purse keeps what would pay for one more person
    whom it may pay for and who stays out. With a goal people are given out by what is best for it;
    then a goal, a floor or a cap may keep money back.

    Raises:
        NotAllowed: a fund's rule forbids a use; every one of them is named.
        program.budget.best.Contradiction: floors, caps and funds can't hold together.
        data.parameters.NotInForce: a tariff isn't known.
        ValueError: an unknown fund or regency, or cover that lapses exceeds those protected.
    """
    rules = rules or in_force()
    _check(plan, places)
    if found := refusals(plan, places, rules):
        raise NotAllowed(found)
    each = person_idr(plan, rules)
    spent, best = _given(plan, places, rules, each)
    results = tuple(
        _result(plan, places, rules, place, spent, each, best)
        for place in sorted(places.regencies, key=lambda p: p.kode)
    )
    whole = _whole(plan, places, results, spent, each)
    shares = [(own.purse, own.people) for own in spent[0]]
    return Outcome(
        plan=plan,
        each_idr=each,
        months=tuple(price(plan, whole.reach.value.people, rules)),
        results=results,
        whole=whole,
        spent=tuple(_spent(own, each) for own in spent[0]),
        endings=endings(plan, shares, rules),
        missing=tuple(p.kode for p in places.regencies if p.now is None),
        unchecked=unchecked(plan, rules),
        unknown=unknown(plan, rules),
        best=best,
    )


def _check(plan: Plan, places: Places) -> None:
    known = {place.kode: place for place in places.regencies}
    limits = {*plan.floors, *plan.caps}
    named = {
        *plan.wanted,
        *limits,
        *(c.kode for c in plan.lapsing),
        *(p.kode for p in plan.purses),
    } - {""}
    if strange := sorted(named - known.keys()):
        raise ValueError(f"daerah {strange[0]} tidak dikenal")
    for kode, place in known.items():
        if place.now and lapsed(plan, kode) > place.now.participants:
            raise ValueError(f"perlindungan yang berakhir di {kode} melebihi peserta aktifnya")


def _weight(plan: Plan, place: Standing, look: Look) -> int:
    if plan.wanted:
        return plan.wanted.get(place.kode, 0)
    world = look(place)
    by = {FLAT: place.villages, NEED: place.poor or 0}
    return by.get(plan.sharing, world.gap if world else 0)


def _given(
    plan: Plan, places: Places, rules: Rules, each: int
) -> tuple[list[list[Paid]], Allocation | None]:
    """Who is given what in each of LOOKS; with a goal the allocation in the first of them.

    Solving takes long, so worlds that are alike are solved once.
    """
    worlds = [tuple(look(place) for place in places.regencies) for look in LOOKS]
    alike: dict[tuple[World | None, ...], Look] = {}
    for world, look in zip(worlds, LOOKS, strict=True):
        alike.setdefault(world, look)
    if not plan.goal:
        shared = {w: _shared(plan, places, rules, look, each) for w, look in alike.items()}
        return [shared[world] for world in worlds], None
    best = {w: allocation(plan, places, rules, look) for w, look in alike.items()}
    return [paid(plan, places, rules, best[world]) for world in worlds], best[worlds[0]]


def _shared(plan: Plan, places: Places, rules: Rules, look: Look, each: int) -> list[Paid]:
    rooms = {p.kode: room(plan, p, look) for p in places.regencies}
    weights = {p.kode: _weight(plan, p, look) for p in places.regencies}
    return pay(plan, places, rules, rooms, weights, each)


def _people(spent: list[Paid], kode: str) -> int:
    return sum(own.people.get(kode, 0) for own in spent)


def _result(
    plan: Plan,
    places: Places,
    rules: Rules,
    place: Standing,
    spent: list[list[Paid]],
    each: int,
    best: Allocation | None,
) -> Result:
    gone = lapsed(plan, place.kode)
    told = [
        reach(look(place), _people(own, place.kode), each, gone, place.poor)
        for look, own in zip(LOOKS, spent, strict=True)
    ]
    asked = plan.wanted.get(place.kode, 0) if plan.wanted else told[0].gap_before
    why = short(plan, places, rules, place, told[0], best)
    return Result(place.kode, asked, gone, place.poor, why, ranged(told[0], told[1:]))


def _whole(
    plan: Plan, places: Places, results: tuple[Result, ...], spent: list[list[Paid]], each: int
) -> Result:
    """All regencies together: in the province as published, else in the sum of their worlds."""
    gone = sum(result.lapsing for result in results)
    poor = [result.poor for result in results]
    told_poor = None if None in poor else sum(n for n in poor if n is not None)
    told: list[Reach] = []
    for look, purses in zip(LOOKS, spent, strict=True):
        world = places.province or _sum([look(p) for p in places.regencies])
        people = sum(n for own in purses for n in own.people.values())
        if told and world:
            # At their ends the regencies' own gaps may add up to more than the published one.
            people = min(people, max(world.gap, told[0].people))
        told.append(reach(world, people, each, gone, told_poor))
    asked = sum(plan.wanted.values()) if plan.wanted else told[0].gap_before
    why = ";".join(sorted({result.short for result in results} - {""}))
    return Result(WHOLE, asked, gone, told_poor, why, ranged(told[0], told[1:]))


def _sum(worlds: list[World | None]) -> World | None:
    known = [world for world in worlds if world]
    if not known:
        return None
    return World(sum(w.participants for w in known), sum(w.potential for w in known))


def _spent(own: Paid, each: int) -> Spent:
    cost = sum(own.people.values()) * each
    people: Shares = {kode: n for kode, n in sorted(own.people.items()) if n}
    return Spent(own.purse, people, cost, own.purse.budget_idr - cost)
