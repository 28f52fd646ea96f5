"""Every figure the product shows: the published ones, and what follows from them.

A reckoned row carries the worst status of its inputs, all their sources and its formula as
note. A published row is never replaced: where one exists, nothing is computed.
"""

import pandas as pd

from data.catalogue import (
    COVERAGE,
    GAP,
    GAP_COST,
    PARTICIPANTS,
    POOR,
    POTENTIAL,
    QUOTA,
    QUOTA_PER_100_POOR,
    VILLAGES,
)
from data.contract import ESTIMATE
from data.parameters import NotInForce, Parameters
from data.regions import PROVINCE
from program import notes
from program.bkbk import PLACES_PER_VILLAGE, per_100_poor, villages_added
from program.bkbk import quota as quotas
from program.coverage import coverage_share, gap_cost_idr, gap_people
from program.estimates import estimate, estimated_rows
from program.evidence import INDICATORS, histories, potential_in
from program.rows import DERIVED_COLUMNS, PUBLISHED, Cells, Row, cells, computed, frame
from program.tariffs import first_month, monthly_idr, year_cost_idr

POVERTY_MONTH = "-03"
"""Poverty of a regency is always March (Susenas)."""


def derive(
    preferred: pd.DataFrame,
    villages: pd.DataFrame,
    parameters: Parameters,
    month: str | None = None,
) -> pd.DataFrame:
    """The preferred published rows plus every computed one.

    preferred: one row per cell (kode, period, indicator).
    villages: columns kode, period, total, source.
    month: reference month of the estimates; None chooses it from the figures.
    Shape: the tidy contract plus low and high, which are NaN except for `estimasi`.
    """
    known = cells(preferred, {*INDICATORS, QUOTA, POOR})
    added = from_counts(known)
    known |= {(r.kode, r.period, r.indicator): r for r in added}
    estimated = [
        row
        for row in estimated_rows(known, estimate(known, month))
        if (row.kode, row.period, row.indicator) not in known
    ]
    known |= {(r.kode, r.period, r.indicator): r for r in estimated}
    rows = [
        *added,
        *estimated,
        *_costs(known, parameters),
        *_quotas(known, villages, parameters),
        *_counted(villages),
    ]
    base = preferred.reindex(columns=list(DERIVED_COLUMNS))
    base["approx"] = preferred.get("approx", False)
    base = base.astype({"low": "float64", "high": "float64"})
    return pd.concat([base, frame(rows)], ignore_index=True)


def _counted(villages: pd.DataFrame) -> list[Row]:
    """Villages of each regency as the registry counts them, and their sum for the province."""
    rows = [
        Row(
            str(v.kode),
            str(v.period),
            VILLAGES,
            float(v.total),
            PUBLISHED,
            str(v.source),
            notes.COUNTED,
        )
        for v in villages.itertuples()
    ]
    if not rows:
        return []
    total = sum(row.value for row in rows)
    return [*rows, computed(PROVINCE, rows[0].period, VILLAGES, total, rows, notes.SUM)]


def from_counts(known: Cells) -> list[Row]:
    """Potential, coverage and gap that follow exactly from counts published for one period."""
    history = histories(known)
    found = []
    for kode, period in sorted({(r.kode, r.period) for r in known.values()}):
        counted = known.get((kode, period, PARTICIPANTS))
        total = known.get((kode, period, POTENTIAL))
        if counted and not total and known.get((kode, period, GAP)):
            there = potential_in(history, kode, period)
            if there and there.rows[-1].indicator == GAP:
                note = notes.exact(there, POTENTIAL)
                total = computed(kode, period, POTENTIAL, there.value, there.rows, note)
                found.append(total)
        if counted and total:
            pair = (counted, total)
            share = coverage_share(counted.value, total.value)
            gap = gap_people(counted.value, total.value)
            if gap >= 0 and (kode, period, COVERAGE) not in known:
                found.append(
                    computed(kode, period, COVERAGE, share, pair, notes.COVERAGE_FROM_COUNTS)
                )
            if gap >= 0 and (kode, period, GAP) not in known:
                found.append(computed(kode, period, GAP, gap, pair, notes.GAP))
    return found


def _costs(known: Cells, parameters: Parameters) -> list[Row]:
    """A year of contributions for every gap whose tariff is known."""
    found = []
    for row in known.values():
        if row.indicator != GAP:
            continue
        month = first_month(row.period)
        try:
            value, low, high = (
                gap_cost_idr(people, month, parameters=parameters)
                for people in (row.value, row.low, row.high)
            )
            note = notes.gap_cost(
                row.value,
                month,
                monthly_idr(month, parameters=parameters),
                year_cost_idr(1, month, parameters=parameters),
            )
        except NotInForce:
            continue
        found.append(computed(row.kode, row.period, GAP_COST, value, (row,), note, low, high))
    return found


def _quotas(known: Cells, villages: pd.DataFrame, parameters: Parameters) -> list[Row]:
    """Places per regency, and per 100 poor, for every year with a published province quota."""
    found = []
    for province in [r for r in known.values() if r.indicator == QUOTA and r.kode == PROVINCE]:
        found += _per_100(known, province, notes.QUOTA_PER_100_PUBLISHED)
        rule = parameters.find(PLACES_PER_VILLAGE, first_month(province.period))
        if rule is None:
            continue
        added = villages_added(villages, rule.value, province.value)
        registry = dict(zip(villages["kode"], villages["source"], strict=True))
        for q in quotas(villages, rule.value, added):
            if (q.kode, province.period, QUOTA) in known:
                continue
            rule_row = Row(
                q.kode, "", QUOTA, rule.value, rule.status, ";".join(s.id for s in rule.sources), ""
            )
            list_row = Row(q.kode, "", QUOTA, q.villages, "resmi", registry[q.kode], "")
            places = computed(
                q.kode,
                province.period,
                QUOTA,
                q.value,
                (rule_row, list_row, province),
                notes.quota(q.villages, rule.value, added),
                q.low,
                q.high,
                ESTIMATE,
            )
            found += [places, *_per_100(known, places, "")]
    return found


def _per_100(known: Cells, places: Row, note: str) -> list[Row]:
    period = f"{places.period[:4]}{POVERTY_MONTH}"
    poor = known.get((places.kode, period, POOR))
    if poor is None or poor.value <= 0:
        return []
    range_of_places = (places.value, places.low, places.high)
    value, low, high = (per_100_poor(n, poor.value) for n in range_of_places)
    text = note or notes.quota_per_100(period)
    return [
        computed(
            places.kode, places.period, QUOTA_PER_100_POOR, value, (places, poor), text, low, high
        )
    ]
