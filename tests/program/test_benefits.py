"""What each would receive: printed amounts, and nothing where none is printed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.parameters import NotInForce, load
from program.benefits import (
    CHILDREN_UNTOLD,
    DUE,
    NO_CHILDREN,
    NO_TERM,
    NOT_DUE,
    PAID_TOO_SHORT,
    PAID_UNTOLD,
    UNKNOWN,
    contribution_idr,
    receives,
)
from program.criteria import Applicant

MONTH = "2026-06"
PARENT = Applicant(children=2, months_paid=36)
ALL = ("jkk", "jkm", "jht")


def found(applicant=PARENT, programmes=ALL, month=MONTH):
    return {r.benefit.id: (r.outcome, r.amount_idr) for r in receives(applicant, programmes, month)}


def test_two_children_of_a_participant_of_three_years_may_get_up_to_174_million():
    # JKM 20 + 12 + 10 = 42 million; the scholarship needs 3 × 12 = 36 months of contributions.
    assert found() == {
        "jkm_meninggal": (DUE, 42_000_000),
        "jkm_beasiswa": (DUE, 174_000_000),
        "jkk_meninggal": (DUE, 70_000_000),
        "jkk_beasiswa": (DUE, 174_000_000),
        "jkk_tidak_mampu_bekerja": (DUE, None),
        "jht_saldo": (DUE, None),
    }


def test_a_month_short_of_three_years_gives_a_scholarship_only_after_a_work_accident():
    told = found(replace(PARENT, months_paid=35))
    assert told["jkm_beasiswa"] == (NOT_DUE, None)
    assert told["jkk_beasiswa"] == (DUE, 174_000_000)
    assert told["jkm_meninggal"] == (DUE, 42_000_000)


def test_half_of_174_million_is_never_told_for_one_child():
    assert found(replace(PARENT, children=1))["jkm_beasiswa"] == (DUE, None)


def test_a_third_child_adds_nothing():
    assert found(replace(PARENT, children=3))["jkm_beasiswa"] == (DUE, 174_000_000)


def test_without_children_there_is_no_scholarship():
    assert found(replace(PARENT, children=0))["jkk_beasiswa"] == (NOT_DUE, None)


def test_what_isnt_told_of_the_person_stays_unknown():
    assert found(Applicant())["jkm_beasiswa"] == (UNKNOWN, None)
    assert found(replace(PARENT, children=None))["jkk_beasiswa"] == (UNKNOWN, None)
    assert found(replace(PARENT, months_paid=None))["jkm_beasiswa"] == (UNKNOWN, None)


def test_a_month_before_the_oldest_source_has_no_amount():
    # The scholarship of 174 million is printed since July 2024, the death benefit since 2022.
    early = found(month="2024-06")
    assert early["jkm_beasiswa"] == (DUE, None)
    assert early["jkm_meninggal"] == (DUE, 42_000_000)


def test_amounts_say_how_they_are_meant_and_whose_they_are():
    meant = {r.benefit.id: r.benefit.bound for r in receives(PARENT, ALL, MONTH)}
    assert (meant["jkm_meninggal"], meant["jkk_meninggal"]) == ("tepat", "paling_sedikit")
    assert meant["jkm_beasiswa"] == meant["jkk_beasiswa"] == "paling_banyak"
    told = [r for r in receives(PARENT, ALL, MONTH) if r.amount_idr is not None]
    assert all(r.sources for r in told)


def test_only_the_programmes_bought_pay():
    assert set(found(programmes=["jkm"])) == {"jkm_meninggal", "jkm_beasiswa"}


def test_jkk_and_jkm_cost_16_800_rupiah_a_month_and_old_age_is_not_told():
    assert contribution_idr(["jkm", "jkk"], MONTH) == 10_000 + 6_800 == 16_800
    assert contribution_idr(ALL, MONTH) is None
    assert contribution_idr(["jkk"], MONTH) is None
    with pytest.raises(NotInForce):
        contribution_idr(["jkk", "jkm"], "2023-08")


def test_a_programme_that_isnt_one_of_ours_is_refused():
    with pytest.raises(LookupError, match="jp"):
        receives(PARENT, ["jp"], MONTH)
    with pytest.raises(LookupError, match="jp"):
        contribution_idr(["jp"], MONTH)


@given(
    st.none() | st.integers(0, 5), st.none() | st.integers(0, 100), st.sets(st.sampled_from(ALL))
)
def test_every_amount_is_a_printed_one(children, months_paid, programmes):
    printed = {entry.value for entry in load().entries}
    for receipt in receives(
        Applicant(children=children, months_paid=months_paid), programmes, MONTH
    ):
        assert receipt.amount_idr is None or receipt.amount_idr in printed
        assert receipt.benefit.programme in programmes


def reasons(applicant, key, month=MONTH):
    (one,) = [r for r in receives(applicant, ALL, month) if r.benefit.id == key]
    return one.reasons


def test_it_is_told_why_a_scholarship_isnt_due_or_what_would_decide_it():
    assert reasons(PARENT, "jkm_beasiswa") == ()
    assert reasons(replace(PARENT, children=0, months_paid=35), "jkm_beasiswa") == (
        NO_CHILDREN,
        PAID_TOO_SHORT,
    )
    assert reasons(Applicant(), "jkm_beasiswa") == (CHILDREN_UNTOLD, PAID_UNTOLD)
    assert reasons(Applicant(), "jkk_beasiswa") == (CHILDREN_UNTOLD,)
    assert reasons(Applicant(children=0), "jkm_beasiswa") == (NO_CHILDREN,), "that decides alone"
    # How long must be paid is printed since January 2022.
    assert reasons(PARENT, "jkm_beasiswa", "2021-12") == (NO_TERM,)


def test_the_printed_amount_is_told_whoever_it_is():
    printed = {r.benefit.id: r.printed_idr for r in receives(Applicant(children=1), ALL, MONTH)}
    assert printed["jkm_beasiswa"] == printed["jkk_beasiswa"] == 174_000_000
    assert printed["jht_saldo"] is None
