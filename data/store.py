"""The store: what the dashboard keeps between its runs. One database, named by DATABASE_URL.

Without that name it is an SQLite file in the project, made at first use. Whoever keeps something
adds its table to `metadata` and works within `reading` or `writing`; all SQL is SQLAlchemy's, so
that PostgreSQL does as well.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, MetaData, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError

VARIABLE = "DATABASE_URL"
EDITION = "LINDUNG_EDISI"
"""Says of a store that isn't there yet which edition it will be: "contoh", or "asli" without."""
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
FILE = Path(__file__).resolve().parents[1] / "store" / "lindung.sqlite"
WAIT_S = 30
"""How long a writer of an SQLite file waits for another one."""

metadata = MetaData()


@dataclass(eq=False)
class StoreProblem(Exception):
    """The store can't be read or written. place: which store, without a password."""

    place: str
    message: str
    remedy: str

    def __str__(self) -> str:
        """One sentence: store, fault, remedy."""
        return f"Tempat simpan {self.place} {self.message}; {self.remedy}."


def url() -> str:
    """The address of the store as SQLAlchemy reads it."""
    return os.environ.get(VARIABLE) or f"sqlite:///{FILE}"


@contextmanager
def reading() -> Iterator[Connection]:
    """A connection that reads.

    Raises:
        StoreProblem: the store can't be opened or read.
    """
    with _sayable("tidak dapat dibaca"), _opened(url()).connect() as connection:
        yield connection


@contextmanager
def writing() -> Iterator[Connection]:
    """A connection whose work is kept as a whole when the block ends, or not at all.

    Raises:
        StoreProblem: the store can't be opened or written.
        sqlalchemy.exc.IntegrityError: a row is there already.
    """
    with _sayable("tidak dapat ditulisi"), _opened(url()).begin() as connection:
        yield connection


@lru_cache(maxsize=4)
def _opened(address: str) -> Engine:
    """The engine of this address, with every table there."""
    parts = make_url(address)
    is_file = parts.get_backend_name() == "sqlite"
    if is_file and parts.database:
        Path(parts.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parts, connect_args={"timeout": WAIT_S} if is_file else {})
    if is_file:
        event.listen(engine, "connect", _careful)
    try:
        _migrate(engine)
    except SQLAlchemyError:
        # Two servers that start at once may make the same table; who came second finds it made.
        _migrate(engine)
    return engine


def _careful(connection: Any, _record: object) -> None:
    """Have SQLite hold references, and let readers read while somebody writes."""
    for wanted in ("foreign_keys=on", "journal_mode=wal", "synchronous=full"):
        connection.execute(f"pragma {wanted}")


def _migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes |= {
            "connection": connection,
            "edition": os.environ.get(EDITION) or "asli",
        }
        command.upgrade(config, "head")


@contextmanager
def _sayable(message: str) -> Iterator[None]:
    try:
        yield
    except IntegrityError:
        raise
    except ModuleNotFoundError as problem:
        wanted = f"pasang paket {problem.name}, atau hapus {VARIABLE} untuk memakai berkas SQLite"
        raise StoreProblem(place(), "memerlukan pengandar yang belum terpasang", wanted) from None
    except ArgumentError as problem:
        wanted = f"tulis {VARIABLE} seperti sqlite:///berkas.sqlite atau postgresql://…"
        raise StoreProblem(place(), "tidak dapat dikenali alamatnya", wanted) from problem
    except (SQLAlchemyError, OSError) as problem:
        why = str(getattr(problem, "orig", None) or problem).strip().splitlines()[0]
        raise StoreProblem(place(), f"{message} ({why})", _remedy()) from problem


def place() -> str:
    """The store as its keeper knows it: a file, or an address without its password."""
    try:
        parts = make_url(url())
    except ArgumentError:
        return VARIABLE
    is_file = parts.get_backend_name() == "sqlite"
    return str(parts.database) if is_file else parts.render_as_string(hide_password=True)


def _remedy() -> str:
    if make_url(url()).get_backend_name() == "sqlite":
        return (
            "pastikan folder dan berkasnya milik pengguna yang menjalankan aplikasi, tidak "
            "hanya-baca, dan cakramnya tidak penuh"
        )
    return (
        f"pastikan peladen basis data berjalan dan {VARIABLE} menyebut nama serta sandi yang benar"
    )
