"""The words of a document that no claim says: its head, its foot, its list of sources."""

NOTE = "Nota dinas"
TO, SUBJECT, AS_OF, SNAPSHOT = "Kepada", "Hal", "Angka per", "Potret"
TO_GOVERNOR = "Gubernur Jambi"
TO_REGENT, TO_MAYOR = "Bupati {place}", "Wali Kota {place}"
TO_AGENCY = "Kepala organisasi perangkat daerah Provinsi Jambi"
SINCE = "{newest}, deret sejak {oldest}"
PROFILE, PROFILES = "Profil daerah", "Profil kabupaten dan kota"
COPY = {
    "note": NOTE,
    "source": "Sumber",
    "period": "Periode",
    "status": "Status",
    "snapshot": SNAPSHOT,
    "page": "halaman {x} dari {y}",
    "others": "dan lainnya",
    "sources": "Sumber dan cara membaca angka",
    "sources_kicker": "Sumber",
    "profile": PROFILE,
}
LEGEND = (
    "Status resmi: diterbitkan pemilik datanya. Sementara: diterbitkan dan ditandai sementara. "
    "Estimasi: dihitung dengan metode tertulis dari angka terbitan, bertanda ≈ dan disertai "
    "rentangnya.",
    "“Belum ada angka” berarti tidak ada terbitan untuk daerah dan periode itu; artinya bukan nol.",
    "Asal setiap angka (sumber, baris, rumus, parameter) dapat dibuka di aplikasi dengan nomor "
    "potret {number}.",
)
SHORTENED = (
    "Nota ini memuat temuan. Tabel, rincian tiap daerah, dan metodenya ada pada bahan tayang dan "
    "buku kerja dengan nomor potret yang sama."
)
PUBLISHED = "terbit {when}"
UNTITLED = "Bahan paparan"
KEYWORDS = ("jaminan sosial ketenagakerjaan", "Provinsi Jambi")
