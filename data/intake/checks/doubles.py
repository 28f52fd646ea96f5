"""The same cell twice in one file."""

import numpy as np

from data.intake.checks.case import Case
from data.intake.checks.rule import Found, Rule, nothing
from data.intake.checks.words import printed, thing
from data.intake.model import REFUSE, TELL

ALIKE = 1e-12
"""Values that differ by less, of their size, are the same printed figure: one rupiah in a trillion
is a difference."""


def repeats(case: Case) -> tuple[np.ndarray, np.ndarray]:
    """Positions of the figures after the first of their cell, and whether each agrees with it."""
    again = case.cell >= 0
    again[case.kept] = False
    at = np.flatnonzero(again)
    first = case.first.reshape(-1)[case.cell[at]]
    agree = np.isclose(case.value[at], case.value[first], rtol=ALIKE, atol=0)
    for name in ("status", "approx"):
        codes = case.coded(name)[0]
        agree &= codes[at] == codes[first]
    return at, agree


def _found(case: Case, alike: bool) -> Found:
    at, agree = repeats(case)
    if not len(at):
        return nothing()
    at = at[agree == alike]
    first = case.first.reshape(-1)[case.cell[at]]

    def say(i: int) -> str:
        here, there = int(at[i]), int(first[i])
        row = f"baris {case.row[there]}"
        if alike:
            return f"{thing(case, here)} sudah ada di {row} dengan angka yang sama; dipakai sekali"
        return (
            f"{thing(case, here)} tertulis dua kali dan berbeda: {printed(case, here)} di sini, "
            f"{printed(case, there)} di {row}"
        )

    return Found(at, say)


def _differ(case: Case) -> Found:
    return _found(case, alike=False)


def _alike(case: Case) -> Found:
    return _found(case, alike=True)


RULES = (
    Rule(
        "ganda-beda", REFUSE, "Tertulis dua kali dengan angka berbeda",
        "pilih angka yang benar dan hapus baris yang lain", _differ,
    ),
    Rule(
        "ganda-sama", TELL, "Tertulis dua kali dengan angka sama",
        "tidak perlu berbuat apa-apa; boleh juga menghapus salah satu baris", _alike,
    ),
)  # fmt: skip
