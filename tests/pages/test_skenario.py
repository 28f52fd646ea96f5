"""A scenario is saved under a name and opened by its number; what moved since is told."""

import datetime as dt
import re
from dataclasses import replace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from data import scenarios
from data.catalogue import PARTICIPANTS
from data.people import NOBODY
from data.store import StoreProblem
from pages.ui import cached, scenario_moved
from pages.ui.text import skenario as text
from program.budget import saved
from program.budget.plan import Purse
from program.budget.saved import Kept
from program.budget.scenario import number, written
from program.figures import Figures, load
from tests.pages.reading import html, is_clean, words
from tests.pages.scenarios import PLAN, SCRIPT, A, B, keep, press, screen
from tests.pages.uploading import SOURCE, brought, checked, published, workbook

pytestmark = pytest.mark.usefixtures("fresh_store")


def named(page: AppTest, name: str) -> AppTest:
    """Another name than a letter is typed, and the button is pressed."""
    page.button_group[0].set_value(text.OWN).run()
    page.text_input(key="nama_skenario").set_value(name).run()
    return press(page)


def test_saving_gives_a_number_and_what_to_do_with_it():
    page = press(screen(A))
    assert is_clean(page)
    own = number(A)
    assert "Skenario “A” tersimpan" in words(page)
    assert own in words(page)
    assert f'href="/bahan_paparan?skenario_paparan={own}"' in html(page)
    assert f'data-lj-link="/simulasi_anggaran?skenario={own}"' in html(page)
    assert f"bagian_simulasi=banding&amp;skenario_banding={own}" in html(page)
    kept = saved.opened(own)
    assert kept is not None
    # The state that it was saved on is kept with it
    assert kept.scenario == A


def test_the_letter_after_the_last_one_is_offered():
    assert screen(A).button_group[0].value == "A"
    page = press(screen(A))
    page.session_state["isi"] = written(replace(B, name="", state=0))
    assert page.run().button_group[0].value == "B"
    press(page)
    assert [one.name for one in scenarios.newest(2)] == ["B", "A"]
    assert screen(A).button_group[0].value == "C"
    keep(replace(A, name="C"), replace(B, name="Desa dulu"))
    assert screen(B).button_group[0].value == "A"


def test_what_is_saved_already_says_so_and_may_get_another_name():
    keep(A)
    page = screen(A)
    assert "Skenario “A” tersimpan" in words(page)
    assert page.button(key="simpan_skenario").label == text.RENAME
    assert "Skenario “Desa dulu” tersimpan" in words(named(page, " Desa  dulu "))


def test_a_name_is_text_wherever_it_stands():
    page = named(screen(A), SCRIPT)
    assert f"Skenario “{SCRIPT}” tersimpan" in words(page)
    assert SCRIPT not in html(page)
    listed = screen()
    assert SCRIPT in words(listed)
    assert SCRIPT not in html(listed)
    compared = screen(skenario_banding=[number(A), *keep(B)])
    assert SCRIPT in words(compared)
    assert SCRIPT not in html(compared)


@pytest.mark.parametrize(
    ("name", "said"), [("  ", text.NO_NAME), ("Ibu 1571014107900003", text.NOT_A_PERSON)]
)
def test_a_name_that_is_none_or_a_persons_number_is_refused(name, said):
    page = named(screen(A), name)
    assert [error.value for error in page.error] == [said]
    assert scenarios.newest(9) == ()


def test_saving_again_mends_what_is_damaged():
    scenarios.save(NOBODY, number(A), "A", "{}")
    page = screen(A)
    assert "tersimpan" not in words(page)
    assert "Skenario “B” tersimpan" in words(press(page))


def test_a_store_that_cant_be_written_is_said(monkeypatch):
    def broken(*_):
        raise StoreProblem("uji.sqlite", "tidak dapat ditulisi", "kosongkan cakram")

    monkeypatch.setattr(saved, "save", broken)
    page = press(screen(A))
    assert text.NOT_SAVED in page.warning[0].value
    assert "tersimpan" not in words(page)


def test_a_link_opens_the_scenario_as_people_type_its_number():
    own = keep(B)[0]
    assert words(screen(skenario=own.lower().replace("-", " "))) == "6 bulan"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("AAAAA-AAAAA", "Skenario nomor AAAAA-AAAAA tidak ditemukan di tempat simpan ini"),
        ("<b>", "bukan nomor skenario"),
    ],
)
def test_an_unknown_number_is_said_in_words(typed, said):
    page = screen(skenario=typed)
    assert words(page) == "tidak ada"
    assert said in page.warning[0].value


def test_a_damaged_scenario_is_said_in_words():
    scenarios.save(NOBODY, "AAAAA-AAAAA", "A", "{}")
    page = screen(skenario="AAAAA-AAAAA")
    assert "Skenario nomor AAAAA-AAAAA tidak dapat dibuka" in page.warning[0].value


def test_figures_that_moved_without_a_change_of_the_result_are_said():
    keep(A)
    published(checked(brought("tebo.xlsx", workbook(("Tebo", 6.50))), SOURCE), "koreksi Tebo")
    said = words(screen(A))
    assert "sudah berubah sejak skenario ini disimpan (muatan 1, kini muatan 2)" in said
    assert text.MOVED_SAME in said


def kept(**changes: Any) -> Kept:
    return Kept(number(A), dt.datetime.now(dt.UTC), replace(A, **changes))


def fewer(figures: Figures) -> Figures:
    """The same figures, as if 10,000 fewer had taken part in Kota Jambi."""
    moved = figures.table.copy()
    own = moved["kode"].eq("15.71") & moved["indicator"].eq(PARTICIPANTS)
    moved.loc[own & moved["period"].eq("2024-08"), "value"] -= 10_000
    return replace(figures, table=moved, version="lain", state=1)


def test_a_result_that_moved_is_told_as_it_was_and_as_it_is(monkeypatch):
    now = replace(load(), state=2)
    monkeypatch.setattr(cached, "figures_of", lambda state: fewer(now))
    monkeypatch.setattr(cached, "made", lambda build, *args: build(*args))
    plenty = replace(PLAN, purses=(Purse("apbd_provinsi", 10**13),), sharing="kesenjangan")
    said = scenario_moved.since(now, kept(plan=plenty))
    then, is_now = re.findall(r"([\d.]+) orang", said[1])
    assert int(then.replace(".", "")) - int(is_now.replace(".", "")) == 10_000


def test_newer_figures_than_those_of_the_scenario_are_said():
    now = replace(load(), state=1)
    assert scenario_moved.since(now, kept()) == []
    said = scenario_moved.since(now, kept(poor_period="2021-03"))
    assert said == [
        "Ada angka yang lebih baru: peserta per Agustus 2024, penduduk miskin per Maret 2023; "
        "skenario ini memakai peserta per Agustus 2024, penduduk miskin per Maret 2021."
    ]
