"""One regency on two A4 pages: the front for who has a minute, the back for who asks on."""

from dataclasses import replace

from briefing.story import once, profile_claims, worded
from briefing.story import regency_claims as claims
from briefing.story import regency_shown as shown
from briefing.story import text_regency as text
from briefing.story.model import REGENCIES, Claim, Profile, Slide
from briefing.story.place import Place, places
from briefing.story.regency import Priority, disputed, headline, priority, unsure
from briefing.story.rules import told
from briefing.story.sections import Context
from briefing.story.visuals import Key, Table, Told, Visual, Written
from data.catalogue import GAP, P1, UNEMPLOYMENT, catalogue
from data.published import sources
from program.profile import judged
from words import formats, periods

FRONT, BACK = "depan", "belakang"
TRENDS = 2
"""Lines on the front."""
LEADING = (*shown.LEADING, UNEMPLOYMENT, P1)
"""What the lines tell, the first that are long enough."""


def profiles(context: Context) -> tuple[Profile, ...]:
    """The profiles of the regencies asked for, in the order of the request."""
    listed = priority(context)
    return tuple(profile(context, own, listed) for own in places(context, context.request.kodes))


def profile(context: Context, own: Place, listed: Priority) -> Profile:
    """One regency: two parts for the front, up to four for the back; each name tells its side."""
    front = (_head(context, own, listed), _trends(context, own))
    back = (_measures(context, own), _gap(context, own), _words(context, own))
    parts = tuple(part for part in (*front, *back) if part)
    cited = _sources(context, own, parts)
    return Profile(own.kode, own.name, heading(own), (*parts, cited) if cited else parts)


def heading(own: Place) -> Claim:
    """The finding, under the name of the regency that stands over it already."""
    found = headline(own, own.name)
    return replace(found, text=worded.opened(found.text.removeprefix(f"{own.name}: ")))


def _part(
    own: Place,
    side: str,
    name: str,
    title: Claim,
    subtitle: str = "",
    visuals: tuple[Visual, ...] = (),
    points: tuple[Claim, ...] = (),
) -> Slide:
    return Slide(f"profil-{own.kode}-{side}-{name}", REGENCIES, title, subtitle, visuals, points)


def _head(context: Context, own: Place, listed: Priority) -> Slide:
    said = (
        claims.covered(context, own),
        claims.left(own),
        claims.meeting(own),
        claims.priority(context.facts, own, listed.listed, listed.needs[own.kode]),
    )
    return _part(own, FRONT, "ringkas", heading(own), text.FRONT, (shown.cards(own),), told(said))


def _trends(context: Context, own: Place) -> Slide | None:
    moving = once.moving(context.figures, own.kode)
    found = {one.meaning.id: one for one in moving}
    chosen = [found[key] for key in LEADING if key in found][:TRENDS]
    lines = [shown.drawn(context, own, one) for one in chosen]
    title = profile_claims.all_moving(context.facts, own, moving)
    if not lines or title is None:
        return None
    return _part(
        own,
        FRONT,
        "tren",
        title,
        "; ".join(line.subtitle for line in lines),
        tuple(line.visual for line in lines),
        told(line.claim for line in lines),
    )


def _measures(context: Context, own: Place) -> Slide | None:
    counts = judged({key: row.to_frame().T for key, row in own.rows.items()}, own.kode)
    title = profile_claims.standing(context.facts, own, counts) or profile_claims.unjudged(own)
    if title is None:
        return None
    rows = [
        (
            Written(catalogue()[key].short),
            Written(periods.label(row["period"]) if row["period"] else "–"),
            Told(own.keys[key]),
            shown.beside(own, key),
            shown.judged(own, key),
            _rank(context, own, key),
        )
        for key, row in own.rows.items()
        if not context.request.until or row["period"][:4] <= context.request.until
    ]
    return _part(own, BACK, "ukuran", title, text.BACK, (Table(text.BACK_COLUMNS, tuple(rows)),))


def _rank(context: Context, own: Place, key: str) -> Written | Told:
    row = own.rows[key]
    if formats.is_missing(row["rank"]):
        return Written("–")
    made = context.facts.own(
        f"tempat.{key}",
        own.kode,
        row["period"],
        float(row["rank"]),
        formats.RANK,
        f"{catalogue()[key].label}: tempat di antara daerah",
        f"Peringkat di antara {formats.number(row['rank_of'])} daerah yang memiliki angka, "
        "masing-masing angka terbarunya; yang sama berbagi tempat.",
        (own.keys[key],),
    )
    return Told(made, bare=True)


def _gap(context: Context, own: Place) -> Slide | None:
    """Potential less participants is the gap, in the gap's own month; then the money for it."""
    period = own.row(GAP)["period"]
    title = profile_claims.price(context, own)
    if not period or title is None:
        return None
    keys: dict[str, Key] = {
        label: context.facts.cell(key, own.kode, period) for key, label in text.GAP_ROWS.items()
    }
    rows = [
        (
            Written(label),
            Told(key),
            Written(context.facts[key].status if key else text.NO_STATUS),
            Written(_span(context, key)),
        )
        for label, key in keys.items()
    ]
    table = Table(text.GAP_COLUMNS, tuple(rows), (len(rows) - 2, len(rows) - 1))
    return _part(own, BACK, "biaya", title, text.GAP.format(when=periods.label(period)), (table,))


def _span(context: Context, key: Key) -> str:
    fact = context.facts[key] if key else None
    if fact is None or fact.low is None or fact.high is None:
        return "–"
    return f"{formats.bare(fact.low, fact.unit)} – {formats.bare(fact.high, fact.unit)}"


def _words(context: Context, own: Place) -> Slide | None:
    """The grant, then what is uncertain in the figures of this regency."""
    said = told((claims.grant(context, own), *unsure(context, own), *disputed(context, own)))
    if not said:
        return None
    title = claims.served(own) or said[0]
    found = replace(title, text=title.text.removesuffix("."))
    return _part(own, BACK, "catatan", found, points=said)


def _sources(context: Context, own: Place, parts: tuple[Slide, ...]) -> Slide | None:
    """The publishers behind the two pages, each with the measures taken from it."""
    facts, known = context.facts, sources()
    keys = tuple(dict.fromkeys(key for part in parts for key in part.keys))
    used: dict[str, dict[str, None]] = {}
    for key in keys:
        for source in facts[key].sources:
            short = _measure(facts[key].indicator)
            if short and source in known:
                used.setdefault(known[source].publisher, {})[short] = None
    title = profile_claims.sourced(facts, own, keys)
    if title is None:
        return None
    rows = tuple((Written(name), Written(", ".join(taken))) for name, taken in used.items())
    return _part(own, BACK, "sumber", title, text.SOURCES, (Table(text.SOURCE_COLUMNS, rows),))


def _measure(indicator: str) -> str:
    meaning = catalogue().get(indicator)
    return meaning.short if meaning else ""
