"""No page asks another machine for anything, and bad data is said in one sentence."""

import shutil
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.maps import Map, open_map
from tests.browser.screens import leaves
from tests.browser.serving import ROOT, Server, serve
from tests.browser.visits import PAGES, choose, go, open_page

ROOMS = ("pages", "briefing", "figures", "geo", "program", "data", "words", ".streamlit")


def test_a_whole_visit_leaves_the_machine_nowhere(
    server: Server, page: Page, departures: list[str]
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    open_page(page, server.url)
    go(page, "Peta Cakupan")
    drawn = Map(page).ready()
    drawn.hover("15.04")
    drawn.click("15.04")
    choose(page, "Indikator", "Garis kemiskinan")
    go(page, "Data & Metode")
    assert [url for url in asked if leaves(url)] == departures == []
    kinds = ("/assets/leaflet/leaflet.js", "/assets/shapes/", "/assets/map/", ".woff2")
    assert [kind for kind in kinds if not any(kind in url for url in asked)] == []


def test_geometry_travels_once_for_many_views(server: Server, page: Page) -> None:
    shapes: list[str] = []
    page.on("request", lambda r: shapes.append(r.url) if "/assets/shapes/" in r.url else None)
    drawn = open_map(page, server / "peta_cakupan")
    choose(page, "Indikator", "Garis kemiskinan")
    expect(drawn.regency("15.04")).not_to_have_attribute("fill", "#2166AC")
    go(page, "Data & Metode")
    go(page, "Peta Cakupan")
    drawn.ready()
    assert len(shapes) == 1


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of a copy of the product, in whose coverage file a number is a word."""
    root = tmp_path_factory.mktemp("copy")
    for room in ROOMS:
        shutil.copytree(ROOT / room, root / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", root)
    file = root / "data" / "files" / "cakupan.csv"
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    assert ",39.52," in lines[4]
    lines[4] = lines[4].replace(",39.52,", ",banyak,")
    file.write_text("".join(lines), encoding="utf-8")
    with serve(root=root) as running:
        yield running


@pytest.mark.parametrize("path", PAGES)
def test_bad_data_is_said_in_one_sentence_with_file_and_row(
    spoiled: Server, page: Page, path: str
) -> None:
    open_page(page, spoiled / path)
    said = page.get_by_test_id("stAlert")
    expect(said).to_have_count(1)
    expect(said).to_contain_text("Berkas cakupan.csv baris 5:")
    expect(said).to_contain_text("banyak")
    expect(page.get_by_test_id("stException")).to_have_count(0)
    everything = page.locator("body").inner_text()
    assert "Traceback" not in everything
    assert "BadData" not in everything


def test_the_health_check_of_bad_data_says_the_same(spoiled: Server) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(spoiled / "kesehatan", timeout=30)
    assert refused.value.code == 503
    assert "cakupan.csv baris 5" in refused.value.read().decode()
