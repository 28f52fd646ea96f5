"""The server: `streamlit run app.py`. Streamlit's pages, the local map assets, the health check."""

import streamlit as st

from pages.ui import server

app = st.App(
    "pages/menu.py",
    routes=server.routes(),
    middleware=server.middleware(),
    lifespan=server.lifespan,
)
