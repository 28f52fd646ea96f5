"""The calendar of cover that ends, and what keeping it up would cost."""

from collections.abc import Sequence
from dataclasses import dataclass

from program.budget.plan import Cover, Plan, Purse, Rules
from program.budget.price import renewal_idr
from program.tariffs import months_from


@dataclass(frozen=True)
class Ending:
    """Cover of `people` in a regency, paid by `fund`, ends with the month `ends`.

    of_plan: the plan's own cover, else one that ran before. until_end_idr: renewing it to the
    plan's last month; 0 for what ends with that month, as the plan's own does. again_idr: renewing
    it for as many months as the plan has, from the month after it ends. Rupiah, each month by its
    own tariff.
    """

    ends: str
    kode: str
    people: int
    fund: str
    of_plan: bool
    until_end_idr: int
    again_idr: int


def lapsed(plan: Plan, kode: str) -> int:
    """People of a regency whose cover is gone by the plan's last month, unless renewed."""
    last = plan.calendar[-1]
    return sum(
        c.people for c in plan.lapsing if c.kode == kode and plan.start <= first_without(c) <= last
    )


def endings(
    plan: Plan, paid: Sequence[tuple[Purse, dict[str, int]]], rules: Rules
) -> tuple[Ending, ...]:
    """Everything that ends within the plan's months or with the month before, oldest first."""
    last = plan.calendar[-1]
    ran = [
        c for c in plan.lapsing if c.people and c.ends <= last and first_without(c) >= plan.start
    ]
    own = [
        Cover(kode, people, last, purse.fund)
        for purse, shares in paid
        for kode, people in shares.items()
        if people
    ]
    found = [_ending(plan, c, False, rules) for c in ran] + [
        _ending(plan, c, True, rules) for c in own
    ]
    return tuple(sorted(found, key=lambda e: (e.ends, e.of_plan, e.kode, e.fund, e.people)))


def outside(plan: Plan) -> tuple[int, int]:
    """People whose cover was gone before the month before the plan, and who keep it beyond the
    plan's last month: neither is in the calendar nor counted as lapsed."""
    last = plan.calendar[-1]
    gone = sum(c.people for c in plan.lapsing if first_without(c) < plan.start)
    return gone, sum(c.people for c in plan.lapsing if c.ends > last)


def first_without(cover: Cover) -> str:
    """The first month without the cover."""
    return months_from(cover.ends, 2)[1]


def _ending(plan: Plan, cover: Cover, of_plan: bool, rules: Rules) -> Ending:
    first = first_without(cover)
    rest = sum(month >= first for month in plan.calendar)
    return Ending(
        ends=cover.ends,
        kode=cover.kode,
        people=cover.people,
        fund=cover.fund,
        of_plan=of_plan,
        until_end_idr=renewal_idr(plan, cover.people, first, rest, rules),
        again_idr=renewal_idr(plan, cover.people, first, plan.months, rules),
    )
