"""Whether parts add up to their total, within what rounding can explain.

Rule: a printed figure is off by at most half the step between figures of its indicator in the file
(of 280,68 and 15,7 thousand people: 10 people), one that its source calls rounded by half its own
last place. Parts may miss their total by the sum of these halves, the total's own among them; what
misses it by more is said. Figures that the file doesn't hold are taken from what its source has
published.
"""

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from data.intake.checks.case import Case, Cube
from data.intake.checks.doubles import ALIKE
from data.intake.checks.rule import Found, Rule
from data.intake.checks.words import exact, of
from data.intake.model import WARN
from data.parts import ADDITIVE_UNITS, WHOLES
from data.registry import PROVINCE, regencies
from words.formats import listing

STEPS = tuple(10.0**power for power in range(-8, 10))
THOUSANDS = "ribu"


def steps(values: np.ndarray, most: float = STEPS[-1]) -> np.ndarray:
    """For each value the largest power of ten, up to `most`, of which it is a multiple:
    280680 → 10; 0 where it is finer than all of them, or zero.
    """
    found = np.zeros(len(values))
    for size in STEPS:
        if size <= most:
            scaled = values / size
            whole = np.round(scaled)
            off = np.abs(scaled - whole)
            found[(off <= 1e-6 + 1e-9 * np.abs(scaled)) & (whole != 0)] = size
    return found


class _Sums:
    """What a case says of one indicator: the file's figures, completed by its source's published
    ones. Arrays of (regions, periods).
    """

    def __init__(self, case: Case) -> None:
        self.case = case

    def now(self, at: int) -> np.ndarray:
        """The values as they would be published."""
        own = self.case.own[:, at]
        return np.where(np.isnan(own), self.case.before[:, at], own)

    def given(self, at: int) -> np.ndarray:
        """Where the file says something that isn't published."""
        own, before = self.case.own[:, at], self.case.before[:, at]
        return ~np.isnan(own) & ~np.isclose(own, before, rtol=ALIKE, atol=0)

    @cached_property
    def rounded(self) -> Cube:
        """Whether the source calls a value rounded; of all indicators."""
        case = self.case
        cube = np.zeros(case.shape, dtype=bool)
        flat = cube.reshape(-1)
        cells = case.cells(case.of_source)[case.of_source["approx"].to_numpy(dtype=bool)]
        flat[cells[cells >= 0]] = True
        flat[case.cell[case.kept]] = case.figures["approx"].to_numpy(dtype=bool)[case.kept]
        return cube

    def half(self, at: int) -> np.ndarray:
        """How far each value can be off by rounding; 0 where there is none."""
        now, rounded = self.now(at), self.rounded[:, at]
        known = ~np.isnan(now)
        units = self.case.indicators[self.case.names[at]].file_unit
        most = 1000.0 if any(unit.startswith(THOUSANDS) for unit in units) else 1.0
        exact = now[known & ~rounded & (now != 0)]
        half = np.where(known, steps(exact, most).min(initial=most) / 2, 0)
        half[known & rounded] = steps(now[known & rounded]) / 2
        return half

    def position(self, kodes: np.ndarray, names: Sequence[int], periods: np.ndarray) -> np.ndarray:
        """Where the file holds the first of these indicators that it has."""
        held = np.stack([self.case.first[kodes, name, periods] for name in names])
        return held[np.argmax(held >= 0, axis=0), np.arange(len(kodes))]


def _segments(case: Case) -> Found:
    sums, at, told = _Sums(case), [np.empty(0, dtype=np.int64)], [np.empty((0, 3), dtype=np.int64)]
    for number, whole in enumerate(WHOLES):
        if {whole.total, *whole.parts} <= set(case.names):
            names = [case.names.index(name) for name in (whole.total, *whole.parts)]
            more = [case.names.index(name) for name in whole.more if name in case.names]
            kodes, periods = _apart(sums, names, more)
            at.append(sums.position(kodes, [*names, *more], periods))
            told.append(np.column_stack([np.full(len(kodes), number), kodes, periods]))
    which = np.concatenate(told)
    return Found(np.concatenate(at), lambda i: _said(sums, *which[i].tolist()))


def _apart(sums: _Sums, names: list[int], more: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """Regions and periods in which the parts miss their total, or exceed it while some lack."""
    total = sums.now(names[0])
    parts = np.stack([sums.now(name) for name in names[1:]])
    extra = np.sum([np.nan_to_num(sums.now(name)) for name in more], axis=0)
    added = np.nansum(parts, axis=0) + extra
    slack = np.sum([sums.half(name) for name in [*names, *more]], axis=0) + 1e-6
    complete = ~np.isnan(parts).any(axis=0)
    touched = np.any([sums.given(name) for name in [*names, *more]], axis=0)
    apart = np.where(complete, np.abs(added - total) > slack, added - total > slack)
    kodes, periods = np.nonzero(apart & touched & ~np.isnan(total))
    return kodes, periods


def _said(sums: _Sums, number: int, kode: int, period: int) -> str:
    case, whole = sums.case, WHOLES[number]

    def now(name: str) -> float:
        return float(sums.now(case.names.index(name))[kode, period])

    names = [name for name in (*whole.parts, *whole.more) if name in case.names]
    held = [name for name in names if not np.isnan(now(name))]
    parts = listing([case.indicators[name].short for name in held])
    cell = of(case, case.kodes[kode], whole.total, case.periods.texts[period])
    return (
        f"{cell} {exact(case, now(whole.total), whole.total)}, sedangkan jumlah {parts} "
        f"{exact(case, sum(now(name) for name in held), whole.total)}"
    )


def _regencies(case: Case) -> Found:
    sums, found = _Sums(case), [np.empty((0, 2), dtype=np.int64)]
    inner = [case.kodes.index(one.kode) for one in regencies()]
    province = case.kodes.index(PROVINCE)
    for name, indicator in enumerate(case.indicators.values()):
        if indicator.unit in ADDITIVE_UNITS:
            now, rows = sums.now(name), [province, *inner]
            off = np.abs(now[inner].sum(axis=0) - now[province])
            slack = sums.half(name)[rows].sum(axis=0) + 1e-6
            periods = np.flatnonzero((off > slack) & sums.given(name)[rows].any(axis=0))
            found.append(np.column_stack([np.full(len(periods), name), periods]))
    names, periods = np.concatenate(found).T
    held = case.first[np.array([province, *inner])[:, None], names, periods]
    at = held[np.argmax(held >= 0, axis=0), np.arange(len(names))]

    def say(i: int) -> str:
        name, period = case.names[names[i]], case.periods.texts[periods[i]]
        now = sums.now(int(names[i]))[:, periods[i]]
        return (
            f"{of(case, PROVINCE, name, period)} {exact(case, now[province], name)}, sedangkan "
            f"jumlah {len(inner)} kabupaten/kota {exact(case, now[inner].sum(), name)}"
        )

    return Found(at, say)


RULES = (
    Rule(
        "jumlah-bagian", WARN, "Bagian tidak sama dengan jumlahnya",
        "periksa angka jumlah dan angka bagiannya", _segments,
    ),
    Rule(
        "jumlah-daerah", WARN, "Jumlah kabupaten/kota tidak sama dengan provinsi",
        "periksa angka provinsi dan angka tiap kabupaten/kota", _regencies,
    ),
)  # fmt: skip
