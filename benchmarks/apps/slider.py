"""A page of one slider and one line of text: the floor under a move of a slider."""

import streamlit as st

chosen = st.select_slider("Angka", range(101), key="angka")
st.text(f"Terpilih: {chosen}")
