"""A leap out of the history of a figure's own series."""

import math

import pytest

from data.intake.model import WARN
from tests.data.intake.files import figure, found, rules, tried

P0 = "persentase_penduduk_miskin"


def yearly(values: list[float], indicator: str = P0, first: int = 2018) -> list[dict]:
    return [figure("15.04", indicator, v, f"{first + at}-03") for at, v in enumerate(values)]


# Changes of ln: 0.0198, -0.0198, 0.0198, -0.0198 a year; each divided by √12.
STEADY = yearly([0.1000, 0.1020, 0.1000, 0.1020, 0.1000])


def test_a_steady_series_bears_a_change_within_six_spreads() -> None:
    # Median of the changes 0, MAD 0.0198/√12 = 0.0057; 1.4826 × 0.0057 = 0.0085, below the floor
    # 0.01. So |ln(value ÷ 0.1000)| ÷ √12 may be 0.06: a factor of e^(0.06 × √12) = 1.231.
    most = 0.1 * math.exp(0.06 * math.sqrt(12))
    assert most == pytest.approx(0.1231, abs=1e-4)
    within = tried(figure("15.04", P0, 0.1230, "2023-03"), store=STEADY)
    beyond = tried(figure("15.04", P0, 0.1232, "2023-03"), store=STEADY)
    assert found(within, "lonjakan") == []
    (one,) = found(beyond, "lonjakan")
    assert (one.severity, one.row) == (WARN, 2)
    assert "12,32\u00a0%" in one.message
    assert "Maret 2022 10,00\u00a0%" in one.message
    assert beyond.counts["mencurigakan"] == 1


def test_a_fall_leaps_as_a_rise_does() -> None:
    run = tried(figure("15.04", P0, 0.1 / 1.24, "2023-03"), store=STEADY)
    assert rules(run) == {"lonjakan"}


def test_a_restless_series_bears_more() -> None:
    # Changes of ln 0.2231 and -0.2231 a year; MAD 0.2231/√12 = 0.0644, spread 0.0955: six of
    # them over a year are a factor of e^(6 × 0.0955 × √12) = 7.3.
    store = yearly([0.08, 0.10, 0.08, 0.10, 0.08])
    assert found(tried(figure("15.04", P0, 0.20, "2023-03"), store=store), "lonjakan") == []


def test_a_short_series_bears_a_doubling_but_not_more() -> None:
    store = yearly([0.10, 0.11])
    doubled = tried(figure("15.04", P0, 0.22, "2020-03"), store=store)
    more = tried(figure("15.04", P0, 0.2201, "2020-03"), store=store)
    assert found(doubled, "lonjakan") == []
    assert len(found(more, "lonjakan")) == 1


def test_over_four_years_a_short_series_bears_a_fourfold() -> None:
    # 2 ** √4 = 4.
    store = yearly([0.10])
    assert found(tried(figure("15.04", P0, 0.40, "2022-03"), store=store), "lonjakan") == []
    assert len(found(tried(figure("15.04", P0, 0.41, "2022-03"), store=store), "lonjakan")) == 1


def test_an_older_figure_is_held_against_the_one_after_it() -> None:
    store = yearly([0.10])
    (one,) = found(tried(figure("15.04", P0, 0.25, "2017-03"), store=store), "lonjakan")
    assert "Maret 2018 10,00\u00a0%" in one.message


def test_a_figure_is_held_against_the_one_before_it_in_the_file() -> None:
    rows = yearly([0.10, 0.11, 0.35])
    assert [one.row for one in found(tried(*rows), "lonjakan")] == [4]


def test_a_series_without_any_other_figure_has_no_leaps() -> None:
    assert found(tried(figure("15.04", P0, 0.25, "2017-03")), "lonjakan") == []
    other = [figure("15.08", P0, 0.05, "2016-03"), figure("15.04", P0, 0.05, "2016")]
    assert found(tried(figure("15.04", P0, 0.25, "2017-03"), store=other), "lonjakan") == []


def test_nothing_after_something_is_a_leap() -> None:
    store = yearly([60000.0], "jumlah_penduduk_miskin")
    run = tried(figure("15.04", "jumlah_penduduk_miskin", 0.0, "2019-03"), store=store)
    assert len(found(run, "lonjakan")) == 1


def test_few_cases_change_by_chance() -> None:
    # |9 − 2| = 7, and 4 √(9 + 2) = 13.3; |90 − 20| = 70, and 4 √110 = 42.
    store = [figure("15.04", "kasus_klaim_jkm", 2.0, "2023")]
    few = tried(figure("15.04", "kasus_klaim_jkm", 9.0, "2024"), store=store)
    assert found(few, "lonjakan") == []
    store = [figure("15.04", "kasus_klaim_jkm", 20.0, "2023")]
    many = tried(figure("15.04", "kasus_klaim_jkm", 90.0, "2024"), store=store)
    assert len(found(many, "lonjakan")) == 1


def test_what_is_counted_anew_each_january_does_not_leap_each_january() -> None:
    claims = "kasus_klaim_jht"
    store = [figure("15.04", claims, 100.0 * month, f"2023-{month:02}") for month in range(1, 13)]
    january = tried(figure("15.04", claims, 110.0, "2024-01"), store=store)
    assert found(january, "lonjakan") == []  # 1200 → 110, but 100 a year before
    wrong = tried(figure("15.04", claims, 5.0, "2024-01"), store=store)
    assert len(found(wrong, "lonjakan")) == 1


def test_what_is_published_already_is_no_leap() -> None:
    store = yearly([0.10, 0.35])
    assert found(tried(figure("15.04", P0, 0.35, "2019-03"), store=store), "lonjakan") == []


def test_falling_growth_is_left_alone() -> None:
    growth = "pertumbuhan_persentase_penduduk_miskin_tahunan"
    store = yearly([0.05], growth)
    assert found(tried(figure("15.04", growth, -0.4, "2019-03"), store=store), "lonjakan") == []
