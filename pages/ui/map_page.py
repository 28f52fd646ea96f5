"""The map page, put together: map, legend, the chosen regency, the table, the files."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from briefing import sentences
from data.catalogue import COVERAGE, POVERTY, Indicator, catalogue
from data.contract import ESTIMATE
from figures.theme import Caption
from geo.bivariate import pair_up
from geo.classes import Classes, classify
from pages.ui import detail, downloads, frame, layer, legend, map_view, provenance, tables
from pages.ui.filters import REGENCY, Classing
from pages.ui.text import common
from pages.ui.text import peta_cakupan as text
from program.figures import Figures
from program.panel import panel
from program.series import best_period, pool
from words import periods

HEIGHT = 560


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
    shown = panel(figures, choice.indicator.id, choice.period, choice.with_estimates)
    classes = _classes(figures, choice, shown)
    title = sentences.map_title(shown, choice.indicator)
    subtitle = sentences.map_subtitle(shown, choice.indicator, choice.period)
    frame.section(title, subtitle)
    _beside(
        layer.of_panel(shown, choice.indicator, classes),
        choice,
        lambda: legend.of_classes(
            shown,
            choice.indicator,
            classes,
            choice.period,
            choice.indicator.policy_note if classes.method == "policy" else "",
        ),
        figures,
    )
    frame.section(text.TABLE, text.TABLE_LEAD)
    tables.twin(shown, choice.indicator, f"{title}. {subtitle}")
    caption = Caption(title, subtitle, _source(shown))
    downloads.offer(
        downloads.View(
            ((shown, choice.indicator),),
            choice.period,
            lambda: downloads.drawn(shown, choice.indicator, classes, caption, choice.kode),
        )
    )


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
    subtitle = text.PAIR_SUBTITLE.format(
        coverage=periods.label(when[COVERAGE]), poverty=periods.label(when[POVERTY])
    )
    frame.section(title, f"{subtitle} {text.BIVARIATE_LEAD}")
    _beside(
        layer.of_pairs(paired, layers),
        choice,
        lambda: legend.of_pairs(paired, subtitle, estimated),
        figures,
    )
    frame.section(text.TABLE, text.TABLE_LEAD)
    tables.pair_twin(paired, layers, f"{title}. {subtitle}")
    caption = Caption(title, subtitle, _source(pd.concat([shown for shown, _ in layers])))
    downloads.offer(
        downloads.View(
            layers,
            "-".join(when.values()),
            lambda: downloads.drawn_pairs(paired, layers, caption, choice.kode),
        )
    )


def _beside(
    drawn: pd.DataFrame, choice: Choice, explain: Callable[[], None], figures: Figures
) -> None:
    widths = [1.8, 0.78, 1.05] if choice.kode else [2.15, 1]
    drawing, legend_place, *beside = st.columns(widths, gap="medium")
    with drawing:
        map_view.show(drawn, "peta", HEIGHT, choice.kode, writes_to=REGENCY)
    with legend_place:
        explain()
        if not choice.kode:
            st.caption(text.DETAIL_HINT)
    if choice.kode:
        with beside[0]:
            detail.show(figures, choice.kode, choice.indicator, choice.period)


def _classes(figures: Figures, choice: Choice, shown: pd.DataFrame) -> Classes:
    asked, indicator = choice.classing, choice.indicator
    if asked.method == "policy":
        return classify(shown["value"], "policy", policy_breaks=indicator.policy_breaks)
    every = pool(figures, indicator.id, choice.with_estimates) if asked.locked else None
    return classify(shown["value"], asked.method, asked.k, pool=every)


def _source(shown: pd.DataFrame) -> str:
    ids = ";".join(dict.fromkeys(key for ids in shown["source"] for key in ids.split(";") if key))
    return f"{common.SOURCE}: {provenance.publishers(ids)}" if ids else common.STATUS[""]
