"""The way back to an earlier state: one click, one confirmation, one load more."""

import streamlit as st

from data import ledger, people
from data.intake import identity
from data.ledger import Load
from data.people import Forbidden
from data.refusals import Moved, Unknown
from data.store import StoreProblem
from pages.ui import choices, frame, load_changes, visitor
from pages.ui.text import riwayat as text
from pages.ui.text import unggah_data as upload
from pages.ui.upload_head import LOAD
from words import formats

_DONE = "_dikembalikan"


def offer(load: Load, head: int) -> None:
    """The button; why there is none, where this state can't be brought back."""
    if load.number == head:
        st.html(f'<p class="lj-source">{text.IS_NOW}</p>')
        return
    try:
        people.must_restore(visitor.visitor())
    except Forbidden as fault:
        st.info(frame.literal(fault) + ".", icon=":material/lock:")
        return
    if st.button(text.RESTORE, key="kembalikan", icon=":material/history:"):
        _confirm(load.number, head)


@st.dialog(text.RESTORE_TITLE)
def _confirm(number: int, head: int) -> None:
    count = load_changes.apart(head, number)
    said = text.RESTORE_ASK.format(
        number=formats.number(number), head=formats.number(head), next=formats.number(head + 1)
    )
    st.html(f"<p>{said} {text.RESTORE_COUNT.format(count=formats.number(count))}</p>")
    note = st.text_input(
        text.RESTORE_NOTE,
        key="alasan_kembali",
        placeholder=text.RESTORE_NOTE_EXAMPLE,
        max_chars=300,
    ).strip()
    with st.container(horizontal=True):
        agreed = st.button(text.RESTORE_DO, key="kembalikan_ya", type="primary")
        if st.button(text.RESTORE_CANCEL, key="kembalikan_batal"):
            st.rerun()
    if agreed and not note:
        st.error(text.RESTORE_NOTE_MISSING, icon=":material/edit:")
    elif agreed and any(identity.persons_numbers(note)):
        st.error(upload.NOT_A_PERSON, icon=":material/edit:")
    elif agreed:
        restore(number, head, note)


def restore(number: int, head: int, note: str) -> None:
    """Bring back the state `number` where `head` is still the published one, or say why not."""
    try:
        made = ledger.restore(visitor.visitor(), number, note, head)
    except (Forbidden, Moved, Unknown, StoreProblem) as fault:
        st.error(f"{frame.literal(fault)} {upload.UNCHANGED}", icon=":material/error:")
        return
    st.session_state[_DONE] = (number, made)
    choices.choose(LOAD, str(made))
    st.rerun()


def done() -> None:
    """Say once that a state was brought back."""
    number, made = st.session_state.pop(_DONE, (0, 0))
    if made:
        said = text.RESTORED.format(number=formats.number(number), load=formats.number(made))
        st.success(said, icon=":material/check:")
