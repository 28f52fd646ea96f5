import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import COVERAGE, POVERTY, UNEMPLOYMENT, catalogue
from program.schedule import Awaited, awaited, months_named

MEANINGS = catalogue()


def test_months_are_read_from_the_catalogues_words_and_not_from_brackets():
    assert months_named("Januari dan Juli tiap tahun (rilis BPS provinsi)") == (1, 7)
    assert months_named("Mei (angka Februari) dan November (angka Agustus)") == (5, 11)
    assert months_named("tidak terjadwal") == ()


@pytest.mark.parametrize(
    ("held", "release", "period"),
    [
        # Susenas: March's figure comes in July, September's in the January after it.
        ("2024-03", "2025-01", "2024-09"),
        ("2024-09", "2025-07", "2025-03"),
        ("2025-09", "2026-07", "2026-03"),
        # A bare year of a poverty figure is its March.
        ("2024", "2025-01", "2024-09"),
    ],
)
def test_poverty_comes_in_january_and_july(held, release, period):
    assert awaited(MEANINGS[POVERTY], held) == Awaited(release, period)


def test_labour_comes_in_may_and_november():
    # Sakernas: August's figure in November, February's in May.
    assert awaited(MEANINGS[UNEMPLOYMENT], "2025-02") == Awaited("2025-11", "2025-08")
    assert awaited(MEANINGS[UNEMPLOYMENT], "2025-08") == Awaited("2026-05", "2026-02")


def test_what_isnt_scheduled_is_never_awaited():
    assert awaited(MEANINGS[COVERAGE], "2025-11") is None


@given(st.sampled_from([POVERTY, UNEMPLOYMENT]), st.integers(2010, 2030), st.integers(1, 12))
def test_what_is_awaited_is_newer_than_what_is_held_and_comes_after_it_was_measured(
    indicator, year, month
):
    held = f"{year}-{month:02d}"
    coming = awaited(MEANINGS[indicator], held)
    assert held < coming.period < coming.release
    # When it has come, the next one is awaited.
    assert awaited(MEANINGS[indicator], coming.period).release > coming.release
