"""Trends: opened cold by address, one thing changed, read, and taken along as a file."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.screens import in_both_themes
from tests.browser.serving import Server
from tests.browser.visits import choose, download, in_address, open_page, plain

LOOK = "tren?indikator=persentase_penduduk_miskin&daerah=15.09"


@pytest.fixture
def opened(server: Server, page: Page) -> Page:
    open_page(page, server / LOOK)
    expect(page.locator("[data-testid=stVegaLiteChart]")).to_be_visible()
    return page


def last_figure(page: Page, name: str) -> str:
    row = page.locator(".lj-table tbody tr", has=page.get_by_role("cell", name=name, exact=True))
    return plain(row.locator("td").last.inner_text())


def test_another_regency_leads_and_its_newest_figure_is_the_one_in_the_file(
    opened: Page, tmp_path: Path
) -> None:
    expect(opened.locator(".lj-section h2").first).to_contain_text("Kabupaten Tebo")
    choose(opened, "Daerah", "Kabupaten Bungo")
    expect(opened.locator(".lj-section h2").first).to_contain_text("Kabupaten Bungo")
    expect(opened).to_have_url(in_address("daerah", "15.08"))
    file = download(opened, "tren-persentase-penduduk-miskin", "CSV", tmp_path)
    with file.open(encoding="utf-8-sig") as stream:
        bungo = [row for row in csv.DictReader(stream) if row["kode"] == "15.08"]
    newest = max(bungo, key=lambda row: row["periode"])
    assert last_figure(opened, "Bungo") == f"{float(newest['nilai']):.2%}".replace(
        ".", ","
    ).replace("%", " %")
    assert newest["sumber"]


@in_both_themes
def test_axe_finds_nothing_grave_on_the_trends(opened: Page) -> None:
    assert axe.on_page(opened) == []
