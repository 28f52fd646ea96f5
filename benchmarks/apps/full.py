"""As many filters, texts and tools as a page of analysis has, of which one line ever changes:
what Streamlit needs to go through such a page, whatever stands on it."""

import streamlit as st

FILTERS, TEXTS, FIGURES = 3, 20, 2

first, *others = st.columns(FILTERS)
with first:
    chosen = st.selectbox("Huruf", ["A", "B", "C", "D"], key="huruf")
for number, column in enumerate(others):
    with column:
        st.selectbox("Lain", [str(n) for n in range(11)], key=f"lain_{number}")
for number in range(TEXTS):
    st.html(f"<p>Bagian {number}</p>")
for number in range(FIGURES):
    with st.container(horizontal=True):
        st.popover("Unduh", key=f"berkas_{number}", on_change="rerun")
        st.html("<p>Salin tautan</p>")
    st.expander("Lihat tabel", key=f"tabel_{number}", on_change="rerun")
st.text(f"Terpilih: {chosen}")
