"""What the templates say."""

UNSAID = ("orang", "kasus", "anak", "indeks")
"""Units that a heading needn't say: its name does."""

FORM, HELP, LISTS = "Isian", "Petunjuk", "Daftar"
"""The sheets: to fill in, to read, and what the drop-downs offer."""
CODE, NAME, PERIOD = "Kode", "Kabupaten/Kota", "Periode"
EXAMPLE_CODE = "CONTOH"
EXAMPLE_NAME = "Baris contoh, tidak ikut dibaca"
EXAMPLE_PERIOD = {False: "Agustus 2024", True: "Maret 2024"}

PARTICIPANTS = (
    "Peserta aktif bulanan",
    "Peserta aktif per kabupaten/kota, segmen, dan program pada akhir bulan.",
    (
        "Satu baris untuk satu kabupaten/kota dan satu bulan.",
        "Kolom segmen (PU, BPU, Jakon, PMI) menghitung setiap orang satu kali. Kolom program "
        "menghitung orang yang ikut program itu, maka tidak boleh melebihi kolom segmennya; sel "
        "yang melebihinya menjadi merah.",
        "Peserta aktif adalah jumlah keempat segmen. Potensi pekerja adalah penyebut cakupan.",
    ),
)
PAID = (
    "Iuran yang dibayar pemerintah",
    "Pekerja yang iuran JKK dan JKM-nya dibayar pemerintah, per dana, sejak bulan pertama.",
    (
        "Periode adalah bulan pertama yang dibayar. Lama adalah banyaknya bulan; bulan terakhir "
        "yang dibayar = bulan pertama + lama - 1. Contoh: Januari, 12 bulan, berakhir Desember.",
        "Satu baris untuk satu kabupaten/kota dan satu bulan pertama. Dana yang mulai pada bulan "
        "lain ditulis pada baris lain.",
        "Setiap dana diisi lengkap: banyaknya pekerja dan lamanya.",
    ),
)
CLAIMS = (
    "Klaim dan manfaat",
    "Kasus dan nilai klaim yang dibayarkan, per kabupaten/kota dan program.",
    (
        "Satu baris untuk satu kabupaten/kota dan satu bulan.",
        "Angkanya kumulatif: dari 1 Januari sampai akhir bulan pada kolom Periode.",
        "Nilai ditulis dalam rupiah penuh, bukan juta atau miliar.",
    ),
)
POVERTY = (
    "Kemiskinan",
    "Angka kemiskinan BPS (Susenas, Maret) per kabupaten/kota.",
    (
        "Satu baris untuk satu kabupaten/kota dan satu tahun; Susenas selalu Maret.",
        "Persentase ditulis sebagai persen (9,49, bukan 0,0949), jumlah penduduk miskin dalam "
        "ribu orang, seperti dalam publikasi BPS.",
    ),
)
STEPS = (
    "Isi lembar “Isian”. Pilih kode, nama, dan periode dari daftar pada selnya.",
    "Kode adalah kode Kemendagri. Kode BPS memakai angka yang sama untuk daerah lain, maka nama "
    "daerah harus ikut ditulis: keduanya dicocokkan.",
    "Sel yang belum ada angkanya dibiarkan kosong. Jangan menulis 0 atau tanda hubung.",
    "Baris contoh boleh tetap di tempatnya: baris itu tidak ikut dibaca.",
    "Jangan mengubah judul kolom. Baris boleh ditambah; baris tanpa angka dilewati.",
    "Jangan menulis nama orang, NIK, atau alamat. Berkas yang memuatnya ditolak (UU 27/2022).",
    "Simpan sebagai XLSX atau CSV, lalu unggah pada halaman Unggah Data.",
)
LIMITS = "Batas isian"
LIMIT = "{heading}: {kind} dari {low} sampai {high}."
WHOLE, DECIMAL = "bilangan bulat", "angka"

PICK = "Pilih dari daftar"
PICK_CODE = "Kode Kemendagri, sebagai teks."
PICK_NAME = "Nama resmi kabupaten/kota."
PICK_PERIOD = {False: "Bulan dan tahun.", True: "Maret dan tahun Susenas."}
NOT_LISTED = "Tidak ada dalam daftar"
NOT_LISTED_HELP = "Pilih salah satu dari daftar pada sel ini."
NOT_FITTING = "Angka tidak dapat diterima"
TYPE = "Tulis {kind}, {low} sampai {high}. Kosongkan bila belum ada angka."
