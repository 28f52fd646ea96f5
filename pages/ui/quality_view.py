"""The quality board: how fresh and whole the figures of each owner are, and what is odd in them."""

import datetime as dt
from collections.abc import Callable, Sequence
from html import escape

import pandas as pd
import streamlit as st

from data.catalogue import catalogue
from data.published import sources
from data.regions import regencies, region
from pages.ui import cached, filters, frame, html_table, provenance
from pages.ui.html_table import Html
from pages.ui.text import mutu_data as text
from program import absent, outliers, quality
from program.figures import Figures
from words import formats, periods

_SHOWN, _TALL, _MANY = 200, 520, 12


def show(figures: Figures) -> None:
    """The board, and one of its lists in full."""
    frame.section(text.TITLE, text.LEAD)
    today = f"{dt.date.today()}"
    board = cached.made(quality.board, figures, today)
    html_table.show(text.COLUMNS, [_family(row) for row in board.to_dict("records")], text.ALT)
    chosen = filters.buttons(
        "rincian_mutu", text.DETAIL, list(text.DETAILS), text.DETAILS.__getitem__, has_chip=False
    )
    st.html(f'<p class="lj-source">{escape(text.LEADS[chosen])}</p>')
    _LISTS[chosen](figures)


def _family(row: dict[str, object]) -> tuple[str, ...]:
    about = text.FAMILY.format(
        topic=text.TOPIC_NAMES[str(row["topic"])],
        frequency=row["frequency"],
        count=formats.number(_int(row["figures"])),
    )
    return (
        Html(f'{escape(str(row["producer"]))}<br><span class="lj-source">{escape(about)}</span>'),
        Html(_two(periods.label(str(row["latest"])), _age(_int(row["age_months"])))),
        Html(_due(row)),
        _regencies(row),
        _some(row["gaps"]),
        _some(row["outliers"]),
        _some(row["contradictions"]),
    )


def _two(first: str, second: str) -> str:
    return f'{escape(first)}<br><span class="lj-source">{escape(second)}</span>'


def _age(months: int) -> str:
    return text.AGE.format(months=formats.number(months)) if months > 0 else text.THIS_MONTH


def _due(row: dict[str, object]) -> str:
    if not row["due"]:
        return escape(str(row["next_release"]))
    told = {
        "release": periods.label(str(row["due"])),
        "period": periods.label(str(row["due_period"])),
    }
    if row["late"]:
        badge = f'<span class="lj-badge sementara">{text.LATE}</span>'
        return f"{badge}<br>{escape(text.LATE_SINCE.format(**told))}"
    return escape(text.DUE.format(**told))


def _regencies(row: dict[str, object]) -> str:
    """How many of the eleven have figures, and which lack them or, where those are few, have."""
    lacking = set(row["lacking"])  # type: ignore[call-overload]
    count = _int(row["regencies"])
    if not lacking:
        return text.ALL_REGENCIES if count else text.PROVINCE_ONLY
    if not count:
        return text.NO_REGENCY
    few = len(lacking) <= count
    named = [one.short for one in regencies() if (one.kode in lacking) == few]
    template = text.SOME_REGENCIES if few else text.FEW_REGENCIES
    return template.format(count=formats.number(count), names=formats.listing(named))


def _some(count: object) -> str:
    return formats.number(_int(count)) if count else text.NONE


def _int(count: object) -> int:
    return int(count)  # type: ignore[call-overload]


def _list(
    columns: Sequence[str],
    table: pd.DataFrame,
    row: Callable[[dict[str, object]], Sequence[str]],
    numbers: Sequence[int],
) -> None:
    if table.empty:
        st.html(f"<p>{text.NOTHING}</p>")
        return
    rows = [row(one) for one in table.head(_SHOWN).to_dict("records")]
    with st.container(height=_TALL if len(rows) > _MANY else "content", key="rincian_tabel"):
        html_table.show(columns, rows, numbers=numbers)
    if len(table) > _SHOWN:
        more = text.MORE.format(shown=formats.number(_SHOWN), count=formats.number(len(table)))
        st.caption(more)


def _sources(figures: Figures) -> None:
    table = cached.made(quality.by_source, figures)
    _list(text.SOURCE_COLUMNS, table, _source, (3, 4))


def _source(row: dict[str, object]) -> tuple[str, ...]:
    source = sources()[str(row["source"])]
    about = f'{provenance.linked(source)}<br><span class="lj-source">{escape(source.title)}</span>'
    return (
        Html(about),
        periods.published(str(row["published"])),
        periods.label(str(row["latest"])),
        formats.number(_int(row["figures"])),
        _some(row["contradictions"]),
    )


def _gaps(figures: Figures) -> None:
    table = cached.made(absent.gaps, figures)
    grouped = table.groupby(["indicator", "kode"], sort=False)["year"].agg(list).reset_index()
    _list(text.GAP_COLUMNS, grouped, _gap, ())


def _gap(row: dict[str, object]) -> tuple[str, ...]:
    years = [str(year) for year in row["year"]]  # type: ignore[attr-defined]
    return (*_cell(row)[:2], formats.listing(years))


def _outliers(figures: Figures) -> None:
    _list(text.OUTLIER_COLUMNS, cached.made(outliers.outliers, figures), _outlier, (3, 4))


def _outlier(row: dict[str, object]) -> tuple[str, ...]:
    unit = catalogue()[str(row["indicator"])].unit
    return (
        *_cell(row),
        formats.value(row["value"], unit),  # type: ignore[arg-type]
        formats.value(row["usual"], unit),  # type: ignore[arg-type]
        provenance.publishers(str(row["source"])),
    )


def _contradictions(figures: Figures) -> None:
    table = cached.made(quality.contradictions, figures)
    _list(text.CONTRADICTION_COLUMNS, table, _contradiction, (3, 5))


def _contradiction(row: dict[str, object]) -> tuple[str, ...]:
    unit = catalogue()[str(row["indicator"])].unit
    return (
        *_cell(row),
        formats.value(row["shown"], unit),  # type: ignore[arg-type]
        provenance.publishers(";".join(row["others"])),  # type: ignore[arg-type]
        formats.percent(row["spread_share"], 1),  # type: ignore[arg-type]
    )


def _cell(row: dict[str, object]) -> tuple[str, ...]:
    when = periods.label(str(row["period"])) if "period" in row else ""
    return catalogue()[str(row["indicator"])].label, region(str(row["kode"])).name, when


_LISTS = {
    text.SOURCES: _sources,
    text.GAPS: _gaps,
    text.OUTLIERS: _outliers,
    text.CONTRADICTIONS: _contradictions,
}
