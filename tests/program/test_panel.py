import math
import time

import pytest

from data.catalogue import COVERAGE, GAP, POVERTY, QUOTA_PER_100_POOR
from program.figures import load
from program.panel import panel
from tests.program.tidy import KODES, MONTH

COLUMNS = [
    "name",
    "value",
    "low",
    "high",
    "period",
    "status",
    "source",
    "note",
    "approx",
    "numerator",
    "denominator",
    "rank",
    "rank_of",
    "province_value",
    "difference",
]


@pytest.fixture(scope="module")
def figures():
    return load()


def test_a_panel_has_the_eleven_in_the_order_of_their_codes(figures):
    table = panel(figures, COVERAGE, MONTH)
    assert list(table.index) == KODES
    assert list(table.columns) == COLUMNS


def test_batang_hari_shows_its_share_and_both_counts(figures):
    row = panel(figures, COVERAGE, MONTH).loc["15.04"]
    assert (row["value"], row["numerator"], row["denominator"]) == (0.5071, 49_803, 98_206)
    assert (row["status"], row["province_value"]) == ("resmi", 0.3952)
    assert row["difference"] == pytest.approx(0.5071 - 0.3952)


def test_regencies_with_the_same_estimate_share_a_rank(figures):
    table = panel(figures, COVERAGE, MONTH)
    assert table["rank_of"].tolist() == [11] * 11
    assert table.loc[["15.01", "15.02", "15.05", "15.72"], "rank"].tolist() == [5.0] * 4
    assert table.loc["15.07", "rank"] == 11


def test_without_estimates_only_published_figures_are_left(figures):
    table = panel(figures, COVERAGE, MONTH, with_estimates=False)
    shown = table[table["value"].notna()]
    assert list(shown.index) == ["15.04", "15.07", "15.09", "15.71"]
    assert set(shown["status"]) == {"resmi"}
    assert table["rank_of"].tolist() == [4] * 11
    assert table.loc["15.01", "status"] == ""
    assert math.isnan(table.loc["15.09", "numerator"])


def test_the_newest_shows_each_regency_at_its_own_period(figures):
    table = panel(figures, COVERAGE, "terbaru")
    assert (table.loc["15.08", "value"], table.loc["15.08", "period"]) == (0.607, "2024-12")
    assert (table.loc["15.03", "value"], table.loc["15.03", "period"]) == (0.52, "2025-03")
    assert table.loc["15.08", "province_value"] == 0.4517
    assert table.loc["15.01", "status"] == "estimasi"


def test_the_newest_without_estimates_leaves_silent_regencies_empty(figures):
    table = panel(figures, COVERAGE, "terbaru", with_estimates=False)
    assert math.isnan(table.loc["15.01", "value"])
    assert table.loc["15.01", "period"] == ""


def test_where_a_fall_is_good_the_lowest_poverty_is_first(figures):
    table = panel(figures, POVERTY, "2024-03")
    assert table["value"].idxmin() == table["rank"].idxmin()
    assert table["rank"].min() == 1


def test_a_regency_isnt_compared_with_the_total_of_the_province(figures):
    table = panel(figures, GAP, MONTH)
    assert table["province_value"].tolist() == [793_738] * 11
    assert table["difference"].isna().all()


def test_the_quota_shows_places_and_poor_people(figures):
    row = panel(figures, QUOTA_PER_100_POOR, "2023").loc["15.01"]
    assert (row["numerator"], row["denominator"]) == (21_525, 18_210)


def test_a_period_or_an_indicator_without_figures_is_empty_and_not_zero(figures):
    for indicator, period in ((COVERAGE, "1999"), ("tak_dikenal", MONTH)):
        table = panel(figures, indicator, period)
        assert table["value"].isna().all()
        assert table["rank_of"].tolist() == [0] * 11


def test_a_panel_is_fast_enough_for_every_click(figures):
    panel(figures, COVERAGE, MONTH)
    spent = []
    for _ in range(30):
        before = time.process_time()
        panel(figures, COVERAGE, MONTH)
        spent.append(time.process_time() - before)
    assert min(spent) < 0.003
