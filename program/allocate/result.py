"""What comes out: people and money, whole, and the rules that decided, in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from program.allocate.problem import Goal


@dataclass(frozen=True)
class Rule:
    """A rule that decided. id: see program.allocate.said. sentence: Indonesian.

    kodes: regencies it concerns; funds: ids. Empty where it concerns none in particular.
    """

    id: str
    sentence: str
    kodes: tuple[str, ...] = ()
    funds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Share:
    """A regency's part. by_fund: fund id → people, those that carry some. gap_left: people."""

    kode: str
    people: int
    by_fund: Mapping[str, int]
    gap_left: int
    participants_after: int


@dataclass(frozen=True)
class FundUse:
    """A fund's part. by_month: "YYYY-MM" → rupiah; spent_idr their sum; left_idr what remains."""

    fund: str
    people: int
    by_month: Mapping[str, int]
    spent_idr: int
    left_idr: int


@dataclass(frozen=True)
class Allocation:
    """The answer, or why there is none.

    shares: by kode. funds: in the problem's order. binding: what decided. contradictions: rules
    that can't hold together, or input that isn't a problem; then nothing is allocated.
    price_of_fairness: people fewer than the most that the same rules allow.
    per_village: people per village of FLAT, None for every other goal.
    """

    goal: Goal
    shares: tuple[Share, ...] = ()
    funds: tuple[FundUse, ...] = ()
    binding: tuple[Rule, ...] = ()
    contradictions: tuple[Rule, ...] = ()
    price_of_fairness: int = 0
    per_village: int | None = None

    @property
    def feasible(self) -> bool:
        """Whether the rules can hold together."""
        return not self.contradictions

    @property
    def people(self) -> int:
        """All people protected."""
        return sum(share.people for share in self.shares)

    @property
    def spent_idr(self) -> int:
        """All money spent, rupiah."""
        return sum(use.spent_idr for use in self.funds)

    @property
    def left_idr(self) -> int:
        """All money left, rupiah."""
        return sum(use.left_idr for use in self.funds)
