"""Lines through time: gaps stay gaps, each line says its name at its end."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.deck import chart, scale, text, workbook, xml
from briefing.deck.canvas import Canvas
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.deck.workbook import Cell, Column
from briefing.deck.xml import Style
from briefing.story.model import Fact
from briefing.story.visuals import Lines
from data.contract import ESTIMATE
from figures import spacing
from geo import palette
from words import formats, periods

_SIZE, _APART, _BELOW, _ABOVE = 12.0, 15.5, 26.0, 10.0
_LATE = 0.6
"""Part of the axis from which a line's words stand at the right edge."""
_EPOCH = dt.date(1899, 12, 30)


@dataclass
class _Series:
    """A line as drawn. facts: one a period of the axis. end: where its words stand: `short`,
    its name as far as there is room, and the chosen one's figure."""

    name: str
    facts: list[Fact | None]
    chosen: bool
    target: bool = False
    end: int = -1
    short: str = ""
    said: str = ""
    shift: tuple[float, float] = (0.0, 0.0)


def draw(canvas: Canvas, visual: Lines, room: Box, alt: str) -> None:
    """Put the lines into the room."""
    axis_periods = _periods(visual)
    series = _series(canvas, visual, axis_periods)
    facts = [fact for one in series for fact in one.facts if fact]
    axis = scale.around([fact.value for fact in facts], unit=visual.unit)
    code = scale.axis_format(visual.unit, axis)
    left = 14 + max(
        canvas.measure.width(_tick(v, visual.unit), _SIZE) for v in (axis.low, axis.high)
    )
    right = _speak(canvas, series, room.width * 0.34)
    inner = Box(
        room.left + left, room.top + _ABOVE,
        room.width - left - right, room.height - _ABOVE - _BELOW,
    )  # fmt: skip
    monthly = any(len(period) > 4 for period in axis_periods)
    _spread(series, inner, room, axis, _across(axis_periods, monthly))
    plot = _plot(canvas, visual, series, axis_periods, axis, code, monthly)
    content = _workbook(visual, series, axis_periods, monthly)
    canvas.chart("Diagram garis", room, alt, chart.space(plot, inner, room, canvas.look), content)


def _periods(visual: Lines) -> list[str]:
    """The periods of the axis: of figures and targets; years have no hole between them."""
    found = sorted({*visual.periods, *(period for _, period, _ in visual.targets)})
    if any(len(period) > 4 for period in found) or not found:
        return found
    return [str(year) for year in range(int(found[0]), int(found[-1]) + 1)]


def _series(canvas: Canvas, visual: Lines, axis_periods: Sequence[str]) -> list[_Series]:
    """Grey lines first, the chosen over them, targets last."""
    known = canvas.briefing.facts
    found = []
    for line in visual.lines:
        keys = dict(zip(visual.periods, line.keys, strict=True))
        facts = [known[key] if (key := keys.get(p)) else None for p in axis_periods]
        found.append(_Series(line.name, facts, line.kode in visual.chosen))
    for words, period, key in visual.targets:
        facts = [known[key] if p == period else None for p in axis_periods]
        found.append(_Series(words, facts, True, target=True))
    return sorted(found, key=lambda one: (one.chosen, one.target))


def _speak(canvas: Canvas, series: list[_Series], most: float) -> float:
    """Give each line its words; the width that they need."""
    widest = 0.0
    for one in series:
        told = [at for at, fact in enumerate(one.facts) if fact]
        if not told:
            continue
        one.end = told[-1]
        fact = one.facts[one.end]
        figure = f" {fact.bare}" if fact and one.chosen else ""
        room = most - canvas.measure.width(figure, _SIZE, "bold") - 12
        one.short = canvas.short(one.name, room, _SIZE, "bold")
        one.said = one.short + figure
        widest = max(widest, canvas.measure.width(one.said, _SIZE, "bold") + 14)
    return widest


def _spread(
    series: list[_Series], inner: Box, whole: Box, axis: scale.Scale, across: Sequence[float]
) -> None:
    """Move words at ends apart, so that each can be read, in the order of the lines.

    across: where each period stands on the axis, 0–1. Words of lines that end late stand at the
    right edge, one below the other; a line that ends early keeps its words at its end.
    """
    late = [one for one in series if one.said and across[one.end] >= _LATE]
    ordered = sorted(((_height(one, inner, axis), at) for at, one in enumerate(late)))
    want = [height for height, _ in ordered]
    free = apart(want, whole.top + 8, whole.bottom - 8)
    for (height, at), moved in zip(ordered, free, strict=True):
        right = inner.width * (1 - across[late[at].end]) / whole.width
        late[at].shift = (right, (moved - height) / whole.height)


def _height(one: _Series, inner: Box, axis: scale.Scale) -> float:
    """Where a line ends, from the top of the slide."""
    fact = one.facts[one.end]
    return inner.bottom - inner.height * axis.at(fact.value if fact else axis.low)


def _across(axis_periods: Sequence[str], monthly: bool) -> list[float]:
    """Where each period stands on the axis, 0–1."""
    many = range(len(axis_periods))
    at = [_serial(period) for period in axis_periods] if monthly else [float(n) for n in many]
    span = (at[-1] - at[0]) if at else 0
    return [(one - at[0]) / span if span else 0.5 for one in at]


def apart(wanted: Sequence[float], low: float, high: float, by: float = _APART) -> list[float]:
    """Heights `by` apart, or as far as there is room, near the wanted ones (ascending)."""
    return spacing.apart(wanted, low, high, min(by, (high - low) / max(len(wanted) - 1, 1)))


def _plot(
    canvas: Canvas, visual: Lines, series: Sequence[_Series], axis_periods: Sequence[str],
    axis: scale.Scale, code: str, monthly: bool,
) -> str:  # fmt: skip
    categories = (
        chart.numbers("c:cat", 0, [_serial(p) for p in axis_periods], workbook.MONTH_FORMAT)
        if monthly
        else chart.words("c:cat", 0, axis_periods)
    )
    drawn = "".join(
        _line(canvas.look, at, one, categories, workbook.number_format(visual.unit), len(series))
        for at, one in enumerate(series)
    )
    across = '<c:auto val="0"/><c:lblOffset val="100"/>'
    if monthly:
        span = periods.months_between(axis_periods[0], axis_periods[-1])
        step = next(m for m in (1, 3, 6, 12, 24, 60) if m * 7 >= span or m == 60)
        across += (
            f'<c:baseTimeUnit val="months"/><c:majorUnit val="{step}"/>'
            '<c:majorTimeUnit val="months"/>'
        )
    else:
        across = across.replace("<c:lblOffset", '<c:lblAlgn val="ctr"/><c:lblOffset')
        across += '<c:noMultiLvlLbl val="1"/>'
    return (
        f'<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{drawn}'
        '<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>'
        + chart.axis(
            "date" if monthly else "cat", 1, 2, "b", look=canvas.look, size=_SIZE,
            code=workbook.MONTH_FORMAT if monthly else "", extra=across,
        )
        + chart.axis(
            "val", 2, 1, "l", axis, code, canvas.look, grid=True, size=_SIZE,
            extra='<c:crossBetween val="midCat"/>',
        )
    )  # fmt: skip


def _line(look: Look, at: int, one: _Series, categories: str, code: str, count: int) -> str:
    colour = xml.ACCENT if one.chosen else palette.GREY
    width = 0.0 if one.target else (2.75 if one.chosen else 1.25)
    size = 9 if one.target else (7 if one.chosen else 4)
    estimated = "".join(
        f'<c:dPt><c:idx val="{n}"/>{_marker("circle", max(size, 6), palette.GOLD)}'
        f'<c:bubble3D val="0"/><c:spPr>{xml.line(colour, width or 1)}</c:spPr></c:dPt>'
        for n, fact in enumerate(one.facts)
        if fact and fact.status == ESTIMATE and not one.target
    )
    last = one.facts[one.end] if one.said else None
    tone = xml.ACCENT if one.chosen else look.quiet
    if last and last.status == ESTIMATE:
        tone = look.gold
    style = Style(_SIZE, tone, bold=one.chosen)
    said = [one.said if n == one.end else "" for n in range(len(one.facts))]
    words = [chart.label(one.end, one.said, style, "r", one.shift)] if one.said else []
    return (
        f'<c:ser><c:idx val="{at}"/><c:order val="{at}"/>'
        f"{chart.words('c:tx', at + 1, [one.name])}"
        f"<c:spPr>{xml.line('' if one.target else colour, width or 1)}</c:spPr>"
        f"{_marker('diamond' if one.target else 'circle', size, colour)}{estimated}"
        f"{chart.labels(words, look.hairline)}{categories}"
        f"{chart.numbers('c:val', at + 1, [f.value if f else None for f in one.facts], code)}"
        f'<c:smooth val="0"/>{chart.label_cells(count + at + 1, said)}</c:ser>'
    )


def _marker(symbol: str, size: int, colour: str) -> str:
    return (
        f'<c:marker><c:symbol val="{symbol}"/><c:size val="{size}"/>'
        f"<c:spPr>{xml.fill(colour)}{xml.line('')}</c:spPr></c:marker>"
    )


def _workbook(
    visual: Lines, series: Sequence[_Series], axis_periods: Sequence[str], monthly: bool
) -> bytes:
    across: list[Cell] = [_serial(p) if monthly else p for p in axis_periods]
    made = [Column(text.PERIOD, across, workbook.MONTH if monthly else "")]
    for one in series:
        cells = [fact.value if fact else None for fact in one.facts]
        made.append(Column(one.name, cells, visual.unit))
    for at, one in enumerate(series):
        words: list[Cell] = [None] * len(axis_periods)
        last = one.facts[one.end] if one.said else None
        if last and one.chosen:
            name = (len(made), one.short)
            words[one.end] = workbook.label(last, at + 1, one.end, name)
        elif last:
            words[one.end] = one.said
        made.append(Column(workbook.labelled(one.short or one.name), words))
    return workbook.xlsx(made)


def _tick(value: float, unit: str) -> str:
    return formats.percent(value, 0) if unit == "share" else formats.bare(value, unit)


def _serial(period: str) -> float:
    """A month as spreadsheets count it; a bare year stands at its last month."""
    return float((periods.start(periods.last_month(period)) - _EPOCH).days)
