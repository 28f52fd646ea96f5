"""What the command says."""

HELP = """\
Membuat bahan paparan dari angka terbitan.

  python -m briefing [pilihan]

  --untuk gubernur|bupati|opd  untuk siapa (gubernur)
  --daerah semua|15.09,15.04   daerah dengan halaman sendiri, kode Kemendagri atau nama (semua);
                               untuk bupati: satu daerah
  --sampai 2024                angka sampai akhir tahun itu (terbaru)
  --bagian peta,tren           hanya bagian ini: keadaan, peta, tren, kesenjangan, bkbk, daerah,
                               biaya, keputusan, metode (semua)
  --skenario 7K3M9-QXD2A,…     simulasi anggaran yang disimpan, paling banyak empat (tidak ada)
  --berkas pptx,pdf,profil,xlsx,html,zip
                               berkas yang dibuat (semua)
  --template BERKAS            templat .pptx atau .potx untuk warna, huruf, dan logo
  --keluar FOLDER              tempat berkas ditulis (folder ini)
  --bantuan                    tulisan ini"""
AUDIENCE = "--untuk {given} tidak dikenal; tulis gubernur, bupati, atau opd."
ONE_REGENCY = "Bahan untuk bupati memerlukan tepat satu daerah: tambahkan misalnya --daerah 15.09."
TOPIC = "--bagian {given} tidak dikenal; pilih dari {known}."
SCENARIO = "--skenario {given}: tulis paling banyak {most} nomor berbeda, misalnya 7K3M9-QXD2A."
KIND = "--berkas {given} tidak dikenal; pilih dari {known}."
YEAR = "--sampai {given} bukan tahun; tulis misalnya 2024."
FILE = (
    "{place} tidak dapat dibaca atau ditulisi; periksa nama, letak, izin, dan sisa ruang cakramnya."
)
NUMBER = "Potret {number}"
STEP = "  {step} …"
WRITTEN = "  {place} ({size})"
NOT_KEPT = "Berkas sudah dibuat, tetapi nomornya belum tersimpan untuk ditelusuri. {problem}"
