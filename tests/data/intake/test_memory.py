"""How a source's files are read is remembered, and never what would mislead."""

import pytest

from data import mappings
from data.intake.memory import recall, remember
from data.intake.model import Column, Layout
from data.people import THIS_MACHINE

SOURCE = "sumber-uji"


@pytest.fixture(autouse=True)
def fresh_store(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/uji.sqlite")


def layout(*columns, source=SOURCE):
    return Layout("Lembar", (1, 1), (2, 12), columns, source=source)


def figures(at, heading):
    return Column(at, heading, "nilai", "cakupan", "persen", "2024-08")


def test_a_heading_means_the_same_in_the_next_file_of_its_source():
    remember(THIS_MACHINE, layout(figures(2, "Angka kami")))
    hint = recall(SOURCE).of("ANGKA  KAMI")
    assert (hint.role, hint.indicator, hint.unit) == ("nilai", "cakupan", "persen")


def test_the_period_is_not_remembered():
    remember(THIS_MACHINE, layout(figures(2, "Angka kami")))
    assert recall(SOURCE).of("Angka kami").period == ""


@pytest.mark.parametrize("heading", ["2024", "Agustus", "Agustus 2024", "2024-08", "(1)", ""])
def test_a_heading_that_only_says_when_may_mean_something_else_next_time(heading):
    remember(THIS_MACHINE, layout(figures(2, heading)))
    assert recall(SOURCE) is None


def test_another_source_has_another_memory():
    remember(THIS_MACHINE, layout(figures(2, "Angka kami")))
    assert recall("sumber-lain") is None


def test_without_a_source_nothing_is_remembered():
    remember(THIS_MACHINE, layout(figures(2, "Angka kami"), source=""))
    assert recall("") is None


def test_a_role_that_there_is_no_longer_is_left_out():
    content = '{"Angka": {"role": "dulu ada", "indicator": "", "unit": "", "period": ""}}'
    mappings.remember(THIS_MACHINE, SOURCE, content)
    assert recall(SOURCE) is None
