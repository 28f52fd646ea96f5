"""The figures of a demonstration store: what is shown first, and what is told as a sample."""

import math

import pytest

from data import edition
from data.catalogue import COVERAGE, GAP, GAP_COST, PARTICIPANTS
from program.asof import as_of
from program.figures import load
from program.rows import Row, computed
from tests.data import demonstration


@pytest.fixture(scope="module")
def figures(tmp_path_factory):
    with demonstration.opened(tmp_path_factory.mktemp("contoh")):
        yield load()


def test_the_figures_carry_their_edition_also_as_of_a_year(figures):
    assert figures.edition == edition.DEMONSTRATION
    assert as_of(figures, "2024").edition == edition.DEMONSTRATION
    assert load().edition == edition.DEMONSTRATION


def test_a_published_figure_is_shown_before_a_sample_of_the_same_cell(figures):
    """518.632 stands in both; in March 2025 the province's 44 % is published, its count isn't."""
    august = figures.cells["15", "2024-08", PARTICIPANTS]
    assert (august.value, august.status) == (518_632, "resmi")
    assert figures.cells["15", "2025-03", COVERAGE].status == "resmi"
    assert figures.cells["15", "2025-03", PARTICIPANTS].status == "contoh"


def test_every_regency_has_a_coverage_in_every_month(figures):
    months = {p for (k, p, i) in figures.cells if i == COVERAGE and k == "15.05"}
    assert len([month for month in months if "2023-11" <= month <= "2026-10"]) == 36


def test_what_is_reckoned_from_a_sample_is_told_as_one(figures):
    """Tebo, October 2026: coverage, gap and cost follow from two synthetic counts."""
    for indicator in (COVERAGE, GAP, GAP_COST):
        row = figures.cells["15.09", "2026-10", indicator]
        assert (row.status, row.source) == ("contoh", "contoh-lindung-jambi")


def test_nothing_that_cites_a_sample_is_told_as_published_or_estimated(figures):
    cites = figures.table["source"].str.split(";").map(lambda ids: "contoh-lindung-jambi" in ids)
    assert set(figures.table.loc[cites, "status"]) == {"contoh"}
    assert cites.sum() > 14_000


def test_an_estimate_that_leans_on_a_sample_is_a_sample_with_its_range():
    made_up = Row("15", "2026-10", "x", 1.0, "contoh", "a", "")
    printed = Row("15", "2026-10", "y", 1.0, "resmi", "b", "")
    row = computed("15", "2026-10", "z", 2.0, (made_up, printed), "", 1.0, 3.0, "estimasi")
    assert (row.status, row.low, row.high) == ("contoh", 1.0, 3.0)
    alone = computed("15", "2026-10", "z", 2.0, (printed,), "", 1.0, math.inf, "estimasi")
    assert alone.status == "estimasi"
