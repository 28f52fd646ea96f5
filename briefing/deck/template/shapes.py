"""What a master draws behind its slides: pictures and plain shapes, with their places on ours."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from briefing.deck import xml
from briefing.deck.place import EMU, SLIDE, Box
from briefing.deck.template.colours import Scheme
from briefing.deck.template.file import A, OwnFile, P, R
from briefing.deck.template.pictures import Crop, drawn_anew

_KEPT = frozenset(
    [
        "avLst",
        "gdLst",
        "gd",
        "rect",
        "pathLst",
        "path",
        "moveTo",
        "lnTo",
        "cubicBezTo",
        "quadBezTo",
        "arcTo",
        "close",
        "pt",
    ]
)
"""Elements of an outline that are written anew; all others are left out."""
_VALUE = re.compile(r"[\w .*/+?:-]{0,80}")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]{0,15}")
_PRESET = re.compile(r"[A-Za-z][A-Za-z0-9]{1,39}")
_DRAWN = (f"{P}pic", f"{P}sp", f"{P}cxnSp")
_MOST_NODES, _MOST, _FIRST = 4000, 40, 200


@dataclass(frozen=True)
class Drawn:
    """Something drawn on the master. png: of a picture, else b"". colour: of a shape's fill."""

    place: Box
    png: bytes = b""
    colour: str = ""
    shape: str = ""


@dataclass(frozen=True)
class Frame:
    """How lengths inside a file or a group become points of our slide: scale, then move."""

    by_x: float
    by_y: float
    x: float = 0.0
    y: float = 0.0

    def box(self, xfrm: Any, off: str = "off", ext: str = "ext") -> Box | None:
        """A place as its a:xfrm says it; None without one."""
        at, size = (None if xfrm is None else xfrm.find(f"{A}{name}") for name in (off, ext))
        if at is None or size is None:
            return None
        x, y, wide, high = (
            whole(v) for v in (at.get("x"), at.get("y"), size.get("cx"), size.get("cy"))
        )
        place = (x * self.by_x + self.x, y * self.by_y + self.y)
        return Box(*place, wide * self.by_x, high * self.by_y)

    def inside(self, xfrm: Any) -> "Frame":
        """The frame of what stands in a group."""
        outer, inner = self.box(xfrm), Frame(1, 1).box(xfrm, "chOff", "chExt")
        if outer is None or inner is None or not inner.width or not inner.height:
            return self
        by_x, by_y = outer.width / inner.width, outer.height / inner.height
        return Frame(by_x, by_y, outer.left - inner.left * by_x, outer.top - inner.top * by_y)


def frame(found: OwnFile) -> Frame:
    """The frame of a slide of this template."""
    wide, high = found.size
    return Frame(SLIDE.width / wide, SLIDE.height / high)


def drawn(found: OwnFile, part: str, colours: Scheme) -> list[Drawn]:
    """What a master or layout draws, from back to front, without text and placeholders."""
    tree = found.xml(part).find(f"{P}cSld/{P}spTree")
    things = iter(()) if tree is None else _walked(tree, frame(found))
    made = (
        _made(found, part, _FIRST + at, node, around, colours)
        for at, (node, around) in enumerate(islice(things, _MOST))
    )
    return [one for one in made if one]


def placeholders(found: OwnFile, part: str) -> dict[str, Box]:
    """Kind ("title", "body", "ftr", "sldNum" …) → where a master keeps it."""
    places: dict[str, Box] = {}
    for shape in found.xml(part).iter(f"{P}sp"):
        holder = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
        place = frame(found).box(shape.find(f"{P}spPr/{A}xfrm"))
        if holder is not None and place:
            places.setdefault(holder.get("type", "body"), place)
    return places


def picture_of(found: OwnFile, part: str, fill: Any) -> bytes:
    """The picture of a fill, drawn anew; b"" without one in the file."""
    blip = None if fill is None else fill.find(f"{A}blip")
    if blip is None:
        return b""
    kind, name = found.related(part).get(blip.get(f"{R}embed", ""), ("", ""))
    return drawn_anew(found.bytes(name), _crop(fill)) if kind == "image" else b""


def whole(value: str | None) -> int:
    """A length as a file writes it; 0 for anything else."""
    return int(value) if value and re.fullmatch(r"-?\d{1,9}", value) else 0


def _walked(tree: Any, around: Frame) -> Iterator[tuple[Any, Frame]]:
    for node in tree:
        if node.tag == f"{P}grpSp":
            yield from _walked(node, around.inside(node.find(f"{P}grpSpPr/{A}xfrm")))
        elif node.tag in _DRAWN and node.find(f"*/{P}nvPr/{P}ph") is None:
            yield node, around


def _made(
    found: OwnFile, part: str, ident: int, node: Any, around: Frame, colours: Scheme
) -> Drawn | None:
    properties = node.find(f"{P}spPr")
    xfrm = None if properties is None else properties.find(f"{A}xfrm")
    place = around.box(xfrm)
    if xfrm is None or place is None:
        return None
    if node.tag == f"{P}pic":
        png = picture_of(found, part, node.find(f"{P}blipFill"))
        return Drawn(place, png) if png else None
    colour = colours.colour(properties.find(f"{A}solidFill"))
    if not colour and properties.find(f"{A}noFill") is None:
        colour = colours.colour(node.find(f"{P}style/{A}fillRef"))
    look = xml.fill(colour) + _line(properties.find(f"{A}ln"), colours)
    if look == xml.fill("") + xml.line(""):
        return None
    turned = "".join(
        f' {name}="{whole(xfrm.get(name))}"' for name in ("rot", "flipH", "flipV") if xfrm.get(name)
    )
    shape = xml.shape(ident, "Hiasan", place, _outline(properties), look, turned=turned)
    return Drawn(place, b"", colour, shape)


def _line(line: Any, colours: Scheme) -> str:
    if line is None:
        return xml.line("")
    width = min(whole(line.get("w")) / EMU or 0.75, 20)
    return xml.line(colours.colour(line.find(f"{A}solidFill")), width)


def _outline(properties: Any) -> str:
    """The outline of a shape, written anew; a rectangle where it can't be read."""
    preset = properties.find(f"{A}prstGeom")
    if preset is not None and _PRESET.fullmatch(preset.get("prst", "")):
        inner = _anew(preset.find(f"{A}avLst"), [_MOST_NODES]) or "<a:avLst/>"
        return f'<a:prstGeom prst="{preset.get("prst")}">{inner}</a:prstGeom>'
    own = properties.find(f"{A}custGeom")
    paths = None if own is None else own.find(f"{A}pathLst")
    if own is None or paths is None:
        return xml.RECTANGLE
    names = ("avLst", "gdLst", "ahLst", "cxnLst", "rect", "pathLst")
    left = [_MOST_NODES]
    parts = {name: _anew(own.find(f"{A}{name}"), left) for name in names}
    if left[0] <= 0:
        return xml.RECTANGLE
    empty = {name: f"<a:{name}/>" for name in names[:4]}
    empty["rect"] = '<a:rect l="0" t="0" r="r" b="b"/>'
    return f"<a:custGeom>{''.join(parts[name] or empty[name] for name in names)}</a:custGeom>"


def _anew(node: Any, left: list[int]) -> str:
    """An element and what it holds, as far as they are outlines. left: elements still allowed."""
    name = "" if node is None else str(node.tag).rpartition("}")[2]
    left[0] -= 1
    if name not in _KEPT or left[0] <= 0:
        return ""
    values = "".join(
        f' {key}="{value}"'
        for key, value in node.attrib.items()
        if _NAME.fullmatch(key) and _VALUE.fullmatch(value)
    )
    return f"<a:{name}{values}>{''.join(_anew(child, left) for child in node)}</a:{name}>"


def _crop(fill: Any) -> Crop:
    cut = fill.find(f"{A}srcRect")
    if cut is None:
        return 0, 0, 0, 0
    left, top, right, bottom = (whole(cut.get(side)) for side in "ltrb")
    return left, top, right, bottom
