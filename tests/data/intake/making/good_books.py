"""Good workbooks of openpyxl: titles, merged headers, notes, totals, blank columns."""

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.data.intake.making import figures as f
from tests.data.intake.making.places import saved

UCJ = "infojambi-2024-08-ucj"
MUARA_BUNGO = "aksipost-48958"


def publication() -> None:
    """The publication table: text as 1.234,5 below a merged title and a header of two rows."""
    keys = (f.P0, f.P1, f.P2, f.LINE)
    columns = [f.printed(key, "2023-03", f.DHEACINB) for key in keys]
    book, sheet = _book("Tabel 3.1")
    sheet.append(["Tabel 3.1"])
    sheet.append(["Data dan Informasi Kemiskinan Kabupaten/Kota Provinsi Jambi, Maret 2023"])
    sheet.merge_cells("A2:E2")
    sheet.append([])
    sheet.append(
        ["Kabupaten/Kota", "Persentase Penduduk Miskin", "Indeks Kemiskinan", None,
         "Garis Kemiskinan (Rp/kapita/bulan)"]
    )  # fmt: skip
    sheet.append([None, None, "P1", "P2"])
    for merged in ("A4:A5", "B4:B5", "C4:D4", "E4:E5"):
        sheet.merge_cells(merged)
    for kode, name in f.BPS_NAMES.items():
        sheet.append([name, *(f.indonesian(column[kode]) for column in columns)])
    sheet.append([])
    sheet.append(["Catatan: 1) angka Susenas Maret"])
    sheet.append(["Sumber: Badan Pusat Statistik"])
    saved("publikasi-kemiskinan.xlsx", book)


def branch() -> None:
    """A branch office's Potensi, Realisasi and Coverage; a dash where it hasn't told."""
    book, sheet = _book("Rekap")
    sheet.append(["REKAP CAKUPAN KEPESERTAAN BPJS KETENAGAKERJAAN"])
    sheet.append(["Posisi Agustus 2024"])
    sheet.append([])
    sheet.append(["No", "Kabupaten/Kota", "Potensi", "Realisasi", "Coverage (%)"])
    told = [
        f.printed(key, "2024-08", UCJ) for key in ("potensi_pekerja", "peserta_aktif", "cakupan")
    ]
    for at, kode in enumerate(("15.04", "15.71", "15.09", "15.07"), 1):
        cells = [column.get(kode) for column in told]
        sheet.append([at, f.BPS_NAMES[kode], *("-" if c is None else float(c) for c in cells)])
    sheet.append([None, "Provinsi Jambi", *(float(column["15"]) for column in told)])
    saved("bpjstk-cabang.xlsx", book)


def segments() -> None:
    """Participants by segment, a header of three rows; round test values."""
    book, sheet = _book("Segmen")
    sheet.append(["Peserta aktif menurut segmen, Januari 2026"])
    sheet.append(["Kabupaten/Kota", "Peserta Aktif (orang)"])
    sheet.append([None, "Segmen Kepesertaan"])
    sheet.append([None, "PU", "BPU", "Jakon", "PMI"])
    for merged in ("A2:A4", "B2:E2", "B3:E3"):
        sheet.merge_cells(merged)
    for at, name in enumerate(f.names(), 1):
        sheet.append([name, at * 1000, at * 500, at * 200, at * 10])
    saved("bpjstk-segmen.xlsx", book)


def claims() -> None:
    """Claims per programme, Kasus and Nominal under each; the branch office as region."""
    book, sheet = _book("Klaim")
    sheet.append(["Pembayaran klaim tahun 2018"])
    sheet.append(["Kantor Cabang", "JKK", None, "JKM", None, "JHT", None, "JP", None])
    sheet.append([None, *("Kasus", "Nominal (Rp)") * 4])
    for merged in ("A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2"):
        sheet.merge_cells(merged)
    cells = [
        int(f.printed(f"{kind}_klaim_{programme}", "2018", MUARA_BUNGO)["KC-MUARA-BUNGO"])
        for programme in ("jkk", "jkm", "jht", "jp")
        for kind in ("kasus", "nominal")
    ]
    sheet.append(["Kantor Cabang Muara Bungo", *cells])
    saved("bpjstk-klaim.xlsx", book)


def totals_and_blanks() -> None:
    """A month a column, blank columns between, a total row and footnotes below."""
    book, sheet = _book("Sheet1")
    periods = ("2019-08", "2020-08", "2021-08")
    columns = [f.printed("penduduk_bekerja", period, "sekato-2022-09-23") for period in periods]
    sheet.append(["Penduduk bekerja menurut kabupaten/kota (orang)"])
    sheet.append([None, "Kabupaten/Kota", None, "Agustus 2019", "Agustus 2020", "Agustus 2021"])
    for kode, name in f.BPS_NAMES.items():
        sheet.append([None, name, None, *(int(column[kode]) for column in columns)])
    sums = [sum(int(column[kode]) for kode in f.BPS_NAMES) for column in columns]
    sheet.append([None, "Jumlah", None, *sums])
    sheet.append([None, "*) hasil Sakernas Agustus"])
    saved("bekerja-dengan-jumlah.xlsx", book)


def two_sheets() -> None:
    """A sheet of instructions before the sheet of figures."""
    book, sheet = _book("Petunjuk")
    sheet.append(["Cara mengisi"])
    sheet.append(["Isi lembar kedua, lalu kirim kembali."])
    data = book.create_sheet("Sensus 2010")
    data.append(["Kabupaten/Kota", "Periode", "Penduduk Menurut Sensus Penduduk 2010"])
    values = f.printed("sensus_penduduk_2010", "2010-05", "123dok-sensus-2010")
    for kode, name in f.BPS_NAMES.items():
        data.append([name, "Mei 2010", int(values[kode])])
    saved("dua-lembar.xlsx", book)


def parts_unlike_total() -> None:
    """Three segments that don't add up to the printed total, as published."""
    book, sheet = _book("2018")
    sheet.append(["Kantor Cabang", "Periode", "Peserta PU", "Peserta BPU", "Peserta Jakon",
                  "Peserta Seluruhnya"])  # fmt: skip
    keys = ("peserta_pu", "peserta_bpu", "peserta_jakon", "peserta_total")
    cells = [int(f.printed(key, "2018-12", MUARA_BUNGO)["KC-MUARA-BUNGO"]) for key in keys]
    sheet.append(["Kantor Cabang Muara Bungo", "Desember 2018", *cells])
    saved("bagian-tidak-genap.xlsx", book)


def _book(title: str) -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    return book, sheet


FILES = (publication, branch, segments, claims, totals_and_blanks, two_sheets, parts_unlike_total)
