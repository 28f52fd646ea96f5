"""Axes: where they begin and end, their steps, and how their numbers are written."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.deck.workbook import number_format

_STEPS = (1, 2, 5, 10)
_PERCENT = 0.01
_NOTHING = 1e-6
"""A difference that no chart shows."""


@dataclass(frozen=True)
class Scale:
    """An axis from low to high, marked every step; all in the figures' own unit."""

    low: float
    high: float
    step: float

    def at(self, value: float) -> float:
        """Where a value stands on it: 0 at its beginning, 1 at its end."""
        return (value - self.low) / (self.high - self.low)


def around(values: Sequence[float], marks: int = 5, zero: bool = False, unit: str = "") -> Scale:
    """An axis with round marks, around all values.

    zero: it holds zero too. unit: shares are marked at whole percents, since a program writes
    what stands after the comma in its own language.
    """
    found = [*values, 0.0] if zero or not values else [*values]
    low, high = min(found), max(found)
    room = high - low if high - low > _NOTHING else max(abs(high), _NOTHING)
    size = 10.0 ** math.floor(math.log10(room / marks))
    step = next(size * by for by in _STEPS if size * by * marks >= room * 0.999)
    step = max(step, _PERCENT) if unit == "share" else step
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if first == last:
        last += 1
    return Scale(round(first * step, 10), round(last * step, 10), round(step, 10))


def axis_format(unit: str, scale: Scale) -> str:
    """Numbers of an axis in Indonesian signs, whatever language the program speaks.

    A format's own point and comma follow the program; those written as words don't.
    """
    thousands = '[>=1000000]0"."000"."000;[>=1000]0"."000;0'
    if unit == "share":
        return "0%"
    if unit.startswith("rupiah"):
        for size, name, commas in ((1e9, "miliar", ",,,"), (1e6, "juta", ",,")):
            if scale.step >= size and _whole(scale.step / size):
                return f'"Rp"0{commas}" {name}"'
        return thousands
    return number_format(unit) if unit in ("indeks", "kali") else thousands


def _whole(number: float) -> bool:
    return abs(number - round(number)) < 1e-6
