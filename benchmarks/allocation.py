"""(i) How long the best allocation of several funds takes, for the eleven and for the nation."""

import random
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter

from benchmarks.report import Row, Text
from benchmarks.scale import Scale
from program.allocate import Fund, Goal, Problem, Regency, solve
from program.allocate.inputs import known, priced
from program.figures import load
from words.periods import LATEST

START, MONTHS, NATION = "2026-11", 12, 514
BUDGET_PER_PERSON_IDR = 40_000
"""Common budget for each unprotected person: enough for a fifth of them at the full tariff."""
PLACES, FEW_PLACES = 75, 20
"""People per village: what the grant paid for in 2023, and so few that most regencies feel it."""
DETAILS = Text(
    "median {} kali dari tujuan yang paling lama; sekali paling lama {}; {} dana, {} bulan, "
    "{} orang terlindungi",
    "median of {}, of the slowest goal; the longest {}; {} funds, {} months, {} people protected",
)


def measure(_executable: str, scale: Scale) -> list[Row]:
    """One solve of each goal for the eleven and for as many regencies as the country has."""
    return [
        _row(
            Text("Pembagian terbaik, 11 daerah", "Best allocation, 11 regencies"),
            ("ms", 1e3, 50),
            eleven,
            scale.solves,
        ),
        _row(
            Text(f"Pembagian terbaik, {NATION} daerah", f"Best allocation, {NATION} regencies"),
            ("s", 1, 2),
            nation,
            scale.solves,
        ),
    ]


def eleven() -> Problem:
    """The regencies by their newest figures, and five funds with rules of their own."""
    return _problem(known(load(), LATEST).regencies, PLACES)


def nation() -> Problem:
    """The eleven's figures again and again, each changed by chance (the same in every run)."""
    chance = random.Random(NATION)
    models = known(load(), LATEST).regencies
    return _problem(
        tuple(_like(chance.choice(models), number, chance) for number in range(NATION)),
        FEW_PLACES,
    )


def _like(model: Regency, number: int, chance: random.Random) -> Regency:
    potential = round(model.potential * chance.uniform(0.5, 2))
    participants = round(potential * chance.uniform(0.2, 0.7))
    gap = potential - participants
    return replace(
        model,
        kode=f"{11 + number // 20}.{number % 20 + 1:02d}",
        gap=gap,
        potential=potential,
        participants=participants,
        poor=round((model.poor or 0) * chance.uniform(0.5, 2)),
        floor=chance.choice([0, 0, 500]),
        cap=chance.choice([None, None, gap // 3]),
        villages=chance.randint(5, 250),
    )


def _problem(regencies: tuple[Regency, ...], places: int) -> Problem:
    kodes = [regency.kode for regency in regencies]
    common = BUDGET_PER_PERSON_IDR * sum(regency.gap for regency in regencies)
    funds = (
        Fund("provinsi", "APBD provinsi", common // 2),
        Fund("desa", "BKBK", common // 4, people_per_village=places),
        Fund("sawit", "DBH sawit", common // 10, frozenset(kodes[::3]), people_per_village=places),
        Fund("daerah", "APBD kabupaten/kota", common // 10, regencies=frozenset(kodes[1::4])),
        Fund("csr", "CSR", common // 20, months=priced(START, MONTHS, government_paid=False)),
    )
    return Problem(regencies, funds, priced(START, MONTHS))


def _row(
    what: Text, unit: tuple[str, float, float], make: Callable[[], Problem], times: int
) -> Row:
    problem = make()
    name, scale, goal = unit
    taken = {aim: [_seconds(problem, aim) for _ in range(times)] for aim in Goal}
    slowest = max(taken.values(), key=median)
    facts = (
        (times, ""),
        (max(max(own) for own in taken.values()) * scale, name),
        (len(problem.funds), ""),
        (len(problem.months), ""),
        (solve(problem, Goal.LOWEST).people, ""),
    )
    return Row(what, median(slowest) * scale, name, goal, DETAILS, facts)


def _seconds(problem: Problem, goal: Goal) -> float:
    start = perf_counter()
    solve(problem, goal)
    return perf_counter() - start
