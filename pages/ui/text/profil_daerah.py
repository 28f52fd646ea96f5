"""Copy of the page."""

from program.profile import BETTER, NONE, SAME, UNSURE, WORSE

TITLE = "Profil Daerah"
LEAD = "Apa yang perlu diketahui tentang satu daerah, dan bagaimana ia dibanding daerah lain?"

PRINT = "Cetak dua halaman A4"
LOCATOR = "Letak {name} di Provinsi Jambi"
SEAT = "Ibu kota {seat}; luas {area} km²"

RANGE = "Rentang {interval}. "

GAP = "Dari potensi pekerja sampai iuran setahun"
GAP_NONE = "Belum ada angka terbitan tentang yang belum terlindungi."
TARIFF = "{when}; iuran {tariff} per orang per bulan × 12 bulan."
BKBK = "Kuota BKBK dan kebutuhan"
BKBK_NONE = "Kuota BKBK per daerah tidak diterbitkan; perkiraannya ditampilkan bersama estimasi."

STRIP_SUBTITLE = (
    "Tiap ukuran memakai angka terbaru tiap daerah; periode dapat berbeda. Makin ke kanan makin "
    "baik; pada garis kelabu, kanan hanya berarti lebih besar."
)
STRIP_LEGEND = {
    "own": "{name}",
    "guess": "{name}, estimasi dan rentangnya",
    "other": "sepuluh daerah lain",
    "province": "provinsi",
}
STRIP_COLUMNS = ("Ukuran", "Angka", "Ujung kiri", "Letak", "Ujung kanan", "Terhadap provinsi")
MANY = "{count} daerah"

TRENDS_SUBTITLE = (
    "Ukuran dengan sedikitnya {minimum} angka terbitan. Garis terputus di tahun tanpa angka; arah "
    "diuji dengan Mann–Kendall."
)
SPARK = "{measure}: {first} pada {since}, {last} pada {until}"

COMPARE_SUBTITLE = (
    "Angka terbaru tiap daerah dibanding angka provinsi pada periode yang sama. Jumlah orang, "
    "desa, dan rupiah dinyatakan sebagai bagian provinsi, tanpa penilaian."
)
COMPARE = "Berdampingan dengan daerah lain"
COMPARE_HINT = "Pilih sampai tiga daerah lain di kolom “Bandingkan dengan” untuk menyandingkannya."
ALL = "Tampilkan semua daerah"
ALL_HELP = "Tabel semua ukuran untuk sebelas kabupaten/kota."
MEASURE = "Ukuran"
OF_PROVINCE = "{share} provinsi"
KEY = {
    BETTER: "lebih baik daripada provinsi",
    WORSE: "lebih buruk daripada provinsi",
    SAME: "sama dengan provinsi",
    UNSURE: "belum pasti: angka provinsi ada di dalam rentang estimasi",
    NONE: "Tanpa tanda: tidak dinilai",
}

SOURCES = "Sumber"
SOURCES_COUNT = "{count} terbitan di balik angka {name} di halaman ini."
