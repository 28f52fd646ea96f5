"""What is asked for on the page on budget plans, and its place in the address."""

import pytest

from pages.ui.text import simulasi as text
from tests.pages.budgets import PAGE, plan, sentence
from tests.pages.reading import is_clean, open_page, words


@pytest.fixture(scope="module")
def first():
    return open_page(PAGE)


def test_everything_that_makes_the_plan_stands_in_the_address(first):
    assert first.query_params["uang_bkbk"] == "22680000000"
    assert first.query_params["mulai"] == "2027-01"
    assert first.query_params["keadaan"] == "2024-08"
    again = open_page(PAGE, **dict(first.query_params))
    assert sentence(again) == sentence(first)


def test_money_is_typed_in_words_and_what_is_not_sure_is_asked_again(first):
    page = plan()
    box = next(one for one in page.text_input if one.label == "Anggaran BKBK, tepatnya")
    box.set_value("15,4 miliar").run()
    assert sentence(page).startswith("Dengan Rp15,4 miliar dari BKBK, 76.388 pekerja")
    assert page.query_params["uang_bkbk"] == "15400000000"
    box = next(one for one in page.text_input if one.label == "Anggaran BKBK, tepatnya")
    box.set_value("15.4 miliar").run()
    assert page.warning[0].value == text.NOT_MONEY
    assert sentence(page).startswith("Dengan Rp15,4 miliar"), "the plan stays as it was"


def test_a_slider_moves_the_plan():
    page = plan()
    slider = next(one for one in page.select_slider if one.label == "Anggaran BKBK")
    slider.set_value(1_000_000_000).run()
    assert sentence(page).startswith("Dengan Rp1,0 miliar dari BKBK, 4.960 pekerja")


def test_the_way_back_leads_to_the_first_plan(first):
    page = plan(uang_bkbk="1000000000", cara="per_desa")
    page.button(key="mulai_lagi").click().run()
    assert sentence(page) == sentence(first)


def test_folded_details_can_be_opened_and_changed():
    page = plan()
    page.session_state["rinci"] = True
    page.run()
    group = next(one for one in page.selectbox if one.label == "BKBK untuk")
    group.set_value("pekerja_sawit").run()
    assert text.REFUSED in words(page)


def test_an_address_of_nonsense_opens_the_first_plan(first):
    page = open_page(
        PAGE, dana="emas", uang_bkbk="banyak", mulai="kapan", bulan="0", cara="entah",
        orang="x:y", berjalan="15.99:1:2:3", ikut="abc", lihat="apa", bagian_simulasi="entah",
    )  # fmt: skip
    assert is_clean(page)
    assert sentence(page).startswith("Dengan Rp22,7 miliar dari BKBK")
