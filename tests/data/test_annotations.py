import shutil

import pytest

from data import FILES
from data.annotations import DEFINITION, POLICY, about, annotations
from data.problems import BadData


@pytest.fixture
def store(tmp_path):
    """A copy of the files that annotations need, for a test to spoil."""
    for name in ("annotations.toml", "indicators.toml", "sources.csv"):
        shutil.copy(FILES / name, tmp_path)
    return tmp_path


def test_notes_stand_in_order_of_time_and_say_a_whole_sentence():
    dates = [note.date for note in annotations()]
    assert dates == sorted(dates)
    assert all(note.words.endswith(".") for note in annotations())
    assert {note.kind for note in annotations()} == {POLICY, DEFINITION}


def test_coverage_has_its_policies_and_says_whose_definition_it_follows():
    said = " ".join(note.words for note in about("cakupan"))
    for fact in ("BKBK", "Perda Provinsi Jambi 2/2024", "PP 50/2025", "UCJ", "842.2/5193/SJ"):
        assert fact in said


def test_extreme_poverty_is_two_definitions_that_no_line_joins():
    (broken,) = [note for note in about("jumlah_penduduk_miskin_ekstrem") if note.breaks]
    assert (broken.date, broken.kind) == ("2023", DEFINITION)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('kind = "definisi"', 'kind = "cuaca"', "kind 'cuaca' tidak dikenal"),
        ('date = ""', 'date = "kemarin"', "date 'kemarin' bukan waktu"),
        ('kind = "definisi"', 'kind = "kebijakan"', "date '' bukan waktu"),
        ('indicators = ["cakupan"]', 'indicators = ["cuaca"]', "indikator 'cuaca' tidak dikenal"),
        ('indicators = ["cakupan"]', "indicators = []", "indicators kosong"),
        ('source = "ayonusa-97831"', 'source = "entah"', "sumber 'entah' tidak terdaftar"),
        ("breaks = false", "breaks = false\nwarna = 1", "warna tidak dikenal"),
    ],
)
def test_a_fault_is_said_with_the_entry_it_stands_in(store, old, new, said):
    path = store / "annotations.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(BadData, match=r"annotations\.toml: \[\[annotation\]\] ke-1") as fault:
        annotations(store)
    assert said in str(fault.value)
