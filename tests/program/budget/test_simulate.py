import math

import pytest

from program.budget.outcome import CEILING, FULL, MONEY, NO_FIGURE, TAKE_UP, table
from program.budget.plan import Cover, Plan, Purse
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, World, published
from tests.program.budget.province import money, three

MONTH = 16_800


def people(outcome):
    return {r.kode: r.reach.value.people for r in outcome.results}


def found(outcome, kode):
    return next(r for r in outcome.results if r.kode == kode)


def test_enough_money_protects_everyone_who_is_wanted():
    outcome = simulate(Plan(money(10**9), "2025-01", 12, wanted={"15.01": 100}), three())
    own = found(outcome, "15.01").reach.value
    assert (own.people, own.cost_idr) == (100, 100 * 12 * MONTH) == (100, 20_160_000)
    # 400 of 1,000 were protected, then 500; the gap was 600
    assert (own.before, own.after) == (0.4, 0.5)
    assert (own.gap_before, own.gap_after) == (600, 500)
    # ten points for Rp20.16 million
    assert (own.points, own.per_point_idr) == (10.0, 2_016_000)
    assert own.per_poor == 100 / 200
    assert found(outcome, "15.01").short == ""


def test_the_whole_is_the_regencies_together():
    outcome = simulate(Plan(money(10**9), "2025-01", 1, wanted={"15.01": 10, "15.02": 7}), three())
    whole = outcome.whole.reach.value
    assert whole.people == 17
    # 700 of 1,700 before; 717 after
    assert (whole.before, whole.after) == (700 / 1_700, 717 / 1_700)
    assert whole.per_poor == 17 / 350


def test_a_published_province_is_the_whole_even_where_regencies_dont_add_up_to_it():
    places = Places(three().regencies, World(800, 2_000))
    whole = simulate(Plan(money(10**9), "2025-01", 1, wanted={"15.01": 10}), places).whole
    assert (whole.reach.value.before, whole.reach.value.after) == (0.4, 810 / 2_000)


def test_too_little_money_is_shared_in_proportion_to_what_was_wanted():
    # Rp504,000 pays for 30 people for a month; wanted are 40 and 20
    plan = Plan(money(30 * MONTH), "2025-01", 1, wanted={"15.01": 40, "15.02": 20})
    outcome = simulate(plan, three())
    assert people(outcome) == {"15.01": 20, "15.02": 10, "15.03": 0}
    assert found(outcome, "15.01").short == MONEY
    assert outcome.spent[0].left_idr == 0


def test_nobody_is_protected_beyond_the_gap():
    outcome = simulate(Plan(money(10**9), "2025-01", 1, wanted={"15.03": 150}), three())
    assert (people(outcome)["15.03"], found(outcome, "15.03").short) == (100, FULL)


@pytest.mark.parametrize(
    ("sharing", "expected"),
    [
        ("per_desa", {"15.01": 20, "15.02": 40, "15.03": 10}),  # 10 : 20 : 5 villages
        ("kemiskinan", {"15.01": 40, "15.02": 20, "15.03": 10}),  # 200 : 100 : 50 poor
        ("kesenjangan", {"15.01": 42, "15.02": 21, "15.03": 7}),  # 600 : 300 : 100 of a gap
    ],
)
def test_a_rule_shares_70_people(sharing, expected):
    outcome = simulate(Plan(money(70 * MONTH), "2025-01", 1, sharing=sharing), three())
    assert people(outcome) == expected


def test_what_a_full_regency_leaves_goes_to_the_others():
    # 700 by villages would be 200 : 400 : 100; the gap of the second holds 300, so 200 × 2/3 …
    outcome = simulate(Plan(money(700 * MONTH), "2025-01", 1, sharing="per_desa"), three())
    # of the 100 that 15.02 leaves, 15.03 is full already: 300 + 300 + 100
    assert people(outcome) == {"15.01": 300, "15.02": 300, "15.03": 100}


def test_take_up_lowers_who_is_reached_but_not_below_what_money_allows():
    plan = Plan(money(10**9), "2025-01", 1, wanted={"15.01": 100}, take_up=96)
    outcome = simulate(plan, three())
    assert (people(outcome)["15.01"], found(outcome, "15.01").short) == (96, TAKE_UP)


def test_money_tied_to_one_regency_is_spent_there_first():
    purses = (Purse("apbd_provinsi", 10 * MONTH), Purse("apbd_kabkota", 10 * MONTH, kode="15.01"))
    outcome = simulate(Plan(purses, "2025-06", 1, wanted={"15.01": 10, "15.02": 10}), three())
    assert people(outcome) == {"15.01": 10, "15.02": 10, "15.03": 0}
    assert {s.purse.fund: s.people for s in outcome.spent} == {
        "apbd_kabkota": {"15.01": 10},
        "apbd_provinsi": {"15.02": 10},
    }


def test_bkbk_2023_pays_75_people_in_each_village_and_no_more():
    outcome = simulate(Plan(money(10**9, "bkbk"), "2023-10", 1, sharing="kesenjangan"), three())
    # 10 villages × 75 = 750 hold the gap of 600; 5 × 75 = 375 hold that of 100
    assert people(outcome) == {"15.01": 600, "15.02": 300, "15.03": 100}
    few = Places((published("15.01", 0, 1_000, 10, 4),))
    told = simulate(Plan(money(10**9, "bkbk"), "2023-10", 1, sharing="kesenjangan"), few)
    assert people(told) == {"15.01": 4 * 75}
    assert told.results[0].short == CEILING


def test_a_regency_without_figures_gets_nobody_and_that_is_said():
    places = Places((published("15.01", 1, 11, 5, 3), Standing("15.02", None, None, None, 5, 3)))
    outcome = simulate(Plan(money(10**9), "2025-01", 1, wanted={"15.01": 5, "15.02": 5}), places)
    unknown = found(outcome, "15.02")
    assert (unknown.reach.value.people, unknown.short) == (0, NO_FIGURE)
    assert math.isnan(unknown.reach.value.before)
    assert unknown.reach.value.gap_after is None
    assert outcome.missing == ("15.02",)


def test_cover_that_lapses_is_gone_from_coverage_unless_renewed():
    lapsing = (Cover("15.01", 50, "2025-02", "bkbk"), Cover("15.02", 30, "2025-03"))
    plan = Plan(money(10**9), "2025-01", 3, wanted={"15.01": 10}, lapsing=lapsing)
    outcome = simulate(plan, three())
    # 400 − 50 + 10 in the last month; what ends with it still counts there
    assert found(outcome, "15.01").reach.value.after == 0.36
    assert found(outcome, "15.01").reach.value.gap_after == 640
    assert found(outcome, "15.02").reach.value.after == 0.4


def test_the_calendar_says_what_ends_when_and_what_renewing_costs():
    lapsing = (Cover("15.01", 50, "2026-11", "bkbk"), Cover("15.02", 9, "2027-06"))
    plan = Plan(money(10**9), "2026-11", 3, wanted={"15.01": 10}, lapsing=lapsing, discounted=True)
    ran, own = simulate(plan, three()).endings
    assert (ran.ends, ran.people, ran.of_plan) == ("2026-11", 50, False)
    # December halved, January full; then three months: December, January, February
    assert ran.until_end_idr == 50 * (8_400 + 16_800)
    assert ran.again_idr == 50 * (8_400 + 2 * 16_800)
    assert (own.ends, own.people, own.of_plan, own.until_end_idr) == ("2027-01", 10, True, 0)
    assert own.again_idr == 10 * 3 * 16_800


def test_ranges_of_the_figures_reach_the_outcome():
    estimate = Standing("15.01", World(40, 100), World(50, 80), World(30, 120), 10, 2)
    plan = Plan(money(10**9), "2025-01", 1, sharing="kesenjangan")
    found_ = simulate(plan, Places((estimate,))).results[0].reach
    # all of the gap is protected: 60, at the ends 30 and 90
    assert (found_.low.people, found_.value.people, found_.high.people) == (30, 60, 90)
    assert found_.high.cost_idr == 90 * MONTH
    assert (found_.low.before, found_.high.before) == (30 / 120, 50 / 80)


def test_money_that_binds_leaves_no_width_in_people_but_in_coverage():
    estimate = Standing("15.01", World(40, 100), World(50, 80), World(30, 120), 10, 2)
    plan = Plan(money(6 * MONTH), "2025-01", 1, sharing="kesenjangan")
    found_ = simulate(plan, Places((estimate,))).results[0].reach
    assert found_.low.people == found_.high.people == 6
    assert (found_.low.after, found_.value.after, found_.high.after) == (0.3, 0.46, 0.7)


def test_ends_of_estimates_never_protect_more_than_the_published_gap_of_the_province():
    def around(kode):
        ends = World(60, 70), World(60, 150)  # a gap of 10 or of 90 around 40
        return Standing(kode, World(60, 100), *ends, 10, 1)

    places = Places((around("15.01"), around("15.02")), World(120, 200))
    whole = simulate(Plan(money(10**9), "2025-01", 1, sharing="kesenjangan"), places).whole.reach
    # 2 × 90 people at the far ends, but the province's gap is 80
    assert (whole.low.people, whole.value.people, whole.high.people) == (20, 80, 80)
    assert (whole.high.after, whole.low.gap_after) == (1.0, 0)


def test_an_unknown_regency_or_lapsing_beyond_those_protected_is_refused():
    with pytest.raises(ValueError, match=r"15\.99 tidak dikenal"):
        simulate(Plan(money(1), "2025-01", 1, wanted={"15.99": 1}), three())
    lapsing = (Cover("15.01", 401, "2025-01"),)
    with pytest.raises(ValueError, match="melebihi peserta"):
        simulate(Plan(money(1), "2025-01", 2, wanted={"15.01": 1}, lapsing=lapsing), three())


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"months": 0}, "satu bulan"),
        ({"take_up": 101}, "0 sampai 100"),
        ({"wanted": {"15.01": -1}}, "bilangan bulat"),
        ({"wanted": {"15.01": 1.5}}, "bilangan bulat"),
        ({"wanted": {}}, "salah satu"),
        ({"sharing": "per_desa"}, "salah satu"),
        ({"wanted": {}, "sharing": "undian"}, "tidak dikenal"),
        ({"programmes": ("jp",)}, "program hanya"),
        ({"purses": ()}, "sedikitnya satu"),
        ({"purses": (Purse("csr", 1), Purse("csr", 2))}, "satu kali"),
        ({"purses": (Purse("csr", 0.5),)}, "bilangan bulat"),  # type: ignore[arg-type]
    ],
)
def test_a_plan_that_cant_be_meant_is_refused(changed, said):
    whole = {"purses": money(1), "start": "2025-01", "months": 1, "wanted": {"15.01": 1}}
    with pytest.raises(ValueError, match=said):
        Plan(**whole | changed)


def test_the_table_has_a_row_per_regency_and_the_whole_last():
    told = table(simulate(Plan(money(10**6), "2025-01", 1, sharing="kemiskinan"), three()))
    assert told["kode"].tolist() == ["15.01", "15.02", "15.03", "15"]
    assert {"people", "people_low", "people_high", "per_point_idr"} <= set(told.columns)


def test_money_with_a_village_ceiling_goes_before_money_that_may_go_anywhere():
    places = Places((published("15.01", 0, 10, 5, 0), published("15.02", 0, 10, 5, 1)))
    purses = (Purse("apbd_provinsi", 10 * MONTH), Purse("bkbk", 10 * MONTH))
    outcome = simulate(Plan(purses, "2023-10", 1, wanted={"15.01": 10, "15.02": 10}), places)
    # BKBK can't go where there is no village: 10 + 10, not 5 + 5 + 5
    assert people(outcome) == {"15.01": 10, "15.02": 10}


def test_two_purses_of_the_village_grant_share_one_ceiling():
    places = Places((published("15.01", 0, 1_000, 5, 1),))
    purses = (Purse("bkbk", 10**9), Purse("bkbk", 10**9, kode="15.01"))
    outcome = simulate(Plan(purses, "2023-10", 1, sharing="per_desa"), places)
    assert people(outcome) == {"15.01": 75}
