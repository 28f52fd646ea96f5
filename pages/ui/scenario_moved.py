"""What has changed under a saved scenario: the published figures, and with them its result."""

from pages.ui import cached
from pages.ui.text import skenario as text
from program.budget import scenario
from program.budget.outcome import Outcome
from program.budget.saved import Kept
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats, periods


def reckoned(figures: Figures, written: str) -> tuple[Outcome | None, str]:
    """What a scenario as it is written comes to; without an outcome, why there is none."""
    try:
        return scenario.outcome(scenario.read(written), figures), ""
    except (ValueError, LookupError) as fault:
        return None, str(fault).rstrip(".")


def of(figures: Figures, told: Scenario) -> tuple[Outcome | None, str]:
    """The same, reckoned once for all visitors."""
    return cached.made(reckoned, figures, scenario.written(told))


def since(figures: Figures, kept: Kept) -> list[str]:
    """Sentences on what changed since it was saved; none where nothing did."""
    told = kept.scenario
    said = []
    if 0 < told.state < figures.state:
        numbers = {"then": told.state, "now": figures.state}
        said.append(text.MOVED.format(**{k: formats.number(n) for k, n in numbers.items()}))
        then, now = (result(of(one, told)[0]) for one in (cached.figures_of(told.state), figures))
        same = then == now
        said.append(text.MOVED_SAME if same else text.MOVED_RESULT.format(then=then, now=now))
    own, newest = (told.period, told.poor_period), scenario.newest(figures)
    if any(one < other for one, other in zip(own, newest, strict=True)):
        said.append(text.NEWER.format(newest=_periods(*newest), own=_periods(*own)))
    return said


def result(outcome: Outcome | None) -> str:
    """The two numbers that a meeting remembers."""
    if outcome is None:
        return text.NO_RESULT
    whole = outcome.whole.reach.value
    after = formats.percent_words(whole.after)
    return text.RESULT.format(people=formats.number(whole.people), after=after)


def _periods(period: str, poor: str) -> str:
    return text.PERIODS.format(period=periods.as_of(period), poor=periods.as_of(poor))
