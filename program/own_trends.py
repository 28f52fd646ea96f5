"""The published series of one region that are long enough to be drawn, each with its trend."""

from dataclasses import dataclass

import pandas as pd

from data.catalogue import Indicator, catalogue
from data.regions import region
from program.figures import Figures
from program.series import series
from program.trend import Trend, trend

MINIMUM_POINTS = 3
"""Published figures below which a series isn't drawn."""


@dataclass(frozen=True, eq=False)
class Moving:
    """One measure: its published series, oldest first, and what the test finds in it.

    rows: as `program.series.series`, indexed by kode, with the region's name.
    """

    meaning: Indicator
    rows: pd.DataFrame
    found: Trend


def of(figures: Figures, kode: str) -> list[Moving]:
    """The main indicators with enough published figures, in the catalogue's order."""
    moving = []
    for meaning in catalogue().values():
        if not meaning.main:
            continue
        rows = series(figures, meaning.id, kode, with_estimates=False)
        if len(rows) >= MINIMUM_POINTS:
            own = rows.assign(kode=kode, name=region(kode).name).set_index("kode")
            moving.append(Moving(meaning, own, trend(rows, meaning.good)))
    return moving
