"""Gaps: opened cold by address, a weight changed, read, and taken along as a file."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from pages.ui.text.kesenjangan import PARTS
from tests.browser import axe
from tests.browser.screens import in_both_themes
from tests.browser.serving import Server
from tests.browser.visits import at_rest, choose, in_address, open_page, plain

PHONE = {"width": 390, "height": 844}


def test_another_weight_makes_another_list_and_the_file_holds_its_scores(
    server: Server, page: Page, tmp_path: Path
) -> None:
    open_page(page, server / "kesenjangan?bagian_kesenjangan=prioritas&daerah=15.07&bobot_orang=0")
    shown = page.locator(".lj-gap tr.chosen")
    before = shown.locator(".lj-said").inner_text()
    choose(page, "Bobot: persentase miskin", "3, tiga kali")
    expect(page).to_have_url(in_address("bobot_kemiskinan", "3"))
    expect(page).to_have_url(in_address("bobot_orang", "0"))
    expect(shown.locator(".lj-said")).not_to_have_text(before)
    at_rest(page)
    page.locator(".st-key-alat_prioritas button").first.click()
    with page.expect_download() as started:
        page.get_by_role("button", name="Unduh CSV").click()
    file = tmp_path / started.value.suggested_filename
    started.value.save_as(file)
    with file.open(encoding="utf-8-sig") as stream:
        scores = {row["nama"]: row for row in csv.DictReader(stream)}
    own = scores["Kabupaten Tanjung Jabung Timur"]
    assert own["status"] == "resmi", "neither its coverage nor its poverty is an estimate"
    score = f"{float(own['skor']):.2f}".replace(".", ",")
    assert plain(shown.locator(".lj-said").inner_text()) == score
    assert f"peringkat {own['peringkat']}" in shown.locator(".lj-place").inner_text()
    assert own["sumber"]


@in_both_themes
@pytest.mark.parametrize("part", PARTS)
def test_axe_finds_nothing_grave_in_any_part(server: Server, page: Page, part: str) -> None:
    open_page(page, server / f"kesenjangan?bagian_kesenjangan={part}&daerah=15.07")
    assert axe.on_page(page) == []


@pytest.mark.parametrize("viewport", [PHONE])
@pytest.mark.parametrize("part", PARTS)
def test_no_part_is_wider_than_a_phone(server: Server, page: Page, part: str) -> None:
    open_page(page, server / f"kesenjangan?bagian_kesenjangan={part}")
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
