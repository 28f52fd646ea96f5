"""The third step: the dry run, its counts, its findings, and the file with its marks."""

import json
from collections import Counter
from functools import partial
from html import escape
from pathlib import PurePath

import streamlit as st

from data.intake import report
from data.intake.cells import cell, letter
from data.intake.marked import marked
from data.intake.model import CHANGED, NEW, REFUSE, SAME, DryRun, Finding
from data.published import sources
from pages.ui import exported, figure, html_table, upload_desk, upload_head, upload_progress
from pages.ui.html_table import Html
from pages.ui.text import unggah_data as text
from pages.ui.upload_desk import Desk
from pages.ui.upload_layout import Reading
from program.figures import Figures
from words import formats

_MOST, _MANY, _TALL = 200, 8, 420
_MATCHED = "cocok"


def ask(desk: Desk, reading: Reading, figures: Figures) -> DryRun | None:
    """The dry run of this reading; None until it has been made."""
    upload_head.step(2, text.CHECK_LEAD)
    is_done = upload_desk.holds(desk, reading.layout)
    for lack in reading.lacking:
        st.html(f'<p class="lj-source">{escape(lack)}</p>')
    if desk.run is not None and not is_done and not reading.lacking:
        st.info(text.STALE, icon=":material/update:")
    if st.button(
        text.CHECK_AGAIN if is_done else text.CHECK,
        key="uji_coba",
        type="secondary" if is_done else "primary",
        disabled=bool(reading.lacking),
    ):
        _run(desk, reading, figures)
        st.rerun()
    return desk.run if is_done else None


def _run(desk: Desk, reading: Reading, figures: Figures) -> None:
    known = {*sources(), reading.layout.source}
    upload_progress.shown(partial(upload_desk.check, desk, reading.layout, known, figures))


def show(desk: Desk, run: DryRun) -> None:
    """The counts, the findings, and what can be taken along."""
    st.html(counts(run))
    _findings(run)
    _files(desk, run)


def counts(run: DryRun) -> str:
    """How many of each, in words, as HTML."""
    found = dict(run.counts)
    found.setdefault(_MATCHED, sum(found.get(name, 0) for name in (NEW, CHANGED, SAME)))
    cards = "".join(
        f'<li class="lj-card"><h3>{escape(name)}</h3><p class="lj-value">'
        f'{formats.number(found.get(key, 0))}</p><p class="lj-when">{escape(means)}</p></li>'
        for key, (name, means) in text.COUNTS.items()
    )
    return f'<ul class="lj-cards lj-counts">{cards}</ul>'


def _findings(run: DryRun) -> None:
    st.html(f'<h3 class="lj-sub">{escape(text.FINDINGS)}</h3>')
    if not run.findings:
        st.html(f"<p>{escape(text.NO_FINDINGS)}</p>")
        return
    each = Counter(one.severity for one in run.findings)
    severities = [text.EVERY, *(one for one in text.SEVERITIES if each[one])]
    chosen = st.segmented_control(
        text.SHOW_SEVERITY,
        severities,
        default=text.EVERY,
        format_func=lambda one: _severity(one, each),
        required=True,
        key="tampil_temuan",
    )
    wanted = [one for one in run.findings if chosen in (None, text.EVERY, one.severity)]
    rows = [_row(one) for one in wanted[:_MOST]]
    with st.container(height=_TALL if len(rows) > _MANY else "content", key="temuan"):
        html_table.show(text.FINDING_COLUMNS, rows, text.FINDINGS_ALT)
    if len(wanted) > _MOST:
        more = text.MORE_FINDINGS.format(
            shown=formats.number(_MOST), count=formats.number(len(wanted))
        )
        st.caption(more)


def _severity(key: str, each: Counter[str]) -> str:
    name = text.SEVERITIES.get(key, text.LOOK_AT_ALL)
    return text.SEVERITY_COUNT.format(
        name=name, count=formats.number(each[key] if key in each else each.total())
    )


def _row(found: Finding) -> tuple[str, ...]:
    kind = "tolak" if found.severity == REFUSE else "lain"
    badge = f'<span class="lj-finding-kind {kind}">{text.SEVERITIES[found.severity]}</span>'
    return (Html(badge), place(found), _sentence(found.message), _sentence(found.remedy))


def place(found: Finding) -> str:
    """Where it is, as a spreadsheet says: "C12", "baris 12", "kolom C"."""
    if found.row and found.column:
        return cell(found.row, found.column)
    if found.row:
        return text.PLACE_ROW.format(row=formats.number(found.row))
    if found.column:
        return text.PLACE_COLUMN.format(letter=letter(found.column))
    return text.WHOLE_FILE


def _sentence(said: str) -> str:
    return f"{said[:1].upper()}{said[1:]}"


def _files(desk: Desk, run: DryRun) -> None:
    stem = PurePath(desk.name).stem
    offers = (
        (
            "tanda",
            text.MARKED,
            f"{stem} - hasil periksa.xlsx",
            figure.XLSX,
            partial(_marked, desk.content, run),
        ),
        ("laporan", text.REPORT_TEXT, f"{stem} - laporan.txt", "text/plain", partial(_text, run)),
        (
            "json",
            text.REPORT_JSON,
            f"{stem} - laporan.json",
            "application/json",
            partial(_json, run),
        ),
    )
    with st.container(horizontal=True, gap="small", key="berkas_uji"):
        for key, label, name, mime, make in offers:
            st.download_button(
                label,
                exported.told(name, make),
                name,
                mime,
                key=f"unduh_{key}",
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
            )


def _marked(content: bytes, run: DryRun) -> bytes:
    return marked(content, run)[1]


def _text(run: DryRun) -> bytes:
    return report.text(run).encode("utf-8-sig")


def _json(run: DryRun) -> bytes:
    return json.dumps(report.document(run), ensure_ascii=False, indent=2).encode()
