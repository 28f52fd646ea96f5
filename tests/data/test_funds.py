import shutil

import pytest

from data import FILES
from data.criteria import PRACTICE
from data.funds import BASIS, load
from data.problems import BadData


@pytest.fixture
def store(tmp_path):
    """A copy of the files that funds need, for a test to spoil."""
    names = ("funds.toml", "parameters.toml", "sources.csv", "program.csv", "policy_parameters.csv")
    for name in names:
        shutil.copy(FILES / name, tmp_path)
    return tmp_path


def spoil(store, old, new, file="funds.toml"):
    path = store / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def rule(key):
    return next(r for r in load().rules if r.id == key)


def test_every_rule_says_its_law_or_that_it_is_practice_and_where_that_can_be_read():
    for told in load().rules:
        assert told.legal == PRACTICE or any(digit.isdigit() for digit in told.legal)
        assert all(source.url.startswith("http") for source in told.sources)


def test_the_six_funds_each_have_a_rule_or_say_that_none_was_found():
    funds = load()
    told = {r.fund for r in funds.rules} | {u.fund for u in funds.unknown}
    assert told == set(funds.labels)
    assert set(funds.labels) == {
        "apbd_provinsi", "apbd_kabkota", "bkbk", "dana_desa", "dbh_sawit", "csr",
    }  # fmt: skip


def test_what_isnt_known_is_said_as_not_found():
    assert all("tidak ditemukan" in unknown.words for unknown in load().unknown)
    assert not [r for r in load().rules if r.fund == "csr"]


def test_ceilings_are_the_figures_that_stand_elsewhere():
    assert rule("bkbk_per_desa_2022").ceiling == 50
    assert rule("bkbk_per_desa_2023").ceiling == 75
    assert rule("dbh_sawit_porsi").ceiling == 20
    assert rule("bkbk_porsi_2022").ceiling == 10


def test_a_ceiling_changes_with_its_figure_and_isnt_written_twice(store):
    spoil(store, "dbh_sawit_porsi_kegiatan_lain,20,", "dbh_sawit_porsi_kegiatan_lain,25,",
          "policy_parameters.csv")  # fmt: skip
    assert next(r for r in load(store).rules if r.id == "dbh_sawit_porsi").ceiling == 25


def test_a_rule_is_found_in_the_months_it_holds():
    found = load().of("bkbk", "per_desa", ["2022-12", "2023-01"])
    assert [r.ceiling for r in found] == [50, 75]
    assert load().of("bkbk", "per_desa", ["2024-01"]) == ()
    assert rule("bkbk_per_desa_2022").covers("2022-12")
    assert not rule("bkbk_per_desa_2022").covers("2023-01")


def test_a_mere_basis_binds_nobody():
    assert not [r for r in load().rules if r.kind == BASIS and r.binding]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("binding = false", 'binding = "ya"', "binding bukan true atau false"),
        ('allows = ["daerah_sendiri"]', "allows = [1]", "allows bukan daftar teks"),
        ('allows = ["daerah_sendiri"]', 'allows = ["bulan"]', "allows 'bulan' tidak dikenal"),
        ('allows = ["daerah_sendiri"]', "allows = []", "allows tidak sesuai"),
        ('fund = "csr"\nkind', 'fund = "judi"\nkind', "fund 'judi' tidak dikenal"),
        ('kind = "wilayah"', 'kind = "cuaca"', "kind 'cuaca' tidak dikenal"),
        ('starts = "2025-05"', 'starts = "2025"', "bukan bulan"),
        ('ends = "2022-12"', 'ends = "2021-12"', "sebelum mulai"),
        ('status = "resmi"', 'status = "kabar"', "status 'kabar'"),
        ("kabaran-2025-05-15", "kata-orang", "'kata-orang' tidak terdaftar"),
        ('legal = "praktik daerah"', 'legal = " "', "legal kosong"),
        ('note = "Berapa', 'warna = "biru"\nnote = "Berapa', "warna tidak dikenal"),
        ('id = "bkbk_kelompok"', 'id = "apbd_kabkota_wilayah"', "tertulis dua kali"),
        ('id = "csr"', 'id = "bkbk"', "tertulis dua kali"),
        ("parameters.toml:tempat_bkbk_per_desa", "parameters.toml:kue", "tidak ditemukan"),
        ("program.csv:porsi", "lain.csv:porsi", "figure 'lain.csv' tidak dikenal"),
        ('figure = "program.csv:porsi_bkbk_untuk_jamsostek"', 'figure = ""', "figure tidak sesuai"),
        ("binding = false", "binding = true", "kind dasar tidak dapat mengikat"),
        ("words = ", "kata = ", "words bukan teks"),
    ],
)
def test_a_bad_entry_is_refused_in_one_sentence_with_file_and_remedy(store, old, new, said):
    spoil(store, old, new)
    with pytest.raises(BadData) as refusal:
        load(store)
    assert refusal.value.file == "funds.toml"
    assert said in str(refusal.value)
