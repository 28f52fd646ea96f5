"""The second step: how the file was read, each part of it correctable."""

from dataclasses import dataclass
from html import escape

import streamlit as st

from data.intake.model import Layout
from data.sources import Source
from pages.ui import upload_columns, upload_desk, upload_head, upload_source, upload_table
from pages.ui.text import unggah_data as text
from pages.ui.upload_desk import Desk
from words import formats


@dataclass(frozen=True)
class Reading:
    """How the file is read. fresh: a source that isn't known yet. lacking: what must be said of
    it before the file can be checked, in words."""

    layout: Layout
    fresh: Source | None
    lacking: tuple[str, ...]


def ask(desk: Desk) -> Reading:
    """What was recognised, as whoever sent the file has corrected it."""
    upload_head.step(1, text.LAYOUT_LEAD)
    said, names = st.container(), _tables(desk)
    first, second = st.columns([1, 2])
    with first:
        at = names.index(upload_table.pick(desk, "tabel", text.SHEET, names, names[0], str))
    with second:
        source = upload_source.ask(desk.token)
    fresh, lacking = _described(source, desk.token)
    source = fresh.id if fresh else source.strip(upload_source.NEW)
    found = upload_desk.recalled(desk, source)
    layout = found[min(at, len(found) - 1)]
    place = upload_table.Place(desk, names[at], source if found is not desk.layouts else "")
    layout = upload_table.ask(place, layout.corrected(source=source))
    listed = st.container()
    layout = upload_table.rows(place, layout)
    layout = upload_columns.correct(place, layout)
    with listed:
        upload_columns.show(layout)
    with said:
        _doubts(layout, found is not desk.layouts)
    upload_columns.peek(next(one for one in desk.upload.sheets if one.name == layout.sheet))
    return Reading(layout, fresh, lacking)


def _tables(desk: Desk) -> list[str]:
    """The tables that were found, each by a name of its own: a sheet may hold several."""
    names: list[str] = []
    for at, layout in enumerate(desk.layouts):
        before = sum(one.sheet == layout.sheet for one in desk.layouts[:at])
        name = text.TABLE_OF.format(sheet=layout.sheet, number=formats.number(before + 1))
        names.append(name if before else layout.sheet)
    return names


def _described(source: str, file: str) -> tuple[Source | None, tuple[str, ...]]:
    """A new source as it is described, and what is lacking before the file can be checked."""
    if source == upload_source.NEW:
        return upload_source.describe(file)
    return None, () if source else (text.CHECK_FIRST,)


def _doubts(layout: Layout, is_recalled: bool) -> None:
    if is_recalled:
        st.html(f'<p class="lj-source" role="status">{escape(text.REMEMBERED)}</p>')
    if layout.doubts:
        items = "".join(f"<li>{escape(one)}</li>" for one in layout.doubts)
        st.html(
            f'<section class="lj-doubts" aria-label="{escape(text.DOUBT)}">'
            f"<h3>{escape(text.DOUBT)}</h3><ul>{items}</ul></section>"
        )
