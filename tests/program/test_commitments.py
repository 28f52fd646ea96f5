"""A commitment is judged by published figures alone, by the rule that stands in the module."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.commitment_content import REACHED, Baseline
from program.commitments import (
    AT_DUE,
    BEFORE_DUE,
    KEPT,
    LATE,
    NO_FIGURE,
    NO_START,
    RUNNING,
    SHORT,
    UNMEASURED,
    begun,
    judge,
    to_reach,
    verdict,
)
from program.figures import load
from program.rows import Row
from tests.data.agreed import TEBO, tebo

# TEBO: 5,000 people more than the 30,000 of August 2024 by June 2025, so 35,000.
GAP = tebo(indicator="belum_terlindungi", baseline=Baseline(60_000.0, "2024-08", "s", "resmi"))
POOR = tebo(indicator="persentase_penduduk_miskin", by=REACHED, target=0.06, baseline=None)
PERIODS = ["2024", "2024-11", "2025-05", "2025-06", "2025-07", "2025", "2026-01"]
ROWS = st.dictionaries(
    st.sampled_from(PERIODS),
    st.tuples(st.integers(20_000, 45_000), st.sampled_from(["resmi", "sementara", "estimasi"])),
)


def row(period: str, value: float, status: str = "resmi") -> Row:
    return Row("15.09", period, "peserta_aktif", float(value), status, "bpjs-jambi", "")


def rows(told: dict[str, tuple[int, str]]) -> list[Row]:
    return [row(period, value, status) for period, (value, status) in told.items()]


def test_people_more_are_counted_from_the_baseline():
    assert to_reach(TEBO) == 30_000 + 5_000
    assert to_reach(GAP) == 60_000 - 5_000, "fewer without protection is good"
    assert to_reach(POOR) == 0.06


@pytest.mark.parametrize(
    ("figures", "month", "name", "why"),
    [
        ({"2025-06": 35_000}, "2025-07", KEPT, AT_DUE),
        ({"2025-06": 34_999}, "2025-07", LATE, SHORT),
        ({"2025-08": 35_001}, "2026-01", KEPT, AT_DUE),
        ({"2025-05": 40_000}, "2025-06", RUNNING, BEFORE_DUE),
        ({"2025-05": 40_000}, "2025-07", UNMEASURED, NO_FIGURE),
        ({}, "2025-06", RUNNING, BEFORE_DUE),
        ({}, "2025-07", UNMEASURED, NO_FIGURE),
        ({"2025": 36_000}, "2026-01", KEPT, AT_DUE),
    ],
)
def test_the_first_published_figure_from_the_target_month_on_decides(figures, month, name, why):
    found = verdict(TEBO, [row(period, value) for period, value in figures.items()], month)
    assert (found.name, found.why) == (name, why)


def test_what_was_reached_after_the_first_figure_stays_late_and_says_when():
    found = verdict(TEBO, [row("2025-06", 33_000), row("2025-09", 36_000)], "2026-01")
    assert found.name == LATE
    assert found.decided.period == "2025-06"
    assert found.later.period == "2025-09"
    assert found.missing == 35_000 - 36_000


def test_what_falls_after_it_was_kept_stays_kept():
    found = verdict(TEBO, [row("2025-06", 36_000), row("2025-12", 31_000)], "2026-01")
    assert (found.name, found.newest.period, found.missing) == (KEPT, "2025-12", 4_000)


def test_where_fewer_is_good_fewer_keeps_it():
    made = [row("2025-06", 55_000)._replace(indicator="belum_terlindungi")]
    assert verdict(GAP, made, "2025-07").name == KEPT
    made = [row("2025-06", 55_001)._replace(indicator="belum_terlindungi")]
    assert verdict(GAP, made, "2025-07").name == LATE


def test_people_more_than_nothing_published_cant_be_measured():
    found = verdict(tebo(baseline=None), [row("2025-06", 50_000)], "2025-07")
    assert (found.name, found.why) == (UNMEASURED, NO_START)


def test_a_year_of_poverty_stands_for_its_march_and_any_other_for_its_end():
    poor = row("2025", 0.05)._replace(indicator=POOR.indicator)
    assert verdict(POOR, [poor], "2025-07").name == UNMEASURED, "March is before June"
    assert verdict(replace(POOR, due="2025-03"), [poor], "2025-07").name == KEPT
    assert verdict(TEBO, [row("2025", 40_000)], "2025-07").decided.period == "2025"


def test_a_share_is_reached_whatever_the_machine_rounds():
    exact = replace(POOR, indicator="cakupan", target=0.1 + 0.2)
    made = [row("2025-06", 0.3)._replace(indicator="cakupan")]
    assert verdict(exact, made, "2025-07").name == KEPT


@given(ROWS, st.sampled_from(["2025-06", "2025-07", "2026-02"]))
def test_an_estimate_changes_nothing(told, month):
    published = {period: one for period, one in told.items() if one[1] != "estimasi"}
    assert verdict(TEBO, rows(told), month) == verdict(TEBO, rows(published), month)


@given(ROWS, st.sampled_from(["2025-06", "2026-02"]), st.randoms())
def test_the_order_of_figures_doesnt_matter(told, month, chance):
    made = rows(told)
    chance.shuffle(made)
    assert verdict(TEBO, made, month) == verdict(TEBO, rows(told), month)


@given(ROWS, st.sampled_from(PERIODS), st.integers(0, 10_000))
def test_more_people_never_turn_kept_into_anything_else(told, period, more):
    before = verdict(TEBO, rows(told), "2026-02")
    lifted = {p: (v + more * (p == period), status) for p, (v, status) in told.items()}
    after = verdict(TEBO, rows(lifted), "2026-02")
    assert before.name != KEPT or after.name == KEPT
    assert {before.name, after.name} <= {KEPT, LATE} or before.name == after.name


@given(ROWS, st.integers(1, 9_999), st.integers(1, 9_999))
def test_a_smaller_promise_is_kept_whenever_a_greater_one_is(told, one, other):
    small, great = sorted((one, other))
    names = [verdict(tebo(target=float(n)), rows(told), "2026-02").name for n in (small, great)]
    assert names[1] != KEPT or names[0] == KEPT


@given(ROWS)
def test_time_alone_never_changes_what_a_figure_has_decided(told):
    months = ("2025-05", "2025-06", "2025-07", "2027-01")
    found = [verdict(TEBO, rows(told), month).name for month in months]
    for earlier, later in itertools.pairwise(found):
        assert earlier == later or (earlier, later) == (RUNNING, UNMEASURED)


@given(ROWS)
def test_before_its_month_ends_nothing_is_unmeasured_that_has_a_baseline(told):
    assert verdict(TEBO, rows(told), "2025-06").name != UNMEASURED


def test_the_baseline_is_the_newest_published_figure_up_to_the_meeting():
    figures = load()
    # cakupan.csv: the province's participants of August 2024, and later ones.
    found = begun(figures, "15", "peserta_aktif", "2024-09")
    row = figures.cells["15", found.period, "peserta_aktif"]
    assert found.period <= "2024-09"
    assert (found.value, found.source, found.status) == (row.value, row.source, row.status)
    assert found.status != "estimasi"
    assert begun(figures, "15", "peserta_aktif", "1990-01") is None


def test_the_published_figures_judge_a_commitment_of_the_province():
    figures = load()
    decided = figures.cells["15", "2024-08", "peserta_aktif"]
    reached = tebo(
        kode="15", by=REACHED, target=decided.value, agreed="2024-01", due="2024-08", baseline=None
    )
    assert judge(reached, figures, "2026-01").name == KEPT
    more = replace(reached, target=decided.value + 1)
    assert judge(more, figures, "2026-01").name == LATE
