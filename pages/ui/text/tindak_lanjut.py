"""Copy of the page on what was agreed."""

from data.commitment_content import ADDED, FIELDS, REACHED
from data.commitments import CHANGED, MADE, WITHDRAWN
from program.change import DOWN, UP
from program.commitments import (
    AT_DUE,
    BEFORE_DUE,
    KEPT,
    LATE,
    NO_FIGURE,
    NO_START,
    RUNNING,
    SHORT,
    UNMEASURED,
)

TITLE = "Tindak Lanjut"
LEAD = "Dari yang disepakati, mana yang ditepati, mana yang terlambat, dan siapa yang menjawab?"
PART, LIST, NEW = "Bagian", "daftar", "catat"
PARTS = {LIST: "Daftar komitmen", NEW: "Catat komitmen"}

VERDICTS = {
    KEPT: "Ditepati",
    LATE: "Terlambat",
    RUNNING: "Berjalan",
    UNMEASURED: "Tidak dapat diukur",
}
MEANS = {
    KEPT: "angka terbitan pada tenggat mencapai target",
    LATE: "angka terbitan pada tenggat di bawah target",
    RUNNING: "tenggatnya belum lewat",
    UNMEASURED: "tidak ada angka terbitan untuk memutus",
}
TAKEN_BACK = "Ditarik"
TAKEN_BACK_MEANS = "tidak berlaku lagi, tetap tercatat"

ANSWERS = FIELDS["answers"]
EVERYONE = "Semua penanggung jawab"
NONE = (
    "Belum ada komitmen. Yang disepakati dalam rapat dicatat di bagian Catat komitmen, lalu diadu "
    "dengan angka terbitan setiap kali angka baru datang."
)
NONE_HERE = "Tidak ada komitmen untuk pilihan ini."

FINDING = "{kept} dari {count} komitmen ditepati, {late} terlambat"
FINDING_UNDECIDED = "{count} komitmen, belum ada yang sampai tenggat dengan angka terbitan"
SUBTITLE = (
    "Tiap komitmen dan angka terbitan yang mengujinya, per {month}. Estimasi tidak membuktikan."
)
NO_SOURCE = "Belum ada angka terbitan yang mengujinya."
COLUMNS = (
    "Nomor",
    FIELDS["kode"],
    FIELDS["what"],
    FIELDS["target"],
    FIELDS["due"],
    ANSWERS,
    "Angka terbitan terbaru",
)
GROUP_ALT = "Komitmen yang {verdict}"

ADDED_TARGET = {
    UP: "{count} lebih banyak: {measure}",
    DOWN: "{count} lebih sedikit: {measure}",
}
REACHED_TARGET = {UP: "{measure} paling sedikit {value}", DOWN: "{measure} paling banyak {value}"}
FROM_TO = "dari {start} menjadi {wanted}"
FIGURE = "{value}, {when}"
ROUNDED = "dibulatkan sumbernya"
LACKING = "kurang {count} dari target"
ABOVE = "masih {count} di atas target"
REACHED_NOW = "target sudah tercapai"
NO_FIGURE_YET = "belum ada angka"

RULE = {
    AT_DUE: (
        "Angka terbitan pertama untuk {due} atau sesudahnya, yaitu {decided}, mencapai {wanted}."
    ),
    SHORT: (
        "Angka terbitan pertama untuk {due} atau sesudahnya, yaitu {decided}, belum mencapai {wanted}."
    ),
    BEFORE_DUE: "Yang akan memutus: angka terbitan pertama untuk {due} atau sesudahnya.",
    NO_FIGURE: (
        "{due} sudah lewat dan belum ada angka terbitan untuk bulan itu atau "
        "sesudahnya. Tidak disebut terlambat, karena tidak ada angka yang membuktikannya."
    ),
    NO_START: ("Perubahan dihitung dari angka awal, dan tidak ada angka terbitan sampai {agreed}."),
}
LATER = "Target baru tercapai kemudian: {later}."
RULES_TITLE = "Aturan putusan"
RULES_COLUMNS = ("Putusan", "Bila")
WHEN = {
    KEPT: "Angka terbitan pertama untuk bulan tenggat atau sesudahnya mencapai target. Angka yang datang "
    "kemudian tidak mengubahnya.",
    LATE: "Angka terbitan pertama untuk bulan tenggat atau sesudahnya tidak mencapai target, juga bila "
    "target tercapai kemudian.",
    RUNNING: "Bulan tenggat belum berakhir dan angka itu belum terbit, juga bila target sudah tercapai "
    "lebih awal.",
    UNMEASURED: "Bulan tenggat berakhir tanpa angka itu: tidak ada yang membuktikan keterlambatan. Juga "
    "bila perubahan dihitung dari angka awal yang tidak ada.",
}
RULES = (
    "Yang memutus hanya angka terbitan, atau yang dihitung langsung darinya, berstatus resmi atau "
    "sementara. Estimasi tidak pernah membuktikan.",
    "Angka awal adalah angka terbitan terbaru sampai bulan kesepakatan, sebagaimana terbit ketika "
    "komitmen dicatat.",
    "Angka setahun berlaku untuk akhir tahunnya; angka kemiskinan tanpa bulan untuk Maret, bulan "
    "Susenas.",
)

OPEN = "Komitmen yang dibuka"
OPENED = "{id} · {place}"
NAMED = "{id} · {place} · {what}"
FACTS = {
    **FIELDS,
    "baseline": "Angka awal",
    "decided": "Angka penentu",
    "newest": "Angka terbaru",
}
SCENARIO_LINK = "buka skenario {number}"
NO_START_SAID = "tidak ada angka terbitan sampai {agreed}"

HISTORY = "Riwayat komitmen ini"
HISTORY_COLUMNS = ("Versi", "Waktu", "Oleh", "Perbuatan", "Yang berubah", "Alasan")
HISTORY_ALT = "Semua versi {id}, yang terbaru di atas"
ACTS = {MADE: "dicatat", CHANGED: "diubah", WITHDRAWN: "ditarik"}
CHANGE = "{field}: {before} → {after}"
EMPTY = "kosong"
FIRST = "–"

NEW_TITLE = "Catat yang disepakati"
NEW_LEAD = (
    "Satu baris satu janji: daerah mana, apa, berapa, kapan, dan jabatan siapa yang menjawab. Tanpa "
    "nama dan nomor orang."
)
AS_WHOM = "Dicatat atas nama {person}."
BY = {ADDED: "Sejak angka awal", REACHED: "Angka yang dicapai"}
START = "Angka awal: {start}."
NO_START_YET = (
    "Belum ada angka terbitan sampai {agreed} untuk ukuran ini, jadi perubahan sejak angka awal "
    "tidak akan dapat diukur. Pilih Angka yang dicapai, atau ukuran lain."
)
TARGET_UNITS = {
    (ADDED, UP): "Berapa orang lebih banyak",
    (ADDED, DOWN): "Berapa orang lebih sedikit",
    (REACHED, UP): "Paling sedikit ({unit})",
    (REACHED, DOWN): "Paling banyak ({unit})",
}
PERCENT = "persen"
EXAMPLES = {
    "what": "Mendaftarkan pekerja rentan dari APBD kabupaten",
    "answers": "Kepala Dinas Tenaga Kerja",
    "meeting": "Rapat koordinasi perlindungan pekerja",
    "scenario": "boleh kosong",
    "note": "Disepakati ulang dalam rapat Desember",
}
COUNT_EXAMPLE, SHARE_EXAMPLE = "5.000", "45,5"
ANSWERS_HELP = (
    "Jabatan atau kantor. Nama, NIK, dan nomor telepon orang tidak disimpan (UU 27/2022)."
)
SCENARIO_HELP = "Nomor skenario tersimpan dari Simulasi Anggaran, bila janji ini berasal dari sana."
SAVE = "Catat komitmen"
SAVED = "{id} tercatat."

CHANGE_TITLE = "Ubah atau tarik komitmen ini"
CHANGE_LEAD = (
    "Versi sekarang tetap tersimpan. Daerah, ukuran, bulan kesepakatan, dan angka awal tidak dapat "
    "diganti: tarik komitmen ini dan catat yang baru."
)
CHANGE_SAVE, WITHDRAW = "Simpan perubahan", "Tarik komitmen"
CHANGED_NOW = "Versi baru {id} tercatat."
WITHDRAWN_NOW = "{id} ditarik; riwayatnya tetap tersimpan."
NOTHING_KEPT = "Belum ada yang disimpan."
FAULT = "{message}; {remedy}. {nothing}"
FILE_COLUMNS = {
    "id": "nomor",
    "kode": "kode",
    "name": "nama",
    "what": "yang_dijanjikan",
    "indicator": "indikator",
    "by": "dihitung_sebagai",
    "target": "target",
    "wanted": "harus_mencapai",
    "unit": "satuan",
    "agreed": "disepakati",
    "due": "tenggat",
    "answers": "penanggung_jawab",
    "meeting": "rapat",
    "scenario": "skenario",
    "verdict": "putusan",
    "rule": "aturan",
    "start": "angka_awal",
    "start_period": "periode_awal",
    "start_status": "status_awal",
    "start_source": "sumber_awal",
    "decided": "angka_penentu",
    "decided_period": "periode_penentu",
    "value": "angka_terbaru",
    "period": "periode_terbaru",
    "status": "status",
    "source": "sumber",
    "url": "alamat_sumber",
    "version": "versi",
    "changed": "terakhir_dicatat",
}
ABOUT = ("Komitmen", "Yang disepakati dalam rapat, diadu dengan angka terbitan")
ABOUT_RULE = "Aturan"
ABOUT_STATUS = "Putusan per"
