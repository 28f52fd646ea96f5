"""The outlines of the regencies, laid on a slide."""

import math
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from briefing.deck import xml
from briefing.deck.canvas import Canvas
from briefing.deck.place import EMU, Box
from geo.boundaries import label_points, shapes

Point = tuple[float, float]
Ring = list[Point]


def on_slide(room: Box) -> dict[str, list[Ring]]:
    """kode → rings of its outline, in points of the slide, as large as the room allows."""
    lay = _laying(room)
    return {kode: [[lay(*point) for point in ring] for ring in rings] for kode, rings in _rings()}


def middles(room: Box) -> dict[str, Point]:
    """kode → the point of the slide where its name belongs."""
    lay = _laying(room)
    found = label_points()
    return {kode: lay(x, y) for kode, x, y in found.itertuples(index=False)}


def silhouette(canvas: Canvas, room: Box, chosen: Sequence[str]) -> None:
    """The map without figures: which regencies a deck speaks of."""
    outlines = on_slide(room)
    for kode in sorted(outlines, key=lambda one: one in chosen):
        place, geometry = freeform(outlines[kode])
        fill = xml.fill(xml.ACCENT if kode in chosen else canvas.look.hairline)
        look = fill + xml.line(xml.PAPER, 1)
        canvas.draw(xml.shape(canvas.ident(), _names()[kode], place, geometry, look))


def freeform(rings: Sequence[Ring]) -> tuple[Box, str]:
    """Rings on the slide → where their shape stands, and its outline."""
    points = [point for ring in rings for point in ring]
    left, top = (min(axis) for axis in zip(*points, strict=True))
    right, bottom = (max(axis) for axis in zip(*points, strict=True))
    place = Box(left, top, right - left, bottom - top)
    path = ""
    for ring in rings:
        moves = [
            f'<a:pt x="{round((x - left) * EMU)}" y="{round((y - top) * EMU)}"/>' for x, y in ring
        ]
        rest = "".join(f"<a:lnTo>{move}</a:lnTo>" for move in moves[1:-1])
        path += f"<a:moveTo>{moves[0]}</a:moveTo>{rest}<a:close/>"
    size = f'w="{round(place.width * EMU)}" h="{round(place.height * EMU)}"'
    return place, (
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>'
        f"<a:pathLst><a:path {size}>{path}</a:path></a:pathLst></a:custGeom>"
    )


def _laying(room: Box) -> Callable[[float, float], Point]:
    """Degrees → points of the slide: the map in the middle of the room, degrees of one length."""
    xs, ys = zip(*(point for _, rings in _rings() for ring in rings for point in ring), strict=True)
    west, north = min(xs), max(ys)
    squeeze = math.cos(math.radians((min(ys) + north) / 2))
    wide, high = (max(xs) - west) * squeeze, north - min(ys)
    scale = min(room.width / wide, room.height / high)
    left = room.left + (room.width - wide * scale) / 2
    top = room.top + (room.height - high * scale) / 2
    return lambda x, y: (left + (x - west) * squeeze * scale, top + (north - y) * scale)


@cache
def _rings() -> tuple[tuple[str, list[Ring]], ...]:
    frame = shapes("slides")
    return tuple(
        (
            kode,
            [
                list(ring.coords)
                for part in _parts(area)
                for ring in (part.exterior, *part.interiors)
            ],
        )
        for kode, area in zip(frame["kode"], frame["geometry"], strict=True)
    )


def _parts(area: Any) -> list[Any]:
    return list(getattr(area, "geoms", [area]))


@cache
def _names() -> dict[str, str]:
    frame = shapes("slides")
    return dict(zip(frame["kode"], frame["name"], strict=True))
