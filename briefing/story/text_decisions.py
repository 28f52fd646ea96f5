"""Copy of the section on decisions."""

SUBTITLE = "Diminta, siapa yang memutuskan, dan biayanya setahun bila diketahui"
COLUMNS = ("Yang diminta", "Yang memutuskan", "Biaya setahun")
TASKS = "Tugas, penanggung jawab, dan biayanya setahun bila diketahui"
TASK_COLUMNS = ("Tugas", "Penanggung jawab", "Biaya setahun")
WHY = "Angka di balik permintaan selebihnya, menurut urutannya"

NO_COST = "tidak bertambah"
NO_CONTRIBUTION = "tidak menyangkut iuran"
UNKNOWN = "belum ada angka"
BY_PACE = "menurut laju yang ditetapkan"
SAVES = "dapat menghemat"

HEADS = {"kabupaten": "Bupati {short}", "kota": "Wali Kota {short}"}
WITH_HEADS = "Gubernur bersama {heads}"
GOVERNOR = "Gubernur"
GOVERNOR_RULE = "Gubernur, dengan mengubah {legal}"
GOVERNOR_TO_BPJS = "Gubernur, dengan surat kepada BPJS Ketenagakerjaan"
GOVERNOR_AND_BPS = "Gubernur, bersama BPS dan dinas sosial kabupaten/kota"
GOVERNOR_TO_MINISTRY = (
    "Gubernur, dengan surat kepada BPJS Ketenagakerjaan dan Kementerian Ketenagakerjaan"
)
REGENT_COUNCIL = "{head}, bersama DPRD"
REGENT_TO_BPJS = "{head}, dengan surat kepada BPJS Ketenagakerjaan"
REGENT_TO_GOVERNOR = "{head}, dengan usul kepada Gubernur"
REGENT_SOCIAL = "{head}, melalui dinas sosial"
AGENCY_LABOUR = "Dinas Tenaga Kerja, bersama BPJS Ketenagakerjaan"
AGENCY_STATISTICS = "Bappeda, bersama BPS"
AGENCY_SOCIAL = "Dinas Sosial, bersama BPS"
AGENCY_GRANT = "Pengelola BKBK, bersama BPJS Ketenagakerjaan"
AGENCY_DATA = "Bappeda, selaku pengelola data"
