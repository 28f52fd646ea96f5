"""Whether the regencies come closer: their spread through time, and what the numbers say."""

import math
from dataclasses import replace

import pandas as pd
import streamlit as st

from briefing import gap_words
from data.catalogue import EMPLOYED, P1, P2, POVERTY, UNEMPLOYMENT, Indicator
from data.regions import PROVINCE, region
from figures import lines
from figures.spread import HEIGHT, spread
from figures.theme import PICTURE_WIDTH, Caption, pictured
from pages.ui import cached, figure, filters, html_table, provenance, stories
from pages.ui.gap_view import meaning
from pages.ui.text import kesenjangan as text
from program.figures import Figures
from program.inequality import over_time
from program.panel import panel
from program.rounds import moment
from program.rows import PUBLISHED
from program.trend import Trend, trend
from words import formats, periods

INDICATORS = (POVERTY, P1, P2, UNEMPLOYMENT, EMPLOYED)
UNIT = "indeks"
SMALL = 260
"""Height of the chart of one line, px."""


def choose() -> Indicator:
    """One of the indicators with complete periods."""
    label = filters.text.INDICATOR
    return meaning(filters.choice(filters.INDICATOR, label, INDICATORS, filters.indicator_name))


def show(figures: Figures, indicator: Indicator, kode: str | None) -> None:
    """The spread, its table, and the coefficient of variation through time."""
    found = cached.made(over_time, figures, indicator.id)
    if found.empty:
        st.info(text.NONE)
        return
    every = pd.concat(
        [panel(figures, indicator.id, p, with_estimates=False) for p in found["period"]]
    )
    absolute, relative = _trend(found, "range"), _trend(found, "weighted_cv")
    caption = Caption(
        gap_words.closer(found, absolute, relative, indicator),
        text.SPREAD_SUBTITLE.format(
            label=indicator.label, unit=_unit(indicator), count=formats.number(len(found))
        ),
        provenance.plain_line(every["source"]),
    )
    points, ends = _points(every, indicator), _ends(found, indicator)
    framed = figure.of_panels(
        "jarak-antardaerah",
        caption,
        [(every, indicator)],
        lambda: pictured(
            spread(points, ends, indicator.unit, chosen=kode, width=PICTURE_WIDTH), caption
        ),
        table=lambda: html_table.show(
            text.SPREAD_COLUMNS, rows(found, indicator), numbers=(3, 4, 5)
        ),
    )
    with figure.frame(framed):
        stories.show([gap_words.distance(found, indicator)])
        figure.chart(
            lambda mode: spread(points, ends, indicator.unit, chosen=kode, mode=mode),
            framed,
            (figures.version, indicator.id, kode),
            height=HEIGHT,
        )
        st.html(f'<p class="lj-note">{text.TESTED}</p>')
    _relative(found, every, indicator, relative.verdict, figures.version)


def _trend(found: pd.DataFrame, column: str) -> Trend:
    series = pd.DataFrame({"period": found["period"], "value": found[column], "status": PUBLISHED})
    return trend(series, "turun")


def rows(found: pd.DataFrame, indicator: Indicator) -> list[tuple[str, ...]]:
    """A line a period, the newest first."""
    said = []
    for _, row in found.iloc[::-1].iterrows():
        ends = [
            f"{region(row[end]).short} ({formats.value(row[f'{end}_value'], indicator.unit)})"
            for end in ("highest", "lowest")
        ]
        said.append(
            (
                periods.label(row["period"]),
                *ends,
                gap_words.apart(row, indicator),
                formats.value(row["ratio"], "kali"),
                formats.value(row["weighted_cv"], UNIT),
                periods.label(row["weights_period"]) if row["weights_period"] else "",
            )
        )
    return said


def _points(every: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    table = every.reset_index()[["kode", "name", "period", "value"]]
    table["year"] = [int(period[:4]) for period in table["period"]]
    when = table["period"].map(periods.label)
    figures = [formats.value(value, indicator.unit) for value in table["value"]]
    table["said"] = table["name"] + ", " + when + ": " + figures
    return table


def _ends(found: pd.DataFrame, indicator: Indicator) -> pd.DataFrame:
    said = {
        f"{end}_said": [formats.bare(value, indicator.unit) for value in found[f"{end}_value"]]
        for end in ("lowest", "highest")
    }
    return found.assign(year=[int(period[:4]) for period in found["period"]], **said)


def _relative(
    found: pd.DataFrame, every: pd.DataFrame, indicator: Indicator, verdict: str, version: str
) -> None:
    table = found.rename(columns={"weighted_cv": "value"})[["period", "value"]].assign(
        kode=PROVINCE, name=text.CV_NAME, status=PUBLISHED, low=math.nan, high=math.nan, note=""
    )
    table["when"] = [moment(period, indicator.topic) for period in table["period"]]
    table["source"] = provenance.ids_of(every["source"])
    subtitle = text.CV_SUBTITLE.format(
        label=indicator.label,
        first=periods.label(found["period"].iloc[0]),
        last=periods.label(found["period"].iloc[-1]),
    )
    caption = Caption(text.CV_TITLE[verdict], subtitle, provenance.plain_line(every["source"]))
    known = table.set_index("kode")
    relative = _relative_indicator(indicator)
    framed = figure.of_panels(
        "koefisien-variasi",
        caption,
        [(known, relative)],
        lambda: pictured(
            lines.lines(table, UNIT, width=PICTURE_WIDTH), caption, right=lines.LABEL_ROOM
        ),
    )
    with figure.frame(framed):
        figure.chart(
            lambda mode: lines.lines(table, UNIT, mode=mode).properties(height=SMALL),
            framed,
            (version, indicator.id),
            right=lines.LABEL_ROOM,
            height=SMALL,
        )


def _relative_indicator(indicator: Indicator) -> Indicator:
    """The coefficient of variation as an indicator, for the files."""
    return replace(
        indicator,
        label=f"{text.CV_NAME}, {indicator.label}",
        unit=UNIT,
        definition=text.CV_MEANING,
        formula=text.CV_FORMULA,
    )


def _unit(indicator: Indicator) -> str:
    return "persen" if indicator.unit == "share" else indicator.unit
