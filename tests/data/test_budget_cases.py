import shutil

import pytest

from data import FILES
from data.budget_cases import cases
from data.problems import BadData


@pytest.fixture
def store(tmp_path):
    """A copy of the files, for a test to spoil."""
    return shutil.copytree(FILES, tmp_path / "files")


def spoil(store, old, new):
    path = store / "budget_cases.toml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_the_three_budgets_of_the_record_are_there():
    assert {"bkbk_2022", "bkbk_2023", "dbh_sawit_2025"} <= set(cases())


def test_a_case_holds_no_figure_of_its_own():
    text = (FILES / "budget_cases.toml").read_text()
    assert "000000" not in text.replace("_", "")
    assert cases()["dbh_sawit_2025"].months == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('fund = "bkbk"', 'fund = "judi"', "fund 'judi' tidak dikenal"),
        ('kode = "15"', 'kode = "99"', "kode '99' tidak dikenal"),
        ('budget = "anggaran_bkbk"', 'budget = "kue"', "indikator 'kue' tidak dikenal"),
        ('start = "2022-01"', 'start = "2022"', "bukan bulan"),
        ('period = "2022"', 'period = "dulu"', "period 'dulu' bukan periode"),
        ("months = 12", "months = 13", "di luar 0–12"),
        ("months = 12", 'months = "12"', "months bukan bilangan bulat"),
        ('id = "bkbk_2023"', 'id = "bkbk_2022"', "tertulis dua kali"),
        ('people = ["target_tenaga_kerja_bkbk"]', "people = []", "people kosong"),
    ],
)
def test_a_bad_entry_is_refused_in_one_sentence_with_file_and_remedy(store, old, new, said):
    spoil(store, old, new)
    with pytest.raises(BadData) as refusal:
        cases(store)
    assert refusal.value.file == "budget_cases.toml"
    assert said in str(refusal.value)
