"""A scenario on its way through the meeting: saved, opened elsewhere by link, compared."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import axe, scenarios
from tests.browser.briefings import NUMBER
from tests.browser.screens import DESK, PHONE
from tests.browser.serving import Server
from tests.browser.visits import at_rest, open_page, plain, tab, visitor

SHORT = "simulasi_anggaran?mulai=2027-01&bulan=6"
LONG = "simulasi_anggaran?mulai=2027-01&bulan=12&cara=per_desa"


def cards(page: Page) -> list[str]:
    return [plain(value) for value in page.locator(".lj-card .lj-value").all_inner_texts()]


def column(page: Page, label: str) -> list[str]:
    """The cells of the row that begins with a label, once the page is whole."""
    at_rest(page)
    row = page.locator(".st-key-banding_skenario tr").filter(has_text=re.compile(f"^{label}"))
    return [plain(cell) for cell in row.locator("td").all_inner_texts()[1:]]


def test_a_saved_scenario_opens_by_its_link_in_a_clean_browser(
    fresh_server: Server, page: Page, browser: Browser, departures: list[str]
) -> None:
    open_page(page, fresh_server / SHORT)
    number, shown = scenarios.save(page, "A"), cards(page)
    assert NUMBER.fullmatch(number)
    assert shown
    with visitor(browser, DESK, "light", departures) as other, tab(other, departures) as clean:
        open_page(clean, fresh_server / scenarios.link(page))
        expect(clean.locator(".lj-potret h3")).to_have_text("Skenario “A” tersimpan")
        at_rest(clean)
        assert cards(clean) == shown
        assert clean.locator(".lj-number strong").inner_text() == number


def test_two_scenarios_are_compared_and_the_link_reopens_the_comparison(
    fresh_server: Server, page: Page, browser: Browser, departures: list[str]
) -> None:
    numbers = []
    for address, letter in ((SHORT, "A"), (LONG, "B")):
        open_page(page, fresh_server / address)
        numbers.append(scenarios.save(page, letter))
    page.get_by_role("link", name="Bandingkan").click()
    chosen = page.get_by_role("combobox", name="Skenario yang dibandingkan")
    chosen.click()
    page.get_by_role("option", name=f"A · {numbers[0]}").click()
    expect(page.locator(".lj-section h2").first).to_contain_text("A melindungi paling banyak orang")
    assert column(page, "Pembagian") == ["sama tiap desa dan kelurahan", "menurut penduduk miskin"]
    expect(page.locator(".lj-maps img")).to_have_count(3)
    with visitor(browser, PHONE, "dark", departures) as other, tab(other, departures) as phone:
        open_page(phone, page.url)
        expect(phone.locator(".lj-maps img")).to_have_count(3)
        assert column(phone, "Orang terlindungi") == column(page, "Orang terlindungi")
        assert phone.evaluate("document.querySelector('.stMain').scrollWidth") <= PHONE["width"]
        assert axe.on_page(phone) == []
    assert axe.on_page(page) == []


@pytest.mark.parametrize("number", ["AAAAA-AAAAA", "entah"])
def test_a_number_that_isnt_there_is_said_and_a_plan_can_be_made_all_the_same(
    server: Server, page: Page, number: str
) -> None:
    open_page(page, server / f"simulasi_anggaran?skenario={number}")
    expect(page.get_by_role("alert").first).to_contain_text(number)
    expect(page.locator(".st-key-simpan_skenario button")).to_be_visible()
