"""Templates as agencies have them, and as nobody should."""

import re
import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pptx as office
from PIL import Image
from pptx.oxml import parse_xml
from pptx.util import Emu

from briefing.deck.xml import NAMESPACES

NAVY, WHITE, BLUE, ORANGE = "0B2239", "FFFFFF", "005BAC", "F2A900"
WIDE, HIGH = 12_192_000, 6_858_000
LOGO = (10_400_000, 200_000, 1_400_000, 560_000)
"""Where the logo stands, in Office's unit."""


def made(
    dark: bool = False, logo: bytes = b"", band: str = "", size: tuple[int, int] = (WIDE, HIGH)
) -> bytes:
    """A 16:9 presentation with its own theme. logo: a picture. band: a colour along the foot."""
    deck = office.Presentation()
    deck.slide_width, deck.slide_height = map(Emu, size)
    master = deck.slide_master
    for holder in master.placeholders:
        holder.left = round(holder.left * size[0] / 9_144_000)
        holder.width = round(holder.width * size[0] / 9_144_000)
    _colour(master)
    if dark:
        master.element.find("{*}clrMap").attrib.update({"bg1": "dk1", "tx1": "lt1"})
    if logo:
        _, rel = master.part.get_or_add_image_part(BytesIO(logo))
        draw(master, _picture(rel))
    if band:
        draw(master, shape(f'<a:solidFill><a:srgbClr val="{band}"/></a:solidFill>'), behind=True)
    return saved(deck)


def shape(look: str, geometry: str = '<a:prstGeom prst="rect"/>', more: str = "") -> str:
    """A plain shape along the foot, as a master holds it."""
    return (
        f'<p:sp {NAMESPACES}><p:nvSpPr><p:cNvPr id="78" name="Pita"/><p:cNvSpPr/><p:nvPr/>'
        '</p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="6400000"/><a:ext cx="12192000" cy="458000"/>'
        f"</a:xfrm>{geometry}{look}</p:spPr>{more}</p:sp>"
    )


def draw(master: Any, content: str, behind: bool = False) -> None:
    tree = master.shapes._spTree
    tree.insert(2 if behind else len(tree), parse_xml(content))


def picture(colour: str = f"#{ORANGE}", size: tuple[int, int] = (300, 120)) -> bytes:
    kept = BytesIO()
    Image.new("RGB", size, colour).save(kept, "PNG")
    return kept.getvalue()


def giant() -> bytes:
    """A PNG of a few hundred bytes that says it is 60,000 dots wide and high."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    chunks = (b"IHDR" + head, b"IDAT" + zlib.compress(b"\0" * 100), b"IEND")
    written = (
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        for chunk in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


def saved(deck: Any) -> bytes:
    kept = BytesIO()
    deck.save(kept)
    return kept.getvalue()


def rewritten(content: bytes, change: Callable[[str, bytes], bytes | None], **more: bytes) -> bytes:
    """The file with its parts changed, left out where `change` says None, and others added."""
    kept = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(kept, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = change(name, old.read(name))
            if part is not None:
                new.writestr(name, part)
        for name, part in more.items():
            new.writestr(name, part)
    return kept.getvalue()


def _picture(rel: str) -> str:
    x, y, wide, high = LOGO
    return (
        f'<p:pic {NAMESPACES}><p:nvPicPr><p:cNvPr id="77" name="Logo"/><p:cNvPicPr/><p:nvPr/>'
        f'</p:nvPicPr><p:blipFill><a:blip r:embed="{rel}"/><a:stretch/></p:blipFill><p:spPr>'
        f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{wide}" cy="{high}"/></a:xfrm>'
        '<a:prstGeom prst="rect"/></p:spPr></p:pic>'
    )


def _colour(master: Any) -> None:
    rels = master.part.rels.values()
    theme = next(rel.target_part for rel in rels if rel.reltype.endswith("/theme"))
    content = theme.blob.decode()
    for slot, value in {"dk1": NAVY, "lt1": WHITE, "accent1": BLUE, "accent2": ORANGE}.items():
        own = f'<a:{slot}><a:srgbClr val="{value}"/></a:{slot}>'
        content = re.sub(rf"<a:{slot}>.*?</a:{slot}>", own, content, flags=re.DOTALL)
    theme._blob = content.replace('typeface="Calibri"', 'typeface="Arial"').encode()
