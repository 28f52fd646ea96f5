"""The four goals side by side, for the same money, rules, floors and caps."""

import math
from dataclasses import dataclass, replace

from program.allocate import Goal, Rule
from program.budget.best import Contradiction
from program.budget.outcome import Outcome, Result
from program.budget.plan import Plan, Rules, in_force
from program.budget.simulate import simulate
from program.budget.standing import Places


@dataclass(frozen=True)
class Reached:
    """What a plan comes to by one goal: `outcome`, or the rules that leave it none."""

    goal: Goal
    outcome: Outcome | None
    refused: tuple[Rule, ...] = ()

    @property
    def lowest(self) -> Result | None:
        """The regency with the lowest coverage afterwards, the smaller kode of equals."""
        return min(self._known, key=lambda r: (r.reach.value.after, r.kode), default=None)

    @property
    def highest(self) -> Result | None:
        """The regency with the highest coverage afterwards, the smaller kode of equals."""
        return min(self._known, key=lambda r: (-r.reach.value.after, r.kode), default=None)

    @property
    def price(self) -> int | None:
        """The price of fairness: people fewer than the most that the same rules allow."""
        best = self.outcome.best if self.outcome else None
        return best.price_of_fairness if best else None

    @property
    def _known(self) -> list[Result]:
        results = self.outcome.results if self.outcome else ()
        return [r for r in results if not math.isnan(r.reach.value.after)]


def compare(plan: Plan, places: Places, rules: Rules | None = None) -> tuple[Reached, ...]:
    """Every goal, in the order of Goal, whatever way of giving out the plan has.

    Raises:
        As `simulate`, save Contradiction: that is told of each goal.
    """
    told = rules or in_force()
    plans = [replace(plan, wanted={}, sharing="", goal=goal.value) for goal in Goal]
    return tuple(_reached(own, places, told) for own in plans)


def _reached(plan: Plan, places: Places, rules: Rules) -> Reached:
    try:
        return Reached(Goal(plan.goal), simulate(plan, places, rules))
    except Contradiction as fault:
        return Reached(Goal(plan.goal), None, fault.rules)
