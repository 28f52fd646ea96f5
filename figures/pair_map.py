"""Two variables on one map for paper: nine colours, the same pairs as the map on the screen."""

from collections.abc import Collection, Mapping

import altair as alt
import geopandas as gpd
import pandas as pd
from shapely.geometry.base import BaseGeometry

from figures.choropleth import HEIGHT, LEGEND_WIDTH, ROOM, WIDTH, Regions, choropleth, frame_of
from figures.drawing import points
from figures.labels import placed_labels
from figures.pair_legend import WITH_ESTIMATE, pair_legend
from figures.theme import Caption, Mode, dressed, tones
from geo.bivariate import Bivariate, Pair
from words.formats import MISSING


def pair_map(
    shapes: gpd.GeoDataFrame,
    pairs: Bivariate,
    names: Mapping[str, str],
    estimated: Collection[str],
    caption: Caption,
    *,
    axes: tuple[str, str] = ("Cakupan", "Kemiskinan"),
    units: tuple[str, str] = ("share", "share"),
    label_points: pd.DataFrame | None = None,
    chosen: str | None = None,
    mode: Mode = "light",
) -> alt.LayerChart:
    """The map of `pairs` with labels, 3×3 legend, title and source, 1020 × 450 px of plot.

    shapes: `kode`, `geometry` in degrees; a kode that `pairs` lacks counts as without a pair,
    and one that is not in `shapes` is not counted. names: kode → short name, else the kode.
    estimated: kodes of which a figure is an estimate. axes, units: of the first and the second
    variable. label_points: `kode, x, y` in degrees, else computed. chosen: the kode outlined
    in the accent.
    """
    shown = Bivariate(
        pairs.first, pairs.second, {kode: pairs.pairs.get(kode) for kode in shapes["kode"]}
    )
    marked = {kode for kode, pair in shown.pairs.items() if pair and kode in estimated}
    frame = frame_of(shapes)
    called = {kode: names.get(kode, kode) for kode in shown.pairs}
    regions = _regions(frame.shapes(shapes), shown, called, marked, mode)
    words = {kode: (called[kode], "" if pair else MISSING) for kode, pair in shown.pairs.items()}
    labels = placed_labels(regions.placed, words, regions.fills, points(frame, label_points), ROOM)
    corner = (WIDTH - LEGEND_WIDTH, 24)
    key = pair_legend(shown, len(marked), axes, units, corner, LEGEND_WIDTH, mode)
    return dressed([*choropleth(regions, labels, chosen, mode), *key], caption, WIDTH, HEIGHT, mode)


def _regions(
    placed: dict[str, BaseGeometry],
    pairs: Bivariate,
    names: Mapping[str, str],
    estimated: Collection[str],
    mode: Mode,
) -> Regions:
    empty = tones(mode).no_data
    fills = {kode: pair.colour if pair else empty for kode, pair in pairs.pairs.items()}
    said = {
        kode: f"{names[kode]}: {_said(pair, kode in estimated)}"
        for kode, pair in pairs.pairs.items()
    }
    missing = {kode for kode, pair in pairs.pairs.items() if pair is None}
    return Regions(placed, fills, said, missing, estimated)


def _said(pair: Pair | None, estimated: bool) -> str:
    if pair is None:
        return MISSING
    return f"{pair.words} ({WITH_ESTIMATE})" if estimated else pair.words
