"""The map of one indicator: what it draws, what it says, and what a click does."""

import re

import pytest
from playwright.sync_api import Page, expect

from data.catalogue import COVERAGE, GAP, GAP_COST, POVERTY, catalogue
from geo import palette
from program.figures import Figures
from tests.browser.maps import Map, expected_fills, open_map
from tests.browser.serving import Server
from tests.browser.visits import Traffic, asked, at_rest, choose, in_address, place

BATANG_HARI, BUNGO, TEBO, TANJAB_TIMUR = "15.04", "15.08", "15.09", "15.07"
PUBLISHED = {"15.04", "15.07", "15.09", "15.71"}
"""The regencies whose coverage of August 2024 was published; the other seven are estimated."""


@pytest.fixture(scope="module")
def coverage(server: Server, shared_page: Page) -> Map:
    """The map as it opens: coverage, August 2024. Its tests only read it."""
    return open_map(shared_page, server / "peta_cakupan")


@pytest.fixture
def fresh(server: Server, page: Page) -> tuple[Map, Traffic]:
    """A map of the test's own, and what goes over its websocket."""
    traffic = Traffic.of(page)
    return open_map(page, server / "peta_cakupan"), traffic


def test_the_eleven_are_drawn_and_each_is_seen(coverage: Map) -> None:
    kodes = [*(f"15.{n:02}" for n in range(1, 10)), "15.71", "15.72"]
    assert sorted(coverage.looks("data-kode")) == kodes
    for kode in kodes:
        box = place(coverage.regency(kode))
        assert box["width"] > 10
        assert box["height"] > 10


def test_each_regency_wears_the_colour_of_its_class(coverage: Map, figures: Figures) -> None:
    fills = coverage.looks("fill")
    assert fills == expected_fills(figures, COVERAGE, "2024-08")
    ramp = palette.sequential(catalogue()[COVERAGE].palette, 5)
    steps = [ramp.index(fills[kode]) for kode in (TANJAB_TIMUR, TEBO, BATANG_HARI)]
    assert steps == sorted(set(steps)), "26,66 %, 31,49 % and 50,71 % lie in rising classes"


def test_hovering_says_whose_figure_how_much_of_when_out_of_what_and_compared(
    coverage: Map,
) -> None:
    assert coverage.hover(BATANG_HARI).split("\n\n") == [
        "Kabupaten Batang Hari\nresmi",
        "50,71 %",
        "Cakupan · per Agustus 2024",
        "49.803 orang dari 98.206 orang",
        "peringkat 2 dari 11",
        "11,19 poin persentase di atas provinsi",  # 50,71 − 39,52
    ]


def test_hovering_an_estimate_says_that_it_is_one_and_gives_its_range(coverage: Map) -> None:
    said = coverage.hover(BUNGO)
    assert "≈ estimasi" in said
    assert re.search(r"≈ \d\d,\d\d %", said)
    assert re.search(r"antara \d\d,\d\d % dan \d\d,\d\d %", said)


def test_estimates_look_different_from_published_figures(coverage: Map) -> None:
    hatches = coverage.looks("data-hatch")
    assert {kode for kode, hatch in hatches.items() if hatch == "none"} == PUBLISHED
    assert {hatch for kode, hatch in hatches.items() if kode not in PUBLISHED} == {"estimate"}
    marks = coverage.frame.locator("path.lj-estimate")
    expect(marks).to_have_count(7)
    assert set(marks.evaluate_all("all => all.map(m => getComputedStyle(m).strokeDasharray)")) != {
        "none"
    }
    assert set(marks.evaluate_all("all => all.map(m => m.getAttribute('fill'))")) == {
        "url(#lj-estimate)"
    }
    expect(coverage.label("Bungo")).to_contain_text("≈ 53,1")
    expect(coverage.label("Batang Hari")).not_to_contain_text("≈")


def test_a_click_shows_the_regency_beside_the_map_and_in_the_address(
    fresh: tuple[Map, Traffic],
) -> None:
    drawn, _ = fresh
    page = drawn.page
    expect(page.locator(".lj-detail")).to_have_count(0)
    drawn.click(BATANG_HARI)
    detail = page.locator(".lj-detail")
    expect(detail.locator("h3")).to_have_text("Kabupaten Batang Hari")
    expect(detail.get_by_role("row").first).to_contain_text("50,71")
    expect(page).to_have_url(in_address("daerah", "15.04"))
    drawn.expect_chosen(BATANG_HARI)
    beside, surface = place(detail), drawn.surface()
    assert beside["x"] >= surface["x"] + surface["width"]


def test_the_select_box_does_what_the_click_does(fresh: tuple[Map, Traffic]) -> None:
    drawn, _ = fresh
    choose(drawn.page, "Daerah", "Kabupaten Tebo")
    expect(drawn.page.locator(".lj-detail h3")).to_have_text("Kabupaten Tebo")
    expect(drawn.page.locator(".lj-detail").get_by_role("row").first).to_contain_text("31,49")
    expect(drawn.page).to_have_url(in_address("daerah", "15.09"))
    drawn.expect_chosen(TEBO)


def test_another_indicator_changes_the_colours_and_the_words(
    fresh: tuple[Map, Traffic], figures: Figures
) -> None:
    drawn, _ = fresh
    before = drawn.hover(TEBO)
    choose(drawn.page, "Indikator", catalogue()[POVERTY].label)
    drawn.expect_fills(expected_fills(figures, POVERTY, "2024-03"))
    after = drawn.hover(TEBO)
    assert "31,49 %" in before
    assert "31,49 %" not in after
    assert "6,12 %" in after
    assert "Maret 2024" in after


def test_two_indicators_of_one_pattern_are_not_taken_for_each_other(
    fresh: tuple[Map, Traffic], figures: Figures
) -> None:
    """People and their rupiah: each regency keeps its class, so only the words can change."""
    gap, cost = (expected_fills(figures, key, "2024-08") for key in (GAP, GAP_COST))
    assert gap == cost
    drawn, _ = fresh
    choose(drawn.page, "Indikator", catalogue()[GAP].label)
    drawn.expect_fills(gap)
    # 98.206 − 49.803, and that × Rp16.800 × 12 months
    expect(drawn.regency(BATANG_HARI)).to_have_attribute("aria-label", re.compile("48.403 orang"))
    assert "48.403 orang" in drawn.hover(BATANG_HARI)
    choose(drawn.page, "Indikator", catalogue()[GAP_COST].label)
    expect(drawn.regency(BATANG_HARI)).to_have_attribute("aria-label", re.compile("Rp9,8 miliar"))
    drawn.expect_fills(cost)
    said = drawn.hover(BATANG_HARI)
    assert "Rp9,8 miliar" in said
    assert "orang" not in said


def test_four_zooms_and_a_pan_wake_no_script(fresh: tuple[Map, Traffic]) -> None:
    drawn, traffic = fresh
    at_rest(drawn.page)
    traffic.clear()
    shape = drawn.regency(BATANG_HARI)
    for name in ("Perbesar", "Perbesar", "Perbesar", "Perkecil"):
        before = shape.get_attribute("d")
        drawn.frame.get_by_role("button", name=name).click()
        expect(shape).not_to_have_attribute("d", before)
    transform = "document.querySelector('.leaflet-map-pane').style.transform"
    pane = drawn.frame.locator(".leaflet-map-pane")
    before, surface = pane.evaluate(f"() => {transform}"), drawn.surface()
    middle = surface["x"] + surface["width"] / 2, surface["y"] + surface["height"] / 2
    drawn.page.mouse.move(*middle)
    drawn.page.mouse.down()
    drawn.page.mouse.move(middle[0] - 80, middle[1] - 40, steps=5)
    drawn.page.mouse.up()
    assert pane.evaluate(f"() => {transform}") != before
    # Longer than the 250 ms for which streamlit-folium gathers events before it reports them.
    drawn.page.wait_for_timeout(700)
    assert traffic.sent == []
    # The same ear hears a click: silence above means that nothing was said.
    drawn.frame.get_by_role("button", name="Seluruh provinsi").click()
    drawn.click(TEBO)
    expect(drawn.page.locator(".lj-detail")).to_be_visible()
    assert len(traffic.sent) == 1


def test_only_published_figures_leave_the_others_without_a_figure(
    fresh: tuple[Map, Traffic],
) -> None:
    drawn, _ = fresh
    choose(drawn.page, "Angka", "Hanya terbitan")
    for kode in {*drawn.looks("data-kode")} - PUBLISHED:
        expect(drawn.regency(kode)).to_have_attribute("fill", "url(#lj-no-data)")
    assert "belum ada angka" in drawn.hover(BUNGO)
    legend = drawn.page.locator(".lj-legend")
    expect(legend.locator("li", has_text="Belum ada angka")).to_contain_text("7 daerah")
    expect(drawn.frame.locator("path.lj-estimate")).to_have_count(0)
    assert asked(drawn.page)["angka"] == "terbitan"
