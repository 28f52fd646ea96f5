"""Copy of what the server answers by itself about a briefing: a page of one sentence."""

ASK = "Periksa nomor di kaki halaman (sepuluh huruf dan angka), atau siapkan bahan baru."
BACK = "Siapkan bahan paparan"
TRACE = "Telusuri nomor"

UNKNOWN = "Potret {number} tidak ada di sini"
UNKNOWN_WHY = "Nomor ini belum pernah dibuat pada aplikasi ini, atau satu huruf salah ketik."
MISTYPED = "“{number}” bukan nomor potret"
MISTYPED_WHY = "Nomor potret terdiri dari sepuluh huruf dan angka, misalnya 7K3M9-QXD2A."
DAMAGED = "Potret {number} tidak dapat dibuka"
DAMAGED_WHY = (
    "Isinya tidak lagi cocok dengan nomornya, jadi tidak ditampilkan. Pengelola aplikasi dapat "
    "memulihkannya dari cadangan."
)
NOT_MADE = "Paparan belum dapat dibuka"
BAD_DATA = "Data belum dapat ditampilkan"
NO_SCENARIO = "Skenario tidak ditemukan"
STORE = "Potret tidak dapat disimpan atau dibaca"
"""Headings and sentences of pages that say what is wrong and what to do."""
