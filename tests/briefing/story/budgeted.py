"""A briefing that takes budget scenarios along, and its pages, for tests."""

from briefing.story.model import GOVERNOR, SIMULATION, STATE, Request
from briefing.story.tell import tell
from briefing.story.visuals import Table, Written
from program.budget.scenario import number, written
from tests.briefing.story.told import store


def briefing(*scenarios, audience=GOVERNOR, kodes=("15.09",), until=""):
    held = {number(one): written(one) for one in scenarios}
    request = Request(audience, kodes, until, (STATE,), tuple(held))
    return tell(store(), request, held)


def pages(made):
    return [slide for slide in made.slides if slide.section == SIMULATION]


def page(made, ending):
    return next(slide for slide in pages(made) if slide.name.endswith(ending))


def fact(made, quantity, kode="15"):
    return next(
        f for f in made.facts.values() if f.indicator.endswith(f".{quantity}") and f.kode == kode
    )


def table(slide):
    return next(one for one in slide.visuals if isinstance(one, Table))


def cells(made, slide):
    """Name of a row → its cells in words, of each row so named."""
    found: dict[str, list[list[str]]] = {}
    for row in table(slide).rows:
        words = [c.text if isinstance(c, Written) else made.written(c.key) for c in row]
        found.setdefault(words[0], []).append(words[1:])
    return found
