"""Several outcomes side by side: the same measures of each, and which is better at what."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from program.budget.outcome import Outcome, Result
from program.budget.reach import Number, Reach

MORE_IS_BETTER, LESS_IS_BETTER, NEITHER = 1, -1, 0


@dataclass(frozen=True)
class Measure:
    """unit: as words.formats knows it. better: which way, of the constants above."""

    unit: str
    better: int


PEOPLE, MONTHS, COST, LEFT = "people", "person_months", "cost_idr", "left_idr"
BEFORE, AFTER, GAP, LOWEST = "before", "after", "gap_after", "lowest_after"
PER_POINT, PER_POOR = "per_point_idr", "per_poor"
MEASURES = {
    PEOPLE: Measure("orang", MORE_IS_BETTER),
    MONTHS: Measure("orang-bulan", MORE_IS_BETTER),
    COST: Measure("rupiah penuh", NEITHER),
    LEFT: Measure("rupiah penuh", NEITHER),
    BEFORE: Measure("share", NEITHER),
    AFTER: Measure("share", MORE_IS_BETTER),
    GAP: Measure("orang", LESS_IS_BETTER),
    LOWEST: Measure("share", MORE_IS_BETTER),
    PER_POINT: Measure("rupiah penuh", LESS_IS_BETTER),
    PER_POOR: Measure("share", MORE_IS_BETTER),
}
"""person_months: people × months of the plan. left_idr: money that stays in all purses.
lowest_after: the lowest coverage of a regency afterwards. The rest: of the whole, as
program.budget.reach.Reach says."""


@dataclass(frozen=True)
class Told:
    """A number, and the ends of its range; all None where it isn't known."""

    value: Number
    low: Number
    high: Number

    @property
    def is_sure(self) -> bool:
        """Whether it has no width."""
        return self.low == self.high


def told(outcome: Outcome, measure: str) -> Told:
    """One measure of an outcome."""
    return Told(*(_number(outcome, measure, end) for end in ("value", "low", "high")))


def lowest(outcome: Outcome) -> Result | None:
    """The regency with the lowest coverage afterwards, of several the first by kode."""
    known = [r for r in outcome.results if not math.isnan(r.reach.value.after)]
    return min(known, key=lambda r: (r.reach.value.after, r.kode), default=None)


def best(outcomes: Sequence[Outcome | None], measure: str) -> tuple[int, ...]:
    """Which of them are best at a measure; none where all are alike, or less than two known.

    Nor is any best at the cost of a point where the plans last differently: that of a short plan
    is lower because it ends sooner.
    """
    way = MEASURES[measure].better
    known: dict[int, float | int] = {}
    for at, outcome in enumerate(outcomes):
        value = told(outcome, measure).value if outcome else None
        if value is not None:
            known[at] = value
    lengths = {outcome.plan.months for outcome in outcomes if outcome}
    if way == NEITHER or len(set(known.values())) < 2:
        return ()
    if measure == PER_POINT and len(lengths) > 1:
        return ()
    most = max(way * value for value in known.values())
    return tuple(at for at, value in known.items() if way * value == most)


def _number(outcome: Outcome, measure: str, end: str) -> Number:
    of: Reach = getattr(outcome.whole.reach, end)
    number: Number
    if measure == MONTHS:
        number = of.people * outcome.plan.months
    elif measure == LEFT:
        number = sum(purse.budget_idr for purse in outcome.plan.purses) - _cost(outcome, end)
    elif measure == LOWEST:
        every = [getattr(result.reach, end).after for result in outcome.results]
        number = min((share for share in every if not math.isnan(share)), default=None)
    else:
        number = getattr(of, measure)
    return None if isinstance(number, float) and math.isnan(number) else number


def _cost(outcome: Outcome, end: str) -> int:
    """The cost at that end of the money left: where least is left, it is the highest."""
    own = outcome.whole.reach
    return {"value": own.value, "low": own.high, "high": own.low}[end].cost_idr
