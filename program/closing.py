"""Other sizes than the whole gap: what they reach, what they cost, and what a discount would do."""

import math
from dataclasses import dataclass

from data.parameters import Parameters
from program.tariffs import DISCOUNT_OF_SECTOR, monthly_idr, months_from, year_cost_idr
from words.periods import months_between

DISCOUNT = DISCOUNT_OF_SECTOR["lain"]


@dataclass(frozen=True)
class Option:
    """A number of people to protect for a year.

    people: whole people. cost_idr: a year's contributions, rupiah. share: of the gap, 0–1; NaN
    where they are more than the gap, since nobody knows how many of them are in it.
    """

    people: int
    cost_idr: int
    share: float


@dataclass(frozen=True)
class Discounted:
    """The contributions of a gap over the months in which a discount holds, rupiah.

    first, last: months "YYYY-MM". full: as governments are taken to pay; reduced: if the
    discount covered them too.
    """

    first: str
    last: str
    full: int
    reduced: int


def option(people: float, gap: float, month: str, parameters: Parameters) -> Option:
    """So many of the `gap` protected for the twelve months from `month`.

    Raises:
        data.parameters.NotInForce: no tariff is known for one of the months.
        ValueError: `gap` isn't positive, or `people` is negative.
    """
    if not gap > 0 or people < 0:
        raise ValueError("kesenjangan harus positif dan jumlah orang tidak boleh negatif")
    whole = round(people)
    share = whole / gap if whole <= gap else math.nan
    return Option(whole, year_cost_idr(whole, month, parameters=parameters), share)


def places_per_village(gap: float, villages: float) -> float:
    """Places that every village would need if a flat quota were to reach the whole gap; NaN
    without villages."""
    return gap / villages if villages > 0 else math.nan


def discounted(gap: float, parameters: Parameters) -> Discounted | None:
    """What the newest discount of other sectors than transport would do if it covered governments.

    None where no discount with an end is known, or its months have no tariff of their own.
    """
    known = [entry for entry in parameters.history(DISCOUNT) if entry.ends]
    if not known:
        return None
    entry = known[-1]
    count = months_between(entry.starts, entry.ends) + 1
    sums = [
        round(gap)
        * sum(
            monthly_idr(month, discount_covers_government_paid=covered, parameters=parameters)
            for month in months_from(entry.starts, count)
        )
        for covered in (False, True)
    ]
    return Discounted(entry.starts, entry.ends, *sums)
