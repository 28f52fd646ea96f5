"""Words beside a plot, kept from lying on each other."""

from collections.abc import Sequence


def apart(wanted: Sequence[float], low: float, high: float, by: float) -> list[float]:
    """Heights at least `by` from each other, near the wanted ones (ascending), within low..high.

    Where there is no room for all, the first ones stand below `low`.
    """
    found: list[float] = []
    for want in wanted:
        found.append(max(want, found[-1] + by if found else low))
    limit = high
    for at in reversed(range(len(found))):
        found[at] = min(found[at], limit)
        limit = found[at] - by
    return found
