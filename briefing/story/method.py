"""The section on method: how figures are read, estimated and chosen, and what isn't known."""

from collections.abc import Sequence

from briefing.method_words import PREFERENCE, STATUS_MEANING
from briefing.story import method_claims as claims
from briefing.story import text_method as text
from briefing.story.model import METHOD, Claim, Slide
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.visuals import Table, Told, Written
from data import caveats
from data.catalogue import COVERAGE
from data.preference import preferred
from data.regions import NATION, PROVINCE
from data.sources import TIERS, Source
from data.targets import Target, targets
from geo import boundaries
from program import estimates
from words import formats, periods

ROWS, SHORT = 10, 5
"""Rows of a table that one slide holds: of one line, and of several."""
Row = tuple[Written | Told, ...]


def section(context: Context) -> tuple[Slide, ...]:
    """How to read, how estimated, how chosen, which targets, what is missing, from whom."""
    slides = (
        _reading(),
        _estimates(context),
        _preference(context),
        _targets(context),
        *_missing(context),
        *_sources(context),
    )
    return tuple(slide for slide in slides if slide)


def _reading() -> Slide | None:
    title = claims.statuses()
    if title is None:
        return None
    rows = [(Written(name), Written(STATUS_MEANING[key])) for key, name in text.STATUS.items()]
    rows.append((Written(text.MISSING[0]), Written(text.MISSING[1])))
    origin = boundaries.provenance()
    points = told(
        (claims.signs(), claims.unsure(), claims.boundaries(origin["source"], origin["terms"]))
    )
    table = Table(text.STATUS_COLUMNS, tuple(rows))
    return Slide("metode-status", METHOD, title, text.STATUS_SUBTITLE, (table,), points)


def _estimates(context: Context) -> Slide | None:
    found = estimates.method(preferred(context.figures.observations))
    title = claims.estimates(context, found)
    if title is None:
        return None
    points = (
        claims.steps(context, found),
        claims.shared(found),
        claims.margins(context, found),
        claims.one_rate(found),
    )
    return Slide("metode-estimasi", METHOD, title, points=told(points))


def _preference(context: Context) -> Slide | None:
    """The rule of choice; what contradicts on the province is told by the speaker, to an agency
    on the slide."""
    title = claims.preferred()
    if title is None:
        return None
    rows = tuple(
        (Written(formats.number(at)), Written(said)) for at, said in enumerate(PREFERENCE, start=1)
    )
    found = told(claims.contradiction(one) for one in contradictions(context))
    points, talk = (found[:1], found[1:]) if context.detailed else ((), found)
    table = Table(text.PREFERENCE_COLUMNS, rows)
    return Slide("metode-pilihan", METHOD, title, text.PREFERENCE_SUBTITLE, (table,), points, talk)


def contradictions(context: Context) -> list[caveats.Contradiction]:
    """Those that touch the coverage of whom the briefing is about, none of later years."""
    return [
        one
        for one in caveats.contradictions()
        if COVERAGE in one.indicators
        and (context.detailed or {context.own, PROVINCE} & set(one.regions))
        and not caveats.later_than(one, context.request.until)
    ]


def _targets(context: Context) -> Slide | None:
    until = context.request.until
    held = [
        one
        for one in targets()
        if one.indicator == COVERAGE
        and one.kode in (PROVINCE, NATION, context.own)
        and (not until or one.period[:4] <= until)
    ]
    title = claims.definitions(context, held) or claims.comparable(context, held)
    if title is None:
        return None
    table = Table(text.TARGET_COLUMNS, tuple(_target(context, one) for one in held))
    return Slide("metode-target", METHOD, title, text.TARGET_SUBTITLE, (table,))


def _target(context: Context, one: Target) -> Row:
    return (
        Written(one.label),
        Told(context.facts.target(one)),
        Written(periods.label(one.due)),
        Written(one.definition),
        Written(text.YES if one.comparable else text.NO),
    )


def _missing(context: Context) -> tuple[Slide, ...]:
    """What isn't published today, so nothing of an earlier year; to a governor or a bupati only
    the most important, in short."""
    known = [] if context.request.until else caveats.missing()
    title = claims.missing(known)
    rows: list[Row]
    if context.detailed:
        rows = [
            (Written(one.what), Written(one.why_it_matters), Written(one.who_has_it))
            for one in known
        ]
        columns: tuple[str, ...] = text.MISSING_COLUMNS
    else:
        rows = [(Written(_first(one.what)), Written(one.who_has_it)) for one in known[:SHORT]]
        columns = text.MISSING_COLUMNS[::2]
    return _tables("metode-belum-ada", title, text.MISSING_SUBTITLE, columns, rows, SHORT)


def _first(said: str) -> str:
    """The first sentence."""
    return f"{said.split('. ')[0].removesuffix('.')}."


def _sources(context: Context) -> tuple[Slide, ...]:
    """Every publication for an agency; else the publishers of each tier."""
    found = sorted(context.facts.sources().values(), key=lambda one: (one.publisher, one.id))
    title = claims.cited(found)
    name = "metode-sumber"
    if context.detailed:
        rows = [_publication(one) for one in found]
        return _tables(name, title, text.SOURCE_SUBTITLE, text.SOURCE_COLUMNS, rows, ROWS)
    tiers = sorted({one.tier for one in found})
    rows = [_tier(tier, [one for one in found if one.tier == tier]) for tier in tiers]
    return _tables(name, title, text.TIER_SUBTITLE, text.TIER_COLUMNS, rows, ROWS)


def _publication(one: Source) -> Row:
    title = one.title.removeprefix(f"{one.publisher}: ")
    when = one.published or text.UNDATED
    return Written(one.publisher), Written(title), Written(when), Written(str(one.tier))


def _tier(tier: int, own: list[Source]) -> Row:
    names = "; ".join(dict.fromkeys(one.publisher for one in own))
    return Written(TIERS[tier]), Written(formats.number(len(own))), Written(names)


def _tables(
    name: str,
    title: Claim | None,
    subtitle: str,
    columns: tuple[str, ...],
    rows: Sequence[Row],
    size: int,
) -> tuple[Slide, ...]:
    """A long table on as many slides as it takes, under one title."""
    if title is None or not rows:
        return ()
    parts = [tuple(rows[at : at + size]) for at in range(0, len(rows), size)]
    if len(parts) == 1:
        return (Slide(name, METHOD, title, subtitle, (Table(columns, parts[0]),)),)
    return tuple(
        Slide(
            f"{name}-{at}",
            METHOD,
            title,
            text.PART.format(subtitle=subtitle, at=at, of=len(parts)),
            (Table(columns, part),),
        )
        for at, part in enumerate(parts, start=1)
    )
