"""Copy of the coverage map."""

TITLE = "Peta Cakupan"
LEAD = (
    "Di mana pekerja sudah terlindungi, di mana belum, dan bagaimana itu bertemu dengan "
    "kemiskinan? Pilih indikator, arahkan penunjuk, atau klik satu daerah."
)

VIEW = "Tampilan"
ONE, TWO = "Satu indikator", "Cakupan × kemiskinan"
PAIR = "pasangan"
VIEWS = {"satu": ONE, PAIR: TWO}
INDICATOR = "Indikator"
PERIOD = "Periode"
STATUS = "Angka"
WITH_ESTIMATES, ONLY_PUBLISHED = "Dengan estimasi", "Hanya terbitan"
REGENCY = "Daerah"
ALL = "Semua daerah"
OTHERS = "Bandingkan dengan"
SINCE, UNTIL = "Dari tahun", "Sampai tahun"
CLASSES = "Kelas peta"
METHOD = "Cara membagi kelas"
HOW_MANY = "Jumlah kelas"
LOCK = "Batas kelas sama untuk semua periode"
LOCK_HELP = "Agar warna dua periode dapat dibandingkan."

LEGEND_NO_DATA = "Belum ada angka"
LEGEND_ESTIMATE = "Estimasi, dengan rentang"
LEGEND_COUNT = "{n} daerah"
PROVINCE_MARK = "◂ provinsi {value}"
NONE_HERE = "tidak ada daerah"
BIVARIATE_LEAD = (
    "Biru: cakupan. Jingga: kemiskinan. Sudut kiri bawah pada kotak warna berarti keduanya rendah."
)
PAIR_LIMITS = "{name}: rendah di bawah {low}, tinggi {high} ke atas."
COVERAGE_AXIS, POVERTY_AXIS = "Cakupan", "Kemiskinan"

COLUMN_REGENCY, COLUMN_VALUE, COLUMN_RANGE = "Daerah", "Nilai", "Rentang estimasi"
COLUMN_PERIOD, COLUMN_STATUS, COLUMN_SOURCE = "Periode", "Status", "Sumber"
COLUMN_RANK, COLUMN_NUMERATOR, COLUMN_DENOMINATOR = "Peringkat", "Pembilang", "Penyebut"
COLUMN_DIFFERENCE, COLUMN_PLACE = "Beda dari provinsi", "Bersama-sama"

RANK = "peringkat {rank} dari {of}"
ABOVE, BELOW, SAME = (
    "{difference} di atas provinsi",
    "{difference} di bawah provinsi",
    "sama dengan provinsi",
)

DETAIL_HINT = "Pilih satu daerah pada peta atau dari daftar untuk membaca semua angkanya di sini."
SEAT_AND_AREA = "Ibu kota {seat} · luas resmi {area} km²"
OTHER_SOURCES = "Sumber lain untuk angka ini"
OTHER_SOURCES_HELP = "Yang ditampilkan dipilih menurut aturan di halaman Data & Metode."
PAIR_SUBTITLE = "Cakupan {coverage}, kemiskinan (P0) {poverty}."
