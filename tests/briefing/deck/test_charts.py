"""What a double click on a chart shows is what the briefing says, cell by cell."""

import re
from io import BytesIO
from itertools import product

import openpyxl
import pytest

from briefing.deck import workbook
from briefing.deck.bars import _PALE_GOLD
from briefing.story.model import Fact
from geo import palette
from tests.briefing import office
from tests.briefing.deck import reading
from tests.briefing.deck.reading import BARS, LINES, SCATTER, A, C
from tests.briefing.story import example


def known(hostile: bool = False) -> dict[str, Fact]:
    return dict(reading.briefing(hostile).facts)


def visual(at: int, hostile: bool = False):
    return reading.briefing(hostile).slides[at - 1].visuals[0]


def sheet(at: int, hostile: bool = False):
    """The workbook inside the chart of a slide, formulas as such."""
    blob = reading.chart(reading.slides(hostile)[at]).part.chart_workbook.xlsx_part.blob
    return openpyxl.load_workbook(BytesIO(blob))[workbook.SHEET]


def exactly(values: list) -> list:
    """Equal to the sixteen digits that a spreadsheet keeps; nothing stays nothing."""
    return [value if value is None else pytest.approx(value, rel=1e-15) for value in values]


def column(found, letter: str) -> list:
    return [cell.value for cell in found[letter][1:]]


@pytest.mark.parametrize("hostile", [False, True])
def test_a_bar_is_the_value_of_its_fact(hostile):
    expected = [known(hostile)[key].value if key else None for *_, key in visual(BARS).places]
    plot = reading.chart(reading.slides(hostile)[BARS]).plots[0]
    assert list(plot.series[0].values) == expected
    assert column(sheet(BARS, hostile), "B") == exactly(expected)
    assert expected[-1] is None


def test_a_bar_without_a_figure_says_so_in_its_name():
    categories = list(reading.chart(reading.slides()[BARS]).plots[0].categories)
    assert categories[0] == "Kabupaten Kerinci"
    assert categories[-1] == "Kota Sungai Penuh · belum ada angka"


def test_the_province_stands_beside_the_bars_in_their_workbook():
    assert set(column(sheet(BARS), "F")) == {known()[visual(BARS).reference[0]].value}


def test_a_line_is_the_values_of_its_facts_and_a_gap_is_empty():
    series = {one.name: list(one.values) for one in reading.chart(reading.slides()[LINES]).series}
    for line in visual(LINES).lines:
        expected = [known()[key].value if key else None for key in line.keys]
        assert series[line.name] == expected
    assert series["Kabupaten Merangin"][1] is None


def test_a_gap_is_drawn_as_a_gap():
    space = reading.chart(reading.slides()[LINES])._chartSpace
    assert list(reading.attributes(space, f"{C}dispBlanksAs", "val")) == ["gap"]


def test_a_target_stands_at_its_period_alone():
    series = {one.name: list(one.values) for one in reading.chart(reading.slides()[LINES]).series}
    assert series["Target 2024"] == [None, None, 0.4]


def test_the_workbook_of_lines_has_a_column_a_line():
    found = sheet(LINES)
    heads = {cell.value: cell.column_letter for cell in found[1]}
    for line in visual(LINES).lines:
        expected = [known()[key].value if key else None for key in line.keys]
        assert column(found, heads[line.name]) == exactly(expected)


def test_a_bubble_is_three_facts_and_a_place_without_one_is_named_beneath():
    found, facts = sheet(SCATTER), known()
    dots = [dot for dot in visual(SCATTER).points if dot[2]]
    assert len(dots) == 10
    assert column(found, "A") == [name for _, name, *_ in dots]
    for letter, at in (("B", 2), ("C", 3), ("D", 4)):
        assert column(found, letter) == exactly([facts[dot[at]].value for dot in dots])
    note = reading.named(reading.slides()[SCATTER], "Keterangan").text_frame.text
    assert note.endswith("Belum ada angka: Kota Sungai Penuh")


def test_the_chart_shows_what_its_workbook_holds():
    plot = reading.chart(reading.slides()[SCATTER]).plots[0].series[0]
    assert list(plot.values) == exactly(column(sheet(SCATTER), "C"))


def test_estimates_are_gold_and_the_chosen_is_the_accent():
    root = reading.chart(reading.slides()[BARS])._chartSpace
    fills = {}
    for point in root.iter(f"{C}dPt"):
        colour = next(point.iter(f"{A}solidFill"))[0].get("val")
        fills[int(point.find(f"{C}idx").get("val"))] = colour
    assert fills[0] == "accent1"
    assert fills[1] == palette.GREY[1:]
    assert fills[2] == _PALE_GOLD[1:]
    assert known()[visual(BARS).places[2][2]].status == "estimasi"


@pytest.mark.parametrize("at", [BARS, LINES, SCATTER])
def test_a_hostile_name_is_text_in_the_workbook(at):
    cells = [cell for row in sheet(at, hostile=True).iter_rows() for cell in row]
    formulas = [c.value for c in cells if c.data_type == "f"]
    ours = re.compile(r'=(MID\([A-Z]+1,7,LEN\([A-Z]+1\)\)&" |")')
    assert [said for said in formulas if not ours.match(said)] == []
    assert [said for said in formulas if "cmd" in said] == []
    assert example.FORMULA in {c.value for c in cells if c.data_type == "s"}


def test_a_label_is_a_formula_that_comes_to_our_own_words(tmp_path):
    units = ("share", "orang", "rupiah", "rupiah/bulan", "indeks", "kali")
    values = (0.3952, 0.0, -0.125, 1_234.5, 999_999.7, 98_765_432.1, 160_017_580_800.0)
    facts = [
        example.fact("uji", "15.01", value, unit, status="estimasi" if value > 1 else "resmi")
        for unit, value in product(units, values)
    ]
    figures = workbook.Column("Nilai", [fact.value for fact in facts])
    labels = [workbook.label(fact, 0, row, (1, "Bungo")) for row, fact in enumerate(facts)]
    made = workbook.xlsx([figures, workbook.Column(workbook.labelled("Bungo"), labels)])
    # openpyxl drops the values that we stored, so that LibreOffice must reckon them.
    kept = BytesIO()
    openpyxl.load_workbook(BytesIO(made)).save(kept)
    to = "csv:Text - txt - csv (StarCalc):9,34,76"
    said = office.converted(kept.getvalue(), "label.xlsx", to, tmp_path).read_text(encoding="utf-8")
    found = [line.split("\t")[1] for line in said.splitlines()[1:]]
    assert found == [f"Bungo {fact.bare}" for fact in facts]
