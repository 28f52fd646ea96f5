"""Saved budget scenarios on the page of briefings: chosen, linked, carried, or said to lack."""

import pytest

from briefing import kept
from data import scenarios, store
from data.people import Person
from program.budget import saved
from program.budget.scenario import number
from tests.briefing.story import budgets
from tests.pages.reading import html, is_clean, open_page
from tests.pages.test_bahan_paparan import NUMBER, PAGE, frame_address
from words import numbering

SOMEBODY = Person("uji@contoh.go.id", "Uji")
NEEDY, HALVED = number(budgets.NEEDY), number(budgets.HALVED)


@pytest.fixture
def two():
    for one in (budgets.NEEDY, budgets.HALVED):
        saved.save(SOMEBODY, one)


def told(page):
    return kept.opened(NUMBER.search(frame_address(page))[0]).briefing


def test_without_a_saved_scenario_nothing_is_offered(monkeypatch):
    monkeypatch.setattr(scenarios, "newest", lambda _: ())
    page = open_page(PAGE)
    assert is_clean(page)
    assert [box for box in page.multiselect if box.key == "skenario_paparan"] == []


def test_saved_scenarios_are_offered_by_name_and_taken_along(two):
    page = open_page(PAGE)
    box = page.multiselect(key="skenario_paparan")
    assert f"Ikut kebutuhan ({NEEDY})" in box.options
    box.set_value([NEEDY, HALVED]).run()
    assert is_clean(page)
    assert dict(page.query_params)["skenario_paparan"] == [NEEDY, HALVED]
    briefing = told(page)
    assert briefing.request.scenarios == (NEEDY, HALVED)
    assert list(briefing.scenarios) == [NEEDY, HALVED]
    assert "“Ikut kebutuhan” melindungi 49.603 orang" in html(page)


def test_a_link_takes_a_scenario_along_however_its_number_is_typed(two):
    page = open_page(PAGE, skenario_paparan=NEEDY.lower().replace("-", " "))
    assert is_clean(page)
    assert told(page).request.scenarios == (NEEDY,)


@pytest.mark.parametrize("typed", ["AAAAA-AAAAA", "bukan nomor"])
def test_a_number_that_nothing_is_saved_under_is_said_and_the_rest_is_ready(two, typed):
    page = open_page(PAGE, skenario_paparan=typed)
    assert not page.exception
    said = page.warning[0].value.replace("\\", "")
    assert said.startswith(f"Skenario {typed} tidak ditemukan, jadi tidak disertakan.")
    assert told(page).request.scenarios == ()


def test_a_damaged_scenario_is_said_and_the_rest_is_ready(two, monkeypatch):
    own = numbering.number(b"lain")
    scenarios.save(SOMEBODY, own, "Rusak", "{}")
    page = open_page(PAGE, skenario_paparan=own)
    assert not page.exception
    assert page.warning
    assert told(page).request.scenarios == ()


def test_a_store_that_cannot_be_read_leaves_the_page_whole(monkeypatch):
    def fail(_):
        raise store.StoreProblem("store/x.sqlite", "tidak dapat dibaca", "periksa izinnya")

    monkeypatch.setattr(scenarios, "newest", fail)
    page = open_page(PAGE)
    assert not page.exception
    assert "tidak dapat dibaca; periksa izinnya" in page.warning[0].value
    assert told(page).request.scenarios == ()
