"""What a leader decides: whose money, how much, from when, for how long, for whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from data import funds, parameters
from data.funds import PROGRAMMES, Funds
from data.parameters import Parameters
from program.allocate.problem import Goal
from program.tariffs import months_from

DEATH_AND_ACCIDENT = ("jkk", "jkm")
FLAT, NEED, GAP = "per_desa", "kemiskinan", "kesenjangan"
SHARINGS = (FLAT, NEED, GAP)
"""Who gets how many, when nobody names numbers: alike per village, by poor people, by the gap."""
GOALS = tuple(Goal)
EVERYONE = 100


@dataclass(frozen=True)
class Purse:
    """Money from one fund.

    budget_idr: whole rupiah for these contributions. group: whom it pays for, of data.funds.GROUPS.
    kode: the only regency it pays in; "" for all. whole_idr: the whole fund that the budget is
    part of, where known: a rule may allow only a share of it.
    """

    fund: str
    budget_idr: int
    group: str = "pekerja_rentan"
    kode: str = ""
    whole_idr: int | None = None


@dataclass(frozen=True)
class Cover:
    """Cover that already runs: people of a regency, paid by a fund until the end of `ends`."""

    kode: str
    people: int
    ends: str
    fund: str = ""


@dataclass(frozen=True)
class Plan:
    """One budget decision.

    start: first month "YYYY-MM". months: at least 1. Exactly one of `wanted` (people by kode),
    `sharing` (one of SHARINGS) and `goal` (one of GOALS: what the best allocation is best at).
    floors, caps: fewest and most people by kode, only with a goal.
    lapsing: existing cover; what ends within the months counts.
    take_up: percent of those offered who end up registered, 0–100.
    discounted: whether the temporary halving covers what governments pay; None takes the stated
    assumption of parameters.toml. sector: of program.tariffs.

    Raises:
        ValueError: numbers below zero, no purse, one purse twice, none or several of wanted,
            sharing and goal, or floors or caps without a goal.
    """

    purses: tuple[Purse, ...]
    start: str
    months: int
    wanted: Mapping[str, int] = field(default_factory=dict)
    sharing: str = ""
    goal: str = ""
    floors: Mapping[str, int] = field(default_factory=dict)
    caps: Mapping[str, int] = field(default_factory=dict)
    programmes: tuple[str, ...] = DEATH_AND_ACCIDENT
    lapsing: tuple[Cover, ...] = ()
    take_up: int = EVERYONE
    sector: str = "lain"
    discounted: bool | None = None

    def __post_init__(self) -> None:
        named = (self.wanted, self.floors, self.caps)
        counts = [n for told in named for n in told.values()] + [c.people for c in self.lapsing]
        money = [p.budget_idr for p in self.purses] + [p.whole_idr or 0 for p in self.purses]
        if any(type(n) is not int or n < 0 for n in counts + money):
            raise ValueError("orang dan rupiah harus bilangan bulat, tidak kurang dari nol")
        if not self.purses or len({(p.fund, p.kode) for p in self.purses}) < len(self.purses):
            raise ValueError("sebutkan tiap dana satu kali, sedikitnya satu")
        if self.months < 1 or not 0 <= self.take_up <= EVERYONE:
            raise ValueError("sedikitnya satu bulan, dan keikutsertaan 0 sampai 100 persen")
        self._check_choice()
        if not self.programmes or set(self.programmes) - set(PROGRAMMES):
            raise ValueError(f"program hanya {', '.join(PROGRAMMES)}, sedikitnya satu")

    def _check_choice(self) -> None:
        if [bool(self.wanted), bool(self.sharing), bool(self.goal)].count(True) != 1:
            raise ValueError(
                "sebutkan jumlah orang per daerah, cara membaginya, atau tujuannya, salah satu"
            )
        if self.sharing and self.sharing not in SHARINGS:
            raise ValueError(f"cara membagi '{self.sharing}' tidak dikenal")
        if self.goal and self.goal not in GOALS:
            raise ValueError(f"tujuan '{self.goal}' tidak dikenal")
        if (self.floors or self.caps) and not self.goal:
            raise ValueError("batas per daerah hanya berlaku bersama sebuah tujuan")

    # Everything that a plan comes to asks for it, some of it for each regency and month.
    @cached_property
    def calendar(self) -> tuple[str, ...]:
        """The months paid for, "YYYY-MM"."""
        return tuple(months_from(self.start, self.months))


@dataclass(frozen=True)
class Rules:
    """The rules a plan is judged by: of funds, and tariffs by month."""

    funds: Funds
    parameters: Parameters


def in_force() -> Rules:
    """The rules of the repository's files. Raises data.problems.BadData."""
    return Rules(funds.load(), parameters.load())
