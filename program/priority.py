"""Whom first: a weighted score of need, with how firm each place is.

Each criterion becomes a score from 0 (the least need among the regencies) to 1 (the most):
(value − lowest) ÷ (highest − lowest). The priority score is the mean of these, weighted as the
reader wants. Min–max keeps distances that ranks would throw away; its price is that an extreme
regency compresses the others in that criterion.
"""

import math
from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np
import pandas as pd

from program.rank import ranges, shared

LEVELS = (0, 1, 2, 3)
"""Weights a reader may give: not counted, once, twice, three times."""
TOP = 3

Needs = Mapping[str, pd.DataFrame]
"""Criterion → by kode value, low, high; more is more need, whatever its unit. All alike indexed."""


def shortfall(coverage: pd.DataFrame) -> pd.DataFrame:
    """The share not protected, from a coverage panel: value, low, high turned round, 0–1."""
    turned = {"value": "value", "low": "high", "high": "low"}
    return pd.DataFrame({name: 1 - coverage[source] for name, source in turned.items()})


def priorities(needs: Needs, weights: Mapping[str, float]) -> pd.DataFrame:
    """Score and place of each regency, by kode in the order of `needs`.

    weights: criterion → at least 0; only their proportions matter.
    Columns: a score for each criterion (0–1); score (0–1) with low and high, its ends when the
    regency's own figures move within their ranges and the scale of the figures shown stays;
    rank, best, worst, tied as `rank.ranges` gives them from these; lacking (criteria that count
    and have no figure, joined by ";"). A regency that lacks one has no score and no rank; without
    any positive weight nobody has.

    Raises:
        ValueError: a weight is negative.
    """
    if any(weight < 0 for weight in weights.values()):
        raise ValueError("bobot tidak boleh negatif")
    counted = [name for name in needs if weights.get(name, 0) > 0]
    whole = sum(weights[name] for name in counted)
    index = next(iter(needs.values())).index
    table = pd.DataFrame({name: scored(need)["value"] for name, need in needs.items()})
    for end, column in (("score", "value"), ("low", "low"), ("high", "high")):
        table[end] = math.nan if not counted else 0.0
        for name in counted:
            table[end] += scored(needs[name])[column] * weights[name] / whole
    lacks = {name: needs[name]["value"].isna() for name in counted}
    table["lacking"] = [";".join(n for n in counted if lacks[n][kode]) for kode in index]
    ends = table[["score", "low", "high"]].rename(columns={"score": "value"}).round(12)
    return table.join(ranges(ends))


def scored(need: pd.DataFrame) -> pd.DataFrame:
    """One criterion as scores: value within 0–1, low and high on the same scale, perhaps beyond.

    Where all figures are equal nobody stands out: every score is 0. NaN stays NaN; a figure
    without a range has itself as both ends.
    """
    value = need["value"]
    least, most = value.min(), value.max()
    ends = {"value": value, "low": need["low"].fillna(value), "high": need["high"].fillna(value)}
    # An infinite span brings every distance to 0 and leaves NaN as it is.
    span = most - least if most > least else math.inf
    return pd.DataFrame({name: (end - least) / span for name, end in ends.items()})


def weightings(count: int, levels: Sequence[int] = LEVELS) -> list[tuple[int, ...]]:
    """Every weighting of `count` criteria by `levels`, each proportion once, never all zero."""
    found = product(levels, repeat=count)
    return sorted({tuple(w // math.gcd(*own) for w in own) for own in found if any(own)})


def firmness(needs: Needs, top: int = TOP, levels: Sequence[int] = LEVELS) -> pd.Series:
    """In what share of all weightings each regency is among the first `top`, by kode, 0–1.

    Ties share the better place. NaN where a criterion has no figure, since then the regency can't
    be placed in every weighting.
    """
    scores = pd.DataFrame({name: scored(need)["value"] for name, need in needs.items()})
    known = scores.dropna()
    weights = np.array(weightings(len(needs), levels), dtype=float)
    if known.empty:
        return pd.Series(math.nan, index=scores.index)
    weighted = known.to_numpy() @ (weights / weights.sum(axis=1, keepdims=True)).T
    places = shared(pd.DataFrame(weighted.round(12), index=known.index))
    return places.le(top).mean(axis="columns").reindex(scores.index)
