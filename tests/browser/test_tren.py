"""Trends: opened cold by address, one thing changed, read, and taken along as a file."""

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.screens import in_both_themes, on_phone
from tests.browser.serving import Server
from tests.browser.visits import choose, download, in_address, open_page, plain

LOOK = "tren?indikator=persentase_penduduk_miskin&daerah=15.09&dari=2014&sampai=2024"


@pytest.fixture
def opened(server: Server, page: Page) -> Page:
    open_page(page, server / LOOK)
    expect(page.locator("[data-testid=stVegaLiteChart]").first).to_be_visible()
    return page


def cells(page: Page, name: str) -> list[str]:
    """The line of a region in the table of verdicts."""
    row = page.locator(".lj-table tbody tr", has=page.get_by_role("cell", name=name, exact=True))
    return [plain(text) for text in row.first.locator("td").all_inner_texts()]


def test_another_regency_leads_and_its_figures_are_those_in_the_file(
    opened: Page, tmp_path: Path
) -> None:
    expect(opened.locator(".lj-section h2").first).to_contain_text("Kabupaten Tebo")
    choose(opened, "Daerah", "Kabupaten Bungo")
    expect(opened.locator(".lj-section h2").first).to_contain_text("Kabupaten Bungo")
    expect(opened).to_have_url(in_address("daerah", "15.08"))
    file = download(opened, "tren-persentase-penduduk-miskin", "CSV", tmp_path)
    with file.open(encoding="utf-8-sig") as stream:
        bungo = [row for row in csv.DictReader(stream) if row["kode"] == "15.08"]
    measured = [row for row in bungo if row["status"] == "resmi"]
    assert {row["periode"][:4] for row in measured} <= {str(year) for year in range(2014, 2025)}
    newest = max(measured, key=lambda row: row["periode"])
    assert cells(opened, "Bungo")[-1] == f"{said(newest)} (Maret 2024)"
    assert newest["sumber"]
    ahead = max(bungo, key=lambda row: row["periode"])
    assert (ahead["periode"], ahead["status"]) == ("2029-03", "estimasi")
    told = plain(opened.locator(".lj-told").first.inner_text())
    assert f"≈ {said(ahead)} pada Maret 2029" in told
    assert f"antara {said(ahead, 'batas_bawah')} dan {said(ahead, 'batas_atas')}" in told


def said(row: dict[str, str], column: str = "nilai") -> str:
    """A share of the file as the screen writes it."""
    return f"{float(row[column]) * 100:.2f} %".replace(".", ",")


@on_phone
def test_on_a_phone_two_panels_stand_side_by_side_and_nothing_runs_over(opened: Page) -> None:
    first, second = (opened.locator(".lj-panel").nth(n).bounding_box() for n in (0, 1))
    assert first
    assert second
    assert first["y"] == second["y"]
    assert second["x"] + second["width"] <= 390
    drawn = opened.locator(".lj-panel img").evaluate_all("all => all.map(i => i.naturalWidth)")
    assert len(drawn) == 11
    assert min(drawn) > 0


@in_both_themes
def test_axe_finds_nothing_grave_on_the_trends(opened: Page) -> None:
    assert axe.on_page(opened) == []
