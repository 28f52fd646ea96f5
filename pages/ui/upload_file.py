"""The first step: a file is brought, or a template taken along."""

from functools import partial
from html import escape

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from data.intake.templates import KINDS, template
from pages.ui import (
    exported,
    figure,
    frame,
    upload_desk,
    upload_head,
    upload_progress,
    visitor,
)
from pages.ui.text import unggah_data as text
from pages.ui.upload_desk import Desk, Told
from words import formats


def ask() -> Desk | None:
    """The file on the desk; None while there is none that can be worked on."""
    upload_head.step(0, text.FILE_LEAD)
    box, beside = st.columns([1.7, 1], gap="large")
    with beside:
        _templates()
    with box:
        given = st.file_uploader(
            text.FILE_BOX,
            key=f"berkas_unggah_{upload_desk.turn()}",
            max_upload_size=text.LARGEST_MB,
        )
        st.html(f'<p class="lj-source">{escape(text.PERSONAL)}</p>')
        if given is None:
            return None
        desk = upload_desk.current()
        if desk is None or desk.token != given.file_id:
            desk = upload_progress.shown(partial(_lay, given))
        if desk.fault:
            st.error(f"{desk.fault} {text.UNCHANGED}", icon=":material/block:")
            return None
        _about(desk)
    return desk


def _lay(given: UploadedFile, told: Told) -> Desk:
    person = visitor.visitor()
    return upload_desk.lay(given.file_id, given.name, given.getvalue(), person, told)


def _about(desk: Desk) -> None:
    sheets = text.SHEETS.format(count=formats.number(len(desk.upload.sheets)))
    size = formats.file_size(desk.upload.size)
    said = text.ABOUT_FILE.format(name=desk.name, size=size, sheets=sheets)
    st.html(f'<p class="lj-source" role="status">{escape(said)}</p>')


def _templates() -> None:
    st.html(
        f'<div class="lj-aside"><h3>{escape(text.TEMPLATES)}</h3>'
        f"<p>{escape(text.TEMPLATES_LEAD)}</p></div>"
    )
    with st.container(gap=None, key="templat_unggah"):
        for kind in KINDS.values():
            st.download_button(
                kind.title,
                exported.told(kind.file, partial(template, kind.id)),
                kind.file,
                figure.XLSX,
                key=f"templat_{kind.id}",
                help=frame.literal(kind.lead),
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
            )
