"""The same view as files. Each is made only when it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass

import altair as alt
import pandas as pd
import streamlit as st

from briefing import exports, picture, workbook
from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import region
from figures.pair_map import pair_map
from figures.static_map import static_map
from figures.theme import Caption
from geo import boundaries, palette
from geo.bivariate import Bivariate
from geo.classes import Classes
from pages.ui.text import peta_cakupan as text


@dataclass(frozen=True, eq=False)
class View:
    """What one view of the map shows, as files take it.

    layers: each indicator with its panel. period: part of the files' names.
    draw: makes the static picture of the view, from the same classes as the interactive map.
    """

    layers: tuple[exports.Layer, ...]
    period: str
    draw: Callable[[], alt.LayerChart]


def offer(view: View) -> None:
    """CSV, XLSX, GeoJSON and PNG of this view, side by side."""
    measured = "-".join(indicator.id for _, indicator in view.layers)
    name = f"lindung-jambi_{measured}_{view.period}"
    kinds: dict[str, tuple[str, Callable[[], bytes]]] = {
        "CSV": ("text/csv", lambda: exports.csv(*view.layers)),
        "XLSX": (_XLSX, lambda: workbook.xlsx(*view.layers)),
        "GeoJSON": ("application/geo+json", lambda: exports.geojson(*view.layers)),
        "PNG": ("image/png", lambda: picture.png(view.draw())),
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


def drawn(
    panel: pd.DataFrame,
    indicator: Indicator,
    classes: Classes,
    caption: Caption,
    chosen: str | None,
) -> alt.LayerChart:
    """One indicator as a static map."""
    return static_map(
        boundaries.shapes("map"),
        shortened(panel),
        classes,
        palette.sequential(indicator.palette, max(classes.k, 1)),
        caption,
        indicator.unit,
        label_points=boundaries.label_points(),
        chosen=chosen,
    )


def drawn_pairs(
    pairs: Bivariate, layers: tuple[exports.Layer, ...], caption: Caption, chosen: str | None
) -> alt.LayerChart:
    """Coverage and poverty as one static map."""
    estimated = {
        str(kode)
        for panel, _ in layers
        for kode, status in panel["status"].items()
        if status == ESTIMATE
    }
    return pair_map(
        boundaries.shapes("map"),
        pairs,
        {kode: region(kode).short for kode in pairs.pairs},
        estimated,
        caption,
        label_points=boundaries.label_points(),
        chosen=chosen,
    )


def shortened(panel: pd.DataFrame) -> pd.DataFrame:
    """The panel with the short names that fit a map and a bar."""
    return panel.assign(name=[region(str(kode)).short for kode in panel.index])
