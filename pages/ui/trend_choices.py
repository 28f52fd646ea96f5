"""What the visitor of the page on trends may choose."""

from data.catalogue import Indicator, catalogue
from pages.ui import filters
from pages.ui.text import peta_cakupan as shared
from pages.ui.text import tren as text
from pages.ui.trend_view import NEVER, years_ahead
from program import series
from program.figures import Figures

HORIZON = "proyeksi"
USUAL = "2029"
"""The year that the national targets end in."""


def indicator(figures: Figures) -> Indicator:
    """One of the indicators that some region has more than one published figure of."""
    options = series.moving(figures)
    found = filters.choice(filters.INDICATOR, shared.INDICATOR, options, filters.indicator_name)
    return catalogue()[found]


def horizon(until: str) -> str:
    """The year that the leading series is projected to, or `NEVER`."""
    return filters.choice(HORIZON, text.PROJECT, years_ahead(until), _said, USUAL)


def _said(year: str) -> str:
    return text.NO_PROJECTION if year == NEVER else year
