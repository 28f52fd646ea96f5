"""Copy of saved scenarios: keeping one, opening it again, and several side by side."""

from program.budget import compare

# Opening one by its number
MISTYPED = (
    "“{typed}” bukan nomor skenario. Nomor skenario terdiri atas sepuluh huruf dan angka, misalnya "
    "7K3M9-QXD2A."
)
UNKNOWN = (
    "Skenario nomor {number} tidak ditemukan di tempat simpan ini. Periksa nomornya, atau minta "
    "tautan baru kepada yang menyimpannya."
)
DAMAGED = "Skenario nomor {number} tidak dapat dibuka. {why}"

# What has changed since
MOVED = (
    "Angka terbitan sudah berubah sejak skenario ini disimpan (muatan {then}, kini muatan {now})."
)
MOVED_SAME = "Hasilnya tetap sama."
MOVED_RESULT = "Saat disimpan: {then}. Sekarang: {now}."
RESULT = "{people} orang terlindungi, cakupan {after}"
NO_RESULT = "tidak dapat dihitung"
NEWER = "Ada angka yang lebih baru: {newest}; skenario ini memakai {own}."
PERIODS = "peserta {period}, penduduk miskin {poor}"

# Saving
SAVE_TITLE = "Simpan skenario ini"
SAVE_LEAD = (
    "Yang disimpan adalah semua pilihan di atas. Siapa pun yang memegang nomornya dapat membukanya."
)
NAME = "Nama"
LETTERS = ("A", "B", "C")
OWN = "Nama lain"
OWN_NAME = "Nama skenario"
OWN_EXAMPLE = "misalnya Desa dulu 2027"
SAVE = "Simpan skenario"
RENAME = "Simpan dengan nama ini"
NO_NAME = "Tulis dulu nama skenarionya."
NOT_A_PERSON = "Nama skenario tampak memuat nomor induk seseorang. Hapus nomornya; nama ini dibaca semua orang."
NOT_SAVED = "Skenario belum tersimpan; pilihan di atas tidak hilang."
SAVED = "Skenario “{name}” tersimpan"
SAVED_NAMELESS = "Skenario ini tersimpan"
SAVED_WHEN = "Disimpan {when}. Hasilnya: {result}."
NUMBER = "Nomor skenario"
NUMBER_HELP = "Nomor ini dihitung dari isinya: pilihan yang sama selalu bernomor sama."
DECK = "Bawa ke bahan paparan"
COMPARE = "Bandingkan"
OPEN = "Buka skenario ini"

# Side by side
CHOOSE = "Skenario yang dibandingkan"
CHOOSE_NONE = "Pilih dua sampai empat skenario"
OPTION = "{name} · {number}"
TOO_FEW = "Pilih sedikitnya dua skenario untuk membandingkannya; paling banyak empat."
NONE_SAVED = (
    "Belum ada skenario tersimpan. Susun sebuah rencana pada bagian “Susun”, lalu simpan; dua yang "
    "tersimpan dapat dibandingkan di sini."
)
LIST_TITLE = "Skenario tersimpan"
LIST_LEAD = "Yang terbaru di atas."
LIST_COLUMNS = ("Nama", "Nomor", "Disimpan")
LIST_MORE = "Ditampilkan {count} skenario yang disimpan terakhir."
COLUMN = "{name} ({number})"
CANT = "Skenario {name} tidak dapat dihitung sekarang: {why}."
NOBODY_CAN = "Tidak satu pun skenario ini dapat dihitung dengan angka dan aturan sekarang"
TABLE_SUBTITLE = (
    "Hasil se-provinsi tiap skenario dari angka terbitan dan aturan yang berlaku; ≈ bila masukannya "
    "berentang. Yang terbaik ditandai bila ada bedanya."
)
RESULTS, ASSUMPTIONS = "Hasil", "Asumsi"
DIFFERS, BEST = "berbeda", "terbaik"
MEASURES = {
    compare.PEOPLE: "Orang terlindungi",
    compare.MONTHS: "Orang × bulan",
    compare.COST: "Biaya",
    compare.LEFT: "Sisa uang",
    compare.BEFORE: "Cakupan sebelum",
    compare.AFTER: "Cakupan sesudah",
    compare.GAP: "Belum terlindungi sesudahnya",
    compare.LOWEST: "Daerah terendah sesudahnya",
    compare.PER_POINT: "Biaya tiap poin persentase",
    compare.PER_POOR: "Terlindungi dibanding penduduk miskin",
}
LOWEST = "{name}, {value}"
MAPS_TITLE = "Cakupan daerah terendah sesudahnya: {told}"
MAPS_ONE = "{scenario} {value} ({name})"
MAPS_SUBTITLE = (
    "Cakupan tiap kabupaten/kota sebelum dan sesudah, persen. Kelas dan warna sama untuk semua peta. "
    "{method}."
)
BEFORE = "Sebelum"
MAP_SAID = "Peta {title}: {every}."
SHEET = "Hitungan simulasi dari angka terbitan dan asumsi berikut, bukan angka terbitan."
