"""The footer of a slide: sources, periods, statuses and the number of the snapshot."""

from collections.abc import Iterable, Sequence

from briefing.deck import layouts, text, xml
from briefing.deck.canvas import Canvas
from briefing.deck.place import Box
from briefing.story.model import Slide
from data.sources import Source
from words import periods

_SIZE = 9.5


def write(canvas: Canvas, slide: Slide | None, number: int) -> None:
    """Put the footer and the slide's number where the layout keeps them."""
    place, counter = layouts.foot_rooms(canvas.look)
    made = canvas.briefing
    last = text.SNAPSHOT.format(number=made.number)
    keys = slide.keys if slide else ()
    facts = [] if not keys else [
        text.PERIODS.format(periods=told(made.periods(keys))),
        text.STATUSES.format(statuses=", ".join(made.statuses(keys))),
    ]  # fmt: skip
    first = sources(canvas, made.cited(keys), place.width)
    lines = [line for line in (first, "  ·  ".join([*facts, last])) if line]
    said = "".join(xml.paragraph(xml.run(line, _style(canvas))) for line in lines)
    _place(canvas, "Kaki", f'type="ftr" sz="quarter" idx="{layouts.FOOTER}"', place, said)
    field = layouts.number_field(_style(canvas).properties()).replace("‹#›", str(number))
    right = f'<a:p><a:pPr algn="r"/>{field}</a:p>'
    of = f'type="sldNum" sz="quarter" idx="{layouts.NUMBER}"'
    _place(canvas, "Nomor", of, counter, right)


def sources(canvas: Canvas, cited: Sequence[Source], width: float) -> str:
    """The titles that fit in a line, and how many there are besides; "" without any."""
    titles = list(dict.fromkeys(source.title for source in cited))
    for shown in range(len(titles), 0, -1):
        rest = len(titles) - shown
        more = [text.MORE_SOURCES.format(count=rest)] if rest else []
        said = text.SOURCES.format(titles="; ".join([*titles[:shown], *more]))
        if canvas.measure.width(said, _SIZE) <= width:
            return said
        if shown == 1:
            end = "".join(f"; {one}" for one in more)
            room = width - canvas.measure.width(end, _SIZE)
            first = text.SOURCES.format(titles=titles[0])
            return canvas.measure.short(first, room, _SIZE) + end
    return ""


def told(found: Iterable[str]) -> str:
    """Periods in words: one or two by name, more from the first to the last."""
    labels = [periods.label(period) for period in found]
    return f"{labels[0]}–{labels[-1]}" if len(labels) > 2 else ", ".join(labels)


def _style(canvas: Canvas) -> xml.Style:
    return xml.Style(_SIZE, canvas.look.foot_colour or canvas.look.quiet)


def _place(canvas: Canvas, name: str, of: str, place: Box, words: str) -> None:
    canvas.draw(
        f'<p:sp {xml.NAMESPACES}><p:nvSpPr><p:cNvPr id="{canvas.ident()}" name="{name}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {of}/></p:nvPr></p:nvSpPr>'
        f"<p:spPr><a:xfrm>{place.xfrm}</a:xfrm>{xml.RECTANGLE}</p:spPr>{xml.body(words)}</p:sp>"
    )
