"""What a visitor does on any page: open it, wait until it is whole, choose, and count what went."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    FloatRect,
    Locator,
    Page,
    Route,
    ViewportSize,
    WebSocket,
    WebSocketRoute,
    expect,
)
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from tests.browser.screens import leaves

PAGES = {
    "": "Perlindungan pekerja di Provinsi Jambi",
    "peta_cakupan": "Peta Cakupan",
    "tren": "Tren",
    "kesenjangan": "Kesenjangan",
    "profil_daerah": "Profil Daerah",
    "kriteria": "Kriteria",
    "simulasi_anggaran": "Simulasi Anggaran",
    "bahan_paparan": "Bahan Paparan",
    "tindak_lanjut": "Tindak Lanjut",
    "data_metode": "Data & Metode",
    "unggah_data?bagian_unggah=riwayat": "Unggah Data",
}
"""Address of each page and its heading."""

PARTS = {
    "Cara membaca": "Empat status angka",
    "Estimasi": "Cakupan daerah yang belum diumumkan, Agustus 2024",
    "Tarif & aturan": "Tarif, manfaat, dan aturan",
    "Indikator": "Indikator",
    "Sumber": "Sumber",
    "Angka yang bertentangan": "Angka yang bertentangan",
    "Yang belum ada": "Yang dicari tetapi belum ada",
    "Batas & luas": "Luas bentuk di peta terhadap luas resmi",
}
"""Each part of Data & Metode and the first heading in it."""

PATIENCE_MS = 60_000
"""The first page of a fresh server waits until all figures are read and computed."""

STARTED_MS = 5_000
"""A run begins within this time after a choice, or has begun and ended before it was watched."""

OPEN_MS = 10_000
"""An option of a list that stays open is taken within this time."""

# The box says its new choice before the server has heard of it.
NOTICE_RUN = """() => {
  window.ljRan = false;
  new MutationObserver((_, watch) => { window.ljRan = true; watch.disconnect(); })
    .observe(document.querySelector('[data-testid=stApp]'),
      { attributeFilter: ['data-test-script-state'] });
}"""
AT_REST = "[data-testid=stApp][data-test-script-state=notRunning]"


@contextmanager
def visitor(
    browser: Browser, viewport: ViewportSize, color_scheme: str, departures: list[str]
) -> Iterator[BrowserContext]:
    """A clean Indonesian visitor. Every request that would leave is stopped and recorded."""
    context = browser.new_context(
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

    context.route(leaves, stop)
    context.route_web_socket(leaves, stop_socket)
    yield context
    context.close()


@contextmanager
def tab(context: BrowserContext, departures: list[str]) -> Iterator[Page]:
    """A tab of that visitor; fails in the end if anything tried to leave."""
    page = context.new_page()
    yield page
    page.close()
    assert departures == [], "the page asked another machine"


def open_page(page: Page, url: str) -> None:
    """Go to an address and return when the script has run to its end and the faces are there."""
    page.goto(url)
    page.locator(".lj-footer").wait_for(timeout=PATIENCE_MS)
    at_rest(page)
    page.evaluate("document.fonts.ready.then(() => true)")


def at_rest(page: Page) -> None:
    """Return when no script runs."""
    page.locator(AT_REST).wait_for(timeout=PATIENCE_MS)


def choose(page: Page, label: str, option: str) -> None:
    """Take another option of the select box with this label; return when the script has run."""
    at_rest(page)
    take(page, label, option, lambda field: field.click())


def take(page: Page, label: str, option: str, opening: Callable[[Locator], None]) -> None:
    """Open a select box and take an option; return when the script has run.

    A list that closes because the page beneath it moves is opened again, as a person would.
    """
    page.evaluate(NOTICE_RUN)
    field = box(page, label)
    for patience in (OPEN_MS, OPEN_MS, PATIENCE_MS):
        # What still slides open would close the list under the hand.
        field.scroll_into_view_if_needed()
        opening(field)
        try:
            page.get_by_role("option", name=option, exact=True).click(timeout=patience)
            break
        except PlaywrightTimeoutError:
            if patience == PATIENCE_MS:
                raise
    expect(field).to_have_value(option)
    with suppress(PlaywrightTimeoutError):
        page.wait_for_function("window.ljRan", timeout=STARTED_MS)
    at_rest(page)


def box(page: Page, label: str) -> Locator:
    """The select box with this label."""
    return page.get_by_role("combobox", name=label, exact=True)


def go(page: Page, title: str) -> None:
    """Follow a link of the menu to the page of this title."""
    page.get_by_test_id("stHeader").get_by_role("link", name=title, exact=True).click()
    page.locator(".lj-heading h1", has_text=title).wait_for()
    at_rest(page)


def turn_to(page: Page, part: str) -> None:
    """Choose a part of Data & Metode, and return when it is whole."""
    page.get_by_role("radio", name=part, exact=True).click()
    expect(page.locator(".lj-section h2").first).to_have_text(PARTS[part])
    at_rest(page)


CLOSING_MS = 500
"""The run that closing asks for has begun by then."""


def download(page: Page, figure: str, kind: str, folder: Path) -> Path:
    """The file of this kind ("CSV") that the figure of this name offers."""
    at_rest(page)
    offer = page.get_by_role("button", name=f"Unduh {kind}", exact=True)
    files = page.locator(f".st-key-alat_{figure}").get_by_role("button", name="Unduh")
    was_closed = not offer.is_visible()
    if was_closed:
        files.click()
        at_rest(page)
    with page.expect_download() as started:
        offer.click()
    file = folder / started.value.suggested_filename
    started.value.save_as(file)
    page.keyboard.press("Escape")
    if was_closed:
        # Closing asks for a run of its own: who opens again before it has ended finds it empty.
        expect(offer).to_be_hidden()
        expect(files).to_have_attribute("aria-expanded", "false")
        page.wait_for_timeout(CLOSING_MS)
        at_rest(page)
    return file


def open_table(page: Page, figure: str) -> None:
    """Open the table behind the figure of this name."""
    page.locator(f".st-key-tabel_{figure}").get_by_text("Lihat tabel").click()
    at_rest(page)


def asked(page: Page) -> dict[str, str]:
    """What the address asks for: name → value."""
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def in_address(name: str, value: str) -> re.Pattern[str]:
    """An address that asks for `name=value`, as the browser writes it."""
    written = re.escape(value).replace(r"\ ", r"(\+|%20)")
    return re.compile(rf"[?&]{name}={written}(&|$)")


def place(element: Locator) -> FloatRect:
    """Where an element stands in the window."""
    rect = element.bounding_box()
    assert rect, f"{element} is not on the screen"
    return rect


def plain(text: str) -> str:
    """The text with ordinary spaces, as a reader sees it."""
    return re.sub(r"[\u00a0\u202f ]", " ", text)


@dataclass
class Traffic:
    """What went over the page's websocket since the last `clear`: sizes in bytes, in order."""

    sent: list[int] = field(default_factory=list)
    received: list[int] = field(default_factory=list)

    @classmethod
    def of(cls, page: Page) -> "Traffic":
        """Listen to a page before it is opened."""
        traffic = cls()

        def listen(socket: WebSocket) -> None:
            socket.on("framesent", lambda data: traffic.sent.append(len(data)))
            socket.on("framereceived", lambda data: traffic.received.append(len(data)))

        page.on("websocket", listen)
        return traffic

    def clear(self) -> None:
        """Forget what went so far."""
        self.sent.clear()
        self.received.clear()
