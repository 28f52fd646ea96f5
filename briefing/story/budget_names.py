"""How the scenarios of a briefing are called."""

from collections import Counter
from collections.abc import Mapping

from briefing.story import text_budget as text
from data.problems import BadData
from program.budget.scenario import Scenario, read

COMPARISON = "simulasi-banding"
RESULT, MAPS, TABLE, GOAL, ASSUMPTIONS, REFUSED = (
    "-hasil", "-peta", "-daerah", "-tujuan", "-asumsi", "-ditolak",
)  # fmt: skip
"""Names of the slide of several scenarios, and how those of one end."""
NAME = 48
"""Letters of a scenario's name that a sentence has room for."""
LETTERS = 2
"""A shorter name is no name by itself: "A" is told as "Skenario A"."""


def slide_name(number: str, ending: str) -> str:
    """What a slide of a scenario is called."""
    return f"simulasi-{number}{ending}"


def called(scenario: Scenario, number: str) -> str:
    """The scenario's name, as long as a sentence has room for; its number where it has none."""
    name = " ".join(scenario.name.split())
    if len(name) < LETTERS:
        return text.UNNAMED.format(number=name.upper() or number)
    name = name[:1].upper() + name[1:]
    return name if len(name) <= NAME else f"{name[: NAME - 1].rstrip()}…"


def names(held: Mapping[str, str]) -> dict[str, str]:
    """Number → name, of all scenarios of a briefing: with its number where two are called alike.

    A scenario that can't be read is called by its number.
    """
    found = {number: _called(number, content) for number, content in held.items()}
    alike = {name for name, count in Counter(found.values()).items() if count > 1}
    return {
        number: text.TWICE.format(name=name, number=number) if name in alike else name
        for number, name in found.items()
    }


def _called(number: str, content: str) -> str:
    try:
        return called(read(content), number)
    except BadData:
        return text.UNNAMED.format(number=number)


def quoted(scenario: Scenario, name: str) -> str:
    """A name within a sentence: in quotation marks where somebody gave it."""
    return f"“{name}”" if len(scenario.name.strip()) >= LETTERS else name
