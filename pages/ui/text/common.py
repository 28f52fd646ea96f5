"""Copy that every page shares."""

from briefing.method_words import STATUS_MEANING

PRODUCT = "Lindung Jambi"
RINGKASAN = "Ringkasan"
PETA_CAKUPAN = "Peta Cakupan"
TREN = "Tren"
KESENJANGAN = "Kesenjangan"
PROFIL_DAERAH = "Profil Daerah"
KRITERIA = "Kriteria"
SIMULASI_ANGGARAN = "Simulasi Anggaran"
BAHAN_PAPARAN = "Bahan Paparan"
TINDAK_LANJUT = "Tindak Lanjut"
DATA_METODE = "Data & Metode"
UNGGAH_DATA = "Unggah Data"

FOOTER = (
    "<strong>Lindung Jambi</strong> menampilkan angka terbitan apa adanya, masing-masing dengan "
    "sumber, periode, dan statusnya. Angka bertanda ≈ adalah estimasi dengan rentang, bukan angka "
    "resmi.",
    "Batas daerah: {source}. {terms} Luas resmi: Kepmendagri 300.2.2-2430 Tahun 2025.",
)

BAD_DATA_TITLE = "Data belum dapat ditampilkan."
BAD_DATA_HELP = (
    "Angka yang sudah terbit tidak berubah. Perbaiki berkas di folder data/files lalu jalankan "
    "ulang aplikasi."
)

STATUS = {
    "resmi": "resmi",
    "sementara": "sementara",
    "estimasi": "≈ estimasi",
    "contoh": "contoh",
    "": "belum ada angka",
}
SAMPLE_HELP = "Angka bulanannya buatan, untuk peragaan; angka terbitan didahulukan bila ada."
SIGN = {"resmi": "", "sementara": "*", "estimasi": "≈", "contoh": "contoh", "": ""}
STATUS_HELP = STATUS_MEANING

SOURCE = "Sumber"
