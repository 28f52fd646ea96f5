"""Every published figure, in the tidy contract."""

from pathlib import Path

import pandas as pd

from data import FILES
from data.catalogue import catalogue
from data.contract import FILE_COLUMNS, checked
from data.sources import sources
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
    indicators = catalogue(directory)
    known = set(sources(directory))
    tables = []
    for name in OBSERVATION_FILES:
        path = directory / name
        tables.append(checked(read_csv(path, FILE_COLUMNS), path, indicators, known))
    return pd.concat(tables, ignore_index=True)
