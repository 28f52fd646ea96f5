import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from program.bkbk import per_100_poor, quota, villages_added

COUNTS = st.lists(st.integers(0, 300), min_size=1, max_size=11)


def listing(counts):
    return pd.DataFrame({"kode": [f"15.{n:02d}" for n in range(len(counts))], "total": counts})


def test_kerinci_had_more_places_than_poor_people():
    places = quota(listing([287]), places=75)[0].value
    assert places == 287 * 75 == 21_525
    assert round(per_100_poor(places, 18_210)) == 118


def test_kota_jambi_had_one_place_for_ten_poor_people():
    assert round(per_100_poor(68 * 75, 50_090)) == 10


def test_sungai_penuh_had_two_places_for_each_poor_person():
    assert round(per_100_poor(69 * 75, 2_660)) == 195


def test_the_programme_knew_23_villages_fewer_than_todays_list():
    today = listing([287, 215, 158, 124, 155, 134, 93, 153, 129, 68, 69])
    # 117,150 ÷ 75 = 1,562 villages in 2023; 1,585 today
    assert villages_added(today, 75, 117_150) == 1_585 - 1_562 == 23
    assert villages_added(today, 50, 78_100) == 23


def test_all_added_villages_may_lie_in_one_regency():
    kota = quota(listing([68]), places=75, added=23)[0]
    assert (kota.low, kota.high) == ((68 - 23) * 75, 68 * 75)


def test_a_shorter_list_today_says_nothing():
    assert villages_added(listing([10]), 75, 11 * 75) == 0


def test_places_for_nobody_cant_be_counted():
    with pytest.raises(ValueError, match="lebih dari nol"):
        per_100_poor(100, 0)


@given(COUNTS, st.integers(0, 100), st.data())
def test_however_the_added_villages_lie_the_range_holds_the_truth(counts, places, data):
    added = [data.draw(st.integers(0, n)) for n in counts]
    found = quota(listing(counts), places, sum(added))
    for q, now, new in zip(found, counts, added, strict=True):
        assert q.low <= (now - new) * places <= q.high
