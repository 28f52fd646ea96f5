"""Periods as text: "2024" or "2024-08", said in Indonesian."""

import datetime as dt
import re
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date

LOCALE = "id_ID"
WIB = ZoneInfo("Asia/Jakarta")
"""Jambi's clock."""
LATEST = "terbaru"
"""The period choice "each regency's newest published figure"."""

_PERIOD = re.compile(r"^\d{4}(-(0[1-9]|1[0-2]))?$")


def is_period(text: object) -> bool:
    """Whether `text` is "YYYY" or "YYYY-MM"."""
    return isinstance(text, str) and bool(_PERIOD.match(text))


@lru_cache(maxsize=1024)
def label(period: str) -> str:
    """ "2024-08" → "Agustus 2024", "2024" → "2024", the latest-choice → its words.

    Raises:
        ValueError: `period` is none of these.
    """
    if period == LATEST:
        return "Terbaru tiap daerah"
    if not is_period(period):
        raise ValueError(f"Periode '{period}' tidak dikenal; tulis YYYY atau YYYY-MM.")
    if len(period) == 4:
        return period
    return format_date(start(period), "MMMM y", locale=LOCALE)


def as_of(period: str) -> str:
    """ "2024-08" → "per Agustus 2024"."""
    return f"per {label(period)}"


def start(period: str) -> dt.date:
    """First day of the period, for ordering and for distances between periods."""
    return dt.date(int(period[:4]), int(period[5:7]) if len(period) > 4 else 1, 1)


def last_month(period: str) -> str:
    """The month in which the period ends: "2023" → "2023-12"."""
    return period if len(period) > 4 else f"{period}-12"


def months_between(first: str, second: str) -> int:
    """Whole months from `first` to `second`; negative when `second` is earlier.

    A bare year counts as its January.
    """
    a, b = start(first), start(second)
    return (b.year - a.year) * 12 + b.month - a.month


def day(date: dt.date) -> str:
    """A full date: "23 November 2026"."""
    return format_date(date, "d MMMM y", locale=LOCALE)


def published(when: str) -> str:
    """When a source came out, a day, month or year, as it is said: "2025-05-15" → "15 Mei 2025".

    What is no date stays as it is; "" stays "".
    """
    try:
        return day(dt.date.fromisoformat(when))
    except ValueError:
        return label(when) if is_period(when) else when


def moment(at: dt.datetime) -> str:
    """A moment that knows its zone, on Jambi's clock: "23 November 2026, pukul 15.04 WIB"."""
    local = at.astimezone(WIB)
    return f"{day(local.date())}, pukul {local:%H.%M} WIB"
