"""Potential workers and active participants: 36 months × 11 regencies, whole people.

Where a regency's coverage is published its participants follow from it; the others share what
is left of the province's total. Between the province's published months the total runs in a
straight line with a small season. All the rest is made up.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from data.catalogue import COVERAGE, PARTICIPANTS, POTENTIAL
from data.demo.known import FIRST, KODES, LAST, REFERENCE, months, published, total
from data.regions import PROVINCE

Whole = npt.NDArray[np.int64]
Numbers = npt.NDArray[np.float64]

GROWTH = {"2023": 0.99, "2024": 1.0, "2025": None, "2026": 1.008}
"""Potential of a year as a multiple of the reference month's; None where one is published."""
AT_THE_ENDS = {FIRST: 0.352, LAST: 0.463}
"""Made-up coverage of the province where nothing is published before or after."""
LEAN = {"15.01": 0.80, "15.02": 0.86, "15.05": 1.05, "15.72": 1.10}
"""Made-up coverage beside the others of regencies that never published one."""
SEASON = (-8, -5, -2, 1, 2, 3, 4, 5, 4, 3, 1, -2)
"""Per mille that participants stand above their path, January first: works begin late."""
NOISE = 0.004


def potential() -> Whole:
    """Potential workers by month and regency; those of a year stay."""
    years = [month[:4] for month in months()]
    return np.array([_potential(year) for year in years], dtype=np.int64)


def participants(draw: np.random.RandomState) -> Whole:
    """Active participants by month and regency; they add up to the province's path."""
    people, path, leaning = potential(), _path(), _leaning()
    noise = 1 + NOISE * draw.standard_normal(people.shape)
    found = np.empty_like(people)
    for at, month in enumerate(months()):
        share = path[at] / people[at].sum()
        raw = people[at] * share * leaning[at] * noise[at]
        found[at] = _fitted(month, people[at], raw, round(path[at]))
    return found


def shared(count: int, weights: Sequence[float] | Numbers) -> Whole:
    """`count` people in whole parts of these weights, by the largest remainders."""
    exact = count * np.asarray(weights, dtype=float) / np.sum(weights)
    parts = np.floor(exact).astype(np.int64)
    rest = np.argsort(parts - exact, kind="stable")[: count - int(parts.sum())]
    parts[rest] += 1
    return parts


def _potential(year: str) -> Whole:
    base = {kode: _known(kode, REFERENCE[:4]) or 0.0 for kode in KODES}
    if not base["15.06"]:
        base["15.06"] = _known("15.06", "2025") or 0.0
    free = [kode for kode in KODES if not base[kode]]
    rest = total(REFERENCE, POTENTIAL) - sum(base.values())
    work = [published().employed(kode) for kode in free]
    base |= dict(zip(free, shared(round(rest), work).tolist(), strict=True))
    return _of_year(base, year)


def _of_year(base: dict[str, float], year: str) -> Whole:
    factor = GROWTH[year]
    whole = total(REFERENCE, POTENTIAL) * factor if factor else _known(PROVINCE, year)
    fixed = {kode: _known(kode, year) for kode in KODES}
    free = [kode for kode in KODES if fixed[kode] is None]
    rest = round(whole or 0) - sum(round(value) for value in fixed.values() if value)
    parts = shared(rest, [base[kode] for kode in free])
    found = dict(zip(free, parts.tolist(), strict=True))
    return np.array([found.get(kode) or round(fixed[kode] or 0) for kode in KODES])


def _known(kode: str, year: str) -> float | None:
    return published().potential(kode, year)


def _path() -> Numbers:
    """Active participants of the province by month."""
    every = list(months())
    people = dict(zip(every, potential().sum(axis=1).tolist(), strict=True))
    fixed = {month: share * people[month] for month, share in AT_THE_ENDS.items()}
    fixed |= {m: share * people[m] for m, share in published().coverage(PROVINCE).items()}
    counted = {m: published().of(PROVINCE, m, PARTICIPANTS) for m in every}
    fixed |= {month: count for month, count in counted.items() if count is not None}
    at = [every.index(month) for month in sorted(fixed)]
    line = np.interp(range(len(every)), at, [fixed[month] for month in sorted(fixed)])
    season = [0 if month in fixed else SEASON[int(month[5:]) - 1] for month in every]
    return np.asarray(line * (1 + np.array(season) / 1000), dtype=float)


def _leaning() -> Numbers:
    """Coverage of each regency as a multiple of the province's, by month."""
    every, path = list(months()), _path() / potential().sum(axis=1)
    found = np.empty((len(every), len(KODES)))
    for column, kode in enumerate(KODES):
        known = published().coverage(kode)
        at = [every.index(month) for month in known]
        beside = [share / path[n] for n, share in zip(at, known.values(), strict=True)]
        found[:, column] = np.interp(range(len(every)), at, beside) if at else LEAN[kode]
    free, here = [KODES.index(kode) for kode in LEAN], every.index(REFERENCE)
    told = potential()[here] * path[here] * found[here]
    rest = total(REFERENCE, PARTICIPANTS) - told.sum() + told[free].sum()
    found[:, free] *= rest / told[free].sum()
    return found


def _fitted(month: str, people: Whole, raw: Numbers, count: int) -> Whole:
    """Whole participants of a month: the published ones as they are, the others for the rest."""
    known = {n: _published(kode, month, people[n]) for n, kode in enumerate(KODES)}
    fixed = {n: value for n, value in known.items() if value is not None}
    free = [n for n in known if n not in fixed]
    found = np.zeros(len(KODES), dtype=np.int64)
    found[list(fixed)] = list(fixed.values())
    found[free] = shared(count - sum(fixed.values()), raw[free])
    return found


def _published(kode: str, month: str, people: float) -> int | None:
    counted = published().of(kode, month, PARTICIPANTS)
    share = published().of(kode, month, COVERAGE)
    if counted is not None:
        return round(counted)
    return None if share is None else round(share * people)
