"""A chart, map or table in words, for one who can't see it."""

from collections.abc import Iterable

from briefing.drawings import lines as drawn
from briefing.drawings import text
from briefing.story.model import Briefing
from briefing.story.visuals import Bars, Line, Lines, Map, Numbers, Scatter, Table, Told, Visual
from words import formats, periods


def alt(visual: Visual, briefing: Briefing) -> str:
    """What the visual is and every figure that is written on it; that there is none is said."""
    kind, measure, parts = _parts(visual, briefing)
    head = f"{kind}: {measure}" if measure else kind
    return f"{head}. {'; '.join(parts)}." if parts else f"{head}."


def _parts(visual: Visual, briefing: Briefing) -> tuple[str, str, list[str]]:
    match visual:
        case Bars():
            parts = [f"{name} {briefing.written(key)}" for _, name, key in visual.places]
            if visual.reference:
                parts.append(f"{visual.reference[1]} {briefing.written(visual.reference[0])}")
            return text.BARS, visual.measure, parts
        case Lines():
            return text.LINES, visual.measure, list(_lines(visual, briefing))
        case Scatter():
            measure = f"{visual.x_measure} {text.AND} {visual.y_measure}"
            return text.SCATTER, measure, list(_scatter(visual, briefing))
        case Map():
            parts = [f"{name} {briefing.written(key)}" for _, name, key in visual.places]
            return text.MAP, visual.measure, parts
        case Numbers():
            parts = [f"{label}: {briefing.written(key)}" for key, label, _ in visual.items]
            return text.NUMBERS, "", parts
        case Table():
            return text.TABLE, ", ".join(visual.columns), list(_rows(visual, briefing))


def _lines(visual: Lines, briefing: Briefing) -> Iterable[str]:
    told = drawn.named(visual, briefing)
    for line in told:
        yield f"{line.name} {_course(line, briefing)}"
    for said, when, key in visual.targets:
        value = briefing.written(key)
        yield f"{said}: {text.AT.format(value=value, when=periods.label(when))}"
    rest = len(visual.lines) - len(told)
    if rest:
        yield text.OTHERS.format(count=formats.number(rest))


def _course(line: Line, briefing: Briefing) -> str:
    first, last = (briefing.facts[one] for one in _ends(line))
    since, until = (periods.label(fact.period) for fact in (first, last))
    if first.key == last.key:
        return text.AT.format(value=last.written, when=until)
    ends = {"first": first.written, "last": last.written, "since": since, "until": until}
    return text.FROM_TO.format(**ends)


def _ends(line: Line) -> tuple[str, str]:
    known = [key for key in line.keys if key is not None]
    return known[0], known[-1]


def _scatter(visual: Scatter, briefing: Briefing) -> Iterable[str]:
    for _, name, x, y, _ in visual.points:
        yield f"{name} {briefing.written(x)} {text.AND} {briefing.written(y)}"
    if any(visual.references):
        x, y = (briefing.written(key) for key in visual.references)
        yield f"{text.PROVINCE} {x} {text.AND} {y}"


def _rows(visual: Table, briefing: Briefing) -> Iterable[str]:
    for row in visual.rows:
        cells = [
            briefing.written(cell.key) if isinstance(cell, Told) else cell.text for cell in row
        ]
        yield ", ".join(cell for cell in cells if cell)
