# ruff: noqa: E501
"""The formats that an import must accept, each as it comes: title rows, notes, blanks and all."""

import pytest

from data.intake.gather import gather
from data.intake.recognise import recognise
from tests.data.intake.grids import figures, sheet, upload

P0, POOR, LINE = "persentase_penduduk_miskin", "jumlah_penduduk_miskin", "garis_kemiskinan"


def gathered(text, **changes):
    """The figures of a grid, and what was said of it."""
    file = text if not isinstance(text, str) else upload(text)
    layout = recognise(file)[0]
    return gather(file, layout.corrected(**changes))


def test_a_dynamic_table_of_bps():
    found = gathered(
        upload(
            sheet(
                """
nama_variabel;nama_variabel_turunan;nama_tahun;nama_turunan_tahun;data_content;nama_item_vertical_variabel
Persentase Penduduk Miskin (Persen);Jumlah;2023;Semester 1 (Maret);14.45;ACEH
Persentase Penduduk Miskin (Persen);Jumlah;2023;Semester 1 (Maret);7.58;JAMBI
Persentase Penduduk Miskin (Persen);Perkotaan;2023;Semester 2 (September);10.05;JAMBI
Persentase Penduduk Miskin (Persen);Jumlah;2023;Semester 1 (Maret);7.93;Kerinci
Persentase Penduduk Miskin (Persen);Jumlah;2023;Semester 1 (Maret);8.24;Kota Jambi
Persentase Penduduk Miskin (Persen);Jumlah;2023;Semester 1 (Maret);6.2;Simeulue
""",
                ";",
            ),
            kind="csv",
        )
    )
    assert figures(found) == {
        ("15", "2023-03", P0): 0.0758,
        ("15", "2023-09", P0 + "_perkotaan"): 0.1005,
        ("15.01", "2023-03", P0): 0.0793,
        ("15.71", "2023-03", P0): 0.0824,
    }
    assert found.skipped == {2: "di luar Provinsi Jambi", 7: "di luar Provinsi Jambi"}
    assert found.findings == ()


def test_a_yearly_dynamic_table_means_march_for_regencies():
    found = gathered(
        """
nama_variabel|nama_tahun|nama_turunan_tahun|data_content|nama_item_vertical_variabel
Persentase Penduduk Miskin (Persen)|2023|Tahun|7.93|Kerinci
Persentase Penduduk Miskin (Persen)|2024|Tahun|7.45|Kerinci
"""
    )
    assert figures(found) == {("15.01", "2023-03", P0): 0.0793, ("15.01", "2024-03", P0): 0.0745}


def test_a_web_table_of_bps_with_several_header_rows():
    table = sheet(
        """
Jumlah dan Persentase Penduduk Miskin Menurut Kabupaten/Kota|||||
Kabupaten/Kota|Penduduk Miskin||||Garis Kemiskinan
|Jumlah (Ribu Jiwa)||Persentase||(Rp/kapita/bulan)
|2022|2023|2022|2023|2023
Kerinci|18,24|19,45|7,46|7,93|489.123
Kota Sungai Penuh|2,87|3,01|2,97|3,12|601.456
Provinsi Jambi|283,82|280,68|7,62|7,58|589.123
Catatan: keadaan Maret|||||
""",
        merged=((1, 1, 1, 6), (2, 1, 4, 1), (2, 2, 2, 5), (3, 2, 3, 3), (3, 4, 3, 5)),
    )
    found = gathered(upload(table, kind="html"))
    told = figures(found)
    assert told["15.01", "2022-03", POOR] == 18240
    assert told["15.01", "2023-03", P0] == 0.0793
    assert told["15.72", "2023-03", LINE] == 601456
    assert len(told) == 15
    assert found.skipped == {8: "catatan kaki"}


def test_an_open_data_copy():
    found = gathered(
        """
id|kode_provinsi|nama_provinsi|persentase_penduduk_miskin|satuan|tahun
1|11|ACEH|14.45|PERSEN|2023
5|15|JAMBI|7.58|PERSEN|2023
6|16|SUMATERA SELATAN|11.78|PERSEN|2023
"""
    )
    assert figures(found) == {("15", "2023", P0): 0.0758}
    assert list(found.figures["row"]), list(found.figures["column"]) == ([3], [4])


def test_a_wide_file_of_bps_with_march_and_september():
    text = """
Provinsi|Garis Kemiskinan - Maret (Rp)|Garis Kemiskinan - September (Rp)|Jumlah Penduduk Miskin - Maret (ribu)|Persentase Penduduk Miskin - Maret
ACEH|600000|620000|806.75|14.45
JAMBI|589123|...|280.68|7.58*
INDONESIA|550458|-|25898.55|9.36e
Keterangan:||||
* Angka sementara||||
Sumber: BPS, Susenas 2023||||
"""
    silent = gathered(text)
    assert {one.rule for one in silent.findings} == {"periode"}
    assert silent.figures.empty
    found = gathered(text, period="2023")
    assert figures(found) == {
        ("15", "2023-03", LINE): 589123,
        ("15", "2023-03", POOR): 280680,
        ("15", "2023-03", P0): 0.0758,
        ("ID", "2023-03", LINE): 550458,
        ("ID", "2023-03", POOR): 25898550,
        ("ID", "2023-03", P0): 0.0936,
    }
    by_cell = found.figures.set_index(["row", "column"])
    assert by_cell.loc[(3, 5), "status"] == "sementara"
    assert by_cell.loc[(4, 5), ["status", "note"]].tolist() == ["resmi", "bertanda e"]
    assert set(found.skipped) == {2, 5, 6, 7}


@pytest.mark.parametrize(
    ("kerinci", "line"), [("18,24", "489.123"), ("18.24", "489,123"), ("18,24", "489 123")]
)
def test_a_table_of_a_publication_in_any_notation(kerinci, line):
    found = gathered(
        f"""
Tabel 1. Indikator Kemiskinan Menurut Kabupaten/Kota, Maret 2023||||||
No|Kabupaten/Kota|Jumlah Penduduk Miskin (000)|Persentase Penduduk Miskin|P1|P2|Garis Kemiskinan (Rp/kapita/bulan)
(1)|(2)|(3)|(4)|(5)|(6)|(7)
1|Kerinci|{kerinci}|7|1|-|{line}
|Jumlah|{kerinci}||||
"""
    )
    assert figures(found) == {
        ("15.01", "2023-03", POOR): 18240,
        ("15.01", "2023-03", P0): 0.07,
        ("15.01", "2023-03", "indeks_kedalaman_kemiskinan_p1"): 1,
        ("15.01", "2023-03", LINE): 489123,
    }
    assert found.skipped == {3: "baris nomor kolom", 5: "baris jumlah"}


def test_the_ministrys_table_of_participants():
    found = gathered(
        """
Jumlah Peserta Jaminan Sosial Tenaga Kerja Desember 2023 Menurut Provinsi, Status Keaktifan, dan Segmen Kepesertaan
No.|Provinsi|Kepesertaan Aktif|Kepesertaan Non Aktif
1|Aceh|412.345|200.111
5|Jambi|658.038|321.001
|Jumlah|41.559.123|20.111.222
"""
    )
    assert figures(found) == {
        ("15", "2023-12", "peserta_aktif_kemnaker"): 658038,
        ("15", "2023-12", "peserta_non_aktif"): 321001,
    }


def test_a_branchs_table_by_segment():
    found = gathered(
        """
BPJS KETENAGAKERJAAN KANTOR CABANG JAMBI
Posisi Agustus 2026
|||
No|Kabupaten/Kota|Potensi|Realisasi|||Coverage (%)|
|||PU|BPU|Jumlah||
1|Kota Jambi|210.000|60.000|20.345|80.345|38,26|
2|Kab. Muaro Jambi|150.000|45.000|-|45.000|30,00|
|Total|360.000|105.000|20.345|125.345||
"""
    )
    assert figures(found) == {
        ("15.71", "2026-08", "potensi_pekerja"): 210000,
        ("15.71", "2026-08", "peserta_pu_aktif"): 60000,
        ("15.71", "2026-08", "peserta_bpu_aktif"): 20345,
        ("15.71", "2026-08", "peserta_aktif"): 80345,
        ("15.71", "2026-08", "cakupan"): 0.3826,
        ("15.05", "2026-08", "potensi_pekerja"): 150000,
        ("15.05", "2026-08", "peserta_pu_aktif"): 45000,
        ("15.05", "2026-08", "peserta_aktif"): 45000,
        ("15.05", "2026-08", "cakupan"): 0.3,
    }


def test_a_branchs_claims_by_programme():
    found = gathered(
        """
Klaim Kantor Cabang Muara Bungo s.d. Desember 2025
Wilayah|JKK||JKM||Jaminan Hari Tua (JHT)|
|Kasus|Nominal (Rp)|Kasus|Nominal (Rp juta)|Kasus|Nominal (Rp miliar)
Bungo|12|123.456.789|3|126|1.020|12,5
"""
    )
    assert figures(found) == {
        ("15.08", "2025-12", "kasus_klaim_jkk"): 12,
        ("15.08", "2025-12", "nominal_klaim_jkk"): 123456789,
        ("15.08", "2025-12", "kasus_klaim_jkm"): 3,
        ("15.08", "2025-12", "nominal_klaim_jkm"): 126_000_000,
        ("15.08", "2025-12", "kasus_klaim_jht"): 1020,
        ("15.08", "2025-12", "nominal_klaim_jht"): 12_500_000_000,
    }


def test_a_column_for_each_month_of_one_indicator_and_their_sum_stays_out():
    found = gathered(
        """
Peserta Aktif Tahun 2026
Wilayah|Januari|Peb|Maret|Jumlah
Kab Bungo|1.234|1.300|1.400|3.934
"""
    )
    assert figures(found) == {
        ("15.08", "2026-01", "peserta_aktif"): 1234,
        ("15.08", "2026-02", "peserta_aktif"): 1300,
        ("15.08", "2026-03", "peserta_aktif"): 1400,
    }
    assert [(one.rule, one.column) for one in found.findings] == [("kolom-dilewati", 5)]


def test_a_long_table_in_the_products_own_words():
    found = gathered(
        """
kode|nama|period|indicator|value|unit|status|note
15.06|Kabupaten Tanjung Jabung Barat|2025-03|badan_usaha_aktif|1085|badan usaha|resmi|kata kepala cabang
15.06|Kabupaten Tanjung Jabung Barat|2025-03|cakupan|37.06|persen|sementara|
15.06|Kabupaten Tanjung Jabung Barat|2025|cakupan|37.06|persen|contoh|
"""
    )
    assert figures(found) == {
        ("15.06", "2025-03", "badan_usaha_aktif"): 1085,
        ("15.06", "2025-03", "cakupan"): 0.3706,
    }
    assert found.figures["status"].tolist() == ["resmi", "sementara"]
    assert found.figures["note"].tolist() == ["kata kepala cabang", ""]
    assert [(one.rule, one.row) for one in found.findings] == [("status", 4)]
