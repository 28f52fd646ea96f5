"""Whom first, from the figures of the store: the four needs, and the list that follows."""

from collections.abc import Mapping

import pandas as pd

from data.catalogue import COVERAGE, GAP, POOR, POVERTY
from program.figures import Figures
from program.panel import panel
from program.priority import Needs, firmness, priorities, shortfall
from program.rows import worst
from program.series import best_period
from words.periods import LATEST

CRITERIA = {"orang": GAP, "cakupan": COVERAGE, "kemiskinan": POVERTY, "miskin": POOR}
"""Criterion → the indicator it is read from."""
ALIKE = dict.fromkeys(CRITERIA, 1)
"""The weights that a reader starts with."""

Panels = Mapping[str, pd.DataFrame]
"""Criterion → `program.panel.panel`, by kode."""


def panels(figures: Figures, with_estimates: bool = True) -> Panels:
    """The figures of each criterion at the period that knows the most regencies.

    Coverage and gap without estimates: each regency's newest, since hardly two were published
    for the same month.
    """
    found = {}
    for name, indicator in CRITERIA.items():
        spread = indicator in (GAP, COVERAGE) and not with_estimates
        when = LATEST if spread else best_period(figures, indicator)
        found[name] = panel(figures, indicator, when, with_estimates)
    return found


def needs(found: Panels) -> Needs:
    """The figures as needs: more is more. Coverage turns into the share that is left out."""
    return {
        name: shortfall(own) if name == "cakupan" else own[["value", "low", "high"]]
        for name, own in found.items()
    }


def listed(found: Panels, weights: Mapping[str, float] | None = None) -> pd.DataFrame:
    """The list, first place on top: columns of `priorities`, firm (`firmness`) and status.

    weights: criterion → weight; None weighs all alike. status: the worst among the figures that
    count, "" where one is missing.
    """
    weighing = ALIKE if weights is None else weights
    wanted = needs(found)
    table = priorities(wanted, weighing)
    table["firm"] = firmness(wanted)
    table = table.sort_values("rank", kind="stable")
    counted = [found[name] for name, weight in weighing.items() if weight]
    statuses = [[own.at[kode, "status"] for own in counted] for kode in table.index]
    table["status"] = [worst(own) if all(own) else "" for own in statuses]
    return table
