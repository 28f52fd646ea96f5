"""Copy of the page on trends."""

TITLE = "Tren"
LEAD = "Bagaimana satu angka bergerak, ke arah yang baik atau tidak, dan seberapa pasti?"
PROJECT = "Proyeksi sampai"
NO_PROJECTION = "Tanpa proyeksi"
NONE = "Belum ada angka terbitan untuk indikator ini."

SUBTITLE = (
    "{label}, {unit}, {first} – {last}. Garis hanya menghubungkan angka terbitan dan terputus bila "
    "angkanya tidak ada."
)
TOTALS = "Jumlah provinsi dan Indonesia ada di tabel; pada grafik garis daerah tidak akan terbaca."

TOTAL_ALONE = (
    "Jumlah tiap daerah ada di bawah, satu per satu; pada grafik ini garisnya tidak akan terbaca."
)

AHEAD = "Ke mana arahnya"
NOTES = "Catatan pada garis"
NO_NOTE = "Tidak ada catatan untuk garis ini."
NO_TARGET = "Tidak ada target tercatat untuk garis ini."
NOT_PROJECTED = (
    "Tidak diproyeksikan: {place} punya {points} angka yang dapat diuji, sedangkan proyeksi perlu "
    "sedikitnya {needed}."
)
HOW_PROJECTED = (
    "Proyeksi adalah estimasi: garis Theil–Sen dengan selang prediksi 95 persen, dengan anggapan arah "
    "dan ragamnya tidak berubah. Ia bukan ramalan kebijakan."
)
PROJECTED = "Proyeksi {year}"
PROJECTED_NOTE = "Proyeksi garis Theil–Sen dengan selang prediksi 95 persen dari angka terbitan."
TARGET_OF = "Target: {label}"

PANELS = "Kabupaten/kota satu per satu: {tally}"
PANELS_LEAD = "Garis tebal daerahnya, garis tipis provinsi."
PANELS_LEAD_TOTALS = "Jumlah provinsi tidak digambar: garis daerah tidak akan terbaca."
PANELS_SCALE = "Semua memakai skala yang sama, {low} sampai {high}, {first}–{last}."
PANEL_ALT = "{name}: {first} ({since}) menjadi {last} ({until}); {verdict}"

VERDICTS = "Arah tiap daerah: {tally}"
VERDICTS_LEAD = (
    "Arah disebut bila uji Mann–Kendall menolak “tidak ada tren” pada taraf 5 persen; bila angka yang "
    "berurutan saling menyerupai, ragamnya dilebarkan menurut Hamed dan Rao (1998). Laju adalah "
    "kemiringan Theil–Sen dengan selang kepercayaan 95 persen. Kurang dari {minimum} angka: data belum "
    "cukup."
)
COLUMNS = ("Daerah", "Arah", "Laju per tahun", "p", "Angka diuji", "Masa diuji", "Terakhir")
UNIT_OF_PACE = "Laju dalam {unit} per tahun."
POINTS = "poin persentase"
ROUNDS = (
    "Bila satu survei terbit dua kali setahun, hanya bulan yang paling sering terbit yang diuji (Maret "
    "untuk Susenas): dua angka berjarak setengah tahun tidak saling bebas, sehingga menghitung "
    "keduanya membuat bukti tampak lebih kuat. Setelah definisi berganti, hanya angka sesudahnya yang "
    "diuji."
)
BARE_YEARS = (
    "Angka kemiskinan bertahun tanpa bulan (provinsi 2010 dan 2011) digambar pada Maret, bulan Susenas "
    "yang lebih besar, tetapi tidak diuji karena sumbernya tidak menyebut bulannya."
)
SAMPLE = (
    "Angka kemiskinan berasal dari survei (Susenas). Sumber yang tersimpan tidak menerbitkan selang "
    "kepercayaannya, maka perubahan kecil antartahun dapat berasal dari sampel."
)

TARGETS = "Target yang tercatat untuk indikator ini"
TARGETS_LEAD = (
    "{label}: semua target yang tercatat, masing-masing dengan yang dihitungnya. Yang digambar pada "
    "garis hanya target dengan definisi yang sama."
)
TARGET_COLUMNS = ("Target", "Untuk", "Batas waktu", "Nilai", "Yang dihitung", "Pada grafik garis")
ON_CHART = "digambar"
SAME = "definisi sama, daerahnya tidak sedang dipilih"
OTHER = "tidak, definisinya lain"
