"""Bars of places: the chosen in the accent, estimates in gold, a line to compare with."""

from collections.abc import Sequence

from briefing.deck import chart, scale, text, workbook, xml
from briefing.deck.canvas import Canvas
from briefing.deck.look import GOLD_TEXT, Look
from briefing.deck.place import Box
from briefing.deck.workbook import Column
from briefing.deck.xml import Style
from briefing.story.model import Fact
from briefing.story.visuals import Bars
from data.contract import ESTIMATE
from geo import palette

_PALE_GOLD = "#E3CB97"
_ROW, _SIZE, _ABOVE, _GAP = 36.0, 12.0, 20.0, 45


def draw(canvas: Canvas, visual: Bars, room: Box, alt: str) -> None:
    """Put the bars into the room; fewer places take less of it."""
    known = canvas.briefing.facts
    facts = [known[key] if key else None for _, _, key in visual.places]
    names = _names(canvas, visual, room)
    left = max((canvas.measure.width(name, _SIZE) for name in names), default=0) + 10
    above = _ABOVE if visual.reference else 0
    height = min(room.height - above, _ROW * max(len(names), 1))
    inner = Box(room.left + left, room.top + above, room.width - left, height)
    frame = Box(room.left, room.top + above, room.width, height)
    against = known[visual.reference[0]] if visual.reference else None
    axis = _axis(canvas, [f for f in (*facts, against) if f], inner.width)
    labels = [f.bare if f else "" for f in facts]
    line = inner.width * axis.at(against.value) if against else -1.0
    inside = [_crossed(canvas, fact, inner.width, axis, line) for fact in facts]
    plot = _plot(visual, facts, names, labels, axis, inside, canvas)
    content = _workbook(visual, facts, names, against)
    canvas.chart(
        "Diagram batang", frame, alt, chart.space(plot, inner, frame, canvas.look), content
    )
    if against and visual.reference:
        _reference(canvas, against, visual.reference[1], inner, axis)


def look_of(kode: str, fact: Fact | None, chosen: Sequence[str], alpha: int = 100) -> str:
    """The fill and line of a place's bar or bubble. alpha: percent, to see what lies beneath."""
    if fact and fact.status == ESTIMATE:
        edge = (xml.ACCENT, 2.0) if kode in chosen else (palette.GOLD, 1.0)
        return xml.fill(_PALE_GOLD, alpha) + xml.line(*edge)
    edge = (xml.PAPER, 0.75) if alpha < 100 else ("", 0.0)
    return xml.fill(xml.ACCENT if kode in chosen else palette.GREY, alpha) + xml.line(*edge)


def tone_of(look: Look, kode: str, fact: Fact | None, chosen: Sequence[str]) -> str:
    """The colour of words about a place's figure."""
    if fact and fact.status == ESTIMATE:
        return look.gold
    return xml.ACCENT if kode in chosen else xml.INK


def _on_bar(kode: str, fact: Fact, chosen: Sequence[str]) -> str:
    """The colour of words on the bar itself, whose colour no template changes but the accent's."""
    if fact.status == ESTIMATE:
        return GOLD_TEXT
    return xml.PAPER if kode in chosen else palette.INK


def _names(canvas: Canvas, visual: Bars, room: Box) -> list[str]:
    widest = room.width * 0.42
    said = [
        name if key else text.MISSING_AT.format(name=canvas.short(name, widest * 0.6, _SIZE))
        for _, name, key in visual.places
    ]
    return [canvas.short(name, widest, _SIZE) for name in said]


def _axis(canvas: Canvas, facts: Sequence[Fact], width: float) -> scale.Scale:
    """From zero, with room for the words at the longest bar."""
    values = [fact.value for fact in facts]
    found = scale.around(values, zero=True)
    widest = max((canvas.measure.width(f.bare, _SIZE, "bold") for f in facts), default=0) + 14
    high = max([*values, 0.0]) / max(1 - widest / width, 0.3)
    return scale.Scale(found.low, max(high, found.step / 10), found.step)


def _crossed(
    canvas: Canvas, fact: Fact | None, width: float, axis: scale.Scale, line: float
) -> bool:
    """Whether the line would run through the words at a bar's end, and the bar has room inside."""
    if fact is None:
        return False
    end = width * axis.at(fact.value)
    words = canvas.measure.width(fact.bare, _SIZE, "bold") + 8
    return end - 3 < line < end + words and words < end - width * axis.at(0)


def _plot(
    visual: Bars, facts: Sequence[Fact | None], names: Sequence[str], labels: Sequence[str],
    axis: scale.Scale, inside: Sequence[bool], canvas: Canvas,
) -> str:  # fmt: skip
    code = workbook.number_format(visual.unit)
    kodes = [kode for kode, _, _ in visual.places]
    points, written = "", []
    for at, (kode, fact) in enumerate(zip(kodes, facts, strict=True)):
        if fact is None:
            continue
        points += (
            f'<c:dPt><c:idx val="{at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
            f"<c:spPr>{look_of(kode, fact, visual.chosen)}</c:spPr></c:dPt>"
        )
        bold = kode in visual.chosen
        tone = _on_bar(kode, fact, visual.chosen)
        tone = tone if inside[at] else tone_of(canvas.look, kode, fact, visual.chosen)
        side = "inEnd" if inside[at] else "outEnd"
        written.append(chart.label(at, labels[at], Style(_SIZE, tone, bold=bold), side))
    cells = [fact.value if fact else None for fact in facts]
    return (
        '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
        f'<c:ser><c:idx val="0"/><c:order val="0"/>{chart.words("c:tx", 1, [visual.measure])}'
        f"<c:spPr>{xml.fill(palette.GREY)}</c:spPr><c:invertIfNegative val=\"0\"/>{points}"
        f"{chart.labels(written)}{chart.words('c:cat', 0, names)}"
        f"{chart.numbers('c:val', 1, cells, code)}{chart.label_cells(2, labels)}</c:ser>"
        f'<c:gapWidth val="{_GAP}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>'
        + chart.axis(
            "cat", 1, 2, "l", look=canvas.look, turned=True, size=_SIZE,
            extra='<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>'
            '<c:noMultiLvlLbl val="1"/>',
        )
        + chart.axis(
            "val", 2, 1, "t", axis, code, hidden=True, extra='<c:crossBetween val="between"/>'
        )
    )  # fmt: skip


def _workbook(
    visual: Bars, facts: Sequence[Fact | None], names: Sequence[str], against: Fact | None
) -> bytes:
    made = [
        Column(text.PLACE, names),
        Column(visual.measure, [f.value if f else None for f in facts], visual.unit),
        Column(text.LABEL, [workbook.label(f, 1, at) if f else None for at, f in enumerate(facts)]),
        Column(text.PERIOD, [f.period if f else None for f in facts]),
        Column(text.STATUS, [f.status if f else None for f in facts]),
    ]
    if against and visual.reference:
        made.append(Column(visual.reference[1], [against.value] * len(facts), visual.unit))
    return workbook.xlsx(made)


def _reference(canvas: Canvas, fact: Fact, words: str, inner: Box, axis: scale.Scale) -> None:
    """The line across all bars, its words above it."""
    at = inner.left + inner.width * axis.at(fact.value)
    line = Box(at, inner.top - 2, 0, inner.height + 2)
    name = text.LINE_OF.format(words=words)
    canvas.rule(name, line, xml.line(xml.ACCENT, 1.5, "dash"))
    style = Style(_SIZE, xml.ACCENT, bold=True)
    said = canvas.short(f"{words} {fact.bare}", inner.width, _SIZE, "bold")
    wide = canvas.measure.width(said, _SIZE, "bold") + 4
    left = min(max(at - wide / 2, inner.left), inner.right - wide)
    place = Box(left, inner.top - _ABOVE, wide, _ABOVE - 3)
    canvas.words(name, place, xml.paragraph(xml.run(said, style), align="ctr"), "b")
