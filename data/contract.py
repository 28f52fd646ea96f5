"""The tidy contract of every figure, and the checks of a file against it.

On disk a file carries the figure as it was printed: `kode` and `nama` (so that a swapped code
list is seen), `period`, `indicator`, `value` and its printed `unit`, `approx` ("true" when the
source itself rounds or says "sekitar"), `status`, `source`, `note`.
In memory the value is canonical (shares 0–1, people, rupiah) and code and name are checked.
"""

from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import pandera.pandas as pa

from data.catalogue import Indicator
from data.problems import BadData
from data.regions import RegionError, resolve_column
from data.tables import spreadsheet_row
from data.units import file_unit
from words.periods import is_period

FILE_COLUMNS = (
    "kode",
    "nama",
    "period",
    "indicator",
    "value",
    "unit",
    "approx",
    "status",
    "source",
    "note",
)
COLUMNS = ("kode", "period", "indicator", "value", "status", "source", "note", "approx")
"""The tidy contract in memory."""

KEY = ["kode", "period", "indicator", "source"]
PUBLISHED = ("resmi", "sementara")
"""What a file of the default store may hold; `estimasi` is computed, `contoh` is refused."""
ESTIMATE = "estimasi"
SAMPLE = "contoh"

_REMEDY = {
    "period": "tulis YYYY atau YYYY-MM",
    "indicator": "pakai id dari indicators.toml",
    "value": "tulis angka dengan titik desimal, tanpa pemisah ribuan",
    "unit": "pakai satuan yang tercatat untuk indikator itu di indicators.toml",
    "approx": "tulis true atau false",
    "status": f"tulis {' atau '.join(PUBLISHED)}",
    "source": "daftarkan sumbernya di sources.csv",
}


def checked(
    table: pd.DataFrame, path: Path, indicators: Mapping[str, Indicator], sources: set[str]
) -> pd.DataFrame:
    """The rows of one file in the tidy contract.

    Raises:
        BadData: the first fault, with file, row and remedy.
    """
    _check_cells(table, path, indicators, sources)
    _check_regions(table, path)
    repeated = table.duplicated(KEY)
    if repeated.any():
        _refuse(
            path,
            repeated,
            "kunci kode, period, indicator, dan source tertulis dua kali",
            "hapus salah satu baris",
        )
    units = table["unit"].map(file_unit)
    factor = units.map(lambda unit: unit.factor).astype(float)
    tidy = table.assign(
        value=(table["value"].astype(float) * factor).round(10),
        approx=table["approx"].eq("true"),
    )
    _check_plausible(tidy, path, indicators)
    return tidy[list(COLUMNS)]


def _check_cells(
    table: pd.DataFrame, path: Path, indicators: Mapping[str, Indicator], sources: set[str]
) -> None:
    number = pd.to_numeric(table["value"], errors="coerce")
    allowed = {key: set(indicator.file_unit) for key, indicator in indicators.items()}
    fitting = pd.Series(
        [
            u in allowed.get(i, set())
            for i, u in zip(table["indicator"], table["unit"], strict=True)
        ],
        index=table.index,
        dtype=bool,
    )
    schema = pa.DataFrameSchema(
        {
            "period": pa.Column(str, pa.Check(is_period, element_wise=True)),
            "indicator": pa.Column(str, pa.Check.isin(list(indicators))),
            "value": pa.Column(str, pa.Check(lambda column: number.loc[column.index].notna())),
            "unit": pa.Column(str, pa.Check(lambda column: fitting.loc[column.index])),
            "approx": pa.Column(str, pa.Check.isin(["true", "false"])),
            "status": pa.Column(str, pa.Check.isin(PUBLISHED)),
            "source": pa.Column(str, pa.Check.isin(sources)),
        }
    )
    try:
        schema.validate(table, lazy=True)
    except pa.errors.SchemaErrors as faults:
        first = faults.failure_cases.sort_values("index", kind="stable").iloc[0]
        column, position = str(first["column"]), int(first["index"])
        raise BadData(
            path.name,
            spreadsheet_row(position),
            f"{column} '{table.at[position, column]}' tidak dapat diterima",
            _REMEDY[column],
        ) from None


def _check_regions(table: pd.DataFrame, path: Path) -> None:
    try:
        resolve_column(table["kode"].tolist(), table["nama"].tolist(), declared="kemendagri")
    except RegionError as fault:
        row = None if fault.position is None else spreadsheet_row(fault.position)
        raise BadData(
            path.name, row, str(fault), "tulis kode Kemendagri yang sesuai dengan nama daerahnya"
        ) from None


def _check_plausible(tidy: pd.DataFrame, path: Path, indicators: Mapping[str, Indicator]) -> None:
    for key, group in tidy.groupby("indicator"):
        bounds = indicators[str(key)].plausible
        if bounds:
            outside = ~tidy["value"].between(*bounds) & tidy.index.isin(group.index)
            if outside.any():
                _refuse(
                    path,
                    outside,
                    f"nilai {key} di luar batas yang mungkin",
                    "periksa nilai dan satuannya",
                )


def _refuse(path: Path, at_fault: "pd.Series[bool]", message: str, remedy: str) -> None:
    position = int(at_fault.to_numpy().argmax())
    raise BadData(path.name, spreadsheet_row(position), message, remedy)
