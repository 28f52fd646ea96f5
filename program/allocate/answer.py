"""One question, one answer: the allocation that is best by the goal, or why there is none."""

from dataclasses import replace

import numpy as np

from program.allocate import said
from program.allocate.binding import binding, held
from program.allocate.faults import clashes, faults
from program.allocate.flat import flat
from program.allocate.ladder import rung, spread
from program.allocate.network import Counts, Network, NotProved, build, flow, short, split
from program.allocate.problem import Goal, Problem, most_people
from program.allocate.result import Allocation, FundUse, Rule, Share


def solve(problem: Problem, goal: Goal) -> Allocation:
    """The best allocation by `goal`; see Goal for what that means and how ties are broken.

    Never raises for what a user may enter: faulty input and rules that contradict each other
    come back as `contradictions`, in words. The order of regencies doesn't matter.
    """
    wrong = faults(problem, goal) or clashes(problem)
    if wrong:
        return Allocation(goal, contradictions=tuple(wrong))
    by_kode = tuple(sorted(problem.regencies, key=lambda r: r.kode))
    try:
        return _solved(replace(problem, regencies=by_kode), goal)
    except NotProved:
        return Allocation(goal, contradictions=(said.not_proved(),))


def _solved(problem: Problem, goal: Goal) -> Allocation:
    network = _network(problem)
    low = _counts([r.floor for r in problem.regencies])
    unpaid = _unpaid(problem, network, low)
    if unpaid:
        return Allocation(goal, contradictions=unpaid)
    high = _counts([most_people(r) for r in problem.regencies])
    people, rate = _people(problem, network, low, high, goal)
    price = flow(network, high).total - int(people.sum())
    shares, funds = _parts(problem, network, people)
    found = Allocation(goal, shares, funds, price_of_fairness=price, per_village=rate)
    return replace(found, binding=tuple(binding(problem, found)))


def _network(problem: Problem) -> Network:
    everybody = sum(most_people(r) for r in problem.regencies)
    room = [min(problem.room(fund), everybody) for fund in problem.funds]
    places = [[problem.places(fund, r) for r in problem.regencies] for fund in problem.funds]
    open_ones = [row if n else [0] * len(row) for row, n in zip(places, room, strict=True)]
    return build(room, open_ones, len(problem.regencies))


def _people(
    problem: Problem, network: Network, low: Counts, high: Counts, goal: Goal
) -> tuple[Counts, int | None]:
    regencies = problem.regencies
    if goal is Goal.FLAT:
        villages = [r.villages for r in regencies]
        within = network.arriving(network.most)
        reach = np.maximum(np.minimum(high, within), low)
        return flat(network, villages, low, np.where(_counts(villages) > 0, reach, low))
    rungs = [rung(goal, r) for r in regencies]
    weighty = _counts([r.weight for r in rungs]) > 0
    return spread(network, rungs, low, np.where(weighty, high, low)), None


def _unpaid(problem: Problem, network: Network, low: Counts) -> tuple[Rule, ...]:
    """The smallest set of floors that can't be paid, and the rules of funds that keep it so."""
    found = flow(network, low)
    if found.total == low.sum():
        return ()
    crowded = short(network, found.people, low)
    regencies = [r for r, inside in zip(problem.regencies, crowded, strict=True) if inside]
    carried = network.carried(np.where(crowded[network.regency], found.people, 0))
    paying = {f.id: int(n) for f, n in zip(problem.funds, carried, strict=True) if n}
    by_fund = _by_fund(problem, network, found.people)
    return said.floors_unpaid(problem, regencies, paying), *held(problem, by_fund, regencies)


def _by_fund(problem: Problem, network: Network, people: Counts) -> dict[str, dict[str, int]]:
    """kode → fund id → people, of people on arcs."""
    found: dict[str, dict[str, int]] = {r.kode: {} for r in problem.regencies}
    arcs = zip(network.fund.tolist(), network.regency.tolist(), people.tolist(), strict=True)
    for fund, regency, n in arcs:
        if n:
            found[problem.regencies[regency].kode][problem.funds[fund].id] = n
    return found


def _parts(
    problem: Problem, network: Network, people: Counts
) -> tuple[tuple[Share, ...], tuple[FundUse, ...]]:
    on_arcs = split(network, people)
    by_fund = _by_fund(problem, network, on_arcs)
    shares = [
        Share(r.kode, n, by_fund[r.kode], r.gap - n, r.participants + n)
        for r, n in zip(problem.regencies, people.tolist(), strict=True)
    ]
    carried = network.carried(on_arcs).tolist()
    uses = []
    for f, n in zip(problem.funds, carried, strict=True):
        by_month = {m.month: n * m.price_idr for m in problem.months_of(f)}
        spent = sum(by_month.values())
        uses.append(FundUse(f.id, n, by_month, spent, f.budget_idr - spent))
    return tuple(shares), tuple(uses)


def _counts(values: list[int]) -> Counts:
    return np.array(values, dtype=np.int64)
