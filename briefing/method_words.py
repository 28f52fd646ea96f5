"""What the statuses mean, and which figure is shown where sources differ: the rules in words."""

STATUS_MEANING = {
    "resmi": "Diterbitkan, dengan sumbernya.",
    "sementara": "Diterbitkan dan ditandai sementara oleh penerbitnya.",
    "estimasi": "Dihitung dengan metode tertulis dari angka terbitan, selalu dengan rentang.",
    "contoh": "Data buatan untuk peragaan.",
    "": "Belum ada angka terbitan.",
}
SIMULATED_MEANING = {
    "asumsi": "Ditetapkan dalam skenario anggaran, bukan angka terbitan.",
    "hitungan": "Mengikuti asumsi skenario tanpa rentang; yang berentang adalah estimasi.",
}
"""What the statuses of simulated figures mean: only where a briefing holds scenarios."""
PREFERENCE = (
    "Terbitan pemilik data, lalu salinan tabelnya, lalu pejabat yang dikutip berita.",
    "Angka tepat sebelum angka yang dibulatkan atau disebut “sekitar” oleh sumbernya.",
    "Yang terbit lebih akhir; sumber tanpa tanggal ditempatkan sesudah yang bertanggal.",
    "Nama sumber menurut abjad, agar pilihan tidak bergantung pada urutan berkas.",
)
"""The order of `data.ranking`, first rule first; of samples, which are shown last, it is silent."""
