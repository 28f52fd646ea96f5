"""Copy of the page on criteria."""

TITLE = "Kriteria"
LEAD = "Untuk siapa program ini, menurut aturan mana, dan apa yang diterima seseorang?"

PART = "Bagian"
PARTS = {"aturan": "1 Aturan", "coba": "2 Coba seseorang", "jumlah": "3 Berapa orang"}
MONTH = "Aturan pada bulan"

GROUPS = {
    "miskin_ekstrem": "Miskin ekstrem",
    "pekerja_rentan": "Pekerja rentan",
    "pekerja_sawit": "Pekerja sawit",
}
NOT_FOUND = "tidak ditemukan"
OUTSIDE = "{name}, di luar Jambi"
OUTSIDE_JAMBI = "luar_jambi"

# 1 The rules
VARIANTS_TITLE = "Siapa yang dimaksud, menurut tiap aturan"
VARIANTS_LEAD = (
    "Satu varian adalah syarat-syarat yang diminta bersama oleh satu peraturan atau satu daerah; semuanya harus "
    "terpenuhi. Varian dari luar Jambi ditulis sebagai pembanding, bukan aturan yang berlaku di sini."
)
VARIANT_COLUMNS = ("Varian", "Aturan siapa", "Kelompok", "Yang diminta pada {month}")
UNKNOWN_THEN = "{label} (tidak diketahui bulan itu)"
UNSOURCED = "{label} (tanpa sumber)"
UNREAD = "{label} (isinya tidak ditemukan)"

RULES_FOUND = "{sourced} dari {all} aturan tercetak dalam sumber"
RULES_NONE_OWN = "; batas umur, desil, dan penghasilan milik Jambi sendiri tidak ditemukan"
RULES_SUBTITLE = (
    "Tiap aturan dengan masa berlaku, dasar hukum, status, dan sumbernya; “sebelumnya” menandai riwayat "
    "aturan di atasnya. “Sejak” memakai bulan tertua yang tercetak dalam sumber"
)
RULES_COLUMNS = ("Aturan", "Berlaku", "Dasar", "Status", "Sumber", "Dipakai varian")
BEFORE = "Sebelumnya: {label}"
SINCE, SPAN = "sejak {start}", "{start} – {end}"
NO_DATE = "tanggal tidak ditemukan; dipakai di semua bulan"
NOW, ENDED, LATER = (
    "berlaku pada {month}",
    "sudah berakhir pada {month}",
    "belum berlaku pada {month}",
)

MISSING_TITLE = "Yang tidak ditemukan"
MISSING_LEAD = (
    "Dicari dalam sumber yang dapat ditelusuri, dan tidak ada. Tidak diisi dengan dugaan."
)
MISSING_COLUMNS = ("Apa", "Yang tidak ada")
NO_SOURCE = "Sumbernya tidak ditemukan."
NO_CONTENT = "Isinya tidak ditemukan, sehingga tidak dapat diuji."
NO_OWNER = "Daerah pemakainya tidak ditemukan."
GAP = "{label}: aturan antara {first} dan {last}"
GAP_SAID = "Tidak ditemukan aturan yang berlaku pada bulan-bulan itu."
NO_AMOUNT = "Besarnya tidak ditemukan."

PROGRAMMES_TITLE = "Program yang dibeli iurannya"
PROGRAMMES_LEAD = "Iuran satu orang pada {month}, dibayar pemerintah."
PROGRAMME_COLUMNS = ("Program", "Iuran sebulan", "Sumber")
TOGETHER = "JKK dan JKM, dibeli bersama"
OPTIONAL = "{label}, pilihan"
NO_TARIFF = "iuran bulan itu tidak ditemukan"

# 2 Try a person
TRY_LEAD = (
    "Orang rekaan: tidak ada nama dan tidak ada nomor NIK. Semua dipilih dari daftar, tidak ada yang diketik, dan "
    "setiap isian boleh dibiarkan belum diketahui."
)
UNTOLD = "Belum diketahui"
YES, NO = "Ya", "Tidak"
AGE, AGE_SAID = "Umur", "{n} tahun"
HOME = "Tinggal di"
DECILE, DECILE_SAID = "Desil DTSEN", "desil {n}"
INCOME = "Penghasilan sendiri sebulan"
SPENDING = "Pengeluaran per orang sebulan"
CHILDREN, CHILDREN_SAID = "Anak yang berhak beasiswa", "{n} anak"
PAID, PAID_SAID = "Lama iuran sudah dibayar", "{n} bulan"
WITHOUT_WAGE = "Bekerja, bukan penerima upah"
ACTIVE = "Sudah peserta aktif"
NIK = "NIK sah"
PALM = "Pekerja sawit"
OLD_AGE = "Dengan JHT"
OLD_AGE_HELP = "Jaminan Hari Tua adalah pilihan di samping JKK dan JKM."

VERDICTS = {
    "memenuhi": "Memenuhi",
    "tidak_memenuhi": "Tidak memenuhi",
    "belum_dapat_diputuskan": "Belum dapat diputuskan",
}
VERDICT_SIGNS = {"memenuhi": "✓", "tidak_memenuhi": "✕", "belum_dapat_diputuskan": "?"}
OUTCOMES = {
    "terpenuhi": "terpenuhi",
    "tidak_terpenuhi": "tidak terpenuhi",
    "tidak_diketahui": "belum diketahui",
}
OUTCOME_SIGNS = {"terpenuhi": "✓", "tidak_terpenuhi": "✕", "tidak_diketahui": "?"}
VERDICT_TITLE = "Dari {all} varian: memenuhi {eligible}, tidak memenuhi {ineligible}, belum dapat diputuskan {undecided}"
VERDICT_SUBTITLE = (
    "Putusan tiap varian atas orang rekaan ini, aturan pada {month}. Satu syarat yang tidak terpenuhi sudah "
    "menolak; memenuhi bila semua terpenuhi"
)
AT_HOME = {
    True: "berlaku di tempat tinggalnya",
    False: "aturan daerah lain, hanya dicoba",
    None: "belum diketahui apakah berlaku di tempat tinggalnya",
}
NOBODYS = "daerah pemakainya tidak ditemukan; hanya dicoba"
REFUSED_BY = "Ditolak oleh: {rules}."
WITHOUT_SOURCE = "Sumber aturan ini tidak ditemukan: {rules}."
WHY_UNKNOWN = {
    "keterangan_kosong": "keterangan belum diisi",
    "aturan_tidak_diketahui_bulan_itu": "aturan bulan itu tidak diketahui",
    "isi_aturan_tidak_ditemukan": "isi aturan tidak ditemukan",
    "": "",
}
MET_ALL = "Semua syarat yang tercatat terpenuhi."
ASK = "Dapat diputuskan bila diketahui: {fields}."
ASK_TEXT = "Isi aturan ini harus ditemukan dulu: {rules}."
ASK_MONTH = "Aturan yang berlaku pada bulan itu tidak ditemukan: {rules}."
FIELDS = {
    "umur_minimum": "umur",
    "umur_maksimum": "umur",
    "desil_maksimum": "desil DTSEN",
    "penghasilan_di_bawah": "penghasilan sendiri sebulan",
    "pengeluaran_di_bawah": "pengeluaran per orang sebulan",
    "pengeluaran_harian_di_bawah": "pengeluaran per orang sebulan",
    "bekerja_tanpa_upah": "apakah bekerja dan bukan penerima upah",
    "belum_aktif": "apakah sudah peserta aktif",
    "nik_sah": "apakah NIK sah",
    "pekerja_sawit": "apakah pekerja sawit",
}
"""What would have to be known of a person, by the test that asks it."""

BENEFITS_TITLE = "Bila menjadi peserta dan meninggal biasa: {death} bagi ahli waris"
BENEFITS_NO_TITLE = "Manfaat bila menjadi peserta"
BENEFITS_SUBTITLE = (
    "Yang diterima orang ini atau ahli warisnya bila menjadi peserta dan iurannya dibayar, besaran pada {month}. "
    "Peristiwa yang berbeda tidak dijumlahkan"
)
BENEFIT_COLUMNS = ("Peristiwa", "Program", "Manfaat", "Yang diterima", "Sumber besarannya")
EVENTS = {
    "meninggal_biasa": "Meninggal, bukan karena kecelakaan kerja",
    "meninggal_kecelakaan_kerja": "Meninggal karena kecelakaan kerja",
    "kecelakaan_kerja": "Kecelakaan kerja, sementara tidak mampu bekerja",
    "hari_tua": "Hari tua",
}
BOUNDS = {
    "tepat": "{amount}",
    "paling_sedikit": "paling sedikit {amount}",
    "paling_banyak": "paling banyak {amount}",
}
FOR_CHILDREN = "{amount} untuk {n} anak"
DUE_UNKNOWN = "diterima; besarnya tidak ditemukan"
DUE_FEWER = "diterima; besarnya untuk {n} anak tidak ditemukan ({most})"
NOT_DUE = "tidak diterima: {why}"
OPEN = "belum diketahui: {why}"
OPEN_MOST = "{most} bila syaratnya terpenuhi; {why}"
WHY = {
    "tanpa_anak": "tidak ada anak",
    "iuran_terlalu_singkat": "iuran belum dibayar {years} tahun",
    "jumlah_anak_kosong": "jumlah anak belum diisi",
    "lama_iuran_kosong": "lama iuran belum diisi (paling singkat {years} tahun)",
    "masa_iur_tidak_ditemukan": "masa iur yang diminta bulan itu tidak ditemukan",
}

# 3 How many people
VARIANT = "Varian"
COUNT_LEAD = (
    "Tidak ada yang menerbitkan jumlah orang yang memenuhi tiap varian. Ini hitungan dari angka terbitan, dengan "
    "rentang; aturan yang tidak diketahui bagiannya hanya dapat memperkecil jumlahnya, dan disebut."
)
OVERVIEW_TITLE = (
    "{told} dari {all} varian dapat dihitung dari angka terbitan, {whole} dengan semua aturannya"
)
NONE_WHOLE, SOME_WHOLE = "tidak satu pun", "{n} di antaranya"
OVERVIEW_SUBTITLE = (
    "Perkiraan orang yang memenuhi tiap varian di Provinsi Jambi, aturan pada {month}, orang. Varian dengan aturan "
    "terhitung yang sama mendapat angka yang sama"
)
OVERVIEW_COLUMNS = (
    "Varian",
    "Perkiraan",
    "Rentang",
    "Catatan",
)
PARTLY = "{n} daerah belum ada angka"
OBSTACLES = {
    "aturan_tidak_diketahui_bulan_itu": "aturan desil yang berlaku pada bulan itu tidak diketahui",
    "angka_daerah_tidak_ditemukan": "angka kabupaten/kota yang diperlukan tidak ditemukan",
    "jumlah_orang_per_daerah_tidak_ditemukan": (
        "tidak ditemukan terbitan tentang berapa orang seperti ini di tiap kabupaten/kota"
    ),
}
NO_COUNT_BY_LIMIT = (
    "jumlah orang per kabupaten/kota menurut batas yang berlaku pada bulan itu tidak ditemukan; hitungan terbitan "
    "memakai batas BPS dan hanya ada untuk bulan sampai {last}"
)
NOT_COUNTED = "belum memperhitungkan: {rules}"
ALL_COUNTED = "semua aturan terhitung"

BARS_TITLE = "{name} terbanyak: {value} orang{before}"
BARS_TITLE_BEFORE = ", sebelum {n} aturan lain diperhitungkan"
BARS_SUBTITLE = (
    "Perkiraan orang yang memenuhi “{variant}”, orang, aturan pada {month}{before}. Garis: rentang"
)
BARS_BEFORE = ", belum memperhitungkan {rules}, sehingga rentang mulai dari nol"
BAR_COLUMNS = ("Daerah", "Perkiraan dan rentang")
BAR_RANGE = "antara {low} dan {high}"
EXACT = "angka terbitan"
CANNOT = "Varian ini tidak dapat dihitung: {why}."
METHOD = "Cara menghitung: {method}."
STAND_IN = "Pendekatan: {stand_ins}."
MEASURE = "Perkiraan orang yang memenuhi"
NOTHING = "–"
