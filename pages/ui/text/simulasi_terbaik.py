"""Copy of the best allocation by a goal: its inputs, its result, and why there is none."""

from briefing import budget_words

# What the allocation is best at
GOALS = {goal: name.capitalize() for goal, name in budget_words.GOALS.items()}
HOWS = {goal: f"Terbaik: {name}" for goal, name in budget_words.GOALS.items()}
MEANING = {
    "terbanyak": "Uang ini melindungi sebanyak mungkin orang; di antara semua cara mencapai jumlah itu, dipilih yang mengisi bagian yang sama dari kesenjangan tiap daerah.",
    "terendah_dulu": "Daerah dengan cakupan terendah diangkat lebih dulu, lalu yang terendah berikutnya, orang demi orang, sampai uangnya habis.",
    "ikut_kebutuhan": "Orang dibagi sebanding dengan jumlah penduduk miskin tiap daerah; yang tidak tertampung di satu daerah pindah ke daerah lain dengan perbandingan yang sama.",
    "rata_per_desa": "Tiap desa dan kelurahan mendapat jumlah orang yang sama, sebanyak yang terbayar di semua desa; sisa uangnya tidak dipakai.",
}
SHORT = {
    "terbanyak": "Terbanyak",
    "terendah_dulu": "Terendah dulu",
    "ikut_kebutuhan": "Sebanding miskin",
    "rata_per_desa": "Rata tiap desa",
}
HEADING = "Pembagian terbaik: {goal}"

NO_GOAL = "Rencana ini belum mencari yang terbaik"
NO_GOAL_LEAD = "Pilih salah satu yang diawali “Terbaik” pada “Siapa mendapat berapa”. Di bawah ini yang akan dicapai tiap tujuan dengan uang dan aturan yang sama."

PRICE = "Harga pemerataan {fewer} orang: sebanyak itulah yang tidak terlindungi dibanding pembagian terbanyak dengan uang, aturan, dan batas yang sama ({most} orang)."
PRICE_NONE = "Harga pemerataan nol: tujuan ini melindungi {people} orang, sama dengan yang terbanyak yang mungkin dengan uang, aturan, dan batas yang sama."
PRICE_MOST = "Tidak ada pembagian lain yang melindungi lebih dari {people} orang dengan uang, aturan, dan batas yang sama."

RULES = "Yang menentukan hasil ini"
RULES_LEAD = "Aturan dan batas yang tercapai tepat, jadi tidak ada yang dapat ditambah tanpa melonggarkannya."
RULES_NONE = "Tidak ada aturan atau batas yang menahan seorang pun."
MISSING = "Belum ada angka kesenjangan, jadi di luar pembagian ini: {places}."

# The four goals side by side
COMPARED_SUBTITLE = "Cakupan terendah dan tertinggi di antara kabupaten/kota sesudah rencana, persen; di ujung baris jumlah orang yang terlindungi. Uang, aturan, dan batasnya sama; miskin terjangkau paling banyak, yaitu bila semua yang dilindungi miskin. Keadaan awal {period}."
SAME_PEOPLE = "Keempat tujuan melindungi {people} orang"
DEAREST = "{goal} melindungi {fewer} orang lebih sedikit daripada tujuan lain yang terbanyak"
SOME_REFUSED = "{goals} tidak dapat dihitung untuk rencana ini"
LIFTED = "{title}: cakupan terendah menjadi {low} sampai {high}"
DOTS = ("terendah", "tertinggi")
SAID = "{goal}: {people} orang terlindungi; cakupan terendah {low} ({lowest}), tertinggi {high} ({highest})"
COMPARED_COLUMNS = (
    "Tujuan",
    "Orang terlindungi",
    "Cakupan terendah",
    "Cakupan tertinggi",
    "Miskin terjangkau",
    "Harga pemerataan",
)
CHOSEN = "{goal} (dipilih)"
PLACE_OF = "{place}, {share}"
FEWER = "{fewer} orang"
NO_PRICE = "nol"
REFUSED_GOAL = "{goal}: {why}"

# People per fund and regency
PAID_SUBTITLE = "Orang yang dibayar tiap dana di tiap kabupaten/kota. Satu orang dibayar satu dana selama {months} bulan."
PAID_ONE = "{payer} membayar {people} orang di {places} daerah"
PAID_SHARE = "{payer} membayar {share} dari {people} orang, di {places} daerah"
PAID_NONE = "Belum seorang pun dibayar"
PLACE, ALL, WHOLE = "Daerah", "Semua dana", "Provinsi Jambi"

# A plan that can't hold together
REFUSED = "Batas dan uang ini tidak dapat dipenuhi bersama"
REFUSED_LEAD = "Tidak ada pembagian yang memenuhi semuanya, jadi tidak ada yang ditunjukkan."
REFUSED_CHANGE = "Yang dapat diubah"
CHANGE = {
    "batas_bawah+batas_atas": "Turunkan batas bawahnya atau naikkan batas atasnya.",
    "batas_bawah+celah": "Turunkan batas bawahnya sampai paling banyak jumlah yang belum terlindungi.",
    "batas_bawah+keikutsertaan": "Turunkan batas bawahnya, atau naikkan bagian yang ditawari lalu terdaftar.",
    "batas_bawah+tanpa_angka": "Hapus batas bawah daerah itu, atau pilih periode yang ada angkanya.",
    "batas_bawah+anggaran": "Turunkan batas bawah, tambah anggaran, atau tambah dana yang boleh dipakai di sana.",
    "masukan": "Pilih tujuan lain, atau periode yang ada angkanya.",
    "tidak_terbukti": "Ubah sedikit anggaran atau batasnya, lalu hitung lagi.",
}

# Floors and caps
LIMITS = "Batas tiap daerah"
LIMITS_LEAD = "Sedikitnya (Min.) dan paling banyak (Maks.) berapa orang yang dilindungi; kosong berarti tanpa batas."
PLACES, FLOOR, CAP = "Daerah (celah)", "Min.", "Maks."
PLACE_GAP = "{place} ({gap})"
NO_LIMIT = "–"
LIMITS_TABLE = (
    "Batas bawah dan batas atas tiap kabupaten/kota, orang; dua kolom terakhir dapat diubah"
)
NOT_READ = (
    "Batas pada alamat ini tidak terbaca, jadi tidak dipakai: {entries}. Tulis lagi di tabel."
)
CROSSED = "{place}: sedikitnya {floor} orang, tetapi paling banyak {cap}. Ubah salah satu."
BEYOND = "{place}: sedikitnya {floor} orang, tetapi yang belum terlindungi {gap}. Turunkan batas bawahnya."
UNKNOWN = "{place}: belum ada angka yang belum terlindungi, jadi batas bawahnya tidak dapat dipenuhi. Kosongkan."
