"""Which rules decided an allocation: what stands between it and one person more."""

from collections.abc import Iterator, Mapping, Sequence

from program.allocate import said
from program.allocate.problem import Fund, Goal, Problem, Regency, most_people
from program.allocate.result import Allocation, Rule


def binding(problem: Problem, found: Allocation) -> Iterator[Rule]:
    """The rules that hold with nothing to spare, funds first, then regencies, then the goal.

    Of funds: see `held`. GAP, CAP, TAKE_UP, FLOOR: regencies exactly there.
    NO_POOR, POOR_UNKNOWN, FLAT: the goal itself keeps people back whom the money would protect.
    """
    people = {share.kode: share.people for share in found.shares}
    waiting = [r for r in problem.regencies if people[r.kode] < most_people(r)]
    yield from held(problem, {share.kode: share.by_fund for share in found.shares}, waiting)
    yield from _regencies(problem, people)
    if found.goal is Goal.NEED and found.price_of_fairness:
        for rule, poor in ((said.NO_POOR, 0), (said.POOR_UNKNOWN, None)):
            if poorless := [r for r in waiting if r.poor == poor]:
                yield said.closed(rule, poorless)
    if found.per_village is not None and found.price_of_fairness:
        yield said.flat(found.per_village, found.price_of_fairness)


def held(
    problem: Problem, carried: Mapping[str, Mapping[str, int]], waiting: Sequence[Regency]
) -> Iterator[Rule]:
    """The rules of funds that keep them from the regencies where people wait.

    carried: kode → fund id → people. FUND_PROGRAMMES, FUND_CEILING: the fund may not pay at all.
    BUDGET: what is left pays for nobody more, and the fund may pay where people wait.
    FUND_REGENCIES: it still could, but not there. VILLAGE_PLACES: its places there are full,
    whatever is left of its budget.
    """
    for fund in problem.funds:
        programmes, months = problem.barred_programmes(fund), problem.dear_months(fund)
        if programmes:
            yield said.barred_programmes(fund, programmes)
        if months:
            yield said.too_dear(fund, months)
        if not (programmes or months):
            yield from _held(problem, fund, carried, waiting)


def _held(
    problem: Problem,
    fund: Fund,
    carried: Mapping[str, Mapping[str, int]],
    waiting: Sequence[Regency],
) -> Iterator[Rule]:
    here = {kode: by_fund.get(fund.id, 0) for kode, by_fund in carried.items()}
    price = problem.price_idr(fund)
    left = fund.budget_idr - price * sum(here.values())
    places = {r.kode: problem.places(fund, r) for r in waiting}
    if left < price and any(here[r.kode] < places[r.kode] for r in waiting):
        yield said.used_up(fund, left, price)
    outside = [r for r in waiting if fund.regencies is not None and r.kode not in fund.regencies]
    if left >= price and outside:
        yield said.bound_elsewhere(fund, left // price, outside)
    full = [r for r in waiting if r not in outside and here[r.kode] == places[r.kode]]
    if full and fund.people_per_village is not None:
        yield said.village_places(fund, full)


def _regencies(problem: Problem, people: dict[str, int]) -> Iterator[Rule]:
    told = (said.GAP, said.CAP, said.TAKE_UP, said.FLOOR)
    at: dict[str, list[Regency]] = {rule: [] for rule in told}
    for r in problem.regencies:
        n = people[r.kode]
        if r.gap and n == r.gap:
            at[said.GAP].append(r)
        elif r.gap and n == r.cap:
            at[said.CAP].append(r)
        elif r.gap and n == r.willing:
            at[said.TAKE_UP].append(r)
        elif r.floor and n == r.floor:
            at[said.FLOOR].append(r)
    for rule, regencies in at.items():
        if regencies:
            yield said.closed(rule, regencies)
