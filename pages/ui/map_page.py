"""The map page, put together: map, legend, the chosen regency, the table, the files."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from briefing import sentences
from data.catalogue import COVERAGE, POVERTY, Indicator, catalogue
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
        downloads.View(shown, choice.indicator, choice.period, classes, caption, choice.kode)
    )


def pairs(figures: Figures, choice: Choice) -> None:
    """Coverage and poverty together, at the newest period that knows the most regencies."""
    meanings = catalogue()
    tables_of = {}
    for key in (COVERAGE, POVERTY):
        when = best_period(figures, key)
        tables_of[key] = (panel(figures, key, when, choice.with_estimates), meanings[key], when)
    (coverage, _, c_when), (poverty, _, p_when) = tables_of.values()
    paired = pair_up(coverage["value"], poverty["value"])
    subtitle = text.PAIR_SUBTITLE.format(
        coverage=periods.label(c_when), poverty=periods.label(p_when)
    )
    frame.section(sentences.pair_title(paired), f"{subtitle} {text.BIVARIATE_LEAD}")
    shown = {key: (table, meaning) for key, (table, meaning, _) in tables_of.items()}
    _beside(
        layer.of_pairs(paired, shown), choice, lambda: legend.of_pairs(paired, subtitle), figures
    )
    frame.section(text.TABLE, text.TABLE_LEAD)
    for table, meaning in shown.values():
        tables.twin(table, meaning, meaning.label)


def _beside(
    drawn: pd.DataFrame, choice: Choice, explain: Callable[[], None], figures: Figures
) -> None:
    left, right = st.columns([2.15, 1], gap="medium")
    with left:
        map_view.show(drawn, "peta", HEIGHT, choice.kode, writes_to=REGENCY)
    with right:
        if choice.kode:
            detail.show(figures, choice.kode, choice.indicator, choice.period)
        else:
            st.caption(text.DETAIL_HINT)
    with left if choice.kode else right:
        explain()


def _classes(figures: Figures, choice: Choice, shown: pd.DataFrame) -> Classes:
    asked, indicator = choice.classing, choice.indicator
    if asked.method == "policy":
        return classify(shown["value"], "policy", policy_breaks=indicator.policy_breaks)
    every = pool(figures, indicator.id, choice.with_estimates) if asked.locked else None
    return classify(shown["value"], asked.method, asked.k, pool=every)


def _source(shown: pd.DataFrame) -> str:
    ids = ";".join(dict.fromkeys(key for ids in shown["source"] for key in ids.split(";") if key))
    return f"{common.SOURCE}: {provenance.publishers(ids)}" if ids else common.STATUS[""]
