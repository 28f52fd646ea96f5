from dataclasses import replace

import pytest

from data.budget_cases import cases
from program.budget.history import as_plan, history
from program.budget.simulate import simulate
from program.budget.standing import standings
from program.figures import load

YEAR = 12 * 16_800


@pytest.fixture(scope="module")
def figures():
    return load()


def people(reproduction):
    return {r.people: r.difference_idr for r in reproduction.reckonings}


def test_bkbk_2022_was_50_people_in_1562_villages_and_rp345_million_less_than_that_costs(figures):
    found = history("bkbk_2022", figures)
    assert found.places_people == 1_562 * 50 == 78_100
    assert found.budget_idr == 15_400_000_000
    # 78,100 × 201,600 = 15,744,960,000; 76,016 × 201,600 = 15,324,825,600
    assert people(found) == {
        78_100: 15_400_000_000 - 78_100 * YEAR,
        76_016: 15_400_000_000 - 76_016 * YEAR,
    }
    assert people(found) == {78_100: -344_960_000, 76_016: 75_174_400}
    assert not any(r.within_rounding for r in found.reckonings)


def test_bkbk_2023_was_75_people_in_1562_villages_and_its_budget_pays_112500(figures):
    found = history("bkbk_2023", figures)
    assert found.places_people == 1_562 * 75 == 117_150
    assert found.budget_idr == 22_680_000_000 == 112_500 * YEAR
    assert (found.paid_people, found.rest_idr) == (112_500, 0)
    # the quota would cost 23,617,440,000, those protected 22,687,660,800
    assert people(found) == {117_150: -937_440_000, 112_538: -7_660_800}


def test_the_palm_fund_2025_was_ten_months_for_2442_growers_to_the_printed_digit(figures):
    found = history("dbh_sawit_2025", figures)
    assert (len(found.tariffs_idr), found.months_printed) == (10, False)
    (own,) = found.reckonings
    assert own.expected_idr == 2_442 * 10 * 16_800 == 410_256_000
    assert own.difference_idr == 410_000_000 - 410_256_000 == -256_000
    assert own.within_rounding


def test_the_target_of_2024_and_sarolangun_are_reckoned_the_same_way(figures):
    assert people(history("bkbk_2024", figures)) == {118_875: 23_960_000_000 - 118_875 * YEAR}
    found = history("sarolangun_2025", figures)
    assert (len(found.tariffs_idr), found.approx) == (12, True)


def test_months_older_than_the_oldest_printed_tariff_are_named(figures):
    assert len(history("bkbk_2022", figures).carried_back) == 12
    carried = history("bkbk_2023", figures).carried_back
    assert (carried[0], carried[-1]) == ("2023-01", "2023-08")
    assert history("bkbk_2024", figures).carried_back == ()


def test_every_case_can_be_reckoned_and_names_whose_figures_it_is_of(figures):
    for case in cases():
        found = history(case, figures)
        assert found.source
        assert all(r.source and r.status == "resmi" for r in found.reckonings)
        assert 0 <= found.rest_idr < sum(found.tariffs_idr)
        for own in found.reckonings:
            assert own.difference_idr == found.budget_idr - own.people * sum(found.tariffs_idr)


def test_half_a_unit_of_the_last_printed_digit_is_rounding(figures):
    assert history("bkbk_2022", figures).rounding_idr == 50_000_000
    assert history("bkbk_2023", figures).rounding_idr == 5_000_000


def test_a_case_nobody_wrote_down_is_told(figures):
    with pytest.raises(LookupError):
        history("bkbk_1999", figures)


def test_a_figure_that_isnt_there_is_named_as_the_screen_names_it(figures):
    case = replace(cases()["sarolangun_2025"], period="1999-05")
    said = "Sarolangun 2025: angka “.*” Mei 1999 tidak ada"
    with pytest.raises(LookupError, match=said):
        history(case, figures)


def test_villages_and_places_in_each_are_told_apart(figures):
    found = history("bkbk_2023", figures)
    assert (found.villages, found.per_village, found.places_people) == (1_562, 75, 117_150)
    assert history("dbh_sawit_2025", figures).places_people is None


def test_a_case_whose_tariffs_are_known_opens_as_a_plan_that_protects_whom_its_budget_pays(figures):
    places = standings(figures, "2024-08", "2024-03")
    for case, fund, kode in (
        ("bkbk_2024", "bkbk", ""),
        ("dbh_sawit_2025", "dbh_sawit", ""),
        ("sarolangun_2025", "apbd_kabkota", "15.03"),
    ):
        found = history(case, figures)
        plan = as_plan(found)
        assert (plan.purses[0].fund, plan.purses[0].kode) == (fund, kode)
        assert plan is not None
        assert simulate(plan, places).whole.reach.value.people == found.paid_people


def test_a_case_with_an_unknown_tariff_is_no_plan(figures):
    assert as_plan(history("bkbk_2022", figures)) is None
    assert as_plan(history("bkbk_2023", figures)) is None
