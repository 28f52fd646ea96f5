"""Which question does the visitor bring? The frame leads to the page that answers it."""

import streamlit as st

from pages.ui import choices, frame
from pages.ui.text import common as text

st.set_page_config(text.PRODUCT, page_icon=frame.ICON, layout="wide")
page = st.navigation(
    [
        st.Page("ringkasan.py", title=text.RINGKASAN, default=True),
        st.Page("peta_cakupan.py", title=text.PETA_CAKUPAN),
        st.Page("tren.py", title=text.TREN),
        st.Page("kesenjangan.py", title=text.KESENJANGAN),
        st.Page("profil_daerah.py", title=text.PROFIL_DAERAH),
        st.Page("kriteria.py", title=text.KRITERIA),
        st.Page("simulasi_anggaran.py", title=text.SIMULASI_ANGGARAN),
        st.Page("bahan_paparan.py", title=text.BAHAN_PAPARAN),
        st.Page("tindak_lanjut.py", title=text.TINDAK_LANJUT),
        st.Page("data_metode.py", title=text.DATA_METODE),
        st.Page("unggah_data.py", title=text.UNGGAH_DATA),
    ],
    position="top",
)
frame.dress()
frame.ribbon()
choices.begin(page.url_path)
with frame.guard():
    page.run()
frame.footer()
choices.end()
