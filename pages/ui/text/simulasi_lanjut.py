"""Copy of three parts of the budget simulation: cover that ends, what moves the result, the past."""

# What the three share
FUND_UNKNOWN = "dana tidak disebut"
MONTHS = "{count} bulan"
PEOPLE = "{count} orang"
SIMULATED = ("Hitungan", "Simulasi dari angka dan iuran di bawah ini, bukan angka terbitan.")

# The calendar of cover that ends
ENDING_NONE = "Tidak ada perlindungan yang berakhir dalam rencana ini"
ENDING_ONE = "Perlindungan {people} orang berakhir pada {month}; memperpanjangnya {months} bulan memerlukan {cost}"
ENDING_MORE = (
    "Perlindungan {people} orang berakhir antara {first} dan {last}; memperpanjang semuanya {months} bulan "
    "memerlukan {cost}"
)
ENDING_SUBTITLE = (
    "Bulan terakhir perlindungan, {first} – {last}: orang per daerah dan dana, dan biaya memperpanjangnya mulai bulan "
    "sesudahnya, sampai rencana ini berakhir atau {months} bulan lagi (selama rencana ini), tiap bulan dengan iurannya "
    "sendiri."
)
ENDING_EMPTY = "tidak ada"
ENDING_COLUMNS = (
    "Berakhir",
    "Dana",
    "Asal",
    "Orang",
    "Daerah",
    "Sampai rencana berakhir",
    "{months} bulan lagi",
)
OF_PLAN = {True: "rencana ini", False: "sudah berjalan"}
ENDING_TWICE = "Orang yang sama dapat terhitung dua kali, bila rencana ini meneruskan perlindungannya yang berakhir."
ENDING_GONE = (
    "{people} orang berakhir perlindungannya lebih dari sebulan sebelum rencana mulai; mereka tidak dihitung lagi "
    "sebagai yang hilang di sini."
)
ENDING_LATER = "{people} orang masih terlindungi sesudah rencana ini berakhir."
ENDING_HINT = (
    "Perlindungan yang sudah berjalan hanya ada di sini bila disebut dalam rencana, atau bila lamanya dilaporkan "
    "kabupaten/kota."
)
UNTIL_END_NONE = "–"

# What moves the result
MEASURE = "Ukuran hasil"
MEASURES = {
    "orang": "Orang terlindungi",
    "biaya": "Biaya",
    "cakupan": "Cakupan sesudahnya",
    "sisa": "Belum terlindungi",
    "per_poin": "Biaya per poin",
}
MEASURE_WORDS = {
    "orang": "jumlah orang yang terlindungi",
    "biaya": "biaya",
    "cakupan": "cakupan sesudah rencana",
    "sisa": "orang yang belum terlindungi",
    "per_poin": "biaya tiap poin persentase cakupan",
}
UNITS = {
    "orang": "orang",
    "biaya": "rupiah",
    "cakupan": "persen",
    "sisa": "orang",
    "per_poin": "rupiah per poin persentase",
}
ASSUMPTIONS = {
    "iuran": "Iuran",
    "bulan": "Lamanya",
    "potensi_pekerja": "Potensi pekerja",
    "keikutsertaan": "Keikutsertaan",
}
MOVES_MOST = (
    "{assumption} paling menggerakkan {measure}: {low} bila {low_end}, {high} bila {high_end}"
)
MOVES_NONE = "Tidak satu pun dari empat asumsi menggerakkan {measure}"
MOVES_UNKNOWN = "{measure} belum dapat dihitung untuk rencana ini"
MOVES_SUBTITLE = (
    "{measure} se-provinsi, {unit}, bila satu asumsi digeser ke kedua ujungnya dan yang lain tetap. Potongan pucat: "
    "ujung rendah asumsi; pekat: ujung tinggi."
)
BASE = "rencana ini: {said}"
END_ON_CHART = {
    "iuran": "{words} {amount}",
    "bulan": "{words} bulan",
    "potensi_pekerja": "{words} {amount}",
    "keikutsertaan": "{words}",
}
END_WORDS = {
    "iuran": "iurannya {words} ({amount} seorang)",
    "bulan": "{words} bulan",
    "potensi_pekerja": "potensinya {words} ({amount} orang)",
    "keikutsertaan": "{words} dari yang ditawari mendaftar",
}
STILL = "tidak mengubah hasil"
HARDLY = "berubah kurang dari yang terbaca ({swing})"
NO_BAR = "tidak dapat dihitung"
NO_BAR_NOTE = "{assumption} tanpa batang: {why}."
STILL_NOTE = "{assumption} tidak mengubah {measure}: {why}."
WHY_NO_NUMBER = "{measure} belum ada angkanya pada asumsi itu"
WHY_NO_HALVING = "tidak ada bulan rencana yang terkena potongan iuran, jadi hanya ada satu iuran"
WHY_NO_RANGE = "potensi pekerja semua daerah adalah angka terbitan, tanpa rentang"
WHY_ONE_END = "kedua ujungnya sama"
WHY_NOBODY = "rencana ini belum melindungi seorang pun"
WHY_MONEY = "yang membatasi rencana ini uangnya"
WHY_CEILING = "yang membatasi rencana ini batas dananya"
WHY_CAP = "yang membatasi rencana ini batas atas per daerah"
WHY_EVEN = "yang membatasi rencana ini bagian yang sama untuk tiap desa"
WHY_PEOPLE = "uangnya cukup; yang membatasi jumlah orang yang diminta atau belum terlindungi"
SPANS = (
    "Ujungnya: iuran dipotong di tiap bulan yang dibolehkan PP 50/2025, atau penuh; lamanya satu bulan kurang atau "
    "lebih; potensi pekerja di kedua ujung rentang estimasi semua daerah; keikutsertaan {least} sampai {most} persen "
    "(BKBK 2023 mengisi 112.538 dari 117.150 tempat, 96 persen)."
)
SPANS_PUBLISHED = (
    "Potensi pekerja se-provinsi sendiri diterbitkan: kedua ujungnya hanya terjadi bila potensi semua daerah meleset ke "
    "arah yang sama."
)
BAR_RESULTS = ("hasil_rendah", "hasil_rencana", "hasil_tinggi", "selisih")

# Ranges carried through
RANGE_TITLE = "Rentang masukan ikut sampai hasil: {measure} {value}, {range}"
RANGE_TITLE_NONE = (
    "Se-provinsi hasilnya tanpa rentang, karena potensi dan peserta provinsi terbitan"
)
RANGE_SUBTITLE = (
    "Rencana dihitung tiga kali: pada angka yang ditampilkan, lalu pada ujung rentang dengan celah terkecil dan "
    "terbesar di tiap daerah. Peserta dan potensi per {when}."
)
RANGE_COLUMNS = ("Hasil se-provinsi", "Rencana ini", "Rentang")
RANGE_NONE = "tanpa rentang"
RANGE_WIDEST = "Rentang terlebar ada di {name}: cakupan sesudahnya {value}, {range}."

# What happened, reckoned again
PAST_ALL = (
    "Semua dari {count} anggaran terbitan cocok dengan orang × iuran × bulan sampai pembulatannya"
)
PAST_SOME = "{fit} dari {count} anggaran terbitan cocok dengan orang × iuran × bulan; yang terjauh {label}: {said} dari hitungannya"
PAST_NONE = "Tidak satu pun dari {count} anggaran terbitan cocok persis; yang terjauh {label}: {said} dari hitungannya"
PAST_EMPTY = "Belum ada anggaran terbitan yang dapat dihitung ulang"
PAST_SUBTITLE = (
    "Anggaran yang diterbitkan di samping orang × bulan × iuran JKK dan JKM (rupiah), tiap bulan dengan iuran yang "
    "berlaku. “Cocok”: selisihnya tidak lebih dari setengah angka terakhir yang tercetak."
)
PAST_WORDS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
PLACES = "{villages} desa dan kelurahan × {places} orang = {people} orang"
PRODUCT = "{people} orang × {months} bulan × {tariff}"
PRODUCT_MIXED = "{people} orang × {months} bulan, iuran {least} sampai {most}"
RECKONED, PUBLISHED, DIFFERENCE = "Hitungan", "Anggaran terbit", "Selisih"
FITS = "Cocok sampai pembulatan"
FITS_MORE = "selisih {said}"
LESS, MORE, SAME = "kurang {money} ({share})", "lebih {money} ({share})", "tidak ada selisih"
ALSO = "{label}, {people} orang: hitungan {expected}, anggarannya {said}"
ALSO_FITS = ALSO + ", cocok sampai pembulatan"
WHY = "Yang dapat menjelaskannya"
ROUNDING_FITS = "Pembulatan: {printed} yang tercetak dapat berarti {low} sampai {high}; itu sudah menjelaskan selisihnya."
ROUNDING_NOT = "Pembulatan tidak cukup: {printed} yang tercetak berarti {low} sampai {high}."
PAYS = "Banyaknya orang: anggaran itu membayar {people} orang selama {months} bulan, sisa {rest}."
PAYS_EXACT = "Banyaknya orang: anggaran itu membayar tepat {people} orang selama {months} bulan."
SHORTER = "Lamanya: untuk {people} orang uangnya cukup {months} bulan, bukan {asked}."
MONTHS_FOUND = (
    "Lamanya tidak tercetak: {months} bulan dipilih karena hasilnya paling dekat dengan anggaran."
)
CARRIED = (
    "Iuran {first} – {last} tidak ditemukan dalam sumber; dipakai yang tertua tercetak, {tariff}."
)
APPROX = "Sumbernya sendiri menyebut anggaran itu kira-kira."
OPEN = "Buka {label} sebagai rencana"
OPEN_NOT = (
    "Tidak dapat dibuka sebagai rencana: iuran {first} – {last} tidak ditemukan dalam sumber."
)
PAST_MISSING = "Tidak dapat dihitung ulang: {why}."
YES_NO = {True: "ya", False: "tidak"}
