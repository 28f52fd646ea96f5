"""Golden figures: what the sources print, written here a second time, by hand or as a matrix."""

from pathlib import Path

import pandas as pd
import pytest

from data.catalogue import (
    COVERAGE,
    GAP,
    GAP_COST,
    PARTICIPANTS,
    POTENTIAL,
    POVERTY,
    QUOTA_PER_100_POOR,
)
from data.regions import regencies, resolve
from program.figures import load

AUGUST = "2024-08"
# Share of poor people as printed, percent: a row per regency by name, a column per March.
PRINTED = pd.read_csv(
    Path(__file__).parents[1] / "golden" / "poverty_share.csv", index_col="region", dtype=str
)
CELLS = PRINTED.stack().dropna()


@pytest.fixture(scope="module")
def figures():
    return load()


@pytest.fixture(scope="module")
def poverty(figures):
    table = figures.table
    codes = [area.kode for area in regencies()]
    return table[table["indicator"].eq(POVERTY) & table["kode"].isin(codes)]


def test_the_province_in_august_2024(figures):
    participants, potential, coverage = (
        figures.cells["15", AUGUST, key] for key in (PARTICIPANTS, POTENTIAL, COVERAGE)
    )
    assert (participants.value, potential.value) == (518_632, 1_312_370)
    assert coverage.value == 0.3952
    assert round(518_632 / 1_312_370, 4) == 0.3952
    assert {row.status for row in (participants, potential, coverage)} == {"resmi"}


def test_the_gap_of_the_province_and_what_a_year_of_cover_costs(figures):
    assert figures.cells["15", AUGUST, GAP].value == 1_312_370 - 518_632 == 793_738
    cost = figures.cells["15", AUGUST, GAP_COST].value
    assert cost == 793_738 * 16_800 * 12 == 160_017_580_800


def test_batang_hari_in_august_2024(figures):
    participants, potential, coverage = (
        figures.cells["15.04", AUGUST, key] for key in (PARTICIPANTS, POTENTIAL, COVERAGE)
    )
    assert (participants.value, potential.value, coverage.value) == (49_803, 98_206, 0.5071)
    assert round(49_803 / 98_206, 4) == 0.5071
    assert {row.status for row in (participants, potential, coverage)} == {"resmi"}


@pytest.mark.parametrize(("name", "share"), [("Tebo", 0.3149), ("Tanjung Jabung Timur", 0.2666)])
def test_coverage_stands_on_the_regency_that_the_source_names(figures, name, share):
    row = figures.cells[resolve(name=name).kode, AUGUST, COVERAGE]
    assert (row.value, row.status) == (share, "resmi")


@pytest.mark.parametrize(
    ("name", "villages", "poor", "places"),
    [
        ("Kerinci", 287, 18_210, 118),
        ("Kota Sungai Penuh", 69, 2_660, 195),
        ("Kota Jambi", 68, 50_090, 10),
    ],
)
def test_places_per_100_poor_people(figures, name, villages, poor, places):
    row = figures.cells[resolve(name=name).kode, "2023", QUOTA_PER_100_POOR]
    assert row.value == pytest.approx(villages * 75 / poor * 100)
    assert round(row.value) == places


@pytest.mark.parametrize(
    ("region", "period", "printed"),
    [(*cell, printed) for cell, printed in CELLS.items()],
    ids=[f"{region} {period}" for region, period in CELLS.index],
)
def test_poverty_of_every_regency_and_year_is_as_printed(figures, region, period, printed):
    area = resolve(name=region, level="kota" if region.startswith("Kota") else "kabupaten")
    row = figures.cells[area.kode, period, POVERTY]
    assert f"{row.value * 100:.2f}" == printed
    assert row.status == "resmi"


def test_no_poverty_figure_of_a_regency_is_without_its_golden_one(poverty):
    assert len(poverty) == len(CELLS) == 144
    assert PRINTED.shape == (11, 14)
    assert sorted(poverty["period"].unique()) == list(PRINTED.columns)


def test_a_year_without_a_figure_has_no_row_and_no_zero(figures, poverty):
    assert (resolve(name="Tebo").kode, "2025-03", POVERTY) not in figures.cells
    assert poverty["value"].gt(0).all()
    assert poverty["value"].notna().all()
