"""A note has two to six pages, whatever the story has to say."""

from dataclasses import replace

from briefing import document
from briefing.document import memo, text, typeset
from briefing.story.model import METHOD, REGENCIES
from briefing.story.visuals import Table, Written
from tests.briefing.document import reading
from tests.briefing.document.stories import PLAIN, with_slides, worded


def test_a_story_of_one_sentence_still_has_two_pages():
    assert reading.pages(document.note(with_slides(worded(1)))) == 2


def test_a_story_without_slides_is_a_note_all_the_same():
    pdf = document.note(with_slides())
    assert reading.pages(pdf) == 2
    assert "Hal : Perlindungan" in reading.laid_out(pdf)


def test_eleven_regencies_are_told_in_a_few_lines_each_and_none_is_left_out():
    many = [worded(n, REGENCIES, sentences=6) for n in range(1, 12)]
    pdf = document.note(with_slides(*PLAIN.slides, *many))
    assert 2 <= reading.pages(pdf) <= 6
    said = reading.words(pdf)
    assert all(f"Temuan {n} " in said for n in range(1, 12))


def test_a_long_table_goes_on_with_its_header_and_parts_no_row():
    rows = tuple((Written(f"Baris {n}"), Written("kata " * 30)) for n in range(60))
    slide = replace(worded(1), visuals=(Table(("Kolom nama", "Kolom isi"), rows),))
    pdf = document.note(with_slides(slide))
    shown = [reading.page_words(pdf, page + 1) for page in range(reading.pages(pdf))]
    held = [said for said in shown if "Baris" in said]
    assert len(held) > 1
    assert all("Kolom nama" in said for said in held)


def test_a_short_table_stands_on_one_page():
    rows = tuple((Written(f"Baris {n}"), Written("isi")) for n in range(12))
    slides = [worded(n, sentences=25) for n in range(4)]
    slides.append(replace(worded(9), visuals=(Table(("Nama", "Isi"), rows),)))
    pdf = document.note(with_slides(*slides))
    shown = [reading.page_words(pdf, page + 1) for page in range(reading.pages(pdf))]
    assert [sum(f"Baris {n} " in said for n in range(12)) for said in shown].count(12) == 1


def test_smaller_text_comes_before_more_pages():
    slides = [worded(n, sentences=85) for n in range(12)]
    made = with_slides(*slides)
    comfortable = typeset.pdf("note.typ", memo._content(made, memo.FITS[0]))
    assert typeset.pages(comfortable) > 6
    assert reading.pages(document.note(made)) <= 6


def test_where_there_is_much_to_say_regencies_and_method_are_told_by_their_findings():
    many = [worded(n, REGENCIES, sentences=40) for n in range(11)]
    method = [worded(n, METHOD, sentences=40) for n in range(20, 24)]
    pdf = document.note(with_slides(*PLAIN.slides, *many, *method))
    assert reading.pages(pdf) <= 6
    said = reading.words(pdf)
    assert all(f"Temuan {n} " in said for n in (*range(11), *range(20, 24)))
    assert "Kalimat 39 dari temuan 3" not in said
    assert text.SHORTENED in said
    assert text.SHORTENED not in reading.words(document.note(PLAIN))


def test_a_table_that_a_deck_parts_over_slides_is_told_once():
    parts = [replace(worded(1, METHOD), name=f"uji-{n}") for n in range(4)]
    said = reading.words(document.note(with_slides(*parts)))
    assert said.count("Temuan 1 ") == 1


def test_one_chart_stands_beside_its_words():
    bars = next(s for s in PLAIN.slides if s.visuals and s.visuals[0].kind == "bars")
    boxes = reading.boxes(document.note(with_slides(bars)))
    claim = next(word for word in boxes if word.text == "28,00")
    figure = next(word for word in boxes if word.text == "52,0")
    assert claim.right < figure.left
    assert abs(claim.top - figure.top) < 300
