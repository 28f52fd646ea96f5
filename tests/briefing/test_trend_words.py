import math

import pandas as pd
import pytest

from briefing import trend_words
from data.catalogue import POOR, POVERTY, catalogue
from program.trend import Trend

FALL = Trend("turun", "membaik", 29, "2010", "2025-09", -0.0009, -0.0012, -0.0006, 0.0000001)
POVERTY_SHARE = catalogue()[POVERTY]
FEW = "Baru 3 angka persentase penduduk miskin (P0) Tebo, belum cukup untuk menyebut arahnya"
UNCLEAR = "Persentase penduduk miskin (P0) Tebo tidak menunjukkan arah yang jelas"


def test_a_fall_is_said_with_its_pace_and_whether_it_is_good():
    assert trend_words.title("Provinsi Jambi", POVERTY_SHARE, FALL) == (
        "Persentase penduduk miskin (P0) Provinsi Jambi turun sekitar 0,09 poin persentase "
        "per tahun, membaik"
    )


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Trend("tidak jelas", "", 9, "2010", "2018"), UNCLEAR),
        (Trend("data belum cukup", "", 3, "2010", "2012"), FEW),
    ],
)
def test_where_no_direction_is_known_none_is_claimed(found, said):
    assert trend_words.title("Tebo", POVERTY_SHARE, found) == said


def test_the_table_says_direction_by_sign_and_by_word():
    assert trend_words.direction(FALL) == "▼ turun, membaik"
    few = Trend("data belum cukup", "", 3, "2010", "2012")
    assert trend_words.direction(few) == "– data belum cukup (perlu 5 angka)"


def test_the_pace_is_in_points_for_shares_and_in_the_unit_for_counts():
    assert trend_words.pace(FALL, POVERTY_SHARE) == "−0,09 (−0,12 s.d. −0,06)"
    rise = Trend("naik", "memburuk", 6, "2010", "2015", 1200.4, 900, 1500, 0.01)
    assert trend_words.pace(rise, catalogue()[POOR]) == "+1.200 (+900 s.d. +1.500)"


def test_a_pace_that_is_not_known_is_not_written():
    few = Trend("data belum cukup", "", 3, "2010", "2012")
    assert trend_words.pace(few, POVERTY_SHARE) == ""


@pytest.mark.parametrize(("p", "said"), [(0.0132, "0,013"), (0.0002, "< 0,001"), (math.nan, "")])
def test_the_chance_is_written_with_a_comma(p, said):
    assert trend_words.chance(p) == said


def test_a_region_without_figures_is_said_to_have_none():
    said = trend_words.absent("Kabupaten Tebo", POVERTY_SHARE)
    assert said == "Belum ada angka persentase penduduk miskin (P0) Kabupaten Tebo"


def test_verdicts_are_counted_in_words():
    few = Trend("data belum cukup", "", 3, "2010", "2012")
    found = {"15.01": FALL, "15.02": FALL, "15.03": few}
    assert trend_words.tally(found) == "2 turun dan 1 belum cukup data"


def test_a_projection_is_said_with_its_sign_and_range():
    ahead = pd.DataFrame({"period": ["2029-03"], "value": [0.0693], "low": [0.06], "high": [0.08]})
    said = trend_words.projected("Provinsi Jambi", POVERTY_SHARE, FALL, ahead)
    assert said.replace("\u00a0", " ") == (
        "Bila arah 2010 – September 2025 berlanjut, Penduduk miskin (P0) Provinsi Jambi "
        "≈ 6,93 % pada Maret 2029, antara 6,00 % dan 8,00 %."
    )
    assert trend_words.projected("Provinsi Jambi", POVERTY_SHARE, FALL, ahead[:0]) == ""
