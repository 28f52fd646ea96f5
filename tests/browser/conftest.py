"""A server, a browser and a page for each test, with no way out of this machine."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
    expect,
    sync_playwright,
)

from program.figures import Figures, load
from tests.browser import install_chromium
from tests.browser.screens import DESK, FLAGS
from tests.browser.serving import ROOT, Server, serve
from tests.browser.visits import tab, visitor

# A condition is awaited this long: many times what an idle machine needs, since CI's isn't idle.
expect.set_options(timeout=20_000)

PICTURES = ROOT / os.environ.get("SCREENSHOTS", "tests/browser/screenshots")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the pictures of the README unless they are asked for: `-m screenshots`."""
    if config.getoption("markexpr"):
        return
    pictures = [item for item in items if item.get_closest_marker("screenshots")]
    config.hook.pytest_deselected(items=pictures)
    items[:] = [item for item in items if item not in pictures]


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
    with visitor(browser, viewport, color_scheme, departures) as clean:
        yield clean


@pytest.fixture
def page(context: BrowserContext, departures: list[str]) -> Iterator[Page]:
    """A tab of that visitor. The test fails in the end if anything tried to leave."""
    with tab(context, departures) as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_page(browser: Browser) -> Iterator[Page]:
    """A tab that the tests of a module share; for what they only read, or read in their order."""
    departures: list[str] = []
    with visitor(browser, DESK, "light", departures) as clean, tab(clean, departures) as opened:
        yield opened


@pytest.fixture(scope="session")
def figures() -> Figures:
    """The figures as the rules give them, to hold the screen against."""
    return load()


@pytest.fixture
def screenshot(page: Page) -> Callable[[str], Path]:
    """`screenshot("ringkasan")` keeps a picture of the window."""

    def take(name: str) -> Path:
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture = PICTURES / f"{name}.png"
        page.screenshot(path=picture, animations="disabled", caret="hide")
        return picture

    return take
