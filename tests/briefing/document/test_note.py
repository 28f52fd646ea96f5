"""The nota dinas: two to six tagged A4 pages on which every figure is found as text."""

import re
from dataclasses import replace

import pytest

from briefing import document
from briefing.document import memo, text, typeset
from briefing.story import frozen
from briefing.story.model import AGENCY, DECISIONS, METHOD, REGENCIES, REGENT, STATE, Claim, Slide
from briefing.story.visuals import Numbers, Table, Told, Written
from tests.briefing.document import reading
from tests.briefing.story import example

PLAIN, HOSTILE = example.briefing(hostile=False), example.briefing()
WIDE, HIGH = 595.3, 841.9
NOTE, DANGEROUS = document.note(PLAIN), document.note(HOSTILE)
BOTH = pytest.mark.parametrize("pdf", [NOTE, DANGEROUS], ids=["plain", "hostile"])


def with_slides(*slides):
    return frozen.numbered(replace(PLAIN, slides=slides))


def worded(number, section=STATE, sentences=3):
    said = f"Temuan {number} tentang perlindungan pekerja di daerah ini."
    points = tuple(Claim(f"Kalimat {n} dari temuan {number}.", "uji") for n in range(sentences))
    return Slide(f"uji-{number}", section, Claim(said, "uji"), points=points)


@BOTH
def test_it_has_two_to_six_pages_of_a4(pdf):
    assert 2 <= reading.pages(pdf) <= 6
    assert reading.info(pdf)["Page size"].endswith("(A4)")


@BOTH
def test_every_face_is_inside(pdf):
    faces = reading.embedded(pdf)
    assert all(faces.values())
    assert any("SourceSerifPro" in face for face in faces)
    assert any("SourceSansPro" in face for face in faces)


@BOTH
def test_it_is_tagged_and_says_its_language_and_title(pdf):
    info = reading.info(pdf)
    assert info["Tagged"] == "yes"
    assert info["Title"] == PLAIN.title
    assert re.search(rb"/Lang ?\(id(-ID)?\)", pdf)


def test_headings_tables_and_charts_are_tags():
    tree = reading.structure(NOTE)
    for tag in ("H1", "P ", "Table", "TH", "TD", "Figure", "LI"):
        assert tag in tree


@BOTH
def test_no_word_leaves_the_page_or_its_margin(pdf):
    for word in reading.boxes(pdf):
        assert 40 < word.left < word.right < WIDE - 40, word
        assert 30 < word.top < word.bottom < HIGH - 20, word


def test_every_large_figure_is_found_as_text():
    said = reading.words(NOTE)
    numbers = next(v for s in PLAIN.slides for v in s.visuals if isinstance(v, Numbers))
    for key, label, _ in numbers.items:
        assert " ".join(PLAIN.written(key).split()) in said
        assert label in said


def test_every_figure_of_a_table_is_found_as_text():
    said = reading.words(NOTE)
    table = next(v for s in PLAIN.slides for v in s.visuals if isinstance(v, Table))
    for cell in (cell for row in table.rows for cell in row):
        if isinstance(cell, Told) and cell.key:
            fact = PLAIN.facts[cell.key]
            assert " ".join((fact.bare if cell.bare else fact.written).split()) in said
        elif isinstance(cell, Written):
            assert cell.text in said


def test_findings_are_headings_in_the_order_of_the_story():
    made = with_slides(*(worded(n) for n in range(1, 6)))
    said = reading.words(document.note(made))
    places = [said.index(f"Temuan {n}") for n in range(1, 6)]
    assert places == sorted(places)


def test_claims_run_on_as_a_paragraph():
    said = reading.words(document.note(with_slides(worded(1))))
    assert "Kalimat 0 dari temuan 1. Kalimat 1 dari temuan 1. Kalimat 2" in said


def test_decisions_stay_one_each_under_their_number():
    said = reading.words(document.note(with_slides(worded(1, DECISIONS))))
    assert "1. Kalimat 0 dari temuan 1. 2. Kalimat 1" in said


def test_what_only_the_speaker_says_stays_with_the_speaker():
    slide = replace(worded(1), talk=(Claim("Bila ditanya, jawablah begini.", "uji"),))
    assert "Bila ditanya" not in reading.words(document.note(with_slides(slide)))


def test_the_head_says_to_whom_about_what_and_of_when():
    said = reading.laid_out(NOTE)
    head = "Kepada : Gubernur Jambi Hal : Perlindungan pekerja rentan di Provinsi Jambi"
    assert head in said
    assert "Angka per : 2024, deret sejak 2022" in said
    assert f"Potret : {PLAIN.number}" in said


@pytest.mark.parametrize(
    ("audience", "kode", "reader"),
    [
        (REGENT, "15.06", "Bupati Tanjung Jabung Barat"),
        (REGENT, "15.71", "Wali Kota Jambi"),
        (REGENT, "15.72", "Wali Kota Sungai Penuh"),
        (AGENCY, "15.06", text.TO_AGENCY),
    ],
)
def test_the_reader_is_the_one_it_was_asked_for(audience, kode, reader):
    request = replace(PLAIN.request, audience=audience, kodes=(kode,))
    made = frozen.numbered(replace(PLAIN, request=request))
    assert f"Kepada : {reader} Hal" in reading.laid_out(document.note(made))


def test_a_target_is_not_the_date_of_the_figures():
    ahead = replace(example.fact("target.cakupan", "15", 0.9), period="2029", key="t")
    facts = dict(PLAIN.facts) | {"t": ahead}
    slide = Slide("uji", STATE, Claim("Menuju 2029", "uji", ("t", "cakupan:15:2024")))
    made = frozen.numbered(replace(PLAIN, facts=facts, slides=(slide,)))
    assert "Angka per : 2024 Potret" in reading.laid_out(document.note(made))


def test_each_page_says_its_number_its_sources_and_its_snapshot():
    count = reading.pages(NOTE)
    for page in range(1, count + 1):
        said = reading.page_words(NOTE, page)
        assert f"halaman {page} dari {count}" in said
        assert f"Potret {PLAIN.number}" in said
        assert "Sumber: " in said
        assert "Status: resmi" in said


def test_every_source_is_listed_with_its_number():
    cited = PLAIN.sources["uji"]
    said = reading.words(NOTE)
    assert f"[1] {cited.title}" in said
    assert cited.url.encode() in NOTE


def test_hostile_words_come_out_as_text():
    said = reading.words(DANGEROUS)
    assert example.FORMULA in said
    assert example.MARKUP in said
    assert "Nama yang panjang sekali Nama yang" in said
    assert b"/JavaScript" not in DANGEROUS


@pytest.mark.parametrize("words", ["#set page(width: 1cm)", "$x$ *a* _b_ `c` @d <e> \\ #", "// x"])
def test_words_are_never_read_as_markup(words):
    slide = replace(worded(1), title=Claim(words, "uji"), points=(Claim(words, "uji"),))
    assert reading.words(document.note(with_slides(slide))).count(words) == 2


def test_a_letter_that_no_face_has_does_not_stop_the_note():
    slide = replace(worded(1), points=(Claim("Nama 占碑 tertulis.", "uji"),))
    pdf = document.note(with_slides(slide))
    assert reading.info(pdf)["Tagged"] == "yes"
    assert "tertulis." in reading.words(pdf)


def test_a_missing_figure_is_said():
    assert reading.words(NOTE).count("belum ada angka") >= 3


def test_the_same_briefing_is_the_same_bytes():
    assert document.note(example.briefing(hostile=False)) == NOTE


def test_another_figure_gives_another_note():
    other = example.changed(PLAIN, "cakupan:15.01:2024", 0.31)
    assert "31,00 %" in reading.words(document.note(other))


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
