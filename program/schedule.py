"""When a producer's next figure is due, as far as the catalogue says it."""

import re
from dataclasses import dataclass

from babel.dates import get_month_names

from data.catalogue import Indicator
from program.rounds import moment
from words.periods import LOCALE

_MONTHS = {str(name).casefold(): at for at, name in get_month_names("wide", locale=LOCALE).items()}
_ASIDE = re.compile(r"\(.*?\)")
EVERY_YEAR = "tiap tahun"
YEARLY = ("tahunan", "setengah tahunan")
PROVINCE_ONLY = "hanya provinsi"


@dataclass(frozen=True)
class Awaited:
    """release: month in which the figure comes, period: the month it was measured in; YYYY-MM."""

    release: str
    period: str


def months_named(text: str) -> tuple[int, ...]:
    """The months (1–12) that an Indonesian text names outside brackets, in order of the year."""
    words = re.findall(r"[a-z]+", _ASIDE.sub("", text).casefold())
    return tuple(sorted({_MONTHS[word] for word in words if word in _MONTHS}))


def yearly(meaning: Indicator) -> bool:
    """Whether an indicator is measured at least once a year."""
    return meaning.frequency.startswith(YEARLY)


def of_regencies(meaning: Indicator) -> bool:
    """Whether its producer gives an indicator for kabupaten/kota at all."""
    return PROVINCE_ONLY not in meaning.frequency


def awaited(meaning: Indicator, held: str) -> Awaited | None:
    """The first release that brings something newer than `held`, the newest period there is.

    The catalogue names the months of release ("Januari dan Juli tiap tahun") and of measurement
    ("Maret … September"); a release brings the newest measurement of an earlier month. A release
    in the past that is still awaited is late. None where nothing is scheduled.
    """
    releases = months_named(meaning.next_release)
    measured = months_named(meaning.frequency)
    if EVERY_YEAR not in meaning.next_release or not releases or not measured:
        return None
    day = moment(held, meaning.topic)
    since = day.year * 12 + day.month - 1
    for at in range(since, since + 36):
        if at % 12 + 1 not in releases:
            continue
        period = next(back for back in range(at - 1, at - 13, -1) if back % 12 + 1 in measured)
        if period > since:
            return Awaited(_month(at), _month(period))
    return None


def _month(at: int) -> str:
    return f"{at // 12}-{at % 12 + 1:02d}"
