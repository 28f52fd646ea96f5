import pytest

from briefing.story import grant_said as said
from briefing.story.facts import Facts
from data.catalogue import POOR, QUOTA, QUOTA_PER_100_POOR
from data.regions import regencies
from program.grant import against_need
from program.headline import QuotaRule
from tests.briefing.story.made import case, figures, row, text

YEAR = "2023"


def per_100(*values):
    """Published quotas for every 100 poor, the first regencies' in order, and the province's."""
    kodes = ("15.01", "15.02", "15.03")
    rows = [row(QUOTA_PER_100_POOR, v, k, YEAR) for k, v in zip(kodes, values, strict=False)]
    return case(QUOTA_PER_100_POOR, row(QUOTA_PER_100_POOR, 42.0, period=YEAR), *rows, period=YEAR)


def test_the_title_names_who_gets_most_and_least():
    own = per_100(118.0, 10.0, 40.0)
    assert text(said.title(own.facts, own.ranked)) == (
        "Kerinci mendapat 118 tempat untuk tiap 100 orang miskin, Merangin hanya 10"
    )
    alone = per_100(118.0)
    assert said.title(alone.facts, alone.ranked) is None


@pytest.mark.parametrize(
    ("values", "heard"),
    [
        ((118.0, 10.0), "Di Kerinci tempatnya bahkan lebih banyak daripada orang miskinnya."),
        ((100.0, 10.0), ""),
    ],
)
def test_more_places_than_poor_people_is_told(values, heard):
    own = per_100(*values)
    assert text(said.more_than_poor(own.facts, own.ranked)) == heard


def test_a_bupati_hears_her_own_quota_beside_the_province():
    own = per_100(118.0, 10.0)
    assert text(said.title_of(own.facts, "15.02", own.ranked)) == (
        "Merangin mendapat 10 tempat BKBK untuk tiap 100 orang miskin, provinsi 42"
    )
    assert said.title_of(own.facts, "15.09", own.ranked) is None


def test_the_flat_rule_is_told_where_it_is_known():
    quota = row(QUOTA, 117_150.0, period=YEAR)
    facts = Facts(figures(quota))
    assert text(said.flat(facts, QuotaRule(YEAR, 75, 1562, 1585), quota)) == (
        "Pada 2023 tiap desa dan kelurahan mendapat 75 tempat, berapa pun penduduk miskinnya; "
        "seluruhnya 117.150 tempat."
    )
    assert said.flat(facts, None, quota) is None
    assert said.villages(facts, QuotaRule(YEAR, 75, 1585, 1585), quota) is None


def test_nearly_all_places_must_move_where_one_of_eleven_equals_gets_all():
    kodes = [area.kode for area in regencies()]
    rows = [
        *(row(QUOTA, 110.0 if kode == "15.01" else 0.0, kode, YEAR) for kode in kodes),
        *(row(POOR, 50.0, kode, "2023-03") for kode in kodes),
        row(QUOTA, 110.0, period=YEAR),
    ]
    known = figures(*rows)
    claim = said.moved(Facts(known), against_need(known, POOR))
    # Ten of eleven equal needs have nothing: 10 ÷ 11 = 91 percent.
    assert claim.text == (
        "Sekitar 91 persen tempat BKBK harus berpindah agar mengikuti jumlah penduduk miskin."
    )


def test_without_a_score_nothing_must_move():
    facts = Facts(figures(row(QUOTA, 100.0, period=YEAR)))
    assert said.moved(facts, None) is None
    assert said.served(facts, None) is None
