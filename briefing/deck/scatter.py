"""Two measures against each other: a native bubble chart, the province's lines part the corners."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.deck import chart, scale, text, workbook, xml
from briefing.deck.bars import look_of, tone_of
from briefing.deck.canvas import Canvas
from briefing.deck.place import Box
from briefing.deck.scale import Scale
from briefing.deck.workbook import Column
from briefing.deck.xml import Style
from briefing.story.model import Fact
from briefing.story.visuals import Scatter
from words import formats

_SIZE, _BELOW, _LEFT, _NOTE, _CORNER = 11.0, 44.0, 60.0, 18.0, 16.0
_ALPHA, _LARGEST = 78, 60
"""How dense a bubble is, percent; the largest one's width in percent of a quarter of the plot."""


@dataclass(frozen=True)
class _Dot:
    kode: str
    name: str
    x: Fact
    y: Fact
    size: Fact | None


def draw(canvas: Canvas, visual: Scatter, room: Box, alt: str) -> None:
    """Put the bubbles into the room, and beneath them who is missing and what their size says."""
    chart_room, below = room.under(room.height - 2 * _NOTE - 2)
    known = canvas.briefing.facts
    dots = [
        _Dot(kode, name, known[x], known[y], known[size] if size else None)
        for kode, name, x, y, size in visual.points
        if x and y
    ]
    across, along = (_facts(canvas, visual, dots, at) for at in (0, 1))
    wide = scale.around(_padded(across), 6, unit=visual.x_unit)
    high = scale.around(_padded(along), unit=visual.y_unit)
    inner = Box(
        chart_room.left + _LEFT, chart_room.top + 6,
        chart_room.width - _LEFT - 20, chart_room.height - _BELOW - 6,
    )  # fmt: skip
    corners = _corners(canvas, visual, inner, wide)
    sides = _sides(canvas, dots, inner, wide, high, [place for _, place in corners])
    plot = _plot(canvas, visual, dots, (wide, high), sides)
    content = chart.space(plot, inner, chart_room, canvas.look)
    canvas.chart("Diagram gelembung", chart_room, alt, content, _workbook(visual, dots))
    _references(canvas, visual, inner, wide, high)
    for at, (words, place) in enumerate(corners):
        run = xml.run(words, Style(_SIZE, canvas.look.quiet, italic=True))
        align = "l" if at % 2 == 0 else "r"
        canvas.words(words[:40], place, xml.paragraph(run, align=align))
    _notes(canvas, visual, dots, below)


def _facts(canvas: Canvas, visual: Scatter, dots: Sequence[_Dot], at: int) -> list[Fact]:
    key = visual.references[at]
    found = [(dot.x, dot.y)[at] for dot in dots]
    return [*found, canvas.briefing.facts[key]] if key else found


def _padded(facts: Sequence[Fact]) -> list[float]:
    """The values, and a little more at both ends: a bubble at the edge stays whole."""
    values = [fact.value for fact in facts] or [0.0]
    more = (max(values) - min(values)) * 0.12
    low = min(values) - more
    return [low if min(values) < 0 else max(low, 0.0), max(values) + more]


def _sides(
    canvas: Canvas, dots: Sequence[_Dot], inner: Box, wide: Scale, high: Scale,
    corners: Sequence[Box],
) -> dict[str, str]:  # fmt: skip
    """On which side of its bubble each name collides least with names and bubbles."""
    largest = max((dot.size.value for dot in dots if dot.size), default=1) or 1
    # LibreOffice draws at Office's own size whatever the chart asks for: names clear that too.
    most = min(inner.width, inner.height) / 4
    circles = {}
    for dot in dots:
        part = (dot.size.value if dot.size else largest / 10) / largest
        wide_as = max(most * part**0.5, 4)
        x = inner.left + inner.width * wide.at(dot.x.value)
        y = inner.bottom - inner.height * high.at(dot.y.value)
        circles[dot.kode] = Box(x - wide_as / 2, y - wide_as / 2, wide_as, wide_as)
    taken: list[Box] = [*circles.values(), *corners]
    found: dict[str, str] = {}
    for dot in sorted(dots, key=lambda one: -circles[one.kode].area):
        words = canvas.measure.width(_named(canvas, dot, inner), _SIZE) + 6
        places = _beside(circles[dot.kode], words)
        side = min(places, key=lambda one: _trouble(places[one], taken, inner))
        found[dot.kode] = side
        taken.append(places[side])
    return found


def _beside(circle: Box, words: float) -> dict[str, Box]:
    """Where a name may stand around its bubble, the best side first."""
    tall = _SIZE * 1.3
    x, y = circle.left + circle.width / 2, circle.top + circle.height / 2
    return {
        "r": Box(circle.right, y - tall / 2, words, tall),
        "l": Box(circle.left - words, y - tall / 2, words, tall),
        "t": Box(x - words / 2, circle.top - tall, words, tall),
        "b": Box(x - words / 2, circle.bottom, words, tall),
    }


def _trouble(place: Box, taken: Sequence[Box], inner: Box) -> float:
    """How much of a place is taken or lies outside."""
    shared = sum(
        max(min(place.right, one.right) - max(place.left, one.left), 0)
        * max(min(place.bottom, one.bottom) - max(place.top, one.top), 0)
        for one in taken
    )
    out = max(inner.left - place.left, 0) + max(place.right - inner.right, 0)
    out += max(inner.top - place.top, 0) + max(place.bottom - inner.bottom, 0)
    return shared + out * place.height


def _named(canvas: Canvas, dot: _Dot, inner: Box) -> str:
    return canvas.short(dot.name, inner.width * 0.3, _SIZE)


def _plot(
    canvas: Canvas, visual: Scatter, dots: Sequence[_Dot], scales: tuple[Scale, Scale],
    sides: dict[str, str],
) -> str:  # fmt: skip
    wide, high = scales
    frame = Box(0, 0, 570, 0)
    names = [_named(canvas, dot, frame) for dot in dots]
    points, written = "", []
    for at, dot in enumerate(dots):
        bold, tone = dot.kode in visual.chosen, tone_of(canvas.look, dot.kode, dot.x, visual.chosen)
        points += (
            f'<c:dPt><c:idx val="{at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
            f"<c:spPr>{look_of(dot.kode, dot.x, visual.chosen, _ALPHA)}</c:spPr></c:dPt>"
        )
        style = Style(_SIZE, tone, bold=bold)
        written.append(chart.label(at, names[at], style, sides[dot.kode]))
    sizes = [dot.size.value if dot.size else None for dot in dots]
    code_x, code_y = map(workbook.number_format, (visual.x_unit, visual.y_unit))
    tick_x, tick_y = (
        scale.axis_format(visual.x_unit, wide),
        scale.axis_format(visual.y_unit, high),
    )
    across = '<c:crossBetween val="midCat"/>'
    return (
        '<c:bubbleChart><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>'
        f"{chart.words('c:tx', 2, [visual.y_measure])}"
        f'<c:invertIfNegative val="0"/>{points}{chart.labels(written)}'
        f"{chart.numbers('c:xVal', 1, [dot.x.value for dot in dots], code_x)}"
        f"{chart.numbers('c:yVal', 2, [dot.y.value for dot in dots], code_y)}"
        f"{chart.numbers('c:bubbleSize', 3, sizes, '#,##0')}"
        f'<c:bubble3D val="0"/>{chart.label_cells(0, names)}</c:ser>'
        f'<c:bubbleScale val="{_LARGEST}"/><c:showNegBubbles val="0"/>'
        '<c:sizeRepresents val="area"/><c:axId val="1"/><c:axId val="2"/></c:bubbleChart>'
        + chart.axis("val", 1, 2, "b", wide, tick_x, canvas.look, visual.x_measure, extra=across)
        + chart.axis(
            "val", 2, 1, "l", high, tick_y, canvas.look, visual.y_measure, grid=True, extra=across
        )
    )


def _workbook(visual: Scatter, dots: Sequence[_Dot]) -> bytes:
    return workbook.xlsx(
        [
            Column(text.PLACE, [dot.name for dot in dots]),
            Column(visual.x_measure, [dot.x.value for dot in dots], visual.x_unit),
            Column(visual.y_measure, [dot.y.value for dot in dots], visual.y_unit),
            Column(visual.size_measure, [dot.size.value if dot.size else None for dot in dots]),
        ]
    )


def _references(canvas: Canvas, visual: Scatter, inner: Box, wide: Scale, high: Scale) -> None:
    """The province's lines."""
    known, (x_key, y_key) = canvas.briefing.facts, visual.references
    if x_key:
        x = inner.left + inner.width * wide.at(known[x_key].value)
        line = Box(x, inner.top, 0, inner.height)
        canvas.rule(text.LINE_OF.format(words=visual.x_measure), line, _DASHED)
    if y_key:
        y = inner.bottom - inner.height * high.at(known[y_key].value)
        line = Box(inner.left, y, inner.width, 0)
        canvas.rule(text.LINE_OF.format(words=visual.y_measure), line, _DASHED)


def _corners(canvas: Canvas, visual: Scatter, inner: Box, wide: Scale) -> list[tuple[str, Box]]:
    """What the corners that the lines part mean, and where that is said."""
    x_key, y_key = visual.references
    if x_key is None or y_key is None or not any(visual.corners):
        return []
    x = inner.left + inner.width * wide.at(canvas.briefing.facts[x_key].value)
    rooms = (Box(inner.left, 0, x - inner.left - 4, 0), Box(x + 4, 0, inner.right - x - 4, 0))
    found = []
    for at, words in enumerate(visual.corners):
        room = rooms[at % 2]
        said = canvas.short(words, room.width, _SIZE)
        long = min(canvas.measure.width(said, _SIZE) + 4, room.width)
        left = room.left if at % 2 == 0 else room.right - long
        top = inner.top if at < 2 else inner.bottom - _CORNER
        found.append((said, Box(left, top, long, _CORNER)))
    return found


def _notes(canvas: Canvas, visual: Scatter, dots: Sequence[_Dot], room: Box) -> None:
    shown = {dot.kode for dot in dots}
    left_out = [name for kode, name, *_ in visual.points if kode not in shown]
    said = [text.SIZE.format(measure=visual.size_measure)]
    if left_out:
        said.append(text.NOT_SHOWN.format(names=formats.listing(left_out)))
    short = canvas.short("  ·  ".join(said), room.width, _SIZE, most=2)
    run = xml.run(short, Style(_SIZE, canvas.look.quiet))
    canvas.words("Keterangan", room, xml.paragraph(run), "b")


_DASHED = xml.line(xml.ACCENT, 1.25, "dash")
