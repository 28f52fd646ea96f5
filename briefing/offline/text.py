"""The words of the offline page."""

from briefing.story import model, names

START = "Mulai paparan"
START_HELP = "Panah atau spasi: pindah halaman. F: layar penuh. N: catatan pembicara. Esc: keluar."
CONTENTS = "Isi"
SNAPSHOT = "Potret"
SNAPSHOT_HELP = (
    "Masukkan nomor ini pada halaman Bahan Paparan di aplikasi Lindung Jambi untuk melihat asal "
    "setiap angka dan apa yang berubah sejak potret ini dibuat."
)
PAGE = "Halaman {n} dari {total}"
SKIP = "Langsung ke isi"
NOTES = "Catatan pembicara"
ORIGIN = "Asal angka"
SOURCE, PERIOD, STATUS = "Sumber", "Periode", "Status"
SPAN = "{first} sampai {last}"
EXACT_SOURCES = "Sumber lengkap"
ALL_SOURCES = "Daftar sumber"
CONTROLS = "Kendali paparan"
BACK, NEXT = "Sebelumnya", "Berikutnya"
NOTES_BUTTON, FULL, LEAVE = "Catatan", "Layar penuh", "Keluar"
ORIGIN_COLUMNS = ("Ukuran", "Daerah", "Periode", "Angka", "Status", "Asal")
ROW = "{file} baris {line}"
FORMULA, RULES, INPUTS = "Rumus", "Ketentuan", "Dihitung dari"
SECTION = names.TOPICS | {
    model.BKBK: "BKBK terhadap kebutuhan",
    model.DECISIONS: "Keputusan yang diminta",
}
STATUSES = (
    "resmi: diterbitkan, dengan sumbernya. sementara: diterbitkan dan ditandai sementara oleh "
    "penerbitnya. estimasi: dihitung dengan metode tertulis, bertanda ≈ dan selalu dengan "
    "rentang. Angka yang tidak diterbitkan ditulis “belum ada angka”, bukan nol."
)
