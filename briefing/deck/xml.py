"""Small pieces of DrawingML as text: runs, paragraphs, fills, boxes of words.

Everything that comes from data goes through `safe`; the pieces are parsed before they are kept.
"""

import re
from dataclasses import dataclass
from xml.sax.saxutils import escape

from briefing.deck.place import EMU, Box

NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
LANGUAGE = "id-ID"
INK, PAPER, ACCENT = "tx1", "bg1", "accent1"
"""Colours by their place in the theme: a change of the theme changes the deck."""
_FORBIDDEN = re.compile("[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True)
class Style:
    """How a run of text looks. colour: a place in the theme or "#RRGGBB"."""

    size: float
    colour: str = INK
    bold: bool = False
    heading: bool = False
    italic: bool = False

    def properties(self, tag: str = "a:rPr") -> str:
        """The run properties."""
        marks = f' b="{int(self.bold)}" i="{int(self.italic)}"'
        face = "+mj-lt" if self.heading else "+mn-lt"
        return (
            f'<{tag} lang="{LANGUAGE}" sz="{round(self.size * 100)}"{marks} dirty="0">'
            f'{fill(self.colour)}<a:latin typeface="{face}"/></{tag}>'
        )


def printable(text: str) -> str:
    """Text without the signs that XML forbids, and on one line."""
    return _FORBIDDEN.sub(" ", text)


def safe(text: str) -> str:
    """Text as XML keeps it: what XML forbids becomes a space, what it reads is escaped."""
    return escape(printable(text), {'"': "&quot;"})


def colour(name: str, alpha: int = 100) -> str:
    """A colour of the theme, or "#RRGGBB"; alpha in percent."""
    inner = f'<a:alpha val="{alpha * 1000}"/>' if alpha < 100 else ""
    if name.startswith("#"):
        return f'<a:srgbClr val="{name[1:]}">{inner}</a:srgbClr>'
    return f'<a:schemeClr val="{name}">{inner}</a:schemeClr>'


def fill(name: str, alpha: int = 100) -> str:
    """A plain fill; none for ""."""
    return f"<a:solidFill>{colour(name, alpha)}</a:solidFill>" if name else "<a:noFill/>"


def hatch(line: str, ground: str) -> str:
    """The fill of what has no figure."""
    return (
        f'<a:pattFill prst="wdUpDiag"><a:fgClr>{colour(line)}</a:fgClr>'
        f"<a:bgClr>{colour(ground)}</a:bgClr></a:pattFill>"
    )


def line(name: str, width: float = 0.75, dash: str = "") -> str:
    """An outline, points wide; none for ""."""
    if not name:
        return "<a:ln><a:noFill/></a:ln>"
    dashed = f'<a:prstDash val="{dash}"/>' if dash else ""
    return f'<a:ln w="{round(width * EMU)}">{fill(name)}{dashed}<a:round/></a:ln>'


def bare_properties() -> str:
    """Run properties that only say the language: the look is the placeholder's."""
    return f'<a:rPr lang="{LANGUAGE}" dirty="0"/>'


def plain(text: str) -> str:
    """Words in the look of their placeholder."""
    return f"<a:r>{bare_properties()}<a:t>{safe(text)}</a:t></a:r>"


def run(text: str, style: Style) -> str:
    """Words in one look; where there are none, an empty line is as high as they would be."""
    if not text:
        return style.properties("a:endParaRPr")
    return f"<a:r>{style.properties()}<a:t>{safe(text)}</a:t></a:r>"


def paragraph(
    *runs: str, align: str = "l", before: float = 0, mark: str = "", hang: float = 18
) -> str:
    """Runs as a paragraph.

    before: points above. mark: "•", or the list's first number; "" for none. hang: its points.
    """
    inner = f'<a:spcBef><a:spcPts val="{round(before * 100)}"/></a:spcBef>'
    indent = ' marL="0" indent="0"'
    if mark:
        indent = f' marL="{round(hang * EMU)}" indent="-{round(hang * EMU)}"'
        sign = f'<a:buFont typeface="Arial"/><a:buChar char="{mark}"/>'
        if mark.isdigit():
            start = "" if mark == "1" else f' startAt="{mark}"'
            sign = f'<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"{start}/>'
        inner += f"<a:buClr>{colour(ACCENT)}</a:buClr>{sign}"
    else:
        inner += "<a:buNone/>"
    return f'<a:p><a:pPr algn="{align}"{indent}>{inner}</a:pPr>{"".join(runs)}</a:p>'


def body(paragraphs: str, anchor: str = "t", wrap: bool = True, tag: str = "p:txBody") -> str:
    """A text body without margins: the box is where the words stand."""
    return (
        f'<{tag}><a:bodyPr wrap="{"square" if wrap else "none"}" lIns="0" tIns="0" rIns="0"'
        f' bIns="0" rtlCol="0" anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
        f"{paragraphs}</{tag}>"
    )


def shape(
    ident: int, name: str, place: Box, geometry: str, look: str, words: str = "", alt: str = "",
    turned: str = "",
) -> str:  # fmt: skip
    """A drawn shape. look: its fill and line. alt: what a reader hears who can't see it.
    turned: attributes of its place."""
    described = f' descr="{safe(alt)}"' if alt else ""
    is_text = ' txBox="1"' if words and not look else ""
    return (
        f'<p:sp {NAMESPACES}><p:nvSpPr><p:cNvPr id="{ident}" name="{safe(name)}"{described}/>'
        f"<p:cNvSpPr{is_text}/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm{turned}>{place.xfrm}</a:xfrm>"
        f"{geometry}{look or '<a:noFill/>'}</p:spPr>{words or body('<a:p/>')}</p:sp>"
    )


RECTANGLE = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
