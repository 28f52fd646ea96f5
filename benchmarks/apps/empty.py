"""An empty Streamlit page: the floor under the time until a page is ready."""

import streamlit as st

st.empty()
