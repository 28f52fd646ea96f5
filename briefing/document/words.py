"""Words from anywhere as they can be set on paper: no control marks, no word wider than a line."""

import re

from briefing.drawings.paper import printable

LONGEST = 28
"""Letters of a word before it may be broken."""
_LONG = re.compile(rf"\S{{{LONGEST}}}(?=\S)")
_SPACES = re.compile(r"[ \t\r\n\v\f\u2028\u2029]+")
_BREAK = "\u200b"


def set_words(words: str) -> str:
    """The words as one line, with places to break in very long ones."""
    one = _SPACES.sub(" ", printable(words)).strip(" ")
    return _LONG.sub(lambda found: found[0] + _BREAK, one)


def cut(words: str, letters: int) -> str:
    """The words, with an ellipsis where they have more letters than that."""
    whole = set_words(words)
    return whole if len(whole) <= letters else whole[: letters - 1].rstrip() + "…"
