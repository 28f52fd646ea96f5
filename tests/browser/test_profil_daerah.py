"""One regency: opened cold by address, changed, compared, taken along as a file and on paper."""

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from data.regions import regencies
from tests.browser import axe
from tests.browser.screens import in_both_themes, on_phone
from tests.browser.serving import Server
from tests.browser.visits import at_rest, choose, in_address, open_page, plain

LOOK = "profil_daerah?daerah=15.09"
COMPARED = f"{LOOK}&banding=15.04&sebelas=ya"


@pytest.fixture
def opened(server: Server, page: Page) -> Page:
    open_page(page, server / LOOK)
    expect(page.locator(".lj-strip")).to_be_visible()
    return page


def figure(page: Page, name: str) -> str:
    row = page.locator(".lj-strip tbody tr", has=page.get_by_role("rowheader", name=name))
    return plain(row.first.locator("td.said").inner_text())


def test_another_regency_opens_and_its_figure_is_the_one_in_the_file(
    opened: Page, tmp_path: Path
) -> None:
    title = opened.locator(".lj-profil-head h2")
    expect(title).to_contain_text("Kabupaten Tebo")
    choose(opened, "Daerah", "Kabupaten Batang Hari")
    expect(title).to_contain_text("Kabupaten Batang Hari")
    expect(opened).to_have_url(in_address("daerah", "15.04"))
    at_rest(opened)
    tools = opened.locator(".st-key-alat_profil-ukuran")
    tools.get_by_role("button", name="Unduh", exact=False).first.click()
    with opened.expect_download() as started:
        opened.get_by_role("button", name="Unduh CSV").last.click()
    file = tmp_path / started.value.suggested_filename
    started.value.save_as(file)
    with file.open(encoding="utf-8-sig") as stream:
        found = [row for row in csv.DictReader(stream) if row["kode"] == "15.04"]
    coverage = next(row for row in found if row["indikator"] == "Cakupan peserta aktif")
    assert figure(opened, "Cakupan") == f"{float(coverage['nilai']):.2%}".replace(".", ",").replace(
        "%", " %"
    )
    assert coverage["terhadap_provinsi"] == "lebih baik"
    assert coverage["sumber"]


def sides(page: Page) -> int:
    paper = page.pdf(prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", paper))


@in_both_themes
def test_every_regency_prints_on_two_sides(server: Server, page: Page) -> None:
    found = {}
    for area in regencies():
        open_page(page, server / f"profil_daerah?daerah={area.kode}")
        expect(page.locator(".lj-profil-head h2")).to_contain_text(area.name)
        found[area.kode] = sides(page)
    assert set(found.values()) == {2}, found


def test_on_paper_the_finding_stays_and_the_tools_go(opened: Page) -> None:
    opened.emulate_media(media="print")
    expect(opened.locator(".lj-profil-head h2")).to_be_visible()
    expect(opened.locator(".lj-strip")).to_be_visible()
    for chrome in (".stAppHeader", ".lj-print", ".lj-copy", ".stSelectbox", ".lj-footer"):
        expect(opened.locator(chrome).first).to_be_hidden()


def test_the_button_asks_the_browser_to_print(opened: Page) -> None:
    opened.evaluate("window.print = () => { document.title = 'dicetak' }")
    opened.get_by_role("button", name="Cetak dua halaman A4").click()
    expect(opened).to_have_title("dicetak")


def test_a_compared_regency_adds_one_side(server: Server, page: Page) -> None:
    open_page(page, server / f"{LOOK}&banding=15.04")
    expect(page.locator(".lj-matrix")).to_be_visible()
    assert sides(page) == 3


@on_phone
def test_on_a_phone_nothing_moves_sideways_but_the_table_itself(server: Server, page: Page) -> None:
    open_page(page, server / COMPARED)
    expect(page.locator(".lj-matrix")).to_have_count(2)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("e => e.scrollWidth <= e.clientWidth")
    wide = page.locator(".lj-scroll").last
    first = wide.locator("tbody th").first
    before = first.evaluate("e => e.getBoundingClientRect().left")
    wide.evaluate("e => e.scrollLeft = 300")
    assert first.evaluate("e => e.getBoundingClientRect().left") == pytest.approx(before, abs=1)


@in_both_themes
def test_axe_finds_nothing_grave_on_the_profile(server: Server, page: Page) -> None:
    open_page(page, server / COMPARED)
    expect(page.locator(".lj-matrix")).to_have_count(2)
    assert axe.on_page(page) == []
