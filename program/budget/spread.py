"""Whole people to regencies and purses, within what each may take. Exact, and without order."""

from collections.abc import Mapping
from dataclasses import dataclass

from program.allocation import whole
from program.budget.permitted import ceilings
from program.budget.plan import Plan, Purse, Rules
from program.budget.standing import Places

Shares = dict[str, int]


@dataclass(frozen=True)
class Paid:
    """People by kode that one purse pays for."""

    purse: Purse
    people: Shares


def spread(total: int, weights: Mapping[str, int], room: Mapping[str, int]) -> Shares:
    """As many of `total` people as fit, in proportion to `weights`, nowhere more than `room`.

    What a full regency leaves goes to the others. Without weight nobody is given to a regency.
    """
    shares = dict.fromkeys(room, 0)
    open_ = {kode: weights.get(kode, 0) for kode in room if room[kode] and weights.get(kode, 0) > 0}
    left = min(total, sum(room[kode] for kode in open_))
    while open_ and left:
        base = sum(open_.values())
        full = [kode for kode, weight in open_.items() if left * weight >= room[kode] * base]
        if not full:
            return shares | whole(open_, left)
        for kode in full:
            shares[kode] = room[kode]
            del open_[kode]
        left -= sum(room[kode] for kode in full)
    return shares


def tied_first(plan: Plan, places: Places, rules: Rules) -> list[Purse]:
    """The purses, the one that can go to fewest places first.

    Money tied to one regency, then money with a ceiling per village, then the rest.
    """
    limits = {purse.fund: ceilings(plan, purse, places, rules) for purse in plan.purses}
    return sorted(plan.purses, key=lambda p: (not p.kode, limits[p.fund] is None, p.fund, p.kode))


def pay(
    plan: Plan, places: Places, rules: Rules, room: Shares, weights: Shares, each_idr: int
) -> list[Paid]:
    """Every purse with its people, none more than its money pays at `each_idr` a person.

    The purse that can go to fewest places pays first, so nobody stays out for whom there was
    money.
    """
    limits = {purse.fund: ceilings(plan, purse, places, rules) for purse in plan.purses}
    left, found = dict(room), []
    for purse in tied_first(plan, places, rules):
        ceiling = limits[purse.fund]
        within = left if ceiling is None else {k: min(n, ceiling[k]) for k, n in left.items()}
        may = {kode: n for kode, n in within.items() if purse.kode in ("", kode)}
        people = spread(purse.budget_idr // each_idr, weights, may)
        for kode, n in people.items():
            left[kode] -= n
            if ceiling is not None:
                ceiling[kode] -= n
        found.append(Paid(purse, people))
    return found
