"""The interactive map on a page: the only place that knows streamlit-folium.

One view of the map costs one message: the map itself stays in the browser, only the layer's text
changes. Panning and zooming never reach the server; a click on a regency does, once.
"""

from collections.abc import Callable

import streamlit as st
from pandas import DataFrame
from streamlit_folium import st_folium

from geo import boundaries, leaflet, palette

# Whatever is not named here may change in the browser without waking the script.
_REPORTED = ("last_active_drawing",)


def show(
    layer_table: DataFrame,
    key: str,
    height: int,
    selected: str | None = None,
    on_choose: Callable[[str], None] | None = None,
) -> str | None:
    """Show the regencies of `layer_table` (see `geo.leaflet.RegencyLayer`).

    Returns the `kode` clicked just now, and None in every other run, so that acting on it can
    not loop. `on_choose` is told the click before the page runs, so that a select box can follow
    it in the same run. `height` is in pixels and shrinks on a narrow screen.
    """
    version = boundaries.shapes_version()
    state = f"{key}-{version}"
    fresh = f"{state}-fresh"

    def remember() -> None:
        kode = _clicked_kode(st.session_state.get(state))
        st.session_state[fresh] = kode
        if kode and on_choose:
            on_choose(kode)

    st_folium(
        leaflet.base_map(version),
        key=state,
        height=height,
        use_container_width=True,
        returned_objects=list(_REPORTED),
        feature_group_to_add=leaflet.RegencyLayer(layer_table, selected, _tones()),
        render=False,
        on_change=remember,
    )
    return st.session_state.pop(fresh, None)


def _clicked_kode(reported: object) -> str | None:
    """The `kode` in what the browser reported; None where it reported no regency."""
    drawing = reported.get("last_active_drawing") if isinstance(reported, dict) else None
    properties = (drawing or {}).get("properties") or {}
    kode = properties.get("kode")
    return str(kode) if kode else None


def _tones() -> palette.Tones:
    return palette.TONES.get(st.context.theme.type or "", palette.LIGHT)
