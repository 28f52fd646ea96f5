"""The slides of a briefing, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pptx.oxml import parse_xml
from pptx.presentation import Presentation

from briefing.deck import (
    bars,
    cover,
    finish,
    foot,
    layouts,
    lines,
    notes,
    numbers,
    points,
    region_map,
    scatter,
    table,
    text,
    xml,
)  # fmt: skip
from briefing.deck.base import presentation
from briefing.deck.canvas import Canvas
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.story.model import DECISIONS, Briefing, Claim, Slide
from briefing.story.visuals import Bars, Lines, Map, Numbers, Scatter, Table, Visual

_TITLES = (28.0, 26.0, 24.0, 22.0, 20.0)
_SUBTITLE = 15.0
_GAP = 14.0


@dataclass(frozen=True)
class Page:
    """A slide of the deck. part: "2/3" where a table goes on over several, else ""."""

    slide: Slide
    part: str = ""


def deck(briefing: Briefing, look: Look) -> Presentation:
    """The whole deck in a look."""
    made = presentation(look)
    pages = [page for slide in briefing.slides for page in paged(briefing, look, slide)]
    names = [text.OPENING, *(text.TOPICS[page.slide.section] for page in pages)]
    first = _canvas(made, briefing, look, layouts.COVER)
    cover.write(first, cover.parts(names))
    _notes(first, Slide("sampul", "", _opening(briefing)))
    for number, page in enumerate(pages, start=2):
        _draw(_canvas(made, briefing, look, layout_of(page.slide)), page, number)
    finish.sections(made, names)
    finish.describe(made, briefing)
    return made


def layout_of(slide: Slide) -> int:
    """The layout that a slide's parts ask for."""
    if not slide.visuals:
        return layouts.WORDS
    if not slide.points:
        return layouts.ALONE
    others = [one for one in slide.visuals if not isinstance(one, Numbers)]
    return layouts.UNDER if len(others) > 1 else layouts.BESIDE


def paged(briefing: Briefing, look: Look, slide: Slide) -> list[Page]:
    """A slide as the pages that it needs: a long table goes on over several."""
    placed = list(rooms(look, slide))
    for at, (visual, room) in enumerate(placed):
        if isinstance(visual, Table):
            parts = table.pages(briefing, look, visual, room)
            if len(parts) > 1:
                return [
                    Page(_with(slide, at, part), f"{number}/{len(parts)}")
                    for number, part in enumerate(parts, start=1)
                ]
    return [Page(slide)]


def rooms(look: Look, slide: Slide) -> Iterator[tuple[Visual, Box]]:
    """Each visual and where it stands: figures above, two others beside each other."""
    layout = layout_of(slide)
    room = layouts.body_rooms(look, layout)[0]
    strips = [one for one in slide.visuals if isinstance(one, Numbers)]
    others = [one for one in slide.visuals if not isinstance(one, Numbers)]
    placed: dict[int, Box] = {}
    for strip in strips:
        if others:
            placed[id(strip)], room = room.under(numbers.STRIP, gap=_GAP)
        else:
            placed[id(strip)], room = room.under(room.height / len(strips))
    if len(others) == 1:
        placed[id(others[0])] = room
    elif others:
        left, right = room.columns(*layouts.HALVES, gap=34)
        points_top = layouts.body_rooms(look, layout)[1].top - 16
        upper = left.under(points_top - left.top)[0] if layout == layouts.UNDER else left
        placed[id(others[0])] = upper
        for one in others[1:]:
            placed[id(one)], right = right.under(right.height / (len(others) - 1))
    for visual in slide.visuals:
        yield visual, placed[id(visual)]


def _with(slide: Slide, at: int, part: Table) -> Slide:
    visuals = (*slide.visuals[:at], part, *slide.visuals[at + 1 :])
    return replace(slide, visuals=visuals)


def _opening(briefing: Briefing) -> Claim:
    return Claim(f"{briefing.title}. {briefing.subtitle}", "sampul")


def _canvas(made: Presentation, briefing: Briefing, look: Look, layout: int) -> Canvas:
    return Canvas(made.slides.add_slide(made.slide_layouts[layout]), briefing, look)


def _draw(canvas: Canvas, page: Page, number: int) -> None:
    slide, look = page.slide, canvas.look
    _title(canvas, page)
    for visual, room in rooms(look, slide):
        _visual(canvas, visual, room, f"{slide.title.text}. {slide.subtitle}")
    if slide.points:
        place = layouts.body_rooms(look, layout_of(slide))[1]
        said = [claim.text for claim in slide.points]
        points.write(canvas, said, place, not slide.visuals, slide.section == DECISIONS)
    foot.write(canvas, slide, number)
    _notes(canvas, slide)


def _title(canvas: Canvas, page: Page) -> None:
    title, subtitle = layouts.title_rooms(canvas.look, layouts.ALONE)
    said = page.slide.title.text
    if page.part:
        said = text.CONTINUED.format(title=said, part=page.part)
    size = canvas.measure.size(said, title, _TITLES, "title", most=2)
    short = canvas.short(said, title.width, size, "title", most=2)
    style = xml.Style(size, canvas.look.title_colour or xml.INK, bold=True, heading=True)
    canvas.fill(0, xml.paragraph(xml.run(short, style)))
    under = canvas.short(page.slide.subtitle, subtitle.width, _SUBTITLE)
    canvas.fill(layouts.SUBTITLE, xml.paragraph(xml.plain(under)))


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
