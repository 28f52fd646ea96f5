"""Words that a deck says of itself."""

from briefing.story import model, names

TOPICS = names.TOPICS | {
    model.BKBK: "BKBK dan kebutuhan",
    model.DECISIONS: "Keputusan yang diminta",
    model.METHOD: "Metode dan sumber",
}
OPENING = "Pembuka"
CONTENTS = "Isi paparan"
SNAPSHOT = "Potret {number}"
SOURCES = "Sumber: {titles}"
MORE_SOURCES = "{count} sumber lain"
PERIODS = "Periode: {periods}"
STATUSES = "Status: {statuses}"
PAGES = "hlm. {first}"
PAGES_TO = "hlm. {first}–{last}"
CONTINUED = "{title} ({part})"
CHOSEN = "Daerah yang dibahas"
MISSING_AT = "{name} · belum ada angka"
NOT_SHOWN = "Belum ada angka: {names}"
SIZE = "Luas lingkaran: {measure}"
TALK = "Pokok bicara"
EXACT = "Sumber angka di halaman ini"
ROWS = "{file} baris {lines}"
WHOLE = "Teks lengkap"
LABEL, STATUS, PERIOD = "Label", "Status", "Periode"
PLACE = "Daerah"
LINE_OF = "Garis {words}"
TITLE_HINT, SUBTITLE_HINT, POINTS_HINT = "Judul: temuannya", "Ukuran, satuan, periode", "Pokok"
LAYOUTS = ("Sampul", "Gambar dan pokok", "Kata-kata", "Gambar", "Dua gambar dan pokok")
AUTHOR = "Lindung Jambi"

NOT_PPTX = "Berkas templat ini bukan presentasi PowerPoint; pilih berkas .pptx atau .potx."
MACROS = "Templat ini memuat makro; simpan sebagai .pptx atau .potx tanpa makro."
ENCRYPTED = "Templat ini terkunci kata sandi; simpan tanpa kata sandi."
TOO_LARGE = "Templat ini terlalu besar; paling besar {megabytes} MB."
BLOATED = "Isi templat ini jauh lebih besar daripada berkasnya, jadi tidak dibuka."
NOT_WIDE = "Templat ini berukuran {width} : {height}; paparan memakai 16 : 9."
