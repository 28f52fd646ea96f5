"""What a visitor does with a scenario: saves it under a name, and reads its number."""

from playwright.sync_api import Page, expect

from tests.browser.briefings import number
from tests.browser.visits import at_rest

PAGE = "simulasi_anggaran"


def save(page: Page, letter: str) -> str:
    """Save what the inputs make under a letter; its number."""
    offered = page.locator("[class*='st-key-huruf_skenario']")
    offered.get_by_text(letter, exact=True).click()
    at_rest(page)
    page.locator(".st-key-simpan_skenario button").click()
    expect(page.locator(".lj-potret h3")).to_have_text(f"Skenario “{letter}” tersimpan")
    return number(page)


def link(page: Page) -> str:
    """Where the saved scenario opens, as the copied link says."""
    found = page.locator(".lj-acts .lj-copy").get_attribute("data-lj-link")
    assert found
    return found.lstrip("/")
