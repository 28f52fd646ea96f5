"""How many people each variant reaches: the arithmetic by hand, and what is never claimed."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import EXTREME_POOR, GAP, POOR_INFORMAL
from data.contract import ESTIMATE
from data.criteria import load as criteria
from program.eligible import (
    FIRST_DECILE,
    INFORMAL,
    NO_FIGURE,
    NO_RULE,
    NO_UNIVERSE,
    POOR_ACTIVE,
    POOR_AGED,
    POOR_WITHOUT_WAGE,
    eligible,
    together,
)
from program.figures import load
from tests.program.tidy import KODES

FIGURES = load()
CRITERIA = criteria()
MONTH = "2026-06"
RENTAN = [v for v in CRITERIA.variants if v.group == "pekerja_rentan"]


def found(variant, month=MONTH, figures=FIGURES):
    return {one.kode: one for one in eligible(figures, CRITERIA.variant(variant), month)}


def without(*cell):
    """The figures without one cell (kode, indicator), in any period."""
    table = FIGURES.table
    gone = table["kode"].eq(cell[0]) & table["indicator"].eq(cell[1])
    assert gone.any()
    return replace(FIGURES, table=table[~gone])


def test_batang_hari_has_some_26_thousand_workers_without_wage_who_arent_protected():
    told = found("penajam_18_65")["15.04"]
    # 98,206 potential − 49,803 participants = 48,403; × (1 − 45 % formal) = 26,621.65
    assert told.value == round((98_206 - 49_803) * (1 - 0.45)) == 26_622
    # Nothing tells the informal share of a regency: at most all who aren't protected.
    assert told.high == 48_403
    assert (told.low, told.status, told.before_uncounted) == (0, ESTIMATE, True)


def test_kota_jambi_has_before_uncounted_9_788_working_poor_without_wage():
    told = found("kepahiang_desil_1")["15.71"]
    # 50,090 poor × (2,750,000 ÷ 3,724,300 of working age) × 19.54 % × (1 − 48.64 %)
    assert told.value == round(50_090 * 2_750_000 / 3_724_300 * 0.1954 * 0.5136) == 3_712
    # were all poor of working age and none protected: 50,090 × 19.54 % = 9,787.6
    assert told.high == math.ceil(50_090 * 0.1954) == 9_788
    assert FIRST_DECILE in told.stand_ins


def test_the_formula_names_every_part_with_its_period():
    assert found("penajam_18_65")["15.01"].method == (
        "belum terlindungi (Agustus 2024) × (1 − porsi pekerja formal provinsi) (Februari 2025)"
    )


def test_ages_cant_be_counted_so_both_limits_give_the_same_number_and_say_so():
    one, other = found("penajam_18_65"), found("umur_17_64")
    for kode in KODES:
        assert (one[kode].value, one[kode].high) == (other[kode].value, other[kode].high)
        assert one[kode].uncounted == ("umur_minimum_18", "umur_maksimum_65", "nik_sah")
        assert other[kode].uncounted == ("umur_minimum_17", "umur_maksimum_64", "nik_sah")


def test_the_unread_text_of_bkbk_is_named_as_uncounted():
    assert all("naskah_bkbk" in one.uncounted for one in found("bkbk_jambi").values())


def test_the_extreme_poor_of_2022_are_the_five_published_counts_and_stay_published():
    told = found("miskin_ekstrem", "2022-12")
    counts = {kode: one.value for kode, one in told.items() if not one.obstacle}
    assert counts == {"15.01": 4132, "15.03": 5278, "15.04": 4792, "15.05": 2350, "15.08": 3610}
    assert {one.status for one in told.values() if not one.obstacle} == {"resmi"}
    whole = together(list(told.values()))
    assert whole.value == 4132 + 5278 + 4792 + 2350 + 3610 == 20_162
    assert whole.missing == ("15.02", "15.06", "15.07", "15.09", "15.71", "15.72")


def test_the_count_is_that_of_the_month_asked_for():
    assert found("miskin_ekstrem", "2021-12")["15.01"].value == 1523


def test_a_count_from_before_its_limit_held_is_not_taken():
    # Were the limit of 2022 alone, February 2022 would know no count by it: March 2021 is older.
    rules = tuple(replace(r, starts="2022-01") if r.value == 11_941 else r for r in CRITERIA.rules)
    later = replace(CRITERIA, rules=rules)
    told = eligible(FIGURES, CRITERIA.variant("miskin_ekstrem"), "2022-02", later)
    assert {one.obstacle for one in told} == {NO_FIGURE}


def test_extreme_poverty_by_a_newer_limit_is_not_counted_by_an_older_one():
    # Muaro Jambi's own 10,400 of 2023 count something else, and Rp400 thousand has no counts.
    for month in ("2023-06", MONTH):
        told = found("miskin_ekstrem", month)
        assert all(math.isnan(one.value) and one.obstacle == NO_UNIVERSE for one in told.values())


@pytest.mark.parametrize("variant", ["dbh_sawit", "miskin_ekstrem_rpjmn"])
def test_what_nobody_counts_by_regency_is_not_estimated(variant):
    told = eligible(FIGURES, CRITERIA.variant(variant), MONTH)
    assert {one.obstacle for one in told} == {NO_UNIVERSE}
    assert all(
        math.isnan(one.value) and not one.status and not one.before_uncounted for one in told
    )
    assert math.isnan(together(told).value)


def test_the_published_extreme_poor_are_not_counted_by_a_limit_with_more_rules():
    stricter = replace(
        CRITERIA.variant("miskin_ekstrem"), rules=("pengeluaran_miskin_ekstrem", "nik_sah")
    )
    assert {one.obstacle for one in eligible(FIGURES, stricter, "2022-12")} == {NO_UNIVERSE}


def test_a_wider_decile_than_the_first_has_no_stand_in():
    rules = tuple(replace(r, value=2) if r.id == "desil_1" else r for r in CRITERIA.rules)
    wider = replace(CRITERIA, rules=rules)
    told = eligible(FIGURES, CRITERIA.variant("kepahiang_desil_1"), MONTH, wider)
    assert {one.obstacle for one in told} == {NO_UNIVERSE}


@pytest.mark.parametrize(
    ("variant", "indicator"), [("penajam_18_65", GAP), ("kepahiang_desil_1", POOR_INFORMAL)]
)
def test_a_missing_figure_stays_missing_and_never_becomes_zero(variant, indicator):
    told = found(variant, figures=without("15.71", indicator))
    assert told["15.71"].obstacle == NO_FIGURE
    assert math.isnan(told["15.71"].value)
    assert together(list(told.values())).missing == ("15.71",)


def test_a_count_of_extreme_poor_that_is_gone_is_told_as_missing():
    told = found("miskin_ekstrem", "2022-12", without("15.04", EXTREME_POOR))
    assert told["15.04"].obstacle == NO_FIGURE


@pytest.mark.parametrize("variant", RENTAN, ids=lambda v: v.id)
def test_all_eleven_are_estimates_with_range_source_and_method(variant):
    told = eligible(FIGURES, variant, MONTH)
    assert [one.kode for one in told] == KODES
    for one in told:
        assert one.status == ESTIMATE
        assert 0 <= one.low <= one.value <= one.high
        assert one.source
        assert one.method
        assert set(one.counted) | set(one.uncounted) == set(variant.rules)
        assert not set(one.counted) & set(one.uncounted)


def test_never_more_people_than_are_unprotected():
    for one in found("penajam_18_65").values():
        gap = FIGURES.cells[one.kode, "2024-08", GAP]
        most = gap.value if math.isnan(gap.high) else gap.high
        assert one.high <= most


def test_the_sum_of_the_parts_is_the_whole():
    told = eligible(FIGURES, CRITERIA.variant("kepahiang_desil_1"), MONTH)
    assert together(told).value == sum(one.value for one in told)
    assert together(told[:4]).high + together(told[4:]).high == together(told).high


@given(st.sampled_from(RENTAN), st.data())
def test_asking_less_never_makes_fewer_people_eligible(variant, data):
    kept = data.draw(st.lists(st.sampled_from(variant.rules), min_size=1, unique=True))
    fewer = eligible(FIGURES, replace(variant, rules=tuple(kept)), MONTH)
    for loose, strict in zip(fewer, eligible(FIGURES, variant, MONTH), strict=True):
        assert loose.value >= strict.value
        assert loose.low >= strict.low
        assert loose.high >= strict.high


def test_a_rule_that_isnt_in_force_yet_is_uncounted_not_met():
    # The tariff's source of September 2023 is the oldest to speak of people without wage.
    told = found("penajam_18_65", "2023-08")["15.04"]
    assert "bekerja_tanpa_upah" in told.uncounted
    assert told.value == 98_206 - 49_803


def test_everything_taken_for_what_isnt_published_is_named():
    assert found("penajam_18_65")["15.01"].stand_ins == (INFORMAL,)
    poor = found("kepahiang_desil_1")["15.01"].stand_ins
    assert poor == (FIRST_DECILE, POOR_AGED, POOR_WITHOUT_WAGE, POOR_ACTIVE)
    # Before September 2023 no rule in force asks for work without wage.
    assert found("kepahiang_desil_1", "2025-01")["15.01"].stand_ins == poor
    assert found("penajam_18_65", "2023-08")["15.01"].stand_ins == ()


def test_a_decile_that_isnt_known_yet_gives_no_number_rather_than_everyone_unprotected():
    told = found("kepahiang_desil_1", "2024-12").values()
    assert {one.obstacle for one in told} == {NO_RULE}
    assert all(math.isnan(one.value) for one in told)
    assert found("kepahiang_desil_1", "2025-01")["15.01"].value > 0


def test_an_uncounted_rule_may_leave_nobody_though_the_rest_is_published():
    whole = CRITERIA.variant("penajam_18_65")
    published = eligible(FIGURES, replace(whole, rules=("belum_aktif",)), MONTH)
    with_nik = eligible(FIGURES, replace(whole, rules=("belum_aktif", "nik_sah")), MONTH)
    ends = [next(o for o in told if o.kode == "15.04") for told in (published, with_nik)]
    assert [(one.low, one.value, one.high) for one in ends] == [
        (48_403, 48_403, 48_403),
        (0, 48_403, 48_403),
    ]
