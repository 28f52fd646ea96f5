"""Copy of the login: who visits, what she may do, and what helps where she may not."""

TITLE = "Siapa yang menerbitkan"
LOG_IN = "Masuk"
LOG_IN_AGAIN = "Masuk lagi"
LOG_OUT = "Keluar"
KNOWN_AS = "Masuk sebagai {name}"
UNTIL = "Masuk ini berlaku sampai {moment}."

ROLE = {
    "penerbit": "Penerbit provinsi",
    "petugas_daerah": "Petugas {region}",
    "": "Pembaca",
}
MAY = {
    "penerbit": "Boleh menerbitkan angka semua daerah dan mengembalikan keadaan terbitan.",
    "petugas_daerah": "Boleh menerbitkan angka {region} saja.",
    "": "Boleh membaca semua angka, belum boleh menerbitkan.",
}

WHO = {
    "mesin": "Mesin ini",
    "jauh": "Hanya membaca dari sini",
    "tamu": "Belum masuk",
    "habis": "Masa masuk sudah habis",
    "rusak": "Pengaturan masuk belum benar",
}
MEANS = {
    "mesin": (
        "Masuk belum diatur, jadi menerbitkan hanya dapat dari mesin tempat aplikasi ini "
        "berjalan, dan Anda membukanya dari mesin itu. Boleh menerbitkan angka semua daerah dan "
        "mengembalikan keadaan terbitan."
    ),
    "jauh": (
        "Masuk belum diatur, jadi menerbitkan hanya dapat dari mesin tempat aplikasi ini "
        "berjalan, tanpa perantara seperti proksi. Dari tempat lain, minta pengelola mengatur "
        "masuk; caranya ada di docs/masuk.md."
    ),
    "tamu": "Semua angka dapat dibaca tanpa masuk. Menerbitkan memerlukan masuk dan peran.",
    "habis": (
        "Masuk Anda berlaku sampai {moment} dan tidak dipakai lagi. Masuk lagi untuk menerbitkan; "
        "membaca tetap terbuka."
    ),
    "rusak": "Tidak seorang pun dapat menerbitkan sampai ini diperbaiki; membaca tetap terbuka.",
}
ENDED_UNKNOWN = "waktu yang tidak disebut penyedia masuk"
FAILED = {
    "batal": (
        "Masuk tidak jadi: dibatalkan, atau penyedia masuk menolak. Coba lagi; bila berulang, "
        "minta pengelola aplikasi memeriksa pengaturan masuk."
    ),
    "putus": (
        "Penyedia masuk tidak dapat dihubungi. Coba lagi beberapa saat lagi; bila berulang, "
        "minta pengelola aplikasi memeriksa server_metadata_url dan jaringan."
    ),
}
