"""From the identity provider a visitor comes back to the page that asked for the login."""

from collections.abc import Mapping

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from pages.ui.login_way import WayBack
from tests.app.asgi import ask


def target(path: str, answer: Response) -> Mapping[str, object]:
    """Where an application leads that gives this answer at this path."""

    async def route(_: Request) -> Response:
        return answer

    app = Starlette(routes=[Route(path.split("?")[0], route)], middleware=[Middleware(WayBack)])
    got = ask(app, path)
    return {"status": got.status, "location": got.headers.get("location")}


def back(to: str, identity: str | None = None) -> Response:
    answer = RedirectResponse(to, 302)
    if identity is not None:
        answer.set_cookie("_streamlit_user", identity)
    return answer


@pytest.mark.parametrize("base", ["/", "/dasbor/"])
def test_a_login_leads_to_the_page_that_publishes(base: str) -> None:
    got = target(f"{base}oauth2callback?code=1&state=2", back(base, "tanda"))
    assert got == {"status": 302, "location": f"{base}unggah_data"}


def test_a_login_that_failed_is_told_there() -> None:
    cleared = back("/")
    cleared.delete_cookie("_streamlit_user")
    for path in ("/oauth2callback?code=1&state=2", "/oauth2callback?error=access_denied"):
        for answer in (back("/"), cleared):
            assert target(path, answer)["location"] == "/unggah_data?masuk=batal"


def test_a_logout_leads_there_without_a_word() -> None:
    assert target("/oauth2callback", back("/"))["location"] == "/unggah_data"
    assert target("/auth/logout", back("/"))["location"] == "/unggah_data"


def test_the_way_to_the_provider_is_left_alone() -> None:
    provider = "https://masuk.jambi.example/authorize?x=1"
    for path in ("/auth/login?provider=x", "/auth/logout"):
        assert target(path, back(provider))["location"] == provider


@pytest.mark.parametrize("status", [400, 500])
def test_a_provider_out_of_reach_leads_back_with_a_word(status: int) -> None:
    got = target("/auth/login?provider=x", PlainTextResponse("Authentication error", status))
    assert got == {"status": 302, "location": "/unggah_data?masuk=putus"}


def test_any_other_redirect_is_left_alone() -> None:
    assert target("/tren", back("/"))["location"] == "/"
