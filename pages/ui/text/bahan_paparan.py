"""Copy of the page."""

from briefing import files
from briefing.story import compare, model, names

TITLE = "Bahan Paparan"
LEAD = "Bahan apa yang saya bawa ke rapat besok pagi, dan dari mana tiap angkanya?"

PREPARE, TRACE = "siapkan", "telusuri"
PART = "Keperluan"
PARTS = {PREPARE: "Siapkan bahan", TRACE: "Telusuri nomor"}

AUDIENCE = "Untuk siapa"
AUDIENCES = {
    model.GOVERNOR: "Gubernur",
    model.REGENT: "Bupati atau wali kota",
    model.AGENCY: "Perangkat daerah",
}
REGENCIES = "Daerah dengan halaman sendiri"
ALL_REGENCIES = "Semua sebelas daerah"
UNTIL = "Angka sampai"
NEWEST = "Terbaru"
TOPIC = "Bagian"
ALL_TOPICS = "Semua bagian"
TOPICS = names.TOPICS | {
    model.BKBK: "BKBK dan kebutuhan",
    model.REGENCIES: "Halaman daerah",
    model.DECISIONS: "Keputusan yang diminta",
    model.METHOD: "Metode dan sumber",
}
SCENARIOS = "Simulasi anggaran yang disertakan"
NO_SCENARIOS = "Tanpa simulasi"
SCENARIO = "{name} ({number})"
UNKNOWN_SCENARIO = (
    "Skenario {number} tidak ditemukan, jadi tidak disertakan. Periksa nomornya, atau simpan dahulu "
    "di halaman Simulasi Anggaran."
)
DAMAGED_SCENARIO = "Skenario {number} tidak disertakan: {why}"
NOTHING = "Belum ada angka untuk pilihan ini. Pilih tahun yang lebih baru atau bagian lain."

NUMBER = "Potret"
NUMBER_HELP = (
    "Nomor ini tercetak di kaki setiap halaman. Angkanya beku: data baru tidak mengubah bahan "
    "yang sudah dibuat."
)
COPY = "Salin tautan paparan"
START = "Mulai paparan"
FOLLOW = "Telusuri tiap angka"
EXTENT = "{slides} halaman paparan{profiles}; {facts} angka, masing-masing dapat ditelusuri."
WITH_PROFILES = ", {count} profil daerah"
NOT_KEPT = (
    "Nomor potret ini belum tersimpan, jadi paparan di peramban dan penelusuran belum dapat dibuka. "
    "Berkas tetap dapat dibuat."
)

FILES = "Ambil berkas"
FILES_LEAD = "Semuanya dari angka yang sama, dengan nomor potret yang sama."
KINDS = {
    files.PPTX: ("PowerPoint", "Paparan 16 : 9; grafik, tabel, dan petanya dapat disunting."),
    files.NOTE: ("PDF nota dinas", "Cerita yang sama pada kertas A4."),
    files.PROFILES: ("PDF profil daerah", "Dua halaman A4 untuk tiap daerah."),
    files.XLSX: ("Excel", "Semua angka, sumbernya, dan rumus yang hidup."),
    files.ZIP: ("Semua dalam satu zip", "Semua berkas dan paparan untuk dibuka dari diska lepas."),
}
TELLING = "Menyusun bahan paparan …"
PROGRESS = "{step} …"
PROGRESS_OF = "{step} … ({at} dari {of})"
READY = "**{name}** siap, {size}. Bila peramban tidak menyimpannya sendiri:"
SAVE = "Simpan berkas"

TEMPLATE = "Pakai templat PowerPoint sendiri"
TEMPLATE_BOX = "Templat (.pptx atau .potx)"
TEMPLATE_HELP = (
    "Warna, huruf, dan logo paparan mengikuti templat. Berkas hanya dipakai selama kunjungan ini "
    "dan tidak disimpan di peladen."
)
TEMPLATE_USED = "PowerPoint dan zip memakai templat {name}."

PREVIEW = "Pratinjau"
LOOK = "Yang ditampilkan"
SLIDES, NOTE, PROFILES = "paparan", "nota", "profil"
PREVIEWS = {SLIDES: "Paparan", NOTE: "Nota dinas", PROFILES: "Profil daerah"}
FRAME = "Pratinjau paparan {title}; panah kiri dan kanan memindah halaman"
LIST = "Halaman paparan; pilih untuk menampilkannya"
COVER = "Sampul"
PAGE_ALT = "{what}, halaman {number}"

SNAPSHOT_BOX = "Nomor potret"
SNAPSHOT_EXAMPLE = "7K3M9-QXD2A"
ASK = "Ketik nomor yang tercetak di kaki halaman, atau pilih dari yang terakhir dibuat."
LATEST = "Terakhir dibuat"
LATEST_COLUMNS = ("Nomor", "Dibuat", "Untuk", "Judul")

ABOUT = "{title}. {subtitle}."
TRACED = "Asal setiap angka"
TRACED_LEAD = (
    "Setiap angka pada setiap halaman: nilainya, periodenya, statusnya, sumbernya, dan baris berkas "
    "tempat ia tersimpan. Angka hitungan menyebut rumus, ketentuan, dan masukannya. Centang satu baris "
    "untuk membacanya utuh."
)
SEARCH = "Cari"
SEARCH_HINT = "Angka, daerah, ukuran, halaman, atau sumber"
FOUND = "{found} dari {count} baris"
NONE_FOUND = "Tidak ada baris yang memuat kata itu. Hapus sebagian kata pencarian."
TABLE_ALT = "Asal setiap angka potret {number}"
OPEN = "buka terbitannya"
LOAD = "{number}: diterbitkan {person}, {when}, dari berkas {file} (SHA-256 {hash})"
SAVE_TRACE = "Unduh tabel ini (XLSX)"

CHANGED = "Apa yang berubah sejak potret ini"
CHANGED_LEAD = "Permintaan yang sama, dijawab dengan angka sekarang."
UNCHANGED = "Tidak ada angka yang berubah sejak potret ini dibuat."
OTHER_CODE = (
    "Cara menghitung atau menyusun kalimat di aplikasi sudah diperbarui sejak potret ini dibuat "
    "(versi {old}, sekarang {new})."
)
SAME_CODE = "Cara menghitungnya masih sama (versi {old})."
CHANGE_COLUMNS = ("Ukuran", "Daerah", "Periode", "Yang berubah", "Pada potret", "Sekarang")
CHANGE_KINDS = {
    compare.VALUE: "angkanya",
    compare.STATUS: "statusnya",
    compare.SOURCE: "sumbernya",
    compare.NEWER: "ada periode yang lebih baru",
    compare.NEW: "baru ada",
    compare.GONE: "tidak ada lagi",
    compare.PARAMETER: "ketentuannya",
}
RECKONED = "{kind}, ikut masukannya"
CHANGES = "{count} perubahan."
WITH_STATUS = "{value} ({status})"

AGAIN = "Buka lagi berkasnya"
AGAIN_LEAD = "Dari nomor ini, dengan angka yang sama seperti saat potret dibuat."
