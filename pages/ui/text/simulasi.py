"""Copy of the page on budget plans."""

TITLE = "Simulasi Anggaran"
LEAD = "Ada anggaran sekian: siapa yang dilindungi, di mana, berapa lama, dan seperti apa petanya nanti?"
PART = "Bagian"
PARTS = {"susun": "1 Susun rencana", "banding": "2 Bandingkan", "sejarah": "3 Yang pernah terjadi"}

# The inputs
INPUTS = "Rencana"
FUNDS = "Dana"
CHOOSE_FUND = "Pilih dana"
NO_FUND = "Pilih sedikitnya satu dana yang membayar."
REGENCY_FUND = "APBD {place}"
BUDGET = "Anggaran {fund}"
EXACT = "{what}, tepatnya"
TYPED_EXAMPLE = "contoh: 15,4 miliar"
NOT_MONEY = "Jumlahnya tidak terbaca. Tulis seperti 15,4 miliar, 500 juta, atau 15.400.000.000."
ALL_OF_IT = "Seluruh {fund}"
ALL_OF_IT_WHY = (
    "Hanya sebagian dana ini boleh dipakai untuk iuran. Tanpa jumlah seluruhnya, aturan itu tidak dapat diperiksa "
    "dan disebut pada hasil."
)
START = "Mulai bulan"
MONTHS = "Lamanya"
MONTHS_SAID = "{} bulan"
HOW = "Siapa mendapat berapa"
HOWS = {
    "kemiskinan": "Menurut penduduk miskin",
    "kesenjangan": "Menurut yang belum terlindungi",
    "per_desa": "Sama tiap desa dan kelurahan",
    "nama": "Jumlah orang saya tulis sendiri",
}
PLACE, OPEN, ASKED = "Daerah", "Celah", "Diminta"
RUNNING_PEOPLE, ENDS, PAID_BY = "Orang", "Bulan terakhir", "Dibayar"
FUND_UNTOLD = "tidak disebut"
TABLE_OF = {
    "orang": "Celah (belum terlindungi) dan orang yang diminta tiap kabupaten/kota; kolom terakhir dapat diubah",
    "berjalan": "Perlindungan yang sedang berjalan tiap kabupaten/kota; dapat diubah",
}
DETAILS = "Rincian dan asumsi"
GROUP = "{fund} untuk"
GROUPS = {
    "miskin_ekstrem": "miskin ekstrem",
    "pekerja_rentan": "pekerja rentan",
    "pekerja_sawit": "pekerja sawit",
}
OLD_AGE = "Tambah JHT"
OLD_AGE_WHY = (
    "JKK dan JKM selalu dihitung. Iuran JHT untuk pekerja rentan tidak ditemukan sumbernya."
)
TAKE_UP = "Yang ditawari lalu terdaftar"
HALVED = "Potongan iuran 50 persen (PP 50/2025)"
HALVED_WHY = (
    "April sampai Desember 2026; transportasi Januari 2026 sampai Maret 2027. Sumber tidak menyebut apakah potongan "
    "berlaku bila pemerintah yang membayar."
)
HALVINGS = {
    "asumsi": "asumsi tertulis: tidak berlaku",
    "ya": "hitung berlaku",
    "tidak": "hitung tidak berlaku",
}
SECTOR = "Sektor pekerjaan"
SECTORS = {"lain": "selain transportasi", "transportasi": "transportasi"}
RUNNING = "Hitung perlindungan lain yang berakhir"
RUNNING_WHY = (
    "Perlindungan yang sudah dibayar dana lain dan berakhir selama rencana ini mengurangi peserta, kecuali diperpanjang. "
    "Isi yang diketahui; yang dilaporkan lewat Unggah Data sudah ada di sini."
)
PERIOD = "Angka peserta dan potensi"
POOR_PERIOD = "Angka penduduk miskin"
AGAIN = "Kembali ke rencana awal"
NO_PLAN = "Rencana ini belum dapat dihitung: {fault}."

# The result
RESULT = "Hasil"
CARD_PEOPLE, CARD_COST, CARD_GAP = "Orang terlindungi", "Biaya seluruhnya", "Belum terlindungi"
CARD_POINT, CARD_POOR, CARD_LEFT = "Biaya tiap poin", "Penduduk miskin terjangkau", "Sisa uang"
PEOPLE_MORE = "{share} dari {gap} yang belum terlindungi"
COST_MORE = "{month} sebulan; {each} tiap orang untuk {months} bulan"
COST_CHANGES = (
    "{least} sampai {most} sebulan, menurut iurannya; {each} tiap orang untuk {months} bulan"
)
GAP_MORE = "dari {before} sebelum rencana"
GAP_LAPSED = "dari {before}; {lapsed} orang lain berakhir perlindungannya"
POINT_MORE = "cakupan provinsi bertambah {points}"
POOR_MORE = "paling banyak, yaitu bila semua yang dilindungi penduduk miskin ({poor} orang)"
LEFT_MORE = "dari {budget}"
RANGE = "rentang {low} – {high}"
POOR_UNKNOWN = "penduduk miskin tidak diketahui di semua daerah"
POINT_UNKNOWN = "tidak ada orang yang dilindungi"

VIEW = "Lihat"
VIEWS = {
    "peta": "Peta dan daerah",
    "terbaik": "Pembagian terbaik",
    "uang": "Uang dan aturan",
    "berakhir": "Yang berakhir",
    "kepekaan": "Kepekaan",
}

MAPS_SUBTITLE = (
    "Cakupan, persen, sebelum ({period}) dan sesudah rencana. Kelas dan warna keduanya sama, menurut batas kebijakan. "
    "Arsir: belum ada angka."
)
BEFORE, AFTER = "Sebelum, {period}", "Sesudah, {period}"
MAP_SAID = "Peta cakupan {when}: {values}"
LEGEND = "Legenda kedua peta"
LEGEND_COUNT = "{before} → {after} daerah"
LEGEND_NONE = "belum ada angka"

TABLE_SUBTITLE = (
    "Orang yang dilindungi, biaya, cakupan, dan sisa yang belum terlindungi (celah) tiap kabupaten/kota. Tanda ≈ dan rentang: dari rentang "
    "estimasi angka awalnya."
)
TABLE_COLUMNS = (
    "Daerah",
    "Dilindungi",
    "Biaya",
    "Cakupan sebelum",
    "Cakupan sesudah",
    "Sisa celah",
    "Miskin terjangkau",
    "Mengapa tidak lebih",
)
WHY = {
    "": "semua yang diminta",
    "uang": "uangnya habis",
    "kesenjangan": "tidak ada lagi yang belum terlindungi",
    "batas_dana": "batas dana per desa",
    "tanpa_angka": "belum ada angka yang diperlukan",
    "keikutsertaan": "yang lain tidak ikut mendaftar",
    "batas_atas": "batas atas daerah ini tercapai",
    "rata_per_desa": "satu orang lagi tiap desa tidak terbayar",
    "tanpa_penduduk_miskin": "tidak ada penduduk miskin untuk diikuti",
}
ASKED_TOO = "diminta {count}"
ENDS_SAID = "{low} – {high}"
PROVINCE_ROW = "Provinsi Jambi"

MONEY_SUBTITLE = (
    "Iuran JKK dan JKM tiap orang menurut tarif bulan itu, dikalikan {people} orang. {halved}"
)
MONEY_COLUMNS = ("Bulan", "Iuran tiap orang", "Orang", "Biaya")
MONEY_TITLE = "{people} orang selama {months} bulan memerlukan {cost}"
HALVED_ON = "Potongan 50 persen dihitung berlaku: {months} memakai iuran {low}, bulan lain {full}."
HALVED_NEVER = (
    "Potongan 50 persen dihitung berlaku, tetapi tidak ada bulan rencana ini yang termasuk."
)
HALVED_OFF = (
    "Potongan 50 persen dihitung tidak berlaku bagi iuran yang dibayar pemerintah; itu asumsi."
)
FUNDS_SUBTITLE = "Uang tiap dana, orang yang dibayarnya, dan yang tidak terpakai."
FUNDS_TITLE = "{left} dari {budget} tidak terpakai"
FUNDS_TITLE_ALL = "Dari {budget}, semuanya terpakai"
FUNDS_COLUMNS = ("Dana", "Untuk", "Anggaran", "Orang", "Terpakai", "Sisa")
RULES = "Aturan dana yang perlu diketahui"
RULES_LEAD = "Hasil di atas benar hanya bila butir di bawah ini dipenuhi atau diperiksa."
RULE_UNCHECKED = (
    "Mengikat, tetapi belum dapat diperiksa: {rule} ({legal}). Isi jumlah seluruh dananya."
)
RULE_SHOWN = "{rule} ({legal})."
SOURCE = "Sumber"
WHO_IS_MEANT = "Batas tiap daerah adalah semua yang belum terlindungi; berapa di antaranya {groups} tidak diketahui dari angka ini."
UNKNOWN = "{count} hal tentang dana ini dicari dan tidak ditemukan: lihat “{view}”."
MISSING = "Tanpa angka kesenjangan, jadi tidak mendapat siapa pun dalam hitungan ini: {places}."

# Refused
REFUSED = "Rencana ini dilarang aturan dana"
REFUSED_LEAD = "Hasilnya tidak dihitung selama larangan ini ada."
REFUSED_RULE = "Aturan"
REFUSED_LEGAL = "Dasar"
REFUSED_CHANGE = "Yang dapat diubah"
CHANGE = {
    "program": "Lepaskan program yang tidak boleh dibayar dana ini, atau pakai dana lain.",
    "kelompok": "Ganti untuk siapa dana ini pada “Rincian dan asumsi” ({allows}), atau pakai dana lain.",
    "wilayah": "Mintakan orang hanya di daerah pemilik dananya, atau tambah dana daerah lain.",
    "porsi": "Kurangi anggarannya sampai {ceiling} persen dari seluruh dana, atau tambah dana lain.",
    "per_desa": "Minta paling banyak {ceiling} orang tiap desa dan kelurahan, atau tambah dana lain.",
}
REFUSED_SINCE = "berlaku sejak {start}{end}"
REFUSED_UNTIL = " sampai {end}"
NO_TARIFF = "Iurannya tidak diketahui: {fault}."
FACTS_WHEN = "Keadaan awal"
