"""The one place where numbers are rounded and written, by Babel's id_ID.

Every function takes the canonical value (shares 0–1, people, rupiah) and returns text.
A missing value is said, never written as zero.
"""

import math
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import NumberPattern, format_decimal, parse_pattern

from words.periods import LOCALE

MISSING = "belum ada angka"
ESTIMATE_SIGN = "≈"
POINTS, POINTS_A_YEAR = "poin persentase", "poin persentase per tahun"
"""Units of a difference of two shares (0–1), and of its pace."""
RANK = "peringkat"
"""Unit of a place among others."""
_SCALES = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"))
_ROUNDS_UP_FROM = 0.99995
"""A value this close below a scale would be written "1.000,0" of the scale beneath it."""
_NBSP = "\u00a0"


def is_missing(value: float | int | None) -> bool:
    """Whether `value` is None or NaN."""
    return value is None or (isinstance(value, float) and math.isnan(value))


# A table that is written anew mostly says the numbers that it said before.
@lru_cache(maxsize=20_000)
def number(value: float | int | None, decimals: int = 0) -> str:
    """1234567.8 → "1.234.568"; `decimals` places are always shown, half rounds away from zero."""
    if value is None or is_missing(value):
        return MISSING
    exact = Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text: str = format_decimal(exact or Decimal(0), format=_pattern(decimals), locale=_LOCALE)
    return text.replace("-", "−")


# Read once: pattern and locale cost more than to write a number by them.
_LOCALE = Locale.parse(LOCALE)


@lru_cache
def _pattern(decimals: int) -> NumberPattern:
    return parse_pattern("#,##0" + ("." + "0" * decimals if decimals else ""))


def percent(share: float | None, decimals: int = 2) -> str:
    """A share as a chart or table shows it: 0.3952 → "39,52 %"."""
    return MISSING if is_missing(share) else f"{_hundredfold(share, decimals)}{_NBSP}%"


def percent_words(share: float | None, decimals: int = 2) -> str:
    """A share as a sentence says it: 0.3952 → "39,52 persen"."""
    return MISSING if is_missing(share) else f"{_hundredfold(share, decimals)} persen"


def points(difference: float | None, decimals: int = 2) -> str:
    """A difference of two shares: 0.031 → "+3,10 poin persentase"."""
    if difference is None or is_missing(difference):
        return MISSING
    sign = "+" if difference > 0 else ""
    return f"{sign}{_hundredfold(difference, decimals)} poin persentase"


def rupiah(value: float | int | None, decimals: int = 1) -> str:
    """Money for reading: 160017580800 → "Rp160,0 miliar"; below a million, in full."""
    if value is None or is_missing(value):
        return MISSING
    for scale, name in _SCALES:
        if abs(value) >= scale * _ROUNDS_UP_FROM:
            return f"Rp{number(value / scale, decimals)} {name}"
    return rupiah_exact(value)


def rupiah_exact(value: float | int | None) -> str:
    """Money to the rupiah: 16800 → "Rp16.800"."""
    return MISSING if is_missing(value) else f"Rp{number(value)}"


def value(amount: float | int | None, unit: str) -> str:
    """A figure with its unit, as `unit` of the catalogue asks.

    "share" → "39,52 %"; money → "Rp160,0 miliar"; "indeks" → two decimals;
    "kali" → two decimals; "per 100 orang" → whole places; a difference of shares → "−8,03 poin
    persentase"; a place → "peringkat 3"; every other unit → the count and the unit's name.
    """
    if is_missing(amount):
        return MISSING
    if unit == "share":
        return percent(amount)
    if unit in (POINTS, POINTS_A_YEAR):
        return f"{_hundredfold(amount, 2)} {unit}"
    if unit == RANK:
        return f"{RANK} {number(amount)}"
    if unit.startswith("rupiah"):
        return rupiah(amount) if unit == "rupiah" else rupiah_exact(amount)
    if unit == "indeks":
        return number(amount, 2)
    if unit == "kali":
        return f"{number(amount, 2)} kali"
    if unit == "per 100 orang":
        return f"{number(amount)} per 100 orang"
    return f"{number(amount)} {unit}"


def bare(amount: float | int | None, unit: str) -> str:
    """A figure for a label or an axis where the unit already stands: no unit but %, Rp."""
    if is_missing(amount):
        return "–"
    if unit == "share":
        return percent(amount, 1)
    if unit in (POINTS, POINTS_A_YEAR):
        return _hundredfold(amount, 2)
    if unit == "rupiah":
        return rupiah(amount, 1)
    if unit.startswith("rupiah"):
        return rupiah_exact(amount)
    return number(amount, 2 if unit in ("indeks", "kali") else 0)


def shown(amount: float | int | None, unit: str) -> float:
    """The number that `value` prints, for a cell that is sorted: 0.35809 of a share → 35.81."""
    if amount is None or is_missing(amount):
        return math.nan
    hundred = unit in ("share", POINTS, POINTS_A_YEAR)
    exact = Decimal(repr(float(amount))) * (100 if hundred else 1)
    places = Decimal("0.01") if hundred or unit in ("indeks", "kali") else Decimal(1)
    return float(exact.quantize(places, ROUND_HALF_UP))


def estimate(amount: float | int | None, unit: str) -> str:
    """An estimated figure: "≈ 35,12 %"."""
    if is_missing(amount):
        return MISSING
    return f"{ESTIMATE_SIGN}{_NBSP}{value(amount, unit)}"


def interval(low: float | None, high: float | None, unit: str) -> str:
    """The range of an estimate: "antara 31,20 % dan 40,10 %"; "" when there is none."""
    if is_missing(low) or is_missing(high):
        return ""
    return f"antara {value(low, unit)} dan {value(high, unit)}"


def file_size(count: int) -> str:
    """Bytes as a folder shows them: 1234567 → "1,2 MB", 34500 → "35 kB"."""
    if count < 1_000_000:
        return f"{number(math.ceil(count / 1000))} kB"
    return f"{number(count / 1_000_000, 1)} MB"


def listing(items: list[str]) -> str:
    """["a", "b", "c"] → "a, b, dan c"."""
    if len(items) < 2:
        return "".join(items)
    if len(items) == 2:
        return f"{items[0]} dan {items[1]}"
    return f"{', '.join(items[:-1])}, dan {items[-1]}"


def _hundredfold(share: float | None, decimals: int) -> str:
    return number(float(Decimal(repr(float(share or 0))) * 100), decimals)
