"""Copy of the summary."""

TITLE = "Perlindungan pekerja di Provinsi Jambi"
LEAD = "Siapa yang sudah terlindungi BPJS Ketenagakerjaan, siapa yang belum, dan di mana?"

COVERAGE = "Cakupan peserta aktif"
GAP = "Belum terlindungi"
COST = "Menutup kesenjangan, setahun"
POOR = "Penduduk miskin"
EXTREME_POOR = "Miskin ekstrem"

OF_POTENTIAL = "{participants} peserta aktif dari {potential} potensi pekerja"
GAP_MORE = "Potensi pekerja dikurangi peserta aktif"
COST_MORE = "{people} orang × {tariff} × 12 bulan, iuran JKK dan JKM"
POOR_MORE = "{share} penduduk"

GAPS = "Kesenjangan terbesar"
GAPS_LEAD = (
    "Orang yang belum terlindungi, {month}. Batang bergaris putus dan tanda ≈ adalah estimasi; "
    "garis tipis menunjukkan rentangnya."
)
BKBK = "Kuota BKBK terhadap kebutuhan"
BKBK_LEAD = (
    "Tempat BKBK tahun {year} untuk tiap 100 orang miskin (Maret {year}): {places} orang per desa "
    "atau kelurahan, berapa pun penduduk miskinnya. Garis tegak: satu tempat untuk tiap orang "
    "miskin. Jumlah desa memakai daftar sekarang ({today}); tahun itu {then}, maka ini estimasi."
)
MAP_LINK = "Buka peta cakupan"
METHOD_LINK = "Cara menghitung estimasi"

FRESH = "Seberapa baru angkanya"
FRESH_LEAD = "Bulan terakhir tiap kelompok angka, dan kapan yang berikutnya terbit."
FRESH_COLUMNS = ("Angka", "Terakhir", "Umur", "Pemilik data", "Terbit berikutnya")
AGE = "{months} bulan"
BAR_COLUMNS = ("Daerah", "Nilai")

FINDING = "Temuan terbesar dalam data"
ONE_EACH = "satu tempat untuk tiap orang miskin"
