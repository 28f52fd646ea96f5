"""Every load there was, one of them opened, and the way back to it."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from briefing import exports
from briefing.sheet import Sheet
from data import history, ledger, schema
from data.catalogue import catalogue
from data.ledger import Load
from data.regions import region
from geo import steps
from pages.ui import exported, filters, frame, html_table, load_changes, login, restoring
from pages.ui.html_table import Html
from pages.ui.text import riwayat as text
from pages.ui.text import unggah_data as upload
from pages.ui.upload_head import LOAD
from program.figures import Figures
from words import formats, periods

_MOST, _SHOWN, _TALL, _MANY = 200, 150, 460, 10


def show(figures: Figures) -> None:
    """The loads, newest first, and the one that the visitor opens."""
    login.show()
    restoring.done()
    every = ledger.loads(_MOST)
    counts = history.counts()
    frame.section(text.TITLE, text.LEAD)
    rows = [_row(load, figures.state, counts) for load in every]
    with st.container(height=_TALL if len(rows) > _MANY else "content", key="daftar_muatan"):
        html_table.show(text.COLUMNS, rows, text.ALT, numbers=(5,))
    if len(every) == _MOST:
        st.caption(text.OLDER.format(count=formats.number(_MOST)))
    by_number = {str(load.number): load for load in every}
    chosen = filters.choice(
        LOAD, text.CHOOSE, list(by_number), lambda number: _named(by_number[number])
    )
    _open(figures, by_number[chosen])


def _row(load: Load, head: int, counts: dict[int, int]) -> tuple[str, ...]:
    now = f' <span class="lj-badge sementara">{text.NOW}</span>' if load.number == head else ""
    return (
        Html(f"{formats.number(load.number)}{now}"),
        periods.moment(load.made_at),
        by(load.person, load.role),
        load.file or text.NO_FILE,
        load.note or text.NO_NOTE,
        formats.number(counts.get(load.number, 0)) if load.kind != schema.RESTORED else "–",
        what(load),
    )


def by(person: str, role: str) -> str:
    """Who, and as what."""
    return text.BY.format(person=person or text.ANYONE, role=text.ROLES.get(role, role))


def what(load: Load) -> str:
    """What a load did, in words. A newer application brings its figures by a load of its own."""
    if load.kind == schema.SEEDED and load.number > 1:
        return text.RENEWED
    return text.KINDS[load.kind].format(parent=formats.number(load.parent or 0))


def _named(load: Load) -> str:
    when = periods.moment(load.made_at)
    return text.LOAD.format(number=formats.number(load.number), when=when, what=what(load))


def _open(figures: Figures, load: Load) -> None:
    frame.section(text.OPENED.format(number=formats.number(load.number)))
    left, right = st.columns([2, 1], gap="large")
    with left:
        st.html(_facts(load))
    with right:
        restoring.offer(load, figures.state)
    _changes(load)


def _facts(load: Load) -> str:
    why = [text.WHY.format(rule=rule, reason=reason) for rule, reason in load.overrides.items()]
    said = {
        "when": periods.moment(load.made_at),
        "who": by(load.person, load.role),
        "file": load.file,
        "hash": load.file_hash,
        "note": load.note,
        "why": "; ".join(why),
    }
    lines = "".join(
        f"<div><dt>{text.FACTS[name]}</dt><dd>{escape(words)}</dd></div>"
        for name, words in said.items()
        if words
    )
    return f'<section class="lj-origin"><dl>{lines}</dl></section>'


def _changes(load: Load) -> None:
    found = load_changes.of_load(load.number)
    before = formats.number(load.number - 1)
    if load.number == 1:
        lead = text.FIRST_LEAD.format(count=formats.number(len(found)))
    elif found.empty:
        lead = text.CHANGED_NONE.format(before=before)
    else:
        lead = text.CHANGED_LEAD.format(count=formats.number(len(found)), before=before)
    st.html(f"<p>{escape(lead)}</p>")
    if found.empty:
        return
    rows = [_line(row) for row in found.head(_SHOWN).to_dict("records")]
    with st.container(height=_TALL if len(rows) > _MANY else "content", key="isi_muatan"):
        html_table.show(
            text.CHANGED_COLUMNS, rows, text.CHANGED_ALT.format(before=before), numbers=(3, 4)
        )
    if len(found) > _SHOWN:
        more = text.MORE.format(shown=formats.number(_SHOWN), count=formats.number(len(found)))
        st.caption(more)
    name = f"lindung-jambi-muatan-{load.number}.csv"
    st.download_button(
        text.SAVE,
        exported.told(name, lambda: exports.csv(Sheet(found, {}, ()))),
        name,
        "text/csv",
        key="unduh_muatan",
        on_click="ignore",
        type="tertiary",
        icon=":material/download:",
    )


def _line(row: dict[str, object]) -> Sequence[str]:
    meaning = catalogue()[str(row["indicator"])]
    change = steps.signed(float(row["change"]), meaning.unit)  # type: ignore[arg-type]
    kind = upload.OUTCOMES[str(row["outcome"])]
    return (
        region(str(row["kode"])).name,
        meaning.label,
        periods.label(str(row["period"])),
        formats.value(float(row["before"]), meaning.unit),  # type: ignore[arg-type]
        formats.value(float(row["after"]), meaning.unit),  # type: ignore[arg-type]
        kind if change in (formats.MISSING, steps.NONE) else change,
        text.PLACE.format(file=row["file"], row=formats.number(int(row["row"]))),  # type: ignore[call-overload]
    )
