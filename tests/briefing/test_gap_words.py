import math

import pandas as pd
import pytest

from briefing import gap_words
from data.catalogue import GAP, GAP_COST, POVERTY, catalogue
from program.disparity import disparity
from program.quadrant import URGENT
from program.rank import ranges
from program.trend import Trend

NAN = float("nan")
KODES = ["15.01", "15.02", "15.03", "15.04"]


def ranked(values, low=None, high=None, status="resmi") -> pd.DataFrame:
    table = pd.DataFrame({"value": values}, index=KODES[: len(values)], dtype=float)
    table["low"], table["high"] = low or NAN, high or NAN
    table["status"] = status
    table.loc[table["value"].isna(), "status"] = ""
    return table.join(ranges(table[["value", "low", "high"]].astype(float)))


def test_the_title_names_the_three_largest_and_their_part():
    # 40 + 30 + 20 of 100 are ninety percent.
    said = gap_words.largest(ranked([10, 20, 30, 40]), catalogue()[GAP])
    assert said == (
        "Batang Hari, Sarolangun, dan Merangin memuat 90 persen dari semua yang belum terlindungi"
    )


def test_estimates_are_said_to_be_about_and_money_is_called_cost():
    said = gap_words.largest(ranked([1, 2, 3, 4], status="estimasi"), catalogue()[GAP_COST])
    assert "memuat sekitar 90 persen dari biaya menutup kesenjangan" in said


def test_with_figures_missing_no_part_of_the_whole_is_claimed():
    said = gap_words.largest(ranked([10, NAN, 30, NAN]), catalogue()[GAP])
    assert said == "Baru 2 daerah memiliki angka terbitan; terbanyak: Sarolangun"


def test_a_place_carries_its_doubt_and_a_shared_one_its_company():
    table = ranked([50, 40, 30], [50, 35, 30], [50, 55, 30])
    assert gap_words.places(table) == {
        "15.01": "peringkat 1, antara 1 dan 2",
        "15.02": "peringkat 2, antara 1 dan 2",
        "15.03": "peringkat 3",
    }
    tied = ranked([9, 7, 7, 5])
    assert gap_words.places(tied)["15.02"] == "peringkat 2 bersama Sarolangun"


def test_a_missing_figure_is_without_a_place():
    assert gap_words.places(ranked([1, NAN]))["15.02"] == "tanpa peringkat"


def test_who_is_beyond_doubt_is_named():
    said = gap_words.certainty(ranked([50, 40, 30], [50, 35, 30], [50, 55, 30]))
    assert said == "Hanya peringkat Sarolangun yang pasti; 2 lainnya dapat bertukar tempat"
    assert gap_words.certainty(ranked([3, 2, 1])).startswith("Semua peringkat pasti")
    assert gap_words.certainty(ranked([NAN])) == ""


def test_the_urgent_corner_tells_the_certain_from_the_doubtful():
    found = pd.DataFrame(
        {"corner": [URGENT, URGENT, "tinggi-rendah"], "certain": [True, False, True]},
        index=KODES[:3],
    )
    assert gap_words.urgent(found) == (
        "Cakupan di bawah dan kemiskinan di atas provinsi: Kerinci pasti, Merangin belum pasti"
    )
    assert gap_words.urgent(found.iloc[2:]).startswith("Tidak ada daerah")
    assert gap_words.urgent(found.assign(corner="")) == ""


def test_what_must_move_is_said_with_its_range():
    need, got = (pd.Series(v, index=KODES[:2], dtype=float) for v in ([10, 30], [50, 50]))
    found = disparity(need, got)
    assert gap_words.moved(found, "jumlah penduduk miskin", 0.22, 0.27) == (
        "Sekitar 25 persen tempat BKBK (antara 22 dan 27 persen) harus berpindah agar mengikuti "
        "jumlah penduduk miskin"
    )
    assert gap_words.served(found, "penduduk miskin") == (
        "Merangin memiliki 75,0 persen penduduk miskin dan sekitar 50,0 persen tempat; "
        "Kerinci memiliki 25,0 persen penduduk miskin dan sekitar 50,0 persen tempat"
    )
    assert gap_words.moved(None, "", 0, 0) == gap_words.served(None, "") == ""


def spread() -> pd.DataFrame:
    rows = [("2010-03", 0.12, 0.04, 0.08), ("2024-03", 0.10, 0.03, 0.07)]
    table = pd.DataFrame(rows, columns=["period", "highest_value", "lowest_value", "range"])
    return table.assign(highest="15.07", lowest="15.72")


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("turun", "turun", "makin mendekat"),
        ("naik", "naik", "makin berjauhan"),
        ("tidak jelas", "tidak jelas", "tidak jelas mendekat atau menjauh"),
        ("turun", "tidak jelas", "menyempit, ketimpangan relatif tidak jelas berubah"),
        ("data belum cukup", "turun", "belum cukup untuk menyebut arahnya"),
    ],
)
def test_whether_they_come_closer_follows_both_verdicts(first, second, words):
    absolute, relative = (Trend(own, "", 9, "2010-03", "2024-03") for own in (first, second))
    assert words in gap_words.closer(spread(), absolute, relative, catalogue()[POVERTY])


def test_the_distance_is_said_in_points_with_who_stands_at_its_ends():
    said = gap_words.distance(spread(), catalogue()[POVERTY]).replace("\u00a0", " ")
    assert said == (
        "Jaraknya 7,00 poin persentase pada Maret 2024, antara Tanjab Timur (10,00 %) dan Sungai "
        "Penuh (3,00 %); sebelumnya 8,00 poin persentase pada Maret 2010."
    )


def test_the_maps_say_in_how_many_the_figure_fell_and_only_of_those_known_twice():
    first = ranked([10, 20, 30, NAN]).assign(period="2010-03")
    last = ranked([9, 25, 30, 5]).assign(period="2024-03")
    assert gap_words.moved_class(first, last, catalogue()[POVERTY]).endswith(
        "turun di 1 daerah dan naik di 1 daerah antara Maret 2010 dan Maret 2024"
    )


def test_a_small_map_tells_its_ends_and_what_is_missing():
    said = gap_words.map_said(ranked([0.1, NAN, 0.3]), catalogue()[POVERTY], "Maret 2010")
    assert said.replace("\u00a0", " ") == (
        "Peta Maret 2010: tertinggi Sarolangun 30,00 %, terendah Kerinci 10,00 %; "
        "1 daerah belum ada angka"
    )


def test_firmness_without_a_share_is_not_said():
    assert gap_words.firm(math.nan, 225) == ""
    assert gap_words.firm(0.907, 225) == "tiga besar pada 91 persen dari 225 bobot"
