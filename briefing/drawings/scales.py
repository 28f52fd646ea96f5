"""Axes: round steps, and how a value on an axis is written."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from words import formats

_ROUND = (1, 2, 2.5, 5, 10)


@dataclass(frozen=True)
class Scale:
    """Values from `low` to `high` on pixels from `start` to `end`; upwards, start is below."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The pixel of a value."""
        part = (value - self.low) / ((self.high - self.low) or 1)
        return self.start + part * (self.end - self.start)


def step_of(low: float, high: float, most: int) -> float:
    """A round step that parts low..high into at most `most` pieces."""
    rough = max((high - low) / most, 1e-12)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * n for n in _ROUND if power * n >= rough * 0.9999)


def around(values: Iterable[float], most: int = 5) -> tuple[list[float], float]:
    """Round values that hold all of `values`, from lowest to highest, and their step."""
    known = list(values) or [0.0, 1.0]
    low, high = min(known), max(known)
    if high - low <= max(abs(low), abs(high), 1e-3) * 1e-9:
        apart = max(abs(high) * 0.1, 1e-3)
        low, high = low - apart, high + apart
    step = step_of(low, high, most)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if min(known) >= 0:
        first = max(first, 0)
    return [step * n for n in range(first, last + 1)], step


def within(values: Iterable[float | None], most: int = 6) -> tuple[list[float], float]:
    """Round values that lie inside those of `values`, and their step; missing ones don't count."""
    known = [value for value in values if value is not None] or [0.0, 1.0]
    grid, step = around(known, most)
    return [value for value in grid if min(known) <= value <= max(known)], step


def written(value: float, unit: str, step: float) -> str:
    """A value on an axis, with no more decimals than the step needs."""
    if unit == "share":
        return formats.percent(value, _decimals(step * 100))
    if unit.startswith("rupiah"):
        return formats.rupiah(value, 0) if value else "0"
    return formats.number(value, _decimals(step))


def _decimals(step: float) -> int:
    return next((n for n in range(4) if abs(step * 10**n - round(step * 10**n)) < 1e-6), 4)
