"""Sharing the province's people among its regencies so that whole people add up exactly."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from program.coverage import coverage_share
from program.evidence import CARRIED, Evidence, Totals

NO_TOTALS = "tanpa_angka_provinsi"
NO_EMPLOYED = "tanpa_penduduk_bekerja"
CONFLICT = "bertentangan"


class CannotEstimate(ValueError):
    """The figures don't allow an estimate. `reason` is one of the constants above."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Place:
    """One regency at the reference month: people, people, share."""

    kode: str
    potential: int
    participants: int
    coverage: float


def whole(weights: Mapping[str, float], total: int) -> dict[str, int]:
    """`total` people shared in proportion to `weights`, by largest remainder.

    Weights are taken as whole numbers, so the result is exact and doesn't depend on order;
    equal remainders go by key. The shares always add up to `total`.

    Raises:
        CannotEstimate: nothing to share by, or a negative weight or total.
    """
    parts = {key: round(weight) for key, weight in weights.items()}
    base = sum(parts.values())
    if base <= 0 or total < 0 or min(parts.values()) < 0:
        raise CannotEstimate(CONFLICT)
    shares = {key: total * part // base for key, part in parts.items()}
    by_remainder = sorted(parts, key=lambda key: (-(total * parts[key] % base), key))
    for key in by_remainder[: total - sum(shares.values())]:
        shares[key] += 1
    return shares


def allocate(evidence: Sequence[Evidence], province: Totals) -> dict[str, Place]:
    """Potential workers, participants and coverage of every regency.

    Published figures are kept as they are. Potential: what the known ones leave of the
    province's is shared by employed people. Participants: what the known ones leave is spread
    over the regencies without any coverage at one common rate. Where no regency is without,
    the carried figures bend so that the sum still holds; where all are published, nothing
    bends.

    Raises:
        CannotEstimate: employed people are missing, or the known figures exceed the province.
    """
    potential = _potential(evidence, province.potential)
    people, rate = _participants(evidence, potential, province.participants)
    places = {}
    for e in evidence:
        unbent = e.coverage and people[e.kode] == _counted(e, potential)
        share = coverage_share(people[e.kode], potential[e.kode])
        share = e.coverage.value if unbent else share if e.covered else rate
        places[e.kode] = Place(e.kode, potential[e.kode], people[e.kode], share)
    return places


def _potential(evidence: Sequence[Evidence], total: int) -> dict[str, int]:
    known = {e.kode: round(e.potential.value) for e in evidence if e.potential}
    left = total - sum(known.values())
    open_ones = [e for e in evidence if not e.potential]
    if open_ones:
        if not all(e.employed for e in open_ones):
            raise CannotEstimate(NO_EMPLOYED)
        if left <= 0:
            raise CannotEstimate(CONFLICT)
        return known | whole({e.kode: e.employed.value for e in open_ones}, left)
    carried = {e.kode: known[e.kode] for e in evidence if e.potential.basis == CARRIED}
    return known | (whole(carried, sum(carried.values()) + left) if carried else {})


def _participants(
    evidence: Sequence[Evidence], potential: Mapping[str, int], total: int
) -> tuple[dict[str, int], float]:
    """People by regency, and the common rate of those without any coverage."""
    known = {e.kode: _counted(e, potential) for e in evidence if e.covered}
    left = total - sum(known.values())
    open_ones = {e.kode: potential[e.kode] for e in evidence if not e.covered}
    if open_ones:
        room = sum(open_ones.values())
        if not 0 <= left <= room:
            raise CannotEstimate(CONFLICT)
        people = known | whole(open_ones, left)
        return people, coverage_share(left, room)
    carried = {
        e.kode: known[e.kode]
        for e in evidence
        if e.coverage.basis == CARRIED and not e.participants
    }
    people = known | (whole(carried, sum(carried.values()) + left) if carried else {})
    if any(people[kode] > potential[kode] for kode in carried):
        raise CannotEstimate(CONFLICT)
    return people, coverage_share(total, sum(potential.values()))


def _counted(e: Evidence, potential: Mapping[str, int]) -> int:
    if e.participants:
        people = round(e.participants.value)
        if people > potential[e.kode] and not e.potential:
            raise CannotEstimate(CONFLICT)
        return people
    return round(e.coverage.value * potential[e.kode])
