"""Where are workers covered, where not, how does that meet poverty, and how sure is it?"""

import streamlit as st

from pages.ui import cached, chips, filters, frame, map_page
from pages.ui.text import peta_cakupan as text

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)

view, indicator, period, status, regency, classes = st.columns(
    [2.1, 1.6, 1.25, 1.25, 1.25, 0.95], vertical_alignment="bottom"
)
with view:
    two = (
        filters.buttons(
            "tampilan", text.VIEW, list(text.VIEWS), text.VIEWS.__getitem__, has_chip=False
        )
        == text.PAIR
    )
with indicator:
    chosen = filters.indicator(figures, disabled=two)
with period:
    when = filters.period(figures, chosen, disabled=two)
with status:
    estimates = filters.with_estimates()
with regency:
    kode = filters.regency()
with classes:
    classing = filters.classing(bool(chosen.policy_breaks), disabled=two)
chips.line()

show = map_page.pairs if two else map_page.one
show(figures, map_page.Choice(chosen, when, estimates, kode, classing))
