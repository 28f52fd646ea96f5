"""A briefing's number is that of its content, and its bytes come back as what they were."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.story import frozen
from tests.briefing.story import example
from words import numbering

MADE = example.briefing()
COVERAGE = next(key for key in MADE.facts if key.startswith("cakupan:15.01"))


def test_a_briefing_comes_back_from_its_bytes_as_it_was():
    back = frozen.unpack(frozen.pack(MADE))
    assert back.number == MADE.number
    assert back.slides == MADE.slides
    assert dict(back.facts) == dict(MADE.facts)
    assert frozen.pack(back) == frozen.pack(MADE)


def test_the_same_briefing_made_twice_has_one_number():
    assert example.briefing().number == MADE.number


def test_another_figure_gives_another_number():
    assert example.changed(MADE, COVERAGE, 0.31).number != MADE.number


def test_another_version_of_the_code_gives_another_number():
    assert frozen.numbered(replace(MADE, code="lain")).number != MADE.number


def test_another_request_gives_another_number():
    request = replace(MADE.request, audience="opd")
    assert frozen.numbered(replace(MADE, request=request)).number != MADE.number


def test_bytes_changed_after_numbering_are_refused():
    content = json.loads(frozen.pack(MADE))
    content["facts"][COVERAGE]["value"] = 0.99
    with pytest.raises(frozen.NotThis, match="tidak cocok lagi dengan nomornya"):
        frozen.unpack(json.dumps(content).encode())


def test_a_briefing_kept_before_its_form_grew_still_opens_under_its_number():
    kept = json.loads(frozen.pack(MADE))
    # As an earlier version would have kept it: no fact had notes.
    for fact in kept["facts"].values():
        del fact["note"]
    content = frozen._canonical(kept | {"number": ""})
    older = kept | {"number": numbering.number(content)}
    assert frozen.unpack(frozen._canonical(older)).number == older["number"] != MADE.number


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"number": 1}'])
def test_bytes_that_are_no_briefing_are_refused(content):
    with pytest.raises(frozen.NotThis, match="tidak dapat dibaca"):
        frozen.unpack(content)


@given(st.floats(min_value=0, max_value=1, allow_nan=False))
def test_any_value_survives_the_way_there_and_back(value):
    other = example.changed(MADE, COVERAGE, value)
    assert frozen.unpack(frozen.pack(other)).facts[COVERAGE].value == value
