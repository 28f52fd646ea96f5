"""Sentences that rules wrote, as running text."""

from collections.abc import Sequence
from html import escape

import streamlit as st


def show(lines: Sequence[str]) -> None:
    """The sentences that there are, in one paragraph; nothing where there is none."""
    said = " ".join(escape(line) for line in lines if line)
    if said:
        st.html(f'<div class="lj-story"><p>{said}</p></div>')


def finding(title: str, sentence: str) -> None:
    """The one thing that a leader should not miss, set apart."""
    if sentence:
        st.html(
            f'<aside class="lj-finding"><h2>{escape(title)}</h2><p>{escape(sentence)}</p></aside>'
        )
