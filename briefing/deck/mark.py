"""The mark of the demonstration on a slide: a band along its top, and words across it."""

from briefing.deck import xml
from briefing.deck.canvas import Canvas
from briefing.deck.place import HEIGHT, WIDTH, Box

BAND, SIZE = 15.0, 9.0
"""Height of the band and of its words, points."""
ACROSS, TURN, FAINT = 96.0, -20, 11
"""Size of the words across, points; how they lean, degrees; how strong they are, percent."""
DARK, LIGHT, LINE = "#1B1F23", "#F6D27C", "#E9B949"


def write(canvas: Canvas) -> None:
    """Put the mark above all else on the slide, where the briefing has one."""
    said = canvas.briefing.mark
    if not said:
        return
    across = xml.run(said.partition(" — ")[0], xml.Style(ACROSS, DARK, bold=True))
    faint = across.replace(xml.fill(DARK), xml.fill(DARK, FAINT))
    middle = Box(0, HEIGHT / 2 - ACROSS, WIDTH, 2 * ACROSS)
    _words(canvas, "Tanda contoh", middle, faint, "", f' rot="{TURN * 60_000}"')
    run = xml.run(said, xml.Style(SIZE, DARK, bold=True))
    _words(canvas, "Pita contoh", Box(0, 0, WIDTH, BAND), run, xml.hatch(LINE, LIGHT))


def _words(canvas: Canvas, name: str, place: Box, run: str, look: str, turned: str = "") -> None:
    words = xml.body(xml.paragraph(run, align="ctr"), "ctr")
    canvas.draw(xml.shape(canvas.ident(), name, place, xml.RECTANGLE, look, words, turned=turned))
