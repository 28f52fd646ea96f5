import re

import pytest

from data.catalogue import catalogue
from data.caveats import contradictions, left_out, missing
from data.published import sources
from data.regions import regencies
from pages.ui.text import data_metode as text
from tests.pages.reading import html, is_clean, open_page, parts, plain, rows, words


@pytest.fixture(scope="module")
def sections():
    """Every section of the page, opened by its address."""
    names = (
        text.READING, text.ESTIMATES, text.RULES, text.INDICATORS, text.SOURCES,
        text.CONTRADICTIONS, text.MISSING, text.AREAS,
    )  # fmt: skip
    return {name: open_page("data_metode.py", bagian=name) for name in names}


def tables(page):
    return [rows(table) for table in parts(html(page), "table", "lj-table")]


def test_every_section_opens_from_its_address(sections):
    for name, page in sections.items():
        assert is_clean(page), name
        assert len(words(page)) > 800, name


def test_the_page_opens_with_the_four_statuses():
    page = open_page("data_metode.py")
    statuses, preference = tables(page)
    assert [row[0] for row in statuses] == ["resmi", "sementara", "≈ estimasi", "contoh"]
    assert [row[0] for row in preference] == ["1", "2", "3", "4"]
    assert "Tidak pernah dianggap nol." in words(page)


def test_the_estimates_are_explained_with_their_figures(sections):
    said = words(sections[text.ESTIMATES])
    assert "Cakupan daerah yang belum diumumkan, Agustus 2024" in said
    assert "4 daerah belum" in said
    assert "155.104 ÷ 433.138 = 35,81 %" in said
    assert "518.632 dan 1.312.370" in said
    trials, inputs = tables(sections[text.ESTIMATES])
    assert len(inputs) == 11
    assert sum(row[1] == "Cakupan" for row in trials) == 7


def test_a_formula_stands_beside_the_words(sections):
    assert sections[text.ESTIMATES].get("markdown")
    assert any(r"\frac" in found.value for found in sections[text.ESTIMATES].latex)


def test_tariffs_stand_with_their_dates_and_legal_sources(sections):
    rules, assumptions = tables(sections[text.RULES])
    shown = [" ".join(row) for row in rules]
    assert any("Rp16.800" in row and "PP 49/2023" in row for row in shown)
    assert any("April 2026 – Desember 2026" in row and "PP 50/2025" in row for row in shown)
    assert [row[1] for row in assumptions] == ["tidak"]


def test_every_indicator_is_told_once_in_its_topic():
    told = []
    for topic in text.TOPICS.values():
        page = open_page("data_metode.py", bagian=text.INDICATORS, kelompok=topic)
        told += [row[0] for row in tables(page)[0]]
    assert sorted(told) == sorted(meaning.label for meaning in catalogue().values())


def test_every_source_is_listed(sections):
    (listed,) = tables(sections[text.SOURCES])
    assert len(listed) == len(sources())
    assert {row[1] for row in listed} == {"1", "2", "3"}
    assert all(row[5] for row in listed)


def test_dates_of_sources_are_told_in_indonesian(sections):
    (listed,) = tables(sections[text.SOURCES])
    assert "23 Juli 2018" in {row[2] for row in listed}
    assert not [row[2] for row in listed if re.match(r"\d{4}-\d", row[2])]


def test_every_contradiction_says_what_is_shown(sections):
    told, cells = tables(sections[text.CONTRADICTIONS])
    assert [row[0] for row in told] == [c.topic for c in contradictions()]
    assert all(row[2] for row in told)
    target = next(row for row in cells if row[1] == "Target peserta")
    assert target[3].startswith("782.000 orang")
    assert target[4].startswith("674.000 orang")


def test_what_is_missing_and_what_is_left_out_are_both_listed(sections):
    absent, unused = tables(sections[text.MISSING])
    assert len(absent) == len(missing())
    assert len(unused) == len(left_out())


def test_the_areas_flag_both_tanjung_jabungs(sections):
    (areas,) = tables(sections[text.AREAS])
    assert [row[0] for row in areas] == [area.name for area in regencies()]
    flagged = {row[0]: row[4] for row in areas if row[4]}
    assert flagged["Kabupaten Tanjung Jabung Barat"] == (
        "poligon lebih sempit 11,0 % daripada luas resmi"
    )
    assert "lebih luas 8,9 %" in flagged["Kabupaten Tanjung Jabung Timur"]


def test_the_terms_of_the_boundaries_are_told(sections):
    assert "memerlukan izin GADM" in plain(words(sections[text.AREAS]))
