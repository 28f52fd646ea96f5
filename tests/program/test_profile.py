"""Where a regency stands: verdicts with the arithmetic in sight, and what always holds."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.catalogue import COVERAGE, GAP, POVERTY, catalogue
from data.regions import regencies
from program import profile
from program.figures import load
from program.profile import ABOVE, BELOW, BETTER, NONE, SAME, UNSURE, WORSE, positions, verdict

NAN = math.nan
AMOUNTS = st.floats(-1e6, 1e6).map(lambda x: round(x, 3))
SOME = st.lists(AMOUNTS | st.just(NAN), min_size=1, max_size=11)
SHARES = st.integers(0, 10_000).map(lambda n: n / 10_000)


@pytest.mark.parametrize(
    ("value", "province", "good", "expected"),
    [
        (0.3149, 0.3952, "naik", WORSE),
        (0.5071, 0.3952, "naik", BETTER),
        (0.0612, 0.0710, "turun", BETTER),
        (0.0954, 0.0710, "turun", WORSE),
        (0.4000, 0.3952, "netral", ABOVE),
        (0.3900, 0.3952, "netral", BELOW),
        (0.39521, 0.39519, "naik", SAME),  # both are printed 39,52 %
        (NAN, 0.3952, "naik", NONE),
        (0.3149, NAN, "naik", NONE),
    ],
)
def test_the_good_direction_decides(value, province, good, expected):
    assert verdict(value, province, good, "share") == expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.2250, 0.4910, UNSURE),  # 0.3952 lies within
        (0.3952, 0.4910, UNSURE),  # and on the edge
        (0.2250, 0.3951, WORSE),
        (NAN, NAN, WORSE),
    ],
)
def test_an_estimate_whose_range_holds_the_province_decides_nothing(low, high, expected):
    assert verdict(0.3581, 0.3952, "naik", "share", low, high) == expected


@pytest.mark.parametrize("unit", ["orang", "rupiah", "desa"])
def test_totals_have_no_verdict_but_a_share(unit):
    assert verdict(94_662, 793_738, "turun", unit) == NONE
    assert profile.share_of_province(25, 200, unit) == 0.125


def test_rates_have_no_share_of_the_province():
    assert math.isnan(profile.share_of_province(0.2, 0.4, "share"))


@pytest.mark.parametrize(("value", "whole"), [(NAN, 10), (10, NAN), (0, 0), (11, 10), (-1, 10)])
def test_what_is_no_part_of_the_whole_has_no_share(value, whole):
    assert math.isnan(profile.share_of_province(value, whole, "orang"))


def test_an_unknown_direction_is_refused():
    with pytest.raises(ValueError, match="tidak dikenal"):
        verdict(1, 2, "up", "share")


@given(SHARES, SHARES)
def test_where_less_is_better_the_verdict_turns_round(value, province):
    turned = {BETTER: WORSE, WORSE: BETTER, SAME: SAME}
    more = verdict(value, province, "naik", "share")
    assert verdict(value, province, "turun", "share") == turned[more]
    assert verdict(province, value, "naik", "share") == turned[more]


@given(SHARES, SHARES, SHARES, SHARES)
def test_a_verdict_on_an_estimate_holds_for_its_whole_range(a, b, c, province):
    low, value, high = sorted((a, b, c))
    said = verdict(value, province, "naik", "share", low, high)
    if said in (BETTER, WORSE):
        assert (low > province) == (high > province) == (said == BETTER)


def test_the_lowest_stands_at_nought_and_the_highest_at_one():
    # (3 − 2) ÷ (6 − 2) = 0.25
    assert positions(pd.Series([2.0, 3.0, NAN, 6.0])).tolist()[:2] == [0.0, 0.25]
    assert positions(pd.Series([2.0, 3.0, NAN, 6.0])).tolist()[3] == 1.0


@given(SOME)
def test_places_lie_between_nought_and_one_and_missing_stays_missing(values):
    given_ = pd.Series(values, dtype=float)
    places = positions(given_)
    known = places.dropna()
    assert known.between(0, 1).all()
    assert (places.isna() == given_.isna()).all()
    if given_.nunique() == 1:
        assert (known == 0.5).all()
    elif given_.nunique() > 1:
        assert places[given_.idxmin()] == 0
        assert places[given_.idxmax()] == 1


@given(SOME)
def test_places_agree_with_interpolation_between_the_ends(values):
    given_ = pd.Series(values, dtype=float)
    if given_.nunique() > 1:
        ends = [np.nanmin(given_), np.nanmax(given_)]
        known = given_.dropna()
        expected = np.interp(known, ends, [0.0, 1.0])
        assert positions(known).to_numpy() == pytest.approx(expected, abs=1e-9)


@given(SOME, st.floats(0.01, 1000))
def test_the_unit_moves_nobody_and_the_order_stays(values, factor):
    given_ = pd.Series(values, dtype=float)
    places = positions(given_)
    assert positions(given_ * factor).to_numpy() == pytest.approx(
        places.to_numpy(), abs=1e-6, nan_ok=True
    )
    ordered = places[given_.sort_values().index].dropna()
    assert ordered.is_monotonic_increasing


@given(SOME)
def test_where_less_is_better_the_lowest_stands_at_the_good_end(values):
    places = positions(pd.Series(values, dtype=float))
    assert profile.facing(places, "turun").tolist() == pytest.approx(
        (1 - places).tolist(), nan_ok=True
    )
    assert profile.facing(places, "netral").tolist() == pytest.approx(places.tolist(), nan_ok=True)


@pytest.fixture(scope="module")
def figures():
    return load()


def made(unit_of: str, values, province, low=None, high=None):
    n = len(values)
    table = pd.DataFrame(
        {
            "value": values,
            "low": low or [NAN] * n,
            "high": high or [NAN] * n,
            "province_value": [province] * n,
        },
        index=[area.kode for area in regencies()][:n],
        dtype=float,
    )
    return profile.standings(table, catalogue()[unit_of])


def test_poverty_faces_right_where_it_is_low():
    found = made(POVERTY, [0.10, 0.04, 0.07], 0.055, low=[0.08, NAN, NAN], high=[0.12, NAN, NAN])
    assert found["place"].tolist() == pytest.approx([0, 1, 0.5])
    # 1 − (0.055 − 0.04) ÷ 0.06 = 0.75
    assert found["province_place"].tolist() == pytest.approx([0.75] * 3)
    # 0.12 is cut to the lowest end, 0.08 stands at 1 − 0.04 ÷ 0.06
    assert (found["range_from"].iloc[0], found["range_to"].iloc[0]) == pytest.approx((0, 1 / 3))


def test_a_province_outside_the_scale_isnt_placed_and_totals_never_place_it():
    assert made(COVERAGE, [0.2, 0.4], 0.5)["province_place"].isna().all()
    assert made(GAP, [20, 40], 30)["province_place"].isna().all()


def test_a_total_faces_right_where_it_is_large_whatever_is_good():
    # Kota Jambi isn't the worst for having the most people.
    assert made(GAP, [20, 40, 30], 90)["place"].tolist() == pytest.approx([0, 1, 0.5])


def test_every_main_indicator_stands_for_all_eleven(figures):
    found = profile.everyone(figures)
    assert len(found) == 20
    assert {len(table) for table in found.values()} == {11}
    kerinci = found[COVERAGE].loc["15.01"]
    assert kerinci["verdict"] == UNSURE, "39,52 % lies between 22,5 % and 49,1 %"
    assert found[COVERAGE].at["15.09", "verdict"] == WORSE
    assert found[GAP].at["15.09", "share"] == pytest.approx(94_662 / 793_738)


def test_without_estimates_an_estimate_is_no_figure(figures):
    found = profile.everyone(figures, with_estimates=False)
    assert math.isnan(found[COVERAGE].at["15.01", "value"])
    assert found[COVERAGE].at["15.01", "verdict"] == NONE


def test_verdicts_are_counted_over_the_indicators():
    one = pd.DataFrame({"verdict": [BETTER, WORSE]}, index=["15.01", "15.02"])
    two = pd.DataFrame({"verdict": [SAME, WORSE]}, index=["15.01", "15.02"])
    found = profile.judged({"a": one, "b": two}, "15.02")
    assert found == {BETTER: 0, WORSE: 2, SAME: 0}
