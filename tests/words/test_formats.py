import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from words import formats


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1312370, 0, "1.312.370"),
        (39.515, 1, "39,5"),
        (2.5, 0, "3"),  # half goes away from zero, not to the even neighbour
        (-2.5, 0, "−3"),
        (-0.2, 0, "0"),  # no "−0"
        (0.285, 2, "0,29"),  # as printed, not as the binary fraction beneath it
    ],
)
def test_a_number_is_written_the_indonesian_way(value, decimals, text):
    assert formats.number(value, decimals) == text


def test_a_share_is_a_percentage_with_a_comma_and_a_space_that_does_not_break():
    assert formats.percent(518632 / 1312370) == "39,52\u00a0%"
    assert formats.percent_words(518632 / 1312370) == "39,52 persen"


def test_a_difference_of_shares_is_said_in_percentage_points_with_its_sign():
    assert formats.points(0.3149 - 0.3952) == "−8,03 poin persentase"
    assert formats.points(0.5071 - 0.3952) == "+11,19 poin persentase"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (160017580800, "Rp160,0 miliar"),
        (410_000_000, "Rp410,0 juta"),
        (16800, "Rp16.800"),
        (999_960_000, "Rp1,0 miliar"),  # never "Rp1.000,0 juta"
        (2_000_000_000_000, "Rp2,0 triliun"),
    ],
)
def test_money_takes_the_scale_a_reader_says_aloud(value, text):
    assert formats.rupiah(value) == text


@pytest.mark.parametrize("unit", ["share", "orang", "rupiah", "indeks", "per 100 orang"])
def test_a_missing_value_is_said_and_never_written_as_zero(unit):
    assert formats.value(math.nan, unit) == formats.MISSING
    assert formats.value(None, unit) == formats.MISSING
    assert formats.estimate(math.nan, unit) == formats.MISSING
    assert formats.bare(math.nan, unit) == "–"


def test_each_unit_reads_as_its_own():
    assert formats.value(0.5071, "share") == "50,71\u00a0%"
    assert formats.value(793738, "orang") == "793.738 orang"
    assert formats.value(613093, "rupiah/orang/bulan") == "Rp613.093"
    assert formats.value(1.174, "indeks") == "1,17"
    assert formats.value(118.2, "per 100 orang") == "118 per 100 orang"


def test_an_estimate_wears_its_sign_and_its_range():
    assert formats.estimate(0.3512, "share") == "≈\u00a035,12\u00a0%"
    assert formats.interval(0.312, 0.401, "share") == "antara 31,20\u00a0% dan 40,10\u00a0%"
    assert formats.interval(math.nan, 0.4, "share") == ""


def test_a_list_is_read_with_dan():
    assert formats.listing([]) == ""
    assert formats.listing(["Tebo"]) == "Tebo"
    assert formats.listing(["Tebo", "Bungo"]) == "Tebo dan Bungo"
    assert formats.listing(["Tebo", "Bungo", "Kerinci"]) == "Tebo, Bungo, dan Kerinci"


@given(st.integers(min_value=-(10**13), max_value=10**13))
def test_a_whole_number_can_be_read_back_from_its_text(value):
    text = formats.number(value)
    assert int(text.replace(".", "").replace("−", "-")) == value


def test_a_cell_that_is_sorted_holds_the_number_that_is_printed():
    assert formats.shown(0.35809372532541595, "share") == 35.81
    assert formats.shown(49_803.0, "orang") == 49803
    assert formats.shown(1.174, "indeks") == 1.17
    assert math.isnan(formats.shown(math.nan, "share"))


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        (formats.POINTS, "−8,03 poin persentase"),
        (formats.POINTS_A_YEAR, "−8,03 poin persentase per tahun"),
    ],
)
def test_a_difference_of_shares_is_said_in_points(unit, said):
    assert formats.value(-0.0803, unit) == said
    assert formats.bare(-0.0803, unit) == "−8,03"
    assert formats.shown(-0.0803, unit) == -8.03


def test_a_place_and_a_count_of_regencies_have_their_words():
    assert formats.value(3.0, formats.RANK) == "peringkat 3"
    assert formats.bare(3.0, formats.RANK) == "3"
    assert formats.value(4.0, "daerah") == "4 daerah"
