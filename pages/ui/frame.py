"""What stands around every page: the dress, the heading, the footer, and the guard."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from html import escape
from pathlib import Path

import streamlit as st

from briefing.workshop import NotMade
from data import edition
from data.problems import BadData
from data.store import StoreProblem
from geo import boundaries
from pages.ui import cached
from pages.ui.text import common as text

_ASSETS = Path(__file__).parent / "assets"
ICON = str(_ASSETS / "icon.svg")


def dress() -> None:
    """Put the product's own mark on the page; the stylesheet writes the name beside it."""
    st.logo(ICON, size="large")


def ribbon() -> None:
    """Say on every page of a demonstration that its figures are synthetic; it can't be closed.

    A store that can't be read shows no figure to warn of: the page itself says what is wrong.
    """
    with suppress(BadData, StoreProblem):
        said = edition.mark(cached.edition())
        if said:
            st.html(
                f'<aside class="lj-ribbon" role="note"><strong>{escape(said)}</strong>'
                f"<span>{escape(text.SAMPLE_HELP)}</span></aside>"
            )


def heading(title: str, lead: str) -> None:
    """The page's title and the question it answers, in one line beneath."""
    st.html(f'<header class="lj-heading"><h1>{escape(title)}</h1><p>{escape(lead)}</p></header>')


def section(title: str, lead: str = "") -> None:
    """A heading within a page, with what the reader finds under it."""
    below = f"<p>{escape(lead)}</p>" if lead else ""
    st.html(f'<div class="lj-section"><h2>{escape(title)}</h2>{below}</div>')


def footer() -> None:
    """Whose product this is, whose boundaries, and what the figures may be used for."""
    origin = boundaries.provenance()
    facts = {key: escape(origin[key]) for key in ("source", "terms")}
    lines = "".join(f"<p>{line.format(**facts)}</p>" for line in text.FOOTER)
    st.html(f'<footer class="lj-footer">{lines}</footer>')


@contextmanager
def guard() -> Iterator[None]:
    """Say a fault of the data in words, where a traceback would stand otherwise."""
    try:
        yield
    except BadData as fault:
        st.error(f"**{text.BAD_DATA_TITLE}** {literal(fault)}", icon=":material/error:")
        st.caption(text.BAD_DATA_HELP)
    except (NotMade, StoreProblem) as fault:
        st.error(literal(fault), icon=":material/error:")


def literal(fault: object) -> str:
    """The fault as text that markdown leaves alone, since it quotes what a file or visitor says."""
    return re.sub(r"([\\`*_{}\[\]()#+!$<>|~])", r"\\\1", str(fault))
