import pytest

from data import observations, parameters, villages
from program.figures import compose, load


@pytest.fixture(scope="module")
def parts():
    return observations.load(), villages.load(), parameters.load()


def test_the_version_is_the_same_for_the_same_content(parts):
    assert compose(*parts).version == load().version


def test_one_changed_figure_changes_the_version(parts):
    observed, counts, rules = parts
    changed = observed.copy()
    changed.loc[0, "value"] += 1
    assert compose(changed, counts, rules).version != compose(*parts).version


def test_every_row_of_the_table_can_be_looked_up(parts):
    figures = compose(*parts)
    assert len(figures.cells) == len(figures.table)
    assert figures.cells["15", "2024-08", "cakupan"].value == 0.3952


def test_a_region_is_told_from_its_oldest_period_on(parts):
    periods = list(compose(*parts).by_region["cakupan", "15"])
    assert periods == sorted(periods)
    assert periods[0] == "2024-08"
