"""The interactive map as a visitor sees it, inside its frame."""

from dataclasses import dataclass

from playwright.sync_api import FloatRect, FrameLocator, Locator, Page, Position, expect

from data.catalogue import catalogue
from geo import leaflet, palette
from geo.classes import classify
from program.figures import Figures
from program.panel import panel
from program.series import pool
from tests.browser.visits import PATIENCE_MS, at_rest, open_page, place, plain

# The spot within a shape that is farthest from everything that is not this shape.
_DEEPEST = """path => {
  const box = path.getBoundingClientRect(), steps = 28, hits = [], misses = [];
  for (let i = 0; i <= steps; i++) for (let j = 0; j <= steps; j++) {
    const spot = [box.left + box.width * i / steps, box.top + box.height * j / steps];
    (document.elementFromPoint(...spot) === path ? hits : misses).push(spot);
  }
  const room = ([x, y]) => Math.min(...misses.map(([a, b]) => Math.hypot(x - a, y - b)));
  const [x, y] = hits.reduce((best, spot) => room(spot) > room(best) ? spot : best);
  return { x: x - box.left, y: y - box.top };
}"""


@dataclass(frozen=True)
class Map:
    """The map on an open page."""

    page: Page

    @property
    def frame(self) -> FrameLocator:
        """The frame that the map lives in, known by its name."""
        return self.page.frame_locator(f"iframe[title='{leaflet.TITLE}']")

    @property
    def regencies(self) -> Locator:
        """The drawn kabupaten/kota."""
        return self.frame.locator("path[data-kode]")

    @property
    def tip(self) -> Locator:
        """What hovering shows."""
        return self.frame.locator(".lj-tip")

    def ready(self) -> "Map":
        """This map, once the eleven are drawn."""
        expect(self.regencies).to_have_count(11, timeout=PATIENCE_MS)
        return self

    def regency(self, kode: str) -> Locator:
        """The shape of one kabupaten/kota."""
        return self.frame.locator(f"path[data-kode='{kode}']")

    def looks(self, attribute: str) -> dict[str, str]:
        """kode → attribute of every shape."""
        pairs = "(all, name) => all.map(p => [p.dataset.kode, p.getAttribute(name)])"
        return dict(self.regencies.evaluate_all(pairs, attribute))

    def expect_fills(self, expected: dict[str, str]) -> None:
        """Wait until every shape wears its colour; the failure names those that don't."""
        for kode, fill in expected.items():
            expect(self.regency(kode)).to_have_attribute("fill", fill)

    def expect_chosen(self, kode: str) -> None:
        """Wait until this one and no other is marked as chosen."""
        expect(self.frame.locator("path[aria-pressed='true']")).to_have_attribute("data-kode", kode)

    def inside(self, kode: str) -> Position:
        """A spot well inside the shape, from the corner of its box."""
        spot: Position = self.regency(kode).evaluate(_DEEPEST)
        return spot

    def hover(self, kode: str) -> str:
        """Point at a regency; what the map then says of it, lines as a reader sees them."""
        self.regency(kode).hover(position=self.inside(kode))
        expect(self.tip).to_be_visible()
        return plain(self.tip.inner_text())

    def click(self, kode: str) -> None:
        """Choose a regency with the mouse."""
        self.regency(kode).click(position=self.inside(kode))

    def label(self, short: str) -> Locator:
        """The permanent label that begins with this short name."""
        exact = self.page.locator("b").get_by_text(short, exact=True)
        return self.frame.locator(".lj-name > div").filter(has=exact)

    def surface(self) -> FloatRect:
        """Where the map stands in the window."""
        return place(self.page.locator(f"iframe[title='{leaflet.TITLE}']"))


def open_map(page: Page, url: str) -> Map:
    """Open a page with a map, and return when it is drawn and the script is at rest."""
    open_page(page, url)
    drawn = Map(page).ready()
    at_rest(page)
    return drawn


def expected_fills(
    figures: Figures,
    indicator: str,
    period: str,
    method: str = "natural",
    k: int = 5,
    locked: bool = True,
) -> dict[str, str]:
    """kode → the colour that the rules give it; `locked` keeps the breaks for all periods."""
    values = panel(figures, indicator, period)["value"]
    classes = classify(values, method, k, pool=pool(figures, indicator) if locked else None)
    colours = palette.sequential(catalogue()[indicator].palette, classes.k)
    numbers = {str(kode): classes.class_of(value) for kode, value in values.items()}
    return {
        kode: "url(#lj-no-data)" if number is None else colours[number]
        for kode, number in numbers.items()
    }
