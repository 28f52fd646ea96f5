import shutil

import pytest

from data import FILES
from data.parameters import NotInForce, load
from data.problems import BadData


@pytest.fixture
def store(tmp_path):
    """A copy of the files that parameters need, for a test to spoil."""
    for name in ("parameters.toml", "sources.csv"):
        shutil.copy(FILES / name, tmp_path)
    return tmp_path


def spoil(store, old, new):
    path = store / "parameters.toml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_every_rule_has_an_address_to_check_it_at():
    rules = load()
    assert all(entry.legal for entry in rules.entries)
    assert all(assumption.legal for assumption in rules.assumptions)
    cited = [source for entry in rules.entries for source in entry.sources]
    cited += [source for assumption in rules.assumptions for source in assumption.sources]
    assert all(source.url.startswith("http") for source in cited)


def test_a_rule_is_told_for_the_month_it_holds_in():
    rules = load()
    assert rules.at("tempat_bkbk_per_desa", "2022-06").value == 50
    assert rules.at("tempat_bkbk_per_desa", "2023-01").value == 75
    assert [e.value for e in rules.history("tempat_bkbk_per_desa")] == [50, 75]


def test_a_month_that_no_rule_covers_is_told_as_unknown():
    rules = load()
    assert rules.find("tempat_bkbk_per_desa", "2024-01") is None
    with pytest.raises(NotInForce, match="2024-01"):
        rules.at("tempat_bkbk_per_desa", "2024-01")


def test_the_discount_is_assumed_not_to_cover_what_governments_pay():
    assert load().assumed("diskon_mencakup_iuran_pemerintah") is False


def test_an_assumption_that_isnt_written_down_is_refused():
    with pytest.raises(LookupError, match="cuaca"):
        load().assumed("cuaca")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("value = 16800", 'value = "16800"', "value bukan bilangan bulat"),
        ("value = 16800", "value = 16800.5", "value bukan bilangan bulat"),
        ("value = 16800", "value = -1", "negatif"),
        ("value = false", 'value = "tidak"', "value bukan true atau false"),
        ('starts = "2023-09"', 'starts = "2023"', "bukan bulan"),
        ('starts = "2026-01"', 'starts = "2028-01"', "sebelum mulai"),
        ('status = "resmi"', 'status = "kabar"', "status 'kabar'"),
        ("wahananews-jambi-2023-09-18", "kata-orang", "'kata-orang' tidak terdaftar"),
        ('legal = "PP 50/2025"', 'legal = " "', "legal kosong"),
        ('unit = "persen"\n', "", "unit bukan teks"),
        ('unit = "persen"\n', 'unit = "persen"\nwarna = "biru"\n', "warna tidak dikenal"),
        ('ends = "2022-12"', 'ends = "2023-02"', "dua nilai pada 2023-01"),
        ('id = "iuran_bpu_jkk_jkm"', 'id = "iuran', "bukan TOML"),
    ],
)
def test_a_bad_entry_is_refused_in_one_sentence_with_file_and_remedy(store, old, new, said):
    spoil(store, old, new)
    with pytest.raises(BadData) as refusal:
        load(store)
    assert refusal.value.file == "parameters.toml"
    assert said in str(refusal.value)
    assert refusal.value.remedy


def test_a_missing_file_is_said(tmp_path):
    shutil.copy(FILES / "sources.csv", tmp_path)
    with pytest.raises(BadData, match=r"parameters\.toml"):
        load(tmp_path)
