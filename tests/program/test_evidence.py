import math

import pytest

from data.catalogue import COVERAGE, GAP, PARTICIPANTS, POTENTIAL
from program.evidence import (
    CARRIED,
    PUBLISHED,
    Totals,
    coverage_at,
    gather,
    histories,
    nearest,
    potential_in,
    reference_month,
    totals,
)
from program.rows import cells
from tests.program.tidy import KODES, MONTH, employed, province, tidy

BUNGO = "15.08"


def history(*rows):
    return histories(cells(tidy(*rows)))


def test_a_coverage_of_the_month_is_kept_though_another_is_there():
    known = history((BUNGO, MONTH, COVERAGE, 0.5), (BUNGO, "2024-12", COVERAGE, 0.6))
    found = coverage_at(known, BUNGO, MONTH)
    assert (found.value, found.basis) == (0.5, PUBLISHED)


def test_a_coverage_of_another_month_moves_as_the_province_moved():
    known = history(
        (BUNGO, "2024-12", COVERAGE, 0.6070),
        ("15", MONTH, COVERAGE, 0.3952),
        ("15", "2024-12", COVERAGE, 0.4517),
    )
    found = coverage_at(known, BUNGO, MONTH)
    assert found.value == pytest.approx(0.6070 * 0.3952 / 0.4517)
    assert (found.basis, found.period) == (CARRIED, "2024-12")


def test_the_nearest_month_is_carried_and_only_one_the_province_knows():
    rows = [(BUNGO, period, COVERAGE, 0.5) for period in ("2024-09", "2024-10", "2025-03")]
    provincial = [("15", period, COVERAGE, 0.4) for period in (MONTH, "2024-10", "2025-03")]
    assert coverage_at(history(*rows, *provincial), BUNGO, MONTH).period == "2024-10"


def test_a_coverage_carried_far_up_stops_at_everybody():
    known = history(
        (BUNGO, "2024-12", COVERAGE, 0.9),
        ("15", MONTH, COVERAGE, 0.8),
        ("15", "2024-12", COVERAGE, 0.4),
    )
    assert coverage_at(known, BUNGO, MONTH).value == 1.0


def test_two_published_counts_of_the_month_are_a_published_coverage():
    known = history((BUNGO, MONTH, PARTICIPANTS, 30), (BUNGO, MONTH, POTENTIAL, 60))
    found = coverage_at(known, BUNGO, MONTH)
    assert (found.value, found.basis) == (0.5, PUBLISHED)


def test_of_two_months_equally_far_the_earlier_is_taken():
    assert nearest(["2024-10", "2024-06"], MONTH) == "2024-06"
    assert nearest([], MONTH) is None


def test_participants_and_gap_make_the_potential_of_bungo():
    known = history(
        (BUNGO, "2024-12", PARTICIPANTS, 79_077),
        (BUNGO, "2024-12", GAP, 51_186),
        (BUNGO, "2024-12", COVERAGE, 0.6070),
    )
    assert potential_in(known, BUNGO, "2024-12").value == 79_077 + 51_186 == 130_263


def test_a_gap_that_contradicts_the_coverage_is_another_gap():
    # 102,750 was what the province lacked to its target, not to all potential workers.
    known = history(
        ("15", "2024-12", PARTICIPANTS, 592_806),
        ("15", "2024-12", GAP, 102_750),
        ("15", "2024-12", COVERAGE, 0.4517),
    )
    assert potential_in(known, "15", "2024-12").value == pytest.approx(592_806 / 0.4517)


def test_nothing_published_is_nothing_known():
    assert not potential_in(history(), BUNGO, MONTH)
    assert math.isnan(coverage_at(history(), BUNGO, MONTH).value)


def evidence_of_bungo(*rows):
    known = history(*rows, *employed([1] * 11))
    found = gather(known, KODES, Totals(MONTH, 518_632, 1_312_370))
    return found[KODES.index(BUNGO)]


def test_a_potential_stays_as_printed_while_the_base_of_the_province_stands_still():
    # 592,806 ÷ 45.17 % is 1,312,389: August's 1,312,370 within rounding.
    found = evidence_of_bungo(
        (BUNGO, "2024-12", POTENTIAL, 130_263),
        ("15", "2024-12", PARTICIPANTS, 592_806),
        ("15", "2024-12", COVERAGE, 0.4517),
    )
    assert (found.potential.value, found.potential.basis) == (130_263, CARRIED)


def test_a_potential_moves_with_the_base_of_the_province():
    found = evidence_of_bungo(
        (BUNGO, "2025-06", POTENTIAL, 130_000), ("15", "2025-06", POTENTIAL, 2 * 1_312_370)
    )
    assert found.potential.value == pytest.approx(65_000)


def test_employed_people_come_from_one_period_that_all_regencies_have():
    rows = [*employed([1] * 11, "2021-08"), *employed([1] * 11, "2023-08")[:5]]
    found = gather(history(*rows), KODES, Totals(MONTH, 1, 2))
    assert {e.employed.period for e in found} == {"2021-08"}


def test_the_reference_month_has_both_totals_and_most_published_regencies():
    known = history(
        *province(40, 100, "2024-08"),
        *province(44, 100, "2025-03"),
        ("15", "2025-11", COVERAGE, 0.4),
        ("15.04", "2024-08", COVERAGE, 0.5),
        ("15.09", "2024-08", COVERAGE, 0.3),
        ("15.06", "2025-03", COVERAGE, 0.4),
    )
    assert reference_month(known, KODES) == "2024-08"
    assert totals(known, "2025-11") is None
    assert totals(known, "2024-08").potential == 100


def test_without_province_totals_there_is_no_reference_month():
    assert reference_month(history(("15", MONTH, COVERAGE, 0.4)), KODES) is None
