"""The words of the workbook."""

from briefing.sheet import STATUS
from briefing.story import model, names

NUMBER = "Potret"
ABOUT, REQUEST, SUMS = "Keterangan", "Saringan", "Hitung"
UNITS = {
    "share": "bagian dari 1",
    "poin persentase": "poin persentase (bagian dari 1)",
    "poin persentase per tahun": "poin persentase per tahun (bagian dari 1)",
}
AUDIENCE = {
    "gubernur": "Gubernur",
    "bupati": "Bupati atau wali kota",
    "opd": "Organisasi perangkat daerah (OPD)",
}
TOPIC = names.TOPICS | {
    model.BKBK: "BKBK terhadap kebutuhan",
    model.REGENCIES: "Halaman daerah",
    model.DECISIONS: "Keputusan yang diminta",
}
NEWEST = "angka terbaru"
UNTIL = "sampai {until}"
NO_REGENCY = "tidak ada yang dipilih"

TITLE, SUBTITLE, CODE = "Judul", "Keterangan judul", "Versi aturan"
FOR, REGENCIES, PERIOD, TOPICS = "Untuk", "Halaman daerah", "Angka", "Pokok"
SOURCE = "Sumber"
SCENARIO = "Skenario anggaran"
MEANINGS = (
    (
        "Isi buku kerja",
        "Data: setiap angka dalam bahan ini beserta asalnya. Saringan: apa yang diminta. Hitung: "
        "cakupan, yang belum terlindungi, dan biaya sebagai rumus hidup.",
    ),
    STATUS,
    ("Angka kosong", "Tidak ada angka terbitan. Sel kosong bukan nol."),
    ("Estimasi", "Ditulis miring berwarna emas; rentangnya pada batas_bawah dan batas_atas."),
    ("Bagian dari 1", "Disimpan 0,3952 dan ditampilkan 39,52%."),
    (
        "Halaman",
        "Nomor halaman paparan layar penuh yang memuat angka itu. Kosong: angka ini bahan hitungan "
        "angka lain.",
    ),
    ("Baris", "Nomor baris dalam berkas data aplikasi; baris 1 adalah judul kolom."),
    (
        "Cara angka tampil",
        "Titik memisahkan ribuan dan koma memisahkan desimal. Di Excel pemisah mengikuti wilayah "
        "komputer: pilih Indonesia pada pengaturan wilayah Windows, atau di Excel buka Opsi, "
        "Tingkat Lanjut, matikan pemisah sistem, lalu isi koma untuk desimal dan titik untuk "
        "ribuan. Nilai sel tidak berubah.",
    ),
    (
        "Telusuri",
        "Masukkan nomor potret pada halaman Bahan Paparan di aplikasi untuk melihat asal setiap "
        "angka.",
    ),
)

HEADINGS = (
    "Kode",
    "Daerah",
    "Status",
    "Peserta aktif (orang)",
    "Potensi pekerja (orang)",
    "Cakupan",
    "Belum terlindungi (orang)",
    "Biaya setahun (Rp)",
    "Cakupan yang disajikan",
    "Rentang cakupan",
)
SUMS_TITLE = "Cakupan, yang belum terlindungi, dan biaya setahun"
SUMS_HOW = (
    "Cakupan = peserta aktif ÷ potensi pekerja. Belum terlindungi = potensi pekerja − peserta "
    "aktif. Biaya = orang yang belum terlindungi × iuran sebulan × 12 bulan. Ubah sel berlatar "
    "krem untuk mencoba angka lain."
)
TARIFFS = "Iuran yang dipakai"
TARIFF_HEADINGS = ("Mulai", "Iuran per orang sebulan", "Jumlah bulan", "Dasar")
TOTAL = "Jumlah daerah yang ada angkanya"
PROVINCE = "{name} (angka provinsi)"
