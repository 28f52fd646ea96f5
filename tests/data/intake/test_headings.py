"""What a heading measures: its words are held against the catalogue and headings.toml."""

import pytest

from data.catalogue import catalogue
from data.intake.recognise.measures import measure, unit_named
from data.intake.recognise.moments import moment
from data.intake.recognise.words import role_of, said
from data.units import file_unit

HEADINGS = {
    "Jumlah Penduduk Miskin (ribu jiwa)": ("jumlah_penduduk_miskin", "ribu orang", ""),
    "Jumlah Penduduk Miskin (000)": ("jumlah_penduduk_miskin", "ribu orang", ""),
    "Jumlah Penduduk Miskin (Orang)": ("jumlah_penduduk_miskin", "orang", ""),
    "Jumlah Penduduk Miskin": ("jumlah_penduduk_miskin", "", ""),
    "Penduduk Miskin (%)": ("persentase_penduduk_miskin", "persen", ""),
    "Persentase Penduduk Miskin - Maret": ("persentase_penduduk_miskin", "persen", "03"),
    "persentase_penduduk_miskin": ("persentase_penduduk_miskin", "persen", ""),
    "P1": ("indeks_kedalaman_kemiskinan_p1", "indeks", ""),
    "Indeks Keparahan Kemiskinan (P2)": ("indeks_keparahan_kemiskinan_p2", "indeks", ""),
    "Garis Kemiskinan (Rp/kapita/bulan)": ("garis_kemiskinan", "rupiah/kapita/bulan", ""),
    "Garis Kemiskinan - September (Rp)": ("garis_kemiskinan", "rupiah/kapita/bulan", "09"),
    "Peserta Aktif": ("peserta_aktif", "orang", ""),
    "Jumlah Peserta Aktif (ribu)": ("peserta_aktif", "ribu orang", ""),
    "Realisasi per Agustus 2024": ("peserta_aktif", "orang", "2024-08"),
    "Coverage (%)": ("cakupan", "persen", ""),
    "Potensi": ("potensi_pekerja", "orang", ""),
    "Kepesertaan Aktif": ("peserta_aktif_kemnaker", "orang", ""),
    "Kepesertaan Non Aktif": ("peserta_non_aktif", "orang", ""),
    "Tingkat Pengangguran Terbuka (TPT)": ("tingkat_pengangguran_terbuka", "persen", ""),
    "Nominal Klaim JKM (Rp juta)": ("nominal_klaim_jkm", "juta rupiah", ""),
    "Jaminan Kecelakaan Kerja: Kasus": ("kasus_klaim_jkk", "kasus", ""),
    "Anggaran BKBK (miliar)": ("anggaran_bkbk", "miliar rupiah", ""),
}


@pytest.mark.parametrize(("heading", "told"), HEADINGS.items())
def test_a_heading_tells_indicator_unit_and_month(heading, told):
    found = measure([heading])
    assert (found.indicator, found.unit, found.moment.period) == told


@pytest.mark.parametrize(
    "heading",
    [
        "Jumlah Penduduk Miskin Laki-laki",
        "Persentase Penduduk Miskin Usia 15-24",
        "Jumlah dan Persentase Penduduk Miskin",
        "Peserta Aktif Perempuan",
        "Peserta",  # which of them, only the catalogue's own words may say
        "JHT",  # participants, cases or rupiah?
        "Nilai",
        "Jumlah",
    ],
)
def test_words_that_narrow_or_widen_an_indicator_are_not_passed_over(heading):
    wide = {"jumlah_penduduk_miskin", "persentase_penduduk_miskin", "peserta_aktif"}
    found = measure([heading]).indicator
    assert found not in wide
    assert "jht" not in found


def test_a_segment_of_a_branch_is_never_that_of_the_ministry():
    assert measure(["Peserta Aktif", "PU"]).indicator == "peserta_pu_aktif"
    assert measure(["Penerima Upah", "Peserta Aktif"]).indicator == "peserta_pu_aktif"
    assert measure(["Peserta PU (Kemnaker)"]).indicator == "peserta_aktif_pu"
    assert measure(["Kepesertaan Aktif", "PU"]).indicator == "peserta_aktif_pu"
    assert measure(["Peserta Aktif", "Jakon"]).indicator != "peserta_aktif_jakon"


def test_every_indicator_is_known_by_its_own_label():
    never = set(said()["by_id"]["never"])
    labels = {one.label: key for key, one in catalogue().items() if key not in never}
    assert {
        label: measure([label]).indicator
        for label, key in labels.items()
        if measure([label]).indicator != key
    } == {}


def test_every_indicator_but_the_ministrys_is_known_by_its_id():
    never = set(said()["by_id"]["never"])
    lost = {key for key in catalogue() if measure([key]).indicator != key}
    assert lost <= never


def test_every_word_of_the_file_means_something_that_exists():
    assert set(said()["figures"]) <= set(catalogue())
    assert set(said()["unit_of"]) <= set(catalogue())
    assert set(said()["small"]["percent"]) <= set(catalogue())
    printed = {unit for one in catalogue().values() for unit in one.file_unit}
    canonical = {one.unit for one in catalogue().values()}
    scales = {"ribu", "juta", "miliar", "triliun"}
    for unit in said()["units"]:
        assert unit in printed | canonical | scales or file_unit(unit).canonical in canonical


def test_no_phrase_is_claimed_by_two_indicators():
    phrases = [phrase for phrases in said()["figures"].values() for phrase in phrases]
    assert len(phrases) == len(set(phrases))
    words = [word for role in said()["roles"].values() for word in role]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Ribu Jiwa", "ribu orang"),
        ("PERSEN", "persen"),
        ("%", "persen"),
        ("(000)", "ribu"),
        ("Rp", "rupiah"),
        ("rupiah/kapita/bulan", "rupiah/kapita/bulan"),
        ("Juta Rupiah", "juta rupiah"),
        ("ekor", ""),
    ],
)
def test_a_unit_is_told_by_its_words(text, unit):
    assert unit_named(text) == unit


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2024", "2024"),
        ("2024.0", "2024"),
        ("2024-08", "2024-08"),
        ("2024-08-31", "2024-08"),
        ("2024-08-31 00:00:00", "2024-08"),
        ("31/08/2024", "2024-08"),
        ("08/2024", "2024-08"),
        ("202408", "2024-08"),
        ("Agustus 2024", "2024-08"),
        ("31 Agustus 2024", "2024-08"),
        ("Agt 2024", "2024-08"),
        ("Agu-24", "2024-08"),
        ("Semester 1 (Maret) 2024", "2024-03"),
        ("Nopember", "11"),
        ("Pebruari 2023", "2023-02"),
        ("08/05/2024", ""),  # the eighth of May or the fifth of August
        ("Triwulan II 2024", ""),
        ("2010-2018", ""),
        ("Maret dan September 2024", ""),
        ("Semester 1 2024", ""),  # which month, only a survey knows
        ("Tabel 1", ""),
    ],
)
def test_a_period_is_told_in_every_spelling_or_not_at_all(text, period):
    assert moment(text).period == period


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Kabupaten/Kota", "daerah"),
        ("Kab./Kota", "daerah"),
        ("Nama Daerah", "daerah"),
        ("Wilayah", "daerah"),
        ("nama_kabupaten_kota", "daerah"),
        ("nama_item_vertical_variabel", "daerah"),
        ("Kode", "kode"),
        ("kode_provinsi", "kode"),
        ("Tahun", "tahun"),
        ("nama_tahun", "tahun"),
        ("nama_turunan_tahun", "bulan"),
        ("Bulan", "bulan"),
        ("Periode", "periode"),
        ("Satuan", "satuan"),
        ("nama_variabel", "indikator"),
        ("data_content", "nilai"),
        ("No.", "abaikan"),
        ("Peserta Aktif", None),
    ],
)
def test_a_heading_names_the_role_of_its_column(heading, role):
    assert role_of(heading) == role


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Tabel 3.1.2 Persentase Penduduk Miskin Menurut Kabupaten/Kota (Persen), 2021-2023",
            ("persentase_penduduk_miskin", "persen"),
        ),
        (
            "Jumlah Penduduk Miskin Kabupaten/Kota Se-Provinsi Jambi (Ribu Jiwa), 2015 - 2018",
            ("jumlah_penduduk_miskin", "ribu orang"),
        ),
        (
            "Rekap Peserta Aktif BPJS Ketenagakerjaan Kantor Cabang Muara Bungo",
            ("peserta_aktif", "orang"),
        ),
        ("Jumlah dan Persentase Penduduk Miskin Menurut Provinsi", ("", "persen")),
        ("Jumlah Penduduk Miskin 15 Tahun ke Atas", ("", "")),
    ],
)
def test_a_title_tells_what_a_whole_table_measures(title, told):
    found = measure([title], title=True)
    assert (found.indicator, found.unit) == told
