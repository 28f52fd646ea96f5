"""The synthetic figures: what they add up to, what they hit, and what they can never be."""

import pandas as pd
import pytest

from data import FILES, commitments, demo, observations, seed, store
from data.catalogue import COVERAGE, PARTICIPANTS, POTENTIAL, catalogue
from data.commitment_content import written
from data.contract import COLUMNS, KEY
from data.demo import rows
from data.demo.known import KODES, months
from data.demo.people import shared
from data.intake.templates.kinds import CLAIMS, FUNDS, PROGRAMMES
from data.ranking import CELL, ranked
from data.regions import PROVINCE
from data.sources import listed
from tests.data import demonstration

FIGURES = demo.figures()
PUBLISHED = ranked(observations.load(FILES), listed(FILES)).drop_duplicates(CELL)


def wide(indicator):
    """Months × regions of an indicator."""
    chosen = FIGURES[FIGURES["indicator"].eq(indicator)]
    return chosen.pivot(index="period", columns="kode", values="value")


def published(indicator):
    """The published figures of the months told: (kode, period) → value."""
    chosen = PUBLISHED[PUBLISHED["indicator"].eq(indicator) & PUBLISHED["period"].isin(months())]
    chosen = chosen[chosen["kode"].isin([PROVINCE, *KODES])]
    return dict(
        zip(zip(chosen["kode"], chosen["period"], strict=True), chosen["value"], strict=True)
    )


def test_the_same_seed_gives_the_same_figures():
    rows.figures.cache_clear()
    pd.testing.assert_frame_equal(demo.figures(), FIGURES)


def test_there_are_36_months_of_eleven_regencies_and_their_province():
    table = wide("peserta_pu_jkk")
    assert table.shape == (36, 12)
    assert (table.index[0], table.index[-1]) == ("2023-11", "2026-10")
    assert set(table.columns) == {PROVINCE, *KODES}


def test_every_row_is_a_sample_of_the_source_that_says_so():
    assert tuple(FIGURES.columns) == COLUMNS
    assert set(FIGURES["status"]) == {"contoh"}
    assert set(FIGURES["source"]) == {demo.SOURCE.id} == {"contoh-lindung-jambi"}
    assert "bukan angka resmi" in demo.SOURCE.title
    assert not FIGURES.duplicated(KEY).any()
    assert demo.SOURCE.id not in listed(FILES)


def test_every_indicator_is_known_and_every_value_whole_and_believable():
    for key, group in FIGURES.groupby("indicator"):
        low, high = catalogue()[key].plausible or (0, float("inf"))
        assert group["value"].between(low, high).all(), key
        assert (group["value"] % 1 == 0).all(), key


def test_in_august_2024_the_regencies_add_up_to_the_published_totals():
    august = wide(PARTICIPANTS).loc["2024-08", list(KODES)]
    potential = wide(POTENTIAL).loc["2024-08", list(KODES)]
    assert august.sum() == 518_632
    assert potential.sum() == 1_312_370


@pytest.mark.parametrize(("cell", "people"), published(PARTICIPANTS).items())
def test_published_participants_are_hit(cell, people):
    kode, month = cell
    assert wide(PARTICIPANTS).at[month, kode] == people


@pytest.mark.parametrize(("cell", "share"), published(COVERAGE).items())
def test_published_coverage_is_hit_to_the_hundredth_of_a_percent(cell, share):
    """Batang Hari, August 2024: 49.803 ÷ 98.206 = 50,71 %."""
    kode, month = cell
    found = wide(PARTICIPANTS).at[month, kode] / wide(POTENTIAL).at[month, kode]
    assert found == pytest.approx(share, abs=0.00006)


def test_the_province_is_the_sum_of_its_regencies():
    for key in set(FIGURES["indicator"]):
        if not key.endswith("_bulan"):
            table = wide(key)
            regencies = table.drop(columns=PROVINCE)
            assert table[PROVINCE].equals(regencies.sum(axis=1)), key


def test_segments_add_up_to_the_participants_and_programmes_stay_below_their_segment():
    whole = sum(wide(f"peserta_{segment}_aktif") for segment in PROGRAMMES)
    assert whole.equals(wide(PARTICIPANTS))
    for segment, programmes in PROGRAMMES.items():
        members = wide(f"peserta_{segment}_aktif")
        for one in programmes:
            assert (wide(f"peserta_{segment}_{one}") <= members).all(axis=None)
        assert wide(f"peserta_{segment}_jkk").equals(members)


def test_nobody_is_covered_who_is_not_a_worker():
    assert (wide(PARTICIPANTS) < wide(POTENTIAL)).all(axis=None)


def test_construction_is_larger_in_november_than_in_january_of_the_same_year():
    members = wide("peserta_jakon_aktif")[PROVINCE] / wide(PARTICIPANTS)[PROVINCE]
    for year in ("2024", "2025"):
        assert members[f"{year}-11"] > members[f"{year}-01"]


def test_claims_grow_within_a_year_and_begin_anew_in_january():
    for one in CLAIMS:
        cases = wide(f"kasus_klaim_{one}")[PROVINCE]
        for year in ("2024", "2025"):
            of_year = cases[cases.index.str.startswith(year)]
            assert of_year.is_monotonic_increasing
            assert of_year.iloc[0] < of_year.iloc[-1] / 6


def test_claims_of_august_2024_are_the_published_benefits():
    """Rp339 miliar since January, each regency and programme rounded to a thousand rupiah."""
    paid = wide("nominal_klaim_total").at["2024-08", PROVINCE]
    assert paid == pytest.approx(339_000_000_000, abs=11 * 5 * 500)


def test_a_fund_pays_people_for_months_from_its_first_month():
    for fund in FUNDS:
        people, length = wide(f"iuran_dibayar_{fund}_orang"), wide(f"iuran_dibayar_{fund}_bulan")
        assert people.index.equals(length.index)
        for month in length.index:
            last = int(month[5:]) + length.loc[month].dropna() - 1
            assert set(last) == {12}


@pytest.mark.parametrize(
    ("count", "weights", "parts"),
    [(10, [1, 1, 1], [4, 3, 3]), (7, [0.5, 0.25, 0.25], [3, 2, 2]), (0, [1, 2], [0, 0])],
)
def test_people_are_shared_in_whole_parts_by_the_largest_remainders(count, weights, parts):
    assert shared(count, weights).tolist() == parts


def test_the_made_up_commitments_start_from_figures_that_were_told_before_them():
    for promise in demo.promises(pd.concat([observations.load(FILES), FIGURES])):
        written(promise)
        start = promise.baseline
        assert start is None or (start.period <= promise.agreed and start.status != "estimasi")


def test_only_a_demonstration_holds_made_up_commitments(tmp_path, monkeypatch):
    monkeypatch.setenv(store.VARIABLE, f"sqlite:///{tmp_path}/asli.sqlite")
    seed.seed()
    assert commitments.histories() == {}
    with demonstration.opened(tmp_path):
        seed.seed()
        kept = commitments.histories()
        assert len(kept) == 4
        assert {v.commitment.meeting for (v,) in kept.values()} == {"Rapat contoh untuk peragaan"}
        seed.seed()
        assert commitments.histories() == kept, "once only"
