"""What a scenario is reckoned from: whose figures, whose tariffs."""

from collections.abc import Iterator

from data.catalogue import GAP, PARTICIPANTS, POOR, POTENTIAL
from program.budget.scenario import Scenario
from program.figures import Figures
from program.tariffs import CONTRIBUTION, DISCOUNT_OF_SECTOR


def sources(scenario: Scenario, figures: Figures) -> tuple[str, ...]:
    """Ids of the sources of its figures and of the tariffs of its months, each once."""
    return tuple(dict.fromkeys(one for one in _every(scenario, figures) if one))


def _every(scenario: Scenario, figures: Figures) -> Iterator[str]:
    wanted = {
        *((scenario.period, indicator) for indicator in (PARTICIPANTS, POTENTIAL, GAP)),
        (scenario.poor_period, POOR),
    }
    for (_, period, indicator), row in sorted(figures.cells.items()):
        if (period, indicator) in wanted:
            yield from row.source.split(";")
    plan = scenario.plan
    for key in (CONTRIBUTION, DISCOUNT_OF_SECTOR.get(plan.sector, CONTRIBUTION)):
        for month in plan.calendar:
            entry = figures.parameters.find(key, month)
            yield from (source.id for source in entry.sources) if entry else ()
