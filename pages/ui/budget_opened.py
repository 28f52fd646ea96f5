"""A scenario brought into the inputs: the saved one that a link names, or any other."""

from pages.ui import budget_codes as codes
from pages.ui import budget_limits, budget_people, choices, scenario_open
from program.budget.scenario import Scenario
from program.figures import Figures

_KEYS = (
    codes.FUNDS, codes.START, codes.MONTHS, codes.HOW, codes.PEOPLE, codes.OLD_AGE, codes.TAKE_UP,
    codes.HALVED, codes.SECTOR, codes.RUNNING, codes.COVERS, codes.PERIOD, codes.POOR_PERIOD,
    *budget_limits.KEYS,
)  # fmt: skip


def fill(figures: Figures) -> None:
    """Where the address names a saved scenario, its values become the visitor's choices."""
    if not choices.kept(scenario_open.KEY):
        return
    found = scenario_open.asked(figures)
    choices.forget(scenario_open.KEY)
    if found:
        bring(found)


def bring(scenario: Scenario) -> None:
    """The inputs are those of a scenario; what it doesn't name is as it is to begin with."""
    choices.forget(*keys())
    for key, value in asked_by(scenario).items():
        choices.choose(key, value)
    budget_people.renew_tables()


def asked_by(scenario: Scenario) -> dict[str, choices.Value]:
    """A scenario as the address asks for it: the other way round of `budget_inputs.ask`."""
    plan = scenario.plan
    found: dict[str, choices.Value] = {
        codes.FUNDS: [codes.code_of(purse) for purse in plan.purses],
        codes.START: plan.start,
        codes.MONTHS: str(plan.months),
        codes.HOW: plan.goal or plan.sharing or codes.NAMED,
        codes.OLD_AGE: choices.YES if codes.OLD_AGE in plan.programmes else choices.NO,
        codes.TAKE_UP: str(plan.take_up),
        codes.HALVED: next(code for code, own in codes.HALVINGS.items() if own is plan.discounted),
        codes.SECTOR: plan.sector,
        codes.RUNNING: choices.YES,
        codes.COVERS: codes.covers(plan.lapsing),
        codes.PERIOD: scenario.period,
        codes.POOR_PERIOD: scenario.poor_period,
    }
    found |= budget_limits.asked_by(plan)
    if plan.wanted:
        found[codes.PEOPLE] = codes.people(plan.wanted)
    for purse in plan.purses:
        code = codes.code_of(purse)
        found[codes.MONEY.format(code)] = str(purse.budget_idr)
        found[codes.GROUP.format(code)] = purse.group
        if purse.whole_idr is not None:
            found[codes.ALL_OF_IT.format(code)] = str(purse.whole_idr)
    return found


def keys() -> tuple[str, ...]:
    """Every key under which the visitor has chosen something of a plan."""
    of_purses = tuple(key.format("") for key in (codes.MONEY, codes.GROUP, codes.ALL_OF_IT))
    return (*_KEYS, *(key for key in choices.every() if key.startswith(of_purses)))
