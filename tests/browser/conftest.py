"""A server, a browser and a page for each test, with no way out of this machine."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    Route,
    ViewportSize,
    WebSocketRoute,
    sync_playwright,
)

from tests.browser import install_chromium
from tests.browser.screens import DESK, FLAGS, leaves
from tests.browser.serving import ROOT, Server, serve

PICTURES = ROOT / os.environ.get("SCREENSHOTS", "tests/browser/screenshots")


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One server for the whole run."""
    with serve() as running:
        yield running


@pytest.fixture
def fresh_server() -> Iterator[Server]:
    """A server that nobody has asked for a page yet."""
    with serve() as running:
        yield running


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run."""
    executable = install_chromium.find()
    assert executable, install_chromium.REMEDY
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def viewport() -> ViewportSize:
    """The size of the window: a desk's, unless the test is put on another (see `screens`)."""
    return DESK


@pytest.fixture
def color_scheme() -> str:
    """The theme that the visitor's system asks for; parametrize with "dark" for the other."""
    return "light"


@pytest.fixture
def departures() -> list[str]:
    """Addresses outside this machine that the page has asked for so far."""
    return []


@pytest.fixture
def context(
    browser: Browser, viewport: ViewportSize, color_scheme: str, departures: list[str]
) -> Iterator[BrowserContext]:
    """A clean Indonesian visitor. Every request that would leave is stopped and recorded."""
    visitor = browser.new_context(
        locale="id-ID",
        timezone_id="Asia/Jakarta",
        viewport=viewport,
        color_scheme="dark" if color_scheme == "dark" else "light",
        reduced_motion="reduce",
        service_workers="block",
        accept_downloads=True,
    )

    def stop(route: Route) -> None:
        departures.append(route.request.url)
        route.abort()

    def stop_socket(socket: WebSocketRoute) -> None:
        departures.append(socket.url)
        socket.close()

    visitor.route(leaves, stop)
    visitor.route_web_socket(leaves, stop_socket)
    yield visitor
    visitor.close()


@pytest.fixture
def page(context: BrowserContext, departures: list[str]) -> Iterator[Page]:
    """A tab of that visitor. The test fails in the end if anything tried to leave."""
    tab = context.new_page()
    yield tab
    tab.close()
    assert departures == [], "the page asked another machine"


@pytest.fixture
def screenshot(page: Page) -> Callable[..., Path]:
    """`screenshot("ringkasan")` keeps a picture of the page, whole with `full_page=True`."""

    def take(name: str, full_page: bool = False) -> Path:
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture = PICTURES / f"{name}.png"
        page.screenshot(path=picture, full_page=full_page, animations="disabled")
        return picture

    return take
