"""The page an aide opens at 17.00: choose, look, take along, and trace any number."""

import pickle
import re
from html import escape

import pytest

from briefing import kept
from briefing.files import STORY
from briefing.story import frozen
from briefing.story.model import TOPICS
from briefing.story.tell import tell
from briefing.workshop import NotMade
from data import store
from pages.ui import cached
from tests.briefing.story import example
from tests.pages.reading import html, is_clean, open_page, parts, plain, words
from words import formats

PAGE = "bahan_paparan.py"
NUMBER = re.compile(r"\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b")


@pytest.fixture(scope="module")
def page():
    return open_page(PAGE)


def number(page) -> str:
    return NUMBER.search(plain(parts(html(page), "div", "lj-number")[0]))[0]


def buttons(page) -> list[str]:
    return [button.label for button in page.button if str(button.key).startswith("buat_")]


def frame_address(page) -> str:
    return page.get("iframe")[0].proto.src


def test_it_opens_with_the_governors_briefing_ready(page):
    assert is_clean(page)
    assert "Bahan apa yang saya bawa ke rapat besok pagi" in words(page)
    assert "untuk Gubernur" in plain(parts(html(page), "section", "lj-potret")[0])


def test_its_number_is_frozen_the_moment_it_is_shown(page):
    shown = kept.opened(number(page))
    assert shown.briefing.request.audience == "gubernur"
    assert shown.briefing.request.topics == TOPICS


def test_it_says_how_much_it_is(page):
    briefing = kept.opened(number(page)).briefing
    said = plain(parts(html(page), "section", "lj-potret")[0])
    assert f"{len(briefing.slides) + 1} halaman paparan, " in said
    assert f"; {formats.number(len(briefing.facts))} angka, masing-masing" in said


def test_the_presentation_opens_in_another_tab_from_an_address_with_the_number(page):
    opening = re.search(r'<a class="lj-start" href="([^"]*)" target="_blank"', html(page))
    assert opening[1] == f"/paparan/{number(page)}#paparan"
    assert f'data-lj-link="/paparan/{number(page)}#paparan"' in html(page)


def test_every_page_is_looked_at_before_it_is_taken(page):
    assert frame_address(page) == f"/paparan/{number(page)}#paparan"
    briefing = kept.opened(number(page)).briefing
    listed = re.findall(r'data-lj-page="(\d+)"[^>]*><span>\d+</span>(.*?)</button>', html(page))
    assert [int(at) for at, _ in listed] == list(range(1, len(briefing.slides) + 2))
    titles = [plain(title) for _, title in listed]
    assert titles == ["Sampul", *(plain(slide.title.text) for slide in briefing.slides)]


def test_each_kind_of_file_has_one_button(page):
    assert buttons(page) == [
        "PowerPoint",
        "PDF nota dinas",
        "PDF profil daerah",
        "Excel",
        "Semua dalam satu zip",
    ]


def test_another_audience_is_another_briefing_with_another_number(page):
    other = open_page(PAGE, untuk="opd")
    assert number(other) != number(page)
    assert kept.opened(number(other)).briefing.request.audience == "opd"


def test_a_bupati_gets_the_regency_that_was_chosen_elsewhere():
    page = open_page("tren.py", daerah="15.09")
    page.switch_page(PAGE).run()
    page.segmented_control(key="untuk").set_value("bupati").run()
    assert is_clean(page)
    request = kept.opened(number(page)).briefing.request
    assert (request.audience, request.kodes) == ("bupati", ("15.09",))
    assert dict(page.query_params) == {"untuk": "bupati", "daerah": "15.09"}


def test_the_address_opens_the_same_request_by_code():
    page = open_page(PAGE, untuk="opd", sampai="2024")
    page.multiselect(key="topik").set_value(["peta", "tren"]).run()
    page.multiselect(key="halaman").set_value(["15.04"]).run()
    request = kept.opened(number(page)).briefing.request
    assert request.topics == ("peta", "tren")
    assert request.kodes == ("15.04",)
    assert request.until == "2024"
    assert dict(page.query_params)["topik"] == ["peta", "tren"]


class Shop:
    """A workshop whose files are words, so that a test of the page needs no process."""

    def __init__(self, fault: str = "") -> None:
        self.fault = fault
        self.orders: list = []

    def warm(self) -> None:
        pass

    def shelved(self, order) -> bool:
        return order in self.orders

    def file(self, order, told=bool):
        if order.kind == STORY:
            return frozen.pack(tell(*pickle.loads(order.content)))
        if self.fault:
            raise NotMade(self.fault)
        self.orders.append(order)
        return f"{order.kind} {order.number}".encode() * 100


def test_a_file_that_is_asked_for_is_made_and_offered_with_the_number_in_its_name(monkeypatch):
    shop = Shop()
    monkeypatch.setattr(cached, "workshop", lambda: shop)
    page = open_page(PAGE)
    page.button(key="buat_pptx").click().run()
    assert is_clean(page)
    name = f"lindung-jambi-paparan_{number(page)}.pptx"
    assert f"**{name}** siap, 2 kB." in page.markdown[0].value  # 16 B × 100
    assert page.get("download_button")[0].proto.label == "Simpan berkas"
    assert f'data-lj-made="{number(page)}-pptx-1" data-lj-offer="simpan_berkas"' in html(page)
    assert [order.template for order in shop.orders][:1] == [None]


def test_a_file_made_for_other_choices_is_not_offered_for_these(monkeypatch):
    shop = Shop()
    monkeypatch.setattr(cached, "workshop", lambda: shop)
    page = open_page(PAGE)
    page.button(key="buat_xlsx").click().run()
    assert page.get("download_button")
    page.segmented_control(key="untuk").set_value("opd").run()
    assert not page.get("download_button")


def test_a_file_that_fails_says_why_and_leaves_the_page_whole(monkeypatch):
    fault = "Pembuatan berkas terhenti pada langkah “Menyusun PowerPoint”. Coba sekali lagi."
    monkeypatch.setattr(cached, "workshop", lambda: Shop(fault))
    page = open_page(PAGE)
    page.button(key="buat_pptx").click().run()
    assert not page.exception
    assert page.error[0].value == fault
    assert buttons(page)


def test_a_story_that_cannot_be_told_is_said_in_words(monkeypatch):
    def fail(*_):
        raise NotMade("Langkah ini dihentikan. Coba sekali lagi.")

    monkeypatch.setattr(cached, "briefing", fail)
    page = open_page(PAGE)
    assert [error.value for error in page.error] == ["Langkah ini dihentikan. Coba sekali lagi."]
    assert not page.exception


def test_names_that_mean_harm_are_text_on_the_page(monkeypatch):
    harmful = kept.freeze(example.briefing(hostile=True))
    monkeypatch.setattr(cached, "briefing", lambda *_: harmful)
    page = open_page(PAGE)
    assert is_clean(page)
    titles = re.findall(r'data-lj-page="\d+"[^>]*><span>\d+</span>(.*?)</button>', html(page))
    assert f"{escape(example.FORMULA)} tertinggal 15 poin dari provinsi" in titles
    assert "<script>" not in html(page)


def test_a_store_that_fails_is_said_and_files_can_still_be_made(monkeypatch):
    def fail(_: object) -> None:
        raise store.StoreProblem("store/x_y.sqlite", "tidak dapat ditulisi", "periksa izinnya")

    monkeypatch.setattr(kept, "keep", fail)
    page = open_page(PAGE)
    said = page.warning[0].value.replace("\\", "")
    assert "store/x_y.sqlite tidak dapat ditulisi; periksa izinnya." in said
    assert "Berkas tetap dapat dibuat." in said
    assert buttons(page)
    assert "lj-start" not in html(page)
    assert not page.get("iframe")
