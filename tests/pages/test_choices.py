"""The visitor's choices: kept from page to page, written to the address, taken back."""

import pytest

from pages.ui import choices
from tests.pages.reading import is_clean, open_page

TREN, MAP = "tren.py", "peta_cakupan.py"
TEBO, POVERTY = "15.09", "persentase_penduduk_miskin"


def values(page) -> dict[str, str]:
    return {box.key: box.value for box in page.selectbox}


def address(page) -> dict[str, str]:
    found = dict(page.query_params)
    return {key: v[-1] if isinstance(v, list) else v for key, v in found.items()}


def chips(page) -> list[str]:
    return [b.label for b in page.button if str(b.key).startswith("keping_")]


def test_an_address_may_name_a_choice_by_code_and_keeps_it():
    page = open_page(TREN, indikator=POVERTY, daerah=TEBO)
    assert (values(page)["indikator"], values(page)["daerah"]) == (POVERTY, TEBO)
    assert address(page) == {"indikator": POVERTY, "daerah": TEBO}


def test_an_address_with_the_words_of_a_choice_opens_the_same_and_turns_to_codes():
    page = open_page(TREN, daerah="Kabupaten Tebo")
    assert values(page)["daerah"] == TEBO
    assert address(page) == {"daerah": TEBO}


def test_a_choice_that_is_not_there_leaves_the_address_clean():
    page = open_page(TREN, daerah="15.99", indikator="kebahagiaan")
    assert is_clean(page)
    assert address(page) == {}


def test_a_choice_follows_straight_to_the_next_page_and_into_its_address():
    page = open_page(TREN, indikator=POVERTY)
    page.selectbox(key="daerah").select(TEBO).run()
    page.switch_page(MAP).run()
    assert (values(page)["indikator"], values(page)["daerah"]) == (POVERTY, TEBO)
    assert address(page) == {"indikator": POVERTY, "daerah": TEBO}


def test_a_choice_outlives_a_page_that_does_not_offer_it():
    page = open_page(TREN, daerah=TEBO)
    page.switch_page("ringkasan.py").run()
    assert address(page) == {}
    page.switch_page(MAP).run()
    assert values(page)["daerah"] == TEBO


def test_the_newest_choice_wins_on_every_page():
    page = open_page(TREN, daerah=TEBO)
    page.switch_page(MAP).run()
    page.selectbox(key="daerah").select("15.08").run()
    page.switch_page(TREN).run()
    assert values(page)["daerah"] == "15.08"


def test_an_address_that_lags_behind_a_quick_click_changes_nothing():
    page = open_page(TREN, daerah=TEBO)
    page.selectbox(key="daerah").select("15.08").run()
    page.query_params["daerah"] = TEBO
    page.run()
    assert values(page)["daerah"] == "15.08"
    assert address(page) == {"daerah": "15.08"}


def test_the_back_button_brings_its_own_choices_and_those_of_the_page_that_it_lacks(monkeypatch):
    page = open_page(TREN, daerah=TEBO, indikator=POVERTY)
    page.query_params["daerah"] = "15.01"
    del page.query_params["indikator"]
    monkeypatch.setattr(choices, "_came_back", lambda: True)
    page.run()
    assert (values(page)["daerah"], values(page)["indikator"]) == ("15.01", "cakupan")


def test_each_choice_that_is_not_the_pages_own_has_a_chip():
    page = open_page(MAP, daerah=TEBO, angka="terbitan", batas_tetap="tidak")
    assert chips(page) == [
        "Angka: Hanya terbitan",
        "Daerah: Kabupaten Tebo",
        "Batas kelas sama untuk semua periode: tidak",
    ]


def test_a_page_as_it_opens_has_no_chip_and_nothing_to_reset():
    page = open_page(MAP)
    assert chips(page) == []
    assert not any(b.key == "atur_ulang" for b in page.button)


def test_a_chip_takes_its_choice_back_and_leaves_the_others():
    page = open_page(MAP, daerah=TEBO, angka="terbitan")
    page.button(key="keping_daerah").click().run()
    assert (values(page)["daerah"], values(page)["angka"]) == ("", "terbitan")
    assert address(page) == {"angka": "terbitan"}


def test_reset_takes_all_of_them_back():
    page = open_page(MAP, daerah=TEBO, angka="terbitan", indikator=POVERTY)
    page.button(key="atur_ulang").click().run()
    assert chips(page) == []
    assert address(page) == {}
    assert values(page)["indikator"] == "cakupan"


@pytest.mark.parametrize(("asked", "shown"), [("tidak", False), ("ya", True), ("x", True)])
def test_a_switch_reads_yes_and_no(asked, shown):
    page = open_page(MAP, batas_tetap=asked)
    assert page.checkbox(key="batas_tetap").value is shown
    assert address(page) == ({} if shown else {"batas_tetap": "tidak"})
