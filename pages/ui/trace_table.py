"""Every figure of a frozen briefing in a table that is searched, and the one that is chosen."""

from collections.abc import Mapping
from html import escape

import streamlit as st

from briefing import workbook
from briefing.kept import Frozen
from briefing.story import traced
from data import ledger
from pages.ui import cached, exported, figure, frame, tables
from pages.ui.text import bahan_paparan as text
from words import formats, periods

_SHOWN = [name for name in traced.COLUMNS if name != "alamat_sumber"]
"""The address goes with the source of the figure that is chosen."""
_IN_GRID = ["angka", *(name for name in _SHOWN if name not in {"angka", "halaman"}), "halaman"]
"""The figure first: a narrow screen shows two columns, and many rows are of the same page."""
_LETTERS = 100


def show(made: Frozen) -> None:
    """The search, the table, the whole origin of the row that is chosen, and the table's file."""
    frame.section(text.TRACED, text.TRACED_LEAD)
    rows = cached.traced(made)
    box, _ = st.columns([1, 1])
    with box:
        wanted = st.text_input(
            text.SEARCH, key="cari_asal", type="search", placeholder=text.SEARCH_HINT
        )
    found = traced.matching(rows, wanted or "")
    count = text.FOUND.format(found=formats.number(len(found)), count=formats.number(len(rows)))
    said = count if len(found) else text.NONE_FOUND
    st.html(f'<p class="lj-source" role="status">{said}</p>')
    if len(found):
        chosen = st.dataframe(
            found[_IN_GRID].map(_begun).rename(columns=tables.heading),
            hide_index=True,
            width="stretch",
            height=420,
            alt=text.TABLE_ALT.format(number=made.number),
            key="asal_angka",
            on_select="rerun",
            selection_mode="single-row",
            column_config={tables.heading("halaman"): st.column_config.TextColumn(width="medium")},
        )
        for row in chosen.selection.rows[:1]:
            if row < len(found):
                st.html(origin(found.iloc[row].to_dict()))
    file = f"lindung-jambi-asal-angka_{made.number}.xlsx"
    st.download_button(
        text.SAVE_TRACE,
        exported.told(file, lambda: workbook.xlsx(traced.sheet(made.briefing))),
        file,
        figure.XLSX,
        key="unduh_asal",
        on_click="ignore",
        icon=":material/download:",
    )


def origin(row: Mapping[str, str]) -> str:
    """All that is known of one figure as HTML, the source a link where it has an address."""
    head = f"{row['ukuran']}, {row['daerah']}: {row['angka']}"
    told = [name for name in _SHOWN if name not in {"ukuran", "daerah", "angka"} and row[name]]
    lines = "".join(
        f"<div><dt>{tables.heading(name)}</dt><dd>{_cell(name, row)}</dd></div>" for name in told
    )
    return f'<section class="lj-origin"><h3>{escape(head)}</h3><dl>{lines}</dl></section>'


def _begun(said: str) -> str:
    """A cell as the grid needs it: some name forty inputs, and all would travel at a click."""
    return said if len(said) <= _LETTERS else f"{said[: _LETTERS - 1]}…"


def _load(number: str) -> str:
    """Who published it, when, with which file; the number alone where this store doesn't know."""
    found = ledger.one(int(number)) if number.isdigit() else None
    if found is None:
        return number
    return text.LOAD.format(
        number=number,
        person=found.person,
        when=periods.moment(found.made_at),
        file=found.file,
        hash=found.file_hash,
    )


def _cell(name: str, row: Mapping[str, str]) -> str:
    if name == "muatan":
        return "<br>".join(escape(_load(one)) for one in row[name].split("; "))
    said = escape(row[name])
    address = row["alamat_sumber"]
    if name != "sumber" or not address.startswith(("https://", "http://")):
        return said
    link = f'<a href="{escape(address)}" target="_blank" rel="noopener noreferrer">{text.OPEN}</a>'
    return f"{said} ({link})"
