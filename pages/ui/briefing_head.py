"""The briefing that the choices ask for: frozen, with its number, ready to be presented."""

from html import escape

import streamlit as st

from briefing import kept
from briefing.kept import Frozen
from briefing.story.model import Briefing
from data.store import StoreProblem
from pages.ui import frame, presentations
from pages.ui.text import bahan_paparan as text
from pages.ui.text import bingkai
from words import formats


def keep(made: Frozen) -> bool:
    """Keep the briefing under its number; where that fails, say why."""
    try:
        kept.keep(made)
    except StoreProblem as problem:
        st.warning(f"{frame.literal(problem)} {text.NOT_KEPT}", icon=":material/warning:")
        return False
    return True


def show(made: Frozen, is_kept: bool) -> None:
    """Title, number, extent; and, where it is kept, start, link and trace."""
    briefing, number = made.briefing, made.number
    st.html(
        f'<section class="lj-potret"><div><h2>{escape(briefing.title)}</h2>'
        f"<p>{escape(briefing.subtitle)}. {escape(extent(briefing))}</p></div>"
        f'<div class="lj-number"><p><span>{text.NUMBER}</span> <strong>{number}</strong></p>'
        f"<p>{text.NUMBER_HELP}</p></div>"
        f'<div class="lj-acts">{_acts(number) if is_kept else ""}</div></section>'
    )


def _acts(number: str) -> str:
    stage = presentations.address(number)
    return (
        f'<a class="lj-start" href="{stage}" target="_blank" rel="noopener">{text.START}</a>'
        f'<button type="button" class="lj-copy" data-lj-link="{stage}" '
        f'data-done="{bingkai.COPIED}" data-by-hand="{bingkai.COPY_BY_HAND}">{text.COPY}</button>'
        '<span class="lj-said" role="status"></span>'
        f'<a class="lj-follow" href="{presentations.TRACE.format(number=number)}">{text.FOLLOW}</a>'
    )


def extent(briefing: Briefing) -> str:
    """How much it is: "32 halaman paparan, 11 profil daerah; 1.110 angka, …"."""
    profiles = text.WITH_PROFILES.format(count=formats.number(len(briefing.profiles)))
    return text.EXTENT.format(
        slides=formats.number(len(briefing.slides) + 1),
        profiles=profiles if briefing.profiles else "",
        facts=formats.number(len(briefing.facts)),
    )
