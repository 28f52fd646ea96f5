"""Where a published figure stands: in which file and on which line."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from data import FILES, observations, villages
from data.catalogue import VILLAGES
from data.tables import read_csv, spreadsheet_row

POLICY = "policy_parameters.csv"

Printed = tuple[str, str, str, str]
"""(kode, period, indicator, source): no two rows of the store share it."""


@dataclass(frozen=True)
class Origin:
    """A place in the store. line: as a spreadsheet counts, the header is line 1."""

    file: str
    line: int


@lru_cache(maxsize=4)
def origins(directory: Path = FILES) -> Mapping[Printed, Origin]:
    """The place of every observation, village count and policy figure in `directory`.

    A policy figure goes by the name of its parameter.

    Raises:
        BadData: a file is missing or lacks a column.
    """
    named = dict.fromkeys(observations.OBSERVATION_FILES, "indicator") | {POLICY: "parameter"}
    found: dict[Printed, Origin] = {}
    for file, column in named.items():
        key = ("kode", "period", column, "source")
        table = read_csv(directory / file, key)
        for at, row in enumerate(zip(*(table[name] for name in key), strict=True)):
            found[row] = Origin(file, spreadsheet_row(at))
    counted = read_csv(directory / villages.FILE, ("kode", "period", "source"))
    for at, (kode, period, source) in enumerate(
        zip(counted["kode"], counted["period"], counted["source"], strict=True)
    ):
        found[kode, period, VILLAGES, source] = Origin(villages.FILE, spreadsheet_row(at))
    return found
