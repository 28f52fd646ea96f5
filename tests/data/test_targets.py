import shutil

import pytest

from data import FILES
from data.problems import BadData
from data.published import sources
from data.targets import targets


@pytest.fixture
def store(tmp_path):
    """A copy of the files that targets need, for a test to spoil."""
    for name in ("targets.toml", "indicators.toml", "policy_parameters.csv", "cakupan.csv"):
        shutil.copy(FILES / name, tmp_path)
    return tmp_path


def spoil(store, old, new, name="targets.toml"):
    path = store / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def told(indicator: str, kode: str) -> list[tuple[str, float]]:
    return [(t.due, t.value) for t in targets() if (t.indicator, t.kode) == (indicator, kode)]


def test_the_targets_of_province_and_nation_are_the_published_ones_as_shares():
    assert told("cakupan", "15") == [("2024-12", 0.53), ("2025-12", 0.55)]
    assert told("cakupan", "ID") == [
        ("2025-12", 0.5215), ("2025-12", 0.3215), ("2026-12", 0.3499), ("2029-12", 0.4392),
    ]  # fmt: skip
    assert told("cakupan", "15.03") == [
        ("2024-12", 0.65), ("2025-12", 0.6262), ("2025-12", 0.962), ("2025-12", 1.0),
    ]  # fmt: skip
    assert told("persentase_penduduk_miskin", "ID") == [("2029-12", 0.05)]
    assert told("persentase_penduduk_miskin_ekstrem", "ID") == [("2026-12", 0.0)]


def test_only_the_national_plans_and_extreme_poverty_count_something_else():
    other = {t.label for t in targets() if not t.comparable}
    assert other == {"RPJMN 2025–2029", "RKP 2026", "Inpres 8/2025"}
    assert all("Bukan hitungan UCJ" in t.definition for t in targets() if "RPJMN" in t.label)


def test_every_target_says_whose_it_is_and_where_it_was_read():
    assert {t.source for t in targets()} <= sources().keys()
    assert all(t.definition.endswith(".") for t in targets())


def test_a_figure_that_is_mended_where_it_stands_is_mended_as_a_target(store):
    spoil(store, "target_rpjmn_cakupan_jamsostek,32.15", "target_rpjmn_cakupan_jamsostek,32.5",
          "policy_parameters.csv")  # fmt: skip
    assert next(t.value for t in targets(store) if "RPJMN" in t.label) == 0.325


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('label = "Target provinsi"', 'label = ""', "label kosong"),
        ("comparable = true", 'comparable = "ya"', "comparable kosong atau salah jenis"),
        ('indicator = "cakupan"', 'indicator = "cuaca"', "indikator 'cuaca' tidak dikenal"),
        ('due = "2024-12"', 'due = "2024"', "due '2024' bukan bulan"),
        ('file = "cakupan.csv"', 'file = "lain.csv"', "berkas 'lain.csv' tidak dikenal"),
        ('period = "2024-12"', 'period = "2023-12"', "tidak ada di cakupan.csv"),
        ('figure = "target_cakupan"', 'figure = "peserta_aktif"', "satuan orang bukan satuan"),
        ('due = "2024-12"', 'due = "2024-12"\nwarna = "biru"', "warna tidak dikenal"),
    ],
)  # fmt: skip
def test_a_fault_is_said_with_the_entry_it_stands_in(store, old, new, said):
    spoil(store, old, new)
    with pytest.raises(BadData, match=r"targets\.toml: \[\[target\]\] ke-1") as fault:
        targets(store)
    assert said in str(fault.value)
