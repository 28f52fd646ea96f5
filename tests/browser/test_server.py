"""The ground that the browser tests stand on: the server answers, the browser stays at home."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Error, Page, ViewportSize

from tests.browser.screens import leaves, on_desk_and_phone
from tests.browser.serving import HEALTH, Server, answers, serve


def test_the_server_answers_that_it_is_well(server: Server) -> None:
    assert answers(server / HEALTH)


def test_a_server_that_ended_answers_nothing() -> None:
    with serve() as ended:
        assert answers(ended / HEALTH)
    assert not answers(ended / HEALTH)


def test_a_server_that_cannot_start_says_why() -> None:
    with pytest.raises(RuntimeError, match=r"tidak_ada\.py"), serve("tidak_ada.py"):
        pass


@on_desk_and_phone
def test_the_page_opens_in_the_size_of_the_screen(
    server: Server, page: Page, viewport: ViewportSize
) -> None:
    page.goto(server.url)
    page.wait_for_selector("[data-testid=stApp]")
    assert page.evaluate("[innerWidth, innerHeight]") == [viewport["width"], viewport["height"]]
    assert page.evaluate("navigator.language") == "id-ID"


def test_a_picture_is_kept(server: Server, page: Page, screenshot: Callable[..., Path]) -> None:
    page.goto(server / HEALTH)
    picture = screenshot("server")
    assert picture.read_bytes().startswith(b"\x89PNG")
    picture.unlink()


def test_a_request_to_another_machine_is_stopped_and_recorded(
    server: Server, page: Page, departures: list[str]
) -> None:
    page.goto(server / HEALTH)
    with pytest.raises(Error, match="Failed to fetch"):
        page.evaluate("fetch('http://example.org/angka')")
    assert departures == ["http://example.org/angka"]
    departures.clear()


def test_a_socket_to_another_machine_is_stopped_and_recorded(
    server: Server, page: Page, departures: list[str]
) -> None:
    page.goto(server / HEALTH)
    page.evaluate(
        "new Promise(end => { new WebSocket('ws://example.org/angka').onclose = end })"
        ".then(() => true)"
    )
    assert departures == ["ws://example.org/angka"]
    departures.clear()


@pytest.mark.parametrize("url", ["https://example.org", "ws://10.0.0.1/x", "http://localhost.org"])
def test_an_address_elsewhere_leaves(url: str) -> None:
    assert leaves(url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:8501/", "ws://localhost:1/x", "data:,x"])
def test_an_address_here_does_not_leave(url: str) -> None:
    assert not leaves(url)
