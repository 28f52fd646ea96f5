"""Who the visitor is: her login where one is set up, else whether she sits at the machine."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import streamlit as st

from data import roles
from data.people import NOBODY, THIS_MACHINE, Person
from data.problems import BadData
from pages.ui import login_settings, loopback

State = Literal[
    "mesin",  # no login is set up, and she sits at the machine
    "jauh",  # no login is set up, and she sits elsewhere
    "tamu",  # not logged in
    "habis",  # her login has ended
    "masuk",  # logged in
    "rusak",  # the login's settings are wrong: nobody may publish
]


@dataclass(frozen=True)
class Visit:
    """Who visits, and how that is known.

    until: end of the login in seconds since 1970 (UTC), 0 without one. why: in Indonesian, why
    a login has no role, or what is wrong with the settings.
    """

    person: Person
    state: State
    until: float = 0.0
    why: str = ""


def visitor() -> Person:
    """Whoever visits, NOBODY where that isn't known. Ask anew at each act: a login ends."""
    return visit().person


def visit() -> Visit:
    """Whoever visits, at this moment. A wrong setting closes publishing, never reading."""
    try:
        secrets = _secrets()
        if login_settings.SECTION not in secrets:
            return Visit(THIS_MACHINE, "mesin") if _is_here() else Visit(NOBODY, "jauh")
        login_settings.check(secrets[login_settings.SECTION])
        return _logged_in(roles.rules(secrets.get(roles.SECTION)))
    except BadData as fault:
        return Visit(NOBODY, "rusak", why=str(fault))


def now() -> float:
    """This moment, in seconds since 1970 (UTC)."""
    return time.time()


def _logged_in(rules: roles.Rules) -> Visit:
    claims: dict[str, Any] = st.user.to_dict()
    if claims.get("is_logged_in") is not True:
        return Visit(NOBODY, "tamu")
    until = roles.expiry(claims)
    if until <= now():
        return Visit(NOBODY, "habis", until)
    account = roles.account(claims, rules)
    return Visit(account.person, "masuk", until, account.why)


def _is_here() -> bool:
    headers = st.context.headers
    pairs = [(name, value) for name in headers for value in headers.get_all(name)]
    return loopback.is_here(st.context.ip_address, pairs)


def _secrets() -> dict[str, Any]:
    """The configuration that stays on the machine, {} where there is none.

    Raises:
        BadData: there is one, and it can't be read.
    """
    try:
        return st.secrets.to_dict()
    except (OSError, ValueError):
        if not any(Path(place).exists() for place in st.get_option("secrets.files")):
            return {}
        raise BadData(
            roles.FILE,
            None,
            "isinya tidak terbaca",
            "perbaiki penulisan TOML-nya, lalu jalankan ulang aplikasi",
        ) from None
