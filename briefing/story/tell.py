"""The whole story: from figures and a request to a briefing under its number."""

from collections.abc import Mapping

from briefing.story import (
    budget,
    cost,
    decisions,
    frozen,
    gaps,
    grant,
    maps,
    method,
    profiles,
    regency,
    state,
    trends,
)
from briefing.story.asking_claims import head
from briefing.story.facts import Facts
from briefing.story.model import (
    AGENCY,
    BKBK,
    COST,
    DECISIONS,
    GAP,
    GOVERNOR,
    MAP,
    METHOD,
    REGENCIES,
    REGENT,
    SIMULATION,
    STATE,
    TOPICS,
    TREND,
    Briefing,
    Request,
    Slide,
)
from briefing.story.sections import Context, Section
from data.regions import region
from program.asof import as_of
from program.figures import Figures

SECTIONS: dict[str, Section] = {
    STATE: state.section,
    MAP: maps.section,
    TREND: trends.section,
    GAP: gaps.section,
    BKBK: grant.section,
    REGENCIES: regency.section,
    COST: cost.section,
    SIMULATION: budget.section,
    DECISIONS: decisions.section,
    METHOD: method.section,
}
"""Topic → its section."""
AFTER_SCENARIOS = (DECISIONS, METHOD)

TITLE = "Perlindungan pekerja di {place}"
READERS = {
    GOVERNOR: "Bahan paparan untuk Gubernur Jambi",
    REGENT: "Bahan paparan untuk {head}",
    AGENCY: "Bahan paparan untuk perangkat daerah di Provinsi Jambi",
}
UNTIL = "{reader}, dengan angka sampai akhir {year}"


def tell(
    figures: Figures, request: Request, scenarios: Mapping[str, str] | None = None
) -> Briefing:
    """The briefing that answers a request, numbered.

    scenarios: number → the saved scenario as text, of every number that the request names.

    Raises:
        ValueError: a bupati's briefing without a regency.
        KeyError: a scenario that the request names isn't given.
    """
    given = scenarios or {}
    held = {number: given[number] for number in request.scenarios}
    if request.audience == REGENT and not request.kodes:
        raise ValueError("paparan bupati memerlukan kabupaten/kota")
    known = as_of(figures, request.until)
    context = Context(known, request, Facts(known), held)
    told = profiles.profiles(context)
    slides = tuple(slide for topic in ordered(request) for slide in _slides(topic, context))
    title, subtitle = _opening(context)
    made = Briefing(
        "",
        frozen.code_version(),
        request,
        title,
        subtitle,
        slides,
        told,
        context.facts.all(),
        context.facts.sources(),
        figures.edition,
        held,
    )
    return frozen.numbered(made)


def ordered(request: Request) -> tuple[str, ...]:
    """The topics in the order they are told: a bupati hears of her regency after the state;
    scenarios follow what closing the gap costs."""
    asked = [topic for topic in TOPICS if topic in request.topics]
    if request.scenarios:
        asked.insert(sum(topic not in AFTER_SCENARIOS for topic in asked), SIMULATION)
    if request.audience != REGENT:
        return tuple(asked)
    first = [topic for topic in (STATE, REGENCIES) if topic in asked]
    return (*first, *(topic for topic in asked if topic not in first))


def _slides(topic: str, context: Context) -> tuple[Slide, ...]:
    section = SECTIONS.get(topic)
    return section(context) if section else ()


def _opening(context: Context) -> tuple[str, str]:
    request, area = context.request, region(context.own)
    leader = head(area.kode, whole=True) if request.audience == REGENT else ""
    reader = READERS[request.audience].format(head=leader)
    said = UNTIL.format(reader=reader, year=request.until) if request.until else reader
    return TITLE.format(place=area.name), said
