"""How far people protected reach: coverage, gap, points and the poor, of a regency or the whole."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields

from program.budget.standing import World

Number = float | int | None


@dataclass(frozen=True)
class Reach:
    """One state after a plan.

    people, cost_idr: whole. before, after: coverage, 0–1; after has lost the cover that lapsed
    before the plan's last month. gap_before, gap_after: people. points: percentage points that
    the people protected add, lapses aside. per_point_idr: cost ÷ points, to the rupiah, halves
    upwards. per_poor: people protected ÷ poor people, at most 1: so much of the poor is reached
    if all of them are poor. NaN or None where a figure is missing or there is nothing to divide.
    """

    people: int
    cost_idr: int
    before: float
    after: float
    gap_before: int | None
    gap_after: int | None
    points: float
    per_point_idr: int | None
    per_poor: float


@dataclass(frozen=True)
class Ranged:
    """A reach as shown, and the lowest and highest of each of its numbers in the ends' worlds."""

    value: Reach
    low: Reach
    high: Reach


def reach(world: World | None, people: int, each_idr: int, lapsed: int, poor: int | None) -> Reach:
    """What `people` at `each_idr` do in a world that loses `lapsed` people."""
    per_poor = min(people / poor, 1.0) if poor else math.nan
    cost = people * each_idr
    if world is None or not world.potential:
        nan = math.nan
        return Reach(people, cost, nan, nan, None, None, nan, None, per_poor)
    after = max(world.participants - lapsed, 0) + people
    per_point = None
    if people:
        doubled = 2 * cost * world.potential
        per_point = (doubled + 100 * people) // (200 * people)
    return Reach(
        people=people,
        cost_idr=cost,
        before=world.participants / world.potential,
        after=after / world.potential,
        gap_before=world.gap,
        gap_after=world.potential - after,
        points=100 * people / world.potential,
        per_point_idr=per_point,
        per_poor=per_poor,
    )


def ranged(value: Reach, ends: Sequence[Reach]) -> Ranged:
    """The value with the lowest and highest of each number among it and `ends`."""
    found = [value, *ends]
    return Ranged(value, _outermost(found, False), _outermost(found, True))


def _outermost(found: Sequence[Reach], highest: bool) -> Reach:
    choose = max if highest else min
    told: dict[str, Number] = {}
    for name in (field.name for field in fields(Reach)):
        values = [getattr(one, name) for one in found]
        known = [v for v in values if v is not None and not math.isnan(v)]
        told[name] = choose(known) if known else values[0]
    return Reach(**told)  # type: ignore[arg-type]
