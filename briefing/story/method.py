"""The section on method: how figures are read, estimated and chosen, and what isn't known."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from briefing.method_words import PREFERENCE, SIMULATED_MEANING, STATUS_MEANING
from briefing.story import method_claims as claims
from briefing.story import source_claims
from briefing.story import text_method as text
from briefing.story.agency_claims import settle_why
from briefing.story.model import METHOD, Claim, Slide
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.visuals import Table, Told, Visual, Written
from data import caveats
from data.catalogue import COVERAGE
from data.contract import SAMPLE
from data.edition import DEMONSTRATION
from data.preference import preferred
from data.regions import NATION, PROVINCE
from data.sources import Source
from data.targets import Target, targets
from geo import boundaries
from program import estimates
from words import formats, periods

LINES, SHORT = (8, 12), (5, 6)
"""Rows of one line, and of several, that a slide holds: beside what is said, and alone."""
NAMES = 10
"""Publishers in a cell."""
Row = tuple[Written | Told, ...]


def section(context: Context) -> tuple[Slide, ...]:
    """How to read, how estimated, how chosen, which targets, what is missing, from whom."""
    slides = (
        _reading(context),
        _estimates(context),
        _preference(context),
        _targets(context),
        *_missing(context),
        *_sources(context),
    )
    return tuple(slide for slide in slides if slide)


def _reading(context: Context) -> Slide | None:
    title = claims.statuses()
    if title is None:
        return None
    names = text.STATUS | ({SAMPLE: SAMPLE} if context.figures.edition == DEMONSTRATION else {})
    rows = [(Written(name), Written(STATUS_MEANING[key])) for key, name in names.items()]
    if context.scenarios:
        rows += [(Written(name), Written(said)) for name, said in SIMULATED_MEANING.items()]
    rows.append((Written(text.MISSING[0]), Written(text.MISSING[1])))
    origin = boundaries.provenance()
    points = (claims.signs(), claims.boundaries(origin["source"], origin["terms"]))
    table = Table(text.STATUS_COLUMNS, tuple(rows))
    return _slide(
        "status", title, text.STATUS_SUBTITLE, (table,), points, (claims.unsure(), claims.reading())
    )


def _estimates(context: Context) -> Slide | None:
    found = estimates.method(preferred(context.figures.observations))
    title = claims.estimates(context, found)
    if title is None:
        return None
    points = (
        claims.steps(context, found),
        claims.margins(context, found),
        claims.one_rate(found),
    )
    return _slide("estimasi", title, "", (), points, (claims.shared(found), claims.replaced()))


def _preference(context: Context) -> Slide | None:
    """The rule of choice, and what contradicts on the coverage told."""
    title = claims.preferred()
    if title is None:
        return None
    rows = tuple(
        (Written(formats.number(at)), Written(said)) for at, said in enumerate(PREFERENCE, start=1)
    )
    found = [claims.contradiction(one) for one in contradictions(context)]
    points = (settle_why(context), claims.kept())
    table = Table(text.PREFERENCE_COLUMNS, rows)
    return _slide("pilihan", title, text.PREFERENCE_SUBTITLE, (table,), points, found)


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
    title = source_claims.definitions(context, held) or source_claims.comparable(context, held)
    if title is None:
        return None
    table = Table(text.TARGET_COLUMNS, tuple(_target(context, one) for one in held))
    points = (source_claims.coverage(), source_claims.formula(caveats.missing()))
    return _slide(
        "target",
        title,
        text.TARGET_SUBTITLE,
        (table,),
        points,
        (source_claims.targets(), source_claims.other(held)),
    )


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
    title = source_claims.missing(known)
    rows: list[Row]
    if context.detailed:
        rows = [
            (Written(one.what), Written(one.why_it_matters), Written(one.who_has_it))
            for one in known
        ]
        columns: tuple[str, ...] = text.MISSING_COLUMNS
    else:
        rows = [(Written(_first(one.what)), Written(one.who_has_it)) for one in known[: SHORT[0]]]
        columns = text.MISSING_COLUMNS[::2]
    said = [source_claims.lacking(one) for one in known[: SHORT[0]]]
    return _tables(("belum-ada", text.MISSING_SUBTITLE), title, columns, rows, SHORT, said)


def _first(said: str) -> str:
    """The first sentence."""
    return f"{said.split('. ')[0].removesuffix('.')}."


def _sources(context: Context) -> tuple[Slide, ...]:
    """Every publication for an agency; else the publishers of each tier."""
    found = sorted(context.facts.sources().values(), key=lambda one: (one.publisher, one.id))
    title = source_claims.cited(found)
    said = [
        source_claims.tiers(found),
        source_claims.where(),
        source_claims.news(found),
        source_claims.order(),
    ]
    if context.detailed:
        rows = [_publication(one) for one in found]
        called = ("sumber", text.SOURCE_SUBTITLE)
        return _tables(called, title, text.SOURCE_COLUMNS, rows, LINES, said)
    kinds = sorted({one.tier for one in found})
    rows = [
        row for tier in kinds for row in _tier(tier, [one for one in found if one.tier == tier])
    ]
    called = ("sumber", text.TIER_SUBTITLE)
    return _tables(called, title, text.TIER_COLUMNS, rows, LINES, said)


def _publication(one: Source) -> Row:
    title = one.title.removeprefix(f"{one.publisher}: ")
    when = periods.published(one.published) or text.UNDATED
    return Written(one.publisher), Written(title), Written(when), Written(str(one.tier))


def _tier(tier: int, own: list[Source]) -> list[Row]:
    """The publishers of one kind, a few a row, so that no cell is longer than a slide."""
    names = list(dict.fromkeys(one.publisher for one in own))
    parts = [names[at : at + NAMES] for at in range(0, len(names), NAMES)]
    heads = [text.KINDS[tier], *(text.AGAIN for _ in parts[1:])]
    counts = [formats.number(len(own)), *("" for _ in parts[1:])]
    return [
        (Written(head), Written(count), Written("; ".join(part)))
        for head, count, part in zip(heads, counts, parts, strict=True)
    ]


def _slide(
    name: str,
    title: Claim,
    subtitle: str,
    visuals: tuple[Visual, ...],
    points: Iterable[Claim | None],
    talk: Iterable[Claim | None],
) -> Slide:
    return Slide(f"metode-{name}", METHOD, title, subtitle, visuals, told(points), told(talk))


def _tables(
    called: tuple[str, str],
    title: Claim | None,
    columns: tuple[str, ...],
    rows: Sequence[Row],
    sizes: tuple[int, int],
    said: Sequence[Claim | None],
) -> tuple[Slide, ...]:
    """A long table on as many slides as it takes, under one title; two points on the first, the
    rest of what is said for the speaker.

    called: name and subtitle. sizes: rows on the first slide, and at most on those after it.
    """
    if title is None or not rows:
        return ()
    name, subtitle = called
    parts = [tuple(rows[: sizes[0]]), *_evenly(rows[sizes[0] :], sizes[1])]
    if len(parts) == 1:
        return (_slide(name, title, subtitle, (Table(columns, parts[0]),), said[:2], said[2:]),)
    return tuple(
        _slide(
            f"{name}-{at}",
            title,
            text.PART.format(subtitle=subtitle, at=at, of=len(parts)),
            (Table(columns, part),),
            said[:2] if at == 1 else (),
            said[2:],
        )
        for at, part in enumerate(parts, start=1)
    )


def _evenly(rows: Sequence[Row], most: int) -> list[tuple[Row, ...]]:
    """Rows in as few parts as hold so many each, none much shorter than another."""
    count = -(-len(rows) // most)
    ends = [len(rows) * at // max(count, 1) for at in range(count + 1)]
    return [tuple(rows[start:end]) for start, end in pairwise(ends)]
