"""What the sums start from: the counts of one month, and the contribution they are priced at."""

import math
from collections import Counter
from dataclasses import dataclass

from briefing.story.model import Briefing, Fact
from data.catalogue import COVERAGE, GAP, GAP_COST, PARTICIPANTS, POTENTIAL
from data.regions import PROVINCE, regencies, region
from program.coverage import coverage_share, gap_people
from program.rows import worst
from program.tariffs import MONTHS


@dataclass(frozen=True)
class Line:
    """One place. participants, potential: None where the briefing has no figure.

    told: the coverage that the slides show for it, None without one.
    """

    kode: str
    name: str
    participants: Fact | None
    potential: Fact | None
    told: Fact | None

    @property
    def status(self) -> str:
        """The worst status of both counts; "" where one is missing."""
        counts = [fact for fact in (self.participants, self.potential) if fact]
        return worst(fact.status for fact in counts) if len(counts) == 2 else ""

    @property
    def coverage(self) -> float:
        """As `program.coverage` gives it: NaN where a count is missing or they don't fit."""
        return coverage_share(_number(self.participants), _number(self.potential))

    @property
    def gap(self) -> float:
        """Likewise, people."""
        return gap_people(_number(self.participants), _number(self.potential))


@dataclass(frozen=True)
class Tariff:
    """Contribution of one person, rupiah a month (the mean of twelve), and what it rests on."""

    monthly: float
    basis: str

    @property
    def yearly(self) -> int:
        """Contribution of one person for twelve months, whole rupiah."""
        return round(self.monthly * MONTHS)


def period(briefing: Briefing) -> str:
    """The period in which most regencies have both counts, the newest of equals; "" for none."""
    kodes = {area.kode for area in regencies()}
    counted = {(f.kode, f.period) for f in briefing.facts.values() if f.indicator == PARTICIPANTS}
    whole = Counter(
        f.period
        for f in briefing.facts.values()
        if f.indicator == POTENTIAL and f.kode in kodes and (f.kode, f.period) in counted
    )
    return max(whole, key=lambda one: (whole[one], one), default="")


def lines(briefing: Briefing, when: str) -> list[Line]:
    """A line for each of the eleven, in Kemendagri's order."""
    return [line(briefing, area.kode, when) for area in regencies()]


def line(briefing: Briefing, kode: str, when: str) -> Line:
    """The counts of one place in this period."""
    counts = [_fact(briefing, key, kode, when) for key in (PARTICIPANTS, POTENTIAL, COVERAGE)]
    named = [f.place for f in briefing.facts.values() if f.kode == kode]
    return Line(kode, named[0] if named else region(kode).name, *counts)


def tariff(briefing: Briefing, when: str) -> Tariff | None:
    """What one person costs, as the costs of this period were reckoned; None without any."""
    priced = [
        (gap.value, cost)
        for kode in (PROVINCE, *(area.kode for area in regencies()))
        if (gap := _fact(briefing, GAP, kode, when)) and round(gap.value)
        if (cost := _fact(briefing, GAP_COST, kode, when))
    ]
    if not priced:
        return None
    gap_, cost = max(priced, key=lambda pair: pair[0])
    basis = "; ".join(f"{r.label}: {r.value} ({r.legal})" for r in cost.rules)
    return Tariff(round(cost.value / round(gap_)) / MONTHS, basis or cost.formula)


def _fact(briefing: Briefing, indicator: str, kode: str, when: str) -> Fact | None:
    return briefing.facts.get(f"{indicator}:{kode}:{when}")


def _number(fact: Fact | None) -> float:
    return math.nan if fact is None else fact.value
