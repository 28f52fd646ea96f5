"""The results that a visitor may look at, by their code in the address: field, unit, colours."""

from typing import NamedTuple

from program.budget.reach import Ranged
from words import formats


class Measure(NamedTuple):
    """field: of program.budget.reach.Reach. unit: as words.formats knows it. palette: of
    geo.palette, by what is measured."""

    field: str
    unit: str
    palette: str


MEASURES = {
    "orang": Measure("people", "orang", "perlindungan"),
    "biaya": Measure("cost_idr", "rupiah", "netral"),
    "cakupan": Measure("after", "share", "perlindungan"),
    "sisa": Measure("gap_after", "orang", "kemiskinan"),
    "per_poin": Measure("per_point_idr", "rupiah", "netral"),
}


def has_range(reach: Ranged, code: str) -> bool:
    """Whether a result has a range, and so is an estimate wherever it stands."""
    low, high = (getattr(end, MEASURES[code].field) for end in (reach.low, reach.high))
    return not (formats.is_missing(low) or formats.is_missing(high) or low == high)


def said(code: str, amount: float | int | None, estimated: bool = False) -> str:
    """A result in words; money with two decimals, since results lie close together."""
    unit = MEASURES[code].unit
    written = formats.rupiah(amount, 2) if unit == "rupiah" else formats.value(amount, unit)
    return _signed(written, estimated and not formats.is_missing(amount))


def short(code: str, amount: float | int | None, estimated: bool = False) -> str:
    """A result for a chart whose subtitle says the unit."""
    if MEASURES[code].unit != "orang":
        return said(code, amount, estimated)
    return _signed(formats.number(amount), estimated and not formats.is_missing(amount))


def _signed(written: str, estimated: bool) -> str:
    return f"{formats.ESTIMATE_SIGN} {written}" if estimated else written
