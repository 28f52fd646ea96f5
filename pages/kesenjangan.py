"""Where is the gap, whom should help reach first, and does it go where the need is?"""

import streamlit as st

from pages.ui import (
    cached,
    chips,
    figure,
    filters,
    frame,
    gap_apart,
    gap_help,
    gap_maps,
    gap_priority,
    gap_quadrant,
    gap_where,
)
from pages.ui.text import kesenjangan as text

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)
part = filters.buttons(
    "bagian_kesenjangan", text.PART, list(text.PARTS), text.PARTS.__getitem__, has_chip=False
)

first, second, third = st.columns(3)
with first:
    kode = filters.regency()

match part:
    case "celah":
        with second:
            with_estimates = filters.with_estimates()
        with third:
            measure = filters.buttons(
                "ukuran", text.MEASURE, list(text.MEASURES), text.MEASURES.__getitem__
            )
        chips.line()
        gap_where.show(figures, measure, kode, with_estimates)
    case "kuadran":
        with second:
            with_estimates = filters.with_estimates()
        with third:
            size = filters.buttons("lingkaran", text.SIZE, list(text.SIZES), text.SIZES.__getitem__)
        chips.line()
        gap_quadrant.show(figures, size, kode, with_estimates)
    case "prioritas":
        with second:
            with_estimates = filters.with_estimates()
        weights = gap_priority.weights()
        chips.line()
        gap_priority.show(figures, weights, kode, with_estimates)
    case "bantuan":
        with second:
            with_estimates = filters.with_estimates()
        with third:
            need = filters.buttons("kebutuhan", text.NEED, list(text.NEEDS), text.NEEDS.__getitem__)
        chips.line()
        gap_help.show(figures, need, kode, with_estimates)
    case _:
        with second:
            indicator = gap_apart.choose()
        chips.line()
        gap_apart.show(figures, indicator, kode)
        maps = cached.made(gap_maps.build, figures, indicator.id, kode, figure.mode())
        gap_maps.show(maps, kode)
