"""What holds of every briefing that is told."""

import re

import pytest

from briefing.story import frozen
from briefing.story.model import GOVERNOR, REGENCIES, REGENT, STATE, TOPICS, Request
from briefing.story.rules import RULES
from briefing.story.tell import ordered, tell
from briefing.story.visuals import keys_of
from tests.briefing.story import numbers
from tests.briefing.story.told import KODES, REQUESTS, claims, slides, store, told
from words.periods import last_month

ENDS = re.compile(r"[.?!](?=\s|$)")
REGISTRY = "desa_kelurahan"
"""The one list of which no older state is kept."""


def named(request: Request) -> str:
    """A request as the name of its case."""
    topics = "semua" if request.topics == TOPICS else request.topics[0]
    return f"{request.audience}-{len(request.kodes)}-{request.kodes[0]}-{request.until}-{topics}"


every = pytest.mark.parametrize("request_", REQUESTS, ids=named)


@every
def test_no_claim_is_without_a_rule(request_):
    assert {claim.rule for claim in claims(told(request_))} <= RULES.keys()


@every
def test_a_claim_rests_on_a_fact_or_speaks_of_method(request_):
    bare = [c for c in claims(told(request_)) if not (c.facts or RULES[c.rule].method)]
    assert bare == []


@every
def test_every_number_that_is_said_is_a_fact_of_its_claim(request_):
    briefing = told(request_)
    found = [(c.text, c.rule, numbers.unfounded(c, briefing)) for c in claims(briefing)]
    assert [one for one in found if one[2] and not RULES[one[1]].method] == []


@every
def test_everything_told_shown_and_gone_in_is_among_the_facts(request_):
    briefing = told(request_)
    keys = {key for slide in slides(briefing) for v in slide.visuals for key in keys_of(v)}
    keys |= {key for claim in claims(briefing) for key in claim.facts}
    keys |= {key for fact in briefing.facts.values() for key in fact.inputs}
    assert keys <= briefing.facts.keys()


@every
def test_a_figure_is_printed_somewhere_or_reckoned_from_others(request_):
    facts = told(request_).facts.values()
    assert [f.key for f in facts if not (f.stored or f.inputs or f.rules)] == []
    assert [f.key for f in facts for row in f.stored if not (row.file and row.line > 1)] == []
    assert [f.key for f in facts if f.inputs and not f.formula] == []


@every
def test_every_source_that_is_named_is_listed(request_):
    briefing = told(request_)
    ids = {source for fact in briefing.facts.values() for source in fact.sources}
    assert ids <= briefing.sources.keys()


@every
def test_nothing_later_than_the_year_is_told(request_):
    briefing = told(request_)
    if request_.until:
        late = [
            fact.key
            for fact in briefing.facts.values()
            if last_month(fact.period) > f"{request_.until}-12" and fact.indicator != REGISTRY
        ]
        assert late == []


@every
def test_sentences_end_as_sentences_and_titles_as_titles(request_):
    for slide in slides(told(request_)):
        assert not slide.title.text.endswith(".")
        assert [c.text for c in (*slide.points, *slide.talk) if c.text[-1] not in ".?!"] == []
        texts = [slide.title.text, *(c.text for c in (*slide.points, *slide.talk))]
        assert [t for t in texts if "  " in t or "nan" in t.split() or t[0].islower()] == []


@every
def test_no_two_slides_have_one_name_and_no_slide_says_a_thing_twice(request_):
    briefing = told(request_)
    names = [slide.name for slide in briefing.slides]
    assert len(names) == len(set(names))
    for slide in slides(briefing):
        texts = [claim.text for claim in (*slide.points, *slide.talk)]
        assert len(texts) == len(set(texts))


def test_the_same_request_gives_the_same_number_and_survives_freezing():
    request = REQUESTS[0]
    again = tell(store(), request)
    assert again.number == told(request).number
    assert frozen.pack(frozen.unpack(frozen.pack(again))) == frozen.pack(again)


def test_a_governor_with_everything_gets_every_section_in_its_order():
    sections = [slide.section for slide in told(REQUESTS[0]).slides]
    assert list(dict.fromkeys(sections)) == [t for t in TOPICS if t in sections]
    assert sections[0] == STATE


def test_a_slide_has_enough_to_say_and_not_too_much():
    for slide in told(REQUESTS[0]).slides:
        sentences = [end for claim in slide.talk for end in ENDS.findall(claim.text)]
        assert 2 <= len(slide.points) <= 4, slide.name
        assert 3 <= len(sentences) <= 6, slide.name


def test_a_bupati_hears_of_her_regency_right_after_the_state():
    order = ordered(Request(REGENT, KODES[:1], "", TOPICS))
    assert order[:3] == ("keadaan", "daerah", "peta")
    assert ordered(Request(GOVERNOR, KODES, "", TOPICS)) == TOPICS


def test_a_bupati_hears_each_finding_of_her_regency_once():
    state, own = tell(store(), Request(REGENT, ("15.07",), "", (STATE, REGENCIES))).slides
    assert state.title.text.startswith("Tanjab Timur: 26,66 persen pekerja terlindungi")
    assert own.title.text.startswith("Tanjab Timur: 10,14 persen penduduk miskin")
    assert not {one.text for one in state.points} & {one.text for one in own.points}
    (alone,) = tell(store(), Request(REGENT, ("15.07",), "", (REGENCIES,))).slides
    assert alone.title.text == state.title.text


def test_a_bupati_hears_whose_a_figure_of_the_province_is():
    (state,) = tell(store(), Request(REGENT, ("15.07",), "", (STATE,))).slides
    labels = [label for numbers in state.visuals for _, label, _ in numbers.items]
    assert "Cakupan Provinsi Jambi" in labels
    assert "Cakupan" not in labels
    assert any(one.text.startswith("Di Provinsi Jambi pada") for one in state.points)


def test_a_bupati_without_a_regency_is_refused():
    with pytest.raises(ValueError, match="memerlukan kabupaten/kota"):
        tell(store(), Request(REGENT, (), "", TOPICS))


def test_the_opening_names_its_reader():
    subtitle = {
        kode: tell(store(), Request(REGENT, (kode,), "", (STATE,))).subtitle
        for kode in ("15.07", "15.09", "15.71")
    }
    assert subtitle["15.07"] == "Bahan paparan untuk Bupati Tanjung Jabung Timur"
    assert subtitle["15.09"] == "Bahan paparan untuk Bupati Tebo"
    assert subtitle["15.71"] == "Bahan paparan untuk Wali Kota Jambi"
