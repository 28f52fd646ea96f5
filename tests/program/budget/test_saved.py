"""A saved scenario is opened again by its number, under the name that counts."""

from dataclasses import replace

import pytest

from data import scenarios, store
from data.people import NOBODY
from data.problems import BadData
from program.budget import saved
from program.budget.scenario import number, written
from tests.program.budget.test_scenario import BASE, PLAN


@pytest.fixture(autouse=True)
def _own_store(tmp_path, monkeypatch):
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///{tmp_path}/lindung.sqlite")


def test_a_scenario_opens_as_it_was_saved():
    told = replace(BASE, name="Desa  dulu\n", state=3)
    found = saved.opened(saved.save(NOBODY, told))
    assert found is not None
    assert found.scenario == replace(told, name="Desa dulu")
    assert found.number == number(told)


def test_the_same_plan_under_another_name_has_the_same_number():
    one, other = (saved.save(NOBODY, replace(BASE, name=name)) for name in ("A", "B"))
    assert one == other
    found = saved.opened(one)
    assert found is not None
    assert found.scenario.name == "B"


def test_an_unknown_number_opens_nothing():
    assert saved.opened("AAAAA-AAAAA") is None


def test_a_content_that_isnt_its_numbers_is_refused():
    changed = replace(BASE, plan=replace(PLAN, months=6))
    scenarios.save(NOBODY, number(BASE), "A", written(changed))
    with pytest.raises(BadData, match="tidak cocok lagi dengan nomornya"):
        saved.opened(number(BASE))


def test_a_content_that_is_no_scenario_is_refused_in_words():
    scenarios.save(NOBODY, number(BASE), "A", "{}")
    with pytest.raises(BadData, match="tidak terbaca"):
        saved.opened(number(BASE))
