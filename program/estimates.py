"""Coverage of all regencies at one month, the ones without a published figure estimated.

In five sentences: figures published for the month stay as they are. A coverage published for
another month is brought to it by the movement of the province's coverage. Potential workers
that nobody published share what is left of the province's in proportion to employed people.
The participants that are left are spread over the regencies without any coverage at one common
rate, so that all add up to the province exactly. The range is the largest error that the same
method makes on the published regencies when each is hidden in turn.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from data.catalogue import COVERAGE, GAP, PARTICIPANTS, POTENTIAL
from data.contract import ESTIMATE
from data.regions import regencies
from program import leave_one_out, notes
from program.allocation import NO_TOTALS, CannotEstimate, Place, allocate
from program.evidence import (
    CARRIED,
    INDICATORS,
    Evidence,
    Totals,
    gather,
    histories,
    reference_month,
    totals,
)
from program.leave_one_out import Trial, carry_trials, margin, trials
from program.ranges import Margins, ranges
from program.rows import Cells, Row, cells, computed, frame

ESTIMATED = (COVERAGE, PARTICIPANTS, POTENTIAL, GAP)


@dataclass(frozen=True)
class Estimation:
    """One run of the method.

    obstacle: "" or why nothing could be estimated (a constant of program.allocation).
    """

    month: str
    obstacle: str = ""
    province: Totals | None = None
    evidence: tuple[Evidence, ...] = ()
    places: dict[str, Place] = field(default_factory=dict)
    margins: Margins = field(default_factory=Margins)
    trials: tuple[Trial, ...] = ()
    carry_trials: tuple[Trial, ...] = ()


@dataclass(frozen=True)
class Method:
    """What the page on methods shows. Shares 0–1, people whole.

    common_rate: coverage of the regencies without any figure, NaN when there are none.
    left_participants, left_potential: what the known regencies leave of the province.
    coverage_margin: ± share; carried_margin: the same for carried coverage; potential_margin:
        ± part of the value. None: too few trials, the range is everything possible.
    inputs: kode, employed, potential, potential_basis, potential_period, coverage,
        coverage_basis, coverage_period. trials, carry_trials: see leave_one_out.table.
    """

    month: str
    obstacle: str
    participants: int
    potential: int
    common_rate: float
    left_participants: int
    left_potential: int
    employed_period: str
    coverage_margin: float | None
    carried_margin: float | None
    potential_margin: float | None
    inputs: pd.DataFrame
    trials: pd.DataFrame
    carry_trials: pd.DataFrame


def estimate(known: Cells, month: str | None = None) -> Estimation:
    """Run the method on cells of INDICATORS. month: None takes the reference month."""
    kodes = [r.kode for r in regencies()]
    history = histories(known)
    chosen = month or reference_month(history, kodes) or ""
    province = totals(history, chosen)
    if province is None:
        return Estimation(chosen, NO_TOTALS)
    evidence = gather(history, kodes, province)
    try:
        places = allocate(evidence, province)
    except CannotEstimate as obstacle:
        return Estimation(chosen, obstacle.reason, province, tuple(evidence))
    tried = tuple(trials(evidence, province))
    carried = tuple(carry_trials(history, kodes))
    own = margin(carried, COVERAGE)
    margins = Margins(
        coverage=margin(tried, COVERAGE),
        carried=margin(tried, COVERAGE) if own is None else own,
        potential=margin(tried, POTENTIAL),
    )
    return Estimation(chosen, "", province, tuple(evidence), places, margins, tried, carried)


def coverage_estimates(preferred: pd.DataFrame, month: str | None = None) -> pd.DataFrame:
    """Coverage, participants, potential and gap of the eleven at the reference month.

    Shape: the tidy contract plus low and high; four rows for each regency, published ones as
    published (without range), the rest `estimasi`, or `resmi` where exact arithmetic on
    published figures of the month gives them. Without a basis only the published rows.
    """
    known = cells(preferred, INDICATORS)
    return frame(estimated_rows(known, estimate(known, month)))


def estimated_rows(known: Cells, run: Estimation) -> list[Row]:
    """The rows of `coverage_estimates`."""
    rows = []
    for e in run.evidence:
        for indicator in ESTIMATED:
            row = known.get((e.kode, run.month, indicator)) or _reckoned(e, indicator, run)
            if row:
                rows.append(row)
    return rows


def method(preferred: pd.DataFrame, month: str | None = None) -> Method:
    """Everything needed to explain and to check the estimates."""
    run = estimate(cells(preferred, INDICATORS), month)
    open_ones = [run.places[e.kode] for e in run.evidence if run.places and not e.covered]
    return Method(
        month=run.month,
        obstacle=run.obstacle,
        participants=run.province.participants if run.province else 0,
        potential=run.province.potential if run.province else 0,
        common_rate=open_ones[0].coverage if open_ones else math.nan,
        left_participants=sum(place.participants for place in open_ones),
        left_potential=sum(place.potential for place in open_ones),
        employed_period=max((e.employed.period for e in run.evidence), default=""),
        coverage_margin=run.margins.coverage,
        carried_margin=run.margins.carried,
        potential_margin=run.margins.potential,
        inputs=_inputs(run.evidence),
        trials=leave_one_out.table(run.trials),
        carry_trials=leave_one_out.table(run.carry_trials),
    )


def _inputs(evidence: Sequence[Evidence]) -> pd.DataFrame:
    names = (
        "employed",
        "potential",
        "potential_basis",
        "potential_period",
        "coverage",
        "coverage_basis",
        "coverage_period",
    )
    rows = [
        (
            e.kode,
            e.employed.value,
            e.potential.value,
            e.potential.basis,
            e.potential.period,
            e.coverage.value,
            e.coverage.basis,
            e.coverage.period,
        )
        for e in evidence
    ]
    return pd.DataFrame(rows, columns=["kode", *names])


def _reckoned(e: Evidence, indicator: str, run: Estimation) -> Row | None:
    """A row that isn't printed: exact where both counts are published, estimated otherwise."""
    place = run.places.get(e.kode)
    if place is None or run.province is None:
        return None
    value, low, high = ranges(e, place, run.margins, run.province)[indicator]
    if math.isnan(value):
        return None
    if low == high:
        rows = (
            e.potential.rows
            if indicator == POTENTIAL
            else (*e.participants.rows, *e.potential.rows)
        )
        note = notes.exact(e.potential, indicator)
        return computed(e.kode, run.month, indicator, value, rows, note)
    inputs = used(e, indicator, run)
    note = _note(e, indicator, run.month, place)
    return computed(e.kode, run.month, indicator, value, inputs, note, low, high, ESTIMATE)


def used(e: Evidence, indicator: str, run: Estimation) -> tuple[Row, ...]:
    """Every row an estimate leans on: its own, or all that decide what is left."""
    own_potential = e.potential.rows or _all(run, "potential", "employed")
    if indicator == POTENTIAL:
        return own_potential
    share = (*e.coverage.rows, *e.participants.rows) or (
        *_all(run, "coverage", "participants", "potential", "employed"),
    )
    return share if indicator == COVERAGE else (*share, *own_potential)


def _all(run: Estimation, *quantities: str) -> tuple[Row, ...]:
    rows = run.province.rows if run.province else ()
    return rows + tuple(
        row for e in run.evidence for name in quantities for row in getattr(e, name).rows
    )


def _note(e: Evidence, indicator: str, month: str, place: Place) -> str:
    if indicator == POTENTIAL:
        return notes.estimated_potential(e, month)
    if indicator == COVERAGE:
        bent = e.coverage.basis == CARRIED and place.coverage != e.coverage.value
        return notes.estimated_coverage(e, bent)
    return notes.estimated_people(indicator)
