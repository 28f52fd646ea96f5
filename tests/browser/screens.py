"""The two screens that the dashboard is tested on, and what a browser is started with."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import ViewportSize

DESK: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 844}

# Put on a test, it runs once on each: the `page` fixture takes its size from `viewport`.
on_desk_and_phone = pytest.mark.parametrize(
    "viewport", [pytest.param(DESK, id="1440x900"), pytest.param(PHONE, id="390x844")]
)
on_phone = pytest.mark.parametrize("viewport", [pytest.param(PHONE, id="390x844")])
in_both_themes = pytest.mark.parametrize("color_scheme", ["light", "dark"])

HERE = ("127.0.0.1", "localhost")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Below the recorder in `page`: no name but ours has an address at all.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]


def leaves(url: str) -> bool:
    """Whether a request for this address would leave the machine."""
    parts = urlsplit(url)
    return parts.scheme not in {"data", "blob", "about", "file"} and parts.hostname not in HERE
