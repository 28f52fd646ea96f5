"""The same view as files. Each is made only when it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass

import altair as alt
import pandas as pd
import streamlit as st

from briefing import exports, picture, workbook
from data.catalogue import Indicator
from data.regions import region
from figures.static_map import static_map
from figures.theme import Caption
from geo import boundaries, palette
from geo.classes import Classes
from pages.ui.text import peta_cakupan as text


@dataclass(frozen=True, eq=False)
class View:
    """What one view of the map shows."""

    panel: pd.DataFrame
    indicator: Indicator
    period: str
    classes: Classes
    caption: Caption
    chosen: str | None


def offer(view: View) -> None:
    """CSV, XLSX, GeoJSON and PNG of this view, side by side."""
    name = f"lindung-jambi_{view.indicator.id}_{view.period}"
    kinds: dict[str, tuple[str, Callable[[], bytes]]] = {
        "CSV": ("text/csv", lambda: exports.csv(view.panel, view.indicator)),
        "XLSX": (_XLSX, lambda: workbook.xlsx(view.panel, view.indicator, view.period)),
        "GeoJSON": ("application/geo+json", lambda: exports.geojson(view.panel, view.indicator)),
        "PNG": ("image/png", lambda: picture.png(drawn(view))),
    }
    with st.container(horizontal=True):
        for kind, (mime, make) in kinds.items():
            st.download_button(
                text.DOWNLOAD.format(kind=kind),
                make,
                f"{name}.{kind.lower()}",
                mime,
                key=f"unduh_{kind.lower()}",
                on_click="ignore",
                icon=":material/download:",
            )


_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def drawn(view: View) -> alt.LayerChart:
    """The view as a static map, from the same classes as the interactive one."""
    return static_map(
        boundaries.shapes("map"),
        shortened(view.panel),
        view.classes,
        palette.sequential(view.indicator.palette, max(view.classes.k, 1)),
        view.caption,
        view.indicator.unit,
        label_points=boundaries.label_points(),
        chosen=view.chosen,
    )


def shortened(panel: pd.DataFrame) -> pd.DataFrame:
    """The panel with the short names that fit a map and a bar."""
    return panel.assign(name=[region(str(kode)).short for kode in panel.index])
