"""The state: what is known of the province in a handful of figures."""

from briefing.story import state_regent as regent
from briefing.story import state_said as said
from briefing.story import worded
from briefing.story.contradicted import recorded
from briefing.story.model import STATE, Claim, Slide
from briefing.story.rules import spoken, told
from briefing.story.sections import Context
from briefing.story.visuals import Key, Numbers
from data.catalogue import (
    COVERAGE,
    GAP,
    GAP_COST,
    PARTICIPANTS,
    POTENTIAL,
    POVERTY,
    QUOTA,
    QUOTA_PER_100_POOR,
    catalogue,
)
from data.regions import PROVINCE, region
from program.headline import Headline, fact, headline
from program.panel import panel
from program.profile import standings
from program.rows import Row
from words import periods

SUBTITLE = "Provinsi Jambi, angka terbitan terakhir yang lengkap; estimasi bertanda ≈"


def section(context: Context) -> tuple[Slide, ...]:
    """One slide: the province for a governor or an agency, a regency beside it for a bupati."""
    found = headline(context.figures)
    own = context.own
    return (_province(context, found) if own == PROVINCE else _regency(context, found, own),)


def _province(context: Context, found: Headline) -> Slide:
    facts = context.facts
    protected = told(
        (said.covered(facts, found), said.left(facts, found), said.newer(facts, found))
    )
    before = _year_before(context, found.poverty)
    quota = fact(context.figures, QUOTA)
    poor = said.poverty(facts, found, before, first=not protected)
    return Slide(
        "keadaan",
        STATE,
        _title(context, found),
        worded.honest(SUBTITLE, context.figures.edition),
        (Numbers(_shown(context, _headlines(found, quota))),),
        told((*protected, poor, said.quota(facts, found, quota), said.uncounted(found))),
        _talk(context, found),
    )


def _title(context: Context, found: Headline) -> Claim:
    facts, until = context.facts, context.request.until
    titles = (
        said.title(facts, found),
        said.title_of_share(facts, found),
        said.title_without(until),
    )
    return told(titles)[0]


def _headlines(found: Headline, quota: Row | None) -> list[Row | None]:
    """Coverage, gap and cost where they are known, else the grant; poverty."""
    told = [found.coverage or found.newest_coverage, found.gap, found.gap_cost]
    return [*told, None if found.coverage else quota, found.poverty]


def _shown(context: Context, rows: list[Row | None]) -> tuple[tuple[Key, str, str], ...]:
    """Numbers of known rows, each with its label and when it is of."""
    return tuple(
        (context.facts.row(row), _label(context, row), periods.as_of(row.period))
        for row in rows
        if row
    )


def _label(context: Context, row: Row) -> str:
    """What a figure is; whose too, where a regency's stands beside the province's."""
    short = catalogue()[row.indicator].short
    if row.kode != PROVINCE:
        return f"{short} {region(row.kode).short}"
    return short if context.own == PROVINCE else f"{short} {region(PROVINCE).name}"


def _year_before(context: Context, row: Row | None) -> Row | None:
    if row is None:
        return None
    before = f"{int(row.period[:4]) - 1}{row.period[4:]}"
    return fact(context.figures, row.indicator, row.kode, before)


def _talk(context: Context, found: Headline) -> tuple[Claim, ...]:
    figures, facts = context.figures, context.facts
    bases = [*figures.by_region.get((POTENTIAL, PROVINCE), {}).values()]
    return told(
        (
            said.why_unknown(found),
            said.reckoning(facts, found),
            said.base(facts, *(bases[0], bases[-1]) if bases else (None, None)),
            said.ministry(facts, fact(figures, said.KEMNAKER), fact(figures, PARTICIPANTS)),
            said.extreme(facts, found.extreme_poor),
        )
    )


def _regency(context: Context, found: Headline, kode: str) -> Slide:
    """The same, seen from one regency."""
    facts, figures = context.facts, context.figures
    coverage, gap, cost, need = (
        standings(panel(figures, key, periods.LATEST), catalogue()[key]).loc[kode]
        for key in (COVERAGE, GAP, GAP_COST, POVERTY)
    )
    points = (
        regent.covered_of(facts, kode, coverage),
        regent.left_of(facts, kode, gap, cost),
        said.covered(facts, found, beside=True),
        regent.meeting(facts, kode, coverage, need),
    )
    own = [
        figures.cells.get((kode, str(row["period"]), key))
        for key, row in ((COVERAGE, coverage), (GAP, gap), (GAP_COST, cost), (POVERTY, need))
    ]
    quota = fact(figures, QUOTA_PER_100_POOR, kode)
    title = regent.title_of(facts, kode, coverage) or _title(context, found)
    shown = _shown(context, [own[0], found.coverage, own[1], own[2], own[3] or quota])
    # The list speaks of today: a year before it knew other figures.
    warned = None if context.request.until else recorded(kode, COVERAGE)
    heard = (warned, said.newer(facts, found), *_talk(context, found))
    others = spoken(heard, context.sentences)
    subtitle = f"{region(kode).name} di samping provinsi; estimasi bertanda ≈"
    return Slide("keadaan", STATE, title, subtitle, (Numbers(shown),), told(points), others)
