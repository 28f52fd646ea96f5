"""A demonstration in a browser: the ribbon stays above everything, and files wear the mark."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.maps import open_map
from tests.browser.screens import on_desk_and_phone, on_phone
from tests.browser.serving import Server, serve
from tests.browser.visits import PAGES, PATIENCE_MS, download, open_page

MARK = "DATA CONTOH — bukan angka resmi"
FIGURE = "peta-cakupan"
ON_TOP = """() => {
  const ribbon = document.querySelector(".lj-ribbon"), box = ribbon.getBoundingClientRect();
  const met = document.elementFromPoint(innerWidth / 2, box.height / 2);
  const shown = document.querySelector(".stAppHeader").getBoundingClientRect();
  const whole = box.top === 0 && box.width === innerWidth;
  return whole && ribbon.contains(met) && shown.top >= box.bottom;
}"""


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on a demonstration store of its own."""
    with serve(store=tmp_path_factory.mktemp("contoh"), edition="contoh") as running:
        yield running


@on_desk_and_phone
@pytest.mark.parametrize("address", PAGES)
def test_the_ribbon_lies_above_every_page_and_stays_when_it_is_scrolled(
    demonstration: Server, page: Page, address: str
) -> None:
    open_page(page, demonstration / address)
    expect(page.locator(".lj-ribbon")).to_contain_text(MARK)
    assert page.evaluate(ON_TOP)
    page.locator(".lj-footer").scroll_into_view_if_needed()
    assert page.evaluate(ON_TOP)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@on_phone
def test_the_menu_of_a_phone_opens_and_closes_below_the_ribbon(
    demonstration: Server, page: Page
) -> None:
    open_page(page, demonstration / "tren")
    page.get_by_test_id("stExpandSidebarButton").click()
    closing = page.get_by_test_id("stSidebarCollapseButton").get_by_role("button")
    expect(closing).to_be_visible()
    ribbon, button = page.locator(".lj-ribbon").bounding_box(), closing.bounding_box()
    assert ribbon is not None
    assert button is not None
    assert button["y"] >= ribbon["y"] + ribbon["height"]
    closing.click()
    assert page.evaluate(ON_TOP)


def test_the_files_of_a_map_wear_the_mark(
    demonstration: Server, page: Page, tmp_path: Path
) -> None:
    open_map(page, demonstration / "peta_cakupan")
    table = download(page, FIGURE, "CSV", tmp_path).read_text(encoding="utf-8-sig")
    assert all(line.endswith(MARK) for line in table.splitlines()[1:])
    shapes = json.loads(download(page, FIGURE, "GeoJSON", tmp_path).read_bytes())
    assert shapes["peringatan"] == MARK
    assert MARK in download(page, FIGURE, "SVG", tmp_path).read_text(encoding="utf-8")


def test_the_presentation_wears_the_mark_on_its_stage(demonstration: Server, page: Page) -> None:
    page.goto(demonstration / "paparan/baru?topik=keadaan", timeout=PATIENCE_MS)
    expect(page.locator(".tanda")).to_have_text(MARK)
    expect(page.locator(".slide.tampil")).to_be_visible()
    box = page.locator(".tanda").bounding_box()
    assert box is not None
    assert (box["x"], box["y"]) == (0, 0)
    page.keyboard.press("ArrowRight")
    expect(page.locator(".tanda")).to_be_visible()


def test_the_real_dashboard_has_no_ribbon(server: Server, page: Page) -> None:
    open_page(page, server / "")
    assert page.locator(".lj-ribbon").count() == 0
