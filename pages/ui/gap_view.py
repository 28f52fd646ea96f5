"""What the parts of the page on gaps share: the period, the panel with its places, the frame."""

from dataclasses import replace

import pandas as pd

from briefing.sheet import Sheet, of_layers
from data.catalogue import Indicator, catalogue
from pages.ui import filters
from pages.ui.text import kesenjangan as text
from program.figures import Figures
from program.panel import panel
from program.rank import ranges
from program.series import best_period
from words.periods import LATEST


def period_of(figures: Figures, indicator: str, with_estimates: bool) -> str:
    """The period that knows the most regencies; published alone, each regency's newest, since
    hardly two were published for the same month."""
    return best_period(figures, indicator) if with_estimates else LATEST


def shown(figures: Figures, indicator: str, with_estimates: bool) -> pd.DataFrame:
    """The panel of an indicator at that period."""
    when = period_of(figures, indicator, with_estimates)
    return panel(figures, indicator, when, with_estimates)


def placed(values: pd.DataFrame) -> pd.DataFrame:
    """A panel with rank, best, worst and tied from the highest value, highest first."""
    table = values.drop(columns="rank").join(ranges(values))
    return table.sort_values("value", ascending=False, na_position="last", kind="stable")


def ranked_sheet(ranked: pd.DataFrame, indicator: Indicator) -> Sheet:
    """The rows of a panel with places, and the places that its ranges allow."""
    own = of_layers((ranked, indicator))
    ends = {"peringkat_terbaik": "best", "peringkat_terburuk": "worst"}
    more = {name: ranked[column].tolist() for name, column in ends.items()}
    return replace(
        own, table=own.table.assign(**more), units={**own.units, **dict.fromkeys(ends, "")}
    )


def meaning(indicator: str) -> Indicator:
    """What an indicator means."""
    return catalogue()[indicator]


def none_published() -> str:
    """That only estimates would answer, and how to see them."""
    return text.NONE_PUBLISHED.format(both=filters.status_name(filters.BOTH))
