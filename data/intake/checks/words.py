"""How the rules speak of a figure."""

from collections.abc import Iterable

from data.intake.checks.case import Case
from data.registry import registry
from words import formats, periods

MANY = 11


def thing(case: Case, at: int) -> str:
    """What the figure at a position says: "Cakupan Bungo per Agustus 2024"."""
    figure = case.figures.iloc[at]
    return of(case, figure["kode"], figure["indicator"], figure["period"])


def of(case: Case, kode: str, indicator: str, period: str) -> str:
    """What a cell says: "Cakupan Bungo 2024"."""
    known = case.indicators.get(indicator)
    name = known.short if known else str(indicator)
    place = registry()[kode].short if kode in registry() else quoted(kode)
    return f"{name} {place} {when(period)}"


def when(period: str) -> str:
    """A period in words."""
    return periods.label(period) if periods.is_period(period) else quoted(period)


def printed(case: Case, at: int) -> str:
    """The figure as its file prints it, in quotes."""
    return quoted(case.figures["printed"].iloc[at])


def quoted(text: object) -> str:
    """A text of the file, in quotes and not endlessly long."""
    said = str(text)
    return f"“{said[:57]}…”" if len(said) > 60 else f"“{said}”"


def value(case: Case, amount: float, indicator: str) -> str:
    """A value with its unit."""
    return formats.value(float(amount), case.indicators[indicator].unit)


def exact(case: Case, amount: float, indicator: str) -> str:
    """A value with its unit, to the rupiah: for differences that rounding would hide."""
    if case.indicators[indicator].unit.startswith("rupiah"):
        return formats.rupiah_exact(float(amount))
    return value(case, amount, indicator)


def listed(texts: Iterable[str]) -> str:
    """Some texts of a list, and how many more there are."""
    every = list(texts)
    if len(every) <= MANY:
        return formats.listing(every)
    rest = formats.number(len(every) - MANY)
    return f"{', '.join(every[:MANY])}, dan {rest} lainnya"
