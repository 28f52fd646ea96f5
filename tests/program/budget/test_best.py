"""A plan with a goal: what the best allocation makes of purses, rules, floors and caps."""

import pytest

from data.funds import COMPANY_FUND
from program.allocate import Goal
from program.budget.best import Contradiction
from program.budget.outcome import CAP, EVEN, MONEY, NO_FIGURE, NO_POOR, TAKE_UP
from program.budget.permitted import NotAllowed
from program.budget.plan import Cover, Plan, Purse
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, World, published
from tests.program.budget.province import money, three

MONTH = 16_800


def plan(people, goal=Goal.MOST, **rest):
    """Money of the province for so many people for a month."""
    return Plan(money(people * MONTH), "2025-01", 1, goal=goal, **rest)


def people(outcome):
    return {r.kode: r.reach.value.people for r in outcome.results}


def reasons(outcome):
    return {r.kode: r.short for r in outcome.results}


def said(outcome):
    return {rule.id: rule.sentence for rule in outcome.best.binding}


def refused(asked, places=None):
    with pytest.raises(Contradiction) as caught:
        simulate(asked, places or three())
    return {rule.id: rule.sentence for rule in caught.value.rules}


@pytest.mark.parametrize(
    ("goal", "expected"),
    [
        (Goal.MOST, {"15.01": 60, "15.02": 30, "15.03": 10}),  # a tenth of 600, 300 and 100
        # 40 % of 1,000 and of 500 rise together to 46.6 %, the 100th person counts more in the
        # smaller, 46.8 %; 50 % of 200 waits
        (Goal.LOWEST, {"15.01": 66, "15.02": 34, "15.03": 0}),
        # 200 : 100 : 50 poor of 350, Sainte-Laguë
        (Goal.NEED, {"15.01": 57, "15.02": 29, "15.03": 14}),
        # 35 villages × 2 = 70; a third each would be 105
        (Goal.FLAT, {"15.01": 20, "15.02": 40, "15.03": 10}),
    ],
)
def test_100_people_by_each_goal(goal, expected):
    outcome = simulate(plan(100, goal), three())
    assert people(outcome) == expected
    assert outcome.best.price_of_fairness == 100 - sum(expected.values())
    assert outcome.whole.reach.value.cost_idr == sum(expected.values()) * MONTH
    assert outcome.best.spent_idr == outcome.whole.reach.value.cost_idr


def test_without_a_goal_there_is_no_best():
    assert simulate(Plan(money(MONTH), "2025-01", 1, sharing="per_desa"), three()).best is None


def test_floors_and_caps_hold_and_are_named():
    outcome = simulate(plan(100, floors={"15.03": 40}, caps={"15.01": 35}), three())
    # 40 for the floor, 35 for the cap, and 100 − 75 = 25 for the rest
    assert people(outcome) == {"15.01": 35, "15.02": 25, "15.03": 40}
    assert reasons(outcome) == {"15.01": CAP, "15.02": MONEY, "15.03": MONEY}
    assert said(outcome) == {
        "anggaran": "Anggaran APBD provinsi habis: sisanya Rp0, satu orang Rp16.800.",
        "batas_atas": "Batas atas tercapai: Kabupaten Kerinci.",
        "batas_bawah": "Tepat pada batas bawah: Kabupaten Sarolangun.",
    }


def test_floors_that_the_money_cant_pay_are_refused_in_words():
    assert refused(plan(100, floors={"15.01": 80, "15.02": 30})) == {
        "batas_bawah+anggaran": "Batas bawah Kabupaten Kerinci dan Kabupaten Merangin meminta 110 "
        "orang, sedangkan dana yang boleh dipakai di sana hanya cukup untuk 100 orang (APBD "
        "provinsi 100 orang).",
        "anggaran": "Anggaran APBD provinsi habis: sisanya Rp0, satu orang Rp16.800.",
    }


def test_a_floor_above_its_cap_or_where_no_figure_is_known_is_refused():
    assert list(refused(plan(100, floors={"15.01": 9}, caps={"15.01": 8}))) == [
        "batas_bawah+batas_atas"
    ]
    places = Places((published("15.01", 1, 11, 5, 3), Standing("15.02", None, None, None, 5, 3)))
    assert refused(plan(100, floors={"15.02": 3}), places) == {
        "batas_bawah+tanpa_angka": "Batas bawah Kabupaten Merangin, 3 orang, tidak dapat dipenuhi: "
        "belum ada angka pekerja yang belum terlindungi di sana."
    }


def test_a_regency_without_a_figure_is_named_as_missing_and_refuses_nothing():
    places = Places((published("15.01", 1, 11, 5, 3), Standing("15.02", None, None, None, 5, 3)))
    purses = (*money(100 * MONTH), Purse("apbd_kabkota", 5 * MONTH, kode="15.02"))
    outcome = simulate(Plan(purses, "2025-03", 1, goal=Goal.LOWEST), places)
    assert (people(outcome), outcome.missing) == ({"15.01": 10, "15.02": 0}, ("15.02",))
    assert reasons(outcome) == {"15.01": "", "15.02": NO_FIGURE}
    assert {s.purse.kode: s.left_idr for s in outcome.spent} == {"": 90 * MONTH, "15.02": 5 * MONTH}


def test_where_nothing_is_known_nobody_is_protected_and_all_money_stays():
    outcome = simulate(plan(100), Places((Standing("15.02", None, None, None, 5, 3),)))
    assert (outcome.best.people, outcome.best.left_idr) == (0, 100 * MONTH)
    assert outcome.spent[0].left_idr == 100 * MONTH
    assert outcome.missing == ("15.02",)


def test_a_rule_of_a_fund_refuses_a_goal_too():
    asked = Plan(money(MONTH, "bkbk", group="pekerja_sawit"), "2023-01", 1, goal=Goal.MOST)
    with pytest.raises(NotAllowed, match="pekerja sawit"):
        simulate(asked, three())


def test_each_purse_pays_only_where_it_may_and_the_tied_one_first():
    purses = (*money(90 * MONTH), Purse("apbd_kabkota", 20 * MONTH, kode="15.03"))
    outcome = simulate(Plan(purses, "2025-06", 1, goal=Goal.MOST), three())
    # 110 of 1,000: 66, 33 and 11, of which the regency's own money pays for the last 11 …
    assert sum(people(outcome).values()) == 110
    own, common = outcome.spent
    # … and for 9 more, since it can go nowhere else
    assert (own.purse.kode, own.people) == ("15.03", {"15.03": 20})
    assert common.people == {"15.01": 60, "15.02": 30}
    assert outcome.best.funds[0].fund == "apbd_kabkota:15.03"


def test_the_village_grant_has_one_ceiling_however_many_purses_it_comes_in():
    places = Places((published("15.01", 0, 1_000, 5, 2), published("15.02", 0, 1_000, 5, 1)))
    purses = (Purse("bkbk", 500 * MONTH), Purse("bkbk", 100 * MONTH, kode="15.01"))
    outcome = simulate(Plan(purses, "2023-10", 1, goal=Goal.MOST), places)
    # 2 × 75 = 150, of which the purse of 15.01 pays 100; and 1 × 75
    assert people(outcome) == {"15.01": 150, "15.02": 75}
    assert [s.people for s in outcome.spent] == [{"15.01": 100}, {"15.01": 50, "15.02": 75}]
    assert said(outcome)["tempat_per_desa"] == (
        "Tempat BKBK, 75 orang per desa, penuh di Kabupaten Kerinci dan Kabupaten Merangin "
        "(Peraturan Gubernur Jambi Nomor 16 Tahun 2022)."
    )


def test_take_up_limits_everyone_and_is_named():
    outcome = simulate(plan(10_000, take_up=96), three())
    assert people(outcome) == {"15.01": 576, "15.02": 288, "15.03": 96}
    assert set(reasons(outcome).values()) == {TAKE_UP}
    assert said(outcome)["keikutsertaan"].startswith("Semua yang ikut bila ditawari tercakup")


def test_the_lowest_coverage_is_the_one_after_cover_has_lapsed():
    places = Places((published("15.01", 50, 100, 5, 1), published("15.02", 40, 100, 5, 1)))
    lapsing = (Cover("15.01", 20, "2025-01"),)
    asked = Plan(money(2 * 10 * MONTH), "2025-01", 2, goal=Goal.LOWEST, lapsing=lapsing)
    # 50 − 20 = 30 rises to 40 before 40 rises at all
    assert people(simulate(asked, places)) == {"15.01": 10, "15.02": 0}


def test_alike_per_village_says_that_it_is_what_keeps_people_back():
    outcome = simulate(plan(100, Goal.FLAT), three())
    assert outcome.best.per_village == 2
    assert set(reasons(outcome).values()) == {EVEN}
    assert said(outcome)["rata_per_desa"].startswith("Rata 2 orang per desa")


def test_need_names_where_nobody_is_poor_apart_from_where_nobody_counted():
    places = Places(
        (
            published("15.01", 0, 10, 0, 1),
            published("15.02", 0, 10, None, 1),
            published("15.03", 0, 10, 7, 1),
        )
    )
    outcome = simulate(plan(30, Goal.NEED), places)
    assert people(outcome) == {"15.01": 0, "15.02": 0, "15.03": 10}
    assert reasons(outcome) == {"15.01": NO_POOR, "15.02": NO_FIGURE, "15.03": ""}
    assert outcome.best.price_of_fairness == 20


def test_ranges_go_through_the_goal_and_a_floor_asks_for_nobody_who_isnt_there():
    estimate = Standing("15.01", World(40, 100), World(50, 80), World(30, 120), 10, 2)
    found = simulate(plan(1_000, floors={"15.01": 45}), Places((estimate,))).results[0].reach
    # gaps of 60, and at the ends 30 and 90; the floor of 45 holds where 45 are open
    assert (found.low.people, found.value.people, found.high.people) == (30, 60, 90)


def test_company_money_without_any_rule_goes_everywhere():
    asked = Plan(money(1_000 * MONTH, COMPANY_FUND), "2025-01", 1, goal=Goal.MOST)
    assert people(simulate(asked, three())) == {"15.01": 600, "15.02": 300, "15.03": 100}


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"goal": "adil"}, "'adil' tidak dikenal"),
        ({"sharing": "per_desa"}, "salah satu"),
        ({"wanted": {"15.01": 1}}, "salah satu"),
        ({"goal": "", "sharing": "per_desa", "caps": {"15.01": 1}}, "hanya berlaku bersama"),
        ({"floors": {"15.01": -1}}, "bilangan bulat"),
        ({"caps": {"15.01": 1.5}}, "bilangan bulat"),
    ],
)
def test_a_goal_that_cant_be_meant_is_refused(changed, message):
    told = {"purses": money(1), "start": "2025-01", "months": 1, "goal": Goal.MOST}
    with pytest.raises(ValueError, match=message):
        Plan(**told | changed)


def test_a_limit_for_a_regency_nobody_knows_is_refused():
    for limits in ({"floors": {"15.99": 1}}, {"caps": {"15.99": 1}}):
        with pytest.raises(ValueError, match=r"15\.99 tidak dikenal"):
            simulate(plan(1, **limits), three())
