import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data import observations, preference
from data.catalogue import COVERAGE, GAP, PARTICIPANTS, POTENTIAL
from program.allocation import NO_TOTALS
from program.estimates import ESTIMATED, coverage_estimates, method
from tests.program.tidy import KODES, MONTH, employed, province, provinces, tidy

PEOPLE = [
    130_965,
    192_138,
    137_204,
    132_611,
    202_878,
    179_622,
    115_517,
    168_355,
    181_524,
    262_974,
    43_052,
]
NOTHING_PUBLISHED = ["15.01", "15.02", "15.05", "15.72"]


@pytest.fixture(scope="module")
def published():
    return preference.preferred(observations.load())


@pytest.fixture(scope="module")
def estimates(published):
    return coverage_estimates(published)


def value(table, kode, indicator, column="value"):
    row = table[table["kode"].eq(kode) & table["indicator"].eq(indicator)]
    return row[column].item()


def total(table, indicator):
    return table.loc[table["indicator"].eq(indicator), "value"].sum()


def test_every_regency_has_four_figures(estimates):
    assert len(estimates) == 11 * 4
    assert set(estimates["indicator"]) == set(ESTIMATED)
    assert set(estimates["period"]) == {MONTH}


def test_the_eleven_add_up_to_the_province_to_the_last_person(estimates):
    assert total(estimates, PARTICIPANTS) == 518_632
    assert total(estimates, POTENTIAL) == 1_312_370
    assert total(estimates, GAP) == 793_738


@pytest.mark.parametrize(
    ("kode", "share"), [("15.04", 0.5071), ("15.07", 0.2666), ("15.09", 0.3149), ("15.71", 0.4864)]
)
def test_a_published_coverage_stays_published(estimates, kode, share):
    assert value(estimates, kode, COVERAGE) == share
    assert value(estimates, kode, COVERAGE, "status") == "resmi"
    assert math.isnan(value(estimates, kode, COVERAGE, "low"))


def test_exact_arithmetic_on_published_counts_stays_published(estimates):
    assert value(estimates, "15.04", GAP) == 98_206 - 49_803
    assert value(estimates, "15.04", GAP, "status") == "resmi"
    assert math.isnan(value(estimates, "15.04", GAP, "high"))


def test_people_behind_a_published_coverage_are_estimated_where_potential_is(estimates):
    potential = value(estimates, "15.09", POTENTIAL)
    assert value(estimates, "15.09", PARTICIPANTS) == round(0.3149 * potential)
    assert value(estimates, "15.09", PARTICIPANTS, "status") == "estimasi"
    assert value(estimates, "15.09", GAP, "status") == "estimasi"


def test_bungo_of_december_is_brought_to_august(estimates):
    expected = 0.6070 * 0.3952 / 0.4517
    assert value(estimates, "15.08", COVERAGE) == pytest.approx(expected)
    assert value(estimates, "15.08", POTENTIAL) == 79_077 + 51_186
    assert value(estimates, "15.08", COVERAGE, "status") == "estimasi"


def test_tanjung_jabung_barat_of_march_is_brought_to_august(estimates):
    assert value(estimates, "15.06", COVERAGE) == pytest.approx(0.3706 * 0.3952 / 0.44)
    assert value(estimates, "15.06", POTENTIAL) == 41_691 + 70_798


def test_regencies_without_any_figure_share_one_rate(published, estimates):
    rates = {value(estimates, kode, COVERAGE) for kode in NOTHING_PUBLISHED}
    assert len(rates) == 1
    people = sum(value(estimates, kode, PARTICIPANTS) for kode in NOTHING_PUBLISHED)
    workers = sum(value(estimates, kode, POTENTIAL) for kode in NOTHING_PUBLISHED)
    assert rates.pop() == people / workers == method(published).common_rate


def test_every_estimate_has_a_range_that_holds_it_and_every_other_figure_none(estimates):
    estimated = estimates["status"].eq("estimasi")
    inside = estimates["low"].le(estimates["value"]) & estimates["value"].le(estimates["high"])
    assert inside[estimated].all()
    assert estimates.loc[estimated, "low"].lt(estimates.loc[estimated, "high"]).all()
    assert estimates.loc[~estimated, ["low", "high"]].isna().all(axis=None)


def test_every_figure_names_its_sources_and_every_estimate_its_formula(estimates):
    assert estimates["source"].str.len().gt(0).all()
    assert estimates.loc[estimates["status"].eq("estimasi"), "note"].str.endswith(".").all()


def test_the_range_is_the_largest_error_of_leaving_one_out(published, estimates):
    explained = method(published)
    tried = explained.trials[explained.trials["indicator"].eq(COVERAGE)]
    assert sorted(tried["kode"]) == [k for k in KODES if k not in NOTHING_PUBLISHED]
    assert explained.coverage_margin == tried["error"].abs().max()
    rate = value(estimates, "15.01", COVERAGE)
    assert value(estimates, "15.01", COVERAGE, "low") == rate - explained.coverage_margin
    assert value(estimates, "15.01", COVERAGE, "high") == rate + explained.coverage_margin


def test_one_regency_published_twice_doesnt_justify_a_narrower_range(published):
    explained = method(published)
    assert set(explained.carry_trials["kode"]) == {"15.03"}
    assert explained.carried_margin == explained.coverage_margin


def test_a_hidden_regency_is_estimated_as_if_it_had_never_published(published):
    explained = method(published)
    trial = explained.trials.query("kode == '15.09' and indicator == 'cakupan'").iloc[0]
    without = published[~(published["kode"].eq("15.09") & published["period"].eq(MONTH))]
    assert value(coverage_estimates(without, MONTH), "15.09", COVERAGE) == trial["estimated"]
    assert trial["error"] == trial["estimated"] - 0.3149


def test_two_trials_arent_enough_and_the_range_is_everything_possible():
    table = tidy(
        *province(400, 1_000),
        *employed([100] * 11),
        ("15.04", MONTH, COVERAGE, 0.5),
        ("15.09", MONTH, COVERAGE, 0.3),
    )
    estimates = coverage_estimates(table)
    assert method(table).coverage_margin is None
    assert value(estimates, "15.01", COVERAGE, "low") == 0
    assert value(estimates, "15.01", COVERAGE, "high") == 1


def test_without_province_totals_nothing_is_estimated():
    table = tidy(("15.04", MONTH, COVERAGE, 0.5), *employed(PEOPLE))
    assert coverage_estimates(table).empty
    assert method(table).obstacle == NO_TOTALS


def test_contradicting_figures_leave_only_what_was_published():
    table = tidy(*province(10, 1_000), *employed([100] * 11), ("15.04", MONTH, COVERAGE, 0.9))
    estimates = coverage_estimates(table)
    assert estimates["kode"].tolist() == ["15.04"]
    assert method(table).obstacle == "bertentangan"


def test_published_participants_with_an_estimated_potential_keep_their_count():
    table = tidy(*province(400, 1_100), *employed([100] * 11), ("15.04", MONTH, PARTICIPANTS, 60))
    estimates = coverage_estimates(table)
    assert value(estimates, "15.04", PARTICIPANTS) == 60
    assert value(estimates, "15.04", COVERAGE) == 60 / 100
    assert value(estimates, "15.04", COVERAGE, "status") == "estimasi"


def adds_up(table):
    return table.groupby("indicator")["value"].sum()


@given(provinces())
def test_participants_and_potential_always_add_up(table):
    if method(table).obstacle:
        return
    sums = adds_up(coverage_estimates(table))
    printed = table[table["kode"].eq("15") & table["period"].eq(MONTH)]
    printed = printed.set_index("indicator")["value"]
    assert sums[PARTICIPANTS] == printed[PARTICIPANTS]
    assert sums[POTENTIAL] == printed[POTENTIAL]
    assert sums[GAP] == printed[POTENTIAL] - printed[PARTICIPANTS]


@given(provinces())
def test_shares_stay_between_0_and_1_and_gaps_are_never_negative(table):
    estimates = coverage_estimates(table)
    shares = estimates[estimates["indicator"].eq(COVERAGE)]
    bounds = pd.concat([shares["value"], shares["low"], shares["high"]]).dropna()
    assert bounds.between(0, 1).all()
    people = estimates[~estimates["indicator"].eq(COVERAGE)]
    assert people[["value", "low", "high"]].min().dropna().ge(0).all()


@given(provinces())
def test_an_estimate_never_replaces_a_published_figure(table):
    estimates = coverage_estimates(table)
    keys = ["kode", "period", "indicator"]
    both = table.merge(estimates, on=keys, suffixes=("_printed", ""))
    regencies = table["kode"].ne("15") & table["indicator"].isin(ESTIMATED)
    regencies &= table["period"].eq(MONTH)
    if not method(table).obstacle:
        assert len(both) == regencies.sum()
    assert both["value"].eq(both["value_printed"]).all()
    assert both["status"].eq("resmi").all()


@given(provinces(), st.integers(0, 10**6))
def test_the_order_of_rows_changes_nothing(table, seed):
    shuffled = table.sample(frac=1, random_state=seed)
    pd.testing.assert_frame_equal(coverage_estimates(shuffled), coverage_estimates(table))
