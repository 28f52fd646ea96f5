"""The rules tried on fictitious people: each verdict in a sentence, and what never happens."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.criteria import NUMBERED, PLAIN, UNTESTABLE, load
from program.criteria import (
    ELIGIBLE,
    INELIGIBLE,
    NO_TEXT,
    NOT_IN_FORCE,
    TESTS,
    TOLD_NOTHING,
    UNDECIDED,
    Applicant,
    judge,
)

CRITERIA = load()
MONTH = "2026-06"
FARMER = Applicant(
    age=40, desil=1, works_without_wage=True, income_idr=450_000, spending_idr=350_000,
    active=False, nik_valid=True, palm_worker=False, kode="15.09",
)  # fmt: skip
VARIANTS = [variant.id for variant in CRITERIA.variants]
BETTER = [INELIGIBLE, UNDECIDED, ELIGIBLE]
"""Worst first."""


def verdict(variant, applicant=FARMER, month=MONTH):
    return judge(applicant, CRITERIA.variant(variant), month)


def ids(rules):
    return [rule.id for rule in rules]


maybe = st.none
applicants = st.builds(
    Applicant,
    age=maybe() | st.integers(0, 100),
    desil=maybe() | st.integers(1, 10),
    works_without_wage=maybe() | st.booleans(),
    income_idr=maybe() | st.integers(0, 2_000_000),
    spending_idr=maybe() | st.integers(0, 2_000_000),
    active=maybe() | st.booleans(),
    nik_valid=maybe() | st.booleans(),
    palm_worker=maybe() | st.booleans(),
)
variants = st.sampled_from(VARIANTS)
months = st.sampled_from(["2021-03", "2022-12", "2023-06", "2025-04", "2025-11", "2026-06"])


def test_a_farmer_of_40_in_the_first_decile_is_eligible_under_each_practice():
    for variant in ("penajam_18_65", "umur_17_64", "kepahiang_desil_1"):
        assert verdict(variant).outcome == ELIGIBLE


def test_who_is_17_is_eligible_from_17_but_not_from_18():
    young = replace(FARMER, age=17)
    assert verdict("umur_17_64", young).outcome == ELIGIBLE
    refused = verdict("penajam_18_65", young)
    assert (refused.outcome, ids(refused.decided_by)) == (INELIGIBLE, ["umur_minimum_18"])


def test_who_is_65_is_eligible_up_to_65_but_not_up_to_64():
    old = replace(FARMER, age=65)
    assert verdict("penajam_18_65", old).outcome == ELIGIBLE
    assert ids(verdict("umur_17_64", old).decided_by) == ["umur_maksimum_64"]
    assert ids(verdict("penajam_18_65", replace(old, age=66)).decided_by) == ["umur_maksimum_65"]


def test_an_income_of_exactly_the_ceiling_is_not_below_it():
    assert verdict("kepahiang_desil_1", replace(FARMER, income_idr=499_999)).outcome == ELIGIBLE
    refused = verdict("kepahiang_desil_1", replace(FARMER, income_idr=500_000))
    assert ids(refused.decided_by) == ["penghasilan_di_bawah_500_ribu"]


def test_the_second_decile_is_not_the_first():
    assert ids(verdict("kepahiang_desil_1", replace(FARMER, desil=2)).decided_by) == ["desil_1"]


def test_who_fails_two_rules_is_told_both():
    refused = verdict("penajam_18_65", replace(FARMER, age=70, works_without_wage=False))
    assert ids(refused.decided_by) == ["umur_maksimum_65", "bekerja_tanpa_upah"]


def test_who_takes_part_already_is_refused_by_a_rule_that_has_no_source():
    refused = verdict("penajam_18_65", replace(FARMER, active=True))
    assert refused.outcome == INELIGIBLE
    assert ids(refused.without_source) == ["belum_aktif"]


def test_an_unknown_age_leaves_the_verdict_open_and_is_named():
    open_one = verdict("penajam_18_65", replace(FARMER, age=None))
    assert open_one.outcome == UNDECIDED
    assert ids(open_one.decided_by) == ["umur_minimum_18", "umur_maksimum_65"]
    assert {finding.reason for finding in open_one.unknown} == {TOLD_NOTHING}


def test_one_rule_not_met_decides_whatever_else_is_unknown():
    refused = verdict("penajam_18_65", Applicant(nik_valid=False))
    assert (refused.outcome, ids(refused.decided_by)) == (INELIGIBLE, ["nik_sah"])
    assert len(refused.unknown) == 4


def test_nobody_is_called_eligible_for_bkbk_while_its_text_is_not_found():
    open_one = verdict("bkbk_jambi")
    assert (open_one.outcome, ids(open_one.decided_by)) == (UNDECIDED, ["naskah_bkbk"])
    assert open_one.unknown[0].reason == NO_TEXT
    assert verdict("bkbk_jambi", replace(FARMER, active=True)).outcome == INELIGIBLE


def test_the_palm_oil_fund_asks_for_palm_workers_who_are_not_registered():
    grower = replace(FARMER, palm_worker=True, age=80, desil=9)
    assert verdict("dbh_sawit", grower).outcome == ELIGIBLE
    assert ids(verdict("dbh_sawit").decided_by) == ["pekerja_sawit"]


def test_spending_of_363_205_rupiah_a_month_was_extreme_poverty_in_2022():
    # 363,205 × 12 = 4,358,460 < 11,941 × 365 = 4,358,465 < 363,206 × 12 = 4,358,472
    for spending, outcome in ((363_205, ELIGIBLE), (363_206, INELIGIBLE)):
        assert (
            verdict("miskin_ekstrem", Applicant(spending_idr=spending), "2022-03").outcome
            == outcome
        )


def test_spending_below_400_thousand_is_extreme_poverty_since_may_2025():
    assert verdict("miskin_ekstrem", Applicant(spending_idr=399_999)).outcome == ELIGIBLE
    assert verdict("miskin_ekstrem", Applicant(spending_idr=400_000)).outcome == INELIGIBLE


def test_a_month_without_a_known_limit_leaves_extreme_poverty_open():
    open_one = verdict("miskin_ekstrem", Applicant(spending_idr=100_000), "2024-03")
    assert open_one.outcome == UNDECIDED
    assert open_one.unknown[0].reason == NOT_IN_FORCE
    assert open_one.unknown[0].rule.value == 400_000


def test_a_limit_without_its_value_in_rupiah_decides_nothing():
    assert verdict("miskin_ekstrem_rpjmn", Applicant(spending_idr=0)).outcome == UNDECIDED


def test_it_is_told_whether_the_rules_are_those_of_the_persons_region():
    assert verdict("penajam_18_65").at_home is False
    assert verdict("bkbk_jambi").at_home is True
    assert verdict("dbh_sawit").at_home is True
    assert verdict("umur_17_64").at_home is None
    assert verdict("bkbk_jambi", replace(FARMER, kode="")).at_home is None
    assert verdict("bkbk_jambi", replace(FARMER, kode="17.08")).at_home is False


@pytest.mark.parametrize(
    ("told", "said"),
    [({"age": -1}, "age"), ({"income_idr": -5}, "income_idr"), ({"desil": 11}, "desil 11"),
     ({"desil": 0}, "desil 0"), ({"children": -1}, "children")],
)  # fmt: skip
def test_a_person_who_cant_exist_is_refused(told, said):
    with pytest.raises(ValueError, match=said):
        Applicant(**told)


def test_every_test_that_the_file_may_name_can_be_done():
    assert set(TESTS) == {*NUMBERED, *PLAIN} - {UNTESTABLE}


@given(applicants, variants, months)
def test_each_verdict_names_existing_rules_of_its_variant(applicant, variant, month):
    found = verdict(variant, applicant, month)
    assert found.decided_by
    assert set(found.decided_by) <= set(CRITERIA.rules)
    assert ids(f.rule for f in found.findings) == list(CRITERIA.variant(variant).rules)


@given(applicants, variants, months, st.data())
def test_asking_less_never_makes_anyone_less_eligible(applicant, variant, month, data):
    whole = CRITERIA.variant(variant)
    kept = data.draw(st.lists(st.sampled_from(whole.rules), min_size=1, unique=True))
    fewer = judge(applicant, replace(whole, rules=tuple(kept)), month)
    assert BETTER.index(fewer.outcome) >= BETTER.index(verdict(variant, applicant, month).outcome)


@given(applicants, variants, months, st.integers(0, 1_000_000))
def test_a_looser_limit_never_makes_anyone_less_eligible(applicant, variant, month, step):
    def loosened(rule):
        if rule.value is None:
            return rule
        lower = rule.test == "umur_minimum"
        return replace(rule, value=max(rule.value - step, 0) if lower else rule.value + step)

    looser = replace(CRITERIA, rules=tuple(map(loosened, CRITERIA.rules)))
    after = judge(applicant, CRITERIA.variant(variant), month, looser)
    before = verdict(variant, applicant, month)
    assert BETTER.index(after.outcome) >= BETTER.index(before.outcome)


@given(applicants, applicants, variants, months)
def test_what_is_told_later_never_turns_a_decided_verdict(known, more, variant, month):
    before = verdict(variant, known, month)
    told = {
        f.name: getattr(more, f.name) if getattr(known, f.name) is None else getattr(known, f.name)
        for f in fields(Applicant)
    }
    after = verdict(variant, Applicant(**told), month)
    assert before.outcome in (UNDECIDED, after.outcome)


@given(applicants, variants, months, st.randoms())
def test_the_order_of_the_rules_decides_nothing(applicant, variant, month, random):
    whole = CRITERIA.variant(variant)
    shuffled = list(whole.rules)
    random.shuffle(shuffled)
    other = judge(applicant, replace(whole, rules=tuple(shuffled)), month)
    found = verdict(variant, applicant, month)
    assert (other.outcome, set(other.decided_by)) == (found.outcome, set(found.decided_by))
