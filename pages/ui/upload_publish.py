"""The last step: a note, a reason for every exception, and the figures are published as a whole."""

from html import escape
from itertools import groupby

import streamlit as st

from data import ledger, people
from data.intake import identity
from data.intake.model import SAME, DryRun, Finding
from data.people import Forbidden, Person
from data.published import sources
from data.refusals import Moved, Unfit
from data.sources import Source
from data.store import StoreProblem
from pages.ui import filters, frame, upload_desk, upload_head, visitor
from pages.ui.text import unggah_data as text
from pages.ui.upload_desk import Desk
from pages.ui.upload_head import LOAD, PART
from words import formats


def ask(desk: Desk, run: DryRun, fresh: Source | None) -> None:
    """What is still lacking, or the button."""
    wanted = int(run.figures["outcome"].ne(SAME).sum())
    name = fresh.publisher if fresh else sources()[run.layout.source].publisher
    upload_head.step(4, text.PUBLISH_LEAD.format(count=formats.number(wanted), source=name))
    hindered = hindrance(run, wanted, visitor.visitor())
    if hindered:
        st.info(frame.literal(hindered), icon=":material/lock:")
        return
    with st.form("terbitkan", border=False, enter_to_submit=False):
        reasons = {rule: _reason(rule, found) for rule, found in questioned(run)}
        note = st.text_input(
            text.PUBLISH_NOTE, placeholder=text.PUBLISH_NOTE_EXAMPLE, max_chars=300, key="catatan"
        ).strip()
        sent = st.form_submit_button(text.PUBLISH, type="primary", icon=":material/publish:")
    if not sent:
        return
    lacking = _lacking(note, reasons, fresh)
    if lacking:
        st.error(lacking, icon=":material/edit:")
        return
    _publish(desk, run, note, reasons, fresh)


def hindrance(run: DryRun, wanted: int, person: Person) -> str:
    """Why this can't be published by this person, "" where it can."""
    overridable = frozenset(one.rule for one in run.findings if one.overridable)
    against = run.refusals(overridable)
    if against:
        return text.AGAINST.format(count=formats.number(len(against)))
    if not wanted:
        return text.NOTHING_NEW
    try:
        people.must_publish(person, run.figures["kode"].unique())
    except Forbidden as fault:
        return f"{fault}."
    return ""


def questioned(run: DryRun) -> list[tuple[str, list[Finding]]]:
    """The rules that ask for a reason, with what each found."""
    found = sorted(run.refusals(), key=lambda one: one.rule)
    return [(rule, list(same)) for rule, same in groupby(found, key=lambda one: one.rule)]


def _reason(rule: str, found: list[Finding]) -> str:
    said = text.REASON_LEAD.format(count=formats.number(len(found)), message=found[0].message)
    st.html(f"<p>{escape(said)}</p>")
    return st.text_input(text.REASON, key=f"alasan_{rule}", max_chars=300).strip()


def _lacking(note: str, reasons: dict[str, str], fresh: Source | None) -> str:
    """Why this can't be sent off as it is written, "" where it can."""
    if any(len(why) < text.REASON_SHORTEST for why in reasons.values()):
        return text.REASON_MISSING
    if not note:
        return text.NOTE_MISSING
    described = (fresh.title, fresh.publisher, fresh.url) if fresh else ()
    written = (note, *reasons.values(), *described)
    is_personal = any(any(identity.persons_numbers(words)) for words in written)
    return text.NOT_A_PERSON if is_personal else ""


def _publish(
    desk: Desk, run: DryRun, note: str, reasons: dict[str, str], fresh: Source | None
) -> None:
    # Asked anew: a login may have ended since the page was drawn.
    person = visitor.visitor()
    try:
        with st.spinner(text.PUBLISHING):
            number = ledger.publish(person, run, note, reasons, [fresh] if fresh else [])
    except Moved as fault:
        desk.run = None
        st.warning(frame.literal(fault), icon=":material/update:")
        st.button(text.CHECK_AGAIN, key="uji_ulang")
    except (Forbidden, Unfit, StoreProblem) as fault:
        st.error(f"{frame.literal(fault)} {text.UNCHANGED}", icon=":material/error:")
    else:
        upload_desk.publish(desk, run, number, person)
        st.rerun()


def result(desk: Desk) -> None:
    """The new state, and where it can be seen."""
    title = text.PUBLISHED.format(number=formats.number(desk.published))
    lead = text.PUBLISHED_LEAD.format(count=formats.number(desk.count), file=desk.name)
    links = "".join(
        f'<a href="{address}" target="_self">{escape(name)}</a>' for name, address in _links(desk)
    )
    st.html(
        f'<section class="lj-published" role="status"><h2>{escape(title)}</h2>'
        f'<p>{escape(lead)}</p><p class="lj-acts">{links}</p></section>'
    )
    st.button(text.ANOTHER, key="berkas_lain", on_click=upload_desk.clear)


def _links(desk: Desk) -> tuple[tuple[str, str], ...]:
    indicator, period = desk.shown
    history = f"unggah_data?{PART}={text.HISTORY}&{LOAD}={desk.published}"
    on_map = f"peta_cakupan?{filters.INDICATOR}={indicator}&{filters.PERIOD}={period}"
    found = ((text.TO_HISTORY, history),)
    return (*found, (text.TO_MAP, on_map)) if indicator else found
