"""One indicator as the map page shows it: everything that depends on the choice alone.

A view is made once for every choice and shared by all visitors, so it is never written to.
"""

from dataclasses import dataclass

import pandas as pd

from briefing import sentences
from data.catalogue import Indicator, catalogue
from figures.theme import Caption
from geo.classes import Classes, classify
from pages.ui import layer, legend, provenance, tables
from program.figures import Figures
from program.panel import panel
from program.series import pool


@dataclass(frozen=True)
class Classing:
    """How the map is divided: method, number of classes, breaks kept for every period."""

    method: str
    k: int
    locked: bool


@dataclass(frozen=True, eq=False)
class View:
    """panel: the figures. drawn: the layer of the map. legend: HTML. table: the twin's cells."""

    panel: pd.DataFrame
    classes: Classes
    caption: Caption
    drawn: pd.DataFrame
    legend: str
    table: pd.DataFrame


def build(
    figures: Figures, key: str, period: str, with_estimates: bool, classing: Classing
) -> View:
    """The view of the indicator `key` at one period."""
    indicator = catalogue()[key]
    shown = panel(figures, indicator.id, period, with_estimates)
    classes = _classes(figures, indicator, shown, with_estimates, classing)
    note = indicator.policy_note if classes.method == "policy" else ""
    caption = Caption(
        sentences.map_title(shown, indicator),
        sentences.map_subtitle(shown, indicator, period),
        provenance.plain_line(shown["source"]),
    )
    return View(
        shown,
        classes,
        caption,
        layer.of_panel(shown, indicator, classes),
        legend.of_classes(shown, indicator, classes, period, note),
        tables.of_panel(shown, indicator),
    )


def _classes(
    figures: Figures,
    indicator: Indicator,
    shown: pd.DataFrame,
    with_estimates: bool,
    asked: Classing,
) -> Classes:
    if asked.method == "policy":
        return classify(shown["value"], "policy", policy_breaks=indicator.policy_breaks)
    every = pool(figures, indicator.id, with_estimates) if asked.locked else None
    return classify(shown["value"], asked.method, asked.k, pool=every)
