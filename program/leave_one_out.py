"""How wrong the method would have been: each published regency is hidden and estimated.

The range of an estimate is the largest of these errors, on both sides. If the regencies
without figures are like the published ones, a value outside the largest of n errors is to be
expected once in n + 1 times. Too few trials tell nothing, and the range is everything possible.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from data.catalogue import COVERAGE, POTENTIAL
from program.allocation import CannotEstimate, allocate
from program.evidence import (
    CARRIED,
    Evidence,
    Histories,
    Known,
    Totals,
    coverage_at,
)

ENOUGH_REGENCIES = 3
"""Fewer regencies than these don't carry a range."""


@dataclass(frozen=True)
class Trial:
    """One hidden figure.

    known, estimated: the figure and what the method gives without it.
    error: estimated − known as a share for coverage, estimated ÷ known − 1 for people.
    basis: whether `known` was published for the month or carried to it.
    """

    kode: str
    indicator: str
    period: str
    known: float
    estimated: float
    error: float
    basis: str


def trials(evidence: Sequence[Evidence], province: Totals) -> list[Trial]:
    """Every regency with a known coverage or potential, hidden whole and estimated."""
    found = []
    for e in evidence:
        if not (e.coverage or e.potential) or not e.employed:
            continue
        blind = [_hidden(other) if other is e else other for other in evidence]
        try:
            place = allocate(blind, province)[e.kode]
        except CannotEstimate:
            continue
        if e.coverage:
            error = place.coverage - e.coverage.value
            found.append(_trial(e, COVERAGE, province.month, e.coverage, place.coverage, error))
        if e.potential:
            error = place.potential / e.potential.value - 1
            found.append(_trial(e, POTENTIAL, province.month, e.potential, place.potential, error))
    return found


def carry_trials(known: Histories, kodes: Sequence[str]) -> list[Trial]:
    """Every published coverage that could have been carried from another month instead."""
    found = []
    for kode in kodes:
        for period, row in sorted(known.get((kode, COVERAGE), {}).items()):
            carried = coverage_at(known, kode, period, hidden=period)
            if carried.basis == CARRIED:
                error = carried.value - row.value
                found.append(
                    Trial(kode, COVERAGE, period, row.value, carried.value, error, CARRIED)
                )
    return found


def margin(tried: Sequence[Trial], indicator: str) -> float | None:
    """The largest absolute error of an indicator; None from fewer than ENOUGH_REGENCIES."""
    errors = {(t.kode, t.period): abs(t.error) for t in tried if t.indicator == indicator}
    regencies = {kode for kode, _ in errors}
    return max(errors.values()) if len(regencies) >= ENOUGH_REGENCIES else None


def table(tried: Sequence[Trial]) -> pd.DataFrame:
    """Trials as a table: kode, indicator, period, known, estimated, error, basis."""
    return pd.DataFrame(list(tried), columns=list(Trial.__dataclass_fields__))


def _hidden(e: Evidence) -> Evidence:
    return replace(e, potential=Known(), coverage=Known(), participants=Known())


def _trial(
    e: Evidence, indicator: str, month: str, known: Known, estimated: float, error: float
) -> Trial:
    return Trial(e.kode, indicator, month, known.value, estimated, error, known.basis)
