"""What a visitor does with a briefing: reads its number, takes a file along."""

import re
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.visits import at_rest

LOOK = "bahan_paparan?untuk=bupati&daerah=15.09"
NUMBER = re.compile(r"[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}")
BUILD_MS = 60_000
FRAME = ".st-key-pratinjau_paparan iframe"
"""The preview of the slides."""


def number(page: Page) -> str:
    return page.locator(".lj-number strong").inner_text()


def make(page: Page, kind: str, folder: Path) -> Path:
    """The file that one click on the button of this name saves."""
    at_rest(page)
    with page.expect_download(timeout=BUILD_MS) as started:
        page.locator(f".st-key-buat_{kind} button").click()
    file = folder / started.value.suggested_filename
    started.value.save_as(file)
    return file
