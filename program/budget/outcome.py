"""What a plan comes to, as values; and as one table, a row per regency and the whole last."""

from dataclasses import dataclass

import pandas as pd

from data.funds import Rule, Unknown
from data.regions import PROVINCE
from program.allocate import Allocation
from program.budget.ending import Ending
from program.budget.plan import Plan, Purse
from program.budget.price import MonthCost
from program.budget.reach import Ranged

WHOLE = PROVINCE
"""The kode of all regencies together."""
MONEY, FULL, CEILING, NO_FIGURE = "uang", "kesenjangan", "batas_dana", "tanpa_angka"
TAKE_UP, CAP, EVEN = "keikutsertaan", "batas_atas", "rata_per_desa"
NO_POOR = "tanpa_penduduk_miskin"
"""Why a regency got fewer than asked for."""


@dataclass(frozen=True)
class Result:
    """One regency, or the whole (kode "15").

    asked: people wanted by name; without names the gap (None where unknown). lapsing: people
    whose cover ends before the plan's last month. poor: people. short: why fewer than asked are
    protected, "" where all are.
    """

    kode: str
    asked: int | None
    lapsing: int
    poor: int | None
    short: str
    reach: Ranged


@dataclass(frozen=True)
class Spent:
    """One purse: people it pays for by kode, what that costs, what stays in it, rupiah."""

    purse: Purse
    people: dict[str, int]
    cost_idr: int
    left_idr: int


@dataclass(frozen=True)
class Outcome:
    """The answer to a plan.

    months: what each costs. results: by kode. endings: cover that ends, and what renewing costs.
    missing: regencies without a figure of the gap; they get nobody and the whole is without them
    where the province isn't published. unchecked: rules that bind and can't be checked.
    unknown: what was looked for about the funds and not found. best: with a goal, the allocation
    in the figures as shown, with the rules that decided and the price of fairness.
    """

    plan: Plan
    each_idr: int
    months: tuple[MonthCost, ...]
    results: tuple[Result, ...]
    whole: Result
    spent: tuple[Spent, ...]
    endings: tuple[Ending, ...]
    missing: tuple[str, ...]
    unchecked: tuple[Rule, ...]
    unknown: tuple[Unknown, ...]
    best: Allocation | None = None


def table(outcome: Outcome) -> pd.DataFrame:
    """Every number of every regency, and of the whole as kode "15".

    Columns: kode, asked, lapsing, poor, short, then each number of Reach with …_low, …_high.
    """
    rows = []
    for result in (*outcome.results, outcome.whole):
        row: dict[str, object] = {
            "kode": result.kode, "asked": result.asked, "lapsing": result.lapsing,
            "poor": result.poor, "short": result.short,
        }  # fmt: skip
        for name, value in vars(result.reach.value).items():
            row[name] = value
            row[f"{name}_low"] = getattr(result.reach.low, name)
            row[f"{name}_high"] = getattr(result.reach.high, name)
        rows.append(row)
    return pd.DataFrame(rows, dtype=object)
