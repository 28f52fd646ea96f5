"""What every slide has, and that nothing leaves it or lies on another."""

from itertools import combinations

import pytest

from briefing import deck
from briefing.deck import arrange, notes, points, text
from briefing.deck.look import DEFAULT
from briefing.deck.place import SLIDE
from briefing.story.model import Claim, Slide
from briefing.story.visuals import Numbers, Table, Written
from tests.briefing.deck import reading
from tests.briefing.deck.reading import BARS, NUMBERS, TABLE, WORDS, A, P
from tests.briefing.story import example

both = pytest.mark.parametrize("hostile", [False, True])


@both
def test_each_slide_has_its_finding_as_title(hostile):
    made = reading.briefing(hostile)
    titles = [slide.shapes.title.text_frame.text for slide in reading.slides(hostile)]
    assert titles == [made.title, *(slide.title.text for slide in made.slides)]


@both
def test_each_slide_has_source_period_status_number_and_page(hostile):
    made = reading.briefing(hostile)
    for at, slide in enumerate(reading.slides(hostile)[1:], start=2):
        foot = reading.named(slide, "Kaki").text_frame.text
        assert foot.startswith("Sumber: Tabel uji <script>alert(1)</script>")
        assert "Periode: " in foot
        assert "Status: resmi" in foot
        assert foot.endswith(f"Potret {made.number}")
        assert reading.named(slide, "Nomor").text_frame.text == str(at)


def test_the_foot_names_the_statuses_and_periods_of_what_is_shown():
    foot = reading.named(reading.slides()[BARS], "Kaki").text_frame.text
    assert "Status: resmi, estimasi" in foot
    foot = reading.named(reading.slides()[reading.LINES], "Kaki").text_frame.text
    assert "Periode: 2022–2024" in foot


@both
def test_notes_say_the_claims_and_the_exact_sources(hostile):
    made = reading.briefing(hostile)
    for told, slide in zip(made.slides, reading.slides(hostile)[1:], strict=True):
        said = slide.notes_slide.notes_text_frame.text
        for claim in (*told.points, *told.talk):
            assert claim.text.split(example.LONG)[0] in said
        assert "https://contoh.go.id/?a=1&b=2" in said
        assert example.FORMULA in said
        assert "uji.csv baris 2" in said
        assert said.endswith(f"Potret {made.number}")


def test_a_name_that_is_cut_on_the_slide_is_whole_in_the_notes():
    slide = reading.slides(hostile=True)[BARS]
    categories = list(reading.chart(slide).plots[0].categories)
    assert [name for name in categories if name.endswith("…")]
    assert example.LONG.strip() in slide.notes_slide.notes_text_frame.text


def test_lines_of_a_file_are_told_as_spans():
    assert notes.spans({2, 5, 6, 7, 9}) == "2, 5–7, 9"


def test_the_deck_has_a_section_for_each_topic():
    root = reading.opened(reading.content()).element
    sections = [node for node in root.iter() if node.tag.endswith("}section")]
    assert [node.get("name") for node in sections] == [
        "Pembuka", "Keadaan", "Peta", "Tren", "Kesenjangan", "BKBK dan kebutuhan", "Daerah",
        "Keputusan yang diminta",
    ]  # fmt: skip
    listed = [node.get("id") for node in root.iter() if node.tag.endswith("2010/main}sldId")]
    assert listed == list(reading.attributes(root, f"{P}sldId", "id"))


def test_the_cover_says_what_the_deck_holds():
    said = [words for words, _ in reading.spoken(reading.slides()[0])]
    parts = ("Keadaan", "Peta", "Tren", "Kesenjangan", "BKBK dan kebutuhan", "Daerah")
    assert "\n".join([*parts, "Keputusan yang diminta"]) in said
    assert "\n".join(f"hlm. {page}" for page in range(2, 9)) in said
    assert f"Potret {reading.briefing().number}" in said


@both
def test_nothing_leaves_the_slide(hostile):
    for slide in reading.slides(hostile):
        for shape in slide.shapes:
            box = reading.place(shape)
            assert box.left >= -0.1, shape.name
            assert box.top >= -0.1, shape.name
            assert box.right <= SLIDE.width + 0.1, shape.name
            assert box.bottom <= SLIDE.height + 0.1, shape.name


@both
def test_no_words_stand_on_other_words(hostile):
    for slide in reading.slides(hostile):
        for (first, one), (second, other) in combinations(reading.spoken(slide), 2):
            assert not one.meets(other), f"{first!r} and {second!r}"


@both
def test_no_words_stand_on_a_table(hostile):
    slide = reading.slides(hostile)[TABLE]
    table = next(reading.place(shape) for shape in slide.shapes if shape.has_table)
    assert [said for said, box in reading.spoken(slide) if box.meets(table)] == []


@both
def test_all_words_are_in_indonesian(hostile):
    for slide in reading.slides(hostile):
        for root in (slide._element, slide.notes_slide._element):
            assert set(reading.attributes(root, f"{A}rPr", "lang")) == {"id-ID"}


@both
def test_a_table_says_what_the_briefing_says(hostile):
    made = reading.briefing(hostile)
    table = next(s.table for s in reading.slides(hostile)[TABLE].shapes if s.has_table)
    rows = [[cell.text_frame.text for cell in row.cells] for row in table.rows]
    visual = made.slides[TABLE - 1].visuals[0]
    assert rows[0] == list(visual.columns)
    for row, cells in zip(rows[1:], visual.rows, strict=True):
        assert row[1] == made.written(cells[1].key)
        assert row[2] == (made.facts[cells[2].key].bare if cells[2].key else "belum ada angka")
        assert row[0].rstrip("…") in cells[0].text


def test_a_figure_is_large_with_its_label_and_none_is_said():
    said = [words for words, _ in reading.spoken(reading.slides()[NUMBERS])]
    assert "Cakupan provinsi\n40,00\u00a0%\n2024" in said
    assert "Miskin ekstrem\nbelum ada angka\n2024" in said


def test_decisions_are_counted_through_their_section():
    numbered = list(reading.slides()[WORDS]._element.iter(f"{A}buAutoNum"))
    assert [mark.get("startAt") for mark in numbered] == [None] * 4
    made = reading.briefing()
    twice = reading.replaced(made, slides=(*made.slides, made.slides[-1]))
    last = reading.opened(deck.pptx(twice)).slides[WORDS + 1]
    assert [m.get("startAt") for m in last._element.iter(f"{A}buAutoNum")] == ["5"] * 4


def test_a_table_leaves_room_for_the_points_under_it():
    made = reading.briefing()
    table, lines = (made.slides[at - 1].visuals[0] for at in (TABLE, reading.LINES))
    said = made.slides[0].points
    slide = Slide("uji", "daerah", Claim("Dua", "uji"), "", (table, lines), said)
    page = arrange.arranged(made, DEFAULT, slide)
    assert page.rooms[0].bottom <= page.points.top
    assert page.points.bottom == pytest.approx(DEFAULT.body.bottom)
    assert points.least(DEFAULT.measure, [one.text for one in said], page.points.width) <= (
        page.points.height
    )


def many(rows: int) -> Slide:
    table = Table(("Nomor", "Nama"), tuple((Written(str(n)), Written("Desa")) for n in range(rows)))
    return Slide("uji", "metode", Claim("Semua desa", "uji"), "", (table,))


@pytest.mark.parametrize(("rows", "parts"), [(1, 1), (17, 1), (18, 2), (60, 4)])
def test_a_long_table_goes_on_over_several_slides(rows, parts):
    # 364 points hold 18 lines of 11 × 1.22 points with 6.4 around them: the head and 17 rows.
    pages = arrange.paged(reading.briefing(), DEFAULT, many(rows))
    assert len(pages) == parts
    shown = [row for page in pages for row in page.slide.visuals[0].rows]
    assert shown == list(many(rows).visuals[0].rows)
    assert max(len(page.slide.visuals[0].rows) for page in pages) <= 17
    assert [page.part for page in pages] == (
        [""] if parts == 1 else [f"{n}/{parts}" for n in range(1, parts + 1)]
    )


def test_a_strong_row_stays_strong_on_its_page():
    table = Table(("Nama",), tuple((Written(str(n)),) for n in range(40)), strong=(39,))
    slide = Slide("uji", "metode", Claim("Semua desa", "uji"), "", (table,))
    last = arrange.paged(reading.briefing(), DEFAULT, slide)[-1].slide.visuals[0]
    assert [row[0].text for at, row in enumerate(last.rows) if at in last.strong] == ["39"]


def test_figures_stand_above_another_visual():
    made = reading.briefing()
    numbers, bars = (made.slides[at - 1].visuals[0] for at in (NUMBERS, BARS))
    slide = Slide("uji", "keadaan", Claim("Dua", "uji"), "", (bars, numbers))
    rooms = arrange.arranged(made, DEFAULT, slide).rooms
    assert isinstance(numbers, Numbers)
    assert rooms[1].bottom <= rooms[0].top
    assert rooms[0].bottom <= DEFAULT.body.bottom


def test_every_topic_has_a_name():
    assert set(text.TOPICS) == {slide.section for slide in reading.briefing().slides} | {
        "biaya",
        "metode",
        "simulasi",
    }
