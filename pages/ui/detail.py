"""The chosen regency beside the map: its own figures, each with date and status."""

from html import escape

import streamlit as st

from briefing import sentences
from data.catalogue import Indicator, catalogue
from data.preference import alternatives
from data.regions import Region, region
from pages.ui import cached, provenance
from pages.ui.text import peta_cakupan as text
from program.figures import Figures
from program.panel import pick
from program.rows import Row
from words import formats, periods


def show(figures: Figures, kode: str, indicator: Indicator, period: str) -> None:
    """Name, seat and area; the main indicators at their newest; other sources of the shown one."""
    place = region(kode)
    lines = []
    for meaning in catalogue().values():
        row = pick(figures, meaning.id, kode, periods.LATEST) if meaning.main else None
        if row:
            lines.append(_line(meaning, row))
    st.html(
        f'<section class="lj-detail" aria-live="polite"><h3>{escape(place.name)}</h3>'
        f'<p class="lj-source">{escape(_about(place))}</p><table>{"".join(lines)}</table></section>'
    )
    _others(figures, kode, indicator, period)


def _about(place: Region) -> str:
    area = formats.number(place.area_km2, 0) if place.area_km2 else formats.MISSING
    said = text.SEAT_AND_AREA.format(seat=place.seat, area=area)
    report = cached.area_report().set_index("kode")
    flag = str(report["flag"].get(place.kode, ""))
    return f"{said}; {flag}" if flag else said


def _line(meaning: Indicator, row: Row) -> str:
    title = escape(f"{provenance.publishers(row.source)}. {row.note}", quote=True)
    value = escape(formats.value(row.value, meaning.unit))
    sign = provenance.mark(row.status)
    return (
        f'<tr title="{title}"><th scope="row">{escape(meaning.short)}</th><td>{sign} {value}</td>'
        f"<td>{escape(periods.label(row.period))}</td></tr>"
    )


def _others(figures: Figures, kode: str, indicator: Indicator, period: str) -> None:
    shown = pick(figures, indicator.id, kode, period)
    if shown is None:
        return
    rows = alternatives(figures.observations, kode, shown.period, indicator.id)
    if len(rows) < 2:
        return
    said = []
    with st.expander(text.OTHER_SOURCES):
        for record in rows.iloc[1:].itertuples():
            row = Row(
                record.kode,
                record.period,
                record.indicator,
                record.value,
                record.status,
                record.source,
                record.note,
                record.approx,
            )
            line = sentences.alternative(row, indicator, provenance.publishers(row.source))
            said.append(f"<li>{escape(line)}</li>")
        st.html(f"<ul>{''.join(said)}</ul>")
        st.caption(text.OTHER_SOURCES_HELP)
