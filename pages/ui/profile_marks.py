"""How a verdict against the province looks: a colour, a sign and a word, never one alone."""

from html import escape

import pandas as pd

from briefing import profile_words as words
from pages.ui.text import profil_daerah as text
from program.profile import ABOVE, BELOW, BETTER, NONE, SAME, UNSURE, WORSE

CLASS = {
    BETTER: "baik",
    WORSE: "buruk",
    SAME: "sama",
    UNSURE: "ragu",
    ABOVE: "tanpa",
    BELOW: "tanpa",
    NONE: "tanpa",
}


def badge(row: pd.Series) -> str:
    """Sign and word as HTML; "" without a verdict."""
    if not row["verdict"]:
        return ""
    said = f"{sign(row)} {escape(words.verdict(row))}".strip()
    return f'<span class="lj-judge {name(row)}">{said}</span>'


def sign(row: pd.Series) -> str:
    """The sign alone, for readers who see it; the word stands beside it or is said."""
    shown = words.SIGNS[row["verdict"]]
    return f'<span aria-hidden="true">{shown}</span>' if shown else ""


def name(row: pd.Series) -> str:
    """The class of the verdict."""
    return CLASS[row["verdict"]]


def key() -> str:
    """What the signs mean, as HTML."""
    items = "".join(
        f'<li><span class="lj-judge {CLASS[verdict]}" aria-hidden="true">{sign_}</span>'
        f" {escape(meaning)}</li>"
        for verdict, meaning in text.KEY.items()
        for sign_ in [words.SIGNS[verdict]]
    )
    return f'<ul class="lj-key">{items}</ul>'
