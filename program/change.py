"""Change between two periods, and whether it is good."""

import math

import pandas as pd

from words.formats import MISSING

BETTER, WORSE, SAME = "membaik", "memburuk", "tetap"
UP, DOWN = "naik", "turun"


def verdict(before: float, after: float, good: str) -> str:
    """ "membaik", "memburuk" or "tetap", by the direction that is good for the indicator.

    An indicator without a good direction ("netral") only says "naik" or "turun".
    NaN on either side says "belum ada angka".

    Raises:
        ValueError: `good` is none of "naik", "turun", "netral".
    """
    if good not in (UP, DOWN, "netral"):
        raise ValueError(f"arah '{good}' tidak dikenal: naik, turun, netral")
    if math.isnan(before) or math.isnan(after):
        return MISSING
    # Equal figures may differ in the last bit after unit conversion.
    if math.isclose(before, after, rel_tol=1e-9, abs_tol=1e-12):
        return SAME
    direction = UP if after > before else DOWN
    if good == "netral":
        return direction
    return BETTER if direction == good else WORSE


def between(before: pd.Series, after: pd.Series, good: str) -> pd.DataFrame:
    """Change of each region.

    before, after: values by kode; a kode in one only gives NaN, never a change from 0.
    Returns columns before, after, difference (after − before, in the unit of the values) and
    verdict, by kode, in the order of `after` with what only `before` has behind it.
    """
    index = after.index.append(before.index.difference(after.index, sort=False))
    table = pd.DataFrame({"before": before.reindex(index), "after": after.reindex(index)})
    table["difference"] = table["after"] - table["before"]
    pairs = zip(table["before"], table["after"], strict=True)
    table["verdict"] = [verdict(old, new, good) for old, new in pairs]
    return table
