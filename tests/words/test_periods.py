import datetime as dt

import pytest

from words import periods


def test_a_month_is_named_in_indonesian():
    assert periods.label("2024-08") == "Agustus 2024"
    assert periods.label("2024") == "2024"
    assert periods.as_of("2025-03") == "per Maret 2025"


def test_the_newest_of_each_regency_has_words_of_its_own():
    assert periods.label(periods.LATEST) == "Terbaru tiap daerah"


@pytest.mark.parametrize("text", ["2024-13", "24-08", "Agustus 2024", "", "2024-8"])
def test_anything_else_is_refused(text):
    assert not periods.is_period(text)
    with pytest.raises(ValueError, match="tidak dikenal"):
        periods.label(text)


def test_months_between_periods_are_counted_with_their_sign():
    assert periods.months_between("2024-08", "2025-03") == 7
    assert periods.months_between("2025-03", "2024-08") == -7
    assert periods.months_between("2024", "2024-12") == 11


def test_a_day_is_written_in_full():
    assert periods.day(dt.date(2026, 11, 23)) == "23 November 2026"


def test_a_year_ends_in_december():
    assert periods.last_month("2023") == "2023-12"
    assert periods.last_month("2024-08") == "2024-08"


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("2025-05-15", "15 Mei 2025"),
        ("2024-08", "Agustus 2024"),
        ("2023", "2023"),
        ("2024-02-31", "2024-02-31"),
        ("", ""),
    ],
)
def test_a_source_came_out_on_a_day_in_a_month_or_in_a_year(printed, said):
    assert periods.published(printed) == said


def test_a_moment_is_told_on_the_clock_of_jambi():
    # 17:04 UTC is 00:04 of the next day, seven hours on.
    at = dt.datetime(2026, 11, 23, 17, 4, tzinfo=dt.UTC)
    assert periods.moment(at) == "24 November 2026, pukul 00.04 WIB"
