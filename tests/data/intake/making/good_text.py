"""Good files, typed by hand in a text editor: odd encodings, BOM, CRLF, every way of writing."""

from codecs import BOM_UTF16_LE

from tests.data.intake.making import figures as f
from tests.data.intake.making.places import typed, windows, with_bom

DYNAMIC = (
    "nama_variabel;nama_variabel_turunan;nama_tahun;nama_turunan_tahun;data_content;"
    "nama_item_vertical_variabel"
)


def bps_dynamic_regencies() -> None:
    """BPS dynamic table of the regencies: semicolons, BOM, one figure a row."""
    values = f.printed(f.P0, "2021-03", f.MAHIRBYE)
    said = "Persentase Penduduk Miskin (P0) Menurut Kabupaten/Kota (Persen);Tidak ada;2021;Tahun"
    rows = [f"{said};{values[kode]};{name}" for kode, name in f.BPS_NAMES.items()]
    with_bom("bps-dinamis-kabupaten.csv", [DYNAMIC, *rows])


def bps_dynamic_provinces() -> None:
    """BPS dynamic table of provinces in capitals, with semesters; round values outside Jambi."""
    march, september = (f.printed(f.P0, period, f.AKBAR)["15"] for period in ("2024-03", "2024-09"))
    places = {"ACEH": ("20", "21"), "JAMBI": (march, september), "INDONESIA": ("...", "...")}
    said = "Persentase Penduduk Miskin (P0) Menurut Provinsi (Persen);Perkotaan+Perdesaan;2024"
    rows = [
        f"{said};{half};{value};{place}"
        for place, values in places.items()
        for half, value in zip(
            ("Semester 1 (Maret)", "Semester 2 (September)"), values, strict=True
        )
    ]
    with_bom("bps-dinamis-provinsi.csv", [DYNAMIC, *rows])


def bps_wide() -> None:
    """BPS wide CSV: months in the headings, "...", "-", footnote marks, Keterangan and Sumber."""
    line = [f.printed(f.LINE, p, f.AKBAR)["15"] for p in ("2024-03", "2024-09")]
    poor = f.printed(f.POOR, "2024-03", f.AKBAR)["15"]
    share = f.printed(f.P0, "2024-03", f.AKBAR)["15"]
    with_bom(
        "bps-lebar-provinsi.csv",
        [
            "Garis Kemiskinan, Jumlah, dan Persentase Penduduk Miskin Menurut Provinsi, 2024",
            "",
            "Provinsi,Garis Kemiskinan - Maret (Rp),Garis Kemiskinan - September (Rp),"
            "Jumlah Penduduk Miskin - Maret (ribu),Persentase Penduduk Miskin - Maret",
            "ACEH,600000,...,800.5,-",
            f"JAMBI,{line[0]},{line[1]},{poor},{share}",
            "PAPUA SELATAN,...,-,,10.5*",
            "Keterangan: ... data tidak tersedia",
            "* angka sementara",
            '"Sumber: BPS, Survei Sosial Ekonomi Nasional"',
        ],
    )


def open_data_copy() -> None:
    """Open-data style copy: a province's name in capitals beside its code, the unit PERSEN."""
    rows = [
        f"{at},15,JAMBI,{f.printed(f.P0, year, 'github-arildani-poverty')['15']},PERSEN,{year}"
        for at, year in enumerate(("2010", "2011"), 1)
    ]
    head = "id,kode_provinsi,nama_provinsi,persentase_penduduk_miskin,satuan,tahun"
    typed("salinan-data-terbuka.csv", [head, "1,11,ACEH,20.0,PERSEN,2010", *rows])


def publication_in_english_numbers() -> None:
    """The publication table as copies have it: a comma for thousands, cells in quotes."""
    columns = [f.printed(key, "2023-03", f.DHEACINB) for key in (f.P0, f.P1, f.P2, f.LINE)]
    rows = []
    for kode, name in f.BPS_NAMES.items():
        p0, p1, p2, line = (column[kode] for column in columns)
        rows.append(f'"{name}",{p0},{p1},{p2},"{f.english(line)}"')
    head = (
        '"Kabupaten/Kota","Persentase Penduduk Miskin","P1","P2",'
        '"Garis Kemiskinan (Rp/kapita/bulan)"'
    )
    title = '"Data dan Informasi Kemiskinan Kabupaten/Kota, Maret 2023"'
    typed("publikasi-koma-ribuan.csv", [title, head, *rows])


def kemnaker() -> None:
    """Kemnaker Satudata: provinces alone, points for thousands, a title that says the month."""
    active, other = (
        f.printed(key, "2023-12", "kemnaker-spn-2023-12")["15"]
        for key in ("peserta_aktif_kemnaker", "peserta_non_aktif")
    )
    windows(
        "kemnaker-satudata.csv",
        [
            "Jumlah Peserta Jaminan Sosial Tenaga Kerja Menurut Provinsi dan Status Keaktifan, "
            "Desember 2023;;;",
            "No.;Provinsi;Kepesertaan Aktif;Kepesertaan Non Aktif",
            "1;ACEH;100.000;50.000",
            f"2;JAMBI;{f.indonesian(active)};{f.indonesian(other)}",
            "3;KEPULAUAN RIAU;200.000;100.000",
        ],
    )


def unicode_text() -> None:
    """Excel's "Unicode text": UTF-16 with tabs."""
    values = f.printed(f.TPT, "2021-08", f.MAHIRBYE)
    head = "Kabupaten/Kota\tTingkat Pengangguran Terbuka (Persen), Agustus 2021"
    rows = [f"{name}\t{f.indonesian(values[kode])}" for kode, name in f.BPS_NAMES.items()]
    typed("teks-unicode.txt", [head, *rows], "utf-16-le", "\r\n", BOM_UTF16_LE)


def percent_signs() -> None:
    """A percent sign behind each figure, a decimal comma, prefixes and dots in the names."""
    values = f.printed(f.TPAK, "2021-08", f.MAHIRBYE)
    called = dict(zip(f.BPS_NAMES, ("Kab. ",) * 9 + ("", ""), strict=True))
    rows = [
        f"{called[kode]}{name};{f.indonesian(values[kode])} %" for kode, name in f.BPS_NAMES.items()
    ]
    windows("tanda-persen.csv", ["Daerah;TPAK Agustus 2021", *rows])


def spaces_for_thousands() -> None:
    """A hard space for thousands, in Windows-1252, where it is one byte."""
    values = f.printed("jumlah_penduduk", "2025", f.CIVIL)
    rows = [
        f"{name};{f.english(values[kode]).replace(',', chr(0xA0))}"
        for kode, name in f.BPS_NAMES.items()
    ]
    windows("spasi-ribuan.csv", ["Kabupaten/Kota;Jumlah Penduduk 2025 (jiwa)", *rows])


def long_with_months() -> None:
    """One figure a row; indicator, unit, Indonesian month and year each in a column."""
    rows = [
        f"{name};{f.indonesian(f.printed('cakupan', '2024-08', 'infojambi-2024-08-ucj')[kode])}"
        for kode, name in (("15", "Provinsi Jambi"), ("15.09", "Tebo"), ("15.71", "Kota Jambi"))
    ]
    long = [f"{row.split(';')[0]};Agustus;2024;Cakupan;{row.split(';')[1]};persen" for row in rows]
    active = f.printed("peserta_aktif", "2024-08", "infojambi-2024-08-ucj")["15.04"]
    long.append(f"BATANG HARI;Agustus;2024;Peserta aktif;{f.indonesian(active)};orang")
    with_bom("panjang-bulan.csv", ["Daerah;Bulan;Tahun;Indikator;Nilai;Satuan", *long])


def odd_spellings() -> None:
    """Every spelling that was met, with odd spaces and capitals."""
    values = f.printed(f.P0, "2022-03", "tribun-jambi-2023-01-06")
    spelled = {
        "15.01": "KABUPATEN KERINCI", "15.02": "Kab. Merangin", "15.03": "sarolangun",
        "15.04": "Batanghari", "15.05": "Muarojambi", "15.06": "Tanjabbar",
        "15.07": "Tj. Jabung Timur", "15.08": "Kab  Bungo", "15.09": " Tebo ",
        "15.71": "KOTA JAMBI", "15.72": "Sei Penuh",
    }  # fmt: skip
    rows = [f"{name},{values[kode]}" for kode, name in spelled.items()]
    typed("ejaan-aneh.csv", ["nama daerah,P0 Maret 2022 (%)", *rows])


def told_separator() -> None:
    """Excel's first line that names the separator; a month a column; round test values."""
    rows = [f"{name};{at}.500;{at}.750" for at, name in enumerate(f.names(), 10)]
    head = "Kabupaten/Kota;Peserta Aktif Jan 2026;Peserta Aktif Feb 2026"
    windows("pemisah-disebut.csv", ["sep=;", head, *rows])


def provisional() -> None:
    """A column that says which figures are provisional; round test values."""
    rows = [
        f"{name},2026-01,{at * 1000},{'Sementara' if at % 2 else 'Resmi'}"
        for at, name in enumerate(f.names(), 10)
    ]
    typed("angka-sementara.csv", ["Kabupaten/Kota,Periode,Peserta Aktif,Status", *rows])


def doubled_alike() -> None:
    """A row twice with the same figure."""
    values = f.printed(f.P0, "2021-03", f.MAHIRBYE)
    rows = [f"{name},2021-03,{values[kode]}" for kode, name in f.BPS_NAMES.items()]
    head = "Kabupaten/Kota,Periode,Persentase Penduduk Miskin (%)"
    typed("ganda-sama.csv", [head, *rows, rows[3]])


def one_regency() -> None:
    """The page of one regency's office."""
    value = f.printed(f.P0, "2025-03", "benuajambi-2025-10-23")["15.05"]
    windows(
        "satu-daerah.csv",
        ["Kabupaten;Periode;Persentase Penduduk Miskin (%)",
         f"Muaro Jambi;Maret 2025;{f.indonesian(value)}"]
    )  # fmt: skip


def bps_html() -> None:
    """A BPS "xls": a page of HTML with merged cells and two header rows."""
    years = range(2010, 2016)
    columns = [f.printed(f.TPT, f"{year}-08", f.QUARCS_TPT) for year in years]
    head = "".join(f"<th>{year}</th>" for year in years)
    rows = [
        f"<tr><td>{name}</td>" + "".join(f"<td>{c[kode].replace('.', ',')}</td>" for c in columns)
        for kode, name in f.BPS_NAMES.items()
    ]
    typed(
        "bps-tpt.xls",
        [
            '<html><head><meta charset="utf-8"></head><body><table border="1">',
            '<tr><td colspan="7">Tingkat Pengangguran Terbuka Menurut Kabupaten/Kota</td></tr>',
            '<tr><th rowspan="2">Kabupaten/Kota</th>'
            '<th colspan="6">Tingkat Pengangguran Terbuka (Persen)</th></tr>',
            f"<tr>{head}</tr>",
            *(row + "</tr>" for row in rows),
            '<tr><td colspan="7">Sumber: BPS, Sakernas Agustus</td></tr>',
            "</table></body></html>",
        ],
        end="\r\n",
    )


FILES = (
    bps_dynamic_regencies, bps_dynamic_provinces, bps_wide, open_data_copy,
    publication_in_english_numbers, kemnaker, unicode_text, percent_signs, spaces_for_thousands,
    long_with_months, odd_spellings, told_separator, provisional, doubled_alike, one_regency,
    bps_html,
)  # fmt: skip
