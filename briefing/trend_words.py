"""What can be said of a series, by rules: its direction, its pace, and how sure that is."""

from data.catalogue import Indicator
from program.trend import MINIMUM, TOO_FEW, UNCLEAR, Trend
from words import formats

_SIGNS = {"naik": "▲", "turun": "▼", UNCLEAR: "•", TOO_FEW: "–"}


def title(name: str, indicator: Indicator, found: Trend) -> str:
    """The finding of a chart of series: what the leading one does."""
    said = f"{indicator.label}, {name}"
    if found.verdict == TOO_FEW:
        return (
            f"{said}: baru {formats.number(found.points)} angka, belum cukup untuk menyebut arahnya"
        )
    if found.verdict == UNCLEAR:
        return f"{said}: tidak ada perubahan yang jelas"
    judged = f" ({found.judgement})" if found.judgement else ""
    pace = bare_change(abs(found.slope_per_year), indicator.unit)
    return f"{said}: {found.verdict}{judged} sekitar {pace} per tahun"


def direction(found: Trend) -> str:
    """The direction with its sign and what it means: "▼ turun, membaik"."""
    judged = f", {found.judgement}" if found.judgement else ""
    words = f"{TOO_FEW} (perlu {MINIMUM} angka)" if found.verdict == TOO_FEW else found.verdict
    return f"{_sign(found)} {words}{judged}"


def pace(found: Trend, indicator: Indicator) -> str:
    """The change in a year with its interval, "" where the figures don't suffice."""
    if found.verdict == TOO_FEW:
        return ""
    low, mid, high = (
        signed(value, indicator.unit) for value in (found.low, found.slope_per_year, found.high)
    )
    return f"{mid} ({low} s.d. {high})"


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


def _sign(found: Trend) -> str:
    return _SIGNS[found.verdict]
