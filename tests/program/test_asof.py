import pytest

from program import figures
from program.asof import as_of
from words.periods import last_month


@pytest.fixture(scope="module")
def store():
    return figures.load()


def test_without_a_year_the_figures_stay_whole(store):
    assert as_of(store, "") is store


@pytest.mark.parametrize("year", ["2012", "2022", "2024"])
def test_no_figure_is_later_than_the_year_but_the_list_of_villages(store, year):
    late = {
        row.indicator
        for row in as_of(store, year).cells.values()
        if last_month(row.period) > f"{year}-12"
    }
    assert late <= {"desa_kelurahan"}


def test_what_is_reckoned_is_reckoned_from_what_was_known(store):
    # Tanjung Jabung Barat's coverage came out in March 2025: before that nothing was known of it.
    cell = ("15.06", "2024-08", "cakupan")
    before, after = (as_of(store, year).cells[cell].note for year in ("2024", "2025"))
    assert before.startswith("Sisa peserta provinsi ÷ sisa potensi provinsi")
    assert after.startswith("Cakupan Maret 2025 (37,06")
    assert ("15", "2024-08", "cakupan") not in as_of(store, "2023").cells


def test_the_last_year_knows_everything_that_the_store_does(store):
    newest = max(row.period[:4] for row in store.cells.values())
    assert as_of(store, newest).version == store.version


def test_a_year_is_composed_once(store):
    assert as_of(store, "2023") is as_of(store, "2023")
