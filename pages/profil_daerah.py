"""What must a meeting know of one regency, and how does it stand beside others?"""

import streamlit as st

from pages.ui import cached, chips, filters, frame, profile_view
from pages.ui.text import profil_daerah as text

figures = cached.figures()
frame.heading(text.TITLE, text.LEAD)

with st.container(key="saringan"):
    place, beside, status = st.columns([1.1, 1.6, 1])
    with place:
        kode = str(filters.regency(all_of_them=False))
    with beside:
        others = filters.others(kode, most=3)
    with status:
        with_estimates = filters.with_estimates()
    chips.line()

profile = cached.made(profile_view.build, figures, kode, with_estimates)
profile_view.show(profile)

shown = (figures, kode, with_estimates)
with st.container(key="banding_daerah"):
    table = cached.made(profile_view.beside, *shown, tuple(others)) if others else None
    profile_view.compare(table)
    if filters.switch(filters.EVERYONE, text.ALL, False, text.ALL_HELP):
        profile_view.compare(cached.made(profile_view.beside, *shown, ()))
profile_view.sources(profile)
