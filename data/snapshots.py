"""Frozen briefings, each under the number of its content. Added, never changed, never removed."""

import datetime as dt
import zlib
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import Column, DateTime, LargeBinary, String, Table, select
from sqlalchemy.exc import IntegrityError

from data import store

_SNAPSHOTS = Table(
    "snapshot",
    store.metadata,
    Column("number", String(16), primary_key=True),
    Column("made_at", DateTime, nullable=False, index=True),
    Column("audience", String(40), nullable=False),
    Column("title", String(400), nullable=False),
    Column("content", LargeBinary, nullable=False),
)
"""made_at is UTC without a zone: what every database keeps alike. content is packed by zlib."""


@dataclass(frozen=True)
class Kept:
    """A snapshot in a list. made_at: when it was first kept, with its zone (UTC)."""

    number: str
    made_at: dt.datetime
    audience: str
    title: str


def keep(number: str, packed: bytes, audience: str = "", title: str = "") -> None:
    """Keep this content under its number; what is kept already stays as it is.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    if _holds(number):
        return
    row = {
        "number": number,
        "made_at": dt.datetime.now(dt.UTC).replace(tzinfo=None),
        "audience": audience,
        "title": title[:400],
        "content": zlib.compress(packed, 9),
    }
    # Somebody may keep the same content at this moment: the number is that of the content.
    with suppress(IntegrityError), store.writing() as connection:
        connection.execute(_SNAPSHOTS.insert(), row)


def _holds(number: str) -> bool:
    with store.reading() as connection:
        wanted = select(_SNAPSHOTS.c.number).where(_SNAPSHOTS.c.number == number)
        return connection.execute(wanted).first() is not None


def content(number: str) -> bytes | None:
    """What is kept under this number; None where nothing is.

    Raises:
        data.store.StoreProblem: the store can't be read, or what it holds is damaged.
    """
    wanted = select(_SNAPSHOTS.c.content).where(_SNAPSHOTS.c.number == number)
    with store.reading() as connection:
        packed = connection.execute(wanted).scalar_one_or_none()
    try:
        return None if packed is None else zlib.decompress(packed)
    except zlib.error as problem:
        fault = f"menyimpan potret {number} yang rusak"
        raise store.StoreProblem(store.place(), fault, "pulihkan dari cadangan") from problem


def newest(count: int) -> tuple[Kept, ...]:
    """The snapshots kept last, newest first.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    columns = [_SNAPSHOTS.c[name] for name in ("number", "made_at", "audience", "title")]
    latest = (_SNAPSHOTS.c.made_at.desc(), _SNAPSHOTS.c.number)
    with store.reading() as connection:
        rows = connection.execute(select(*columns).order_by(*latest).limit(count)).all()
    return tuple(
        Kept(number, made_at.replace(tzinfo=dt.UTC), audience, title)
        for number, made_at, audience, title in rows
    )
