import pytest

from data.catalogue import COVERAGE, POVERTY, QUOTA
from program.figures import load
from program.series import freshness, indicator_freshness, latest_period, periods, series


@pytest.fixture(scope="module")
def figures():
    return load()


def test_periods_come_newest_first(figures):
    assert periods(figures, COVERAGE) == ["2025-03", "2024-12", "2024-10", "2024-08"]


def test_periods_of_the_province_alone_dont_count(figures):
    assert "2025-11" not in periods(figures, COVERAGE)


def test_the_newest_period_may_be_asked_for_all_eleven(figures):
    assert latest_period(figures, POVERTY) == "2025-03"
    assert latest_period(figures, POVERTY, at_least=11) == "2024-03"
    assert latest_period(figures, COVERAGE, at_least=11) == "2024-08"
    assert latest_period(figures, COVERAGE, at_least=11, with_estimates=False) is None


def test_a_series_runs_from_old_to_new_and_fills_no_gap(figures):
    table = series(figures, POVERTY, "15.01")
    assert table["period"].is_monotonic_increasing
    assert "2019-03" not in set(table["period"])
    assert table["value"].notna().all()


def test_a_series_can_leave_estimates_out(figures):
    assert series(figures, QUOTA, "15.01", with_estimates=False).empty
    assert len(series(figures, QUOTA, "15.01")) == 2


def test_every_source_tells_its_newest_period(figures):
    table = freshness(figures)
    assert table["latest"].is_monotonic_decreasing
    assert set(table["source"]) == set(figures.observations["source"])
    assert table["figures"].sum() == len(figures.observations)


def test_every_published_indicator_tells_its_newest_period(figures):
    table = indicator_freshness(figures).set_index("indicator")
    assert table.loc[COVERAGE, "latest"] == "2025-11"
