"""The first load of a store: the published figures of data/files."""

import hashlib

import pandas as pd

from data import FILES, ledger, observations, schema
from data.ledger import Moved
from data.people import PUBLISHER, Person
from data.sources import listed
from data.tables import spreadsheet_row

SEEDER = Person("lindung-jambi", "Lindung Jambi", PUBLISHER)
NOTE = "Angka terbitan yang dibawa aplikasi"


def seed() -> None:
    """Fill an empty store; a store that holds something stays as it is.

    Raises:
        data.problems.BadData: a file may not be published.
        data.store.StoreProblem: the store can't be written.
    """
    if ledger.head():
        return
    placed = [
        table.assign(file=name, row=[spreadsheet_row(at) for at in range(len(table))])
        for name, table in observations.tables(FILES)
    ]
    load = {
        "kind": schema.SEEDED,
        "file": "data/files",
        "file_hash": file_hash(),
        "note": NOTE,
        "overrides": "{}",
    }
    try:
        ledger.append(SEEDER, load, 0, 0, pd.concat(placed), listed(FILES).values())
    except Moved:
        # Another server that started at the same moment has done it.
        return


def file_hash() -> str:
    """SHA-256 over the observation files, in their order."""
    digest = hashlib.sha256()
    for name in observations.OBSERVATION_FILES:
        digest.update((FILES / name).read_bytes())
    return digest.hexdigest()
