"""Small multiples: the eleven at once on the same axes, in as many columns as the screen takes."""

from dataclasses import dataclass
from html import escape

import pandas as pd
import streamlit as st

from briefing import trend_words
from data.regions import PROVINCE, Region, regencies
from figures import multiples
from figures.small_lines import Axes, spark
from figures.theme import Caption, Mode, pictured
from pages.ui import cached, figure, svg_image
from pages.ui.text import tren as text
from pages.ui.trend_view import Trends
from program.panel import RATES
from program.rounds import moment
from program.trend import Trend
from words import formats, periods


@dataclass(frozen=True, eq=False)
class Panels:
    """own: figures of the eleven. reference: the province's, empty for totals."""

    own: pd.DataFrame
    reference: pd.DataFrame


def show(trends: Trends) -> None:
    """The framed grid; nothing where no regency has a figure."""
    mode = figure.mode()
    made = cached.kept("tren-tiap-daerah", (*trends.made_of, mode), lambda: _made(trends, mode))
    if made:
        shown, html = made
        with figure.frame(shown):
            st.html(html)


def _made(trends: Trends, mode: Mode) -> tuple[figure.Figure, str] | None:
    panels = of(trends)
    if panels.own.empty:
        return None
    unit, chosen = trends.indicator.unit, trends.asked.kode
    lead = text.PANELS_LEAD if len(panels.reference) else text.PANELS_LEAD_TOTALS
    axes = Axes.around(pd.concat([panels.own, panels.reference]))
    scale = text.PANELS_SCALE.format(
        low=formats.bare(axes.low, unit),
        high=formats.bare(axes.high, unit),
        first=f"{axes.first:%Y}",
        last=f"{axes.last:%Y}",
    )
    regional = {kode: t for kode, t in trends.found.items() if kode in set(panels.own["kode"])}
    title = text.PANELS.format(tally=trend_words.tally(regional))
    caption = Caption(title, f"{trends.indicator.label}. {lead} {scale}", trends.caption.source)
    shown = figure.of_panels(
        f"tiap-daerah-{trends.indicator.id.replace('_', '-')}",
        caption,
        [(trends.table.set_index("kode"), trends.indicator)],
        lambda: pictured(multiples.multiples(panels.own, panels.reference, unit, chosen), caption),
    )
    return shown, grid(trends, panels, axes, mode)


def of(trends: Trends) -> Panels:
    """The rows of the panels, with the number of each unbroken stretch."""
    breaks = tuple(moment(note.date) for note in trends.notes if note.breaks)
    rows = multiples.numbered(trends.table, breaks)
    provincial = rows["kode"].eq(PROVINCE) & (trends.indicator.unit in RATES)
    own = rows[rows["kode"].isin([area.kode for area in regencies()])]
    return Panels(own.sort_values(["kode", "when"]), rows[provincial])


def grid(trends: Trends, panels: Panels, axes: Axes, mode: Mode) -> str:
    """Every regency as a figure: name, direction, line, newest value."""
    body = "".join(_panel(trends, panels, axes, mode, area) for area in regencies())
    return f'<div class="lj-panels">{body}</div>'


def _panel(trends: Trends, panels: Panels, axes: Axes, mode: Mode, area: Region) -> str:
    kode, name = area.kode, area.short
    own = panels.own[panels.own["kode"].eq(kode)]
    chosen = kode == trends.asked.kode
    kind = "lj-panel chosen" if chosen else "lj-panel"
    if own.empty:
        said = f"<figcaption><b>{escape(name)}</b><span>{formats.MISSING}</span></figcaption>"
        return f'<figure class="{kind}">{said}</figure>'
    unit, last = trends.indicator.unit, own.iloc[-1]
    found: Trend = trends.found[kode]
    said = f"{trend_words.sign(found)} {formats.bare(last['value'], unit)}"
    picture = svg_image.address(spark(own, panels.reference, axes, chosen, mode))
    told = text.PANEL_ALT.format(
        name=name,
        first=formats.value(own.iloc[0]["value"], unit),
        since=periods.label(own.iloc[0]["period"]),
        last=formats.value(last["value"], unit),
        until=periods.label(last["period"]),
        verdict=found.verdict,
    )
    return (
        f'<figure class="{kind}"><figcaption><b>{escape(name)}</b>'
        f'<span title="{escape(found.verdict)}">{escape(said)}</span>'
        f"</figcaption><p>{escape(periods.label(last['period']))}</p>"
        f'<img alt="{escape(told)}" src="{picture}"></figure>'
    )
