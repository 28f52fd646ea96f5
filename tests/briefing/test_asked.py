"""What an address asks for, and the address that asks for it."""

from urllib.parse import parse_qs, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import asked
from briefing.story.model import AUDIENCES, GOVERNOR, REGENT, TOPICS
from data.regions import regencies

EVERY = tuple(area.kode for area in regencies())
TEBO, BUNGO = "15.09", "15.08"


def test_an_empty_address_asks_for_the_governors_whole_briefing():
    found = asked.of_address({})
    assert (found.audience, found.kodes, found.until, found.topics) == (GOVERNOR, EVERY, "", TOPICS)


def test_a_bupati_is_given_his_own_regency_alone():
    found = asked.of_address({"untuk": ["bupati"], "daerah": [TEBO], "halaman": [BUNGO]})
    assert found.kodes == (TEBO,)


def test_a_bupati_without_a_regency_is_given_the_first():
    assert asked.of_address({"untuk": ["bupati"]}).kodes == ("15.01",)


def test_another_pages_regency_is_no_limit_for_the_governor():
    assert asked.of_address({"daerah": [TEBO]}).kodes == EVERY


def test_regencies_and_topics_come_in_their_own_order():
    found = asked.of_address({"halaman": [TEBO, BUNGO], "topik": ["tren", "peta"]})
    assert found.kodes == (BUNGO, TEBO)
    assert found.topics == ("peta", "tren")


def test_scenarios_are_named_as_somebody_types_them_each_once_and_at_most_four():
    typed = ["7k3m9qxd2a", "7K3M9-QXD2A", *(f"AAAAA-AAAA{n}" for n in range(1, 6))]
    found = asked.of_address({"skenario_paparan": typed}).scenarios
    assert found == ("7K3M9-QXD2A", "AAAAA-AAAA1", "AAAAA-AAAA2", "AAAAA-AAAA3")


@pytest.mark.parametrize(
    "address",
    [
        {"untuk": ["raja"]},
        {"halaman": ["15.99"]},
        {"sampai": ["2024-08"]},
        {"sampai": ["kapan"]},
        {"topik": ["cuaca"]},
        {"untuk": []},
        {"skenario_paparan": ["bukan nomor", "7K3M9"]},
    ],
)
def test_what_is_not_known_counts_as_not_asked_for(address):
    assert asked.of_address(address) == asked.of_address({})


@given(
    st.sampled_from(AUDIENCES),
    st.sampled_from(EVERY),
    st.sets(st.sampled_from(EVERY)),
    st.sampled_from(["", "2020", "2024"]),
    st.sets(st.sampled_from(TOPICS)),
    st.lists(st.sampled_from(["7K3M9-QXD2A", "AAAAA-AAAAA", "AAAAA-AAAAB"])),
)
def test_an_address_asks_for_what_it_was_written_from(
    audience, kode, kodes, until, topics, scenarios
):
    wanted = asked.request(audience, kode, kodes, until, topics, scenarios)
    assert asked.of_address(parse_qs(urlencode(asked.address(wanted)))) == wanted
    assert wanted.audience != REGENT or wanted.kodes == (kode,)
