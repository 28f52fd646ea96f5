import shutil

import pytest

from data import FILES
from data.criteria import NO_LEGAL, NOT_FOUND, NUMBERED, PRACTICE, UNTESTABLE, load
from data.problems import BadData
from data.regions import regencies

FILE = "criteria.toml"
NEEDED = (FILE, "policy_parameters.csv", "parameters.toml", "sources.csv")


@pytest.fixture
def store(tmp_path):
    """A copy of the files that criteria need, for a test to spoil."""
    for name in NEEDED:
        shutil.copy(FILES / name, tmp_path)
    return tmp_path


def spoil(store, old, new, name=FILE):
    path = store / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_rule_has_an_address_to_check_it_at_or_says_that_none_was_found():
    for rule in load().rules:
        assert all(source.url.startswith("http") for source in rule.sources)
        assert bool(rule.sources) == (rule.status != NOT_FOUND) == (rule.legal != NO_LEGAL)


def test_the_numbers_of_published_rules_are_those_of_the_policy_parameters():
    numbers = {(r.id, r.starts): r.value for r in load().rules if r.value and r.sources}
    assert numbers == {
        ("umur_minimum_18", "2025-11"): 18,
        ("umur_maksimum_65", "2025-11"): 65,
        ("desil_1", "2025-01"): 1,
        ("penghasilan_di_bawah_500_ribu", "2025-01"): 500_000,
        ("pengeluaran_miskin_ekstrem", "2021-03"): 11_941,
        ("pengeluaran_miskin_ekstrem", "2025-05"): 400_000,
    }


def test_a_number_that_is_mended_where_it_stands_is_mended_in_the_rule(store):
    spoil(store, "usia_maksimum_pekerja_rentan,65", "usia_maksimum_pekerja_rentan,60",
          "policy_parameters.csv")  # fmt: skip
    assert load(store).rule("umur_maksimum_65", "2025-11").value == 60


def test_17_to_64_has_no_source_and_says_so():
    for key in ("umur_minimum_17", "umur_maksimum_64"):
        (rule,) = load().history(key)
        assert (rule.status, rule.legal, rule.sources) == (NOT_FOUND, NO_LEGAL, ())
        assert rule.note.endswith("terbitannya tidak ditemukan.")


def test_limits_of_other_regions_are_told_as_their_practice():
    rules = [r for r in load().rules if r.legal == PRACTICE]
    assert {r.id for r in rules} == {
        "umur_minimum_18", "umur_maksimum_65", "desil_1", "penghasilan_di_bawah_500_ribu",
    }  # fmt: skip
    assert all("di luar Jambi" in r.note for r in rules)


def test_no_variant_claims_to_be_the_rule_of_a_regency_of_jambi():
    assert not {v.kode for v in load().variants} & {area.kode for area in regencies()}


def test_the_text_of_the_governors_regulation_is_not_made_up():
    (rule,) = load().history("naskah_bkbk")
    assert (rule.test, rule.value) == (UNTESTABLE, None)
    assert "tidak ditemukan" in rule.note


def test_a_rule_is_told_for_the_month_it_holds_in():
    criteria = load()
    key = "pengeluaran_miskin_ekstrem"
    assert criteria.rule(key, "2022-12").value == 11_941
    assert criteria.rule(key, "2023-01") is None
    assert criteria.rule(key, "2025-04") is None
    assert criteria.rule(key, "2025-05").value == 400_000
    assert [r.value for r in criteria.history(key)] == [11_941, 400_000]


def test_a_rule_without_date_is_asked_in_every_month():
    assert load().rule("nik_sah", "1999-01") == load().rule("nik_sah", "2099-12")


def test_what_isnt_written_down_is_refused():
    with pytest.raises(LookupError, match="cuaca"):
        load().rule("cuaca", "2025-01")
    with pytest.raises(LookupError, match="cuaca"):
        load().variant("cuaca")


def test_only_old_age_savings_are_an_option():
    assert {p.id: p.optional for p in load().programmes} == {
        "jkk": False, "jkm": False, "jht": True,
    }  # fmt: skip


def test_a_rule_has_a_number_exactly_where_its_test_compares_with_one():
    assert all((r.value is not None) == (r.test in NUMBERED) for r in load().rules)


FAULTS = [
    ('test = "umur_minimum"', 'test = "tinggi_badan"', "test 'tinggi_badan' tidak dikenal"),
    ('period = "2025"', 'period = "2024"', "tidak ada di policy_parameters.csv"),
    ('test = "umur_minimum"', 'test = "desil_maksimum"', "satuan tahun bukan desil"),
    ('period = "2025"\n', "", "harus menunjuk terbitan"),
    ('period = "2025"\n', 'period = "2025"\nvalue = 18\n', "harus menunjuk terbitan"),
    ("value = 17\n", "", "harus ditulis di value"),
    ("value = 17\n", "value = 17.5\n", "value bukan bilangan bulat"),
    ("value = 17\n", "value = -1\n", "value negatif"),
    ('test = "nik_sah"', 'test = "nik_sah"\nvalue = 1', "tidak memakai angka"),
    ('starts = "2025-11"', 'starts = "2025"', "bukan bulan"),
    ('starts = "2025-11"', 'starts = ""', "starts kosong"),
    ('ends = "2022-12"', 'ends = "2021-02"', "sebelum mulai"),
    ('ends = "2022-12"', 'ends = "2025-05"', "dua entri pada 2025-05"),
    ('legal = "praktik daerah"', 'legal = " "', "legal kosong"),
    ('legal = "praktik daerah"', 'legal = "tidak ditemukan"', "harus dikatakan sama"),
    ('status = "tidak_ditemukan"\n', 'status = "resmi"\n', "harus dikatakan sama"),
    ('status = "resmi"', 'status = "kabar"', "status 'kabar' tidak dikenal"),
    ("bisnis-1869768", "kata-orang", "'kata-orang' tidak terdaftar"),
    ('kode = "17.08"\ngroup', 'kode = "99.99"\ngroup', "kode '99.99' tidak dikenal"),
    ('group = "pekerja_sawit"', 'group = "nelayan"', "group 'nelayan' tidak dikenal"),
    ('rules = ["desil_1"', 'rules = ["desil_2"', "aturan 'desil_2' tidak tertulis"),
    ('rules = ["pengeluaran_ppp_rpjmn"]', "rules = []", "rules bukan daftar teks"),
    ('id = "umur_17_64"', 'id = "penajam_18_65"', "'penajam_18_65' tertulis dua kali"),
    ("optional = true", 'optional = "ya"', "optional bukan true atau false"),
    ('programme = "jht"', 'programme = "jp"', "programme 'jp' tidak dikenal"),
    ('event = "hari_tua"', 'event = "hujan"', "event 'hujan' tidak dikenal"),
    ('bound = "tepat"', 'bound = "kira-kira"', "bound 'kira-kira' tidak dikenal"),
    ('kind = "beasiswa"', 'kind = "hadiah"', "kind 'hadiah' tidak dikenal"),
    ('parameter = "jkm_total"', 'parameter = "jkm_semua"', "'jkm_semua' tidak ada"),
    ("[[benefit]]", "[[manfaat]]", "manfaat: bagian tidak dikenal"),
    ("optional = true", 'optional = true\nwarna = "biru"', "warna tidak dikenal"),
    ('id = "nik_sah"', 'id = "nik', "bukan TOML"),
]


@pytest.mark.parametrize(("old", "new", "said"), FAULTS)
def test_a_bad_entry_is_refused_in_one_sentence_with_file_and_remedy(store, old, new, said):
    spoil(store, old, new)
    with pytest.raises(BadData) as refusal:
        load(store)
    assert refusal.value.file == FILE
    assert said in str(refusal.value)
    assert refusal.value.remedy
