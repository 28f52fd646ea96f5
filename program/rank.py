"""Places of regencies among each other."""

from typing import TypeVar

import pandas as pd

Values = TypeVar("Values", pd.Series, pd.DataFrame)


def shared(values: Values, good: str = "naik") -> Values:
    """Rank of each value, ties sharing the better place: 1, 2, 2, 4. Of a table, by column.

    good: "naik" puts the highest first, "turun" the lowest (place 1 is always the best);
        "netral" puts the highest first, without praise.
    Returns floats on the same index; NaN has no rank and takes no place.

    Raises:
        ValueError: `good` is none of the three.
    """
    if good not in ("naik", "turun", "netral"):
        raise ValueError(f"arah '{good}' tidak dikenal: naik, turun, netral")
    return values.rank(method="min", ascending=good == "turun")


def ranges(values: pd.DataFrame, good: str = "naik") -> pd.DataFrame:
    """Each place, and between which places it may lie given the ranges of the estimates.

    values: by kode, with value, low, high; without low or high a figure counts as certain.
    Returns by kode: rank (as `shared`), best and worst (the lowest and highest place any values
    within the ranges can give it), tied (whether it shares its place). NaN where no figure is.

    Raises:
        ValueError: `good` is none of the three.
    """
    known = values.dropna(subset=["value"])
    sign = -1.0 if good == "turun" else 1.0
    ends = pd.DataFrame(
        {"a": known["low"].fillna(known["value"]), "b": known["high"].fillna(known["value"])}
    )
    ends = ends.mul(sign)
    low, high = ends.min(axis="columns"), ends.max(axis="columns")
    rank = shared(values["value"], good)
    best = [1 + int((low > own).sum()) for own in high]
    surely_behind = [int((high < own).sum()) for own in low]
    # Of equal certain figures all share the better place, so that none is pushed to the worse.
    same = [
        int((low.eq(a) & high.eq(b)).sum()) - 1 if a == b else 0
        for a, b in zip(low, high, strict=True)
    ]
    worst = [len(known) - behind - equal for behind, equal in zip(surely_behind, same, strict=True)]
    return pd.DataFrame(
        {
            "rank": rank,
            "best": pd.Series(best, index=known.index, dtype=float).reindex(values.index),
            "worst": pd.Series(worst, index=known.index, dtype=float).reindex(values.index),
            "tied": rank.notna() & rank.duplicated(keep=False),
        }
    )
