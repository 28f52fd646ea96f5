import pytest

from program.budget.permitted import NotAllowed, refusals
from program.budget.plan import Plan, Purse, in_force
from program.budget.simulate import simulate
from program.budget.standing import Places
from tests.program.budget.province import money, three


def broken(plan):
    return [r.rule.id for r in refusals(plan, three(), in_force())]


def plan(purses, start="2025-06", **rest):
    told = {"wanted": {"15.01": 10}} | rest
    return Plan(purses, start, told.pop("months", 1), **told)


def test_palm_money_pays_for_palm_workers_only():
    told = plan(money(10**6, "dbh_sawit"))
    with pytest.raises(NotAllowed) as refusal:
        simulate(told, three())
    assert [r.rule.id for r in refusal.value.refusals] == ["dbh_sawit_kelompok"]
    assert str(refusal.value) == (
        "DBH sawit tidak boleh membayar pekerja rentan: DBH sawit membayar perlindungan sosial "
        "bagi pekerja sawit yang belum terdaftar (PMK 91/2023, PP 38/2023)."
    )
    assert broken(plan(money(10**6, "dbh_sawit", group="pekerja_sawit"))) == []


def test_at_most_a_fifth_of_the_palm_fund_goes_to_anything_but_roads():
    def palm(budget):
        return plan(money(budget, "dbh_sawit", group="pekerja_sawit", whole_idr=1_000))

    assert broken(palm(200)) == []
    assert broken(palm(201)) == ["dbh_sawit_porsi"]


def test_a_share_of_an_unknown_whole_isnt_checked_and_that_is_said():
    outcome = simulate(plan(money(10**6, "dbh_sawit", group="pekerja_sawit")), three())
    assert [r.id for r in outcome.unchecked] == ["dbh_sawit_porsi"]
    told = plan(money(10**6, "dbh_sawit", group="pekerja_sawit", whole_idr=10**7))
    assert simulate(told, three()).unchecked == ()


def test_a_regencys_own_money_stays_in_that_regency():
    own = Purse("apbd_kabkota", 10**6, kode="15.01")
    assert broken(plan((own,))) == []
    assert broken(plan((own,), wanted={"15.02": 1})) == ["apbd_kabkota_wilayah"]
    assert broken(plan((own, Purse("apbd_provinsi", 1)), wanted={"15.02": 1})) == []
    assert broken(plan(money(10**6, "apbd_kabkota"))) == ["apbd_kabkota_wilayah"]


def test_practice_is_named_as_practice():
    found = refusals(plan(money(1, "apbd_kabkota")), three(), in_force())
    assert "praktik daerah" in found[0].sentence


def test_a_rule_that_only_informs_refuses_nothing():
    assert broken(plan(money(10**6, "bkbk"), programmes=("jkk", "jkm", "jht"))) == []


def test_more_than_75_people_a_village_are_refused_in_2023_and_not_after():
    wanted = {"15.03": 5 * 75}
    assert broken(plan(money(1, "bkbk"), "2023-12", wanted=wanted)) == []
    beyond = {"15.03": 5 * 75 + 1}
    assert broken(plan(money(1, "bkbk"), "2023-12", wanted=beyond)) == ["bkbk_per_desa_2023"]
    assert broken(plan(money(1, "bkbk"), "2024-01", wanted=beyond)) == []


def test_across_a_change_the_stricter_year_binds():
    found = plan(money(1, "bkbk"), "2022-12", months=2, wanted={"15.03": 5 * 50 + 1})
    assert broken(found) == ["bkbk_per_desa_2022"]


def test_another_fund_may_take_what_is_beyond_the_village_quota():
    both = (Purse("bkbk", 10**9), Purse("csr", 10**9))
    assert broken(plan(both, "2023-12", wanted={"15.03": 500})) == []


def test_every_broken_rule_is_named():
    purses = (Purse("dbh_sawit", 30, whole_idr=100), Purse("apbd_kabkota", 1))
    assert broken(plan(purses)) == ["dbh_sawit_kelompok", "dbh_sawit_porsi", "apbd_kabkota_wilayah"]


def test_a_fund_nobody_knows_is_an_error_of_its_own():
    with pytest.raises(ValueError, match="'kas' tidak dikenal"):
        refusals(plan(money(1, "kas")), Places(()), in_force())


def test_what_wasnt_found_about_a_fund_is_said_with_the_outcome():
    outcome = simulate(plan(money(10**6, "csr")), three())
    assert [u.fund for u in outcome.unknown] == ["csr"]
    assert "tidak ditemukan" in outcome.unknown[0].words
