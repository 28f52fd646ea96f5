"""What the application carries: the published figures of data/files, brought into the store.

A demonstration store gets the synthetic ones beside them, in the same load.
"""

import hashlib

import pandas as pd
from sqlalchemy import select

from data import FILES, commitments, demo, ledger, observations, schema, sources, states, store
from data.contract import COLUMNS, KEY
from data.ledger import Moved
from data.people import PUBLISHER, Person
from data.tables import spreadsheet_row

CARRIED = "data/files"
SEEDER = Person("lindung-jambi", "Lindung Jambi", PUBLISHER)
NOTE = "Angka terbitan yang dibawa aplikasi"
_OURS = (schema.load.c.kind == schema.SEEDED) & (schema.load.c.file == CARRIED)


def seed() -> None:
    """Bring the figures that the application carries into the store, once for each version.

    A newer version brings what is new or changed since the last one, as a load of its own. What
    somebody has published meanwhile, and what she has taken back, stays as it is; so does a
    store that was filled otherwise. An empty demonstration gets made-up commitments too.

    Raises:
        data.problems.BadData: a file may not be published.
        data.store.StoreProblem: the store can't be written.
    """
    expected, last, now = ledger.head(), _last(), file_hash()
    if last == now or (expected and last is None):
        return
    rows = carried()
    if expected:
        rows = _fresh(rows, ledger.state(expected))
    about = {"kind": schema.SEEDED, "file": CARRIED, "file_hash": now}
    load = {**about, "note": NOTE, "overrides": "{}"}
    try:
        ledger.append(SEEDER, load, expected, expected, rows, _cited())
    except Moved:
        # Another server that started at the same moment has done it, or somebody has published.
        seed()
        return
    if _demonstrates() and not expected:
        for promise in demo.promises(rows[list(COLUMNS)]):
            commitments.agree(SEEDER, promise)


def carried() -> pd.DataFrame:
    """Every figure that the application carries: the tidy contract, and file, row.

    Raises:
        data.problems.BadData: a file may not be published.
    """
    placed = [
        table.assign(file=name, row=[spreadsheet_row(at) for at in range(len(table))])
        for name, table in observations.tables(FILES)
    ]
    if _demonstrates():
        samples = demo.figures()
        placed.append(samples.assign(file=demo.FILE, row=range(1, len(samples) + 1)))
    return pd.concat(placed, ignore_index=True)


def _cited() -> list[sources.Source]:
    own = [demo.SOURCE] if _demonstrates() else []
    return [*sources.listed(FILES).values(), *own]


def _demonstrates() -> bool:
    return ledger.edition() == schema.DEMONSTRATION


def _fresh(rows: pd.DataFrame, state: pd.DataFrame) -> pd.DataFrame:
    """Rows that say otherwise than what was brought before, save those whose figure in `state`
    is somebody's."""
    ours = select(schema.load.c.number).where(_OURS)
    before = states.table(states.newest(ours.cte()))
    theirs = state[~state["load"].isin(loads())]
    told = pd.MultiIndex.from_frame(before[list(COLUMNS)])
    untold = ~pd.MultiIndex.from_frame(rows[list(COLUMNS)]).isin(told)
    free = ~pd.MultiIndex.from_frame(rows[KEY]).isin(pd.MultiIndex.from_frame(theirs[KEY]))
    return rows[untold & free]


def loads() -> frozenset[int]:
    """The loads by which the application brought what it carries.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    with store.reading() as connection:
        return frozenset(connection.scalars(select(schema.load.c.number).where(_OURS)))


def _last() -> str | None:
    """Hash of what the application brought last; None where it never did."""
    load = schema.load.c
    newest = select(load.file_hash).where(_OURS).order_by(load.number.desc()).limit(1)
    with store.reading() as connection:
        return connection.scalar(newest)


def file_hash() -> str:
    """SHA-256 over the files of observations and sources, in their order, and the samples."""
    digest = hashlib.sha256()
    for name in (*observations.OBSERVATION_FILES, sources.FILE):
        digest.update((FILES / name).read_bytes())
    if _demonstrates():
        samples = pd.util.hash_pandas_object(demo.figures(), index=False)
        digest.update(samples.to_numpy().tobytes())
    return digest.hexdigest()
