"""The pictures of the screens that the README shows: `make screenshots`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser import briefings
from tests.browser.maps import Map
from tests.browser.screens import DESK, PHONE
from tests.browser.serving import Server
from tests.browser.visits import open_page

CHOSEN = "peta_cakupan?daerah=15.09"
PAIR = "peta_cakupan?tampilan=pasangan"
BRIEFING = "bahan_paparan"
TALL: ViewportSize = {"width": DESK["width"], "height": 1510}
"""High enough for the choices, the files and the slide beneath them."""
MAP_PAGE = 3
"""The page of the briefing that shows the map of coverage."""
SCREENS = {
    "ringkasan": ("", DESK, "light"),
    "ringkasan_ponsel": ("", PHONE, "light"),
    "peta_cakupan": (CHOSEN, DESK, "light"),
    "peta_cakupan_gelap": (CHOSEN, DESK, "dark"),
    "peta_cakupan_ponsel": (CHOSEN, PHONE, "light"),
    "peta_dua_indikator": (PAIR, DESK, "light"),
    "peta_dua_indikator_ponsel": (PAIR, PHONE, "light"),
    "tren": ("tren?indikator=persentase_penduduk_miskin&daerah=15.09", DESK, "light"),
    "tren_ponsel": ("tren?indikator=persentase_penduduk_miskin&daerah=15.09", PHONE, "light"),
    "kesenjangan": ("kesenjangan?daerah=15.09", DESK, "light"),
    "kesenjangan_ponsel": ("kesenjangan?daerah=15.09", PHONE, "light"),
    "profil_daerah": ("profil_daerah?daerah=15.09", DESK, "light"),
    "profil_daerah_ponsel": ("profil_daerah?daerah=15.09", PHONE, "light"),
    "bahan_paparan": (BRIEFING, TALL, "light"),
    "data_metode": ("data_metode?bagian=Estimasi", DESK, "light"),
    "data_metode_ponsel": ("data_metode?bagian=Estimasi", PHONE, "light"),
}
"""name → address, size and theme."""


@pytest.mark.screenshots
@pytest.mark.parametrize(
    ("name", "path", "viewport", "color_scheme"),
    [pytest.param(name, *screen, id=name) for name, screen in SCREENS.items()],
)
def test_the_screen_is_kept(
    server: Server,
    page: Page,
    screenshot: Callable[[str], Path],
    name: str,
    path: str,
    viewport: ViewportSize,
) -> None:
    open_page(page, server / path)
    if path.startswith("peta_cakupan"):
        drawn = Map(page).ready()
        if viewport == PHONE:
            drawn.regency("15.09").scroll_into_view_if_needed()
    if path == BRIEFING:
        shown = page.frame_locator(briefings.FRAME).locator("section.slide.tampil")
        expect(shown).to_be_visible()
        page.locator(".lj-pages button").nth(MAP_PAGE - 1).click()
        expect(shown).to_have_attribute("data-n", f"{MAP_PAGE}")
        page.evaluate("document.activeElement.blur()")
    picture = screenshot(name)
    # 256 colours are enough for a flat page, and make a picture of the map a third as large.
    Image.open(picture).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(
        picture, optimize=True
    )
    assert picture.stat().st_size < 200_000
