"""The frame of the two pages."""

import streamlit as st

from pages.ui import frame

page = st.navigation(
    [
        st.Page("login_first.py", title="Depan", default=True),
        st.Page("login_page.py", title="Unggah Data", url_path="unggah_data"),
    ],
    position="top",
)
page.run()
frame.footer()
