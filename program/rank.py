"""Places of regencies among each other."""

import pandas as pd


def shared(values: pd.Series, good: str = "naik") -> pd.Series:
    """Rank of each value, ties sharing the better place: 1, 2, 2, 4.

    good: "naik" puts the highest first, "turun" the lowest (place 1 is always the best);
        "netral" puts the highest first, without praise.
    Returns floats on the same index; NaN has no rank and takes no place.

    Raises:
        ValueError: `good` is none of the three.
    """
    if good not in ("naik", "turun", "netral"):
        raise ValueError(f"arah '{good}' tidak dikenal: naik, turun, netral")
    return values.rank(method="min", ascending=good == "turun")
