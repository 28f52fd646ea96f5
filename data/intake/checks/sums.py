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
    """What a case says of sums: the file's figures, completed by its source's published ones."""

    def __init__(self, case: Case) -> None:
        self.case = case

    @cached_property
    def given(self) -> Cube:
        """Whether the file says something of the cell that isn't published."""
        case = self.case
        return ~np.isnan(case.own) & ~np.isclose(case.own, case.before, rtol=ALIKE, atol=0)

    @cached_property
    def now(self) -> Cube:
        """The values as they would be published."""
        return np.where(np.isnan(self.case.own), self.case.before, self.case.own)

    @cached_property
    def rounded(self) -> Cube:
        """Whether the source calls the cell's value rounded."""
        case = self.case
        cube = np.zeros(case.shape, dtype=bool)
        published, own = case.of_source["approx"], case.figures["approx"]
        cells = case.cells(case.of_source)[published.to_numpy(dtype=bool)]
        flat = cube.reshape(-1)
        flat[cells[cells >= 0]] = True
        flat[case.cell[case.kept]] = own.to_numpy(dtype=bool)[case.kept]
        return cube

    @cached_property
    def halves(self) -> Cube:
        """How far each value can be off by rounding."""
        cube = np.zeros(self.case.shape)
        known = ~np.isnan(self.now)
        exact = known & ~self.rounded
        for at in np.flatnonzero(exact.any(axis=(0, 2))):
            units = self.case.indicators[self.case.names[at]].file_unit
            most = 1000.0 if any(unit.startswith(THOUSANDS) for unit in units) else 1.0
            values = self.now[:, at][exact[:, at]]
            cube[:, at] = steps(values[values != 0], most).min(initial=most) / 2
        rounded = known & self.rounded
        cube[rounded] = steps(self.now[rounded]) / 2
        return np.where(known, cube, 0)

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
    total, parts = sums.now[:, names[0]], sums.now[:, names[1:]]
    extra = sums.now[:, more]
    added = np.nansum(parts, axis=1) + np.nansum(extra, axis=1)
    slack = sums.halves[:, [*names, *more]].sum(axis=1) + 1e-6
    complete = ~np.isnan(parts).any(axis=1)
    touched = sums.given[:, [*names, *more]].any(axis=1)
    apart = np.where(complete, np.abs(added - total) > slack, added - total > slack)
    kodes, periods = np.nonzero(apart & touched & ~np.isnan(total))
    return kodes, periods


def _said(sums: _Sums, number: int, kode: int, period: int) -> str:
    case, now, whole = sums.case, sums.now, WHOLES[number]
    names = [name for name in (*whole.parts, *whole.more) if name in case.names]
    held = [name for name in names if not np.isnan(now[kode, case.names.index(name), period])]
    added = sum(now[kode, case.names.index(name), period] for name in held)
    total = now[kode, case.names.index(whole.total), period]
    parts = listing([case.indicators[name].short for name in held])
    cell = of(case, case.kodes[kode], whole.total, case.periods.texts[period])
    return (
        f"{cell} {exact(case, total, whole.total)}, sedangkan jumlah {parts} "
        f"{exact(case, added, whole.total)}"
    )


def _regencies(case: Case) -> Found:
    sums = _Sums(case)
    inner = [case.kodes.index(one.kode) for one in regencies()]
    province = case.kodes.index(PROVINCE)
    additive = [one.unit in ADDITIVE_UNITS for one in case.indicators.values()]
    added, total = sums.now[inner].sum(axis=0), sums.now[province]
    slack = sums.halves[[province, *inner]].sum(axis=0) + 1e-6
    touched = sums.given[[province, *inner]].any(axis=0)
    apart = np.abs(added - total) > slack
    names, periods = np.nonzero(apart & touched & np.array(additive)[:, None])
    held = case.first[[province, *inner]][:, names, periods]
    at = held[np.argmax(held >= 0, axis=0), np.arange(len(names))]

    def say(i: int) -> str:
        name, period = case.names[names[i]], case.periods.texts[periods[i]]
        cell = of(case, PROVINCE, name, period)
        given, found = (cube[names[i], periods[i]] for cube in (total, added))
        return (
            f"{cell} {exact(case, given, name)}, sedangkan jumlah {len(inner)} kabupaten/kota "
            f"{exact(case, found, name)}"
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
