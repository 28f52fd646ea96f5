"""Coverage, gap and what closing the gap costs: the three figures everything starts from.

Missing stays missing: any NaN among the inputs gives NaN, never 0.
"""

import math

from data.parameters import Parameters
from program.tariffs import year_cost_idr


def coverage_share(participants: float, potential: float) -> float:
    """Active participants ÷ potential workers, 0–1.

    NaN where either is missing, where nobody could take part, or where more take part than
    could: then the two counts use different definitions and no share is told.
    """
    if not _fit(participants, potential):
        return math.nan
    return participants / potential


def gap_people(participants: float, potential: float) -> float:
    """Potential workers without protection: potential − participants, people, never negative.

    NaN under the same conditions as `coverage_share`.
    """
    if not _fit(participants, potential):
        return math.nan
    return potential - participants


def gap_cost_idr(
    gap: float,
    start_month: str,
    discount_covers_government_paid: bool | None = None,
    parameters: Parameters | None = None,
) -> float:
    """What a government pays for a year of JKK + JKM for everyone in the gap, rupiah.

    gap: people; rounded to whole people. NaN gives NaN.

    Raises:
        data.parameters.NotInForce: no tariff is known for one of the twelve months.
    """
    if math.isnan(gap):
        return math.nan
    cost = year_cost_idr(
        round(gap),
        start_month,
        discount_covers_government_paid=discount_covers_government_paid,
        parameters=parameters,
    )
    return float(cost)


def _fit(participants: float, potential: float) -> bool:
    known = not (math.isnan(participants) or math.isnan(potential))
    return known and potential > 0 and 0 <= participants <= potential
