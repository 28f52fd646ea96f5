"""The simulation's further parts in a browser: for everyone, on a phone, and a case opened."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.screens import in_both_themes
from tests.browser.serving import Server
from tests.browser.visits import at_rest, in_address, open_page, plain

PHONE = {"width": 390, "height": 844}
PARTS = ("lihat=berakhir", "lihat=kepekaan", "bagian_simulasi=sejarah")


@in_both_themes
@pytest.mark.parametrize("part", PARTS)
def test_axe_finds_nothing_grave_in_any_part(server: Server, page: Page, part: str) -> None:
    open_page(page, server / f"simulasi_anggaran?{part}")
    assert axe.on_page(page) == []


@pytest.mark.parametrize("viewport", [PHONE])
@pytest.mark.parametrize("part", PARTS)
def test_no_part_is_wider_than_a_phone(server: Server, page: Page, part: str) -> None:
    open_page(page, server / f"simulasi_anggaran?{part}")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0


def test_a_budget_of_the_past_opens_as_a_plan_that_its_link_opens_again(
    server: Server, page: Page
) -> None:
    open_page(page, server / "simulasi_anggaran?bagian_simulasi=sejarah")
    page.get_by_role("button", name="Buka Sarolangun 2025 sebagai rencana").click()
    expect(page).to_have_url(in_address("dana", "apbd_kabkota-15.03"))
    expect(page).to_have_url(in_address("mulai", "2025-01"))
    # Rp13 billion ÷ (12 × Rp16,800) = 64,484 people and Rp25,600
    said = page.get_by_text(re.compile(r"64\.484\D+terlindungi"))
    expect(said.first).to_be_visible()
    at_rest(page)
    link = page.url
    page.goto("about:blank")
    open_page(page, link)
    expect(said.first).to_be_visible()


def test_another_measure_draws_another_tornado(server: Server, page: Page) -> None:
    open_page(page, server / "simulasi_anggaran?lihat=kepekaan")
    shown = page.locator("[id^=kepekaan-] h2")
    before = plain(shown.inner_text())
    page.get_by_role("radio", name="Cakupan sesudahnya").click()
    expect(page).to_have_url(in_address("ukuran_kepekaan", "cakupan"))
    expect(page.locator("#kepekaan-cakupan h2")).to_contain_text("cakupan sesudah rencana")
    assert plain(shown.inner_text()) != before
