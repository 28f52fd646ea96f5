"""How wide words are in Source Sans, and words that fit a room."""

import textwrap
import unicodedata
from functools import lru_cache

from data.registry import registry

TEXT, SMALL = 13.0, 11.5
"""Font sizes of a drawing, px."""
ELLIPSIS = "…"
_UNKNOWN, _WIDE = 650, 1000
_REGULAR = {
    200: " \u00a0",
    250: "|',.:;ij’·Il",
    300: "!f()[]{}-",
    345: "t/\\r°",
    420: '"*?sz“”',
    460: "xcvy",
    485: "JY–FL",
    500: "#$+0123456789<=>^_aegk~≈−×÷",
    520: "XVES",
    545: "ATZ`houbn",
    565: "dpqCPR",
    600: "KB&DG→",
    655: "UHNOQ",
    725: "wM",
    810: "W—%",
    840: "m@",
    950: ELLIPSIS,
}
"""Advances in thousandths of an em, rounded up so that words never turn out wider."""
_EM = {letter: advance for advance, letters in _REGULAR.items() for letter in letters}
_BOLD = 1.045
"""How much wider the semibold face is."""


@lru_cache(maxsize=4096)
def width(words: str, size: float = TEXT, bold: bool = False) -> float:
    """The width of a line in px; letters that aren't in the table are taken as wide ones."""
    em = sum(_EM.get(letter) or _foreign(letter) for letter in words)
    return em * size / 1000 * (_BOLD if bold else 1)


def fitted(words: str, room: float, size: float = TEXT, bold: bool = False) -> str:
    """The words, cut with an ellipsis where they are wider than `room` px."""
    if width(words, size, bold) <= room:
        return words
    kept = words
    while kept and width(kept + ELLIPSIS, size, bold) > room:
        kept = kept[:-1]
    return kept.rstrip(" ,.;") + ELLIPSIS


def short(kode: str, name: str) -> str:
    """A regency's name without "Kabupaten" where there is little room."""
    own = registry().get(kode)
    return own.short if own and name == own.name else name


def wrapped(words: str, room: float, size: float = TEXT, most: int = 3) -> list[str]:
    """The words in at most `most` lines of `room` px; what doesn't fit is cut."""
    for letters in range(int(room / (size * 0.4)), 4, -1):
        lines = textwrap.wrap(words, letters) or [""]
        if all(width(line, size) <= room for line in lines):
            break
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [fitted(line, room, size) for line in lines]


def _foreign(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return _WIDE if unicodedata.east_asian_width(letter) in "WF" else _UNKNOWN
