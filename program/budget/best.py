"""The best allocation of a plan: its purses as funds, the regencies as they stand, one answer."""

from dataclasses import replace

from data.funds import PER_VILLAGE, PLACE
from data.registry import registry
from program.allocate import Allocation, Fund, FundUse, Goal, Month, Problem, Regency, Rule, solve
from program.allocate.problem import most_people
from program.budget.ending import lapsed
from program.budget.permitted import binding
from program.budget.plan import EVERYONE, Plan, Purse, Rules
from program.budget.price import monthly_tariffs
from program.budget.spread import Paid, tied_first
from program.budget.standing import Look, Places, Standing, now
from words.formats import number

NO_FIGURE = "batas_bawah+tanpa_angka"
"""A floor where nobody knows how many are open."""


class Contradiction(ValueError):
    """A plan whose floors, caps and funds can't hold together; `rules` says which, in words."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        super().__init__(" ".join(rule.sentence for rule in rules))
        self.rules = rules


def allocation(plan: Plan, places: Places, rules: Rules, look: Look = now) -> Allocation:
    """The answer to a plan with a goal, in one world; regencies without a figure stay out.

    At the ends of the ranges a floor asks for no more people than are open there.

    Raises:
        Contradiction: the floors can't hold, or what the goal follows has no figure.
        data.parameters.NotInForce: a tariff isn't known.
    """
    asked = problem(plan, places, rules, look)
    if look is now and (floorless := _without_figure(plan, asked)):
        raise Contradiction(floorless)
    if not asked.regencies:
        unused = [FundUse(f.id, 0, {}, 0, f.budget_idr) for f in asked.funds]
        return Allocation(Goal(plan.goal), funds=tuple(unused))
    found = solve(asked, Goal(plan.goal))
    if not found.feasible:
        raise Contradiction(found.contradictions)
    return found


def paid(plan: Plan, places: Places, rules: Rules, found: Allocation) -> list[Paid]:
    """Every purse with the people that the allocation has it pay for, by kode."""
    return [
        Paid(
            purse,
            {s.kode: n for s in found.shares if (n := s.by_fund.get(fund_id(purse), 0))},
        )
        for purse in tied_first(plan, places, rules)
    ]


def fund_id(purse: Purse) -> str:
    """A purse as a fund of the allocation: its fund, and the regency that it is tied to."""
    return f"{purse.fund}:{purse.kode}" if purse.kode else purse.fund


def purse_name(purse: Purse, rules: Rules) -> str:
    """A purse in words: "APBD provinsi", "APBD Kabupaten Merangin", "BKBK Kota Jambi"."""
    label = rules.funds.labels[purse.fund]
    if not purse.kode:
        return label
    head = label.removesuffix(" kabupaten/kota")
    return f"{head} {_name(purse.kode)}"


def problem(plan: Plan, places: Places, rules: Rules, look: Look = now) -> Problem:
    """What the plan asks in one world."""
    tariffs = monthly_tariffs(plan, plan.calendar, rules)
    return Problem(
        regencies=tuple(_regencies(plan, places, look)),
        funds=tuple(funds(plan, places, rules)),
        months=tuple(Month(m, idr) for m, idr in zip(plan.calendar, tariffs, strict=True)),
        programmes=frozenset(p.upper() for p in plan.programmes),
    )


def funds(plan: Plan, places: Places, rules: Rules) -> list[Fund]:
    """The purses with what their funds' rules leave open; what these forbid is refused before.

    Purses of one fund share its places per village: those tied to a regency take theirs first,
    which costs nobody a place, since they can go nowhere else.
    """
    each = sum(monthly_tariffs(plan, plan.calendar, rules))
    found = []
    for purse in tied_first(plan, places, rules):
        per_village = binding(plan, purse, PER_VILLAGE, rules)
        told = [*binding(plan, purse, PLACE, rules), *per_village]
        same = [p for p in plan.purses if p.fund == purse.fund and p.kode and not purse.kode]
        found.append(
            Fund(
                id=fund_id(purse),
                name=purse_name(purse, rules),
                budget_idr=purse.budget_idr,
                regencies=_where(places, purse.kode),
                people_per_village=min((r.ceiling or 0 for r in per_village), default=None),
                legal="; ".join(dict.fromkeys(rule.legal for rule in told)),
                taken={p.kode: p.budget_idr // each for p in same} if per_village else {},
            )
        )
    return found


def _where(places: Places, kode: str) -> frozenset[str] | None:
    """The only regency a purse pays in: none at all where that has no figure."""
    return None if not kode else frozenset({kode} & {p.kode for p in places.regencies if p.now})


def _regencies(plan: Plan, places: Places, look: Look) -> list[Regency]:
    found = []
    for place in places.regencies:
        regency = _regency(plan, place, look)
        if regency and look is not now:
            regency = replace(regency, floor=min(regency.floor, most_people(regency)))
        found += [regency] if regency else []
    return found


def _regency(plan: Plan, place: Standing, look: Look) -> Regency | None:
    """A regency as it stands in the plan's last month; None without a figure."""
    world = look(place)
    if world is None or not world.potential:
        return None
    return Regency(
        kode=place.kode,
        name=_name(place.kode),
        gap=world.gap,
        potential=world.potential,
        participants=max(world.participants - lapsed(plan, place.kode), 0),
        poor=place.poor,
        villages=place.villages,
        floor=plan.floors.get(place.kode, 0),
        cap=plan.caps.get(place.kode),
        willing=world.gap * plan.take_up // EVERYONE,
    )


def _without_figure(plan: Plan, asked: Problem) -> tuple[Rule, ...]:
    known = {regency.kode for regency in asked.regencies}
    return tuple(
        Rule(
            NO_FIGURE,
            f"Batas bawah {_name(kode)}, {number(floor)} orang, tidak dapat dipenuhi: belum ada "
            "angka pekerja yang belum terlindungi di sana.",
            (kode,),
        )
        for kode, floor in sorted(plan.floors.items())
        if floor and kode not in known
    )


def _name(kode: str) -> str:
    known = registry().get(kode)
    return known.name if known else kode
