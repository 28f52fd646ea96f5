"""Copy of the regency slides and profiles."""

SIX = "Enam angka pokok, angka terbaru daerah; {line}"
SIX_COLUMNS = ("Ukuran", "{name}", "Provinsi", "Penilaian, atau bagian provinsi")
SIX_ALONE = "Enam angka pokok, angka terbaru daerah terhadap provinsi pada periode yang sama"
LABEL = "{label}, {when}"
VERDICTS = {
    "lebih baik": "lebih baik daripada provinsi",
    "lebih buruk": "lebih buruk daripada provinsi",
    "lebih tinggi": "lebih tinggi daripada provinsi",
    "lebih rendah": "lebih rendah daripada provinsi",
    "sama": "sama dengan provinsi",
    "belum pasti": "belum pasti terhadap provinsi",
}
LINE = "{label}, {unit}"
LINE_SUBTITLE = "{label} {name} dan provinsi, {unit}, {first} – {last}"
PROVINCE = "Provinsi Jambi"
UNIT_SHARE = "persen"

FRONT = "Angka terbaru daerah terhadap provinsi pada periode yang sama"
BACK = (
    "Angka terbaru daerah; provinsi pada periode yang sama. Tempat 1 adalah yang terbaik, atau "
    "yang terbesar bila tanpa penilaian"
)
BACK_COLUMNS = (
    "Ukuran",
    "Periode",
    "Angka",
    "Provinsi",
    "Penilaian, atau bagian provinsi",
    "Tempat di antara daerah",
)
GAP = "Dari potensi pekerja sampai iuran setahun, {when}"
GAP_COLUMNS = ("Hitungan", "Angka", "Status", "Rentang")
GAP_ROWS = {
    "potensi_pekerja": "Potensi pekerja",
    "peserta_aktif": "− Peserta aktif",
    "belum_terlindungi": "= Belum terlindungi",
    "biaya_setahun": "Iuran JKK dan JKM setahun",
}
SOURCES = "Penerbit dan ukuran yang diambil darinya; judul tiap terbitan ada di buku kerja"
SOURCE_COLUMNS = ("Penerbit", "Dipakai untuk")
NO_STATUS = "belum ada angka"
