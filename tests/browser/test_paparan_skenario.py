"""A scenario on its way into the meeting: saved, taken into the deck, its number found there."""

import io
from pathlib import Path

from playwright.sync_api import Page, expect
from pptx import Presentation

from tests.briefing import office
from tests.browser import axe, scenarios
from tests.browser.briefings import BUILD_MS, FRAME, LOOK, make
from tests.browser.serving import Server
from tests.browser.test_bahan_paparan import words_of_deck
from tests.browser.visits import at_rest, open_page, plain

PLAN = "simulasi_anggaran?mulai=2027-01&bulan=6"
ONE_TOPIC = "bahan_paparan?topik=keadaan&halaman=15.09"


def test_a_saved_scenario_is_taken_into_the_deck_and_its_number_stands_there(
    fresh_server: Server, page: Page, tmp_path: Path
) -> None:
    open_page(page, fresh_server / PLAN)
    people = plain(page.locator(".lj-card .lj-value").first.inner_text())
    number = scenarios.save(page, "A")
    page.get_by_role("link", name="Bawa ke bahan paparan").click()
    page.locator(".lj-pages").wait_for(timeout=BUILD_MS)
    at_rest(page)
    listed = page.locator(".lj-pages button").filter(has_text="Skenario A melindungi")
    expect(listed).to_contain_text(people)
    shown = page.frame_locator(FRAME).locator("section.slide.tampil")
    expect(shown).to_have_attribute("data-n", "1", timeout=BUILD_MS)
    listed.click()
    expect(shown.locator("h2")).to_contain_text(people)
    file = make(page, "pptx", tmp_path)
    said = words_of_deck(file.read_bytes())
    assert people in said
    assert "Hasil Skenario A bertumpu pada asumsi ini" in said
    assert f"skenario_paparan={number}" in page.url
    slides = len(Presentation(io.BytesIO(file.read_bytes())).slides)
    opened = office.text(office.converted(file.read_bytes(), "a.pptx", "pdf", tmp_path))
    assert len(opened) == slides
    assert any(people in plain(one) for one in opened)


def test_a_scenario_is_chosen_on_the_page_and_an_unknown_number_is_said(
    fresh_server: Server, page: Page
) -> None:
    open_page(page, fresh_server / PLAN)
    number = scenarios.save(page, "A")
    open_page(page, fresh_server / LOOK)
    chosen = page.get_by_role("combobox", name="Simulasi anggaran yang disertakan")
    chosen.click()
    page.get_by_role("option", name=f"A ({number})").click()
    expect(
        page.locator(".lj-pages button").filter(has_text="Skenario A melindungi")
    ).to_be_visible()
    assert axe.on_page(page) == []
    open_page(page, fresh_server / f"{ONE_TOPIC}&skenario_paparan=AAAAA-AAAAA")
    expect(page.get_by_role("alert")).to_contain_text("Skenario AAAAA-AAAAA tidak ditemukan")
