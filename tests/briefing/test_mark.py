"""Everything that leaves a demonstration wears its mark; nothing of the real store does."""

import io
import json
import re
import zipfile
from dataclasses import replace

import openpyxl
import pptx
import pytest

from briefing import exports, files, pack, picture, workbook
from briefing.files import HTML, NOTE, PPTX, PROFILES, XLSX
from briefing.makers import MAKERS
from briefing.pack import SNAPSHOT
from briefing.readme import README
from briefing.sheet import of_layers
from briefing.story import frozen
from briefing.story.model import GOVERNOR, MAP, METHOD, STATE, Request
from briefing.story.tell import tell
from briefing.story.traced import sheet as traced
from data import edition
from data.catalogue import COVERAGE, catalogue
from figures.static_map import static_map
from figures.theme import Caption
from geo import boundaries, palette
from geo.classes import classify
from program.figures import load
from program.panel import panel
from tests.briefing.document import reading
from tests.data import demonstration

MARK = "DATA CONTOH — bukan angka resmi"
ASKED = Request(GOVERNOR, ("15.09",), "", (STATE, MAP, METHOD))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    with demonstration.opened(tmp_path_factory.mktemp("contoh")):
        yield


@pytest.fixture(scope="module")
def figures(store):
    return load()


@pytest.fixture(scope="module")
def briefing(figures):
    return tell(figures, ASKED)


@pytest.fixture(scope="module")
def made(briefing):
    return {kind: make(briefing, None) for kind, make in MAKERS.items()}


@pytest.fixture(scope="module")
def layer(figures):
    return panel(figures, COVERAGE, "2026-10"), catalogue()[COVERAGE]


def drawn(layer):
    table, indicator = layer
    classes = classify(table["value"], "natural", 5)
    colours = palette.sequential(indicator.palette, classes.k)
    caption = Caption("Judul", "Ukuran", "Sumber")
    shapes, unit = boundaries.shapes("map"), indicator.unit
    return static_map(shapes, table, classes, colours, caption, unit)


def test_a_frozen_briefing_keeps_its_edition_and_so_its_mark(briefing):
    back = frozen.unpack(frozen.pack(briefing))
    assert (back.edition, back.mark) == (edition.DEMONSTRATION, MARK)
    assert replace(back, edition=edition.REAL).mark == ""


def test_a_briefing_that_lost_its_edition_no_longer_opens_under_its_number(briefing):
    content = json.loads(frozen.pack(briefing)) | {"edition": edition.REAL}
    with pytest.raises(frozen.NotThis):
        frozen.unpack(json.dumps(content).encode())


def test_every_slide_has_the_mark_above_all_else(made):
    deck = pptx.Presentation(io.BytesIO(made[PPTX]))
    for slide in deck.slides:
        last = [shape.text_frame.text for shape in list(slide.shapes)[-2:]]
        assert last == ["DATA CONTOH", MARK]
    assert deck.core_properties.title.startswith(MARK)


@pytest.mark.parametrize("kind", [NOTE, PROFILES])
def test_every_page_of_a_document_has_the_mark(made, kind):
    pages = int(re.search(r"Pages:\s+(\d+)", reading.told(made[kind], "pdfinfo"))[1])
    assert pages >= 2
    for page in range(1, pages + 1):
        said = reading.page_words(made[kind], page)
        assert MARK in said
    assert f"Title:           {MARK}" in reading.told(made[kind], "pdfinfo")


def test_marked_documents_stay_accessible(made):
    for kind in (NOTE, PROFILES):
        assert b"pdfuaid" in made[kind]


def test_every_page_of_the_workbook_has_the_mark_on_the_screen_and_on_paper(made):
    book = openpyxl.load_workbook(io.BytesIO(made[XLSX]))
    for page in book:
        assert page.oddHeader.center.text == MARK
        assert len(page._images) == 1
        assert page.sheet_properties.tabColor.rgb == "FFC98A0B"
    assert [cell.value for cell in book["Keterangan"][1]] == ["Peringatan", MARK]
    heads = [cell.value for cell in book["Data"][1]]
    column = heads.index("peringatan") + 1
    assert {row[0].value for row in book["Data"].iter_rows(2, None, column, column)} == {MARK}


def test_the_html_has_a_band_that_stays_and_words_across_every_page(made):
    page = made[HTML].decode()
    assert f'<p class="tanda" role="note">{MARK}</p>' in page
    assert '<body class="contoh">' in page
    assert 'content: "DATA CONTOH"' in page
    assert f"<title>{MARK} · " in page


def test_the_zip_says_it_first_and_its_files_are_the_marked_ones(briefing, made):
    content = list(pack.making(briefing))[-1]
    assert isinstance(content, bytes)
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert packed.read(README).decode("utf-8-sig").splitlines()[0] == MARK
        assert json.loads(packed.read(SNAPSHOT))["edition"] == edition.DEMONSTRATION
        for kind in (PPTX, NOTE, HTML):
            assert packed.read(files.file_name(kind, briefing.number)) == made[kind]


def test_the_same_briefing_gives_the_same_marked_files(briefing, made):
    for kind in (PPTX, XLSX, HTML):
        assert MAKERS[kind](briefing, None) == made[kind]


def test_files_of_a_figure_have_the_mark_in_every_row(layer):
    sheet = of_layers(layer).marked(MARK)
    lines = exports.csv(sheet).decode("utf-8-sig").splitlines()
    assert lines[0].endswith(",peringatan")
    assert len(lines) == 12
    assert all(line.endswith(f",{MARK}") for line in lines[1:])
    book = openpyxl.load_workbook(io.BytesIO(workbook.xlsx(sheet)))
    assert [page.oddHeader.center.text for page in book] == [MARK, MARK]
    assert book["Keterangan"]["B1"].value == MARK


def test_the_table_of_origins_has_the_mark(briefing):
    assert traced(briefing).mark == MARK
    assert set(traced(briefing).table["peringatan"]) == {MARK}


def test_the_map_as_geojson_has_the_mark_as_a_whole_and_at_each_shape(layer):
    found = json.loads(exports.geojson(layer, mark=MARK))
    assert found["peringatan"] == MARK
    assert {feature["properties"]["peringatan"] for feature in found["features"]} == {MARK}


def test_a_picture_has_a_band_above_what_it_shows(layer):
    chart = drawn(layer)
    bare, marked = picture.svg(chart), picture.svg(chart, MARK)
    height = float(re.search(r'height="([\d.]+)"', bare)[1])
    assert f'height="{height + 22:g}" viewBox="0 -22 ' in marked
    assert f">{MARK}</text>" in marked
    assert picture.png(chart, mark=MARK) != picture.png(chart)


def test_a_picture_of_published_figures_has_the_words_across_it_too():
    """A chart of samples writes them itself; here nothing does but the mark."""
    drawing = '<svg width="400" height="300" viewBox="0 0 400 300"></svg>'
    assert ">DATA CONTOH</text>" in picture.marked(drawing, MARK)
    assert picture.marked(drawing, "") == drawing


def test_nothing_of_the_real_store_is_marked(briefing):
    real = replace(briefing, edition=edition.REAL)
    deck = pptx.Presentation(io.BytesIO(MAKERS[PPTX](real, None)))
    words = [s.text_frame.text for slide in deck.slides for s in slide.shapes if s.has_text_frame]
    assert not [said for said in words if said.startswith("DATA CONTOH")]
    assert "DATA CONTOH" not in reading.words(MAKERS[NOTE](real, None))
    assert b'class="tanda"' not in MAKERS[HTML](real, None)
    book = openpyxl.load_workbook(io.BytesIO(MAKERS[XLSX](real, None)))
    assert not [page.title for page in book if page._images or page.oddHeader.center.text]


def test_a_demonstration_says_that_samples_are_among_the_figures(briefing):
    slides = {slide.name: slide for slide in briefing.slides}
    assert "angka terbitan dan contoh terakhir yang lengkap" in slides["keadaan"].subtitle
    meanings = [row[0].text for row in slides["metode-status"].visuals[0].rows]
    assert meanings == ["resmi", "sementara", "≈ estimasi", "contoh", "belum ada angka"]
    assert "contoh" in briefing.statuses(slides["keadaan"].keys)
