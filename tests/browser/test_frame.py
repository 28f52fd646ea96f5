"""What can be done with any figure and any view: copied, led to, kept under a name, taken back."""

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser import axe
from tests.browser.screens import in_both_themes, on_desk_and_phone
from tests.browser.serving import Server
from tests.browser.visits import at_rest, box, choose, in_address, open_page

LOOK = "tren?indikator=persentase_penduduk_miskin&daerah=15.09"
FIGURE = "tren-persentase-penduduk-miskin"


@pytest.fixture
def opened(server: Server, page: Page) -> Page:
    open_page(page, server / LOOK)
    return page


def test_a_copied_link_leads_another_visitor_to_the_same_figure_of_the_same_view(
    server: Server, context: BrowserContext, opened: Page
) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=server.url)
    opened.locator(f"[data-lj-copy={FIGURE}]").click()
    expect(opened.get_by_text("Tautan tersalin")).to_be_visible()
    link = opened.evaluate("navigator.clipboard.readText()")
    assert link == server / f"{LOOK}#{FIGURE}"
    other = context.new_page()
    open_page(other, link)
    expect(box(other, "Daerah")).to_have_value("Kabupaten Tebo")
    expect(other.locator(f"#{FIGURE}")).to_be_in_viewport()
    other.close()


def test_where_the_clipboard_is_closed_the_link_is_copied_or_shown(opened: Page) -> None:
    opened.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    opened.evaluate("document.execCommand = () => false")
    opened.locator(f"[data-lj-copy={FIGURE}]").click()
    said = opened.locator(f"[data-lj-copy={FIGURE}] + .lj-said")
    expect(said).to_contain_text("Salin tautan ini:")
    expect(said).to_contain_text(f"#{FIGURE}")


def test_a_view_is_kept_under_a_name_and_opens_again(server: Server, opened: Page) -> None:
    keep(opened, "Rapat Tebo")
    open_page(opened, server / "peta_cakupan")
    views(opened).locator("summary").click()
    views(opened).get_by_role("link", name="Rapat Tebo").click()
    opened.locator(".lj-heading h1", has_text="Tren").wait_for()
    expect(box(opened, "Daerah")).to_have_value("Kabupaten Tebo")
    expect(opened).to_have_url(in_address("indikator", "persentase_penduduk_miskin"))


def test_a_kept_view_can_be_deleted_and_an_old_name_takes_the_new_view(opened: Page) -> None:
    keep(opened, "Rapat")
    choose(opened, "Daerah", "Kabupaten Bungo")
    keep(opened, "Rapat")
    links = views(opened).get_by_role("link")
    expect(links).to_have_count(1)
    assert "daerah=15.08" in str(links.get_attribute("href"))
    views(opened).get_by_role("button", name="Hapus Rapat").click()
    expect(views(opened)).to_contain_text("Belum ada tampilan tersimpan")


def test_what_is_stored_is_text_and_leads_nowhere_else(opened: Page) -> None:
    opened.evaluate(
        """localStorage.setItem('lindung-jambi.tampilan', JSON.stringify([
          { name: '<img src=x onerror=alert(1)>', path: 'javascript:alert(1)', query: '' },
          { name: 'luar', path: 'https://example.org/x', query: '' }, 7, null]))"""
    )
    views(opened).locator("summary").click()
    links = views(opened).get_by_role("link")
    expect(links.first).to_have_text("<img src=x onerror=alert(1)>")
    hosts = links.evaluate_all("all => all.map(a => new URL(a.href).origin)")
    assert hosts == [opened.evaluate("location.origin")] * 2


def test_a_chip_takes_its_choice_back_and_reset_takes_all(opened: Page) -> None:
    opened.get_by_role("button", name="Daerah: Kabupaten Tebo").click()
    expect(box(opened, "Daerah")).to_have_value("Semua daerah")
    expect(opened).not_to_have_url(in_address("daerah", "15.09"))
    opened.get_by_role("button", name="Atur ulang").click()
    expect(box(opened, "Indikator")).to_have_value("Cakupan peserta aktif")
    at_rest(opened)
    assert "?" not in opened.url


@in_both_themes
@on_desk_and_phone
def test_axe_finds_nothing_grave_with_the_tools_open(opened: Page) -> None:
    views(opened).locator("summary").click()
    assert axe.on_page(opened) == []
    opened.keyboard.press("Escape")
    opened.locator(f".st-key-alat_{FIGURE}").get_by_role("button", name="Unduh").click()
    expect(opened.get_by_role("button", name="Unduh CSV")).to_be_visible()
    assert axe.on_page(opened) == []


def keep(page: Page, name: str) -> None:
    """Save the present view under a name."""
    if not views(page).locator("form").is_visible():
        views(page).locator("summary").click()
    views(page).get_by_label("Nama tampilan").fill(name)
    views(page).get_by_role("button", name="Simpan tampilan ini").click()
    expect(views(page).get_by_role("link", name=name)).to_be_visible()


def views(page: Page) -> Locator:
    """The visitor's own views."""
    return page.locator(".lj-views")
