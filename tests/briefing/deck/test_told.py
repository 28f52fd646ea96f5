"""The deck of the real figures, with a page for every regency."""

from functools import cache
from itertools import combinations

import pytest

from briefing import deck
from briefing.deck.place import SLIDE
from briefing.story.model import GOVERNOR, REGENT, TOPICS, Request
from data.regions import regencies
from tests.briefing import office
from tests.briefing.deck import reading
from tests.briefing.deck.test_rendered import letters, overlap
from tests.briefing.story.told import told

ALL = Request(GOVERNOR, tuple(area.kode for area in regencies()), "", TOPICS)
ONE = Request(REGENT, ("15.01",), "", TOPICS)
each = pytest.mark.parametrize("request_", [ALL, ONE], ids=["gubernur", "bupati"])


@cache
def made(request: Request) -> bytes:
    return deck.pptx(told(request))


@each
def test_every_slide_of_the_story_is_one_of_the_deck(request_):
    titles = [slide.shapes.title.text_frame.text for slide in reading.opened(made(request_)).slides]
    assert titles[1:] == [slide.title.text for slide in told(request_).slides]


@each
def test_no_sentence_is_cut(request_):
    for shown, slide in zip(
        list(reading.opened(made(request_)).slides)[1:], told(request_).slides, strict=True
    ):
        said = [words for words, _ in reading.spoken(shown)]
        for claim in slide.points:
            assert any(claim.text in words for words in said), claim.text


@each
def test_nothing_stands_on_anything_else(request_):
    for slide in reading.opened(made(request_)).slides:
        tables = [reading.place(s) for s in slide.shapes if s.has_table or s.has_chart]
        texts = reading.spoken(slide)
        for (first, one), (second, other) in combinations(texts, 2):
            assert not one.meets(other), f"{first!r} and {second!r}"
        for one, other in combinations(tables, 2):
            assert not one.meets(other)
        for shape in slide.shapes:
            assert reading.place(shape).right <= SLIDE.width + 0.1
            assert reading.place(shape).bottom <= SLIDE.height + 0.1


@each
def test_libreoffice_shows_every_slide_and_no_word_on_another(request_, tmp_path):
    pdf = office.converted(made(request_), "paparan.pptx", "pdf", tmp_path)
    pages, boxes = office.text(pdf), office.boxes(pdf)
    assert len(pages) == len(told(request_).slides) + 1
    for page, slide in zip(pages[1:], told(request_).slides, strict=True):
        assert slide.title.text in " ".join(page.split())
    for at, found in enumerate(boxes, start=1):
        for (first, one), (second, other) in combinations(found, 2):
            shared = overlap(letters(one), letters(other))
            assert shared < 0.1, f"slide {at}: {first!r} and {second!r}"


def test_each_regency_has_its_section_page_with_native_parts():
    slides = reading.opened(made(ALL)).slides
    pages = [
        shown
        for shown, slide in zip(list(slides)[1:], told(ALL).slides, strict=True)
        if slide.section == "daerah"
    ]
    assert len(pages) == 11
    assert all(any(shape.has_table for shape in page.shapes) for page in pages)
    assert all(any(shape.has_chart for shape in page.shapes) for page in pages)


def test_a_titles_even_lines_leave_no_word_alone_and_part_no_figure_from_its_unit():
    slides = {s.shapes.title.text_frame.text: s for s in reading.opened(made(ALL)).slides}
    wide = {said: reading.place(slide.shapes.title).width for said, slide in slides.items()}
    full = max(wide.values())
    alone = next(said for said in wide if said.startswith("Tanjab Timur: 26,66 persen"))
    assert wide[alone] < full * 0.75  # "provinsi" would stand alone in the full width
    parted = next(said for said in wide if said.startswith("Kota Jambi, Muaro Jambi, dan Tebo"))
    assert wide[parted] == full  # even lines would part "37" from "persen"
