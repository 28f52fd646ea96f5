"""Copy of the page on trends."""

TITLE = "Tren"
LEAD = "Bagaimana satu angka bergerak, ke arah yang baik atau tidak, dan seberapa pasti?"
SUBTITLE = "{label}, {unit}, {first} – {last}. Hanya angka terbitan; garis terputus bila angkanya tidak ada."
TOTALS = "Jumlah provinsi dan Indonesia ada di tabel; pada grafik garis daerah tidak akan terbaca."
NONE = "Belum ada angka terbitan untuk indikator ini."

VERDICTS = "Arah tiap daerah"
VERDICTS_LEAD = (
    "Arah disebut bila uji Mann–Kendall menolak “tidak ada tren” pada taraf 5 persen; laju adalah "
    "kemiringan Theil–Sen dengan selang kepercayaan 95 persen. Kurang dari {minimum} angka: data "
    "belum cukup."
)
COLUMNS = ("Daerah", "Arah", "Laju per tahun", "p", "Angka", "Masa", "Terakhir")
UNIT_OF_PACE = "Laju dalam {unit} per tahun."
POINTS = "poin persentase"
SAMPLE = (
    "Angka kemiskinan berasal dari survei (Susenas). Sumber yang tersimpan tidak menerbitkan selang "
    "kepercayaannya, maka perubahan kecil antartahun dapat berasal dari sampel."
)
