"""A real Chromium, and visitors in it who look at the clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, WebSocket, sync_playwright

from tests.browser.screens import DESK, FLAGS

WATCH = Path(__file__).with_name("watch.js")
SETTLED_MS = 400
"""How long after the script's end late messages are still counted."""
PATIENCE_MS = 60_000


@contextmanager
def chromium(executable: str) -> Iterator[Browser]:
    """A Chromium without a window, closed at the end."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


@contextmanager
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor with an empty cache, at a desk."""
    context = browser.new_context(
        locale="id-ID", timezone_id="Asia/Jakarta", viewport=DESK, reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE_MS)
    context.add_init_script(path=WATCH)
    yield context
    context.close()


def ready_ms(context: BrowserContext, url: str, kind: str) -> float:
    """Milliseconds from the navigation until the page (`kind` "page" or "map") is there."""
    page = context.new_page()
    page.goto(url, wait_until="commit")
    took = float(page.evaluate("kind => bench.ready(kind)", kind))
    page.evaluate("() => bench.quiet()")
    page.wait_for_timeout(SETTLED_MS)
    page.close()
    return took


class Meter:
    """An open page with the bytes that its websockets have received so far, uncompressed."""

    def __init__(self, context: BrowserContext, url: str, kind: str) -> None:
        self.received = 0
        self.page: Page = context.new_page()
        self.page.on("websocket", self._listen)
        self.page.goto(url, wait_until="commit")
        self.page.evaluate("kind => bench.ready(kind)", kind)
        self._settle()

    def change(self, key: str, option: str, kind: str) -> tuple[float, int]:
        """Choose the option with this text in the select box with this key.

        Returns milliseconds until what `kind` names ("text", "map": another picture; "run": the
        end of the script) and the bytes received for it.
        """
        self.page.bring_to_front()
        self.page.locator(f".st-key-{key} input").click()
        choice = self.page.get_by_role("option", name=option, exact=True)
        choice.wait_for()
        self.page.wait_for_timeout(SETTLED_MS)
        before = self.received
        self.page.evaluate("kind => bench.arm(kind)", kind)
        choice.click()
        took = float(self.page.evaluate("() => bench.change"))
        self._settle()
        return took, self.received - before

    def slide(self, key: str, place: float, kind: str) -> tuple[float, int]:
        """Put the slider with this key at a part of its track; the rest is as of `change`."""
        self.page.bring_to_front()
        track = self.page.locator(f".st-key-{key} [role=group] > [data-orientation]").bounding_box()
        assert track, f"no slider {key}"
        self.page.wait_for_timeout(SETTLED_MS)
        before = self.received
        self.page.evaluate("kind => bench.arm(kind)", kind)
        self.page.mouse.click(track["x"] + place * track["width"], track["y"] + track["height"] / 2)
        took = float(self.page.evaluate("() => bench.change"))
        self._settle()
        return took, self.received - before

    def has(self, key: str) -> bool:
        """Whether the page has a select box with this key."""
        return self.page.locator(f".st-key-{key} input").count() == 1

    def _listen(self, socket: WebSocket) -> None:
        socket.on("framereceived", self._count)

    def _count(self, payload: bytes | str) -> None:
        self.received += len(payload if isinstance(payload, bytes) else payload.encode())

    def _settle(self) -> None:
        self.page.evaluate("() => bench.quiet()")
        self.page.wait_for_timeout(SETTLED_MS)
