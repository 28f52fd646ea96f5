import math
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from program.allocate import Goal, Month, Problem, network, solve
from tests.program.allocate.brute import MONTHS, PERSON, fund, problem, problems, regency, ways
from tests.program.allocate.told import ANY, binding, refused


def test_an_exhausted_budget_is_named_with_what_is_left_of_it():
    assert binding(problem([regency()], [fund(people=3, left=25_199)])) == {
        "anggaran": "Anggaran Dana a habis: sisanya Rp25.199, satu orang Rp25.200."
    }


def test_a_filled_gap_and_a_reached_cap_are_named_with_the_regencies():
    areas = [regency("15.01", 4), regency("15.02", 9, cap=5)]
    assert binding(problem(areas, [fund(people=50)])) == {
        "celah": "Semua pekerja yang belum terlindungi tercakup: Daerah 15.01.",
        "batas_atas": "Batas atas tercapai: Daerah 15.02.",
    }


def test_a_floor_that_holds_is_named():
    areas = [regency("15.01", 10, 100, 90, floor=4), regency("15.02", 90, 100, 10)]
    said = binding(problem(areas, [fund(people=9)]), Goal.LOWEST)
    assert said["batas_bawah"] == "Tepat pada batas bawah: Daerah 15.01."


def test_a_fund_that_may_not_pay_there_is_named_with_the_people_it_could_carry():
    areas = [regency("15.01", 2), regency("15.02", 9)]
    own = fund("kab", 6, regencies=frozenset({"15.01"}), legal="praktik daerah")
    # 6 − 2 = 4 people of money are left
    assert binding(problem(areas, [own]))["daerah_dana"] == (
        "Dana kab masih cukup untuk 4 orang, tetapi tidak boleh dipakai di Daerah 15.02 "
        "(praktik daerah)."
    )


def test_a_fund_that_may_not_pay_for_a_programme_pays_for_nobody_and_says_so():
    asked = Problem(
        (regency(),),
        (fund(programmes=frozenset({"JKK", "JKM"})),),
        MONTHS,
        frozenset({"JKK", "JKM", "JHT"}),
    )
    assert solve(asked, ANY).people == 0
    assert binding(asked) == {"program_dana": "Dana a tidak boleh membayar JHT."}


def test_a_ceiling_per_person_refuses_the_months_that_cost_more():
    # 8,400 in December keeps within 10,000, 16,800 in January doesn't
    asked = problem([regency()], [fund(ceiling_idr=10_000)])
    assert solve(asked, ANY).people == 0
    assert binding(asked) == {
        "plafon_dana": "Iuran per orang melebihi plafon Dana a, Rp10.000 sebulan, pada "
        "Januari 2027."
    }


def test_places_per_village_are_named_where_they_are_full():
    # 2 villages × 3 = 6 of 10; money for 14 more is left
    asked = problem([regency(villages=2)], [fund(people=20, people_per_village=3)])
    assert solve(asked, ANY).people == 6
    assert binding(asked) == {
        "tempat_per_desa": "Tempat Dana a, 3 orang per desa, penuh di Daerah 15.01."
    }


def test_full_places_are_named_even_where_the_budget_ends_too():
    # 1 village × 3 = 3 people, and 8 − 3 = 5 for the other, which could take more
    areas = [regency("15.01", 10, villages=1), regency("15.02", 30, villages=9)]
    said = binding(problem(areas, [fund(people=8, people_per_village=3)]), Goal.NEED)
    assert list(said) == ["anggaran", "tempat_per_desa"]
    assert said["tempat_per_desa"].endswith("penuh di Daerah 15.01.")


def test_flat_names_itself_where_it_keeps_people_back():
    # 3 villages: 2 × 3 = 6 of 8
    said = binding(problem([regency(villages=3)], [fund(people=8)]), Goal.FLAT)
    assert said["rata_per_desa"] == (
        "Rata 2 orang per desa: satu orang lagi di setiap desa tidak terbayar, dan anggaran "
        "untuk 2 orang tersisa."
    )


def test_many_regencies_are_counted_after_the_first_five():
    areas = [regency(f"15.{n:02d}", 1) for n in range(1, 10)]
    assert binding(problem(areas, [fund(people=9)]))["celah"].endswith(
        "Daerah 15.01, Daerah 15.02, Daerah 15.03, Daerah 15.04, Daerah 15.05, dan 4 lainnya."
    )


def test_a_floor_above_cap_or_gap_is_a_contradiction_in_words():
    areas = [regency("15.01", 10, floor=6, cap=5), regency("15.02", 10, floor=11)]
    assert refused(problem(areas, [fund(people=50)])) == {
        "batas_bawah+batas_atas": "Batas bawah Daerah 15.01, 6 orang, melebihi batas atasnya, "
        "5 orang.",
        "batas_bawah+celah": "Batas bawah Daerah 15.02, 11 orang, melebihi yang belum terlindungi "
        "di sana, 10 orang.",
    }


def test_floors_that_cannot_be_paid_name_only_those_who_share_the_money_that_lacks():
    areas = [
        regency("15.01", floor=3),
        regency("15.02", floor=4),
        regency("15.03", floor=5),
    ]
    common = fund("umum", 6, regencies=frozenset({"15.01", "15.02"}))
    own = fund("kab", 5, regencies=frozenset({"15.03"}))
    # 3 + 4 = 7 against 6; the third is paid by its own fund, to the last person
    assert refused(problem(areas, [common, own])) == {
        "batas_bawah+anggaran": "Batas bawah Daerah 15.01 dan Daerah 15.02 meminta 7 orang, "
        "sedangkan dana yang boleh dipakai di sana hanya cukup untuk 6 orang (Dana umum 6 orang).",
        "anggaran": "Anggaran Dana umum habis: sisanya Rp0, satu orang Rp25.200.",
    }


def test_a_floor_where_no_fund_may_pay_says_so():
    areas = [regency("15.01", floor=1), regency("15.02")]
    asked = problem(areas, [fund("kab", 9, regencies=frozenset({"15.02"}))])
    assert refused(asked) == {
        "batas_bawah+anggaran": "Batas bawah Daerah 15.01 meminta 1 orang, sedangkan dana yang "
        "boleh dipakai di sana tidak ada.",
        "daerah_dana": "Dana kab masih cukup untuk 9 orang, tetapi tidak boleh dipakai di "
        "Daerah 15.01.",
    }


@settings(max_examples=80, deadline=None)
@given(problems())
def test_what_is_refused_for_its_floors_has_no_way_at_all(asked):
    areas = tuple(replace(r, floor=min(r.gap, r.floor + 1)) for r in asked.regencies)
    capped = tuple(replace(r, cap=None) for r in areas)
    asked = replace(asked, regencies=capped)
    assert solve(asked, ANY).feasible == (next(ways(asked), None) is not None)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (problem([], [fund()]), "Tidak ada kabupaten/kota yang dihitung."),
        (problem([regency()], []), "Tidak ada dana yang dipilih."),
        (problem([regency()], [fund()], ()), "Tidak ada bulan yang dihitung."),
        (problem([regency(), regency()], [fund()]), "Kabupaten/kota 15.01 tertulis dua kali."),
        (problem([regency()], [fund(), fund()]), "Dana a tertulis dua kali."),
        (problem([regency(gap=math.nan)], [fund()]),
         "Daerah 15.01: belum terlindungi bukan bilangan bulat mulai dari nol."),
        (problem([regency(floor=-1, cap=2.5)], [fund()]),
         "Daerah 15.01: batas bawah dan batas atas bukan bilangan bulat mulai dari nol."),
        (problem([regency()], [replace(fund(), budget_idr=1e9)]),
         "Dana a: anggaran bukan bilangan bulat mulai dari nol."),
        (problem([regency()], [fund(ceiling_idr=-1)]),
         "Dana a: plafon per orang bukan bilangan bulat mulai dari nol."),
        (problem([regency()], [fund()], (Month("2027-01", 0),)),
         "Iuran 2027-01 bukan rupiah bulat di atas nol."),
        (problem([regency()], [fund()], (Month("2027", 16800),)), "Bulan '2027' bukan YYYY-MM."),
        (problem([regency()], [fund()], (MONTHS[0], MONTHS[0])),
         "Bulan 2026-12 tertulis dua kali."),
        (problem([regency()], [fund(months=MONTHS[:1])]),
         "Bulan Dana a berbeda dari bulan yang dihitung."),
        (problem([regency()], [fund(regencies=frozenset({"15.99"}))]),
         "Dana a menyebut kabupaten/kota yang tidak dihitung: 15.99."),
        (Problem((regency(),), (fund(),), MONTHS, frozenset()), "Tidak ada program yang dipilih."),
    ],
)  # fmt: skip
def test_what_is_no_problem_is_told_and_never_raised(asked, words):
    assert refused(asked)["masukan"] == words


@pytest.mark.parametrize(
    ("goal", "lacking", "words"),
    [
        (Goal.NEED, {"poor": 0}, "Tidak ada penduduk miskin untuk dibagi menurut kebutuhan."),
        (Goal.FLAT, {"villages": 0}, "Tidak ada desa untuk dibagi rata."),
        (Goal.LOWEST, {"potential": 0},
         "Daerah 15.01: tanpa potensi pekerja, cakupan tidak dapat dihitung."),
    ],
)  # fmt: skip
def test_a_goal_without_its_figures_is_told(goal, lacking, words):
    asked = problem([replace(regency(), **lacking)], [fund()])
    assert refused(asked, goal)["masukan"] == words
    assert solve(asked, Goal.MOST).people == 10


def test_an_answer_that_cannot_be_proved_is_not_shown(monkeypatch):
    def unproved(*_):
        raise network.NotProved("float")

    monkeypatch.setattr("program.allocate.answer.flow", unproved)
    assert list(refused(problem([regency()], [fund()]))) == ["tidak_terbukti"]


@settings(max_examples=80, deadline=None)
@given(problems(), st.sampled_from(Goal))
def test_money_and_people_are_whole_and_their_parts_are_the_whole(asked, goal):
    found = solve(asked, goal)
    assume(found.feasible)
    areas = {r.kode: r for r in asked.regencies}
    for share in found.shares:
        area = areas[share.kode]
        most = area.gap if area.cap is None else min(area.gap, area.cap)
        assert area.floor <= share.people <= most
        assert sum(share.by_fund.values()) == share.people
        assert share.gap_left == area.gap - share.people
        assert share.participants_after == area.participants + share.people
    for use, one in zip(found.funds, asked.funds, strict=True):
        assert use.people == sum(share.by_fund.get(one.id, 0) for share in found.shares)
        assert use.by_month == {m.month: use.people * m.price_idr for m in asked.months_of(one)}
        assert type(use.spent_idr) is int
        assert use.spent_idr == sum(use.by_month.values()) == one.budget_idr - use.left_idr
        assert 0 <= use.spent_idr <= one.budget_idr
    assert sum(use.people for use in found.funds) == found.people
    assert found.spent_idr + found.left_idr == sum(one.budget_idr for one in asked.funds)


def test_each_month_has_its_own_price():
    # 3 people: December 3 × 8,400, January 3 × 16,800; 1 rupiah is left
    use = solve(problem([regency()], [fund(people=3, left=1)]), ANY).funds[0]
    assert use.by_month == {"2026-12": 25_200, "2027-01": 50_400}
    assert (use.spent_idr, use.left_idr) == (3 * PERSON, 1)


def test_one_rupiah_less_protects_one_person_less():
    exact = problem([regency()], [fund(people=3)])
    less = problem([regency()], [fund(people=2, left=PERSON - 1)])
    assert (solve(exact, ANY).people, solve(less, ANY).people) == (3, 2)


def test_billions_are_spent_to_the_rupiah():
    # 2^53 + 1 rupiah, which no float holds: ÷ 25,200 = 357,428,536,150 people, far above the gap
    asked = problem([regency(gap=10**7)], [replace(fund(), budget_idr=2**53 + 1)])
    assert solve(asked, ANY).left_idr == 2**53 + 1 - 10**7 * PERSON
