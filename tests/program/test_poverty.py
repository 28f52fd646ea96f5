import pytest

from program.figures import load
from program.poverty import coverage_and_poverty, doubly_behind
from tests.program.tidy import KODES, MONTH


@pytest.fixture(scope="module")
def figures():
    return load()


def test_every_regency_has_its_own_coverage_and_its_own_poverty(figures):
    table = coverage_and_poverty(figures, MONTH)
    assert list(table.index) == KODES
    row = table.loc["15.07"]
    assert (row["coverage_value"], row["poverty_value"]) == (0.2666, 0.1014)
    assert (row["coverage_period"], row["poverty_period"]) == (MONTH, "2024-03")


def test_a_poverty_period_may_be_chosen(figures):
    table = coverage_and_poverty(figures, MONTH, "2023-03")
    assert set(table["poverty_period"]) == {"2023-03"}


def test_behind_twice_is_below_in_coverage_and_above_in_poverty(figures):
    table = doubly_behind(coverage_and_poverty(figures, MONTH))
    assert table["coverage_value"].lt(0.3952).all()
    assert table["poverty_value"].gt(0.071).all()
    assert table.index[0] == "15.07"


def test_a_regency_without_a_figure_is_never_called_behind(figures):
    pairs = coverage_and_poverty(figures, MONTH, with_estimates=False)
    assert set(doubly_behind(pairs).index) <= {"15.04", "15.07", "15.09", "15.71"}
