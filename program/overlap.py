"""How many people meet several conditions at once, when only each condition's share is known.

Whether those who meet one also meet the other is rarely published. The estimate takes them as
independent; the range takes nothing for granted (Fréchet's bounds): shares a and b overlap by at
least a + b − 1 and at most by the smaller one.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Ranged:
    """A number with the range that holds it: low ≤ value ≤ high. Equal where it is published.

    Raises:
        ValueError: the range doesn't hold the value.
    """

    value: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not self.low <= self.value <= self.high:
            raise ValueError(f"{self.low} ≤ {self.value} ≤ {self.high} tidak benar")


def exactly(value: float) -> Ranged:
    """A published number: no width."""
    return Ranged(value, value, value)


def somewhere(value: float) -> Ranged:
    """A share (0–1) whose error nothing tells: the range is everything possible."""
    return Ranged(value, 0.0, 1.0)


def overlap(shares: Sequence[Ranged]) -> Ranged:
    """The share (0–1) that meets all conditions; 1 without any condition.

    Another condition never raises value, low or high.
    """
    value = math.prod(share.value for share in shares)
    surely = 1 - sum(1 - share.low for share in shares)
    low = min(max(surely, 0.0), value)
    return Ranged(value, low, max(min((s.high for s in shares), default=1.0), value))


def people(universe: Ranged, share: Ranged) -> Ranged:
    """Whole people: `share` of the people of `universe`, the range rounded outwards."""
    value = float(round(universe.value * share.value))
    low = float(math.floor(universe.low * share.low))
    high = float(math.ceil(universe.high * share.high))
    return Ranged(value, min(low, value), max(high, value))
