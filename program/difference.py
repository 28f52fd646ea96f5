"""What publishing changes: a file against what is published, one state against another."""

import pandas as pd

from data.intake.model import CHANGED, NEW, SAME

TOLD, GONE = "keterangan", "hilang"
"""Further outcomes between two states: only status or note differ; the figure is gone."""

KEY = ["kode", "period", "indicator", "source"]
_OF_WORDS = ("status", "note", "approx")


def of_file(figures: pd.DataFrame) -> pd.DataFrame:
    """The figures of a dry run with what they change.

    figures: as in `data.intake.model.DryRun`. Adds base, the value published now for the cell:
    this source's own, else the one that the dashboard shows, NaN where there is none; and
    change = value − base, NaN without a base. Values are canonical.
    """
    base = figures["before"].fillna(figures["shown_now"])
    return figures.assign(base=base, change=figures["value"] - base)


def between(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """The figures that differ between two states, in the order of region, period and indicator.

    before, after: as `data.ledger.state` gives them. Shape: KEY, before and after (values, NaN
    where that state has none), change (after − before), status, outcome (NEW, CHANGED, TOLD or
    GONE), file and row where the figure of `after` stands (that of `before` where it is gone).
    """
    both = before.merge(after, on=KEY, how="outer", suffixes=("_old", "_new"), indicator=True)
    here, there = both["_merge"].eq("right_only"), both["_merge"].eq("left_only")
    moved = both["value_old"].ne(both["value_new"])
    worded = pd.Series(False, index=both.index)
    for name in _OF_WORDS:
        worded |= both[f"{name}_old"].ne(both[f"{name}_new"])
    outcome = pd.Series(SAME, index=both.index, dtype="str")
    outcome = outcome.mask(worded, TOLD).mask(moved, CHANGED).mask(here, NEW).mask(there, GONE)
    found = both.assign(
        before=both["value_old"],
        after=both["value_new"],
        change=both["value_new"] - both["value_old"],
        outcome=outcome,
        **{
            name: both[f"{name}_new"].where(~there, both[f"{name}_old"])
            for name in ("status", "file", "row")
        },
    )
    columns = [*KEY, "before", "after", "change", "status", "outcome", "file", "row"]
    found = found.loc[outcome.ne(SAME), columns]
    return found.sort_values(["kode", "indicator", "period", "source"]).reset_index(drop=True)
