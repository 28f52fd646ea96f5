import pytest

from data import parameters, villages
from data.catalogue import COVERAGE, GAP, POVERTY
from data.observations import load as load_observations
from program.derived import derive
from program.figures import Figures, compose, load
from program.headline import extremes, fact, headline, quota_against_need
from tests.program.tidy import MONTH, province, tidy


@pytest.fixture(scope="module")
def figures():
    return load()


@pytest.fixture(scope="module")
def told(figures):
    return headline(figures)


def test_coverage_is_told_of_the_month_whose_gap_is_known(told):
    assert (told.coverage.value, told.coverage.period) == (0.3952, MONTH)
    assert (told.participants.value, told.potential.value) == (518_632, 1_312_370)
    assert told.gap.value == 793_738
    assert told.gap_cost.value == 160_017_580_800


def test_of_two_months_with_counts_the_newer_is_told():
    rows = [*province(300, 1_000, "2024-08"), *province(500, 1_000, "2025-08")]
    table = derive(tidy(*rows), villages.load(), parameters.load())
    told = headline(Figures(table, table, villages.load(), parameters.load(), "v"))
    assert (told.coverage.period, told.gap.value) == ("2025-08", 500)


def test_the_newest_coverage_is_told_though_it_lacks_counts(told):
    assert (told.newest_coverage.value, told.newest_coverage.period) == (0.4188, "2025-11")


def test_the_poor_and_the_extreme_poor_are_told_of_their_newest_period(told):
    assert (told.poor.value, told.poor.period) == (261_250, "2025-09")
    assert (told.poverty.value, told.poverty.period) == (0.0689, "2025-09")
    assert (told.extreme_poor.value, told.extreme_poor.approx) == (15_000, True)


def test_what_isnt_published_is_none():
    observed = load_observations()
    nothing = compose(observed.iloc[:0], villages.load(), parameters.load())
    told = headline(nothing)
    assert told.coverage is None
    assert told.poor is None
    assert quota_against_need(nothing).empty


def test_a_fact_may_be_asked_of_a_period(figures):
    assert fact(figures, COVERAGE, "15.08").period == "2024-12"
    assert fact(figures, COVERAGE, "15.08", MONTH).status == "estimasi"
    assert fact(figures, COVERAGE, "15.08", "1999") is None


def test_the_largest_gaps_come_first(figures):
    table = extremes(figures, GAP, MONTH)
    assert table.index.tolist() == ["15.71", "15.05", "15.09"]
    assert table["value"].is_monotonic_decreasing


def test_regencies_without_a_figure_are_never_among_the_extremes(figures):
    table = extremes(figures, COVERAGE, MONTH, count=11, highest=False, with_estimates=False)
    assert table.index.tolist() == ["15.07", "15.09", "15.71", "15.04"]


def test_the_quota_finding_runs_from_sungai_penuh_to_kota_jambi(figures):
    table = quota_against_need(figures)
    assert len(table) == 11
    assert (table.index[0], table.index[1], table.index[-1]) == ("15.72", "15.01", "15.71")
    assert [round(v) for v in table["value"].iloc[[0, 1, -1]]] == [195, 118, 10]


def test_poverty_extremes_can_be_the_lowest(figures):
    table = extremes(figures, POVERTY, "2024-03", count=1, highest=False)
    assert table["rank"].tolist() == [1.0]
