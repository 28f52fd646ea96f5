"""A fact that the story reckons from others: its status and its sources follow from theirs."""

import math
from collections.abc import Iterable

from briefing.story.model import ASSUMED, SIMULATED, Fact
from data.regions import region
from program.rows import PUBLISHED, WORST_LAST


def reckoned(
    key: str,
    place: tuple[str, str, str],
    values: tuple[float, float, float],
    words: tuple[str, str, str],
    used: tuple[Fact, ...],
) -> Fact:
    """A fact of the story's own: of their worst status, and with all their sources."""
    indicator, kode, period = place
    value, low, high = values
    unit, label, formula = words
    cited = dict.fromkeys(source for fact in used for source in fact.sources)
    return Fact(
        key,
        indicator,
        label,
        kode,
        region(kode).name,
        period,
        unit,
        value,
        end_of(low),
        end_of(high),
        worst(fact.status for fact in used),
        tuple(cited),
        formula,
        inputs=tuple(fact.key for fact in used),
    )


def worst(statuses: Iterable[str]) -> str:
    """As `program.rows.worst`, among the statuses of simulations too."""
    order = (*WORST_LAST[:2], ASSUMED, SIMULATED, *WORST_LAST[2:])
    return max(statuses, key=order.index, default=PUBLISHED)


def end_of(value: float) -> float | None:
    """An end of a range; None for NaN."""
    return None if math.isnan(value) else value
