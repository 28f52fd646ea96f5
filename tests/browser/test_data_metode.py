"""Data & Metode: what each figure means, how it was estimated, and what is missing."""

import re

import pytest
from playwright.sync_api import Page, expect

from data.catalogue import COVERAGE, catalogue
from tests.browser.serving import Server
from tests.browser.visits import open_page, turn_to


@pytest.fixture(scope="module")
def methods(server: Server, shared_page: Page) -> Page:
    """The page as it opens; its tests turn to the part they read."""
    open_page(shared_page, server / "data_metode")
    return shared_page


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("Cara membaca", "Diterbitkan dan ditandai sementara oleh penerbitnya."),
        ("Estimasi", "Galat terbesarnya menjadi rentang"),
        ("Tarif & aturan", "Rp16.800"),
        ("Sumber", "BPS"),
        ("Angka yang bertentangan", "782"),
        ("Yang belum ada", "Siapa"),
        ("Batas & luas", "Kabupaten Tanjung Jabung Timur"),
    ],
)
def test_each_part_tells_what_it_promises(methods: Page, part: str, told: str) -> None:
    turn_to(methods, part)
    expect(methods.get_by_test_id("stMain")).to_contain_text(told)


def test_an_indicator_says_its_definition_formula_owner_and_next_release(methods: Page) -> None:
    turn_to(methods, "Indikator")
    meaning = catalogue()[COVERAGE]
    row = methods.locator(".lj-table tbody tr").filter(has_text=meaning.label).first
    for said in (meaning.definition, meaning.formula, meaning.owner, meaning.next_release):
        expect(row).to_contain_text(said)


def test_the_formula_of_the_estimates_is_set_as_mathematics(methods: Page) -> None:
    turn_to(methods, "Estimasi")
    expect(methods.locator(".katex").first).to_be_visible()
    expect(methods.locator(".katex-error")).to_have_count(0)


def test_every_source_names_its_licence_and_links_to_its_publication(methods: Page) -> None:
    turn_to(methods, "Sumber")
    links = methods.locator(".lj-table a")
    expect(links.nth(9)).to_be_visible()
    for link in links.all()[:10]:
        expect(link).to_have_attribute("href", re.compile("^https?://"))
        expect(link).to_have_attribute("rel", re.compile("noopener"))
