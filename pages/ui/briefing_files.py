"""The files of a briefing: one button each, the step's name while it is made, then the file."""

from functools import partial

import streamlit as st

from briefing import files
from briefing.kept import Frozen
from briefing.workshop import NotMade, Order, Step
from pages.ui import cached, exported, frame
from pages.ui.text import bahan_paparan as text
from words import formats

_TEMPLATE_MB = 20
_MADE = "_berkas_dibuat"


def show(made: Frozen, title: str = text.FILES, lead: str = text.FILES_LEAD) -> None:
    """The buttons, the template that the visitor may bring, and what is ready."""
    frame.section(title, lead)
    with st.container(key="berkas_paparan"):
        _offer(made)


# Alone: while a file is made, the rest of the page stays as it is.
@st.fragment
def _offer(made: Frozen) -> None:
    kinds = [kind for kind in text.KINDS if kind != files.PROFILES or made.briefing.profiles]
    asked = None
    for kind, column in zip(kinds, st.columns(len(kinds)), strict=True):
        name, explained = text.KINDS[kind]
        with column:
            if st.button(name, key=f"buat_{kind}", icon=":material/download:", width="stretch"):
                asked = kind
            st.html(f'<p class="lj-source">{explained}</p>')
    said = st.container()
    template = _template()
    with said:
        if asked:
            _make(made, asked, template)
        _ready(made, template)


def _template() -> bytes | None:
    with st.expander(text.TEMPLATE):
        given = st.file_uploader(
            text.TEMPLATE_BOX,
            type=["pptx", "potx"],
            key="templat",
            help=text.TEMPLATE_HELP,
            max_upload_size=_TEMPLATE_MB,
        )
    if given is None:
        return None
    st.caption(text.TEMPLATE_USED.format(name=given.name))
    return bytes(given.getvalue())


def order(made: Frozen, kind: str, template: bytes | None) -> Order:
    """What is asked of the workshop: only what has a deck in it follows the template."""
    look = template if kind in (files.PPTX, files.ZIP) else None
    return Order(kind, made.number, made.packed, look)


def _make(made: Frozen, kind: str, template: bytes | None) -> None:
    wanted = order(made, kind, template)
    bar = st.progress(0.0, text.KINDS[kind][0])
    try:
        cached.workshop().file(wanted, partial(_tell, bar))
    except NotMade as fault:
        st.error(frame.literal(fault), icon=":material/error:")
    else:
        clicks = st.session_state.get(_MADE, (None, 0))[1]
        st.session_state[_MADE] = (wanted.key, clicks + 1)
        exported.tell(files.file_name(kind, made.number))
    finally:
        bar.empty()


def _tell(bar: "st.delta_generator.DeltaGenerator", step: Step) -> None:
    template = text.PROGRESS_OF if step.of > 1 else text.PROGRESS
    bar.progress(step.share, template.format(step=step.name, at=step.at + 1, of=step.of))


def _ready(made: Frozen, template: bytes | None) -> None:
    """The file made last, while the choices are still those it was made for."""
    key, clicks = st.session_state.get(_MADE, (None, 0))
    for kind in text.KINDS:
        wanted = order(made, kind, template)
        if wanted.key == key and cached.workshop().shelved(wanted):
            _save(wanted, clicks)


def _save(wanted: Order, clicks: int) -> None:
    shop = cached.workshop()
    content = shop.file(wanted)
    name = files.file_name(wanted.kind, wanted.number)
    with st.container(horizontal=True, vertical_alignment="center", key="berkas_siap"):
        st.markdown(
            text.READY.format(name=name, size=formats.file_size(len(content))), width="content"
        )
        st.download_button(
            text.SAVE,
            content,
            name,
            files.KINDS[wanted.kind].media_type,
            key="simpan_berkas",
            on_click="ignore",
        )
        st.html(
            f'<span data-lj-made="{wanted.number}-{wanted.kind}-{clicks}" '
            'data-lj-offer="simpan_berkas"></span>',
            width="content",
        )
