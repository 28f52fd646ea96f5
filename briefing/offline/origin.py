"""Where each figure of a slide comes from: source, row, formula, parameters."""

from collections.abc import Iterable

from briefing.offline import text
from briefing.offline.markup import Html, el
from briefing.offline.visuals import Cell, kind, table
from briefing.story.model import Briefing, Fact, Slide
from data.sources import Source
from words.formats import interval
from words.periods import label, published


def called(source: Source) -> list[str]:
    """What a source is called in a list: title, publisher, when it came out; what is known."""
    parts = (source.title, source.publisher, published(source.published))
    return [part for part in parts if part]


def folded(slide: Slide, briefing: Briefing) -> Html | None:
    """The list, folded; None for a slide without figures."""
    facts = [briefing.facts[key] for key in slide.all_keys]
    if not facts:
        return None
    rows = [_row(fact, briefing) for fact in facts]
    listed = table(text.ORIGIN_COLUMNS, rows)
    return el("details", el("summary", f"{text.ORIGIN} ({len(facts)})"), listed, class_="asal")


def _row(fact: Fact, briefing: Briefing) -> list[Cell]:
    said = [fact.written, interval(fact.low, fact.high, fact.unit)]
    return [
        Cell(fact.label),
        Cell(fact.place),
        Cell(label(fact.period)),
        Cell(" ".join(part for part in said if part), kind(fact), fact.value),
        Cell(fact.status),
        Cell(el("div", *(el("p", line) for line in _lines(fact, briefing)))),
    ]


def _lines(fact: Fact, briefing: Briefing) -> Iterable[str]:
    yield from (source.title for source in briefing.cited((fact.key,)))
    yield from (text.ROW.format(file=row.file, line=row.line) for row in fact.stored if row.line)
    if fact.formula:
        yield f"{text.FORMULA}: {fact.formula}"
    if fact.inputs:
        used = [briefing.facts[key] for key in fact.inputs if key in briefing.facts]
        said = "; ".join(f"{f.label}, {f.place}, {label(f.period)}: {f.written}" for f in used)
        yield f"{text.INPUTS}: {said}"
    yield from (f"{text.RULES}: {r.label}, {r.value} ({r.legal})" for r in fact.rules)
