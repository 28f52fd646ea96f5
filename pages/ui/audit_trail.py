"""Who did what, when, with which file."""

import pandas as pd
import streamlit as st

from briefing import exports
from briefing.sheet import Sheet
from data import audit
from data.audit import Entry
from pages.ui import exported, filters, frame, html_table, load_history
from pages.ui.text import riwayat as text
from program.figures import Figures
from words import formats, periods

_MOST, _SHOWN, _TALL, _MANY = 5000, 200, 560, 14
_ACT = "perbuatan"


def show(_figures: Figures) -> None:
    """The newest acts, of one kind where the visitor asks for it."""
    frame.section(text.TRAIL_TITLE, text.TRAIL_LEAD)
    act = filters.buttons(_ACT, text.ACT, list(text.ACTS), text.ACTS.__getitem__)
    every = audit.entries(_MOST)
    wanted = [one for one in every if act in (text.EVERY, one.act)]
    if not wanted:
        st.html(f"<p>{text.TRAIL_NONE}</p>")
        return
    rows = [_row(one) for one in wanted[:_SHOWN]]
    with st.container(height=_TALL if len(rows) > _MANY else "content", key="jejak_audit"):
        html_table.show(text.TRAIL_COLUMNS, rows, text.TRAIL_ALT)
    if len(wanted) > _SHOWN:
        more = text.MORE.format(shown=formats.number(_SHOWN), count=formats.number(len(wanted)))
        st.caption(more)
    st.download_button(
        text.TRAIL_SAVE,
        exported.told(text.TRAIL_FILE, lambda: csv(wanted)),
        text.TRAIL_FILE,
        "text/csv",
        key="unduh_jejak",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
    )


def _row(entry: Entry) -> tuple[str, ...]:
    return (
        periods.moment(entry.made_at),
        text.ACTS.get(entry.act, entry.act),
        load_history.by(entry.person, entry.role),
        entry.file or text.NO_FILE,
        formats.number(entry.load) if entry.load else "–",
        entry.detail,
    )


def csv(entries: list[Entry]) -> bytes:
    """The acts as a file, times in UTC as the store keeps them."""
    rows = [
        (
            one.number,
            one.made_at.isoformat(timespec="seconds"),
            one.act,
            one.person,
            one.role,
            one.load or "",
            one.file,
            one.file_hash,
            one.detail,
        )
        for one in entries
    ]
    return exports.csv(Sheet(pd.DataFrame(rows, columns=list(text.TRAIL_FILE_COLUMNS)), {}, ()))
