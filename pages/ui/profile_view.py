"""The profile of one regency, put together once for its figures and shown part by part."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from data.regions import regencies, region
from pages.ui import (
    cached,
    cards,
    figure,
    frame,
    profile_sources,
    profile_strip,
    profile_table,
    profile_top,
)
from pages.ui import profile_trends as trends
from pages.ui.figure import Figure
from pages.ui.text import profil_daerah as text
from program import own_trends
from program.figures import Figures
from program.profile import everyone

PAPER = (
    "<style>@page { size: A4 portrait; margin: 14mm }"
    "@media print { html, body { background: #fff } }</style>"
)
"""What can't stand inside the stylesheet's nest, and is meant for this page alone."""

Part = tuple[Figure, str]
"""What a frame tells, and the HTML that stands in it."""


@dataclass(frozen=True, eq=False)
class Profile:
    """What the page shows of one regency, in its order; shared, never written to."""

    front: str
    moving: Part | None
    strip: Part
    sources: str


def build(figures: Figures, kode: str, with_estimates: bool) -> Profile:
    """Every part of the profile as HTML, and the figures that frame them."""
    standing = _standing(figures, with_estimates)
    rows = {key: table.loc[kode] for key, table in standing.items()}
    moving = own_trends.of(figures, kode)
    front = (
        profile_top.head(figures, rows, kode),
        cards.written(profile_top.cards(rows)),
        profile_top.left(figures, rows, kode, with_estimates),
    )
    return Profile(
        "".join(front),
        (trends.figure_of(moving, kode), trends.written(moving)) if moving else None,
        (profile_strip.figure_of(standing, kode), profile_strip.written(standing, kode)),
        profile_sources.written(profile_sources.behind(figures, rows, moving), region(kode).name),
    )


def show(profile: Profile) -> None:
    """Front: finding, place, six figures, what is left, trends. Back: every measure."""
    st.html(PAPER)
    st.html(f'<button type="button" class="lj-print" data-lj-print="ya">{text.PRINT}</button>')
    st.html(f'<article class="lj-profil">{profile.front}</article>')
    if profile.moving:
        _framed(*profile.moving)
    with st.container(key="profil_belakang"):
        _framed(*profile.strip)


def sources(profile: Profile) -> None:
    """Where it all comes from."""
    st.html(profile.sources)


def beside(figures: Figures, kode: str, with_estimates: bool, others: tuple[str, ...]) -> Part:
    """The regency beside the others that were chosen; without any, all eleven."""
    standing = _standing(figures, with_estimates)
    kodes = [kode, *others] if others else [area.kode for area in regencies()]
    name = "profil-berdampingan" if others else "profil-semua-daerah"
    return (
        profile_table.figure_of(standing, kodes, name),
        profile_table.written(standing, kodes, kode),
    )


def compare(part: Part | None) -> None:
    """A table of regencies in its frame; without one, how to get it."""
    if part:
        _framed(*part)
    else:
        frame.section(text.COMPARE, text.COMPARE_HINT)


def _framed(shown: Figure, html: str) -> None:
    with figure.frame(shown):
        st.html(html)


def _standing(figures: Figures, with_estimates: bool) -> Mapping[str, pd.DataFrame]:
    return cached.made(everyone, figures, with_estimates)
