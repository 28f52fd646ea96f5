"""Small files as they arrive, written as text grids."""

import numpy as np
import pandas as pd

from data.intake.model import Sheet, Upload


def sheet(
    text: str,
    separator: str = "|",
    name: str = "Sheet1",
    typed: bool = False,
    merged: tuple[tuple[int, int, int, int], ...] = (),
) -> Sheet:
    """A sheet of which each line is a row. typed: cells that are numbers were kept as such."""
    lines = text.strip("\n").split("\n")
    rows = [[cell.strip() for cell in line.split(separator)] for line in lines]
    return of_rows(rows, name, typed, merged)


def of_rows(
    rows: list[list[str]],
    name: str = "Sheet1",
    typed: bool = False,
    merged: tuple[tuple[int, int, int, int], ...] = (),
) -> Sheet:
    """A sheet of these rows, the short ones filled with empty cells."""
    width = max(map(len, rows))
    cells = pd.DataFrame([[*row, *[""] * (width - len(row))] for row in rows], dtype="str")
    numbers = None
    if typed:
        numbers = cells.apply(lambda column: pd.to_numeric(column, errors="coerce").notna())
    return Sheet(name, cells, numbers, merged)


def upload(*sheets: Sheet | str, kind: str = "xlsx", name: str = "berkas.xlsx") -> Upload:
    """A file of these sheets (or of the text of one)."""
    made = tuple(sheet(one) if isinstance(one, str) else one for one in sheets)
    return Upload(name, "0" * 64, kind, 1, made)


def figures(gathered: object) -> dict[tuple[str, str, str], float]:
    """The figures by kode, period and indicator."""
    table = gathered.figures  # type: ignore[attr-defined]
    return {
        (row.kode, row.period, row.indicator): round(float(row.value), 8)
        for row in table.itertuples()
    }


def long(rows: int) -> Sheet:
    """A long table of so many rows: eleven regencies, months, segments and programmes."""
    generator = np.random.default_rng(7)
    names = ["Kerinci", "Merangin", "Sarolangun", "Batang Hari", "Muaro Jambi", "Tebo", "Bungo"]
    table = pd.DataFrame(
        {
            "0": generator.choice(names, rows),
            "1": generator.integers(2010, 2026, rows).astype(str),
            "2": generator.choice(["Januari", "Februari", "Maret"], rows),
            "3": generator.choice(["JKK", "JKM"], rows),
            "4": generator.integers(0, 900_000, rows).astype(str),
        },
        dtype="str",
    )
    head = pd.DataFrame([["Kabupaten/Kota", "Tahun", "Bulan", "Program", "Kasus"]], dtype="str")
    head.columns = table.columns
    return Sheet("csv", pd.concat([head, table], ignore_index=True).set_axis(range(5), axis=1))
