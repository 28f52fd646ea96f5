"""The map alone: two indicators whose names differ only behind an underscore, and a regency."""

from functools import partial

import pandas as pd
import streamlit as st

from data.regions import regencies
from geo import leaflet, palette
from pages.ui import map_view

FILLS = {"cakupan_jkk": "perlindungan", "cakupan_jkm": "kemiskinan"}
HATCHES = {"15.02": "no-data", "15.03": "estimate"}

st.session_state["runs"] = st.session_state.get("runs", 0) + 1
indicator = st.selectbox("Indikator", list(FILLS), key="indikator", bind="query-params")
codes = [region.kode for region in regencies()]
chosen = st.selectbox("Daerah", [None, *codes], key="daerah", bind="query-params")
colours = palette.sequential(FILLS[indicator], 5)
table = pd.DataFrame(
    {
        "kode": region.kode,
        "fill": colours[number % 5],
        "hatch": HATCHES.get(region.kode, "none"),
        "tooltip": leaflet.tooltip(
            name=region.name, value="31,49 %", unit=indicator, status="resmi"
        ),
        "label": leaflet.label(region.short, "31,49 %"),
        "aria": f"{region.name}: 31,49 %",
    }
    for number, region in enumerate(regencies())
)
take = partial(st.session_state.__setitem__, "daerah")
clicked = map_view.show(table, "peta", 480, chosen, on_choose=take)
st.html(f'<p id="state">{st.session_state["runs"]} {clicked} {chosen}</p>')
