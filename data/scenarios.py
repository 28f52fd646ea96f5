"""Saved scenarios of a budget, under the number of their content. Added, never changed."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, func, select

from data import audit, store
from data.people import Person
from data.schema import scenario

MOST_LETTERS = 60
"""Of a name: it stands at the head of a column."""
_COLUMNS = ("number", "made_at", "person", "name", "content")


@dataclass(frozen=True)
class Saved:
    """One scenario as it was saved last. made_at: with its zone (UTC). content: JSON."""

    number: str
    made_at: dt.datetime
    person: str
    name: str
    content: str


def tidied(name: str) -> str:
    """A name as it is kept: one line of what can be printed, at most MOST_LETTERS."""
    printed = "".join(c if c.isprintable() else " " for c in name)
    return " ".join(printed.split())[:MOST_LETTERS].strip()


def save(person: Person, number: str, name: str, content: str) -> None:
    """Keep a content under its number and a name; of a number the newest name counts.

    What is kept so already isn't kept once more.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    called = tidied(name)
    before = find(number)
    if before and (before.name, before.content) == (called, content):
        return
    row = {
        "number": number,
        "made_at": audit.now(),
        "person": person.id[:200],
        "name": called,
        "content": content,
    }
    with store.writing() as connection:
        connection.execute(scenario.insert(), row)


def find(number: str) -> Saved | None:
    """What was saved last under this number; None where nothing was.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    wanted = _select().where(scenario.c.number == number)
    with store.reading() as connection:
        row = connection.execute(wanted.order_by(scenario.c.id.desc()).limit(1)).first()
    return None if row is None else _saved(row)


def newest(count: int) -> tuple[Saved, ...]:
    """The scenarios saved last, newest first, each number once.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    last = select(func.max(scenario.c.id)).group_by(scenario.c.number)
    wanted = _select().where(scenario.c.id.in_(last)).order_by(scenario.c.id.desc()).limit(count)
    with store.reading() as connection:
        return tuple(_saved(row) for row in connection.execute(wanted))


def _select() -> Select[Any]:
    return select(*(scenario.c[name] for name in _COLUMNS))


def _saved(row: Row[Any]) -> Saved:
    return Saved(**{**row._mapping, "made_at": row.made_at.replace(tzinfo=dt.UTC)})
