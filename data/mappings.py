"""How the columns of a source's files were read the last time. Added to; the newest one counts."""

from sqlalchemy import select

from data import audit, store
from data.people import Person
from data.schema import mapping


def remember(person: Person, source: str, content: str) -> None:
    """Keep how files of this source are read. content: JSON, of the caller's own making.

    What counts already isn't kept once more.

    Raises:
        data.store.StoreProblem: the store can't be written.
    """
    if recall(source) == content:
        return
    who = {"made_at": audit.now(), "person": person.id[:200]}
    with store.writing() as connection:
        connection.execute(mapping.insert(), {**who, "source": source, "content": content})


def recall(source: str) -> str | None:
    """What was remembered last of this source; None where nothing was.

    Raises:
        data.store.StoreProblem: the store can't be read.
    """
    newest = select(mapping.c.content).where(mapping.c.source == source)
    with store.reading() as connection:
        return connection.scalar(newest.order_by(mapping.c.number.desc()).limit(1))
