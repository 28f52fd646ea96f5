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
        key = f"berkas_unggah_{upload_desk.turn()}"
        given = st.file_uploader(
            text.FILE_BOX,
            key=key,
            max_upload_size=text.LARGEST_MB,
            on_change=_left_or_taken,
            args=(key,),
        )
        st.html(f'<p class="lj-source">{escape(text.PERSONAL)}</p>')
        desk = upload_desk.current()
        if given is not None and (desk is None or desk.token != given.file_id):
            desk = upload_progress.shown(partial(_lay, given))
        if desk is None:
            return None
        if desk.fault:
            st.error(f"{desk.fault} {text.UNCHANGED}", icon=":material/block:")
            return None
        _about(desk, is_shown=given is not None)
    return desk


def _left_or_taken(key: str) -> None:
    """The box is also empty where the visitor comes back to it from another page: only what she
    takes out of it by herself leaves the desk."""
    if st.session_state.get(key) is None:
        upload_desk.drop()


def _lay(given: UploadedFile, told: Told) -> Desk:
    person = visitor.visitor()
    return upload_desk.lay(given.file_id, given.name, given.getvalue(), person, told)


def _about(desk: Desk, is_shown: bool) -> None:
    """What lies on the desk; how to lay it aside, where the box doesn't show it any more."""
    sheets = text.SHEETS.format(count=formats.number(len(desk.upload.sheets)))
    size = formats.file_size(desk.upload.size)
    said = text.ABOUT_FILE.format(name=desk.name, size=size, sheets=sheets)
    st.html(f'<p class="lj-source" role="status">{escape(said)}</p>')
    if not is_shown:
        st.button(text.ANOTHER, key="berkas_lain", on_click=upload_desk.clear)


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
