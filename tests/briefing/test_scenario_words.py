"""A scenario in words: nothing that it assumes is left out, and what is better is said plainly."""

from dataclasses import replace

import pytest

from briefing import scenario_words as words
from program.budget.plan import GOALS, Cover, Plan, Purse
from program.budget.scenario import Scenario
from program.figures import load
from tests.program.budget.test_compare import BY_GAP, BY_POOR, MORE

PLAN = Plan((Purse("apbd_provinsi", 10**9),), "2026-01", 12, sharing="per_desa")
BASE = Scenario(PLAN, "2024-08", "2023-03", "A")


@pytest.fixture(scope="module")
def figures():
    return load()


def test_what_a_plan_assumes_is_said(figures):
    assert words.assumptions(BASE, figures) == {
        "Dana": "APBD provinsi Rp1.000.000.000",
        "Untuk siapa": "pekerja rentan",
        "Waktu": "Januari 2026 – Desember 2026, 12 bulan",
        "Program": "JKK dan JKM",
        "Pembagian": "sama tiap desa dan kelurahan",
        "Paling sedikit": "–",
        "Paling banyak": "–",
        "Perlindungan yang berakhir": "–",
        "Keikutsertaan": "100 persen",
        "Potongan iuran": "tidak untuk iuran pemerintah",
        "Sektor": "–",
        "Angka dasar": "peserta dan potensi per Agustus 2024, penduduk miskin per Maret 2023",
    }


def test_all_that_may_differ_is_said(figures):
    plan = Plan(
        (
            Purse("dbh_sawit", 5, "pekerja_sawit", whole_idr=10),
            Purse("apbd_kabkota", 7, kode="15.09"),
        ),
        "2026-11",
        2,
        wanted={"15.09": 1_500, "15.01": 20, "15.02": 0},
        lapsing=(Cover("15.09", 100, "2026-12"),),
        take_up=96,
        sector="transportasi",
        discounted=True,
    )  # fmt: skip
    said = words.assumptions(Scenario(plan, "2024-08", "2024-03"), figures)
    assert said["Dana"] == "DBH sawit Rp5 dari Rp10 dan APBD kabupaten/kota Rp7 (hanya Tebo)"
    assert said["Untuk siapa"] == "pekerja rentan dan pekerja sawit"
    assert said["Pembagian"] == "disebut per daerah: Kerinci 20 dan Tebo 1.500"
    assert said["Perlindungan yang berakhir"] == "Tebo 100 orang (Desember 2026)"
    assert said["Keikutsertaan"] == "96 persen"
    assert said["Potongan iuran"] == "berlaku juga untuk iuran dari pemerintah"
    assert said["Sektor"] == "transportasi"


@pytest.mark.parametrize("goal", GOALS)
def test_a_goal_and_its_limits_are_said(goal, figures):
    plan = replace(PLAN, sharing="", goal=goal, floors={"15.09": 5}, caps={"15.01": 7, "15.09": 9})
    said = words.assumptions(replace(BASE, plan=plan), figures)
    assert said["Pembagian"].startswith("terbaik: ")
    assert (said["Paling sedikit"], said["Paling banyak"]) == ("Tebo 5", "Kerinci 7 dan Tebo 9")


def test_a_scenario_without_a_name_is_called_by_its_number():
    assert words.called(BASE, "7K3M9-QXD2A") == "A"
    assert words.called(replace(BASE, name=""), "7K3M9-QXD2A") == "tanpa nama (7K3M9-QXD2A)"


def test_which_is_better_at_what_is_one_sentence():
    # 70 people by the gap, 70 by poverty, 71 by the gap; who fills the gap lifts the lowest more
    assert (
        words.better(["A", "B"], [BY_GAP, BY_POOR]) == "A paling tinggi mengangkat daerah terendah."
    )
    assert words.better(["A", "B", "C"], [BY_POOR, MORE, MORE]) == (
        "B dan C melindungi paling banyak orang dan paling tinggi mengangkat daerah terendah."
    )


def test_alike_outcomes_are_called_alike():
    said = words.better(["A", "B"], [BY_GAP, BY_GAP])
    assert said == "Pada jumlah orang, daerah terendah, dan biaya tiap poin, hasilnya sama."


def test_what_isnt_like_is_said_before_it_is_compared():
    half = replace(BASE, plan=replace(PLAN, months=6, purses=(Purse("csr", 2 * 10**9),)))
    assert words.unlike(["A", "B"], [BASE, half]) == (
        "Uangnya tidak sama: A Rp1,0 miliar dan B Rp2,0 miliar. "
        "Lamanya tidak sama: A 12 bulan dan B 6 bulan."
    )
    older = replace(BASE, period="2025-03")
    said = words.unlike(["A", "B"], [BASE, older])
    assert said == "Angka dasarnya tidak sama: A per Agustus 2024 dan B per Maret 2025."
    assert words.unlike(["A", "B"], [BASE, BASE]) == ""
