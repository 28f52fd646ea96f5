"""Saved scenarios side by side: what each assumes and comes to, and which is better at what."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import load_workbook

from pages.ui import exported
from pages.ui.text import skenario as text
from program.budget.scenario import number
from tests.pages.reading import files, html, is_clean, parts, plain, table, words
from tests.pages.scenarios import PLAN, A, B, beside, keep, line, screen, tables

pytestmark = pytest.mark.usefixtures("fresh_store")


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
    assert line(page, "Asumsi", "Pembagian") == [
        "sama tiap desa dan kelurahan",
        "menurut penduduk miskin",
    ]
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
    assert said["A: Pembagian"] == "sama tiap desa dan kelurahan"
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
