"""The form in which what was agreed is noted."""

import streamlit as st

from data import commitments, people
from data.catalogue import PARTICIPANTS, catalogue
from data.commitment_content import ADDED, FIELDS, Baseline, Commitment, measurable
from data.people import OFFICER, PUBLISHER, Person
from data.regions import PROVINCE, regencies, region
from pages.ui import (
    cached,
    choices,
    followup_change,
    followup_detail,
    frame,
    provenance,
    visitor,
)
from pages.ui import followup_fields as fields
from pages.ui import followup_words as words
from pages.ui.followup_items import OPENED, PART
from pages.ui.text import tindak_lanjut as text
from program.commitments import begun
from program.figures import Figures
from words import periods

_ROUND = "_komitmen_ke"


def show(figures: Figures) -> None:
    """The fields, for whoever may note a commitment of some region."""
    person = visitor.visitor()
    frame.section(text.NEW_TITLE, text.NEW_LEAD)
    kodes = allowed(person)
    if not kodes:
        st.info(f"{people.NO_COMMITMENT}.", icon=":material/lock:")
        return
    said = text.AS_WHOM.format(person=person.name or person.id)
    st.caption(frame.literal(said))
    # Once one was noted, the next begins with empty fields.
    key = f"baru{st.session_state.get(_ROUND, 0)}"
    kode, indicator, by, agreed = _measured(kodes)
    start = begun(figures, kode, indicator, agreed)
    _tell(start, indicator, by, agreed)
    with st.form("komitmen_baru", border=False, enter_to_submit=False):
        wanted = _asked(kode, indicator, by, agreed, start, key)
        sent = st.form_submit_button(text.SAVE, type="primary", icon=":material/edit_note:")
    ids: list[str] = []
    if sent and followup_change.done(
        lambda: ids.append(commitments.agree(visitor.visitor(), wanted))
    ):
        _noted(ids[0])


def allowed(person: Person) -> list[str]:
    """The regions whose commitments this person may note."""
    every = [*(area.kode for area in regencies()), PROVINCE]
    own = [person.kode] if person.role == OFFICER and person.kode else []
    return every if person.role == PUBLISHER else own


def _measured(kodes: list[str]) -> tuple[str, str, str, str]:
    """Whose it is, by what it is measured and how, and when it was agreed."""
    known = measurable()
    options = sorted(known, key=lambda one: not known[one].main)
    first, second = st.columns(2)
    with first:
        kode = st.selectbox(
            FIELDS["kode"], kodes, format_func=lambda one: region(one).name, key="kode_baru"
        )
        agreed = fields.agreed(cached.this_month())
    with second:
        indicator = st.selectbox(
            FIELDS["indicator"],
            options,
            options.index(PARTICIPANTS),
            format_func=lambda one: known[one].label,
            key="indicator_baru",
        )
        by = fields.by(str(indicator))
    return str(kode), str(indicator), by, agreed


def _tell(start: Baseline | None, indicator: str, by: str, agreed: str) -> None:
    """From where the promise would be counted."""
    if start is not None:
        said = text.START.format(start=words.figure(start, catalogue()[indicator].unit))
        st.html(f'<p class="lj-note">{said} {provenance.badge(start.status)}</p>')
        st.html(provenance.source_line(start.source))
    elif by == ADDED:
        st.warning(text.NO_START_YET.format(agreed=periods.label(agreed)))


def _asked(
    kode: str, indicator: str, by: str, agreed: str, start: Baseline | None, key: str
) -> Commitment:
    what = fields.words("what", key)
    first, second = st.columns(2)
    with first:
        target = fields.target(indicator, by, key)
        answers = fields.words("answers", key)
    with second:
        due = fields.due(agreed, key)
        meeting = fields.words("meeting", key)
    scenario = fields.scenario(key)
    return Commitment(
        kode, what, indicator, by, target, agreed, due, answers, meeting, scenario, start
    )


def _noted(id_: str) -> None:
    """Lead to the new commitment in the list."""
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    followup_detail.say(text.SAVED.format(id=id_))
    choices.forget("daerah", "penjawab")
    choices.choose(OPENED, id_)
    choices.choose(PART, text.LIST)
    st.rerun()
