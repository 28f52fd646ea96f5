import pytest

from data import observations
from data.catalogue import catalogue
from data.caveats import (
    LEFT_OUT_COLUMNS,
    contradictions,
    later_than,
    left_out,
    missing,
    speaks_later,
)
from data.published import sources
from data.regions import PROVINCE, regencies

KODES = {PROVINCE, "ID", *(area.kode for area in regencies())}
TOPICS = contradictions()


def about(*words: str):
    return [t for t in TOPICS if all(word in f"{t.topic} {t.figures}" for word in words)]


@pytest.mark.parametrize("told", TOPICS, ids=lambda told: told.topic)
def test_a_contradiction_says_its_figures_the_one_shown_and_why(told):
    assert any(character.isdigit() for character in told.figures)
    assert len(told.shown.split()) >= 4
    assert told.sources
    assert told.regions


@pytest.mark.parametrize("told", TOPICS, ids=lambda told: told.topic)
def test_a_contradiction_names_only_what_exists(told):
    assert set(told.indicators) <= catalogue().keys()
    assert set(told.regions) <= KODES | {"KC-JAMBI", "KC-MUARA-BUNGO"}
    assert set(told.sources) <= sources().keys()


def test_no_topic_is_told_twice():
    assert len({told.topic for told in TOPICS}) == len(TOPICS)


def test_the_two_targets_of_2025_are_told():
    assert about("674", "782")


def test_every_figure_looked_for_in_vain_says_why_it_matters_and_who_has_it():
    assert len(missing()) >= 10
    for gap in missing():
        assert gap.what
        assert gap.why_it_matters.endswith(".")
        assert gap.who_has_it


def test_the_largest_holes_are_named():
    said = " ".join(gap.what for gap in missing())
    for hole in (
        "kesebelas kabupaten/kota pada bulan yang sama",
        "2026",
        "miskin ekstrem",
        "Klaim",
    ):
        assert hole in said


def test_what_was_left_out_is_listed_with_its_reason_and_is_not_used():
    table = left_out()
    assert tuple(table.columns) == LEFT_OUT_COLUMNS
    assert table["reason"].str.len().gt(20).all()
    used = observations.load()
    keys = ["kode", "period", "indicator"]
    assert table.merge(used, on=keys, how="inner").empty


@pytest.mark.parametrize(
    ("text", "until", "later"),
    [
        ("Pada Oktober 2024 disebut 40 %", "2023", True),
        ("Pada Oktober 2024 disebut 40 %", "2024", False),
        ("Pada Oktober 2024 disebut 40 %", "", False),
        ("Sebanyak 48.102 orang", "2023", False),
    ],
)
def test_a_text_speaks_later_where_it_names_a_later_year(text, until, later):
    assert speaks_later(text, until) == later


def test_a_contradiction_is_later_by_any_of_its_words():
    told = about("Sarolangun", "62,62 %")[0]
    assert later_than(told, "2023")
    assert not later_than(told, "2025")
