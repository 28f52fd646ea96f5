"""The documents of the published figures: for each reader, and all eleven regencies."""

import pytest

from briefing import document
from briefing.document import text
from briefing.story.visuals import Numbers
from tests.briefing.document import reading
from tests.briefing.story.told import KODES, REQUESTS, told

WHOLE = REQUESTS[:3]
"""One request of each audience."""


@pytest.mark.parametrize("request_", REQUESTS)
def test_the_note_has_its_pages_and_every_finding(request_):
    made = told(request_)
    pdf = document.note(made)
    assert 2 <= reading.pages(pdf) <= 6
    said = reading.words(pdf)
    for slide in made.slides:
        assert " ".join(slide.title.text.split()) in said


@pytest.mark.parametrize("request_", WHOLE)
def test_findings_are_headings_in_the_order_of_the_story(request_):
    made = told(request_)
    findings = dict.fromkeys(" ".join(one.title.text.split()) for one in made.slides)
    found = dict.fromkeys(reading.headings(document.note(made)))
    assert [*found] == [*findings, text.COPY["sources"]]


@pytest.mark.parametrize("request_", WHOLE)
def test_every_headline_figure_is_in_the_text(request_):
    made = told(request_)
    said = reading.words(document.note(made))
    numbers = [v for one in made.slides for v in one.visuals if isinstance(v, Numbers)]
    for key, _, _ in (item for shown in numbers for item in shown.items):
        assert " ".join(made.written(key).split()) in said


def test_every_regency_has_two_pages_with_its_headline_figures():
    made = told(WHOLE[0])
    pdf = document.profiles(made)
    assert reading.pages(pdf) == 2 * len(KODES)
    for at, one in enumerate(made.profiles):
        said = reading.page_words(pdf, 2 * at + 1)
        assert one.name in said
        numbers = [v for slide in one.parts for v in slide.visuals if isinstance(v, Numbers)]
        for key, _, _ in (item for shown in numbers for item in shown.items):
            assert " ".join(made.written(key).split()) in said


@pytest.mark.parametrize("made", [document.note, document.profiles])
def test_no_word_leaves_its_page(made):
    for word in reading.boxes(made(told(WHOLE[0]))):
        assert 40 < word.left < word.right < 556, word
        assert 30 < word.top < word.bottom < 822, word
