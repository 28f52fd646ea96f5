"""Classes of a change: falls, none, and rises, with the same edges on both sides of zero."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from geo import palette
from words import formats

FALL, NONE, RISE = "turun", "tetap", "naik"
COUNT, MIDDLE = 5, 2


@dataclass(frozen=True)
class Steps:
    """Five classes: a great fall, a fall, no change, a rise, a great rise.

    largest: the greatest change there is, without its sign, in the indicator's unit; what is
    more than half of it is great.
    """

    largest: float

    def class_of(self, change: float | None) -> int | None:
        """The class of a change, 0 the greatest fall; None for a missing one."""
        if change is None or pd.isna(change):
            return None
        if change == 0 or not self.largest:
            return MIDDLE
        size = 2 if abs(change) > self.largest / 2 else 1
        return MIDDLE + (size if change > 0 else -size)

    def label(self, number: int, unit: str) -> str:
        """The class in a legend: "naik lebih dari 1,50 poin persentase"."""
        if number == MIDDLE:
            return NONE
        half, word = said(self.largest / 2, unit), RISE if number > MIDDLE else FALL
        great = abs(number - MIDDLE) == MIDDLE
        return f"{word} lebih dari {half}" if great else f"{word} paling banyak {half}"

    def colours(self) -> list[str]:
        """A colour for each class: brown for falls, blue-green for rises."""
        return palette.diverging(COUNT)


def of(changes: "pd.Series[float]") -> Steps:
    """The classes that fit these changes, missing ones left out."""
    known = changes.abs().dropna()
    return Steps(float(known.max()) if len(known) else 0.0)


def said(amount: float, unit: str) -> str:
    """A size of change with its unit: 0.015 of a share → "1,50 poin persentase"."""
    return formats.value(abs(amount), formats.POINTS if unit == "share" else unit)


def signed(change: float | None, unit: str) -> str:
    """A change with its sign: "+1,50 poin persentase", "−120 orang", "tetap"."""
    return _with_sign(change, lambda amount: said(amount, unit))


def bare(change: float | None, unit: str) -> str:
    """A change for a label on a map whose legend says the unit: "+1,50", "−120", "tetap"."""
    points = formats.POINTS if unit == "share" else unit
    return _with_sign(change, lambda amount: formats.bare(amount, points))


def _with_sign(change: float | None, say: Callable[[float], str]) -> str:
    if change is None or formats.is_missing(change):
        return formats.MISSING
    return NONE if change == 0 else f"{'+' if change > 0 else '−'}{say(abs(change))}"
