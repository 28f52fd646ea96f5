"""The form that changes or withdraws a commitment; and how an act is done or refused in words."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from data import commitments
from data.commitment_content import FIELDS, LONGEST, Commitment
from data.commitments import Overtaken
from data.people import Forbidden
from data.problems import BadData
from data.store import StoreProblem
from pages.ui import followup_fields as fields
from pages.ui import frame, visitor
from pages.ui.followup_items import Item
from pages.ui.text import tindak_lanjut as text


def ask(item: Item) -> str:
    """The form; the sentence that says what was kept, "" while nothing was."""
    st.html(f'<p class="lj-source">{text.CHANGE_LEAD}</p>')
    key = f"{item.id}_{item.now.version}"
    with st.form(f"ubah_{key}_isi", border=False, enter_to_submit=False):
        wanted = _asked(item.content, key)
        note = st.text_input(
            FIELDS["note"],
            key=f"alasan_{key}",
            placeholder=text.EXAMPLES["note"],
            max_chars=LONGEST["note"],
        ).strip()
        with st.container(horizontal=True):
            change = st.form_submit_button(text.CHANGE_SAVE, type="primary")
            withdraw = st.form_submit_button(text.WITHDRAW, icon=":material/undo:")
    id_, seen = item.id, item.now.version
    if withdraw and done(lambda: commitments.withdraw(visitor.visitor(), id_, seen, note)):
        return text.WITHDRAWN_NOW.format(id=id_)
    if change and done(lambda: commitments.amend(visitor.visitor(), id_, seen, wanted, note)):
        return text.CHANGED_NOW.format(id=id_)
    return ""


def _asked(now: Commitment, key: str) -> Commitment:
    what = fields.words("what", key, now.what)
    first, second = st.columns(2)
    with first:
        target = fields.target(now.indicator, now.by, key, now.target)
        answers = fields.words("answers", key, now.answers)
    with second:
        due = fields.due(now.agreed, key, now.due)
        meeting = fields.words("meeting", key, now.meeting)
    scenario = fields.scenario(key, now.scenario)
    return replace(
        now,
        what=what,
        target=target,
        due=due,
        answers=answers,
        meeting=meeting,
        scenario=scenario,
    )


def done(act: Callable[[], object]) -> bool:
    """Whether the act was done; why not, and what helps, on the screen."""
    try:
        act()
    except BadData as fault:
        said = text.FAULT.format(
            message=frame.literal(fault.message),
            remedy=frame.literal(fault.remedy),
            nothing=text.NOTHING_KEPT,
        )
        st.error(said, icon=":material/edit:")
    except Forbidden as fault:
        st.error(f"{frame.literal(fault)}. {text.NOTHING_KEPT}", icon=":material/lock:")
    except (Overtaken, StoreProblem) as fault:
        st.error(f"{frame.literal(fault)} {text.NOTHING_KEPT}", icon=":material/error:")
    else:
        return True
    return False
