"""The summary: the state of the province in ten seconds, every number with whose and when."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.serving import Server
from tests.browser.visits import open_page, plain


@pytest.fixture(scope="module")
def summary(server: Server, shared_page: Page) -> Page:
    """The first page, as it opens."""
    open_page(shared_page, server.url)
    return shared_page


def card(page: Page, label: str) -> str:
    """What the card of this label says."""
    found = page.locator(".lj-card").filter(has=page.get_by_role("heading", name=label, exact=True))
    return plain(found.inner_text())


@pytest.mark.parametrize(
    ("label", "value", "period"),
    [
        ("Cakupan peserta aktif", "39,52 %", "Agustus 2024"),  # 518.632 ÷ 1.312.370
        ("Belum terlindungi", "793.738", "Agustus 2024"),  # 1.312.370 − 518.632
        ("Menutup kesenjangan, setahun", "Rp160,0 miliar", "Agustus 2024"),  # × 16.800 × 12
    ],
)
def test_each_big_number_says_of_when_and_from_whom(
    summary: Page, label: str, value: str, period: str
) -> None:
    said = card(summary, label)
    assert value in said
    assert period in said
    assert "Sumber:" in said


def test_the_poor_and_the_extreme_poor_stand_beside_them(summary: Page) -> None:
    for label in ("Penduduk miskin", "Miskin ekstrem"):
        assert "Sumber:" in card(summary, label)


def test_the_largest_gap_in_the_data_is_met_on_the_first_screen(summary: Page) -> None:
    finding = summary.locator(".lj-finding")
    expect(finding).to_be_in_viewport()
    said = plain(finding.inner_text())
    assert "Sungai Penuh" in said
    assert "Kota Jambi" in said


def test_the_rankings_name_all_eleven(summary: Page) -> None:
    rankings = summary.locator("table.lj-bars")
    expect(rankings).to_have_count(2)
    for ranking in rankings.all():
        expect(ranking.locator("tbody tr")).to_have_count(11)
    quota = plain(rankings.last.inner_text())
    assert quota.index("Sungai Penuh") < quota.index("Kerinci") < quota.index("Kota Jambi")


def test_it_says_how_fresh_each_source_is(summary: Page) -> None:
    rows = summary.locator(".lj-table").last.locator("tbody tr")
    assert rows.count() >= 6
    for row in rows.all():
        expect(row).to_contain_text("bulan")


def test_its_links_lead_to_the_map_and_the_methods(server: Server, page: Page) -> None:
    open_page(page, server.url)
    page.get_by_test_id("stMain").get_by_role("link", name="Buka peta cakupan").click()
    expect(page.locator(".lj-heading h1")).to_have_text("Peta Cakupan")
    page.go_back()
    page.get_by_test_id("stMain").get_by_role("link", name="Cara menghitung estimasi").click()
    expect(page.locator(".lj-heading h1")).to_have_text("Data & Metode")
