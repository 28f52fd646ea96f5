"""The best allocation of a budget: whom several funds protect, under rules, by a goal.

One person is paid by one fund, for all months and all chosen programmes. So a fund carries
⌊budget ÷ price of one person⌋ people, the price is the sum of its months, and every question is
one of whole people, never of rupiah: what the solver sees are counts.

Every goal but "rata per desa" protects as many people as any other. What a regency can't take,
another takes, and a person costs the same wherever he lives; only who comes first differs. A rule
that holds people back (flat per village, no poor people in a regency) has a price, and it is told.
"""

from program.allocate.answer import solve
from program.allocate.problem import Fund, Goal, Month, Problem, Regency
from program.allocate.result import Allocation, FundUse, Rule, Share

__all__ = [
    "Allocation",
    "Fund",
    "FundUse",
    "Goal",
    "Month",
    "Problem",
    "Regency",
    "Rule",
    "Share",
    "solve",
]
