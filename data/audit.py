"""Who did what, when, with which file. Added to, never changed."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import Connection, select

from data import store
from data.people import Person
from data.schema import audit

UPLOAD, REFUSE, PUBLISH, RESTORE, EXPORT = "unggah", "tolak", "terbit", "pulih", "ekspor"
COMMIT = "komitmen"
"""Acts. COMMIT: a commitment was noted, changed or withdrawn, which the detail says."""


@dataclass(frozen=True)
class Entry:
    """One act. made_at: with its zone (UTC). load: number of the state it made, None without."""

    number: int
    made_at: dt.datetime
    person: str
    role: str
    act: str
    load: int | None
    file: str
    file_hash: str
    detail: str


def now() -> dt.datetime:
    """This moment as the store keeps times: UTC without a zone."""
    return dt.datetime.now(dt.UTC).replace(tzinfo=None)


def record(
    person: Person, act: str, *, file: str = "", file_hash: str = "", detail: str = ""
) -> None:
    """Add one act that makes no state.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    with store.writing() as connection:
        add(connection, person, act, file=file, file_hash=file_hash, detail=detail)


def add(
    connection: Connection,
    person: Person,
    act: str,
    *,
    load: int | None = None,
    file: str = "",
    file_hash: str = "",
    detail: str = "",
) -> None:
    """Add one act within a transaction of the caller."""
    row = {
        "made_at": now(),
        "person": person.id[:200],
        "role": person.role,
        "act": act,
        "load": load,
        "file": file[:400],
        "file_hash": file_hash,
        "detail": detail,
    }
    connection.execute(audit.insert(), row)


def entries(count: int) -> tuple[Entry, ...]:
    """The newest acts, newest first.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    columns = [audit.c[name] for name in Entry.__dataclass_fields__]
    with store.reading() as connection:
        rows = connection.execute(select(*columns).order_by(audit.c.number.desc()).limit(count))
        return tuple(
            Entry(**{**row._mapping, "made_at": row.made_at.replace(tzinfo=dt.UTC)}) for row in rows
        )
