"""What several sections reckon from the same figures, reckoned once; shared, never written to."""

from functools import lru_cache

import pandas as pd

from program import own_trends, whom
from program.figures import Figures
from program.own_trends import Moving
from program.profile import everyone

KEPT = 4
"""Figures of so many requests: today's and those of some earlier years."""


@lru_cache(maxsize=KEPT)
def standing(figures: Figures) -> dict[str, pd.DataFrame]:
    """Indicator → `program.profile.standings` of the eleven."""
    return dict(everyone(figures))


@lru_cache(maxsize=KEPT)
def listed(figures: Figures) -> tuple[whom.Panels, pd.DataFrame]:
    """The needs, and the priority list that weighs them alike."""
    panels = whom.panels(figures)
    return panels, whom.listed(panels)


@lru_cache(maxsize=KEPT * 11)
def moving(figures: Figures, kode: str) -> tuple[Moving, ...]:
    """The series of one regency that are long enough to be drawn."""
    return tuple(own_trends.of(figures, kode))
