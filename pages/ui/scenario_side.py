"""Saved scenarios that stand side by side: which they are, and what each comes to."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing import scenario_words
from data import scenarios
from data.scenarios import Saved
from pages.ui import choices, filters, scenario_moved, scenario_open
from pages.ui.text import skenario as text
from program.budget.compare import Told
from program.budget.outcome import Outcome
from program.budget.saved import Kept
from program.budget.scenario import Scenario
from program.figures import Figures
from words import formats, numbering

KEY = "skenario_banding"
MOST, LISTED = 4, 50


@dataclass(frozen=True, eq=False)
class Side:
    """One of them. name: no other beside it has the same. why: why there is no outcome. moved:
    sentences on what changed since it was saved."""

    number: str
    name: str
    scenario: Scenario
    outcome: Outcome | None
    why: str
    moved: tuple[str, ...]


def choose(every: Sequence[Saved]) -> list[str]:
    """The numbers of the scenarios to compare, at most four; the newest ones are offered, and
    those that a link names."""
    named = {one.number: one.name for one in every}
    wanted = list(choices.kept(KEY) or [])
    if wanted != (asked := [_known(typed, named) for typed in wanted]):
        choices.choose(KEY, asked)
    return filters.several(
        KEY,
        text.CHOOSE,
        list(named),
        lambda number: text.OPTION.format(
            name=named[number] or scenario_words.UNNAMED, number=number
        ),
        MOST,
        text.CHOOSE_NONE,
    )


def _known(typed: str, named: dict[str, str]) -> str:
    """The number as it is kept, and then also among `named`; as typed where there is none."""
    number = numbering.tidied(typed)
    if number not in named and (kept := scenario_open.found(typed)):
        named[kept.number] = kept.scenario.name
    return number or typed


def of(figures: Figures, numbers: Sequence[str]) -> list[Side]:
    """The scenarios of these numbers; one that can't be opened is said and left out."""
    found = [kept for number in numbers if (kept := scenario_open.found(number))]
    return [_side(figures, kept, _name(kept, found)) for kept in found]


def _side(figures: Figures, kept: Kept, name: str) -> Side:
    outcome, why = scenario_moved.of(figures, kept.scenario)
    moved = tuple(scenario_moved.since(figures, kept))
    return Side(kept.number, name, kept.scenario, outcome, why, moved)


def _name(kept: Kept, found: Sequence[Kept]) -> str:
    """Its name, with its number where another one beside it is called the same."""
    name = scenario_words.called(kept.scenario, kept.number)
    same = [one for one in found if one.scenario.name == kept.scenario.name]
    if len(same) < 2 or not kept.scenario.name:
        return name
    return text.COLUMN.format(name=name, number=kept.number)


def said(told: Told, unit: str) -> str:
    """A number in words, with "≈" where its inputs have a range."""
    return (formats.value if told.is_sure else formats.estimate)(told.value, unit)


def newest() -> tuple[Saved, ...]:
    """The scenarios saved last, newest first."""
    return scenarios.newest(LISTED)
