"""A deck is the same bytes each time, and holds nothing but the briefing."""

import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from briefing import deck
from briefing.deck.base import presentation
from briefing.deck.look import DEFAULT
from tests.briefing.deck import reading
from tests.briefing.story import example

ROOT = Path(__file__).resolve().parents[3]
AGAIN = """
import hashlib
from briefing import deck
from tests.briefing.story import example
print(hashlib.sha256(deck.pptx(example.briefing())).hexdigest())
"""


def test_the_same_briefing_gives_the_same_bytes():
    assert deck.pptx(example.briefing()) == deck.pptx(example.briefing())


def test_another_process_in_another_place_gives_the_same_bytes():
    runs = [
        subprocess.run(
            [sys.executable, "-c", AGAIN], cwd=ROOT, check=True, capture_output=True, text=True,
            env={"PYTHONPATH": str(ROOT), "TZ": zone, "PYTHONHASHSEED": seed, "LC_ALL": place},
        ).stdout
        for zone, seed, place in (("Asia/Jakarta", "1", "C"), ("America/Lima", "2", "C.UTF-8"))
    ]  # fmt: skip
    assert runs[0] == runs[1]


def test_a_changed_figure_changes_the_deck():
    made = example.briefing()
    other = example.changed(made, "cakupan:15.01:2024", 0.26)
    assert deck.pptx(made) != deck.pptx(other)


def test_no_part_knows_the_time():
    with ZipFile(BytesIO(reading.content())) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = reading.parts(reading.content())["docProps/core.xml"].decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT", core)) == {"2000-01-01T"}


def test_the_properties_name_the_number_and_the_language():
    properties = reading.opened(reading.content()).core_properties
    assert properties.identifier == reading.briefing().number
    assert properties.language == "id-ID"
    assert properties.title == reading.briefing().title


def test_nothing_leads_out_of_the_file():
    for name, part in reading.parts(reading.content(hostile=True)).items():
        if name.endswith(".rels"):
            assert b"External" not in part, name


def test_no_cell_of_any_workbook_is_a_formula_of_the_data():
    found = 0
    for name, part in reading.parts(reading.content(hostile=True)).items():
        if name.endswith(".xlsx"):
            sheets = reading.parts(part)
            found += 1
            assert b"cmd|" in sheets["xl/sharedStrings.xml"]
            formulas = re.findall(rb"<f>(.*?)</f>", sheets["xl/worksheets/sheet1.xml"])
            assert not [said for said in formulas if b"cmd" in said or b"script" in said]
            assert not any("externalLink" in sheet for sheet in sheets)
    assert found == 3


def test_signs_that_xml_forbids_become_spaces():
    made = example.briefing()
    odd = reading.replaced(made, title="Satu\x00dua\x0btiga\n<b>&amp;")
    title = reading.opened(deck.pptx(odd)).slides[0].shapes.title.text_frame.text
    assert title == "Satu dua tiga <b>&amp;"


def test_the_layouts_are_ours_alone():
    made = presentation(DEFAULT)
    names = [layout.name for layout in made.slide_layouts]
    assert names == ["Sampul", "Gambar dan pokok", "Kata-kata", "Gambar", "Dua gambar dan pokok"]
    parts = reading.parts(reading.content())
    assert not [name for name in parts if "printer" in name or "thumbnail" in name]
