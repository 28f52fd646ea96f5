"""The few statistics that the measurements need."""

import math
from collections.abc import Sequence
from statistics import median


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least `share` (0–1) of all values do not exceed: nearest rank.

    It is always one of the values, so p95 of few values is their maximum. Raises ValueError
    without values or for a share outside 0–1.
    """
    if not values or not 0 <= share <= 1:
        raise ValueError("a percentile needs values and a share between 0 and 1")
    return sorted(values)[max(math.ceil(share * len(values)), 1) - 1]


def median_ratio(measured: Sequence[float], floor: Sequence[float]) -> float:
    """The median of the ratios of neighbours: what loaded the machine loaded both of a pair.

    Raises ValueError where the lengths differ, there is nothing, or a floor is not positive.
    """
    if len(measured) != len(floor) or not measured or min(floor) <= 0:
        raise ValueError("each measured value needs a positive floor of its own")
    return median(m / f for m, f in zip(measured, floor, strict=True))


def per_session_mb(before: int, after: int, sessions: int) -> float:
    """Growth of memory for each session, in MB of 1,000,000 bytes; `before`, `after` in bytes."""
    if sessions < 1:
        raise ValueError("memory per session needs a session")
    return (after - before) / sessions / 1e6
