"""The pictures of the screens that the README shows: `make screenshots`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, ViewportSize, expect

from data.catalogue import POVERTY
from data.regions import regencies
from program.figures import Figures
from tests.browser import briefings
from tests.browser.maps import Map
from tests.browser.screens import DESK, PHONE
from tests.browser.serving import Server, serve
from tests.browser.uploads import bring, check, say_whose, workbook
from tests.browser.visits import at_rest, open_page

CHOSEN = "peta_cakupan?daerah=15.09"
PAIR = "peta_cakupan?tampilan=pasangan"
TRIED = "kriteria?bagian_kriteria=coba&umur=17&daerah=15.09&tanpa_upah=ya&aktif=tidak&nik_sah=ya"
PLAN = "simulasi_anggaran"
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
    "kriteria": (TRIED, DESK, "light"),
    "simulasi_anggaran": (PLAN, TALL, "light"),
    "simulasi_anggaran_ponsel": (PLAN, PHONE, "light"),
    "bahan_paparan": (BRIEFING, TALL, "light"),
    "data_metode": ("data_metode?bagian=Estimasi", DESK, "light"),
    "data_metode_ponsel": ("data_metode?bagian=Estimasi", PHONE, "light"),
}
"""name → address, size and theme."""
CHECKED: ViewportSize = {"width": DESK["width"], "height": 1745}
"""High enough for the dry run and for the map and table of what would change."""
AGREED: ViewportSize = {"width": DESK["width"], "height": 1500}
"""High enough for a commitment of each verdict."""
UNDER_THE_BAR = "step => { step.style.scrollMarginTop = '5rem'; step.scrollIntoView(); }"
MARCH = "2024-03"
CHANGES = {"15.08": 0.24, "15.09": 0.38, "15.71": -0.41}
"""What the exercise adds to the published percentages."""


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
    small(screenshot(name))


@pytest.mark.screenshots
@pytest.mark.parametrize("viewport", [pytest.param(CHECKED, id="unggah_data")])
def test_what_a_file_would_change_is_kept(
    server: Server, page: Page, screenshot: Callable[[str], Path], figures: Figures
) -> None:
    open_page(page, server / "unggah_data")
    bring(page, "latihan.xlsx", exercise(figures))
    say_whose(page)
    check(page)
    Map(page).ready()
    page.locator(".lj-step").nth(2).evaluate(UNDER_THE_BAR)
    at_rest(page)
    small(screenshot("unggah_data"))


@pytest.mark.screenshots
@pytest.mark.parametrize("viewport", [pytest.param(AGREED, id="tindak_lanjut")])
def test_what_was_agreed_is_kept_from_the_demonstration(
    page: Page, screenshot: Callable[[str], Path]
) -> None:
    with serve(edition="contoh") as demonstration:
        open_page(page, demonstration / "tindak_lanjut")
        small(screenshot("tindak_lanjut"))


def exercise(figures: Figures) -> bytes:
    """A branch's table: the published poverty of March 2024, three regencies' changed."""
    shown = {
        one.kode: float(figures.cells[one.kode, MARCH, POVERTY].value) * 100 for one in regencies()
    }
    rows = [(one.name, round(shown[one.kode] + CHANGES.get(one.kode, 0), 2)) for one in regencies()]
    head = ("Kabupaten/Kota", "Persentase Penduduk Miskin Maret 2024 (%)")
    return workbook(("LATIHAN: bukan angka terbitan",), head, *rows)


def small(picture: Path) -> None:
    """Keep a picture with 256 colours: enough for a flat page, and a map a third as large."""
    Image.open(picture).convert("RGB").quantize(256, dither=Image.Dither.NONE).save(
        picture, optimize=True
    )
    assert picture.stat().st_size < 200_000
