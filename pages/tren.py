"""How does a figure move through time, is that good, and how sure is it?"""

import streamlit as st

from pages.ui import cached, chips, filters, frame, trend_view
from pages.ui.text import tren as text

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)

first, second = st.columns([1.5, 1])
with first:
    chosen = filters.indicator(figures)
with second:
    kode = filters.regency()
chips.line()

trends = cached.made(trend_view.build, figures, chosen.id, kode)
if trends:
    trend_view.show(trends, kode, figures.version)
else:
    st.info(text.NONE)
