"""A scenario in every output: the deck, the note, the workbook, the page, the trace."""

import io
import json
from functools import cache

import openpyxl
import pytest
from pptx import Presentation

from briefing import book, deck, document, kept, offline, scenarios
from briefing.document import typeset
from briefing.story import compare, frozen, traced
from briefing.story.model import COST, GOVERNOR, METHOD, STATE, Briefing, Request
from briefing.story.tell import tell
from data import store as database
from data.people import Person
from program.budget import saved
from program.budget.scenario import number
from tests.briefing.document import reading
from tests.briefing.story import budgets
from tests.briefing.story.told import store

OWN = number(budgets.NEEDY)
PEOPLE = "49.603 orang"
"""Rp10.000.000.000 ÷ (Rp16.800 × 12)."""


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv(database.VARIABLE, f"sqlite:///{tmp_path}/lindung.sqlite")
    return tmp_path / "lindung.sqlite"


@cache
def told(*numbers: str) -> Briefing:
    request = Request(GOVERNOR, ("15.09",), "", (STATE, COST, METHOD), numbers or (OWN,))
    return tell(store(), request, budgets.SAVED)


def words(slide) -> str:
    frames = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    tables = [shape.table for shape in slide.shapes if shape.has_table]
    cells = [cell.text for one in tables for row in one.rows for cell in row.cells]
    return " ".join([*frames, *cells])


def test_the_deck_says_the_number_the_table_and_the_assumptions():
    slides = [words(slide) for slide in Presentation(io.BytesIO(deck.pptx(told()))).slides]
    assert any(PEOPLE in said and "Rp10,0 miliar" in said for said in slides)
    assert any("8.852" in said and "Kota Jambi" in said for said in slides)
    assert any("Ketentuan APBD provinsi" in said for said in slides)


def test_two_maps_of_a_slide_are_alike_in_size_and_stand_above_what_is_said():
    made = Presentation(io.BytesIO(deck.pptx(told())))
    slide = next(one for one in made.slides if "Sebelum · " in words(one))
    maps = [s for s in slide.shapes if s.name == "Kabupaten Tebo" or s.name == "Tebo"]
    first, second = sorted(
        (s for s in maps if not s.has_text_frame or not s.text_frame.text), key=lambda s: s.left
    )
    assert (first.width, first.height, first.top) == (second.width, second.height, second.top)
    assert first.left + first.width < second.left


def test_the_note_says_it_with_a_page_more_for_every_two_scenarios():
    assert PEOPLE in reading.words(document.note(told()))
    every = tuple(budgets.SAVED)[:4]
    made = document.note(told(*every))
    assert typeset.pages(made) <= 6 + 2  # one page more for every two
    said = reading.words(made)
    assert PEOPLE in said
    assert "Iuran bulan pertama" in said


def test_the_workbook_holds_every_number_and_names_the_scenario():
    made = openpyxl.load_workbook(io.BytesIO(book.xlsx(told())))
    rows = list(made["Data"].iter_rows(values_only=True))
    key, value = rows[0].index("kunci"), rows[0].index("nilai")
    found = {row[key]: row[value] for row in rows[1:]}
    assert found[f"simulasi_{OWN}.people:15:2026-01"] == 49_603
    asked = {row[0]: row[1] for row in made["Saringan"].iter_rows(values_only=True)}
    assert asked["Skenario anggaran"] == OWN


def test_the_page_says_it_and_what_its_statuses_mean():
    said = offline.html(told()).decode()
    assert PEOPLE in said
    assert "asumsi: Ditetapkan dalam skenario anggaran" in said
    plain = tell(store(), Request(GOVERNOR, ("15.09",), "", (STATE,)))
    assert "asumsi: Ditetapkan" not in offline.html(plain).decode()


def test_the_trace_has_a_row_for_every_assumption_and_result():
    rows = traced.table(told())
    budget = rows[rows["ukuran"].eq("Dana: APBD provinsi, Ikut kebutuhan")].iloc[0]
    assert (budget["angka"], budget["status"]) == ("Rp10,0 miliar", "asumsi")
    assert "842.2/5193/SJ" in budget["ketentuan"]
    people = rows[rows["ukuran"].eq("Orang terlindungi, Ikut kebutuhan")]
    assert set(people["status"]) == {"hitungan"}
    assert len(set(people["daerah"])) == 12
    tebo = people[people["daerah"].eq("Kabupaten Tebo")].iloc[0]
    assert "menurut penduduk miskin" in tebo["rumus"]
    assert "Jumlah penduduk miskin, Kabupaten Tebo" in tebo["masukan"]


def test_the_slide_on_statuses_tells_those_of_simulations_where_there_are_some():
    reading_ = next(s for s in told().slides if s.name == "metode-status")
    names = [row[0].text for row in reading_.visuals[0].rows]
    assert names == ["resmi", "sementara", "≈ estimasi", "asumsi", "hitungan", "belum ada angka"]


def test_a_scenario_is_taken_from_the_store_once_and_then_carried(file):
    saved.save(Person("uji@contoh.go.id", "Uji"), budgets.NEEDY)
    held = scenarios.texts([OWN])
    request = Request(GOVERNOR, ("15.09",), "", (STATE,), (OWN,))
    made = kept.freeze(tell(store(), request, held))
    kept.keep(made)
    opened = kept.opened(made.number).briefing
    assert dict(opened.scenarios) == held
    # Told again from the snapshot alone: the same number, though the store is asked no more.
    assert tell(store(), opened.request, opened.scenarios).number == made.number


def test_a_number_that_nothing_is_saved_under_is_said(file):
    with pytest.raises(scenarios.NotSaved, match="AAAAA-AAAAA tidak ditemukan"):
        scenarios.texts(["AAAAA-AAAAA"])
    assert scenarios.texts([]) == {}


def test_a_snapshot_from_before_there_were_scenarios_still_opens():
    content = json.loads(frozen.pack(tell(store(), Request(GOVERNOR, ("15.09",), "", (STATE,)))))
    del content["scenarios"], content["request"]["scenarios"]
    old = frozen._canonical(content | {"number": ""})
    older = frozen._canonical(content | {"number": frozen.numbering.number(old)})
    opened = frozen.unpack(older)
    assert opened.request.scenarios == ()
    assert dict(opened.scenarios) == {}
    again = tell(store(), opened.request, opened.scenarios)
    assert compare.changes(opened, again) == ()


def test_orders_of_two_names_of_one_scenario_are_two():
    request = Request(GOVERNOR, ("15.09",), "", (STATE,), (OWN,))
    first = kept.order(store(), request, {OWN: "satu"})
    assert first.key != kept.order(store(), request, {OWN: "dua"}).key
    assert first.key == kept.order(store(), request, {OWN: "satu"}).key
