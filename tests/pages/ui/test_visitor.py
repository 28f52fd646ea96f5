"""Who the visitor is, as the settings and her token say; whatever is wrong closes publishing."""

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data.people import Forbidden, must_publish
from pages.ui import visitor
from tests.pages.reading import words
from tests.pages.ui.test_login_settings import GOOD

NOON = 1_795_000_000.0
PERAN = {"klaim": "groups", "penerbit": ["kepala"], "petugas": {"bungo": "15.08"}}
ANI: dict[str, object] = {
    "is_logged_in": True,
    "sub": "a1",
    "email": "ani@jambi.example",
    "email_verified": True,
    "name": "<b>Ani</b>",
    "groups": ["bungo"],
    "exp": NOON + 1,
}
Login = Callable[[dict[str, object], dict[str, Any]], visitor.Visit]


class User:
    """What Streamlit knows of a visitor's login."""

    def __init__(self, claims: dict[str, object]) -> None:
        self.claims = claims

    def to_dict(self) -> dict[str, object]:
        return self.claims


@pytest.fixture
def login(monkeypatch: pytest.MonkeyPatch) -> Login:
    """`login(claims, secrets)`: who visits at noon."""

    def visit(claims: dict[str, object], secrets: dict[str, Any]) -> visitor.Visit:
        monkeypatch.setattr(visitor, "now", lambda: NOON)
        monkeypatch.setattr(visitor, "_secrets", lambda: secrets)
        monkeypatch.setattr(visitor.st, "user", User(claims))
        return visitor.visit()

    return visit


def may_publish(visit: visitor.Visit) -> bool:
    try:
        must_publish(visit.person, ["15.08"])
    except Forbidden:
        return False
    return True


def test_a_login_is_who_it_says_until_it_ends(login: Login) -> None:
    settings = {"auth": GOOD, "peran": PERAN}
    assert may_publish(login(ANI, settings))
    for end in (NOON, NOON - 1, None, "besok"):
        ended = login(ANI | {"exp": end}, settings)
        assert (ended.state, may_publish(ended)) == ("habis", False)


@pytest.mark.parametrize("said", [False, None, "true", 1, "False"])
def test_nothing_but_a_plain_yes_is_a_login(login: Login, said: object) -> None:
    found = login(ANI | {"is_logged_in": said}, {"auth": GOOD, "peran": PERAN})
    assert (found.state, may_publish(found)) == ("tamu", False)


def test_a_login_without_any_mapping_reads(login: Login) -> None:
    found = login(ANI, {"auth": GOOD})
    assert (found.state, found.person.role) == ("masuk", "")
    assert "[peran]" in found.why


@pytest.mark.parametrize(
    ("settings", "fault"),
    [
        ({"auth": GOOD | {"cookie_secret": "pendek"}, "peran": PERAN}, "kurang dari 32 karakter"),
        ({"auth": {}, "peran": PERAN}, "redirect_uri belum diisi"),
        ({"auth": "", "peran": PERAN}, "bukan bagian"),
        ({"auth": GOOD, "peran": PERAN | {"petugas": {"x": "1508"}}}, "'1508' bukan kode"),
    ],
)
def test_wrong_settings_make_nobody_a_publisher(
    login: Login, settings: dict[str, Any], fault: str
) -> None:
    found = login(ANI, settings)
    assert (found.state, may_publish(found)) == ("rusak", False)
    assert fault in found.why
    assert "pendek" not in found.why


def test_a_mapping_alone_sets_up_no_login(login: Login) -> None:
    assert login(ANI, {"peran": PERAN}).state == "jauh"


def show() -> None:
    from pages.ui import login

    login.show()


def test_what_an_account_says_of_itself_is_only_quoted(login: Login) -> None:
    login(ANI, {"auth": GOOD, "peran": PERAN})
    page = AppTest.from_function(show).run()
    assert not page.exception
    said = words(page)
    assert "Masuk sebagai <b>Ani</b> ani@jambi.example Petugas Kabupaten Bungo" in said
    assert "sampai 18 November 2026, pukul 18.06 WIB" in said
    assert [button.label for button in page.button] == ["Keluar"]


@pytest.mark.parametrize("name", ["{region}", "{moment}{0}", "{person.id}"])
def test_a_name_that_looks_like_a_template_is_a_name(login: Login, name: str) -> None:
    login(ANI | {"name": name}, {"auth": GOOD, "peran": PERAN})
    page = AppTest.from_function(show).run()
    assert f"Masuk sebagai {name}" in words(page)


def test_a_connection_of_which_nothing_is_known_only_reads() -> None:
    page = AppTest.from_function(show).run()
    assert "Hanya membaca dari sini" in words(page)
    assert list(page.button) == []


def test_a_login_that_failed_is_said_to_whoever_is_not_logged_in(login: Login) -> None:
    for claims, alerts in (({}, ["Masuk tidak jadi"]), (ANI, [])):
        login(claims, {"auth": GOOD, "peran": PERAN})
        page = AppTest.from_function(show)
        page.query_params["masuk"] = "batal"
        page.run()
        assert [alert.value[:16] for alert in page.warning] == alerts


def test_an_address_chooses_none_but_our_own_words(login: Login) -> None:
    login({}, {"auth": GOOD, "peran": PERAN})
    page = AppTest.from_function(show)
    page.query_params["masuk"] = "Hubungi 0812"
    page.run()
    assert list(page.warning) == []
