"""The deck as LibreOffice shows it: every slide, every title, nothing over anything."""

from functools import cache
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image

from briefing.deck.place import HEIGHT, WIDTH, Box
from tests.briefing import office
from tests.briefing.deck import reading, templates
from tests.briefing.deck.repairs import repairs
from tests.briefing.story import example

both = pytest.mark.parametrize("hostile", [False, True])


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory):
    """The PDF of a deck, made once."""

    @cache
    def made(hostile: bool) -> Path:
        folder = tmp_path_factory.mktemp("paparan")
        return office.converted(reading.content(hostile), "paparan.pptx", "pdf", folder)

    return made


def words(page: str) -> str:
    return " ".join(page.split())


@both
def test_each_slide_is_a_page_and_says_its_title(pdf, hostile):
    pages = office.text(pdf(hostile))
    titles = [slide.shapes.title.text_frame.text for slide in reading.slides(hostile)]
    assert len(pages) == len(titles)
    for page, title in zip(pages, titles, strict=True):
        assert words(title) in words(page)


@both
def test_no_text_of_a_slide_is_lost(pdf, hostile):
    for page, slide in zip(office.text(pdf(hostile)), reading.slides(hostile), strict=True):
        shown = sorted(page.split())
        for said, _ in reading.spoken(slide):
            if example.RIGHT_TO_LEFT not in said:
                assert [word for word in said.split() if word not in " ".join(shown)] == []


@both
def test_names_and_figures_of_charts_are_shown(pdf, hostile):
    pages = office.text(pdf(hostile))
    names = list(example.names(hostile).values())[4:]
    for at in (reading.BARS, reading.LINES, reading.SCATTER):
        for name in names[:-1]:
            assert name in words(pages[at])
    assert "≈ 31,0 %" in pages[reading.BARS].replace("\u00a0", " ")
    assert "Kota Sungai Penuh · belum ada angka" in words(pages[reading.BARS])
    assert "Provinsi 40,0 %" in words(pages[reading.BARS].replace("\u00a0", " "))


@both
def test_no_word_lies_on_another(pdf, hostile):
    for at, found in enumerate(office.boxes(pdf(hostile))):
        for (first, one), (second, other) in combinations(found, 2):
            shared = overlap(letters(one), letters(other))
            assert shared < 0.1, f"slide {at + 1}: {first!r} and {second!r}"


@both
def test_no_word_leaves_the_page(pdf, hostile):
    for found in office.boxes(pdf(hostile)):
        for word, box in found:
            assert box.left >= 0, word
            assert box.top >= 0, word
            assert box.right <= WIDTH, word
            assert box.bottom <= HEIGHT, word


def test_the_map_is_drawn_in_its_colours_and_hatched(pdf):
    picture = office.pages(pdf(False))[reading.MAP]
    with Image.open(picture) as page:
        dots = page.convert("RGB")
    counts = {colour: count for count, colour in dots.getcolors(1 << 24) or []}
    for colour in example.COLOURS:
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert counts.get((red, green, blue), 0) > 1000, colour


def letters(word: Box) -> Box:
    """Where the small letters of a word stand, without the room above and below them."""
    return word.inside(0, word.height / 4)


def overlap(one: Box, other: Box) -> float:
    """The part of the smaller box that both share."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(wide, 0) * max(high, 0) / max(min(one.area, other.area), 0.01)


@both
def test_powerpoint_finds_nothing_to_repair(tmp_path, hostile):
    assert repairs(reading.content(hostile), tmp_path) == []


def test_a_part_out_of_its_order_is_found(tmp_path):
    made = reading.opened(reading.content())
    root = reading.chart(made.slides[reading.BARS])._chartSpace
    root.insert(0, root[-1])
    assert repairs(templates.saved(made), tmp_path) != []
