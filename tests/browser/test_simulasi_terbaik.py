"""The best allocation in a browser: for everyone, on a phone, and limits typed into the table."""

import pytest
from playwright.sync_api import Page, Position, expect

from pages.ui.text import simulasi_terbaik as text
from tests.browser import axe
from tests.browser.screens import in_both_themes, on_phone
from tests.browser.serving import Server
from tests.browser.visits import at_rest, choose, in_address, open_page

GOAL = "simulasi_anggaran?dana=apbd_provinsi&uang_apbd_provinsi=20160000000&cara=terendah_dulu"
RESULT, REFUSAL = f"{GOAL}&lihat=terbaik", f"{GOAL}&sedikitnya=15.72:90000"
FIRST_FLOOR: Position = {"x": 190, "y": 52}
"""The cell of Kerinci's floor, px from the table's corner."""


@in_both_themes
@pytest.mark.parametrize("address", [RESULT, REFUSAL])
def test_axe_finds_nothing_grave(server: Server, page: Page, address: str) -> None:
    open_page(page, server / address)
    assert axe.on_page(page) == []


@on_phone
@pytest.mark.parametrize("address", [RESULT, REFUSAL])
def test_nothing_is_wider_than_a_phone(server: Server, page: Page, address: str) -> None:
    open_page(page, server / address)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0


def test_a_goal_is_chosen_and_its_view_opened(server: Server, page: Page) -> None:
    open_page(page, server / "simulasi_anggaran?dana=apbd_provinsi&uang_apbd_provinsi=20160000000")
    choose(page, "Siapa mendapat berapa", text.HOWS["terendah_dulu"])
    page.get_by_role("radio", name="Pembagian terbaik").click()
    expect(page.get_by_text(text.MEANING["terendah_dulu"])).to_be_visible()
    expect(page).to_have_url(in_address("cara", "terendah_dulu"))


def test_a_floor_typed_into_the_table_holds_and_its_link_opens_it_again(
    server: Server, page: Page
) -> None:
    open_page(page, server / RESULT)
    table = page.get_by_test_id("stDataFrame").first
    table.scroll_into_view_if_needed()
    table.dblclick(position=FIRST_FLOOR)
    cell = page.locator("input.gdg-input")
    cell.fill("30000")
    cell.press("Enter")
    expect(page).to_have_url(in_address("sedikitnya", "15.01%3A30000"))
    decided = page.get_by_text("Tepat pada batas bawah: Kabupaten Kerinci.")
    expect(decided).to_be_visible()
    at_rest(page)
    link = page.url
    page.goto("about:blank")
    open_page(page, link)
    expect(decided).to_be_visible()
