"""What a column or a table can be said to hold: indicators, units and periods, in words."""

import datetime as dt

from data.catalogue import catalogue
from data.units import FILE_UNITS
from pages.ui import filters
from pages.ui.text import unggah_data as text
from words import periods

EARLIEST = 2005
"""The first year that a period can be said to be."""
_MONTH_ALONE = 2


def measures() -> list[str]:
    """Indicators that a file may bring, in the order of the catalogue."""
    return [key for key, one in catalogue().items() if not one.computed]


def name(key: str) -> str:
    """An indicator in words; that the columns say it, where none is meant."""
    return filters.indicator_name(key) if key else text.BY_COLUMN


def units(indicator: str) -> list[str]:
    """The units in which a file may print an indicator; every unit, where none is meant."""
    return list(catalogue()[indicator].file_unit if indicator else FILE_UNITS)


def unit(printed: str) -> str:
    """A unit in words; that the columns say it, where none is meant."""
    return printed or text.BY_COLUMN


def calendar() -> list[str]:
    """Every year and month that a table may be of, newest first."""
    now = dt.date.today()
    found = []
    for year in range(now.year, EARLIEST - 1, -1):
        last = now.month if year == now.year else 12
        found += [str(year), *(f"{year}-{month:02}" for month in range(last, 0, -1))]
    return found


def when(period: str) -> str:
    """A period in words; that the columns say it, where none is meant."""
    return dated(period) or text.BY_COLUMN


def dated(period: str) -> str:
    """A period of a column in words; it may be a month whose year stands elsewhere."""
    if len(period) == _MONTH_ALONE and period.isdecimal():
        return periods.label(f"2000-{period}").split()[0]
    return periods.label(period) if periods.is_period(period) else period
