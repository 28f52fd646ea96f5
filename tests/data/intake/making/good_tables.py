"""Good files that pandas and LibreOffice wrote."""

from io import BytesIO, StringIO

import pandas as pd

from tests.data.intake.making import figures as f
from tests.data.intake.making.places import converted, refit, write

OFFICE_CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1"
"""LibreOffice: semicolons, quotes, UTF-8, from the first row."""
MUARA_BUNGO = "aksipost-48958"


def _years(first: int, last: int) -> pd.DataFrame:
    columns = {year: f.printed(f.P0, f"{year}-03", f.QUARCS_P0) for year in range(first, last + 1)}
    table = pd.DataFrame(columns).rename(index=f.BPS_NAMES).astype(float)
    return table.rename_axis("Kabupaten/Kota")


def pandas_wide() -> None:
    """`to_csv` as it is: years as columns, the index named; what is measured stands nowhere."""
    write("pandas-lebar.csv", _years(2010, 2018).to_csv().encode())


def pandas_semicolons() -> None:
    """`to_csv` for an Indonesian Excel: semicolons, decimal commas, Windows-1252."""
    table = _years(2016, 2018).rename(columns=lambda year: f"P0 {year} (%)")
    table["Keterangan"] = "Susenas – Maret"
    text = table.to_csv(sep=";", decimal=",", lineterminator="\r\n")
    write("pandas-titik-koma.csv", text.encode("cp1252"))


def pandas_numbered() -> None:
    """`to_csv` with a nameless column of row numbers and a pipe between columns."""
    months = {"Maret 2024": "2024-03", "September 2024": "2024-09", "Maret 2025": "2025-03"}
    values = {
        f"Persentase Penduduk Miskin {name}": [float(f.printed(f.P0, period, f.AKBAR)["15"])]
        for name, period in months.items()
    }
    write(
        "pandas-bernomor.csv",
        pd.DataFrame({"Provinsi": ["JAMBI"], **values}).to_csv(sep="|").encode(),
    )


def pandas_excel_codes() -> None:
    """`to_excel` after the codes were read as numbers: 15.01, 15.71."""
    values = f.printed("jumlah_penduduk", "2025", f.CIVIL)
    table = pd.DataFrame(
        {
            "Kode Wilayah": [float(kode) for kode in f.BPS_NAMES],
            "Kabupaten/Kota": f.names(),
            "Tahun": 2025,
            "Jumlah Penduduk (jiwa)": [int(values[kode]) for kode in f.BPS_NAMES],
        }
    )
    _excel("pandas-kode-angka.xlsx", table)


def pandas_changed() -> None:
    """`to_excel`: published P1, one figure changed by one hundredth."""
    values = f.printed(f.P1, "2023-03", f.DHEACINB)
    table = pd.DataFrame(
        {
            "Kode": list(f.BPS_CODES.values()),
            "Kabupaten/Kota": f.names(),
            "P1 Maret 2023": [float(values[kode]) for kode in f.BPS_NAMES],
        }
    )
    table.loc[0, "P1 Maret 2023"] += 0.01
    _excel("pandas-berubah.xlsx", table.round(2))


def _excel(name: str, table: pd.DataFrame) -> None:
    out = BytesIO()
    table.to_excel(out, index=False)
    write(name, out.getvalue())
    refit(name, {})


def pandas_html() -> None:
    """`to_html` saved as .xls: claims of one branch office, two header rows."""
    source, period = "antara-jambi-565257", "2023-11"
    columns = {("Kantor Cabang", ""): ["Kantor Cabang Jambi"]}
    for programme in ("jht", "jkk", "jkm", "jp"):
        for kind, label in (("kasus", "Kasus"), ("nominal", "Nominal (Rp)")):
            value = f.printed(f"{kind}_klaim_{programme}", period, source)["KC-JAMBI"]
            columns[programme.upper(), label] = [f.indonesian(value)]
    table = pd.DataFrame(columns)
    title = "<html><body><p>Klaim BPJS Ketenagakerjaan s.d. November 2023</p>"
    out = StringIO()
    table.to_html(out, index=False)
    write("bpjstk-klaim.xls", f"{title}{out.getvalue()}</body></html>".encode())


def pandas_claims_long() -> None:
    """`to_csv`: a programme a row, cases and rupiah in columns."""
    rows = [
        {
            "Kantor Cabang": "Kantor Cabang Muara Bungo", "Tahun": 2018, "Program": name.upper(),
            "Kasus": f.printed(f"kasus_klaim_{name}", "2018", MUARA_BUNGO)["KC-MUARA-BUNGO"],
            "Nominal": f.printed(f"nominal_klaim_{name}", "2018", MUARA_BUNGO)["KC-MUARA-BUNGO"],
        }
        for name in ("jkk", "jkm", "jht", "jp")
    ]  # fmt: skip
    write("bpjstk-klaim-panjang.csv", pd.DataFrame(rows).to_csv(index=False, sep=";").encode())


def _population(kode_heading: str, codes: dict[str, str]) -> bytes:
    values = f.printed("jumlah_penduduk", "2025", f.CIVIL)
    rows = [f"{codes[kode]},{name},{values[kode]}" for kode, name in f.BPS_NAMES.items()]
    head = f"{kode_heading},Nama Kabupaten/Kota,Jumlah Penduduk 2025"
    total = sum(int(values[kode]) for kode in f.BPS_NAMES)
    return "\n".join([head, *rows, f",Jumlah,{total}", ",Sumber: Kemendagri,"]).encode()


def office_excel() -> None:
    """CSV opened and saved as XLSX by LibreOffice; codes of the BPS list became numbers."""
    converted("office-kode-bps.xlsx", _population("Kode BPS", f.BPS_CODES), "tabel.csv", "xlsx")
    refit("office-kode-bps.xlsx", {})


def office_csv() -> None:
    """The same the other way: LibreOffice's CSV with semicolons, dotted codes."""
    dotted = {kode: kode for kode in f.BPS_NAMES}
    source = _population("Kode Kemendagri", dotted)
    converted("office-titik-koma.csv", source, "tabel.csv", OFFICE_CSV)


def office_html() -> None:
    """A sheet that LibreOffice saved as HTML, called .xls."""
    source = _population("Kode BPS", f.BPS_CODES)
    converted("office-html.xls", source, "tabel.csv", "html:HTML (StarCalc)")


FILES = (
    pandas_wide, pandas_semicolons, pandas_numbered, pandas_excel_codes, pandas_changed,
    pandas_html, pandas_claims_long, office_excel, office_csv, office_html,
)  # fmt: skip
