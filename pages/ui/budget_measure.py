"""The results that a visitor may look at, by their code in the address: field, unit, colours."""

from typing import NamedTuple

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


def said(code: str, amount: float | int | None) -> str:
    """A result in words; money with two decimals, since results lie close together."""
    if MEASURES[code].unit == "rupiah":
        return formats.rupiah(amount, 2)
    return formats.value(amount, MEASURES[code].unit)


def short(code: str, amount: float | int | None) -> str:
    """A result for a chart whose subtitle says the unit."""
    return formats.number(amount) if MEASURES[code].unit == "orang" else said(code, amount)
