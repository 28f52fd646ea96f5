"""Lines through time: broken where figures are missing, named at their ends."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from briefing.drawings import paper
from briefing.drawings.ends import GAP, TIE, End, words
from briefing.drawings.letters import SMALL, short, width
from briefing.drawings.scales import Scale, around, written
from briefing.story.model import Briefing, Fact
from briefing.story.visuals import Line, Lines
from data.contract import ESTIMATE
from data.regions import NATION, PROVINCE
from geo.palette import ACCENT, GOLD, GREY, HAIRLINE, INK, PAPER, QUIET
from words import periods

HEIGHT = 280.0
TOP, FOOT = 10, 24
ENOUGH = 4
"""So many lines are all named; of more, only the chosen, the province and the ends."""
NEAR = 24
"""Pixels from the right edge within which a target is named there."""
ROOM = 0.46
"""What part of the width the names may take."""


@dataclass(frozen=True)
class _Plot:
    across: Scale
    up: Scale
    grid: tuple[float, ...]
    step: float

    def place(self, period: str, value: float) -> tuple[float, float]:
        return self.across.at(day_of(period)), self.up.at(value)


def day_of(period: str) -> float:
    """Where a period stands in time: its first day, counted."""
    return float(periods.start(period).toordinal())


def named(lines: Lines, briefing: Briefing) -> list[Line]:
    """The lines whose names are written."""
    known = [line for line in lines.lines if any(line.keys)]
    if len(known) <= ENOUGH:
        return known
    own = [line for line in known if line.kode in {*lines.chosen, PROVINCE, NATION}]
    if any(line.kode not in (PROVINCE, NATION) for line in own):
        return own
    ranked = sorted(known, key=lambda line: last(line, briefing).value)
    return list({id(line): line for line in (*own, ranked[0], ranked[-1])}.values())


def last(line: Line, briefing: Briefing) -> Fact:
    """The newest figure of a line that has one."""
    return next(briefing.facts[key] for key in reversed(line.keys) if key)


def marks(lines: Lines, briefing: Briefing, wide: float, high: float) -> list[str]:
    """All marks of the chart in a box of that size."""
    told = named(lines, briefing)
    plot, room = _plot(lines, told, briefing, wide, high)
    found = _grid(lines, plot)
    for line in sorted(lines.lines, key=lambda one: _weight(one, lines, told)):
        found += _line(line, lines, plot, briefing, told)
    found += _targets(lines, plot, briefing)
    ends = [*_ends(told, lines, plot, briefing), *_goals(lines, plot, briefing)]
    return found + words(ends, plot.across.end, room, TOP - 2, high - FOOT)


def _plot(
    lines: Lines, told: Sequence[Line], briefing: Briefing, wide: float, high: float
) -> tuple[_Plot, float]:
    keys = [key for line in lines.lines for key in line.keys if key]
    facts = [briefing.facts[key] for key in (*keys, *(key for _, _, key in lines.targets))]
    ranges = [v for f in facts for v in (f.value, f.low, f.high) if v is not None]
    grid, step = around(ranges)
    left = max(width(written(value, lines.unit, step), SMALL) for value in grid) + 8
    labels = [f"{short(line.kode, line.name)} {last(line, briefing).bare}" for line in told]
    goals = [f"{said} {briefing.facts[key].bare}" for said, _, key in lines.targets]
    needs = [width(label, bold=True) for label in labels]
    needs += [width(label, SMALL, True) for label in goals]
    room = min(max(needs, default=0) + 2, wide * ROOM)
    days = [day_of(p) for p in (*lines.periods, *(when for _, when, _ in lines.targets))]
    edge = wide - room - TIE - GAP
    across = Scale(min(days, default=0), max(days, default=1), left + 8, max(edge, left + 20))
    if across.low == across.high:
        across = Scale(across.low - 1, across.high + 1, across.start, across.end)
    return _Plot(across, Scale(grid[0], grid[-1], high - FOOT, TOP), tuple(grid), step), room


def _grid(lines: Lines, plot: _Plot) -> list[str]:
    found = []
    for value in plot.grid:
        y = plot.up.at(value)
        found.append(paper.line((plot.across.start - 8, y), (plot.across.end, y), HAIRLINE))
        label = written(value, lines.unit, plot.step)
        x = plot.across.start - 14
        found.append(paper.words(x, y, label, size=SMALL, ink=QUIET, anchor="end"))
    for period, anchor in _shown(lines.periods, plot.across):
        x, y = plot.across.at(day_of(period)), plot.up.start + 14
        label = periods.label(period)
        found.append(paper.words(x, y, label, size=SMALL, ink=QUIET, anchor=anchor))
    return found


def _shown(every: Sequence[str], across: Scale) -> list[tuple[str, str]]:
    """The periods that are written, newest first in rank, none on another, and their anchors."""
    kept: list[tuple[str, str]] = []
    free = across.end + 12
    for period in reversed(every):
        half = width(periods.label(period), SMALL) / 2
        x = across.at(day_of(period))
        over = x + half > across.end + 12 and half > 18
        right = x if over else x + half
        if right <= free:
            kept.append((period, "end" if over else "middle"))
            free = (x - 2 * half if over else x - half) - 12
    return kept


def _weight(line: Line, lines: Lines, told: Sequence[Line]) -> int:
    """What lies on top: grey lines below, then named ones, the province, the chosen."""
    return (line in told) + 2 * (line.kode == PROVINCE) + 4 * (line.kode in lines.chosen)


def _ink(line: Line, lines: Lines, told: Sequence[Line]) -> str:
    if line.kode in lines.chosen:
        return ACCENT
    if line.kode in (PROVINCE, NATION):
        return INK
    return QUIET if line in told else GREY


def _line(
    line: Line, lines: Lines, plot: _Plot, briefing: Briefing, told: Sequence[Line]
) -> list[str]:
    ink = _ink(line, lines, told)
    weight = 2.4 if ink in (ACCENT, INK) else 1.4
    known = [(at, briefing.facts[key]) for at, key in enumerate(line.keys) if key is not None]
    places = {at: plot.place(lines.periods[at], fact.value) for at, fact in known}
    runs = [
        "M" + " L".join(f"{paper.px(x)},{paper.px(y)}" for x, y in run) for run in _runs(places)
    ]
    found = [paper.path(" ".join(runs), ink=ink, weight=weight)] if runs else []
    for at, fact in known:
        x, y = places[at]
        if fact.status == ESTIMATE:
            found.append(paper.circle(x, y, weight + 1, PAPER, GOLD))
        else:
            found.append(paper.circle(x, y, weight + 0.4, ink, "none", 0))
    return found


def _runs(places: dict[int, tuple[float, float]]) -> Iterable[list[tuple[float, float]]]:
    """The unbroken runs of at least two neighbouring periods."""
    run: list[tuple[float, float]] = []
    for at, place in places.items():
        if at - 1 not in places:
            run = []
        run.append(place)
        if at + 1 not in places and len(run) > 1:
            yield run


def _ends(told: Sequence[Line], lines: Lines, plot: _Plot, briefing: Briefing) -> Iterable[End]:
    for line in told:
        at = max(at for at, key in enumerate(line.keys) if key)
        fact = last(line, briefing)
        x, y = plot.place(lines.periods[at], fact.value)
        yield End(x, y, short(line.kode, line.name), fact.bare, _ink(line, lines, told))


def _targets(lines: Lines, plot: _Plot, briefing: Briefing) -> list[str]:
    """Open diamonds in ink; those before the right edge have their words above them."""
    found = []
    for said, when, key in lines.targets:
        x, y = plot.place(when, briefing.facts[key].value)
        corners = ((0, -6), (6, 0), (0, 6), (-6, 0))
        points = " ".join(f"{paper.px(x + dx)},{paper.px(y + dy)}" for dx, dy in corners)
        found.append(paper.path(f"M{points}Z", fill=PAPER, ink=INK, weight=1.8))
        if not _last(x, plot):
            label = f"{said} {briefing.facts[key].bare}"
            half = width(label, SMALL, True) / 2
            middle = min(max(x, plot.across.start + half - 8), plot.across.end - half)
            look: dict[str, Any] = {"size": SMALL, "bold": True, "anchor": "middle"}
            found.append(paper.words(middle, max(y - 14, 6), label, halo=PAPER, **look))
    return found


def _last(x: float, plot: _Plot) -> bool:
    return plot.across.end - x < NEAR


def _goals(lines: Lines, plot: _Plot, briefing: Briefing) -> Iterable[End]:
    """The targets at the right edge, named there."""
    for said, when, key in lines.targets:
        x, y = plot.place(when, briefing.facts[key].value)
        if _last(x, plot):
            yield End(x + 4, y, said, briefing.facts[key].bare, INK, SMALL)
