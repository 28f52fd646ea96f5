"""Copy of the page on gaps."""

TITLE = "Kesenjangan"
LEAD = "Di mana kesenjangan paling besar, dan apakah bantuan mengikuti kebutuhan?"

PART = "Bagian"
PARTS = {
    "celah": "1 Di mana",
    "kuadran": "2 Bertemu kemiskinan",
    "prioritas": "3 Siapa dulu",
    "bantuan": "4 Bantuan",
    "jarak": "5 Makin dekat?",
}
NONE = "Belum ada angka untuk pilihan ini."
NONE_PUBLISHED = (
    "Belum ada angka terbitan untuk pilihan ini. Pilih “{both}” untuk melihat estimasi."
)

# 1 Where the gap is
MEASURE = "Ukuran"
MEASURES = {"orang": "Orang", "rupiah": "Rupiah setahun"}
BAR_COLUMNS = ("Daerah", "Angka dan peringkat")
RANKS_SUBTITLE = (
    "Peringkat 1 = {what}. Titik penuh angka terbitan, lingkaran emas estimasi; garis tebal: "
    "peringkat yang mungkin bila angka bergerak dalam rentangnya."
)
MOST = {"orang": "paling banyak belum terlindungi", "rupiah": "paling mahal ditutup"}

# 2 Where it meets poverty
SIZE = "Luas lingkaran"
SIZES = {"belum_terlindungi": "Belum terlindungi", "jumlah_penduduk_miskin": "Penduduk miskin"}
COVERAGE = "cakupan"
QUADRANT_SUBTITLE = (
    "Mendatar cakupan ({coverage}), tegak penduduk miskin ({poverty}). Luas lingkaran: {size}, {people}. "
    "Silang: angka provinsi, {cross}. Lingkaran penuh terbitan, kosong bertepi emas estimasi; garis emas rentangnya."
)
CROSS = "cakupan {coverage}, kemiskinan {poverty}"
CORNERS_ON_CHART = {
    "top-left": ("Cakupan rendah,", "kemiskinan tinggi"),
    "top-right": ("Cakupan tinggi,", "kemiskinan tinggi"),
    "bottom-left": ("Cakupan rendah,", "kemiskinan rendah"),
    "bottom-right": ("Cakupan tinggi,", "kemiskinan rendah"),
}
CORNERS = {
    "rendah-tinggi": "Cakupan rendah, kemiskinan tinggi: dahulukan",
    "tinggi-tinggi": "Cakupan tinggi, kemiskinan tinggi: jaga",
    "rendah-rendah": "Cakupan rendah, kemiskinan rendah: kejar",
    "tinggi-rendah": "Cakupan tinggi, kemiskinan rendah: pertahankan",
    "": "Belum ada angka",
}
CORNER_COLUMNS = ("Sudut", "Pasti", "Belum pasti")
CORNER_NOTE = (
    "“Belum pasti”: rentang estimasi cakupannya melintasi garis provinsi, sehingga daerah itu dapat berada "
    "di sudut sebelahnya."
)
NOBODY = "–"

# 3 Whom first
WEIGHT_KEYS = {
    "orang": "bobot_orang",
    "cakupan": "bobot_cakupan",
    "kemiskinan": "bobot_kemiskinan",
    "miskin": "bobot_miskin",
}
CRITERIA = {
    "orang": "Orang belum terlindungi",
    "cakupan": "Bagian belum terlindungi",
    "kemiskinan": "Persentase miskin",
    "miskin": "Jumlah miskin",
}
WEIGHT = "Bobot: {name}"
WEIGHTS = {"0": "0, tidak dihitung", "1": "1", "2": "2, dua kali", "3": "3, tiga kali"}
RULE = (
    "Aturannya: tiap ukuran diberi skor 0 (kebutuhan terkecil di antara kabupaten/kota) sampai 1 (terbesar), "
    "sebanding dengan jaraknya; skor prioritas adalah rata-ratanya menurut bobot di atas. Hanya perbandingan "
    "bobot yang berarti. Skor sama berbagi peringkat; daerah tanpa salah satu angka tidak diberi peringkat."
)
PRIORITY_SUBTITLE = (
    "Skor prioritas 0–1 dari {weights}; {periods}. Garis: skor yang mungkin dalam rentang estimasi."
)
WEIGHTED = "{name} (bobot {weight})"
NO_WEIGHT = "Semua bobot nol: beri bobot pada sekurangnya satu ukuran."
LACKING = "belum ada angka: {what}"
FIRMNESS = "Peringkat dalam rentang estimasi, lalu ketahanannya: berapa dari semua bobot yang mungkin menempatkan daerah di tiga besar."

# 4 Whether help follows need
NEED = "Kebutuhan"
NEEDS = {"jumlah_penduduk_miskin": "Penduduk miskin", "belum_terlindungi": "Belum terlindungi"}
NEED_WORDS = {
    "jumlah_penduduk_miskin": "penduduk miskin",
    "belum_terlindungi": "pekerja yang belum terlindungi",
}
SHARES_SUBTITLE = (
    "Bagian tiap daerah dari {need} ({when}) dan dari tempat BKBK {year}, persen; di ujung: tempat yang kurang "
    "atau lebih. Garis emas: rentang kuota. Karena iuran per tempat sama, bagian biaya sama dengan bagian tempat{cost}."
)
COST = ": dari anggaran {budget} yang diterbitkan"
DOTS = ("Bagian kebutuhan", "≈ Bagian tempat BKBK")
LACKS, EXTRA = "kurang {places}", "lebih {places}"
CURVE_TITLE = "Indeks ketimpangan pembagian {index}, dari 0 (mengikuti kebutuhan) sampai 1 (semua kepada yang tidak membutuhkan)"
CURVE_SUBTITLE = (
    "Kurva konsentrasi: daerah diurutkan dari yang paling kurang dilayani; bagian kumulatif {need} dan tempat BKBK {year}. "
    "Indeks: dua kali luas antara kurva dan garis rata."
)
CURVE_AXES = ("Bagian kumulatif kebutuhan", "Bagian kumulatif tempat BKBK")
CURVE_WORDS = ("- - -  pembagian menurut kebutuhan", "{share} berpindah")
QUOTA_SUBTITLE = (
    "Tempat BKBK {year} untuk tiap 100 orang miskin (Maret {year}). Tiap desa dan kelurahan mendapat {places} tempat, "
    "berapa pun penduduk miskinnya. Garis tegak: satu tempat untuk tiap orang miskin."
)
ONE_EACH = "100: satu tempat untuk tiap orang miskin"
CARD_MOST = "Terbanyak: {name}"
CARD_LEAST = "Tersedikit: {name}"
CARD_MOVED = "Harus berpindah"
CARD_QUOTA_MORE = "tempat untuk tiap 100 orang miskin"
CARD_MOVED_MORE = "dari tempat BKBK, agar mengikuti jumlah {need}"
QUOTA_COLUMNS = ("Daerah", "Tempat per 100 orang miskin")
NO_QUOTA = "Kuota BKBK per daerah hanya ada sebagai estimasi (daftar desa × 75 tempat). Pilih “{both}” untuk melihatnya."
QUOTA_NOTE = (
    "Kuota tiap daerah dihitung dari daftar desa sekarang; tahun program memakai {fewer} desa lebih sedikit di seluruh "
    "provinsi dan letaknya tidak diketahui. Rentang di atas menghitung semua kemungkinan letak itu{needs}."
)
QUOTA_NEEDS = " dan rentang estimasi kebutuhan"

# 5 Whether the regencies come closer
SPREAD_SUBTITLE = (
    "{label}, {unit}: tiap titik satu kabupaten/kota, angka di ujung tertinggi dan terendah. Hanya periode yang lengkap "
    "kesebelasnya ({count} periode), angka terbitan."
)
TESTED = "Arah disebut bila uji Mann–Kendall menolak “tidak ada tren” pada taraf 5 persen, untuk jarak dan untuk koefisien variasi."
SPREAD_COLUMNS = (
    "Periode",
    "Tertinggi",
    "Terendah",
    "Jarak",
    "Rasio",
    "Koefisien variasi",
    "Bobot penduduk",
)
CV_TITLE = {
    "turun": "Koefisien variasi tertimbang turun: perbedaan relatif mengecil",
    "naik": "Koefisien variasi tertimbang naik: perbedaan relatif membesar",
    "tidak jelas": "Koefisien variasi tertimbang tidak menunjukkan arah yang jelas",
    "data belum cukup": "Koefisien variasi tertimbang: periode belum cukup untuk menyebut arahnya",
}
CV_SUBTITLE = (
    "Simpangan baku dibagi rata-rata, tiap daerah dibobot penduduknya (Williamson): 0 bila semua sama. {label}, "
    "{first} – {last}. Garis terputus bila periodenya tidak lengkap."
)
CV_NAME = "Koefisien variasi"
CV_MEANING = (
    "Seberapa jauh kabupaten/kota saling berbeda, dibanding rata-ratanya dan dibobot penduduknya."
)
CV_FORMULA = "√(Σ bobot × (nilai − rata-rata)²) ÷ rata-rata"
MAPS_SUBTITLE = (
    "{label}, {unit}. Kelas dan warna sama untuk semua periode, angka terbitan. {method}."
)
NO_FIGURE = "belum ada angka"
