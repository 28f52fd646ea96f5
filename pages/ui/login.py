"""The element that says who visits and what she may do, with the way in and out."""

import datetime as dt
from html import escape

import streamlit as st

from data.people import OFFICER, Person
from data.regions import region
from pages.ui import frame, login_way
from pages.ui.text import masuk as text
from pages.ui.visitor import Visit, visit
from words import periods


def show() -> Person:
    """Draw it; whoever visits at this moment."""
    found = visit()
    failed = text.FAILED.get(st.query_params.get(login_way.FAILED, ""))
    if failed and not found.person.id:
        st.warning(failed, icon=":material/warning:")
    with st.container(horizontal=True, vertical_alignment="center", key="masuk"):
        st.html(_card(found), width="content")
        _button(found)
    if found.state == "rusak":
        st.error(frame.literal(found.why), icon=":material/error:")
    return found.person


def _card(found: Visit) -> str:
    """Who, as what, and what she may do; what an account says of itself is only quoted."""
    person = found.person
    if found.state != "masuk":
        means = text.MEANS[found.state].format(moment=_moment(found.until))
        return _lines(text.WHO[found.state], means)
    known_as = text.KNOWN_AS.format(name=person.name or person.id)
    account = person.id if person.name else ""
    may = f"{found.why[:1].upper()}{found.why[1:]}." if found.why else text.MAY[person.role]
    until = text.UNTIL.format(moment=_moment(found.until))
    return _lines(known_as, _of(person, may) + f" {until}", account, _of(person, _role(person)))


def _role(person: Person) -> str:
    return text.ROLE[person.role]


def _of(person: Person, sentence: str) -> str:
    """The sentence, with the regency of an officer in it."""
    own = region(person.kode).name if person.role == OFFICER else ""
    return sentence.replace("{region}", own)


def _lines(who: str, means: str, account: str = "", role: str = "") -> str:
    marks = f'<span class="lj-badge peran">{escape(role)}</span>' if role else ""
    small = f" <small>{escape(account)}</small>" if account else ""
    return (
        f'<section class="lj-who" aria-label="{escape(text.TITLE)}">'
        f"<h2>{escape(who)}{small} {marks}</h2><p>{escape(means)}</p></section>"
    )


def _button(found: Visit) -> None:
    if found.state in {"tamu", "habis"}:
        label = text.LOG_IN if found.state == "tamu" else text.LOG_IN_AGAIN
        if st.button(label, key="masuk_tombol", type="primary", icon=":material/login:"):
            st.login()
    elif found.state == "masuk" and st.button(
        text.LOG_OUT, key="keluar_tombol", icon=":material/logout:"
    ):
        st.logout()


def _moment(seconds: float) -> str:
    if not seconds:
        return text.ENDED_UNKNOWN
    return periods.moment(dt.datetime.fromtimestamp(seconds, dt.UTC))
