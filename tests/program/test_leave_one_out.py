import pytest

from data.catalogue import COVERAGE, POTENTIAL
from program.evidence import Evidence, Known, Totals
from program.leave_one_out import Trial, margin, table, trials


def known(value):
    return Known(value, "terbit", "2024-08")


def trial(kode, error, period="2024-08"):
    return Trial(kode, COVERAGE, period, 0.5, 0.5 + error, error, "terbit")


def test_the_margin_is_the_largest_error_on_either_side():
    assert margin([trial("a", 0.01), trial("b", -0.08), trial("c", 0.03)], COVERAGE) == 0.08


def test_three_periods_of_one_regency_arent_three_regencies():
    tried = [trial("a", 0.01, period) for period in ("2024-08", "2024-09", "2024-10")]
    assert margin(tried, COVERAGE) is None


def test_errors_of_another_indicator_dont_count():
    assert margin([trial(kode, 0.01) for kode in "abc"], POTENTIAL) is None


def test_the_error_of_a_hidden_regency_can_be_followed_by_hand():
    evidence = [
        Evidence("a", known(50), known(60), known(0.5)),
        Evidence("b", known(50)),
    ]
    tried = trials(evidence, Totals("2024-08", participants=40, potential=100))
    # Hidden, a gets half of 100 workers and the rate 40 ÷ 100 instead of 60 and 50 %.
    by_indicator = {t.indicator: t for t in tried}
    assert by_indicator[COVERAGE].error == pytest.approx(0.4 - 0.5)
    assert by_indicator[POTENTIAL].error == pytest.approx(50 / 60 - 1)


def test_no_trials_make_an_empty_table_with_its_columns():
    assert list(table([]).columns) == [
        "kode",
        "indicator",
        "period",
        "known",
        "estimated",
        "error",
        "basis",
    ]
