"""What axe finds on a page and in the map's frame."""

import json
from dataclasses import dataclass

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Frame, Page

# The frame is asked by itself: its findings shouldn't be taken for those of the page around it.
OPTIONS = {"resultTypes": ["violations"], "iframes": False}
GRAVE = ("serious", "critical")


@dataclass(frozen=True)
class Finding:
    """One element that breaks one rule gravely: where it is, and how it begins."""

    rule: str
    target: str
    html: str


def on_page(page: Page) -> list[Finding]:
    """Grave findings in the page itself, its frames left out."""
    return _run(page.main_frame)


def in_map(page: Page) -> list[Finding]:
    """Grave findings in the map's frame."""
    frames = [frame for frame in page.frames if "streamlit_folium" in frame.url]
    assert frames, "no map on this page"
    return [found for frame in frames for found in _run(frame)]


def _run(frame: Frame) -> list[Finding]:
    violations = Axe().run(frame, options=OPTIONS).response["violations"]
    return [
        Finding(violation["id"], _selector(node["target"]), node["html"][:300])
        for violation in violations
        for node in violation["nodes"]
        if node["impact"] in GRAVE
    ]


def _selector(target: list[object]) -> str:
    last = target[-1]
    return last if isinstance(last, str) else json.dumps(last)
