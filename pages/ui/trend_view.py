"""The series of one indicator as the page on trends shows them."""

from dataclasses import dataclass

import altair as alt
import pandas as pd
import streamlit as st

from briefing import trend_words
from data.catalogue import Indicator, catalogue
from data.contract import ESTIMATE
from data.regions import NATION, PROVINCE, regencies, region
from figures import lines
from figures.theme import PICTURE_WIDTH, Caption, pictured
from pages.ui import figure, frame, html_table, provenance
from pages.ui.text import tren as text
from program.figures import Figures
from program.panel import RATES
from program.series import series
from program.trend import MINIMUM, Trend, trend
from words import formats, periods

POVERTY_TOPIC = "kemiskinan"


@dataclass(frozen=True, eq=False)
class Trends:
    """table: kode, name, period, value and the rest of a series, published figures only.
    drawn: those on the chart; of totals the regencies alone, which the province would flatten.
    found: the verdict of every region that has a figure, the leading one first."""

    indicator: Indicator
    table: pd.DataFrame
    drawn: pd.DataFrame
    found: dict[str, Trend]
    caption: Caption


def build(figures: Figures, key: str, chosen: str | None) -> Trends | None:
    """The published series of everyone in the indicator `key`; None where there is none."""
    indicator = catalogue()[key]
    order = [kode for kode in (chosen, PROVINCE, NATION) if kode]
    order += [area.kode for area in regencies() if area.kode not in order]
    own = {kode: _published(figures, indicator.id, kode) for kode in order}
    own = {kode: rows for kode, rows in own.items() if len(rows)}
    if not own:
        return None
    table = pd.concat(
        [rows.assign(kode=kode, name=region(kode).short) for kode, rows in own.items()],
        ignore_index=True,
    )
    found = {kode: trend(rows, indicator.good) for kode, rows in own.items()}
    first = next(iter(found))
    subtitle = text.SUBTITLE.format(
        label=indicator.label,
        unit="persen" if indicator.unit == "share" else indicator.unit,
        first=periods.label(min(table["period"])),
        last=periods.label(max(table["period"])),
    )
    drawn = _drawn(table, indicator)
    if len(drawn) < len(table):
        subtitle = f"{subtitle} {text.TOTALS}"
    title = trend_words.title(region(first).name, indicator, found[first])
    caption = Caption(title, subtitle, provenance.plain_line(table["source"]))
    return Trends(indicator, table, drawn, found, caption)


def _drawn(table: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    regional = table[~table["kode"].isin([PROVINCE, NATION])]
    return table if indicator.unit in RATES or regional.empty else regional


def show(trends: Trends, chosen: str | None, version: str) -> None:
    """The framed chart, and the table of verdicts."""
    unit = trends.indicator.unit
    layer = (trends.table.set_index("kode"), trends.indicator)
    shown = figure.of_panels(
        f"tren-{trends.indicator.id.replace('_', '-')}",
        trends.caption,
        [layer],
        lambda: _picture(trends, chosen),
    )
    with figure.frame(shown):
        figure.chart(
            lambda mode: lines.lines(trends.drawn, unit, chosen=chosen, mode=mode),
            shown,
            (version, chosen),
            right=lines.LABEL_ROOM,
            height=464,
        )
    frame.section(text.VERDICTS, text.VERDICTS_LEAD.format(minimum=formats.number(MINIMUM)))
    html_table.show(text.COLUMNS, rows(trends), numbers=(2, 3, 4))
    measured = text.POINTS if unit == "share" else unit
    st.caption(text.UNIT_OF_PACE.format(unit=measured))
    if trends.indicator.topic == POVERTY_TOPIC:
        st.caption(text.SAMPLE)


def _picture(trends: Trends, chosen: str | None) -> alt.TopLevelMixin:
    drawn = lines.lines(trends.table, trends.indicator.unit, chosen=chosen, width=PICTURE_WIDTH)
    return pictured(drawn, trends.caption, right=lines.LABEL_ROOM)


def rows(trends: Trends) -> list[tuple[str, ...]]:
    """A line of the table for each region: direction, pace, p, figures, span, newest figure."""
    newest = trends.table.groupby("kode")["value"].last()
    said: list[tuple[str, ...]] = []
    for kode, found in trends.found.items():
        span = f"{periods.label(found.first)} – {periods.label(found.last)}"
        said.append(
            (
                region(kode).short,
                trend_words.direction(found),
                trend_words.pace(found, trends.indicator),
                trend_words.chance(found.p_value),
                formats.number(found.points),
                span if found.first != found.last else periods.label(found.first),
                formats.value(newest[kode], trends.indicator.unit),
            )
        )
    return said


def _published(figures: Figures, indicator: str, kode: str) -> pd.DataFrame:
    rows = series(figures, indicator, kode, with_estimates=False)
    return rows[rows["status"].ne(ESTIMATE)]
