"""The master and the layouts of a deck as XML, and where each keeps its parts."""

from briefing.deck import text, xml
from briefing.deck.look import Look
from briefing.deck.place import Box
from briefing.deck.xml import Style

COVER, BESIDE, WORDS, ALONE, UNDER = range(5)
ALL = tuple(zip(("title", "twoObj", "obj", "titleOnly", "objOverTx"), text.LAYOUTS, strict=True))
"""Kind and name of each: the first slide; points beside a visual; words; visuals alone; points
under the first of two visuals."""
SUBTITLE, POINTS, FOOTER, NUMBER = 13, 14, 15, 16
"""Numbers of the placeholders."""
SIDE = 0.31
"""Part of the width that points take beside a visual."""
HALVES, UPPER = (0.56, 0.44), 0.62
"""Widths of two visuals beside each other, and the part of the first above points."""
READING = 760.0
"""The widest that running text stands, points."""


def title_rooms(look: Look, at: int) -> tuple[Box, Box]:
    """The boxes of the title and the subtitle."""
    if at == COVER:
        left = Box(look.title.left, 120, look.title.width * 0.58, 132)
        return left, Box(left.left, left.bottom + 14, left.width, 52)
    box = look.title
    return box, Box(box.left, box.bottom + 4, box.width, 22)


def body_rooms(look: Look, at: int) -> tuple[Box, Box]:
    """Where visuals stand, and where points do."""
    if at == BESIDE:
        visual, points = look.body.columns(1 - SIDE, SIDE, gap=34)
        return visual, points
    if at == UNDER:
        left, _ = look.body.columns(*HALVES, gap=34)
        return look.body, left.under(left.height * UPPER, gap=16)[1]
    body = look.body
    return body, Box(body.left, body.top, min(body.width, READING), body.height)


def foot_rooms(look: Look) -> tuple[Box, Box]:
    """Where the footer and the slide's number stand."""
    foot = look.foot
    return (
        Box(foot.left, foot.top, foot.width - 60, foot.height),
        Box(foot.right - 50, foot.top, 50, foot.height),
    )


def master(look: Look, ground: str, drawn: str) -> str:
    """The master's p:cSld. ground: the relation of the background's picture. drawn: shapes."""
    title, _ = title_rooms(look, ALONE)
    foot, number = foot_rooms(look)
    back = xml.fill(xml.PAPER)
    if ground:
        back = (
            f'<a:blipFill dpi="0" rotWithShape="1"><a:blip r:embed="{ground}"/>'
            "<a:stretch><a:fillRect/></a:stretch></a:blipFill>"
        )
    parts = (
        drawn
        + placeholder(2, "Judul", 'type="title"', title, text.TITLE_HINT, "b")
        + placeholder(3, "Isi", 'type="body" idx="1"', look.body, text.POINTS_HINT)
        + placeholder(4, "Kaki", 'type="ftr" sz="quarter" idx="3"', foot, "", look=look)
        + placeholder(5, "Nomor", 'type="sldNum" sz="quarter" idx="4"', number, "", look=look)
    )
    back = f"<p:bg><p:bgPr>{back}<a:effectLst/></p:bgPr></p:bg>"
    return content(parts, back=back)


def layout(at: int, look: Look, drawn: str) -> str:
    """A layout's p:cSld."""
    title, subtitle = title_rooms(look, at)
    body = body_rooms(look, at)[1]
    foot, number = foot_rooms(look)
    kind = "ctrTitle" if at == COVER else "title"
    size = 40 if at == COVER else 28
    parts = drawn + placeholder(
        2, "Judul", f'type="{kind}"', title, text.TITLE_HINT, "b", level=_level(size, look)
    )
    parts += placeholder(
        3, "Subjudul", f'type="body" sz="quarter" idx="{SUBTITLE}"', subtitle,
        text.SUBTITLE_HINT, level=_plain(20 if at == COVER else 15, look.quiet),
    )  # fmt: skip
    if at in (BESIDE, WORDS, UNDER):
        of = f'type="body" idx="{POINTS}"'
        parts += placeholder(4, "Pokok", of, body, text.POINTS_HINT)
    if at != COVER:
        parts += placeholder(
            5, "Kaki", f'type="ftr" sz="quarter" idx="{FOOTER}"', foot, "", look=look
        )
        parts += placeholder(
            6, "Nomor", f'type="sldNum" sz="quarter" idx="{NUMBER}"', number, "", look=look
        )
        parts += rule(7, look)
    return content(parts, f' name="{ALL[at][1]}"')


def content(shapes: str, name: str = "", back: str = "") -> str:
    """A p:cSld around shapes."""
    return (
        f"<p:cSld {xml.NAMESPACES}{name}>{back}<p:spTree><p:nvGrpSpPr>"
        '<p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'
        f"{shapes}</p:spTree></p:cSld>"
    )


def placeholder(
    ident: int, name: str, of: str, place: Box, hint: str,
    anchor: str = "t", level: str = "", look: Look | None = None,
) -> str:  # fmt: skip
    """A placeholder of the master or a layout. look: given for the small ones of the foot."""
    said = xml.plain(hint) if hint else ""
    if look:
        right = "r" if "sldNum" in of else "l"
        level = _plain(9.5, look.quiet, right)
    if "sldNum" in of:
        said = number_field()
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{ident}" name="{name}"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {of}/></p:nvPr></p:nvSpPr><p:spPr>'
        f"<a:xfrm>{place.xfrm}</a:xfrm>{xml.RECTANGLE}</p:spPr><p:txBody>"
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/>'
        f"</a:bodyPr><a:lstStyle>{level}</a:lstStyle><a:p>{said}</a:p></p:txBody></p:sp>"
    )


def number_field(style: str = "") -> str:
    """The number of the slide, counted by the program that shows it."""
    ident = "{7C9E6679-7425-40DE-944B-E07FC1F90AE7}"
    look = style or xml.bare_properties()
    return f'<a:fld id="{ident}" type="slidenum">{look}<a:t>‹#›</a:t></a:fld>'


def picture(ident: int, rel: str, place: Box) -> str:
    """A picture as a shape; rel: the relation to its file."""
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr id="{ident}" name="Logo {ident - 899}"/><p:cNvPicPr>'
        '<a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>'
        f'<p:blipFill><a:blip r:embed="{rel}"/><a:stretch><a:fillRect/></a:stretch>'
        f"</p:blipFill><p:spPr><a:xfrm>{place.xfrm}</a:xfrm>{xml.RECTANGLE}</p:spPr></p:pic>"
    )


def rule(ident: int, look: Look) -> str:
    """The hairline above the foot."""
    at = Box(look.foot.left, look.foot.top - 6, look.foot.width, 0)
    return (
        f'<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{ident}" name="Garis kaki"/><p:cNvCxnSpPr/>'
        f'<p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm>{at.xfrm}</a:xfrm>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
        f"{xml.line(look.hairline)}</p:spPr></p:cxnSp>"
    )


def _level(size: float, look: Look) -> str:
    """A title's own size."""
    style = Style(size, look.title_colour or xml.INK, bold=True, heading=True)
    return f"<a:lvl1pPr>{style.properties('a:defRPr')}</a:lvl1pPr>"


def _plain(size: float, colour: str, align: str = "l") -> str:
    """One level of text without a mark."""
    style = Style(size, colour)
    return (
        f'<a:lvl1pPr marL="0" indent="0" algn="{align}"><a:buNone/>'
        f"{style.properties('a:defRPr')}</a:lvl1pPr>"
    )
