"""Copy of the page: its parts, and the steps from a file to a published figure."""

from data.intake.model import CHANGED, NEW, REFUSE, SAME, TELL, WARN, Role
from geo import steps
from program import difference

TITLE = "Unggah Data"
LEAD = "Apa yang dibawa berkas ini, dan apa yang berubah bila angkanya terbit?"

UPLOAD, HISTORY, QUALITY, TRAIL = "unggah", "riwayat", "mutu", "jejak"
PART = "Bagian"
PARTS = {UPLOAD: "Unggah", HISTORY: "Riwayat", QUALITY: "Mutu data", TRAIL: "Jejak audit"}

STEPS = ("Berkas", "Yang dikenali", "Uji coba", "Selisih", "Terbitkan")
STEPS_ALT = "Langkah dari berkas sampai terbit"
DONE, HERE = "selesai", "sekarang di sini"

FILE_LEAD = (
    "Kirim berkas seperti adanya: baris judul, sel gabung, catatan kaki, dan ejaan nama daerah yang "
    "berbeda-beda dikenali. Tidak ada yang terbit sebelum langkah terakhir."
)
FILE_BOX = "Berkas data (.xlsx, .csv, atau tabel HTML .xls)"
TYPES = ("xlsx", "csv", "txt", "tsv", "xls", "html", "htm")
LARGEST_MB = 150
PERSONAL = (
    "Jangan mengirim data orang per orang. Berkas yang memuat NIK, nama, atau alamat ditolak sebelum "
    "disimpan (UU 27/2022)."
)
TEMPLATES = "Templat untuk diisi"
TEMPLATES_LEAD = "Memeriksa isian langsung di Excel: pilihan daerah, batas angka, dan contoh baris."
REFUSED = "**Berkas ini tidak dapat diterima.** {fault}"
UNCHANGED = "Angka yang sudah terbit tidak berubah."
FAILED = (
    "**Berkas ini tidak dapat diperiksa.** Simpan ulang sebagai .xlsx atau CSV, lalu unggah lagi. "
    "Bila tetap gagal, pakai templat di samping."
)
UNNAMED = "berkas yang gagal dibaca"
ABOUT_FILE = "{name}, {size}; {sheets}."
SHEETS = "{count} lembar"
TABLE_OF = "{sheet} (tabel {number})"

LAYOUT_LEAD = "Beginilah berkas ini dibaca. Betulkan yang keliru sebelum diuji coba."
DOUBT = "Perlu Anda pastikan"
SHEET = "Lembar atau tabel"
SOURCE = "Sumber angka"
NEW_SOURCE = "Sumber yang belum terdaftar"
NO_SOURCE = "Pilih sumber"
STATUS = "Status angka"
STATUSES = {"resmi": "Resmi", "sementara": "Sementara"}
NUMBERS = "Cara menulis angka"
NOTATIONS = {
    "": "Seperti disimpan Excel",
    "id": "1.234,5 (Indonesia)",
    "en": "1,234.5 (Inggris)",
}
CODE_LIST = "Daftar kode daerah"
CODE_LISTS = {
    "": "Tidak memakai kode, atau tidak bertentangan",
    "kemendagri": "Kemendagri (15.06 Tanjung Jabung Barat)",
    "bps": "BPS (1506 Tanjung Jabung Timur)",
}
PERIOD, INDICATOR, UNIT = "Periode seluruh tabel", "Ukuran seluruh tabel", "Satuan seluruh tabel"
BY_COLUMN = "Menurut kolomnya"
HEADER_FROM, HEADER_TO = "Judul kolom mulai", "Judul kolom sampai"
NO_TABLE_THERE = "Pada baris itu tidak ditemukan kolom daerah dan kolom angka. Pilih baris lain."
HEADER_ROW = "baris {first}"
ROWS_TO = "Angka sampai baris"
COLUMNS = ("Kolom", "Judul", "Dibaca sebagai", "Ukuran", "Satuan", "Periode")
COLUMNS_ALT = "Kolom yang dikenali"
ROLES: dict[Role, str] = {
    "daerah": "nama daerah",
    "kode": "kode daerah",
    "periode": "periode",
    "tahun": "tahun",
    "bulan": "bulan, triwulan, atau semester",
    "indikator": "nama ukuran",
    "nilai": "angka",
    "satuan": "satuan",
    "status": "status",
    "catatan": "catatan",
    "abaikan": "tidak dipakai",
}
CORRECT = "Betulkan satu kolom"
CORRECT_WHICH = "Kolom yang dibetulkan"
CORRECTABLE = {
    "peran_kolom": "Dibaca sebagai",
    "ukuran_kolom": "Ukuran kolom ini",
    "satuan_kolom": "Satuan kolom ini",
    "periode_kolom": "Periode kolom ini",
}
COLUMN_NAME = "{letter} · {heading}"
NO_HEADING = "tanpa judul"
CHOOSE_COLUMN = "Pilih kolom"
AS_TABLE = "Sama dengan seluruh tabel"
ALSO = "Betulkan baris judul dan baris angka"
PEEK = "Lihat isi berkas"
PEEK_ALT = "Baris pertama lembar {sheet}"
PEEK_MORE = "Ditampilkan {rows} baris pertama dan {columns} kolom pertama."
ROW = "Baris"
REMEMBERED = "Cara membaca berkas sumber ini diingat dari terbitan sebelumnya."

SOURCE_LEAD = "Sumber baru memerlukan keterangan ini, supaya setiap angkanya menyebut asalnya."
SOURCE_PUBLISHER, SOURCE_TITLE = "Penerbit", "Judul terbitan atau nama berkas"
SOURCE_URL, SOURCE_DATE = "Alamat (boleh kosong)", "Tanggal terbit (boleh kosong)"
SOURCE_TIER = "Jenis sumber"
SOURCE_EXAMPLES = {
    "publisher": "BPJS Ketenagakerjaan Cabang Jambi",
    "title": "Peserta aktif per segmen, Oktober 2026",
    "url": "https://…",
    "published": "2026-10-31",
}
SOURCE_LICENCE = "tidak disebut; sebut sumber"
SOURCE_FAULTS = {
    "publisher": "Penerbit belum diisi.",
    "title": "Judul terbitan belum diisi.",
    "url": "Alamat harus diawali https:// atau http://.",
    "published": "Tulis tanggal seperti 2026, 2026-10, atau 2026-10-31.",
}

CHECK_LEAD = (
    "Setiap angka diperiksa terhadap dirinya sendiri dan terhadap yang sudah terbit. Belum ada yang "
    "disimpan."
)
CHECK = "Uji coba"
CHECK_AGAIN = "Uji coba lagi"
CHECK_FIRST = "Pilih sumber angkanya lebih dulu."
CHECKING = "Memeriksa berkas …"
PROGRESS = "{step} …"
STALE = "Cara membacanya berubah sejak uji coba terakhir. Uji coba lagi."
COUNTS = {
    "cocok": ("Cocok", "angka dengan daerah, ukuran, dan periode yang dikenal"),
    "baru": ("Baru", "belum pernah terbit dari sumber ini"),
    "berubah": ("Berubah", "berbeda dari yang terbit dari sumber ini"),
    "sama": ("Sama", "sudah terbit, tidak ditulis lagi"),
    "tak_dikenal": ("Tak dikenal", "daerah, ukuran, periode, atau angka yang tidak terbaca"),
    "ganda": ("Ganda", "sel yang sama lebih dari sekali"),
    "mencurigakan": ("Mencurigakan", "perlu dilihat sebelum terbit"),
    "dilewati": ("Dilewati", "baris jumlah, judul, dan catatan kaki"),
}
FINDINGS = "Temuan"
SEVERITIES = {REFUSE: "Menghalangi", WARN: "Perlu dilihat", TELL: "Catatan"}
EVERY = "semua"
SHOW_SEVERITY, LOOK_AT_ALL = "Tampilkan", "Semua"
SEVERITY_COUNT = "{name} ({count})"
FINDING_COLUMNS = ("", "Tempat", "Temuan", "Yang perlu dilakukan")
FINDINGS_ALT = "Temuan uji coba"
WHOLE_FILE, PLACE_ROW, PLACE_COLUMN = "seluruh berkas", "baris {row}", "kolom {letter}"
MORE_FINDINGS = "Ditampilkan {shown} dari {count} temuan; laporan memuat semuanya."
NO_FINDINGS = "Tidak ada temuan."
SKIPPED = "Baris yang dilewati: {rows}."
SKIPPED_ROW = "{rows} ({why})"
MARKED, REPORT_TEXT, REPORT_JSON = "Berkas Anda dengan tanda", "Laporan (teks)", "Laporan (JSON)"

DIFFERENCE_LEAD = "Yang akan berubah terhadap angka terbitan sekarang. Pilih ukuran dan periodenya."
DIFFERENCE_INDICATOR, DIFFERENCE_PERIOD = "Ukuran", "Periode"
LOOK = "Peta menunjukkan"
CHANGES, AFTER = "selisih", "sesudah"
LOOKS = {CHANGES: "Selisih", AFTER: "Angka di berkas"}
NOTHING_TO_COMPARE = "Tidak ada angka yang lolos, jadi tidak ada selisih untuk ditampilkan."
DIFFERENCE_TITLE = "{indicator}, {period}"
DIFFERENCE_COLUMNS = ("Daerah", "Terbit sekarang", "Di berkas", "Selisih", "Keterangan", "Baris")
DIFFERENCE_ALT = "Selisih {indicator} {period}"
OUTCOMES = {
    NEW: "baru",
    CHANGED: "berubah",
    SAME: "sama",
    difference.TOLD: "keterangannya berubah",
    difference.GONE: "tidak ada lagi",
}
NEW_BESIDE = "baru dari sumber ini; sekarang tampil angka sumber lain"
LEGEND_UNIT = "{period}; terhadap angka terbitan"
LEGEND_NEW = "Baru, belum ada angka terbitan"
LEGEND_OUT = "Tidak ada di berkas"
LEGEND_RULE = "Cokelat: turun. Hijau kebiruan: naik. Batas kelas: setengah selisih terbesar."
AFTER_UNIT = "{period}; angka di berkas"
IS_NEW = "baru"
SHOWN_RULE = (
    "Bila beberapa sumber memberi angka untuk sel yang sama, yang tampil di dasbor dipilih menurut "
    "aturan di halaman Data & Metode; yang lain tetap dapat dilihat."
)
BEFORE_AFTER = "terbit {before}; di berkas {after}"

PUBLISH_LEAD = "{count} angka dari {source} akan terbit sekaligus, sebagai satu muatan."
PUBLISH_NOTE = "Catatan muatan"
PUBLISH_NOTE_EXAMPLE = "Angka peserta Oktober 2026 dari kantor cabang Jambi"
PUBLISH = "Terbitkan"
NOTE_MISSING = "Tulis catatan singkat: apa isi berkas ini dan mengapa diterbitkan."
NOT_A_PERSON = "Tulisan ini memuat nomor identitas orang, yang tidak boleh disimpan (UU 27/2022). Hapus nomornya."
REASON = "Alasan tetap menerbitkan"
REASON_LEAD = "{count} temuan: {message}"
REASON_MISSING = "Tulis alasan untuk setiap temuan di atas, atau perbaiki berkasnya."
REASON_SHORTEST = 10
AGAINST = (
    "Belum dapat diterbitkan: {count} temuan menghalangi. Perbaiki berkasnya, lalu unggah lagi."
)
NOTHING_NEW = "Tidak ada angka baru atau berubah untuk diterbitkan."
PUBLISHING = "Menerbitkan …"

PUBLISHED = "Terbit sebagai keadaan {number}"
PUBLISHED_LEAD = (
    "{count} angka dari {file} sudah dibaca semua pengunjung. Keadaan sebelumnya tetap tersimpan dan "
    "dapat dikembalikan dari Riwayat."
)
TO_HISTORY, TO_MAP, TO_TREND = "Lihat di Riwayat", "Lihat di Peta Cakupan", "Lihat di Tren"
ANOTHER = "Unggah berkas lain"

CHANGE_WORDS = {steps.FALL: "turun", steps.NONE: "tetap", steps.RISE: "naik"}
