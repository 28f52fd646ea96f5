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

shown = (figures, figures.version, kode, with_estimates)
profile = cached.profile(*shown)
profile_view.show(profile)

with st.container(key="banding_daerah"):
    profile_view.compare(cached.compared(*shown, tuple(others)) if others else None)
    if filters.switch(filters.EVERYONE, text.ALL, False, text.ALL_HELP):
        profile_view.compare(cached.compared(*shown, ()))
profile_view.sources(profile)
