"""Limits that a regency or a fund brings along: who would register, who is poor, places taken."""

from program.allocate import Goal, solve
from tests.program.allocate.brute import fund, problem, regency
from tests.program.allocate.told import ANY, binding, refused


def test_who_would_register_is_a_limit_of_its_own_and_a_floor_above_it_a_contradiction():
    areas = [regency("15.01", 10, willing=6), regency("15.02", 10, willing=6, cap=6)]
    assert binding(problem(areas, [fund(people=50)])) == {
        "batas_atas": "Batas atas tercapai: Daerah 15.02.",
        "keikutsertaan": "Semua yang ikut bila ditawari tercakup: Daerah 15.01.",
    }
    assert refused(problem([regency(gap=10, floor=7, willing=6)], [fund(people=50)])) == {
        "batas_bawah+keikutsertaan": "Batas bawah Daerah 15.01, 7 orang, melebihi yang ikut di "
        "sana bila semua ditawari, 6 orang."
    }


def test_a_regency_whose_poor_nobody_counted_gets_its_floor_and_isnt_called_without_poor():
    areas = [regency("15.01", poor=None, floor=2), regency("15.02", poor=3)]
    said = binding(problem(areas, [fund(people=50)]), Goal.NEED)
    assert said["penduduk_miskin_tanpa_angka"] == (
        "Belum ada angka penduduk miskin, jadi tidak mendapat lebih dari batas bawah: Daerah 15.01."
    )
    assert "tanpa_penduduk_miskin" not in said
    nobody = problem([regency(poor=None)], [fund()])
    assert refused(nobody, Goal.NEED) == {
        "masukan": "Tidak ada angka penduduk miskin untuk dibagi menurut kebutuhan."
    }


def test_places_that_another_budget_of_the_fund_has_are_not_given_twice():
    # 2 villages × 3 = 6 places, 4 of them taken
    own = fund(people=20, people_per_village=3, taken={"15.01": 4})
    assert solve(problem([regency(villages=2)], [own]), ANY).people == 2
