"""What is known of each regency at the reference month, before anything is estimated.

A quantity is published for the month, or carried to it from another month, or unknown.
Carrying: coverage moves as the province's coverage moved between the two months; potential
workers move as the province's base did, and stay as printed while that base stands still.
"""

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from data.catalogue import COVERAGE, EMPLOYED, GAP, PARTICIPANTS, POTENTIAL
from data.regions import PROVINCE
from program.coverage import coverage_share
from program.rows import Cells, Row
from words.periods import months_between

PUBLISHED, CARRIED, UNKNOWN = "terbit", "dibawa", ""
BASE_STANDS_STILL = 0.01
"""A province base within one percent of the reference month's didn't move: monthly figures are
rounded, and 592,806 ÷ 45.17 % gives back August's 1,312,370."""
SAME_COUNT = 0.005
"""How far participants ÷ (participants + gap) may lie from the printed coverage, as a share."""

INDICATORS = (COVERAGE, PARTICIPANTS, POTENTIAL, GAP, EMPLOYED)
Histories = Mapping[tuple[str, str], Mapping[str, Row]]
"""(kode, indicator) → period → row."""


@dataclass(frozen=True)
class Known:
    """A quantity at the reference month.

    value: NaN if unknown. period: of the figure it comes from. moved: the factor it was carried
    with. rows: what it was reckoned from.
    """

    value: float = math.nan
    basis: str = UNKNOWN
    period: str = ""
    rows: tuple[Row, ...] = ()
    moved: float = 1.0

    def __bool__(self) -> bool:
        return self.basis != UNKNOWN


@dataclass(frozen=True)
class Evidence:
    """One regency. `participants` only when published for the month itself."""

    kode: str
    employed: Known = Known()
    potential: Known = Known()
    coverage: Known = Known()
    participants: Known = Known()

    @property
    def covered(self) -> bool:
        """Whether anything tells how many take part."""
        return bool(self.coverage) or bool(self.participants)


@dataclass(frozen=True)
class Totals:
    """The province at the reference month, people."""

    month: str
    participants: int
    potential: int
    rows: tuple[Row, ...] = ()


def histories(cells: Cells) -> dict[tuple[str, str], dict[str, Row]]:
    """The rows of INDICATORS by region and indicator, then by period."""
    found: dict[tuple[str, str], dict[str, Row]] = {}
    for row in cells.values():
        if row.indicator in INDICATORS:
            found.setdefault((row.kode, row.indicator), {})[row.period] = row
    return found


def reference_month(known: Histories, kodes: Collection[str]) -> str | None:
    """The month with both province totals in which most regencies published a coverage;
    of equals the newest. None when no month has both totals."""
    counted = known.get((PROVINCE, PARTICIPANTS), {}).keys()
    months = counted & known.get((PROVINCE, POTENTIAL), {}).keys()
    published = [period for kode in kodes for period in known.get((kode, COVERAGE), {})]
    return max(months, key=lambda month: (published.count(month), month), default=None)


def totals(known: Histories, month: str) -> Totals | None:
    """The province's participants and potential workers in `month`, None without both."""
    participants = known.get((PROVINCE, PARTICIPANTS), {}).get(month)
    potential = known.get((PROVINCE, POTENTIAL), {}).get(month)
    if participants is None or potential is None:
        return None
    rows = (participants, potential)
    return Totals(month, round(participants.value), round(potential.value), rows)


def gather(known: Histories, kodes: Collection[str], whole: Totals) -> list[Evidence]:
    """What is known of each regency at the month of `whole`, in the order of `kodes`."""
    year = _employed_period(known, kodes, whole.month)
    return [
        Evidence(
            kode,
            employed=_published(known, kode, EMPLOYED, year),
            potential=_potential(known, kode, whole),
            coverage=coverage_at(known, kode, whole.month),
            participants=_published(known, kode, PARTICIPANTS, whole.month),
        )
        for kode in kodes
    ]


def coverage_at(known: Histories, kode: str, month: str, hidden: str = "") -> Known:
    """Coverage of a regency in `month`: published, computed from both published counts, or
    carried from the nearest other period in which the province's coverage is known too.

    hidden: a period to be treated as if it had not been published.
    """
    printed = known.get((kode, COVERAGE), {})
    if month in printed and month != hidden:
        return Known(printed[month].value, PUBLISHED, month, (printed[month],))
    counts = [known.get((kode, key), {}).get(month) for key in (PARTICIPANTS, POTENTIAL)]
    if counts[0] and counts[1] and month != hidden:
        share = coverage_share(counts[0].value, counts[1].value)
        if not math.isnan(share):
            return Known(share, PUBLISHED, month, (counts[0], counts[1]))
    province = known.get((PROVINCE, COVERAGE), {})
    usable = [p for p in printed if p != month and p in province and province[p].value > 0]
    period = nearest(usable, month)
    if period is None or month not in province:
        return Known()
    ratio = province[month].value / province[period].value
    rows = (printed[period], province[month], province[period])
    return Known(min(printed[period].value * ratio, 1.0), CARRIED, period, rows, ratio)


def nearest(periods: Iterable[str], month: str) -> str | None:
    """The period closest to `month`; of two equally close the earlier."""
    return min(periods, key=lambda p: (abs(months_between(p, month)), p), default=None)


def potential_in(known: Histories, kode: str, period: str) -> Known:
    """Potential workers of one period: printed; or participants + printed gap, where that
    agrees with the printed coverage; or participants ÷ coverage."""
    printed, counted, gap, share = (
        known.get((kode, key), {}).get(period) for key in (POTENTIAL, PARTICIPANTS, GAP, COVERAGE)
    )
    if printed:
        return Known(printed.value, PUBLISHED, period, (printed,))
    if counted and gap:
        total = counted.value + gap.value
        if share is None or abs(coverage_share(counted.value, total) - share.value) < SAME_COUNT:
            return Known(total, PUBLISHED, period, (counted, gap))
    if counted and share and share.value > 0:
        return Known(counted.value / share.value, PUBLISHED, period, (counted, share))
    return Known()


def _potential(known: Histories, kode: str, whole: Totals) -> Known:
    here = potential_in(known, kode, whole.month)
    if here:
        return here
    kinds = (POTENTIAL, PARTICIPANTS)
    periods = {p for kind in kinds for p in known.get((kode, kind), {}) if p != whole.month}
    found = {p: potential_in(known, kode, p) for p in periods}
    period = nearest([p for p, there in found.items() if there], whole.month)
    if period is None:
        return Known()
    there = found[period]
    base = potential_in(known, PROVINCE, period)
    moved = whole.potential / base.value if base else 1.0
    ratio = 1.0 if abs(moved - 1) <= BASE_STANDS_STILL else moved
    rows = there.rows if ratio == 1.0 else (*there.rows, *base.rows)
    return Known(there.value * ratio, CARRIED, period, rows, ratio)


def _employed_period(known: Histories, kodes: Collection[str], month: str) -> str | None:
    """The period nearest to `month` in which every regency's employed people are known."""
    per_regency = [set(known.get((kode, EMPLOYED), {})) for kode in kodes]
    return nearest(set.intersection(*per_regency), month) if per_regency else None


def _published(known: Histories, kode: str, indicator: str, period: str | None) -> Known:
    row = known.get((kode, indicator), {}).get(period or "")
    return Known(row.value, PUBLISHED, row.period, (row,)) if row else Known()
