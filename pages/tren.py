"""How does a figure move, is that good, how sure is it, and will it reach its target?"""

import streamlit as st

from pages.ui import (
    cached,
    chips,
    filters,
    frame,
    trend_choices,
    trend_lines,
    trend_panels,
    trend_targets,
    trend_verdicts,
    trend_view,
)
from pages.ui.text import tren as text
from pages.ui.trend_view import Asked
from program import series

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)

left, middle, right = st.columns([1.5, 1, 1.4])
with left:
    chosen = trend_choices.indicator(figures)
with middle:
    kode = filters.regency()
with right:
    others = filters.others(kode, most=4)
with st.container(horizontal=True):
    since, until = filters.span(series.published_periods(figures, chosen.id))
    horizon = trend_choices.horizon(until)
chips.line()

asked = Asked(kode, tuple(others), since, until, horizon)
trends = cached.made(trend_view.build, figures, chosen.id, asked)
if trends:
    trend_lines.show(trends)
    trend_panels.show(trends)
    trend_verdicts.show(trends)
    trend_targets.show(trends)
else:
    st.info(text.NONE)
