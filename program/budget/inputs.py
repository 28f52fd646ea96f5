"""What a scenario is reckoned from: whose figures, whose tariffs, and how sure they are."""

from data.catalogue import GAP, PARTICIPANTS, POOR, POTENTIAL
from data.contract import ESTIMATE
from data.regions import PROVINCE
from program.budget.plan import Plan
from program.figures import Figures
from program.panel import panel
from program.rows import worst
from program.tariffs import CONTRIBUTION, DISCOUNT_OF_SECTOR


def published(figures: Figures, period: str, poor_period: str) -> tuple[str, ...]:
    """Ids of the sources of its workers at `period` and its poor at `poor_period`, each once."""
    found, _ = standing(figures, period)
    poor, _ = _shown(figures, POOR, poor_period)
    return tuple(dict.fromkeys([*found, *poor]))


def standing(figures: Figures, period: str) -> tuple[tuple[str, ...], str]:
    """Sources and status of the workers that a plan starts from at `period`.

    What is reckoned from them is an estimate; from samples, a sample.
    """
    ids: list[str] = []
    statuses = {ESTIMATE}
    for indicator in (PARTICIPANTS, POTENTIAL, GAP):
        own, status = _shown(figures, indicator, period)
        ids += own
        statuses |= status
    return tuple(dict.fromkeys(ids)), worst(statuses)


def tariffs(plan: Plan, figures: Figures) -> tuple[str, ...]:
    """Ids of the sources of the tariffs in the plan's months, each once."""
    entries = [
        figures.parameters.find(key, month)
        for key in (CONTRIBUTION, DISCOUNT_OF_SECTOR.get(plan.sector, CONTRIBUTION))
        for month in plan.calendar
    ]
    return tuple(dict.fromkeys(one.id for entry in entries if entry for one in entry.sources))


def _shown(figures: Figures, indicator: str, period: str) -> tuple[list[str], set[str]]:
    rows = panel(figures, indicator, period)
    cited = [*rows["source"], *_whole(figures, indicator, period)]
    ids = [one for joined in cited for one in str(joined).split(";") if one]
    return ids, set(rows["status"]) - {""}


def _whole(figures: Figures, indicator: str, period: str) -> list[str]:
    row = figures.cells.get((PROVINCE, period, indicator))
    return [row.source] if row else []
