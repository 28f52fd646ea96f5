"""The map page, put together: map, legend, the chosen regency, the table, the files."""

from dataclasses import dataclass
from functools import partial

import pandas as pd
import streamlit as st

from briefing import exports, sentences
from data import edition
from data.catalogue import COVERAGE, POVERTY, Indicator, catalogue
from data.contract import ESTIMATE
from figures.theme import Caption
from geo.bivariate import pair_up
from pages.ui import (
    cached,
    choices,
    detail,
    downloads,
    figure,
    legend,
    map_view,
    provenance,
    tables,
)
from pages.ui import layer as layers_of
from pages.ui.filters import REGENCY
from pages.ui.text import peta_cakupan as text
from pages.ui.view import Classing, build
from program.figures import Figures
from program.panel import panel
from program.series import best_period
from words import periods

HEIGHT = 560
GEOJSON = "GeoJSON"


@dataclass(frozen=True)
class Choice:
    """What the visitor asked to see."""

    indicator: Indicator
    period: str
    with_estimates: bool
    kode: str | None
    classing: Classing


def one(figures: Figures, choice: Choice) -> None:
    """One indicator on the map."""
    view = cached.made(
        build,
        figures,
        choice.indicator.id,
        choice.period,
        choice.with_estimates,
        choice.classing,
    )
    layer, mark = (view.panel, choice.indicator), edition.mark(figures.edition)
    shown = figure.of_panels(
        f"peta-{choice.indicator.id.replace('_', '-')}",
        view.caption,
        [layer],
        lambda: downloads.drawn(*layer, view.classes, view.caption, choice.kode),
        {GEOJSON: ("application/geo+json", lambda: exports.geojson(layer, mark=mark))},
        lambda: cached.twin(view, choice.indicator, view.caption.description),
    )
    with figure.frame(shown):
        _beside(view.drawn, view.legend, choice, figures)


def pairs(figures: Figures, choice: Choice) -> None:
    """Coverage and poverty together, each at the newest period that knows the most regencies."""
    keys = (COVERAGE, POVERTY)
    when = {key: best_period(figures, key) for key in keys}
    layers = tuple(
        (panel(figures, key, when[key], choice.with_estimates), catalogue()[key]) for key in keys
    )
    paired = pair_up(*(shown["value"] for shown, _ in layers))
    title = sentences.pair_title(paired) or text.TWO
    estimated = any(shown["status"].eq(ESTIMATE).any() for shown, _ in layers)
    dated = text.PAIR_SUBTITLE.format(
        coverage=periods.label(when[COVERAGE]), poverty=periods.label(when[POVERTY])
    )
    mark = edition.mark(figures.edition)
    source = provenance.plain_line(pd.concat([shown["source"] for shown, _ in layers]))
    caption = Caption(title, f"{dated} {text.BIVARIATE_LEAD}", source)
    shown = figure.of_panels(
        "peta-cakupan-kemiskinan",
        caption,
        layers,
        lambda: downloads.drawn_pairs(paired, layers, Caption(title, dated, source), choice.kode),
        {GEOJSON: ("application/geo+json", lambda: exports.geojson(*layers, mark=mark))},
        lambda: tables.pair_twin(paired, layers, caption.description),
    )
    explained = legend.of_pairs(paired, dated, estimated)
    with figure.frame(shown):
        _beside(layers_of.of_pairs(paired, layers), explained, choice, figures)


def _beside(drawn: pd.DataFrame, explained: str, choice: Choice, figures: Figures) -> None:
    widths = [1.8, 0.78, 1.05] if choice.kode else [2.15, 1]
    drawing, legend_place, *beside = st.columns(widths, gap="medium")
    with drawing:
        map_view.show(
            drawn, "peta", HEIGHT, choice.kode, on_choose=partial(choices.choose, REGENCY)
        )
    with legend_place:
        st.html(explained)
        if not choice.kode:
            st.caption(text.DETAIL_HINT)
    if choice.kode:
        with beside[0]:
            detail.show(figures, choice.kode, choice.indicator, choice.period)
