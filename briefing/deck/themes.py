"""The theme of a look, and the text styles of its master, as XML."""

from briefing.deck import xml
from briefing.deck.look import SLOTS, Look

_PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr">{_PLAIN}<a:prstDash val="solid"/></a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme(look: Look) -> str:
    """theme1.xml: twelve colours, two faces, plain fills and lines."""
    colours = "".join(
        f'<a:{slot}><a:srgbClr val="{value[1:]}"/></a:{slot}>'
        for slot, value in zip(SLOTS, look.scheme, strict=True)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        f' name="{xml.safe(look.name)}"><a:themeElements>'
        f'<a:clrScheme name="{xml.safe(look.name)}">{colours}</a:clrScheme>'
        f'<a:fontScheme name="{xml.safe(look.name)}">'
        f"<a:majorFont>{_face(look.heading)}</a:majorFont>"
        f"<a:minorFont>{_face(look.text)}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="{xml.safe(look.name)}"><a:fillStyleLst>{_PLAIN * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_PLAIN * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        "<a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
    )


def master_styles(look: Look) -> str:
    """The master's styles of titles, bodies and other text."""
    title = xml.Style(28, look.title_colour or xml.INK, bold=True, heading=True)
    text = xml.Style(16)
    levels = "".join(
        f'<a:lvl{level}pPr marL="{228600 * level}" indent="-228600" algn="l" rtl="0">'
        f'<a:spcBef><a:spcPts val="600"/></a:spcBef><a:buClr>{xml.colour(xml.ACCENT)}</a:buClr>'
        '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
        f"{text.properties('a:defRPr')}</a:lvl{level}pPr>"
        for level in range(1, 6)
    )
    other = "".join(
        f'<a:lvl{level}pPr marL="0" algn="l" rtl="0">'
        f"{text.properties('a:defRPr')}</a:lvl{level}pPr>"
        for level in range(1, 6)
    )
    return (
        f"<p:txStyles {xml.NAMESPACES}><p:titleStyle>"
        '<a:lvl1pPr algn="l" rtl="0"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc>'
        '<a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>'
        f"{title.properties('a:defRPr')}</a:lvl1pPr></p:titleStyle>"
        f"<p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle>{other}</p:otherStyle></p:txStyles>"
    )


def _face(name: str) -> str:
    return f'<a:latin typeface="{xml.safe(name)}"/><a:ea typeface=""/><a:cs typeface=""/>'
