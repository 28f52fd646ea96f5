"""What can be said of a series, by rules: its direction, its pace, and how sure that is."""

import pandas as pd

from data.catalogue import Indicator
from program.trend import MINIMUM, TOO_FEW, UNCLEAR, Trend
from words import formats, periods

_SIGNS = {"naik": "▲", "turun": "▼", UNCLEAR: "•", TOO_FEW: "–"}
_COUNTED = {TOO_FEW: "belum cukup data"}


def title(name: str, indicator: Indicator, found: Trend) -> str:
    """The finding of a chart of series: what the leading one does, in a sentence."""
    if found.verdict == TOO_FEW:
        return (
            f"Baru {formats.number(found.points)} angka {_inside(indicator)} {name}, "
            "belum cukup untuk menyebut arahnya"
        )
    said = f"{indicator.label} {name}"
    if found.verdict == UNCLEAR:
        return f"{said} tidak menunjukkan arah yang jelas"
    judged = f", {found.judgement}" if found.judgement else ""
    pace = bare_change(abs(found.slope_per_year), indicator.unit)
    return f"{said} {found.verdict} sekitar {pace} per tahun{judged}"


def absent(name: str, indicator: Indicator) -> str:
    """The title where the region that was asked for has no figure."""
    return f"Belum ada angka {_inside(indicator)} {name}"


def _inside(indicator: Indicator) -> str:
    return f"{indicator.label[:1].lower()}{indicator.label[1:]}"


def tally(found: dict[str, Trend]) -> str:
    """How many of the series go where: "5 turun, 7 tidak jelas, dan 1 belum cukup data"."""
    counted = [
        (sum(trend.verdict == verdict for trend in found.values()), verdict) for verdict in _SIGNS
    ]
    return formats.listing(
        [f"{formats.number(n)} {_COUNTED.get(verdict, verdict)}" for n, verdict in counted if n]
    )


def direction(found: Trend) -> str:
    """The direction with its sign and what it means: "▼ turun, membaik"."""
    judged = f", {found.judgement}" if found.judgement else ""
    words = f"{TOO_FEW} (perlu {MINIMUM} angka)" if found.verdict == TOO_FEW else found.verdict
    return f"{sign(found)} {words}{judged}"


def sign(found: Trend) -> str:
    """The sign of a direction."""
    return _SIGNS[found.verdict]


def pace(found: Trend, indicator: Indicator) -> str:
    """The change in a year with its interval, "" where the figures don't suffice."""
    if found.verdict == TOO_FEW:
        return ""
    low, mid, high = (
        signed(value, indicator.unit) for value in (found.low, found.slope_per_year, found.high)
    )
    return f"{mid} ({low} s.d. {high})"


def projected(name: str, indicator: Indicator, found: Trend, ahead: pd.DataFrame) -> str:
    """Where the line arrives, with its range; "" without a projection.

    ahead: as `program.projection.project` gives it.
    """
    if ahead.empty:
        return ""
    end = ahead.iloc[-1]
    value = formats.estimate(end["value"], indicator.unit)
    band = formats.interval(end["low"], end["high"], indicator.unit)
    return (
        f"Bila arah {span(found)} berlanjut, {indicator.short} {name} {value} pada "
        f"{periods.label(end['period'])}, {band}."
    )


def span(found: Trend) -> str:
    """From when to when a verdict reaches."""
    first, last = periods.label(found.first), periods.label(found.last)
    return first if first == last else f"{first} – {last}"


def signed(change: float, unit: str) -> str:
    """A change with its sign, for a table: "−0,10", in points where the unit is a share."""
    amount = change * 100 if unit == "share" else change
    decimals = 2 if unit in ("share", "indeks") else 0
    return f"{'+' if change > 0 else ''}{formats.number(amount, decimals)}"


def bare_change(change: float, unit: str) -> str:
    """A change without sign, with its unit."""
    if unit == "share":
        return formats.points(change).removeprefix("+")
    return formats.value(change, unit)


def chance(p_value: float) -> str:
    """The p-value as a table shows it: "0,013", "< 0,001", "" without one."""
    if formats.is_missing(p_value):
        return ""
    return "< 0,001" if p_value < 0.001 else formats.number(p_value, 3)
