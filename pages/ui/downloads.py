"""The static pictures of a map, from the same classes as the interactive one."""

import altair as alt
import pandas as pd

from briefing.sheet import Layer
from data.catalogue import Indicator
from data.contract import ESTIMATE
from data.regions import region
from figures.pair_map import pair_map
from figures.static_map import static_map
from figures.theme import Caption
from geo import boundaries, palette
from geo.bivariate import Bivariate
from geo.classes import Classes


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
    pairs: Bivariate, layers: tuple[Layer, ...], caption: Caption, chosen: str | None
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
