"""From a plan to its outcome: whom the money protects, and what the map looks like then.

People are given out three times: in the figures as shown and in the worlds at the ends of their
ranges; a number's range is what these three say.
"""

from collections.abc import Callable

from program.budget.ending import endings, lapsed
from program.budget.outcome import (
    CEILING,
    FULL,
    MONEY,
    NO_FIGURE,
    TAKE_UP,
    WHOLE,
    Outcome,
    Result,
    Spent,
)
from program.budget.permitted import NotAllowed, ceilings, refusals, unchecked, unknown
from program.budget.plan import EVERYONE, FLAT, NEED, Plan, Rules, in_force
from program.budget.price import person_idr, price
from program.budget.reach import Reach, ranged, reach
from program.budget.spread import Paid, Shares, pay
from program.budget.standing import Places, Standing, World

Look = Callable[[Standing], World | None]
"""Which world of a regency."""
LOOKS: tuple[Look, ...] = (lambda s: s.now, lambda s: s.tight, lambda s: s.wide)


def simulate(plan: Plan, places: Places, rules: Rules | None = None) -> Outcome:
    """What the plan comes to.

    Nobody is protected beyond the gap, no purse pays more than it holds. Who is wanted by name
    and can't all be paid is cut in proportion. No purse keeps what would pay for one more person
    whom it may pay for and who stays out.

    Raises:
        NotAllowed: a fund's rule forbids a use; every one of them is named.
        data.parameters.NotInForce: a tariff isn't known.
        ValueError: an unknown fund or regency, or cover that lapses exceeds those protected.
    """
    rules = rules or in_force()
    _check(plan, places)
    if found := refusals(plan, places, rules):
        raise NotAllowed(found)
    each = person_idr(plan, rules)
    paid = [_paid(plan, places, rules, look, each) for look in LOOKS]
    results = tuple(
        _result(plan, places, rules, place, paid, each)
        for place in sorted(places.regencies, key=lambda p: p.kode)
    )
    whole = _whole(plan, places, results, paid, each)
    shares = [(own.purse, own.people) for own in paid[0]]
    return Outcome(
        plan=plan,
        each_idr=each,
        months=tuple(price(plan, whole.reach.value.people, rules)),
        results=results,
        whole=whole,
        spent=tuple(_spent(own, each) for own in paid[0]),
        endings=endings(plan, shares, rules),
        missing=tuple(p.kode for p in places.regencies if p.now is None),
        unchecked=unchecked(plan, rules),
        unknown=unknown(plan, rules),
    )


def _check(plan: Plan, places: Places) -> None:
    known = {place.kode: place for place in places.regencies}
    named = {*plan.wanted, *(c.kode for c in plan.lapsing), *(p.kode for p in plan.purses)} - {""}
    if strange := sorted(named - known.keys()):
        raise ValueError(f"daerah {strange[0]} tidak dikenal")
    for kode, place in known.items():
        if place.now and lapsed(plan, kode) > place.now.participants:
            raise ValueError(f"perlindungan yang berakhir di {kode} melebihi peserta aktifnya")


def _room(plan: Plan, place: Standing, look: Look) -> int:
    """Most people the plan may protect in a regency: asked for, in the gap, and taking part."""
    world = look(place)
    gap = world.gap if world else 0
    wanted = plan.wanted.get(place.kode, 0) if plan.wanted else gap
    return min(wanted, gap) * plan.take_up // EVERYONE


def _weight(plan: Plan, place: Standing, look: Look) -> int:
    if plan.wanted:
        return plan.wanted.get(place.kode, 0)
    world = look(place)
    by = {FLAT: place.villages, NEED: place.poor or 0}
    return by.get(plan.sharing, world.gap if world else 0)


def _paid(plan: Plan, places: Places, rules: Rules, look: Look, each: int) -> list[Paid]:
    room = {p.kode: _room(plan, p, look) for p in places.regencies}
    weights = {p.kode: _weight(plan, p, look) for p in places.regencies}
    return pay(plan, places, rules, room, weights, each)


def _people(paid: list[Paid], kode: str) -> int:
    return sum(own.people.get(kode, 0) for own in paid)


def _result(
    plan: Plan, places: Places, rules: Rules, place: Standing, paid: list[list[Paid]], each: int
) -> Result:
    gone = lapsed(plan, place.kode)
    told = [
        reach(look(place), _people(own, place.kode), each, gone, place.poor)
        for look, own in zip(LOOKS, paid, strict=True)
    ]
    asked = plan.wanted.get(place.kode, 0) if plan.wanted else told[0].gap_before
    short = _short(plan, places, rules, place, told[0])
    return Result(place.kode, asked, gone, place.poor, short, ranged(told[0], told[1:]))


def _short(plan: Plan, places: Places, rules: Rules, place: Standing, got: Reach) -> str:
    """Why fewer than asked for, the nearest limit first."""
    wanted = plan.wanted.get(place.kode, 0) if plan.wanted else got.gap_before
    if place.now is None or (plan.sharing == NEED and place.poor is None):
        return NO_FIGURE if wanted != 0 else ""
    if wanted is None or got.people == wanted:
        return ""
    if got.people == got.gap_before:
        return FULL
    if got.people == _room(plan, place, LOOKS[0]):
        return TAKE_UP if min(wanted, got.gap_before or 0) > got.people else FULL
    limits = {p.fund: ceilings(plan, p, places, rules) for p in plan.purses}
    most = [own[place.kode] for own in limits.values() if own is not None]
    return CEILING if len(most) == len(limits) and got.people == sum(most) else MONEY


def _whole(
    plan: Plan, places: Places, results: tuple[Result, ...], paid: list[list[Paid]], each: int
) -> Result:
    """All regencies together: in the province as published, else in the sum of their worlds."""
    gone = sum(result.lapsing for result in results)
    poor = [result.poor for result in results]
    told_poor = None if None in poor else sum(n for n in poor if n is not None)
    told = []
    for look, purses in zip(LOOKS, paid, strict=True):
        world = places.province or _sum([look(p) for p in places.regencies])
        people = sum(n for own in purses for n in own.people.values())
        told.append(reach(world, people, each, gone, told_poor))
    asked = sum(plan.wanted.values()) if plan.wanted else told[0].gap_before
    short = ";".join(sorted({result.short for result in results} - {""}))
    return Result(WHOLE, asked, gone, told_poor, short, ranged(told[0], told[1:]))


def _sum(worlds: list[World | None]) -> World | None:
    known = [world for world in worlds if world]
    if not known:
        return None
    return World(sum(w.participants for w in known), sum(w.potential for w in known))


def _spent(own: Paid, each: int) -> Spent:
    cost = sum(own.people.values()) * each
    people: Shares = {kode: n for kode, n in sorted(own.people.items()) if n}
    return Spent(own.purse, people, cost, own.purse.budget_idr - cost)
