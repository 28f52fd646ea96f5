"""What the command says."""

HELP = """\
Memeriksa berkas angka, dan menerbitkannya bila diminta.

  python -m data.intake BERKAS --dry-run|--publish [pilihan]

  --dry-run             hanya periksa; tidak ada yang disimpan
  --publish             periksa, lalu terbitkan bila tidak ada yang menghalangi
  --source ID           sumber angkanya, seperti terdaftar di Data & Metode
  --period PERIODE      periode seluruh tabel (2024 atau 2024-08), bila berkas tidak menyebutnya
  --sheet NAMA          lembar yang dibaca (yang paling mirip tabel)
  --table NOMOR         tabel keberapa dari lembar itu, yang terbesar lebih dulu (1)
  --note TEKS           catatan yang disimpan bersama terbitan
  --override ATURAN=ALASAN
                        terbitkan meski aturan ini menolak, dengan alasan; boleh berulang
  --json TUJUAN         tulis laporan JSON ke berkas, atau ke keluaran dengan -
  --marked TUJUAN       tulis lembar kerja dengan sel yang ditandai (.xlsx)
  --help                tulisan ini

Kode akhir: 0 beres; 1 ada temuan yang menghalangi; 2 berkas ditolak; 3 tidak boleh atau tidak
dapat menerbitkan atau menyimpan; 64 perintah tidak dimengerti."""
ONE_ACT = "Pilih salah satu: --dry-run atau --publish."
PERIOD = "--period {given} bukan periode; tulis 2024 atau 2024-08."
OVERRIDE = "--override {given} tanpa alasan; tulis ATURAN=ALASAN, misalnya cakupan-100=…"
TABLE = "--table {given} bukan nomor; tulis 1, 2, …"
UNREADABLE = "{place} tidak dapat dibaca; periksa nama, letak, dan izinnya."
DISK = "{place} tidak dapat dibaca atau ditulisi; periksa letak, izin, dan sisa ruang cakramnya."
STEP = "  {step} …"
PUBLISHED = "Terbit sebagai keadaan {state}: {new} angka baru, {changed} berubah."
NOTHING_NEW = "Semua angka sudah terbit dengan nilai yang sama; tidak ada yang diterbitkan."
