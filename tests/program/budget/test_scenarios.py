"""Golden scenarios: inputs and full results, rewritten only by running province.py on purpose."""

import pytest

from data.catalogue import GAP
from program.budget.permitted import refusals
from program.budget.plan import in_force
from program.budget.standing import covers, standings
from program.figures import load
from tests.program.budget.province import (
    GOLDEN,
    SCENARIOS,
    golden_places,
    golden_plan,
    result,
)


@pytest.fixture(scope="module")
def figures():
    return load()


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_result_is_the_one_written_down(name):
    assert result(name) == (GOLDEN / f"{name}.csv").read_text(encoding="utf-8")


def test_six_scenarios_are_written_down_and_permitted():
    assert len(SCENARIOS) == 6
    for name in SCENARIOS:
        assert refusals(golden_plan(name), golden_places(), in_force()) == ()


def test_the_places_are_those_of_the_published_figures(figures):
    assert standings(figures, "2024-08", "2023-03") == golden_places()


def test_the_ends_of_a_place_have_the_ends_of_its_gap(figures):
    for place in standings(figures, "2024-08", "2023-03").regencies:
        row = figures.cells[place.kode, "2024-08", GAP]
        assert place.now.gap == row.value
        if row.low == row.low:
            assert (place.tight.gap, place.wide.gap) == (row.low, row.high)


def test_a_period_without_figures_has_no_places_to_reckon_with(figures):
    places = standings(figures, "1999-01", "1999-03")
    assert places.province is None
    assert all(p.now is p.tight is p.wide is p.poor is None for p in places.regencies)


def test_no_cover_is_known_in_the_published_figures(figures):
    assert covers(figures) == ()
