"""How wide words are, and how large they may be in a box.

Widths are those of Carlito and Caladea, which are as wide as Calibri and Cambria: a deck is
read on machines that have one pair or the other. faces.json: of the letters from " " to "~" in
thousandths of the size.
"""

import json
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from briefing.deck.place import Box

Face = Literal["body", "bold", "title"]
ELLIPSIS = "…"
LEADING = 1.22
"""Line height of the faces, in sizes."""
_OTHER, _WIDE = 700, 1000
_CAREFUL = 1.03
"""Programs round the width of each letter up or down."""


@dataclass(frozen=True)
class Measure:
    """Widths of the deck's faces. wider: than ours, where a template brings other ones."""

    wider: float = 1.0

    def width(self, text: str, size: float, face: Face = "body") -> float:
        """Points that the text takes in one line."""
        return _units(text, face) * size / 1000 * self.wider * _CAREFUL

    def lines(self, text: str, width: float, size: float, face: Face = "body") -> int:
        """Lines that the text takes in this width; a word that is wider breaks."""
        count, used = 1, 0.0
        space = self.width(" ", size, face)
        for word in text.split(" "):
            wide = self.width(word, size, face)
            if used and used + space + wide <= width:
                used += space + wide
                continue
            count += bool(used) + int(max(wide - 0.01, 0) // width)
            used = wide % width if wide > width else wide
        return count

    def even(self, text: str, width: float, size: float, face: Face = "body") -> float:
        """The least width, to the point, at which the text takes no more lines than in this one:
        its lines are about as long as each other."""
        most = self.lines(text, width, size, face)
        widths = range(1, int(width) + 1)
        least = bisect_left(widths, True, key=lambda w: self.lines(text, w, size, face) <= most)
        return float(widths[least]) if least < len(widths) else width

    def height(self, texts: Sequence[str], width: float, size: float, gap: float = 0) -> float:
        """Points that paragraphs take below each other, `gap` points apart."""
        lines = sum(self.lines(text, width, size) for text in texts)
        return lines * size * LEADING + gap * max(len(texts) - 1, 0)

    def size(
        self, text: str, box: Box, sizes: Sequence[float], face: Face = "body", most: int = 9
    ) -> float:
        """The first of the sizes at which the text fits the box in at most so many lines."""
        for size in sizes:
            lines = self.lines(text, box.width, size, face)
            if lines <= most and lines * size * LEADING <= box.height:
                return size
        return sizes[-1]

    def short(
        self, text: str, width: float, size: float, face: Face = "body", most: int = 1
    ) -> str:
        """The text, or as much of its beginning as fits so many lines, with an ellipsis."""
        if self.lines(text, width, size, face) <= most:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.lines(text[:middle].rstrip() + ELLIPSIS, width, size, face) <= most
            low, high = (middle, high) if fits else (low, middle - 1)
        return text[:low].rstrip() + ELLIPSIS


@lru_cache(maxsize=16_384)
def _units(text: str, face: Face) -> int:
    known = _widths(face)
    return sum(known.get(letter) or _unknown(letter) for letter in text)


def _unknown(letter: str) -> int:
    return _OTHER if ord(letter) < 0x2E80 else _WIDE


@cache
def _widths(face: Face) -> dict[str, int]:
    content = json.loads(Path(__file__).with_name("faces.json").read_text(encoding="utf-8"))
    known = {chr(32 + at): width for at, width in enumerate(content[face])}
    return known | {"\u00a0": known[" "]}
