"""A server for one page with nothing but the map and two select boxes."""

import streamlit as st

from pages.ui import server

app = st.App("map_page.py", routes=server.routes(), middleware=server.middleware())
