"""Bad text files: what must not be published, and what isn't a table."""

from codecs import BOM_UTF8

from tests.data.intake.making import figures as f
from tests.data.intake.making.places import typed, write

P0_HEAD = "Kabupaten/Kota;Periode;Persentase Penduduk Miskin (%)"
ACTIVE_HEAD = "Kabupaten/Kota;Periode;Peserta Aktif (orang)"


def _p0_rows() -> list[str]:
    values = f.printed(f.P0, "2021-03", f.MAHIRBYE)
    return [f"{name};2021-03;{f.indonesian(values[kode])}" for kode, name in f.BPS_NAMES.items()]


def _active_rows(period: str = "2026-01") -> list[str]:
    return [f"{name};{period};{at}.500" for at, name in enumerate(f.names(), 10)]


def code_against_name() -> None:
    """BPS codes throughout; in one row the Kemendagri code of the same regency."""
    codes = f.BPS_CODES | {"15.09": "1509"}
    values = f.printed(f.P0, "2021-03", f.MAHIRBYE)
    rows = [f"{codes[kode]};{name};2021-03;{values[kode]}" for kode, name in f.BPS_NAMES.items()]
    head = "Kode;Kabupaten/Kota;Periode;Persentase Penduduk Miskin (%)"
    typed("kode-lawan-nama.csv", [head, *rows])


def swapped_list() -> None:
    """The heading says Kemendagri, the digits are of the BPS list, in the whole file."""
    values = f.printed("jumlah_penduduk", "2025", f.CIVIL)
    rows = [f"{f.BPS_CODES[kode]};{name};{values[kode]}" for kode, name in f.BPS_NAMES.items()]
    typed("daftar-tertukar.csv", ["Kode Kemendagri;Kabupaten/Kota;Jumlah Penduduk 2025", *rows])


def dotted_against_name() -> None:
    """Dotted codes, which only Kemendagri writes, with BPS's digits: 15.06 for Tanjab Timur."""
    values = f.printed("jumlah_penduduk", "2025", f.CIVIL)
    rows = [
        f"15.{f.BPS_CODES[kode][2:]};{name};{values[kode]}" for kode, name in f.BPS_NAMES.items()
    ]
    typed("kode-bertitik-tertukar.csv", ["Kode;Kabupaten/Kota;Jumlah Penduduk 2025", *rows])


def codes_alone() -> None:
    """Codes without names and without a dot: 1506 has two meanings."""
    values = f.printed("jumlah_penduduk", "2025", f.CIVIL)
    rows = [f"{f.BPS_CODES[kode]};{values[kode]}" for kode in f.BPS_NAMES]
    typed("kode-tanpa-nama.csv", ["Kode;Jumlah Penduduk 2025", *rows])


def doubled_unlike() -> None:
    """One cell twice with different figures."""
    typed("ganda-beda.csv", [P0_HEAD, *_p0_rows(), "Tebo;2021-03;7,68"])


def wrong_unit() -> None:
    """Coverage counted in people."""
    typed("satuan-keliru.csv", ["Kabupaten/Kota;Periode;Cakupan (orang)", *_active_rows()])


def negative() -> None:
    """Fewer than nobody."""
    typed("jumlah-negatif.csv", [ACTIVE_HEAD, "Kerinci;2026-01;-10.500", *_active_rows()[1:]])


def districts() -> None:
    """Kecamatan of Kota Jambi: places below the eleven."""
    rows = ["Telanaipura;10.000", "Jambi Selatan;20.000", "Jelutung;30.000"]
    typed("tingkat-kecamatan.csv", ["Kecamatan;Peserta Aktif Januari 2026", *rows])


def letter() -> None:
    """A letter, saved as text."""
    typed("surat.txt", ["Yth. Kepala Dinas Tenaga Kerja,", "", "Terlampir data bulan ini.", ""])


def letter_in_a_number() -> None:
    """The letter O where a zero should be."""
    rows = _p0_rows()
    rows[3] = rows[3].replace("10,05", "1O,05")
    typed("huruf-o.csv", [P0_HEAD, *rows])


def two_notations() -> None:
    """Most figures with a decimal comma, one with a decimal point."""
    rows = _p0_rows()
    rows[4] = rows[4].replace(",", ".")
    typed("dua-notasi.csv", [P0_HEAD, *rows])


def unknown_region() -> None:
    """A regency that there isn't."""
    typed("daerah-tak-dikenal.csv", [P0_HEAD, *_p0_rows()[:10], "Kabupaten Jambi Raya;2021-03;5,5"])


def no_period() -> None:
    """A table that doesn't say of when it is."""
    rows = [row.replace(";2021-03", "") for row in _p0_rows()]
    typed("tanpa-periode.csv", ["Kabupaten/Kota;Persentase Penduduk Miskin (%)", *rows])


def thirteenth_month() -> None:
    """A month that there isn't, in one row."""
    typed("bulan-tiga-belas.csv", [P0_HEAD, *_p0_rows()[:10], "Kota Sungai Penuh;2021-13;3,41"])


def thousands_as_people() -> None:
    """Thousands of poor people under a heading that says people."""
    values = f.printed(f.POOR, "2023-03", f.DHEACINB)
    rows = [f"{f.BPS_NAMES[kode]};2023-03;{f.indonesian(v)}" for kode, v in values.items()]
    typed("ribu-sebagai-orang.csv", ["Kabupaten/Kota;Periode;Jumlah Penduduk Miskin (jiwa)", *rows])


def sample_figures() -> None:
    """Synthetic figures, which the real store never takes."""
    rows = [f"{row};contoh" for row in _active_rows()]
    typed("status-contoh.csv", [f"{ACTIVE_HEAD};Status", *rows])


def jambi_alone() -> None:
    """ "Jambi" among regencies: the city or the province?"""
    rows = [row.replace("Kota Jambi", "Jambi") for row in _p0_rows()]
    typed("jambi-saja.csv", [P0_HEAD, *rows])


def unknown_indicator() -> None:
    """Figures of something that the catalogue doesn't have."""
    head = "Kabupaten/Kota;Periode;Indeks Kebahagiaan"
    typed("indikator-tak-dikenal.csv", [head, *_active_rows()])


def to_come() -> None:
    """A month that hasn't come."""
    typed("periode-depan.csv", [ACTIVE_HEAD, *_active_rows("2031-01")])


def old_years() -> None:
    """A century ago: a slip in the year."""
    typed("tahun-kuno.csv", [ACTIVE_HEAD, *_active_rows("1926-01")])


def open_quote() -> None:
    """A quote that never ends."""
    typed("kutip-terbuka.csv", [P0_HEAD, *_p0_rows()[:5], '"Tebo;2021-03;6,68', *_p0_rows()[8:]])


def persons() -> None:
    """People who get help, with invented numbers, names and addresses."""
    rows = [
        f"15710154109{at}0001;Orang Uji {word};Jl. Contoh No. {at} RT 01;1"
        for at, word in ((10, "Satu"), (11, "Dua"), (12, "Tiga"))
    ]
    typed("daftar-penerima.csv", ["NIK;Nama Penerima;Alamat;Jumlah", *rows])


def names_below_nama() -> None:
    """A column called Nama that holds persons, beside regencies."""
    rows = ["Kerinci;Budi Uji Santoso;1", "Bungo;Siti Uji Wahyuni;1", "Tebo;Agus Uji Saputra;1"]
    typed("daftar-nama.csv", ["Kabupaten;Nama;Peserta Aktif 2026-01", *rows])


def empty() -> None:
    """Nothing but a BOM and blank lines."""
    typed("kosong.csv", ["", ""], bom=BOM_UTF8)


def picture() -> None:
    """A picture called .csv."""
    write("gambar.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(64))


def header_alone() -> None:
    """A header without a row of figures."""
    typed("hanya-kepala.csv", [P0_HEAD])


FILES = (
    code_against_name, swapped_list, dotted_against_name, codes_alone, doubled_unlike, wrong_unit,
    negative, districts, letter, letter_in_a_number, two_notations, unknown_region, no_period,
    thirteenth_month, thousands_as_people, sample_figures, jambi_alone, unknown_indicator, to_come,
    old_years, open_quote, persons, names_below_nama, empty, picture, header_alone,
)  # fmt: skip
