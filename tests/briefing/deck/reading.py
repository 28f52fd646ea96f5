"""A deck read back, as a program that opens it reads it."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pptx as office

from briefing import deck
from briefing.deck.place import EMU, Box
from briefing.story import frozen
from briefing.story.model import Briefing
from tests.briefing.story import example

NUMBERS, BARS, LINES, SCATTER, MAP, TABLE, WORDS = range(1, 8)
"""Slides of the example's deck, the cover being 0."""
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


@cache
def briefing(hostile: bool = False) -> Briefing:
    return example.briefing(hostile)


@cache
def content(hostile: bool = False) -> bytes:
    return deck.pptx(briefing(hostile))


def opened(made: bytes) -> Any:
    return office.Presentation(BytesIO(made))


@cache
def slides(hostile: bool = False) -> list[Any]:
    return list(opened(content(hostile)).slides)


def chart(slide: Any) -> Any:
    return next(shape.chart for shape in slide.shapes if shape.has_chart)


def named(slide: Any, name: str) -> Any:
    found = [shape for shape in slide.shapes if shape.name == name]
    assert len(found) == 1, f"{len(found)} shapes are called {name}"
    return found[0]


def place(shape: Any) -> Box:
    """Where a shape stands, points; a placeholder's place may be its layout's."""
    left, top, wide, high = shape.left, shape.top, shape.width, shape.height
    return Box(left / EMU, top / EMU, wide / EMU, high / EMU)


def spoken(slide: Any) -> list[tuple[str, Box]]:
    """Every text of a slide that is not in a chart or table, with its place."""
    texts = [s for s in slide.shapes if s.has_text_frame and s.text_frame.text.strip()]
    return [(s.text_frame.text, place(s)) for s in texts]


def parts(made: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def attributes(root: Any, tag: str, name: str) -> Iterator[str]:
    return (node.get(name) for node in root.iter(tag))


def replaced(made: Briefing, **changes: Any) -> Briefing:
    """The same briefing with other parts, under its own number."""
    return frozen.numbered(replace(made, **changes))
