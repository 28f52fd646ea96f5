"""Big numbers. None stands alone: what it is, of when, from whom, compared with what."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from pages.ui import provenance
from words import periods


@dataclass(frozen=True)
class Card:
    """One figure: its name, its text, its period and status, what to compare it with, sources.

    verdict: HTML that judges it, before the comparison; "" where nothing does.
    """

    label: str
    value: str
    period: str
    status: str
    more: str
    source: str
    verdict: str = ""


def show(cards: Sequence[Card]) -> None:
    """The cards in a row that wraps; on a phone one beneath the other."""
    st.html(written(cards))


def written(cards: Sequence[Card]) -> str:
    """The cards as HTML."""
    return f'<ul class="lj-cards">{"".join(map(_card, cards))}</ul>'


def _card(card: Card) -> str:
    when = f"{periods.as_of(card.period)} · " if card.period else ""
    return (
        f'<li class="lj-card"><h3>{escape(card.label)}</h3>'
        f'<span class="lj-value">{escape(card.value)}</span>'
        f'<p class="lj-when">{when}{provenance.badge(card.status)}</p>'
        f'<p class="lj-more">{card.verdict} {escape(card.more)}</p>'
        f"{provenance.source_line(card.source)}</li>"
    )
