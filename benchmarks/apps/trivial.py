"""A page of one select box and one line of text: the floor under a change of a widget."""

import streamlit as st

chosen = st.selectbox("Huruf", ["A", "B", "C", "D"], key="huruf")
st.text(f"Terpilih: {chosen}")
