"""Everything that the rules can say has words on the page."""

from data import criteria
from pages.ui import criteria_form
from pages.ui.text import kriteria as text
from program import benefits, eligible
from program import criteria as judging

WHY_NOT = (benefits.NO_CHILDREN, benefits.PAID_TOO_SHORT)
OPEN = (benefits.CHILDREN_UNTOLD, benefits.PAID_UNTOLD, benefits.NO_TERM)


def test_every_test_of_a_rule_says_what_must_be_known_of_a_person():
    assert set(text.FIELDS) == set(judging.TESTS)


def test_every_group_event_bound_and_outcome_has_its_words():
    assert set(text.GROUPS) == set(criteria.GROUPS)
    assert set(text.EVENTS) == set(criteria.EVENTS)
    assert set(text.BOUNDS) == set(criteria.BOUNDS)
    outcomes = {judging.ELIGIBLE, judging.INELIGIBLE, judging.UNDECIDED}
    assert set(text.VERDICTS) == set(text.VERDICT_SIGNS) == outcomes
    found = {judging.MET, judging.NOT_MET, judging.UNKNOWN}
    assert set(text.OUTCOMES) == set(text.OUTCOME_SIGNS) == found


def test_every_reason_has_its_words():
    unknown = {"", judging.TOLD_NOTHING, judging.NOT_IN_FORCE, judging.NO_TEXT}
    assert set(text.WHY_UNKNOWN) == unknown
    assert set(text.WHY) == {*WHY_NOT, *OPEN}
    assert set(text.OBSTACLES) == {eligible.NO_FIGURE, eligible.NO_UNIVERSE, eligible.NO_RULE}


ASKED = {
    "umur_minimum": ("age", criteria_form.AGES),
    "umur_maksimum": ("age", criteria_form.AGES),
    "desil_maksimum": ("desil", judging.DECILES),
    "penghasilan_di_bawah": ("income_idr", criteria_form.MONEY),
    "pengeluaran_di_bawah": ("spending_idr", criteria_form.MONEY),
    "pengeluaran_harian_di_bawah": ("spending_idr", criteria_form.MONEY),
}


def test_every_limit_can_be_met_and_missed_by_what_the_lists_offer():
    assert set(ASKED) == set(criteria.NUMBERED)
    for rule in criteria.load().rules:
        if rule.value is not None:
            field, choices = ASKED[rule.test]
            people = [judging.Applicant(**{field: choice}) for choice in choices]
            met = {judging.TESTS[rule.test](one, rule.value) for one in people}
            assert met == {True, False}, rule.id
