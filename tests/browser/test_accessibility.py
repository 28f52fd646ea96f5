"""Everyone can use it: by keyboard, by screen reader, in either theme, in Indonesian."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.maps import Map, open_map
from tests.browser.screens import in_both_themes
from tests.browser.serving import Server
from tests.browser.visits import PAGES, PARTS, box, in_address, open_page, turn_to

NAMELESS = """() => {
  const text = id => (document.getElementById(id) || {}).textContent || '';
  const named = e => e.ariaLabel || e.title || e.alt ||
    (e.getAttribute('aria-labelledby') || '').split(' ').map(text).join('').trim() ||
    (e.caption && e.caption.textContent.trim()) ||
    (e.closest('[role=group][aria-label], [role=region][aria-label], [role=img][aria-label]'));
  const shown = e => e.checkVisibility() && !e.closest('[aria-hidden=true]');
  const kinds = 'iframe, table, canvas, img, [data-testid=stVegaLiteChart], [role=img], svg[role]';
  return [...document.querySelectorAll(kinds)].filter(e => shown(e) && !named(e))
    .map(e => e.outerHTML.slice(0, 160));
}"""


# Streamlit's own: rule → the elements of Streamlit that break it, and why we can't mend them.
STREAMLIT_OWN = {
    "scrollable-region-focusable": (
        ".stMarkdown .katex-display",
        "st.latex lets a long formula scroll, and offers no way to make it a stop of the Tab key",
    ),
    "color-contrast": (
        ".stSelectbox:has(input:disabled) label *",
        "the dimmed label of a box that can't be used now; WCAG exempts it, axe can't tell that",
    ),
}


def ours(page: Page) -> list[axe.Finding]:
    """Grave findings on the page, without those listed above."""
    matches = "([target, own]) => document.querySelector(target)?.matches(own)"
    return [
        found
        for found in axe.on_page(page)
        if found.rule not in STREAMLIT_OWN
        or not page.evaluate(matches, [found.target, STREAMLIT_OWN[found.rule][0]])
    ]


@in_both_themes
def test_axe_finds_nothing_grave_on_the_summary(server: Server, page: Page) -> None:
    open_page(page, server.url)
    assert ours(page) == []


@in_both_themes
def test_axe_finds_nothing_grave_on_the_map_page_and_in_its_frame(
    server: Server, page: Page
) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    assert [*ours(page), *axe.in_map(page)] == []
    drawn.click("15.08")
    expect(page.locator(".lj-detail h3")).to_have_text("Kabupaten Bungo")
    drawn.hover("15.04")
    assert [*ours(page), *axe.in_map(page)] == []
    page.get_by_role("button", name="Kelas peta").click()
    expect(box(page, "Jumlah kelas")).to_be_visible()
    assert ours(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("radio", name="Cakupan × kemiskinan").locator("xpath=..").click()
    expect(page.locator(".lj-grid9")).to_be_visible()
    assert [*ours(page), *axe.in_map(page)] == []


@in_both_themes
def test_axe_finds_nothing_grave_in_any_part_of_the_methods(server: Server, page: Page) -> None:
    open_page(page, server / "data_metode")
    for part in PARTS:
        turn_to(page, part)
        assert ours(page) == [], part
        assert page.evaluate(NAMELESS) == [], part


@pytest.mark.parametrize(("path", "heading"), PAGES.items())
def test_each_page_is_indonesian_has_one_first_heading_and_names_its_maps_and_tables(
    server: Server, page: Page, path: str, heading: str
) -> None:
    open_page(page, server / path)
    if path == "peta_cakupan":
        Map(page).ready()
    expect(page.locator("html")).to_have_attribute("lang", "id")
    expect(page.get_by_role("heading", level=1)).to_have_text([heading])
    expect(page).to_have_title(re.compile("Lindung Jambi"))
    assert page.locator("table, iframe, canvas").count() > 0
    assert page.evaluate(NAMELESS) == []


def test_the_frame_of_the_map_is_indonesian_and_each_regency_says_its_figure(
    server: Server, page: Page
) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    expect(drawn.frame.locator("html")).to_have_attribute("lang", "id")
    said = drawn.looks("aria-label")
    assert said["15.04"].replace("\u00a0", " ") == (
        "Kabupaten Batang Hari: 50,71 %, per Agustus 2024"
    )
    assert all(re.search(r"\d|belum ada angka", words) for words in said.values())


def test_tab_reaches_a_regency_and_enter_chooses_it(server: Server, page: Page) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    page.get_by_role("button", name="Kelas peta").focus()
    bungo = drawn.regency("15.08")
    reached: list[str] = []
    while "lj-15.08" not in reached and len(reached) < 30:
        page.keyboard.press("Tab")
        reached.append(drawn.frame.locator("body").evaluate("() => document.activeElement.id"))
    expect(bungo).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".lj-detail h3")).to_have_text("Kabupaten Bungo")
    expect(page).to_have_url(in_address("daerah", "15.08"))
    drawn.expect_chosen("15.08")
    # The place in the map is kept: the next Tab goes on from here.
    expect(bungo).to_be_focused()


def test_focus_on_a_regency_shows_what_hovering_shows_and_escape_ends_it(
    server: Server, page: Page
) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    drawn.regency("15.04").focus()
    expect(drawn.tip).to_contain_text("Kabupaten Batang Hari")
    page.keyboard.press("Escape")
    expect(drawn.tip).to_have_count(0)


def test_the_select_boxes_work_by_keyboard(server: Server, page: Page) -> None:
    open_page(page, server / "peta_cakupan")
    box(page, "Daerah").focus()
    page.keyboard.type("Kerinci")
    page.keyboard.press("Enter")
    expect(page.locator(".lj-detail h3")).to_have_text("Kabupaten Kerinci")


@in_both_themes
def test_the_theme_of_the_system_is_followed_by_page_and_map(
    server: Server, page: Page, color_scheme: str
) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    light = color_scheme == "light"
    expect(page.locator(".stApp")).to_have_css(
        "background-color", "rgb(251, 250, 247)" if light else "rgb(23, 25, 28)"
    )
    ink = "rgb(27, 31, 35)" if light else "rgb(236, 233, 226)"
    expect(drawn.label("Kota Jambi")).to_have_css("color", ink)
