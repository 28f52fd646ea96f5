"""Bars, one a place: names left, figures at the ends, the province as a line across."""

from dataclasses import dataclass

from briefing.drawings import paper
from briefing.drawings.letters import SMALL, TEXT, fitted, short, width
from briefing.drawings.scales import Scale
from briefing.story.model import Briefing, Fact
from briefing.story.visuals import Bars
from data.contract import ESTIMATE
from geo.palette import ACCENT, GOLD, GREY, INK, PAPER, QUIET
from words.formats import MISSING

ROW, HEAD, FOOT = 26, 22, 4
"""Height of a row as it should be, room for the line's words, room below, px."""
GAP = 8
STUB = 26
"""Width of the hatched box where a bar is missing."""


@dataclass(frozen=True)
class _Row:
    name: str
    fact: Fact | None
    chosen: bool


@dataclass(frozen=True)
class _Plot:
    """Values across, the width of the names, the first row's top, a row's height (px)."""

    scale: Scale
    names: float
    top: float
    row: float

    @property
    def size(self) -> float:
        return min(TEXT, self.row * 0.72)

    def middle(self, at: int) -> float:
        return self.top + self.row * (at + 0.5)


def natural(bars: Bars) -> float:
    """The height at which the rows have their proper distance."""
    return ROW * max(len(bars.places), 1) + (HEAD if bars.reference else FOOT) + FOOT


def marks(bars: Bars, briefing: Briefing, wide: float, high: float) -> list[str]:
    """All marks of the chart in a box of that size."""
    rows = [
        _Row(short(kode, name), None if key is None else briefing.facts[key], kode in bars.chosen)
        for kode, name, key in bars.places
    ]
    plot = _plot(bars, rows, briefing, wide, high)
    zero, bottom = plot.scale.at(0), plot.top + plot.row * len(rows)
    found = [paper.line((zero, plot.top), (zero, bottom), QUIET)]
    spans = []
    for at, row in enumerate(rows):
        figure, span = _figure(plot, plot.middle(at), row)
        spans.append(span)
        found += [*_bar(plot, plot.middle(at), row), _name(plot, plot.middle(at), row), figure]
    return found + _reference(bars, briefing, plot, spans, wide)


def _plot(bars: Bars, rows: list[_Row], briefing: Briefing, wide: float, high: float) -> _Plot:
    known = [row.fact for row in rows if row.fact]
    ends = [value for f in known for value in (f.value, f.low, f.high) if value is not None]
    if bars.reference:
        ends.append(briefing.facts[bars.reference[0]].value)
    least, most = min([0.0, *ends]), max([0.0, *ends])
    names = min(max((width(r.name, bold=r.chosen) for r in rows), default=0) + 2, wide * 0.38)
    figures = max([width(f.bare, bold=True) for f in known] + [0.0])
    if len(known) < len(rows):
        figures = max(figures, STUB + GAP + width(MISSING) if not known else 0)
    left = names + GAP + (figures + GAP if least < 0 else 0)
    right = max(wide - figures - 2 * GAP, left + 20)
    top = HEAD if bars.reference else FOOT
    row = min((high - top - FOOT) / max(len(rows), 1), ROW * 1.5)
    return _Plot(Scale(least, most or float(least == 0), left, right), names, top, row)


def _bar(plot: _Plot, y: float, row: _Row) -> list[str]:
    zero, thick, fact = plot.scale.at(0), plot.row * 0.62, row.fact
    top = y - thick / 2
    if fact is None:
        return [paper.hatched_box(zero + 1, top, STUB, thick)]
    end = plot.scale.at(fact.value)
    left, span = min(zero, end), abs(end - zero)
    if fact.status != ESTIMATE:
        return [paper.rect(left, top, span, thick, ACCENT if row.chosen else GREY)]
    found = [paper.rect(left, top, span, thick, PAPER, GOLD)]
    if fact.low is not None and fact.high is not None:
        found += whisker(plot.scale.at(fact.low), plot.scale.at(fact.high), y)
    return found


def _name(plot: _Plot, y: float, row: _Row) -> str:
    ink, size = ACCENT if row.chosen else INK, plot.size
    name = fitted(row.name, plot.names + 1, size, row.chosen)
    return paper.words(plot.names, y, name, anchor="end", ink=ink, bold=row.chosen, size=size)


def _figure(plot: _Plot, y: float, row: _Row) -> tuple[str, tuple[float, float]]:
    """The figure at the bar's end, and from where to where it stands (px)."""
    fact, size = row.fact, plot.size
    if fact is None:
        x = plot.scale.at(0) + STUB + GAP
        return paper.words(x, y, MISSING, ink=QUIET, size=size), (x, x + width(MISSING, size))
    ends = [plot.scale.at(v) for v in (fact.value, fact.low, fact.high) if v is not None]
    wide = width(fact.bare, size, True)
    before = fact.value < 0
    x = min(ends) - GAP - wide if before else max(ends) + GAP
    ink = ACCENT if row.chosen else paper.GOLD_WORDS if fact.status == ESTIMATE else INK
    return paper.words(x, y, fact.bare, bold=True, size=size, ink=ink), (x, x + wide)


def whisker(low: float, high: float, y: float) -> list[str]:
    """The range of an estimate, in gold with its two ends."""
    ends = [paper.line((x, y - 4), (x, y + 4), GOLD, 1.6) for x in (low, high)]
    return [paper.line((low, y), (high, y), GOLD, 1.6), *ends]


def _reference(
    bars: Bars, briefing: Briefing, plot: _Plot, spans: list[tuple[float, float]], wide: float
) -> list[str]:
    """The line across all rows, left out where it would cross a figure, and its words."""
    if not bars.reference:
        return []
    key, said = bars.reference
    fact = briefing.facts[key]
    x, size = plot.scale.at(fact.value), SMALL + 0.5
    label = fitted(f"{said} {fact.bare}", wide, size, True)
    half = width(label, size, True) / 2
    middle = min(max(x, half), wide - half)
    found = [paper.words(middle, 9, label, anchor="middle", ink=ACCENT, bold=True, size=size)]
    start = float(HEAD - 5)
    for at, (left, right) in enumerate(spans):
        if left - 3 < x < right + 3:
            found.append(_across(x, start, plot.middle(at) - plot.size * 0.6))
            start = plot.middle(at) + plot.size * 0.6
    return [*found, _across(x, start, plot.top + plot.row * len(spans))]


def _across(x: float, top: float, bottom: float) -> str:
    return paper.line((x, top), (x, bottom), ACCENT, 1.5)
