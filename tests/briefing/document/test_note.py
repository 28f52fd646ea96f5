"""The nota dinas: two to six tagged A4 pages on which every figure is found as text."""

import re
from dataclasses import replace

import pytest

from briefing import document
from briefing.document import text
from briefing.story import frozen
from briefing.story.model import AGENCY, DECISIONS, REGENT, STATE, Claim, Slide
from briefing.story.visuals import Numbers, Table, Told, Written
from tests.briefing.document import reading
from tests.briefing.document.stories import PLAIN, with_slides, worded
from tests.briefing.story import example

HOSTILE = example.briefing()
WIDE, HIGH = 595.3, 841.9
NOTE, DANGEROUS = document.note(PLAIN), document.note(HOSTILE)
BOTH = pytest.mark.parametrize("pdf", [NOTE, DANGEROUS], ids=["plain", "hostile"])


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


def test_decisions_are_counted_through_their_section():
    said = reading.words(document.note(with_slides(worded(1, DECISIONS), worded(2, DECISIONS))))
    assert re.findall(r"(\d)\. Kalimat 0 dari temuan (\d)", said) == [("1", "1"), ("4", "2")]


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
