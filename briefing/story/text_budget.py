"""Words of the section on budget scenarios that no rule says: headings, labels, meanings."""

from program.budget import plan

UNNAMED, TWICE = "Skenario {number}", "{name} ({number})"

RESULT = "Hitungan simulasi, bukan angka terbitan; asumsinya disebut di halaman berikutnya"
MAPS = "Cakupan sebelum dan sesudah {name}, kelas warnanya sama; angka per {when}"
BEFORE, AFTER = "Sebelum", "Sesudah"
HEADING = "{which} · {method}"
TABLE = "Hasil {name} menurut kabupaten/kota; peserta dan potensi per {when}"
ASSUMPTIONS = "Asumsi ditetapkan dalam skenario; ketentuan dan angka terbitan disebut sumbernya"
COMPARED = "Hasil seluruh provinsi menurut skenario; asumsi tiap skenario disebut di halamannya"

PEOPLE, COST, MONTHLY = "Orang terlindungi", "Iuran seluruhnya", "Iuran sebulan"
SHARE_AFTER, LEFT = "Cakupan sesudahnya", "Belum terlindungi sesudahnya"
LASTING = "selama {months}"
SPAN = "{first} – {last}"
BEFOREHAND = "sebelumnya {figure}"

COLUMNS = (
    "Daerah", "Orang", "Iuran", "Cakupan sebelum", "Cakupan sesudah", "Rentang sesudah",
    "Belum terlindungi",
)  # fmt: skip
MEASURE, FIRST_MONTH, EACH = "Ukuran", "Iuran bulan pertama", "Iuran satu orang"
PER_POINT, LOWEST = "Iuran tiap poin cakupan", "Cakupan daerah terendah"
ASSUMED = ("Asumsi", "Angka", "Keterangan dan dasarnya")
NO_NUMBER = "–"

FUND, RULE, UNCHECKED, UNKNOWN = (
    "Dana: {fund}", "Ketentuan {fund}", "{said}; belum dapat diperiksa",
    "Tidak ditemukan",
)  # fmt: skip
BASIS = "{label} ({legal})"
PERCENT, PLACES = "{label}: {ceiling} persen", "{label}: {ceiling} orang per desa"
LENGTH, TARIFF, PROGRAMMES = "Lamanya", "Iuran per orang sebulan", "Program"
FROM_TO = "{first} sampai {last}"
HALVING = "Potongan iuran"
COVERED, UNCOVERED = (
    "dianggap berlaku bagi iuran yang dibayar pemerintah ({legal})",
    "dianggap tidak berlaku bagi iuran yang dibayar pemerintah ({legal})",
)
SECTOR, SECTORS = "Sektor", {"lain": "selain transportasi", "transportasi": "transportasi"}
HOW, WANTED, FLOOR, CAP = (
    "Cara membagi", "Diminta di {place}", "Paling sedikit di {place}", "Paling banyak di {place}",
)  # fmt: skip
SHARINGS = {
    plan.FLAT: "sama banyak tiap desa dan kelurahan",
    plan.NEED: "sebanding jumlah penduduk miskin",
    plan.GAP: "sebanding jumlah yang belum terlindungi",
}
SHARED, AIMED = "dibagi {how}", "dibagi sebaik-baiknya dengan tujuan {how}"
NAMED, NAMED_EACH = (
    "bagi jumlah orang yang ditetapkan tiap daerah",
    "jumlah orang tiap daerah disebut satu per satu",
)
GOAL = "Tujuan {name}: {goal}; aturan yang menentukan hasilnya"
GROUP, GROUPS = "Yang dibayar", {
    "miskin_ekstrem": "pekerja miskin ekstrem",
    "pekerja_rentan": "pekerja rentan",
    "pekerja_sawit": "pekerja sawit",
}  # fmt: skip
TAKE_UP, TAKE_UP_MEANS = "Keikutsertaan", "bagian dari yang ditawari yang akhirnya terdaftar"
ENDING, ENDS = "Perlindungan lain yang berakhir di {place}", "akhir {when}{fund}"
COUNTED, POOR = "Peserta dan potensi pekerja", "Penduduk miskin"
