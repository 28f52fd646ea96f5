"""Budget plans: set a budget, see the map change, save it, open it by link, compare two."""

from contextlib import suppress
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

from pages.ui.text import simulasi as text
from pages.ui.text import skenario as saved
from pages.ui.text.bingkai import TABLE
from tests.browser import axe
from tests.browser.screens import DESK, in_both_themes
from tests.browser.serving import Server
from tests.browser.visits import (
    NOTICE_RUN,
    PATIENCE_MS,
    STARTED_MS,
    at_rest,
    choose,
    in_address,
    open_page,
    plain,
    tab,
    visitor,
)

PAGE = "simulasi_anggaran"
PHONE = {"width": 390, "height": 844}
EXACT = "Anggaran BKBK, tepatnya"


def sentence(page: Page) -> Locator:
    return page.locator(".lj-meeting")


def maps(page: Page) -> list[str]:
    """Both maps with their labels, before and after."""
    return [one.inner_html() for one in page.locator(".lj-pair .lj-labelled").all()]


def ran(page: Page) -> None:
    """Return when the script has run; a run shorter than a redraw isn't seen to begin."""
    with suppress(PlaywrightTimeoutError):
        page.wait_for_function("window.ljRan", timeout=STARTED_MS)
    at_rest(page)


def type_in(page: Page, label: str, words: str) -> None:
    """Write into the text box with this label; return when the script has run."""
    at_rest(page)
    page.get_by_label(label, exact=True).fill(words)
    page.evaluate(NOTICE_RUN)
    page.keyboard.press("Enter")
    ran(page)


def to_the_end(page: Page, key: str, end: str = "End") -> None:
    """Move the slider with this key to an end of its track; return when the script has run."""
    at_rest(page)
    page.locator(f".st-key-{key} input[type=range]").focus()
    page.evaluate(NOTICE_RUN)
    page.keyboard.press(end)
    ran(page)


def view(page: Page, which: str) -> None:
    """Turn to another view of the plan; return when the script has run."""
    at_rest(page)
    page.evaluate(NOTICE_RUN)
    page.get_by_role("radio", name=text.VIEWS[which], exact=True).click()
    ran(page)


def save(page: Page) -> str:
    """Save the plan under the letter that is offered; its number."""
    at_rest(page)
    page.evaluate(NOTICE_RUN)
    page.get_by_role("button", name=saved.SAVE, exact=True).click()
    page.wait_for_function("window.ljRan", timeout=PATIENCE_MS)
    number = page.locator(".lj-number strong")
    expect(number).to_have_count(1, timeout=PATIENCE_MS)
    at_rest(page)
    return number.inner_text()


def test_a_budget_is_set_seen_on_the_map_saved_reopened_and_compared(
    fresh_server: Server, page: Page, browser: Browser
) -> None:
    open_page(page, fresh_server / PAGE)
    expect(sentence(page)).to_contain_text("112.500 pekerja")
    before, after = maps(page)

    type_in(page, EXACT, "15,4 miliar")
    expect(sentence(page)).to_contain_text("Dengan Rp15,4 miliar dari BKBK, 76.388 pekerja")
    expect(page).to_have_url(in_address("uang_bkbk", "15400000000"))
    assert maps(page)[0] == before, "the state before doesn't depend on the money"
    assert maps(page)[1] != after
    first, said = save(page), sentence(page).inner_text()

    choose(page, text.HOW, text.HOWS["per_desa"])
    expect(page).to_have_url(in_address("cara", "per_desa"))
    second = save(page)
    assert second != first

    departures: list[str] = []
    with visitor(browser, DESK, "light", departures) as other, tab(other, departures) as clean:
        open_page(clean, fresh_server / f"{PAGE}?skenario={first}")
        assert sentence(clean).inner_text() == said
        expect(clean).to_have_url(in_address("uang_bkbk", "15400000000"))
        open_page(clean, page.url)
        assert sentence(clean).inner_text() == sentence(page).inner_text()

        both = f"&skenario_banding={first}&skenario_banding={second}"
        open_page(clean, fresh_server / f"{PAGE}?bagian_simulasi=banding{both}")
        told = plain(clean.get_by_test_id("stMain").inner_text())
        assert "76.388" in told
        assert first in told
        assert second in told


def test_the_slider_moves_plan_map_and_address(server: Server, page: Page) -> None:
    open_page(page, server / f"{PAGE}?uang_bkbk=10000000000")
    after = maps(page)[1]
    to_the_end(page, "geser_uang_bkbk")
    expect(page).to_have_url(in_address("uang_bkbk", "200000000000"))
    expect(sentence(page)).to_contain_text("793.738 pekerja")
    assert maps(page)[1] != after
    expect(page.get_by_label(EXACT, exact=True)).to_have_value("Rp200.000.000.000")


def test_any_view_follows_the_sliders_and_other_inputs_keep_what_they_say(
    server: Server, page: Page
) -> None:
    open_page(page, server / f"{PAGE}?uang_bkbk=10000000000&lihat=uang")
    told = page.locator(".st-key-hasil")
    to_the_end(page, "geser_uang_bkbk")
    expect(told.locator(".lj-table").last).to_contain_text("Rp200.000.000.000")
    to_the_end(page, "bulan")
    expect(sentence(page)).to_contain_text("selama 36 bulan")
    choose(page, text.HOW, text.HOWS["per_desa"])
    for key, value in (("uang_bkbk", "200000000000"), ("bulan", "36"), ("cara", "per_desa")):
        expect(page).to_have_url(in_address(key, value))
    to_the_end(page, "geser_uang_bkbk", "Home")
    expect(page).to_have_url(in_address("cara", "per_desa"))
    expect(sentence(page)).to_contain_text("Dengan Rp0 dari BKBK belum seorang pun")


def test_the_sliders_still_move_maps_and_table_after_another_view(
    server: Server, page: Page
) -> None:
    open_page(page, server / f"{PAGE}?uang_bkbk=10000000000&lihat=uang")
    view(page, "peta")
    before = maps(page)[1]
    to_the_end(page, "geser_uang_bkbk")
    expect(sentence(page)).to_contain_text("793.738 pekerja")
    expect(sentence(page)).to_have_count(1)
    assert maps(page)[1] != before
    expect(page.locator(".st-key-hasil .lj-table").last).to_contain_text("793.738")


def test_what_is_open_follows_the_sliders(server: Server, page: Page) -> None:
    open_page(page, server / f"{PAGE}?uang_bkbk=10000000000")
    page.locator(".st-key-tabel_peta-sebelum-sesudah").get_by_text(TABLE, exact=True).click()
    opened = page.locator(".st-key-tabel_peta-sebelum-sesudah").get_by_test_id("stDataFrame")
    expect(opened).to_be_visible()
    at_rest(page)
    to_the_end(page, "geser_uang_bkbk")
    expect(sentence(page)).to_contain_text("793.738 pekerja")
    expect(opened).to_be_visible()


def test_a_plan_that_is_moved_is_no_longer_the_saved_one_until_it_is_moved_back(
    fresh_server: Server, page: Page
) -> None:
    open_page(page, fresh_server / f"{PAGE}?uang_bkbk=0")
    number = save(page)
    to_the_end(page, "geser_uang_bkbk")
    expect(page.locator(".lj-number")).to_have_count(0)
    to_the_end(page, "geser_uang_bkbk", "Home")
    expect(page.locator(".lj-number strong")).to_have_text(number)
    expect(sentence(page)).to_have_count(1)


def test_a_slider_that_a_rule_forbids_to_go_on_shows_the_rule_and_no_numbers(
    server: Server, page: Page
) -> None:
    """20 percent of Rp10 miliar is Rp2 miliar."""
    money = "uang_dbh_sawit=1000000000&seluruh_dbh_sawit=10000000000"
    open_page(page, server / f"{PAGE}?dana=dbh_sawit&{money}")
    expect(sentence(page)).to_have_count(1)
    to_the_end(page, "geser_uang_dbh_sawit")
    expect(page.locator(".lj-refused")).to_contain_text("lebih dari 20 persen dananya")
    expect(sentence(page)).to_have_count(0)
    to_the_end(page, "geser_uang_dbh_sawit", "Home")
    expect(sentence(page)).to_have_count(1)
    expect(page.locator(".lj-refused")).to_have_count(0)


def test_a_forbidden_use_is_refused_and_the_way_out_leads_to_numbers(
    server: Server, page: Page
) -> None:
    open_page(page, server / f"{PAGE}?dana=dbh_sawit&untuk_dbh_sawit=pekerja_rentan")
    refused = page.locator(".lj-refused")
    expect(refused).to_contain_text("PMK 91/2023, PP 38/2023")
    expect(sentence(page)).to_have_count(0)
    page.get_by_text(text.DETAILS, exact=True).click()
    at_rest(page)
    choose(page, "DBH sawit untuk", "pekerja sawit")
    expect(refused).to_have_count(0)
    expect(sentence(page)).to_contain_text("dari DBH sawit")


LOOKS = (
    *(f"lihat={view}" for view in text.VIEWS),
    "cara=nama",
    "bagian_simulasi=banding",
    "bagian_simulasi=sejarah",
    "dana=dbh_sawit&untuk_dbh_sawit=pekerja_rentan",
)


@in_both_themes
@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_grave_in_any_part(server: Server, page: Page, look: str) -> None:
    open_page(page, server / f"{PAGE}?{look}")
    assert axe.on_page(page) == []


@pytest.mark.parametrize("viewport", [PHONE])
@pytest.mark.parametrize("look", LOOKS)
def test_no_part_is_wider_than_a_phone(server: Server, page: Page, look: str) -> None:
    open_page(page, server / f"{PAGE}?{look}")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    assert urlsplit(page.url).path == f"/{PAGE}"
