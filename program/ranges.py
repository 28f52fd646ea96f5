"""The range of every estimated figure, from the margins of coverage and potential."""

import math
from dataclasses import dataclass

from data.catalogue import COVERAGE, GAP, PARTICIPANTS, POTENTIAL
from program.allocation import Place
from program.coverage import gap_people
from program.evidence import CARRIED, PUBLISHED, Evidence, Totals


@dataclass(frozen=True)
class Margins:
    """coverage, carried: ± share; potential: ± part of the value. None: no basis for one."""

    coverage: float | None = None
    carried: float | None = None
    potential: float | None = None


Range = tuple[float, float, float]
"""value, low, high; all equal where nothing is estimated."""


def ranges(e: Evidence, place: Place, margins: Margins, province: Totals) -> dict[str, Range]:
    """Value, low and high of coverage, participants, potential and gap of one regency.

    People follow by taking the margins of coverage and potential at their worst together.
    Published quantities have no width. Coverage stays in 0–1, people in 0–the province's.
    """
    fewest, most = _potential(e, place, margins, province)
    if e.participants:
        counted = float(place.participants)
        people = (counted, counted)
        thinnest, densest = counted / max(most, 1.0), counted / max(fewest, 1.0)
        gap = (fewest - counted, most - counted)
    else:
        thinnest, densest = _coverage(e, place, margins)
        people = _whole(thinnest * fewest, densest * most)
        gap = _whole((1 - densest) * fewest, (1 - thinnest) * most)
    return {
        COVERAGE: _around(place.coverage, thinnest, densest),
        PARTICIPANTS: _around(float(place.participants), *people),
        POTENTIAL: _around(float(place.potential), fewest, most),
        GAP: _around(gap_people(place.participants, place.potential), *gap),
    }


def _potential(
    e: Evidence, place: Place, margins: Margins, province: Totals
) -> tuple[float, float]:
    if e.potential.basis == PUBLISHED:
        return float(place.potential), float(place.potential)
    taking_part = e.participants.value if e.participants else 0.0
    if margins.potential is None:
        return taking_part, float(province.potential)
    low, high = _whole(
        place.potential * (1 - margins.potential), place.potential * (1 + margins.potential)
    )
    return max(low, taking_part), min(high, float(province.potential))


def _coverage(e: Evidence, place: Place, margins: Margins) -> tuple[float, float]:
    if e.coverage.basis == PUBLISHED:
        return place.coverage, place.coverage
    width = margins.carried if e.coverage.basis == CARRIED else margins.coverage
    if width is None:
        return 0.0, 1.0
    return max(place.coverage - width, 0.0), min(place.coverage + width, 1.0)


def _whole(low: float, high: float) -> tuple[float, float]:
    """Outwards to whole people."""
    return float(math.floor(low)), float(math.ceil(high))


def _around(value: float, low: float, high: float) -> Range:
    """A range always holds its value, whole people being rounded one by one."""
    return value, min(low, value), max(high, value)
