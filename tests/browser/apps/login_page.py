"""Who visits, and whether she may publish and go back; her clock can be put forward."""

import time
from functools import partial

import streamlit as st

from data import people
from pages.ui import login, visitor

HOURS = "jam"
ACTS = {
    "Terbitkan Bungo": partial(people.must_publish, kodes=["15.08"]),
    "Terbitkan Bungo dan Tebo": partial(people.must_publish, kodes=["15.08", "15.09"]),
    "Kembalikan": people.must_restore,
}

visitor.now = lambda: time.time() + 3600 * st.session_state.get(HOURS, 0)
login.show()
st.button("Dua jam kemudian", on_click=partial(st.session_state.__setitem__, HOURS, 2))
for name, must in ACTS.items():
    if st.button(name):
        try:
            must(visitor.visitor())
            st.html(f'<p data-act="{name}">boleh: {visitor.visitor().id}</p>')
        except people.Forbidden as fault:
            st.html(f'<p data-act="{name}">ditolak: {fault}</p>')
