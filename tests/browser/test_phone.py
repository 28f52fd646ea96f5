"""On a phone: one column, nothing beyond the edge, and the small towns can be read."""

from itertools import combinations

import pytest
from playwright.sync_api import FloatRect, Page, ViewportSize, expect

from tests.browser.maps import Map, open_map
from tests.browser.screens import on_desk_and_phone, on_phone
from tests.browser.serving import Server
from tests.browser.visits import PAGES, open_page, place

SIDEWAYS = """() => [document.scrollingElement, ...document.querySelectorAll(
  '[data-testid=stMain], [data-testid=stAppViewContainer], [data-testid=stMainBlockContainer]')]
  .map(e => e.scrollWidth - e.clientWidth).filter(beyond => beyond > 0)"""

BEYOND = """() => [...document.querySelectorAll('[data-testid=stMain] *')].filter(e => {
  const box = e.getBoundingClientRect();
  const scrolls = e.closest('.lj-scroll, [data-testid=stDataFrame], [role=radiogroup]');
  return box.width && box.right > innerWidth + 1 && !scrolls && e.checkVisibility();
}).map(e => e.outerHTML.slice(0, 120))"""

SIDE_BY_SIDE = """() => [...document.querySelectorAll('[data-testid=stHorizontalBlock]')]
  .map(row => [...row.children].filter(e => e.dataset.testid === 'stColumn')
    .map(e => Math.round(e.getBoundingClientRect().left)))
  .filter(lefts => new Set(lefts).size > 1)"""

TOWNS = ("Kota Jambi", "Sungai Penuh")


@on_phone
@pytest.mark.parametrize("path", [*PAGES, "peta_cakupan?tampilan=Cakupan+%C3%97+kemiskinan"])
def test_one_column_and_no_scrolling_sideways(server: Server, page: Page, path: str) -> None:
    open_page(page, server / path)
    if path.startswith("peta_cakupan"):
        Map(page).ready()
    assert page.evaluate(SIDEWAYS) == []
    assert page.evaluate(BEYOND) == []
    assert page.evaluate(SIDE_BY_SIDE) == []


@on_desk_and_phone
def test_labels_can_be_read_those_of_the_small_towns_too(
    server: Server, page: Page, viewport: ViewportSize
) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    surface = drawn.surface()
    for town in TOWNS:
        label = drawn.label(town)
        expect(label.locator("b")).to_be_visible()
        expect(label.locator("span")).to_be_visible()
        assert label.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") >= 10
        assert within(place(label), surface)
    boxes = [place(label) for label in drawn.frame.locator(".lj-name > div:visible").all()]
    assert len(boxes) >= 8
    assert [(a, b) for a, b in combinations(boxes, 2) if not apart(a, b)] == []


def within(inner: FloatRect, outer: FloatRect) -> bool:
    """Whether one box lies inside the other."""
    return all(
        inner[side] >= outer[side] and inner[side] + inner[size] <= outer[side] + outer[size]  # type: ignore[literal-required]
        for side, size in (("x", "width"), ("y", "height"))
    )


def apart(one: FloatRect, other: FloatRect) -> bool:
    """Whether two boxes share no spot."""
    return any(
        a[side] + a[size] <= b[side]  # type: ignore[literal-required]
        for a, b in ((one, other), (other, one))
        for side, size in (("x", "width"), ("y", "height"))
    )


@on_phone
def test_the_map_fits_the_phone_and_a_tap_chooses(server: Server, page: Page) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    surface = drawn.surface()
    assert surface["x"] >= 0
    assert surface["x"] + surface["width"] <= 390
    assert all(within(place(shape), surface) for shape in drawn.regencies.all())
    drawn.click("15.02")
    expect(page.locator(".lj-detail h3")).to_have_text("Kabupaten Merangin")


UNSAID = """() => [...document.querySelectorAll('.lj-table')].flatMap(table => {
  const heads = [...table.querySelectorAll('th')].map(head => head.textContent);
  return [...table.querySelectorAll('tbody tr')].flatMap(row => [...row.cells].slice(1)
    .map((cell, at) => [cell, heads[at + 1]])
    .filter(([cell, head]) => cell.checkVisibility() && !cell.matches(':empty')
      && getComputedStyle(cell, '::before').content !== JSON.stringify(`${head}: `))
    .map(([, head]) => head));
})"""


@on_phone
@pytest.mark.parametrize("path", ["simulasi_anggaran", "data_metode?bagian=Sumber", "kriteria"])
def test_stacked_cells_say_the_heading_of_their_column(
    server: Server, page: Page, path: str
) -> None:
    open_page(page, server / path)
    expect(page.locator(".lj-table").first).to_be_visible()
    assert page.evaluate(UNSAID) == []
