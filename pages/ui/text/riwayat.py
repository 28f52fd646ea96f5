"""Copy of the loads' history and of the trail."""

from data import audit, schema

TITLE = "Riwayat muatan"
LEAD = (
    "Setiap terbitan dan setiap pengembalian, yang terbaru di atas. Tidak ada yang ditimpa: tiap "
    "keadaan masih dapat dibuka dan dikembalikan."
)
COLUMNS = ("Nomor", "Waktu", "Oleh", "Berkas", "Catatan", "Angka", "Yang dilakukan")
ALT = "Muatan, yang terbaru di atas"
NOW = "terbit sekarang"
KINDS = {
    schema.SEEDED: "isi awal aplikasi",
    schema.UPLOADED: "terbitan",
    schema.RESTORED: "kembali ke keadaan {parent}",
}
BY = "{person} ({role})"
ROLES = {"penerbit": "penerbit", "petugas_daerah": "petugas daerah", "": "pembaca"}
NO_FILE, NO_NOTE = "–", "–"
OLDER = "Ditampilkan {count} muatan terakhir."

CHOOSE = "Muatan yang dibuka"
LOAD = "{number} · {when} · {what}"
OPENED = "Muatan {number}"
FACTS = {
    "when": "Waktu",
    "who": "Oleh",
    "file": "Berkas",
    "hash": "Sidik berkas (SHA-256)",
    "note": "Catatan",
    "why": "Alasan pengecualian",
}
WHY = "{rule}: {reason}"
CHANGED_LEAD = "{count} angka berbeda dari keadaan {before}."
CHANGED_NONE = "Tidak ada angka yang berbeda dari keadaan {before}."
RENEWED = "angka bawaan aplikasi diperbarui"
FIRST_LEAD = "Isi awal: {count} angka."
CHANGED_COLUMNS = ("Daerah", "Ukuran", "Periode", "Sebelum", "Sesudah", "Keterangan", "Asal")
CHANGED_ALT = "Angka yang berbeda dari keadaan {before}"
MORE = "Ditampilkan {shown} dari {count}; berkas CSV memuat semuanya."
PLACE = "{file} baris {row}"
SAVE = "Unduh selisih ini (CSV)"

RESTORE = "Kembalikan ke keadaan ini"
RESTORE_TITLE = "Kembalikan angka terbitan"
RESTORE_ASK = (
    "Semua halaman akan menampilkan lagi angka keadaan {number}. Keadaan {head} tetap tersimpan, dan "
    "pengembalian ini sendiri dicatat sebagai muatan {next}."
)
RESTORE_COUNT = "{count} angka akan berubah."
RESTORE_NOTE = "Alasan pengembalian"
RESTORE_NOTE_EXAMPLE = "Berkas Oktober keliru kolom"
RESTORE_DO, RESTORE_CANCEL = "Kembalikan", "Batal"
RESTORE_NOTE_MISSING = "Tulis alasannya dengan singkat."
RESTORED = "Keadaan {number} terbit lagi, dicatat sebagai muatan {load}."
IS_NOW = "Inilah keadaan yang terbit sekarang."

TRAIL_TITLE = "Jejak audit"
TRAIL_LEAD = (
    "Siapa mengunggah, menerbitkan, mengembalikan, mengambil berkas, atau mencatat komitmen, kapan, "
    "dengan berkas apa. "
    "Hanya ditambah, tidak pernah diubah. Isi berkas tidak dicatat."
)
TRAIL_COLUMNS = ("Waktu", "Perbuatan", "Oleh", "Berkas", "Keadaan", "Keterangan")
TRAIL_ALT = "Jejak audit, yang terbaru di atas"
ACT = "Perbuatan"
EVERY = "semua"
ACTS = {
    EVERY: "Semua",
    audit.UPLOAD: "Unggah",
    audit.REFUSE: "Ditolak",
    audit.PUBLISH: "Terbit",
    audit.RESTORE: "Kembali",
    audit.EXPORT: "Ambil berkas",
    audit.COMMIT: "Komitmen",
}
ANYONE = "pengunjung"
TRAIL_NONE = "Belum ada catatan seperti ini."
TRAIL_SAVE = "Unduh jejak ini (CSV)"
TRAIL_FILE_COLUMNS = (
    "nomor", "waktu_utc", "perbuatan", "oleh", "peran", "keadaan", "berkas", "sha256", "keterangan",
)  # fmt: skip
TRAIL_FILE = "lindung-jambi-jejak-audit.csv"
