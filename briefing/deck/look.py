"""How a deck looks: colours, faces, logo and the places of its parts. A template replaces it."""

from dataclasses import dataclass

from briefing.deck.fit import Measure
from briefing.deck.place import SLIDE, Box
from geo import palette

SLOTS = (
    "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5",
    "accent6", "hlink", "folHlink",
)  # fmt: skip
"""Colours of a theme, in its own order."""
GOLD_TEXT = "#7D5812"
"""Gold that can be read as text on a light ground."""
MARGIN = 48.0
TITLE = Box(MARGIN, 26, SLIDE.width - 2 * MARGIN, 62)
BODY = Box(MARGIN, 122, SLIDE.width - 2 * MARGIN, 364)
FOOT = Box(MARGIN, 501, SLIDE.width - 2 * MARGIN, 26)
_OURS = (
    palette.INK, palette.PAPER, palette.QUIET, "#F1EDE4", palette.ACCENT, palette.GOLD,
    "#22A3C4", "#284EA2", palette.GREY, "#A33803", palette.ACCENT, palette.QUIET,
)  # fmt: skip


@dataclass(frozen=True)
class Picture:
    """A picture of a template's. png: its bytes. place: on the slide; cover_only: not inside."""

    png: bytes
    place: Box
    cover_only: bool = False


@dataclass(frozen=True)
class Look:
    """The dress of a deck.

    scheme: "#RRGGBB" for each of SLOTS. dark: whether text is light on a dark ground. heading,
    text: names of faces that every Office has. title_colour,
    foot_colour: "" for ink and quiet. background: PNG behind every slide, b"" for the
    plain ground. decorations: shapes of the template's master, as DrawingML.
    """

    name: str = "Lindung Jambi"
    scheme: tuple[str, ...] = _OURS
    dark: bool = False
    heading: str = "Cambria"
    text: str = "Calibri"
    title_colour: str = ""
    foot_colour: str = ""
    background: bytes = b""
    pictures: tuple[Picture, ...] = ()
    decorations: tuple[str, ...] = ()
    title: Box = TITLE
    body: Box = BODY
    foot: Box = FOOT

    @property
    def ink(self) -> str:
        """Colour of text."""
        return self.scheme[1 if self.dark else 0]

    @property
    def paper(self) -> str:
        """Colour of the ground."""
        return self.scheme[0 if self.dark else 1]

    @property
    def quiet(self) -> str:
        """Text that stands back, still read easily."""
        return palette.QUIET if self.name == DEFAULT_NAME else mixed(self.ink, self.paper, 0.72)

    @property
    def hairline(self) -> str:
        """Rules and grids."""
        ours = self.name == DEFAULT_NAME
        return palette.HAIRLINE if ours else mixed(self.ink, self.paper, 0.16)

    @property
    def gold(self) -> str:
        """Words of estimates: gold that can be read."""
        return palette.DARK.gold if self.dark else GOLD_TEXT

    @property
    def measure(self) -> Measure:
        """Widths of its faces: of a face that we don't know, with room to spare."""
        ours = (self.heading, self.text) == (Look.heading, Look.text)
        return Measure() if ours else Measure(1.16)


def mixed(first: str, second: str, part: float) -> str:
    """`part` of the first colour in the second: mixed("#000000", "#FFFFFF", 0.25) → "#BFBFBF"."""
    pairs = zip(_parts(first), _parts(second), strict=True)
    return "#" + "".join(f"{round(a * part + b * (1 - part)):02X}" for a, b in pairs)


def _parts(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


DEFAULT_NAME = Look.name
DEFAULT = Look()
