"""What a visitor does with a file of her own: brings it, says whose it is, has it checked."""

import io
from pathlib import Path

from openpyxl import Workbook
from playwright.sync_api import Locator, Page, expect

from data.sources import listed
from tests.browser.visits import at_rest, take

SOURCE = listed()["databoks-tebo"]
"""Says 6.12 % of Tebo for March 2024; nobody else does."""


def workbook(*rows: tuple[object, ...]) -> bytes:
    """A workbook of one sheet."""
    book, made = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(made)
    return made.getvalue()


def bring(page: Page, name: str, content: bytes) -> None:
    """Choose a file, and return when it has been read."""
    kind = "application/octet-stream"
    payload = {"name": name, "mimeType": kind, "buffer": content}
    page.locator("input[type=file]").set_input_files(payload)  # type: ignore[arg-type]
    expect(page.locator(".st-key-uji_coba, [data-testid=stAlert]").first).to_be_visible()
    at_rest(page)


def say_whose(page: Page) -> None:
    """Choose the source, and return when that is known."""
    pick(page, "Sumber angka", SOURCE.title)
    expect(button(page, "Uji coba")).to_be_enabled()


def check(page: Page) -> None:
    """Have the file checked, and return when what it changes is drawn."""
    button(page, "Uji coba").click()
    expect(page.locator(".lj-counts")).to_be_visible()
    at_rest(page)


def publish(page: Page, note: str) -> None:
    """Send off what was checked, and return when it is published."""
    page.get_by_label("Catatan muatan").fill(note)
    button(page, "Terbitkan").click()
    expect(page.locator(".lj-published")).to_be_visible()
    at_rest(page)


def correct(page: Page, column: str, **parts: str) -> None:
    """Say what a column is: label → option."""
    page.get_by_text("Betulkan satu kolom").click()
    pick(page, "Kolom yang dibetulkan", column)
    for label, option in parts.items():
        pick(page, label.replace("_", " "), option)


def pick(page: Page, label: str, option: str) -> None:
    """Find an option of a long list by typing it, and return when the script has run."""

    def typed(field: Locator) -> None:
        field.focus()
        field.fill("")
        field.press_sequentially(option)

    at_rest(page)
    take(page, label, option, typed)


def button(page: Page, name: str) -> Locator:
    """The button of exactly this name."""
    return page.get_by_role("button", name=name, exact=True)


def saved(page: Page, name: str, folder: Path) -> Path:
    """The file that the button of this name gives."""
    with page.expect_download() as started:
        button(page, name).click()
    file = folder / started.value.suggested_filename
    started.value.save_as(file)
    return file
