"""Where a published figure stands: in which file and on which line."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pandas as pd

from data import FILES, villages
from data.catalogue import VILLAGES
from data.tables import read_csv, spreadsheet_row

POLICY = "policy_parameters.csv"

Printed = tuple[str, str, str, str]
"""(kode, period, indicator, source): no two rows of the store share it."""


@dataclass(frozen=True)
class Origin:
    """Where a figure stands. line: as a spreadsheet counts, the header is line 1. load: the one
    by which somebody published it, 0 for what the application carries."""

    file: str
    line: int
    load: int = 0


def of_state(table: pd.DataFrame, carried: Collection[int] = ()) -> dict[Printed, Origin]:
    """The place of every figure of a state, as `data.ledger.state` gives it. carried: the loads
    of the application."""
    keys = zip(*(table[name] for name in ("kode", "period", "indicator", "source")), strict=True)
    loads = table["load"].where(~table["load"].isin(carried), 0)
    places = zip(table["file"], table["row"], loads, strict=True)
    return {key: Origin(*place) for key, place in zip(keys, places, strict=True)}


@lru_cache(maxsize=4)
def of_files(directory: Path = FILES) -> dict[Printed, Origin]:
    """The place of every village count and policy figure in `directory`.

    A policy figure goes by the name of its parameter.

    Raises:
        BadData: a file is missing or lacks a column.
    """
    found: dict[Printed, Origin] = {}
    key = ("kode", "period", "parameter", "source")
    table = read_csv(directory / POLICY, key)
    for at, row in enumerate(zip(*(table[name] for name in key), strict=True)):
        found[row] = Origin(POLICY, spreadsheet_row(at))
    counted = read_csv(directory / villages.FILE, ("kode", "period", "source"))
    for at, (kode, period, source) in enumerate(
        zip(counted["kode"], counted["period"], counted["source"], strict=True)
    ):
        found[kode, period, VILLAGES, source] = Origin(villages.FILE, spreadsheet_row(at))
    return found
