"""The same number of people per village everywhere, as many as can be paid."""

from collections.abc import Sequence

import numpy as np

from program.allocate.ladder import limit
from program.allocate.network import Counts, Network, flow


def flat(
    network: Network, villages: Sequence[int], low: Counts, high: Counts
) -> tuple[Counts, int]:
    """People per regency, and people per village.

    A regency takes villages × people, at most its high and at least its low; low fits. Beyond
    the number at which all are full there is nothing to raise.
    """
    counted = np.array(villages, dtype=np.int64)
    rate = max((-(-int(h) // n) for h, n in zip(high, villages, strict=True) if n), default=0)
    while True:
        wanted = np.maximum(np.minimum(counted * rate, high), low)
        found = flow(network, wanted)
        if found.total == wanted.sum():
            return wanted, rate
        crowded = ~found.open
        inside, _ = limit(network, found.spare, crowded)
        rate = _highest(counted[crowded], low[crowded], high[crowded], inside, rate)


def _highest(villages: Counts, low: Counts, high: Counts, inside: int, too_much: int) -> int:
    """The largest number per village, below `too_much`, that the crowded set can be paid."""
    least = 0
    while too_much - least > 1:
        middle = (least + too_much) // 2
        asked = np.maximum(np.minimum(villages * middle, high), low).sum()
        least, too_much = (middle, too_much) if asked <= inside else (least, middle)
    return least
