"""What a simulated figure rests on: whose figures, which tariffs, and the plan in words."""

from briefing import scenario_words
from data import funds
from pages.ui import cached
from pages.ui.text import simulasi_lanjut as text
from program.budget import inputs
from program.budget.plan import Plan, Rules
from program.budget.scenario import Scenario
from program.figures import Figures


def rules(figures: Figures) -> Rules:
    """The rules in force, with the tariffs that came with these figures."""
    return Rules(funds.load(), figures.parameters)


def fund_name(fund: str) -> str:
    """A fund in words; cover that already runs may not name its own."""
    return funds.load().labels.get(fund, fund) or text.FUND_UNKNOWN


def sources(figures: Figures, scenario: Scenario) -> str:
    """Ids of the sources of its figures and of its tariffs, joined by ";"."""
    found = cached.made(inputs.published, figures, scenario.period, scenario.poor_period)
    return ";".join(dict.fromkeys([*found, *inputs.tariffs(scenario.plan, figures)]))


def tariffs(figures: Figures, plan: Plan) -> str:
    """Ids of the sources of the tariffs in the plan's months, joined by ";"."""
    return ";".join(inputs.tariffs(plan, figures))


def status(figures: Figures, period: str) -> str:
    """Of what is simulated from the figures at `period`: an estimate, of samples a sample."""
    return cached.made(inputs.standing, figures, period)[1]


def facts(figures: Figures, plan: Plan) -> tuple[tuple[str, str], ...]:
    """The plan as the workbook's second sheet says it: name and words."""
    said = scenario_words.of_plan(plan, figures)
    told = [(name, words) for name, words in said.items() if words != scenario_words.NONE]
    return (text.SIMULATED, *told)
