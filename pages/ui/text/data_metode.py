"""Copy of the page on data and methods."""

from briefing import method_words

TITLE = "Data & Metode"
LEAD = "Apa arti tiap angka, milik siapa, bagaimana dihitung, dan apa yang belum ada?"

SECTION = "Bagian"
READING = "Cara membaca"
ESTIMATES = "Estimasi"
RULES = "Tarif & aturan"
INDICATORS = "Indikator"
SOURCES = "Sumber"
CONTRADICTIONS = "Angka yang bertentangan"
MISSING = "Yang belum ada"
AREAS = "Batas & luas"

STATUS_TITLE = "Empat status angka"
STATUS_COLUMNS = ("Status", "Artinya")
PREFERENCE_TITLE = "Bila sumber berbeda"
PREFERENCE_LEAD = (
    "Semua angka disimpan. Yang ditampilkan dipilih dengan satu aturan, menurut urutan ini; angka "
    "lainnya dapat dibaca di samping peta, pada daerah yang dipilih."
)
PREFERENCE = tuple((str(at), rule) for at, rule in enumerate(method_words.PREFERENCE, start=1))
PREFERENCE_COLUMNS = ("Urutan", "Aturan")
MISSING_NOTE = (
    "Angka yang tidak ada ditulis “belum ada angka” dan diarsir di peta. Tidak pernah dianggap nol."
)

ESTIMATE_TITLE = "Cakupan daerah yang belum diumumkan, {month}"
ESTIMATE_LEAD = (
    "Cakupan diumumkan pada bulan yang berlainan, dan {unknown} daerah belum punya angka sama sekali. "
    "Lima langkah berikut membawa semuanya ke satu bulan, sehingga jumlah seluruh daerah tepat sama "
    "dengan provinsi."
)
STEPS = (
    "Potensi pekerja yang diterbitkan dipakai apa adanya. Sisanya, dari {potential} potensi pekerja "
    "provinsi, dibagi menurut jumlah penduduk bekerja (Sakernas {employed}).",
    "Cakupan yang diterbitkan untuk {month} tidak diubah.",
    "Cakupan dari bulan lain dibawa ke {month} dengan perbandingan cakupan provinsi pada kedua "
    "bulan; dipakai angka yang waktunya paling dekat.",
    "Peserta yang tersisa, {left_participants} dari {participants}, dibagi kepada daerah tanpa angka "
    "dengan satu laju yang sama: {left_participants} ÷ {left_potential} = {rate}.",
    "Orang dibulatkan dengan sisa terbesar, sehingga peserta dan potensi seluruh daerah tepat "
    "berjumlah {participants} dan {potential}.",
)
FORMULA_TITLE = "Rumusnya"
FORMULA = r"""
\begin{aligned}
W_r &= \frac{E_r}{\sum_{s \in U} E_s}\Big(W - \sum_{k \in K} W_k\Big) &
c_r(t) &= c_r(u)\,\frac{c(t)}{c(u)} &
c_n &= \frac{P - \sum_{k} P_k}{W - \sum_{k} W_k}
\end{aligned}
"""
FORMULA_WORDS = (
    "W potensi pekerja, E penduduk bekerja, P peserta aktif, c cakupan; K daerah yang angkanya "
    "diketahui, U yang belum; t bulan acuan, u bulan terbit; huruf tanpa tanda adalah provinsi."
)
RANGE_TITLE = "Dari mana rentangnya"
RANGE_LEAD = (
    "Tiap daerah yang punya angka disembunyikan bergantian lalu diestimasi dengan cara yang sama. "
    "Galat terbesarnya menjadi rentang di kedua sisi: ±{coverage} untuk cakupan dan ±{potential} "
    "dari nilainya untuk potensi pekerja. Dengan {trials} percobaan, angka di luar rentang ini dapat "
    "diharapkan kira-kira satu kali dari {odds}."
)
NO_MARGIN = "seluruh nilai yang mungkin"
TRIAL_COLUMNS = ("Daerah", "Yang diuji", "Terbit atau dibawa", "Hasil metode / angkanya", "Galat")
BASIS = {"terbit": "terbit", "dibawa": "dibawa ke bulan acuan", "": "belum ada"}
INPUT_TITLE = "Bahan hitungannya"
INPUT_COLUMNS = (
    "Daerah",
    "Penduduk bekerja",
    "Potensi pekerja",
    "Asal potensi",
    "Cakupan",
    "Asal cakupan",
)
CANNOT_ESTIMATE = "Estimasi tidak dapat dihitung dari angka yang ada sekarang."
QUOTA_TITLE = "Kuota BKBK terhadap kebutuhan"
QUOTA_TEXT = (
    "Kuota daerah = jumlah desa dan kelurahan × tempat per desa ({places}). Dibagi "
    "penduduk miskin Maret tahun itu, dikali 100. Jumlah desa memakai daftar Kemendagri sekarang "
    "({today}); tahun-tahun BKBK memakai {then}. Letak {added} desa tambahan tidak diketahui, maka "
    "batas bawah dihitung seolah semuanya ada di daerah itu."
)

RULES_TITLE = "Tarif, manfaat, dan aturan"
RULES_LEAD = (
    "Tiap aturan dengan masa berlaku, dasar hukum seperti ditulis sumbernya, dan sumbernya."
)
RULES_COLUMNS = ("Aturan", "Nilai", "Berlaku", "Dasar hukum", "Sumber")
SINCE, UNTIL = "sejak {start}", "{start} – {end}"
ASSUMPTION_TITLE = "Anggapan yang dinyatakan"
ASSUMPTION_COLUMNS = ("Anggapan", "Dipakai?", "Keterangan")
YES, NO = "ya", "tidak"

INDICATOR_TITLE = "Indikator"
INDICATOR_LEAD = "Satu arti untuk satu nama. Pilih kelompoknya."
TOPIC = "Kelompok"
TOPICS = {
    "cakupan": "Cakupan BPJS Ketenagakerjaan",
    "target": "Target",
    "kemiskinan": "Kemiskinan",
    "kemiskinan_ekstrem": "Kemiskinan ekstrem",
    "ketenagakerjaan": "Ketenagakerjaan",
    "penduduk": "Penduduk",
    "bkbk": "BKBK",
    "program": "Program daerah",
    "klaim": "Klaim",
}
INDICATOR_COLUMNS = (
    "Indikator",
    "Arti dan rumus",
    "Satuan",
    "Pemilik data, frekuensi",
    "Periode yang ada",
    "Sumber, ketentuan",
    "Terbit berikutnya",
)
TERMS = "Ketentuan: {terms}"
FORMULA_PREFIX = "Rumus: {formula}"
SPAN, ONE_PERIOD = "{first} – {last} ({count} angka)", "{first} ({count} angka)"
UNIT_SHARE = "persen"

SOURCE_TITLE = "Sumber"
SOURCE_LEAD = (
    "{count} terbitan. Tingkat 1: terbitan pemilik data; 2: salinan tabelnya; 3: pejabat yang "
    "dikutip berita."
)
SOURCE_COLUMNS = (
    "Penerbit, judul, dan kode",
    "Tingkat",
    "Terbit",
    "Angka",
    "Angka terakhir",
    "Ketentuan",
)
UNDATED = "tanpa tanggal"

CONTRADICTION_LEAD = "Di mana sumber saling berbeda, apa yang ditampilkan, dan mengapa."
CONTRADICTION_COLUMNS = ("Pokok", "Angka-angkanya", "Yang ditampilkan", "Sumber")

CELLS_TITLE = "Setiap angka yang berbeda antarsumber"
CELLS_LEAD = "Ditampilkan menurut aturan di bagian Cara membaca; angka lainnya tetap disimpan."
CELLS_COLUMNS = ("Daerah", "Angka", "Periode", "Ditampilkan", "Angka lain")

MISSING_TITLE = "Yang dicari tetapi belum ada"
MISSING_COLUMNS = ("Yang belum ada", "Mengapa penting", "Siapa yang punya")
LEFT_TITLE = "Angka yang sengaja tidak dipakai"
LEFT_COLUMNS = ("Daerah", "Periode", "Angka", "Nilai", "Alasan")

AREA_TITLE = "Luas bentuk di peta terhadap luas resmi"
AREA_LEAD = (
    "Bentuk daerah dari {source}, disederhanakan dengan batas bersama tetap menyatu. Luas resmi dari "
    "Kepmendagri 300.2.2-2430 Tahun 2025. Selisih di atas lima persen diberi tanda."
)
AREA_COLUMNS = ("Daerah", "Resmi, km²", "Bentuk, km²", "Selisih", "Keterangan")
TERMS_TITLE = "Asal dan ketentuan batas"
PLACES_IN = "{places} pada {year}"
