"""The published figures that the application carries, in the tidy contract."""

from collections.abc import Iterator
from pathlib import Path

import pandas as pd

from data import FILES
from data.catalogue import catalogue
from data.contract import FILE_COLUMNS, checked
from data.sources import listed
from data.tables import read_csv

OBSERVATION_FILES = (
    "cakupan.csv",
    "kemiskinan.csv",
    "kemiskinan_ekstrem.csv",
    "ketenagakerjaan.csv",
    "program.csv",
    "klaim.csv",
)


def load(directory: Path = FILES) -> pd.DataFrame:
    """All rows of all observation files, checked.

    Shape: columns kode, period, indicator, value, status, source, note, approx; one row for
    each figure that each source gives (several sources may give the same cell). Values are
    canonical: shares 0–1, people, rupiah.

    Raises:
        BadData: the first fault found, with file, row and remedy.
    """
    return pd.concat([table for _, table in tables(directory)], ignore_index=True)


def tables(directory: Path = FILES) -> Iterator[tuple[str, pd.DataFrame]]:
    """The rows of each observation file, checked, in the order of the file.

    Raises:
        BadData: the first fault found, with file, row and remedy.
    """
    indicators = catalogue(directory)
    known = set(listed(directory))
    for name in OBSERVATION_FILES:
        path = directory / name
        yield name, checked(read_csv(path, FILE_COLUMNS), path, indicators, known)
