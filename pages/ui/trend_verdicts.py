"""The framed table of verdicts: where each region goes, how fast, and how sure that is."""

import pandas as pd
import streamlit as st

from briefing import trend_words
from briefing.sheet import STATUS, Sheet, sourced
from data.regions import region
from figures.theme import Caption
from pages.ui import cached, figure, html_table, provenance
from pages.ui.text import tren as text
from pages.ui.trend_view import Trends
from program.rows import worst
from program.trend import MINIMUM
from words import formats, periods

POVERTY_TOPIC = "kemiskinan"


def show(trends: Trends) -> None:
    """The table and what must be known to read it."""
    sources = provenance.ids_of(trends.table["source"])
    caption = Caption(
        text.VERDICTS.format(tally=trend_words.tally(trends.found)),
        text.VERDICTS_LEAD.format(minimum=formats.number(MINIMUM)),
        provenance.plain_line([sources]),
    )
    shown = figure.Figure(
        f"arah-{trends.indicator.id.replace('_', '-')}",
        caption,
        sources,
        tuple(dict.fromkeys(trends.table["status"])),
        tuple(sorted(set(trends.table["period"]))),
        trends.indicator.next_release,
        lambda: sheet(trends),
        None,
    )
    with figure.frame(shown):
        found = cached.kept("tren-arah", trends.made_of, lambda: rows(trends))
        html_table.show(text.COLUMNS, found, numbers=(2, 3, 4, 6))
        unit = trends.indicator.unit
        measured = text.POINTS if unit == "share" else unit
        st.caption(f"{text.UNIT_OF_PACE.format(unit=measured)} {text.ROUNDS}")
        if trends.indicator.topic == POVERTY_TOPIC:
            st.caption(f"{text.BARE_YEARS} {text.SAMPLE}")


def rows(trends: Trends) -> list[tuple[str, ...]]:
    """A line for each region: direction, pace, p, figures tested, their span, newest figure."""
    newest = trends.table.groupby("kode").last()
    said: list[tuple[str, ...]] = []
    for kode, found in trends.found.items():
        last = newest.loc[kode]
        value = formats.value(last["value"], trends.indicator.unit)
        said.append(
            (
                region(kode).short,
                trend_words.direction(found),
                trend_words.pace(found, trends.indicator),
                trend_words.chance(found.p_value),
                formats.number(found.points),
                trend_words.span(found),
                f"{value} ({periods.label(last['period'])})",
            )
        )
    return said


def sheet(trends: Trends) -> Sheet:
    """The verdicts as rows for other programs."""
    newest = trends.table.groupby("kode").last()
    grouped = trends.table.groupby("kode")
    rows = [
        {
            "kode": kode,
            "nama": region(kode).name,
            "indikator": trends.indicator.label,
            "arah": found.verdict,
            "penilaian": found.judgement,
            "laju_per_tahun": found.slope_per_year,
            "laju_batas_bawah": found.low,
            "laju_batas_atas": found.high,
            "nilai_p": found.p_value,
            "banyak_angka": found.points,
            "periode_awal": found.first,
            "periode_akhir": found.last,
            "nilai_terakhir": newest.loc[kode, "value"],
            "periode_terakhir": newest.loc[kode, "period"],
            "status": worst(grouped.get_group(kode)["status"]),
            "sumber": provenance.ids_of(grouped.get_group(kode)["source"]),
        }
        for kode, found in trends.found.items()
    ]
    unit = trends.indicator.unit
    paces = ("laju_per_tahun", "laju_batas_bawah", "laju_batas_atas")
    units = {**dict.fromkeys(paces, unit), "nilai_terakhir": unit, "nilai_p": "indeks"}
    facts = (
        ("Indikator", trends.indicator.label),
        ("Arti", trends.indicator.definition),
        ("Cara menguji", f"{text.VERDICTS_LEAD.format(minimum=MINIMUM)} {text.ROUNDS}"),
        STATUS,
        *sourced(provenance.ids_of(trends.table["source"])),
    )
    return Sheet(pd.DataFrame(rows), units, facts)
