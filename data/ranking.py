"""Which figure is shown where sources disagree. All stay; this rule, written once, chooses.

1. A published figure before a synthetic one, which only the demonstration has.
2. The producer's own publication, then copies of its tables, then officials quoted in news.
3. Within these, an exact figure before one that the source rounds or calls "sekitar".
4. Then the one published later; an undated source comes after dated ones.
5. Then the source's id in alphabetical order, so that the choice never depends on row order.
"""

from collections.abc import Mapping

import pandas as pd

from data.contract import SAMPLE
from data.sources import Source

CELL = ["kode", "period", "indicator"]


def ranked(observations: pd.DataFrame, known: Mapping[str, Source]) -> pd.DataFrame:
    """The observations sorted so that in each cell the preferred row comes first.

    known: every source that they name, by id.
    """
    tier = observations["source"].map(lambda key: known[key].tier)
    published = observations["source"].map(lambda key: known[key].published)
    newest_first = published.rank(method="dense", ascending=False).where(published != "", 10**6)
    weighed = observations.assign(
        _sample=observations["status"].eq(SAMPLE), _tier=tier, _newest=newest_first
    )
    order = [*CELL, "_sample", "_tier", "approx", "_newest", "source"]
    added = ["_sample", "_tier", "_newest"]
    return weighed.sort_values(order, kind="stable").drop(columns=added)
