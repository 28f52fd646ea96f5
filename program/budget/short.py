"""Why a regency got fewer people than asked for: the nearest limit, as a code of outcome.py."""

from program.allocate import Allocation, Goal
from program.budget.outcome import CAP, CEILING, EVEN, FULL, MONEY, NO_FIGURE, NO_POOR, TAKE_UP
from program.budget.permitted import ceilings
from program.budget.plan import EVERYONE, NEED, Plan, Rules
from program.budget.reach import Reach
from program.budget.standing import Look, Places, Standing, now


def room(plan: Plan, place: Standing, look: Look) -> int:
    """Most people the plan may protect in a regency: asked for, in the gap, and taking part."""
    world = look(place)
    gap = world.gap if world else 0
    wanted = plan.wanted.get(place.kode, 0) if plan.wanted else gap
    return min(wanted, gap) * plan.take_up // EVERYONE


def short(
    plan: Plan,
    places: Places,
    rules: Rules,
    place: Standing,
    got: Reach,
    best: Allocation | None = None,
) -> str:
    """Why fewer than asked for, the nearest limit first; "" where nobody is short."""
    wanted = plan.wanted.get(place.kode, 0) if plan.wanted else got.gap_before
    by_need = plan.sharing == NEED or plan.goal == Goal.NEED
    if wanted is not None and got.people == wanted:
        return ""
    if place.now is None or wanted is None or (by_need and place.poor is None):
        return NO_FIGURE
    if got.people == got.gap_before:
        return FULL
    if got.people == room(plan, place, now):
        return TAKE_UP if min(wanted, got.gap_before or 0) > got.people else FULL
    if got.people == plan.caps.get(place.kode):
        return CAP
    if by_need and not place.poor:
        return NO_POOR
    if best and best.price_of_fairness and best.per_village is not None:
        return EVEN
    limits = {p.fund: ceilings(plan, p, places, rules) for p in plan.purses}
    most = [own[place.kode] for own in limits.values() if own is not None]
    return CEILING if len(most) == len(limits) and got.people == sum(most) else MONEY
