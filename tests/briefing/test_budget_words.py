"""A plan's sentences, on a made-up province whose arithmetic is in sight."""

from briefing import budget_words as words
from data import funds
from geo.classes import Classes
from program.budget.plan import Plan, Purse
from program.budget.simulate import simulate
from program.budget.standing import Places, Standing, World, published
from tests.program.budget.province import three

FUNDS = funds.load()


def plan(budget, start="2027-01", months=10):
    return Plan((Purse("bkbk", budget),), start, months, sharing="kesenjangan")


def test_the_sentence_says_money_people_months_and_both_coverages():
    """Rp16,8 juta ÷ (10 × Rp16.800) = 100 people: 700 of 1.700, then 800."""
    outcome = simulate(plan(16_800_000), three())
    assert words.meeting(outcome, FUNDS) == (
        "Dengan Rp16,8 juta dari BKBK, 100 pekerja terlindungi selama 10 bulan (Januari – Oktober "
        "2027) dan cakupan Provinsi Jambi naik dari 41,18 menjadi 47,06 persen."
    )


def test_too_little_money_for_one_person_is_said_as_such():
    outcome = simulate(plan(167_999), three())
    assert words.meeting(outcome, FUNDS) == (
        "Dengan Rp167.999 dari BKBK belum seorang pun dapat dilindungi."
    )


def test_a_range_of_the_inputs_wears_its_sign():
    """Half of what is left open, 600 people, may be 500 to 700."""
    wide = Standing(
        "15.01", World(400, 1_000), World(400, 900), World(400, 1_100), poor=None, villages=1
    )
    outcome = simulate(plan(10**9), Places((wide,)))
    assert "≈ 600 pekerja terlindungi" in words.meeting(outcome, FUNDS)


def test_funds_are_named_once_each_with_the_regency_they_pay_in():
    purses = (Purse("bkbk", 1), Purse("apbd_kabkota", 1, kode="15.71"))
    told = Plan(purses, "2027-01", 1, sharing="per_desa")
    assert words.payers(told, FUNDS) == "BKBK dan APBD Kota Jambi"


def test_months_are_told_with_the_year_once_where_it_is_one():
    assert words.span(plan(1, start="2026-11", months=12)) == "November 2026 – Oktober 2027"
    assert words.span(plan(1, start="2027-03", months=1)) == "Maret 2027"


def test_the_maps_title_names_who_enters_a_higher_class():
    """40 → 46, 40 → 46 and 50 → 55 %: all cross the lines at 45 and 53 %, none that at 90."""
    outcome = simulate(plan(16_800_000), three())
    assert [r.reach.value.people for r in outcome.results] == [60, 30, 10]
    low = Classes((float("-inf"), 0.45, 0.53, float("inf")), "policy")
    risen = "Kerinci, Merangin, dan Sarolangun naik kelas cakupan"
    assert words.moved_up(outcome, low) == risen
    none = Classes((float("-inf"), 0.9, 0.95, float("inf")), "policy")
    assert words.moved_up(outcome, none) == (
        "Tidak ada daerah yang naik kelas; Kerinci bertambah paling banyak, +6,00 poin persentase"
    )


def test_the_table_s_title_names_the_farthest_and_the_lowest():
    outcome = simulate(plan(16_800_000), three())
    assert words.farthest(outcome) == (
        "Kerinci bertambah paling banyak, +6,00 poin persentase; terendah sesudahnya Kerinci, "
        "46,00 persen"
    )


def test_nobody_protected_is_nobody():
    nobody = Places((published("15.01", 10, 10, 1, 1),))
    assert words.farthest(simulate(plan(1), nobody)) == "Belum seorang pun dilindungi"
