"""Copy of the quality board."""

from pages.ui.text.data_metode import TOPICS

TITLE = "Mutu data"
LEAD = (
    "Per sumber: kapan angka terakhir datang, kapan yang berikutnya, apa yang kurang, apa yang janggal, "
    "dan apa yang bertentangan."
)
TOPIC_NAMES = TOPICS
COLUMNS = (
    "Pemilik data", "Angka terakhir", "Berikutnya", "Daerah", "Tahun kosong", "Janggal", "Bertentangan",
)  # fmt: skip
ALT = "Mutu data per pemilik dan pokok"
FAMILY = "{topic}, {frequency}; {count} angka"
AGE = "{months} bulan lalu"
THIS_MONTH = "bulan ini"
DUE = "{release}, untuk {period}"
LATE = "terlambat"
LATE_SINCE = "seharusnya {release}, untuk {period}"
ALL_REGENCIES = "lengkap, 11"
SOME_REGENCIES = "{count} dari 11; belum ada {names}"
FEW_REGENCIES = "{count} dari 11: {names}"
NO_REGENCY = "belum ada satu pun"
PROVINCE_ONLY = "hanya provinsi"
NONE = "–"

DETAIL = "Rincian"
SOURCES, GAPS, OUTLIERS, CONTRADICTIONS = "sumber", "kosong", "janggal", "bertentangan"
DETAILS = {
    SOURCES: "Per terbitan",
    GAPS: "Tahun kosong",
    OUTLIERS: "Janggal",
    CONTRADICTIONS: "Bertentangan",
}
LEADS = {
    SOURCES: "Setiap terbitan, yang angkanya paling baru di atas.",
    GAPS: "Deret tahunan yang berlubang.",
    OUTLIERS: "Angka yang jauh dari angka di sekitarnya pada deret yang sama. Belum tentu salah.",
    CONTRADICTIONS: (
        "Sel yang diberi angka berbeda oleh beberapa sumber, yang bedanya terbesar di atas. Yang "
        "ditampilkan dipilih menurut aturan di halaman Data & Metode."
    ),
}
SOURCE_COLUMNS = ("Terbitan", "Terbit", "Angka terakhir", "Banyaknya", "Bertentangan")
GAP_COLUMNS = ("Ukuran", "Daerah", "Tahun tanpa angka")
OUTLIER_COLUMNS = ("Ukuran", "Daerah", "Periode", "Angka", "Biasanya sekitar", "Sumber")
CONTRADICTION_COLUMNS = (
    "Ukuran",
    "Daerah",
    "Periode",
    "Ditampilkan",
    "Sumber lain",
    "Rentang beda",
)
NOTHING = "Tidak ada."
MORE = "Ditampilkan {shown} dari {count}."
