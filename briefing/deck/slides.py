"""The slides of a briefing, one after the other."""

import re

from pptx.oxml import parse_xml
from pptx.presentation import Presentation

from briefing.deck import (
    arrange,
    bars,
    cover,
    finish,
    foot,
    layouts,
    lines,
    mark,
    notes,
    numbers,
    points,
    region_map,
    scatter,
    table,
    text,
    xml,
)  # fmt: skip
from briefing.deck.arrange import Page
from briefing.deck.base import presentation
from briefing.deck.canvas import Canvas
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.deck.xml import Style
from briefing.story.model import Briefing, Claim, Slide
from briefing.story.visuals import Bars, Lines, Map, Numbers, Scatter, Table, Visual

_ONE_LINE, _TWO_LINES = (28.0, 26.0, 24.0, 23.0), (26.0, 24.0, 22.0, 20.0)
_UNIT = re.compile(r"(?<=\d) [^\W\d]+")
"""The word after a figure."""
_SLACK = 1.03
"""Other programs set a line of a title a little wider."""
_SUBTITLES = (15.0, 14.0, 13.0, 12.0)


def deck(briefing: Briefing, look: Look) -> Presentation:
    """The whole deck in a look."""
    made = presentation(look)
    pages = arrange.pages(briefing, look)
    names = [text.OPENING, *(text.TOPICS[page.slide.section] for page in pages)]
    first = _canvas(made, briefing, look, layouts.COVER)
    cover.write(first, cover.parts(names))
    mark.write(first)
    _notes(first, Slide("sampul", "", _opening(briefing)))
    for number, page in enumerate(pages, start=2):
        _draw(_canvas(made, briefing, look, page.layout), page, number)
    finish.sections(made, names)
    finish.describe(made, briefing)
    return made


def _opening(briefing: Briefing) -> Claim:
    return Claim(f"{briefing.title}. {briefing.subtitle}", "sampul")


def _canvas(made: Presentation, briefing: Briefing, look: Look, layout: int) -> Canvas:
    return Canvas(made.slides.add_slide(made.slide_layouts[layout]), briefing, look)


def _draw(canvas: Canvas, page: Page, number: int) -> None:
    slide = page.slide
    _title(canvas, page)
    for visual, room in zip(slide.visuals, page.rooms, strict=True):
        _visual(canvas, visual, room, f"{slide.title.text}. {slide.subtitle}")
    if slide.points:
        said = [claim.text for claim in slide.points]
        points.write(canvas, said, page.points, not slide.visuals, page.first)
    foot.write(canvas, slide, number)
    mark.write(canvas)
    _notes(canvas, slide)


def _title(canvas: Canvas, page: Page) -> None:
    title, subtitle = layouts.title_rooms(canvas.look, layouts.ALONE)
    said = page.slide.title.text
    if page.part:
        said = text.CONTINUED.format(title=said, part=page.part)
    size = canvas.measure.size(said, title, _ONE_LINE, "title", most=1)
    if canvas.measure.lines(said, title.width, size, "title") > 1:
        size = canvas.measure.size(said, title, _TWO_LINES, "title", most=2)
    short = canvas.short(said, title.width, size, "title", most=2)
    style = Style(size, canvas.look.title_colour or xml.INK, bold=True, heading=True)
    canvas.fill(0, xml.paragraph(xml.run(short, style)), _even(canvas, short, title, size))
    words = page.slide.subtitle
    size = canvas.measure.size(words, subtitle, _SUBTITLES, most=1)
    under = xml.run(canvas.short(words, subtitle.width, size), Style(size, canvas.look.quiet))
    canvas.fill(layouts.SUBTITLE, xml.paragraph(under))


def _even(canvas: Canvas, said: str, room: Box, size: float) -> Box | None:
    """Where a title of two even lines stands; None for one line, and where it would part a figure
    from its unit."""
    if canvas.measure.lines(said, room.width, size, "title") == 1:
        return None
    wide = canvas.measure.even(said, room.width, size, "title")
    widths = (wide, wide * _SLACK, wide * _SLACK**2)
    if any(_parts_figure(canvas, said, width, size) for width in widths):
        return None
    return Box(room.left, room.top, min(widths[1], room.width), room.height)


def _parts_figure(canvas: Canvas, said: str, width: float, size: float) -> bool:
    """Whether a figure ends a line of a title and its unit begins the next."""
    found = ((said[: unit.start()], said[: unit.end()]) for unit in _UNIT.finditer(said))
    return any(
        len({canvas.measure.lines(part, width, size, "title") for part in both}) > 1
        for both in found
    )


def _visual(canvas: Canvas, visual: Visual, room: Box, alt: str) -> None:
    match visual:
        case Numbers():
            numbers.draw(canvas, visual, room)
        case Bars():
            bars.draw(canvas, visual, room, alt)
        case Lines():
            lines.draw(canvas, visual, room, alt)
        case Scatter():
            scatter.draw(canvas, visual, room, alt)
        case Map():
            region_map.draw(canvas, visual, room)
        case Table():
            table.draw(canvas, visual, room, alt)


def _notes(canvas: Canvas, slide: Slide) -> None:
    said = notes.lines(canvas.briefing, slide, canvas.whole)
    frame = canvas.slide.notes_slide.notes_text_frame
    paragraphs = "".join(f"<a:p>{xml.plain(line)}</a:p>" for line in said)
    body = f"<p:txBody {xml.NAMESPACES}><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody>"
    frame._txBody.getparent().replace(frame._txBody, parse_xml(body))
