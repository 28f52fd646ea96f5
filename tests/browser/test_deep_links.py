"""Any view reopens from its address, and what the visitor chose follows from page to page."""

from urllib.parse import urlencode

from playwright.sync_api import Page, expect

from data.catalogue import COVERAGE, POVERTY, catalogue
from program.figures import Figures
from tests.browser.maps import Map, expected_fills, open_map
from tests.browser.serving import Server
from tests.browser.visits import asked, box, choose, go, in_address, open_page

PAIR = "Cakupan × kemiskinan"
VIEW = {
    "indikator": POVERTY,
    "periode": "2023-03",
    "daerah": "15.08",
    "kelas": "equal_count",
    "jumlah_kelas": "4",
    "batas_tetap": "tidak",
}
WORDS = {
    "indikator": catalogue()[POVERTY].label,
    "periode": "Maret 2023",
    "daerah": "Kabupaten Bungo",
    "kelas": "Jumlah daerah sama",
    "jumlah_kelas": "4",
}
"""The same choices as the boxes say them."""


def expect_the_view(drawn: Map, figures: Figures) -> None:
    """All that `VIEW` asks for is on the screen."""
    fills = expected_fills(figures, POVERTY, "2023-03", "equal_count", k=4, locked=False)
    assert len(set(fills.values())) == 4
    drawn.expect_fills(fills)
    drawn.expect_chosen("15.08")
    page = drawn.page
    for label, key in (("Indikator", "indikator"), ("Periode", "periode"), ("Daerah", "daerah")):
        expect(box(page, label)).to_have_value(WORDS[key])
    expect(page.locator(".lj-detail h3")).to_have_text("Kabupaten Bungo")
    expect(page.locator(".lj-legend .lj-rule")).to_contain_text("Jumlah daerah sama")
    assert asked(page) == VIEW
    assert "5,29 %" in drawn.hover("15.08")


def test_a_view_opens_from_its_address_as_the_first_request_to_a_fresh_server(
    fresh_server: Server, page: Page, figures: Figures
) -> None:
    expect_the_view(open_map(page, fresh_server / f"peta_cakupan?{urlencode(VIEW)}"), figures)


def test_the_address_that_choosing_wrote_opens_the_same_view_for_another_visitor(
    server: Server, page: Page, shared_page: Page, figures: Figures
) -> None:
    open_map(page, server / "peta_cakupan")
    choose(page, "Indikator", WORDS["indikator"])
    choose(page, "Periode", WORDS["periode"])
    choose(page, "Daerah", WORDS["daerah"])
    page.get_by_role("button", name="Kelas peta").click()
    choose(page, "Cara membagi kelas", WORDS["kelas"])
    choose(page, "Jumlah kelas", WORDS["jumlah_kelas"])
    page.get_by_text("Batas kelas sama untuk semua periode").click()
    expect(page).to_have_url(in_address("batas_tetap", "tidak"))
    assert asked(page) == VIEW
    expect_the_view(open_map(shared_page, page.url), figures)


def test_an_address_in_words_opens_the_same_view_and_turns_to_codes(
    server: Server, page: Page, figures: Figures
) -> None:
    words = WORDS | {"batas_tetap": "tidak"}
    expect_the_view(open_map(page, server / f"peta_cakupan?{urlencode(words)}"), figures)


def test_the_back_button_returns_to_the_choice_before(server: Server, page: Page) -> None:
    open_page(page, server / "tren")
    choose(page, "Daerah", "Kabupaten Tebo")
    expect(page).to_have_url(in_address("daerah", "15.09"))
    choose(page, "Daerah", "Kabupaten Bungo")
    expect(page).to_have_url(in_address("daerah", "15.08"))
    page.go_back()
    expect(box(page, "Daerah")).to_have_value("Kabupaten Tebo")
    expect(page).to_have_url(in_address("daerah", "15.09"))


def test_the_view_of_two_indicators_opens_from_its_address(server: Server, page: Page) -> None:
    drawn = open_map(page, server / f"peta_cakupan?{urlencode({'tampilan': PAIR})}")
    expect(page.locator(".lj-grid9")).to_be_visible()
    assert "cakupan rendah, kemiskinan tinggi" in drawn.hover("15.07")


def test_a_part_of_the_methods_opens_from_its_address(server: Server, page: Page) -> None:
    open_page(page, server / f"data_metode?{urlencode({'bagian': 'Angka yang bertentangan'})}")
    expect(page.locator(".lj-section h2").first).to_have_text("Angka yang bertentangan")
    expect(page.locator(".lj-table").first).to_contain_text("782")


def test_what_was_chosen_follows_the_visitor_from_page_to_page(
    server: Server, page: Page, figures: Figures
) -> None:
    drawn = open_map(page, server / "peta_cakupan")
    choose(page, "Indikator", WORDS["indikator"])
    choose(page, "Daerah", WORDS["daerah"])
    go(page, "Data & Metode")
    go(page, "Peta Cakupan")
    drawn.ready()
    drawn.expect_fills(expected_fills(figures, POVERTY, "2024-03"))
    drawn.expect_chosen("15.08")
    expect(page.locator(".lj-detail h3")).to_have_text(WORDS["daerah"])
    assert asked(page) == {key: VIEW[key] for key in ("indikator", "daerah")}


def test_an_address_that_asks_for_what_is_not_there_opens_the_page_as_it_is(
    server: Server, page: Page, figures: Figures
) -> None:
    absent = "daerah=15.99&indikator=tidak_ada&periode=Mei+1900&kelas=x&jumlah_kelas=99"
    drawn = open_map(page, server / f"peta_cakupan?{absent}")
    drawn.expect_fills(expected_fills(figures, COVERAGE, "2024-08"))
    assert asked(page) == {}
