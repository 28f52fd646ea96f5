"""What is said of one regency: only what its figures say, and nothing where one is missing."""

import math

import pandas as pd
import pytest

from briefing import profile_words as words
from data.catalogue import COVERAGE, GAP, POVERTY, QUOTA_PER_100_POOR, catalogue
from program.headline import QuotaRule
from program.profile import ABOVE, BELOW, BETTER, NONE, SAME, UNSURE, WORSE
from program.rows import Row

NAN = math.nan
MEANINGS = catalogue()
RULE = QuotaRule("2023", 75, 1562, 1585)


def row(value, province=NAN, verdict=NONE, status="resmi", low=NAN, high=NAN, share=NAN, **more):
    cells = {
        "value": value,
        "province_value": province,
        "difference": value - province,
        "verdict": verdict,
        "status": status,
        "low": low,
        "high": high,
        "share": share,
        "period": "2024-08",
    }
    return pd.Series({**cells, **more}, dtype=object)


BEHIND = row(0.3149, 0.3952, WORSE)
AHEAD = row(0.5071, 0.3952, BETTER)
GUESS = row(0.3581, 0.3952, UNSURE, "estimasi", 0.225, 0.491)
MISSING = row(NAN, status="")


@pytest.mark.parametrize(
    ("coverage", "said"),
    [
        # 39,52 − 31,49 = 8,03
        (BEHIND, "Tebo: 31,49 persen pekerja terlindungi, 8,03 poin persentase di bawah provinsi"),
        (AHEAD, "Tebo: 50,71 persen pekerja terlindungi, 11,19 poin persentase di atas provinsi"),
        (
            row(0.3952, 0.3952, SAME),
            "Tebo: 39,52 persen pekerja terlindungi, sama dengan provinsi",
        ),
        (row(0.3149), "Tebo: 31,49 persen pekerja terlindungi"),
        (
            GUESS,
            "Tebo: menurut estimasi sekitar 35,81 persen pekerja terlindungi, belum pasti di atas "
            "atau di bawah provinsi",
        ),
        (MISSING, "Tebo: cakupannya belum diumumkan"),
    ],
)
def test_the_finding_says_coverage_and_its_distance(coverage, said):
    assert words.title("Tebo", coverage) == said


def test_the_counts_are_told_only_where_both_are_published():
    def counted(value, status="resmi"):
        return Row("15.06", "2024-08", "", value, status, "", "")

    both = words.covered(BEHIND, counted(3_149), counted(10_000))
    assert both.startswith("Sebanyak 3.149 dari 10.000 pekerja terlindungi, atau 31,49 persen")
    guessed = words.covered(BEHIND, counted(3_149), counted(10_000, "estimasi"))
    assert guessed == (
        "Cakupannya 31,49 persen pada Agustus 2024; provinsi 39,52 persen pada bulan yang sama."
    )


def test_an_estimate_is_told_with_its_range_and_that_it_decides_nothing():
    assert words.covered(GUESS, None, None).replace("\u00a0", " ") == (
        "Cakupannya belum diumumkan; estimasi untuk Agustus 2024 antara 22,50 % dan 49,10 %. "
        "Angka provinsi, 39,52 persen, ada di dalam rentang itu."
    )


def test_who_is_left_is_told_with_share_and_money():
    gap = row(94_662, 793_738, status="estimasi", low=77_065, high=112_260, share=0.1193)
    cost = row(19_083_859_200, status="estimasi", low=1, high=2)
    assert words.left(gap, cost) == (
        "Sekitar 94.662 orang (antara 77.065 orang dan 112.260 orang) belum terlindungi, "
        "11,9 persen dari yang tersisa di provinsi; iuran JKK dan JKM bagi mereka sekitar "
        "Rp19,1 miliar setahun."
    )
    assert words.left(row(48_403), MISSING) == "Sebanyak 48.403 orang belum terlindungi."
    assert words.left(MISSING, cost) == ""


@pytest.mark.parametrize(
    ("coverage", "poverty", "ending"),
    [
        (BEHIND, WORSE, "keduanya perlu didahulukan."),
        (BEHIND, BETTER, "tetapi perlindungan pekerjanya tertinggal."),
        (AHEAD, WORSE, "padahal kemiskinannya lebih berat."),
        (AHEAD, BETTER, "dan kemiskinannya lebih ringan."),
        (GUESS, WORSE, "belum dapat dipastikan."),
        (MISSING, WORSE, "di atas provinsi."),
    ],
)
def test_coverage_and_poverty_are_told_together(coverage, poverty, ending):
    value = 0.09 if poverty == WORSE else 0.05
    assert words.meeting(coverage, row(value, 0.071, poverty)).endswith(ending)


def test_without_a_poverty_figure_nothing_is_said():
    assert words.meeting(BEHIND, MISSING) == ""


@pytest.mark.parametrize(
    ("of", "indicator", "said"),
    [
        (BEHIND, COVERAGE, "8,03 poin persentase di bawah provinsi (39,52 %)"),
        (GUESS, COVERAGE, "Angka provinsi (39,52 %) ada di dalam rentang estimasinya"),
        (row(0.0710, 0.0710, SAME), POVERTY, "Sama dengan provinsi (7,10 %)"),
        (row(20, 40, share=0.5), GAP, "50,0 % dari provinsi (40 orang)"),
        (row(20), GAP, "Tanpa angka provinsi pada periode yang sama"),
        (
            row(30, 42, BELOW),
            QUOTA_PER_100_POOR,
            "12 per 100 orang di bawah provinsi (42 per 100 orang)",
        ),
        (MISSING, COVERAGE, ""),
    ],
)
def test_a_figure_is_compared_in_its_own_way(of, indicator, said):
    assert words.compared(of, MEANINGS[indicator]).replace("\u00a0", " ") == said


def test_every_verdict_has_its_sign_and_none_looks_like_a_minus():
    assert words.SIGNS == {
        BETTER: "▲", WORSE: "▼", SAME: "•", UNSURE: "≈", ABOVE: "", BELOW: "", NONE: "",
    }  # fmt: skip


def test_places_of_the_grant_are_villages_times_places_with_their_range():
    quota = row(9_675, status="estimasi", low=7_950, high=9_675, period="2023")
    said = words.bkbk(quota, row(41, 42), 129, RULE)
    # 129 × 75 = 9.675; 1585 − 1562 = 23; (129 − 23) × 75 = 7.950
    assert "129 desa dan kelurahan × 75 tempat, yaitu sekitar 9.675 tempat." in said
    assert "Rentangnya 7.950 sampai 9.675, sebab 23 desa baru" in said
    assert said.endswith("sekitar 41 tempat untuk tiap 100 penduduk miskin; provinsi 42.")


@pytest.mark.parametrize(
    ("quota", "villages", "rule"), [(MISSING, 129, RULE), (AHEAD, NAN, RULE), (AHEAD, 129, None)]
)
def test_without_its_parts_no_quota_is_told(quota, villages, rule):
    assert words.bkbk(quota, MISSING, villages, rule) == ""


@pytest.mark.parametrize(
    ("better", "worse", "said"),
    [
        (5, 1, "Tebo lebih baik daripada provinsi pada 5 ukuran, lebih buruk pada 1"),
        (5, 0, "Tebo lebih baik daripada provinsi pada 5 ukuran, tak satu pun lebih buruk"),
        (0, 2, "Tebo lebih buruk daripada provinsi pada 2 ukuran, tak satu pun lebih baik"),
        (0, 0, "Tebo: belum ada ukuran yang dapat dinilai terhadap provinsi"),
    ],
)
def test_the_strip_counts_its_verdicts(better, worse, said):
    assert words.standing("Tebo", {BETTER: better, WORSE: worse, SAME: 0}) == said


def test_a_regency_that_equals_the_province_throughout_is_told_so():
    said = words.standing("Tebo", {BETTER: 0, WORSE: 0, SAME: 3})
    assert said == "Tebo sama dengan provinsi pada 3 ukuran"


def test_the_table_names_who_is_better_most_often():
    counts = {"Bungo": {BETTER: 4}, "Tebo": {BETTER: 5}, "Kerinci": {BETTER: 5}}
    assert words.beside(counts) == (
        "Tebo dan Kerinci paling sering lebih baik daripada provinsi: 5 ukuran"
    )
    assert words.beside({"Bungo": {BETTER: 0}}).startswith("Tidak ada yang lebih baik")


def test_small_lines_are_summed_up_by_what_they_mean():
    assert words.moving("Tebo", ["membaik", "", "memburuk", "membaik"]) == (
        "Tebo: dari 4 ukuran, 2 membaik dan 1 memburuk"
    )
    assert words.moving("Tebo", ["", ""]).endswith(
        "belum ada ukuran yang jelas membaik atau memburuk"
    )
