"""Copy of the section on method."""

STATUS_COLUMNS = ("Status", "Artinya")
STATUS_SUBTITLE = "Status setiap angka, dan cara membacanya"
STATUS = {"resmi": "resmi", "sementara": "sementara", "estimasi": "≈ estimasi"}
MISSING = (
    "belum ada angka",
    "Tidak diterbitkan siapa pun; diarsir di peta, tidak pernah dianggap nol.",
)
PREFERENCE_SUBTITLE = "Aturan bila sumber berbeda, menurut urutan, dan angka yang berbeda itu"
PREFERENCE_COLUMNS = ("Urutan", "Aturan")
TARGET_COLUMNS = ("Target", "Nilai", "Sampai", "Yang dihitung", "Sebanding dengan cakupan di sini")
TARGET_SUBTITLE = "Target cakupan, dari siapa, sampai kapan, dan apa yang dihitungnya"
YES, NO = "ya", "tidak"
MISSING_COLUMNS = ("Yang belum ada", "Mengapa penting", "Pemilik datanya")
MISSING_SUBTITLE = "Dicari dan belum ditemukan dalam terbitan"
PART = "{subtitle} (bagian {at} dari {of})"
SOURCE_COLUMNS = ("Penerbit", "Terbitan", "Terbit", "Tingkat")
SOURCE_SUBTITLE = (
    "Tingkat 1: terbitan pemilik data; 2: salinan tabelnya; 3: pejabat yang dikutip berita"
)
KINDS = {
    1: "terbitan pemilik datanya",
    2: "salinan tabel pemilik data",
    3: "berita yang mengutip pejabat",
}
AGAIN = "lanjutan"
TIER_COLUMNS = ("Jenis terbitan", "Banyaknya", "Penerbit")
TIER_SUBTITLE = "Terbitan yang dipakai menurut jenisnya, yang didahulukan di atas"
UNDATED = "tanpa tanggal"
