"""A scenario is saved under a name, opened by its number, and stands beside others."""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from streamlit.testing.v1 import AppTest

from data import scenarios
from data.catalogue import PARTICIPANTS
from data.people import NOBODY
from data.store import StoreProblem
from pages.ui import cached, exported, scenario_moved
from pages.ui.text import skenario as text
from program.budget import saved
from program.budget.plan import Plan, Purse
from program.budget.saved import Kept
from program.budget.scenario import Scenario, number, written
from program.figures import Figures, load
from tests.pages.reading import PATIENCE, files, html, is_clean, parts, plain, rows, table, words
from tests.pages.uploading import SOURCE, brought, checked, published, workbook

PLAN = Plan((Purse("apbd_provinsi", 10**10),), "2027-01", 12, sharing="per_desa")
A = Scenario(PLAN, "2024-08", "2023-03", "A", 1)
B = replace(A, plan=replace(PLAN, sharing="kemiskinan", months=6), name="B")
SCRIPT = "<script>alert(1)</script>"

SCREEN = """
import streamlit as st
from pages.ui import cached, choices, frame, scenario_compare, scenario_open, scenario_save
from program.budget.scenario import outcome, read

choices.begin("simulasi_anggaran")
figures = cached.figures()
with frame.guard():
    if "isi" in st.session_state:
        own = read(st.session_state["isi"])
        scenario_save.show(figures, own, outcome(own, figures))
    elif scenario_open.KEY in st.query_params:
        own = scenario_open.asked(figures)
        st.html(f"<p>{own.plan.months} bulan</p>" if own else "<p>tidak ada</p>")
    else:
        scenario_compare.show(figures)
choices.end()
"""

pytestmark = pytest.mark.usefixtures("fresh_store")


def screen(scenario: Scenario | None = None, **choices: str | list[str]) -> AppTest:
    """The part that saves this scenario; without one, those that open and compare."""
    page = AppTest.from_string(SCREEN, default_timeout=PATIENCE)
    if scenario:
        page.session_state["isi"] = written(replace(scenario, name="", state=0))
    for key, value in choices.items():
        page.query_params[key] = value
    return page.run()


def press(page: AppTest) -> AppTest:
    return page.button(key="simpan_skenario").click().run()


def keep(*told: Scenario) -> list[str]:
    return [saved.save(NOBODY, one) for one in told]


def beside(*told: Scenario) -> AppTest:
    return screen(skenario_banding=keep(*told))


def tables(page: AppTest) -> dict[str, list[list[str]]]:
    """Each table by its first heading: label → the cells of the scenarios."""
    found = {}
    for own in parts(html(page), "table", "lj-table"):
        head = [plain(cell) for cell in re.findall(r"<th[^>]*>(.*?)</th>", own, re.DOTALL)]
        found[head[0]] = [head, *rows(own)]
    return found


def line(page: AppTest, name: str, label: str) -> list[str]:
    return next(row[1:] for row in tables(page)[name] if row[0].startswith(label))


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


def test_without_two_scenarios_there_is_nothing_to_compare():
    assert [info.value for info in screen().info] == [text.NONE_SAVED]
    keep(A)
    page = screen()
    assert [info.value for info in page.info] == [text.TOO_FEW]
    assert tables(page)["Nama"][1][:2] == ["A", number(A)]


def test_two_scenarios_stand_side_by_side():
    page = beside(A, B)
    assert is_clean(page)
    found = tables(page)
    assert found["Hasil"][0] == ["Hasil", "A", "B"]
    # Rp10,000,000,000 ÷ (12 × Rp16,800) = 49,603 people; for half as long, twice as many
    assert line(page, "Hasil", "Orang terlindungi") == ["49.603 orang", "99.206 orang terbaik"]
    assert line(page, "Hasil", "Orang × bulan") == ["595.236 orang-bulan"] * 2
    # 49,603 × 201,600
    assert line(page, "Hasil", "Biaya") == ["Rp9.999.964.800"] * 2
    assert line(page, "Hasil", "Sisa uang") == ["Rp35.200"] * 2
    lowest = line(page, "Hasil", "Daerah terendah")
    assert lowest[0].startswith("Tanjab Timur, ≈ ")
    assert "antara" in lowest[0]
    assert "B melindungi paling banyak orang dan paling tinggi mengangkat" in words(page)


def test_what_differs_between_them_is_marked():
    page = beside(A, B)
    labels = [row[0] for row in tables(page)["Asumsi"][1:]]
    assert [one for one in labels if text.DIFFERS in one] == ["Waktu berbeda", "Pembagian berbeda"]
    assert "Paling sedikit" not in labels, "none of them has a floor"
    assert line(page, "Asumsi", "Pembagian") == ["rata per desa", "menurut penduduk miskin"]
    assert "Lamanya tidak sama: A 12 bulan dan B 6 bulan." in words(page)


def test_a_map_each_has_the_same_classes():
    page = beside(A, B)
    titles = [plain(one) for one in re.findall(r"<h3>(.*?)</h3>", html(page))]
    assert titles == ["Sebelum", "A", "B"]
    assert len(parts(html(page), "ul", "lj-maps-key")) == 1
    alts = re.findall(r'alt="(Peta [^"]*)"', html(page))
    assert all(alt.count("%") == 11 for alt in alts)
    assert "Tanjab Timur: 29,97" in alts[1]


def test_four_are_compared_and_no_more():
    several = [replace(A, plan=replace(PLAN, months=n), name=f"N{n}") for n in range(1, 6)]
    page = beside(*several)
    assert tables(page)["Hasil"][0] == ["Hasil", "N1", "N2", "N3", "N4"]


def test_scenarios_of_the_same_name_are_told_apart_by_number():
    page = beside(A, replace(B, name="A"))
    assert tables(page)["Hasil"][0] == ["Hasil", f"A ({number(A)})", f"A ({number(B)})"]


def test_a_scenario_that_can_not_be_reckoned_says_why_and_leaves_the_others():
    older = replace(A, plan=replace(PLAN, programmes=("jkk", "jkm", "jht")), name="JHT")
    page = beside(A, B, older)
    assert "Skenario JHT tidak dapat dihitung sekarang" in page.warning[0].value
    assert line(page, "Hasil", "Orang terlindungi")[2] == "–"
    assert line(page, "Hasil", "Orang terlindungi")[1] == "99.206 orang terbaik"


def test_none_that_can_be_reckoned_has_no_maps():
    none = [
        replace(A, plan=replace(PLAN, programmes=("jht",), months=n), name=f"N{n}") for n in (1, 2)
    ]
    page = beside(*none)
    assert is_clean(page)
    assert text.NOBODY_CAN in words(page)
    assert "lj-maps" not in html(page)


def test_an_unknown_number_among_those_to_compare_is_said():
    page = screen(skenario_banding=[*keep(A, B), "AAAAA-AAAAA"])
    assert "AAAAA-AAAAA tidak ditemukan" in page.warning[0].value
    assert tables(page)["Hasil"][0] == ["Hasil", "A", "B"]


def test_a_scenario_older_than_those_offered_opens_by_its_number(monkeypatch):
    old = keep(A)
    monkeypatch.setattr("pages.ui.scenario_side.LISTED", 1)
    page = screen(skenario_banding=[*old, *keep(B)])
    assert tables(page)["Hasil"][0] == ["Hasil", "A", "B"]


def test_the_files_hold_every_regency_of_each_with_what_it_assumes(monkeypatch):
    given: dict[str, Callable[[], bytes]] = {}
    monkeypatch.setattr(exported, "told", lambda name, make: given.setdefault(name, make))
    assert files(beside(A, B), "banding-skenario") == ["Unduh CSV", "Unduh XLSX"]
    csv, xlsx = given.values()
    lines = csv().decode("utf-8-sig").splitlines()
    assert len([one for one in lines if "15.09" in one]) == 2
    facts = load_workbook(BytesIO(xlsx())).worksheets[1]
    said = {row[0]: row[1] for row in facts.iter_rows(values_only=True)}
    assert said["A: Pembagian"] == "rata per desa"
    assert said["B: Waktu"] == "Januari 2027 – Juni 2027, 6 bulan"


def test_the_maps_can_be_taken_along_as_a_picture(monkeypatch):
    given: dict[str, Callable[[], bytes]] = {}
    monkeypatch.setattr(exported, "told", lambda name, make: given.setdefault(name, make))
    offered = files(beside(A, B), "peta-skenario")
    assert offered == ["Unduh PNG", "Unduh SVG", "Unduh CSV", "Unduh XLSX"]
    drawn = next(make for name, make in given.items() if name.endswith(".svg"))().decode()
    assert "Cakupan daerah terendah sesudahnya" in drawn
    assert ">Sebelum<" in drawn


def test_the_table_behind_them_has_a_row_for_each_regency_and_the_whole():
    found = table(beside(A, B), "banding-skenario")
    assert len(found) == 2 * 12
    whole = found[found["Nama"].eq("Provinsi Jambi")]
    assert whole["Orang"].tolist() == [49_603, 99_206]


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
