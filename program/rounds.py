"""When a figure was measured, and which figures of a series may be tested together."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

import pandas as pd

from words import periods

SURVEY_MONTHS = {"kemiskinan": 3}
"""Topic of the catalogue → the month in which its survey asks the larger sample (Susenas)."""
ENOUGH = 5
"""Years that a month must have figures in before the others are left out of a test."""


def moment(period: str, topic: str = "") -> date:
    """The first day of the month that a period stands for.

    A bare year of a poverty figure stands for its March, the month of the larger Susenas; any
    other bare year for its January.
    """
    start = periods.start(period)
    return start if len(period) > 4 else start.replace(month=SURVEY_MONTHS.get(topic, 1))


def year_of(day: date) -> float:
    """A day as years: 1 July 2024 → 2024.497."""
    whole = date(day.year, 1, 1)
    return day.year + (day - whole).days / (date(day.year + 1, 1, 1) - whole).days


def one_round(series: pd.DataFrame) -> pd.DataFrame:
    """The rows of the month that most years have; all rows where no month has `ENOUGH` years.

    Rounds of the same survey half a year apart share much of what moved them, so that counting
    both lets a test see twice the evidence there is. A year whose month its source does not name
    is left out with the other months: it may be either. Of two months with equally many years
    the earlier one stays.
    series: with a column period. Series in bare years stay whole.
    """
    months = [str(period)[4:] for period in series["period"]]
    counted = Counter(months)
    most = min(counted, key=lambda month: (-counted[month], month), default="")
    if counted[most] < ENOUGH:
        return series
    return series[[month == most for month in months]]


def one_definition(series: pd.DataFrame, breaks: Iterable[date], topic: str = "") -> pd.DataFrame:
    """The rows of the definition that the newest figure follows.

    breaks: days from which on a figure means something else than before.
    """
    when = [moment(period, topic) for period in series["period"]]
    if not when:
        return series
    since = max((day for day in breaks if day <= max(when)), default=date.min)
    return series[[day >= since for day in when]]
