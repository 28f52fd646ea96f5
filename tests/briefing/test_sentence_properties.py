"""Whatever the figures are: a sentence is Indonesian, and never a raw value."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import sentences
from data.catalogue import COVERAGE, catalogue
from geo.bivariate import pair_up
from tests.briefing.tables import NAMES, headline, panel, row

SHARE = catalogue()[COVERAGE]

shares = st.integers(0, 10_000).map(lambda n: n / 10_000)
people = st.integers(0, 3_000_000)
tables = st.dictionaries(st.sampled_from(list(NAMES)), shares).flatmap(
    lambda values: st.builds(
        panel,
        st.just(values),
        st.lists(st.sampled_from(list(NAMES))).map(tuple),
        st.one_of(st.just(float("nan")), shares),
    )
)
headlines = st.fixed_dictionaries(
    {
        name: st.one_of(st.none(), st.builds(row, values))
        for name, values in {
            "coverage": shares,
            "participants": people,
            "potential": people,
            "gap": people,
            "gap_cost": st.integers(0, 10**13),
        }.items()
    }
    | {"newest_coverage": st.one_of(st.none(), st.builds(row, shares, st.just("2025-11")))}
).map(lambda facts: headline(**facts))


def is_indonesian(said: str) -> bool:
    """No missing value, no number with a decimal point, no doubled or hanging space."""
    bad = r"\bnan\b|None|inf\b|\d\.\d(?!\d\d)|\d\.\d{4}|  |^ | $| [.,;]"
    return re.search(bad, said) is None


@given(headlines)
def test_no_sentence_of_the_province_ever_shows_a_raw_number(facts):
    for tell in (sentences.state, sentences.gap, sentences.newer):
        assert is_indonesian(tell(facts))


@settings(max_examples=40)
@given(tables)
def test_no_sentence_of_the_regencies_ever_shows_a_raw_number(table):
    for said in (
        sentences.largest_gaps(table),
        sentences.quota(table),
        sentences.lagging(table),
        sentences.map_title(table, SHARE),
        sentences.map_subtitle(table, SHARE, "2024-08"),
        sentences.pair_title(pair_up(table["value"], table["value"])),
    ):
        assert is_indonesian(said)


@pytest.mark.parametrize("raw", ["39.52 persen", "nan orang", "None", "0.3952", "a  b", "x ."])
def test_a_raw_number_would_be_found(raw):
    assert not is_indonesian(raw)
    assert is_indonesian("518.632 dari 1.312.370 orang, atau 39,52 persen")
