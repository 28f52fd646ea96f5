"""The columns of a file: what each was recognised as, and one of them corrected at a time."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from data.intake.cells import letter
from data.intake.model import ROLES, Column, Layout, Role, Sheet
from pages.ui import filters, html_table, upload_measures
from pages.ui.text import unggah_data as text
from pages.ui.upload_table import Place
from words import formats

_MANY, _TALL = 14, 420
_PEEK_ROWS, _PEEK_COLUMNS, _PEEK_LETTERS = 12, 10, 40


def show(layout: Layout) -> None:
    """Every column, in words."""
    rows = [_row(column) for column in layout.columns]
    with st.container(height=_TALL if len(rows) > _MANY else "content", key="kolom_dikenali"):
        html_table.show(text.COLUMNS, rows, text.COLUMNS_ALT)


def _row(column: Column) -> tuple[str, ...]:
    is_figure = column.role == "nilai"
    return (
        letter(column.at),
        column.heading or text.NO_HEADING,
        text.ROLES[column.role],
        filters.indicator_name(column.indicator) if is_figure and column.indicator else "",
        column.unit if is_figure else "",
        upload_measures.dated(column.period) if is_figure else "",
    )


def correct(place: Place, layout: Layout) -> Layout:
    """The layout with the columns that were corrected, and the means to correct another."""
    desk, columns = place.desk, {one.at: one for one in layout.columns}
    columns |= {at: one for (table, at), one in desk.columns.items() if table == place.name}
    with st.expander(text.CORRECT, key=f"betulkan_{desk.token}"):
        which = st.selectbox(
            text.CORRECT_WHICH,
            list(columns),
            index=None,
            format_func=lambda at: name(columns[at]),
            placeholder=text.CHOOSE_COLUMN,
            key=f"kolom_{desk.token}_{place.name}",
        )
        if which is not None:
            changed = _corrected(f"{desk.token}_{place.name}_{which}", columns[which])
            if changed != columns[which]:
                desk.columns[place.name, which] = columns[which] = changed
    return layout.corrected(columns=tuple(columns.values()))


def name(column: Column) -> str:
    """A column as its sender finds it: "C · Peserta aktif"."""
    heading = column.heading or text.NO_HEADING
    return text.COLUMN_NAME.format(letter=letter(column.at), heading=heading)


def _corrected(key: str, column: Column) -> Column:
    boxes = st.columns(4)

    def one(part: str, options: list[str], now: str, said: Callable[[str], str]) -> str:
        every, label = options if now in options else [now, *options], text.CORRECTABLE[part]
        at = list(text.CORRECTABLE).index(part)
        return str(
            boxes[at].selectbox(
                label, every, index=every.index(now), format_func=said, key=f"{part}_{key}"
            )
        )

    role: Role = boxes[0].selectbox(
        text.CORRECTABLE["peran_kolom"],
        ROLES,
        index=ROLES.index(column.role),
        format_func=text.ROLES.__getitem__,
        key=f"peran_kolom_{key}",
    )
    if role != "nilai":
        return replace(column, role=role, indicator="", unit="", period="")
    options = ["", *upload_measures.measures()]
    indicator = one("ukuran_kolom", options, column.indicator, _measure)
    units = upload_measures.units(indicator)
    now = column.unit if column.unit in units else ""
    unit = one("satuan_kolom", ["", *units], now, _as_table)
    options = ["", *upload_measures.calendar()]
    period = one("periode_kolom", options, column.period, _period)
    return replace(column, role=role, indicator=indicator, unit=unit, period=period)


def _measure(key: str) -> str:
    return filters.indicator_name(key) if key else text.AS_TABLE


def _as_table(said: str) -> str:
    return said or text.AS_TABLE


def _period(period: str) -> str:
    return upload_measures.dated(period) or text.AS_TABLE


def peek(sheet: Sheet) -> None:
    """The first cells of the sheet as they stand in the file."""
    opened = st.expander(text.PEEK, key="lihat_berkas", on_change="rerun")
    if not opened.open:
        return
    shown = sheet.cells.iloc[:_PEEK_ROWS, :_PEEK_COLUMNS]
    heads = [text.ROW, *(letter(at + 1) for at in range(shown.shape[1]))]
    rows = [
        (str(at), *(_short(str(cell)) for cell in cells))
        for at, cells in enumerate(shown.itertuples(index=False), 1)
    ]
    with opened:
        html_table.show(heads, rows, text.PEEK_ALT.format(sheet=sheet.name))
        st.caption(
            text.PEEK_MORE.format(
                rows=formats.number(len(shown)), columns=formats.number(shown.shape[1])
            )
        )


def _short(cell: str) -> str:
    return cell if len(cell) <= _PEEK_LETTERS else f"{cell[: _PEEK_LETTERS - 1]}…"
