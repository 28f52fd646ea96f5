"""A server for two pages: the first, and one that asks who visits and what she may do."""

import streamlit as st

from pages.ui import server

app = st.App("login_menu.py", routes=server.routes(), middleware=server.middleware())
