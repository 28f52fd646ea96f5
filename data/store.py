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
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, MetaData, create_engine, event, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, SQLAlchemyError

VARIABLE = "DATABASE_URL"
EDITIONS = ("asli", "contoh")
EDITION = "LINDUNG_EDISI"
"""Says of a store that isn't there yet which edition it will be: "contoh", or "asli" without."""
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
FILE = Path(__file__).resolve().parents[1] / "store" / "lindung.sqlite"
SQLITE = "sqlite"
WAIT_S = 30
"""How long a writer of an SQLite file waits for another one, and anybody for a server's answer."""
_WAITS = {SQLITE: {"timeout": WAIT_S}, "postgresql": {"connect_timeout": WAIT_S}}
LOCK = 1_504_2024
"""Held in PostgreSQL while its tables are made: any number that nobody else there uses."""
WRITES = "lindung_writes"

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
    with _sayable("tidak dapat ditulisi"), _writers(_opened(url())).begin() as connection:
        yield connection


def _writers(engine: Engine) -> Engine:
    return engine.execution_options(**{WRITES: True})


@lru_cache(maxsize=4)
def _opened(address: str) -> Engine:
    """The engine of this address, with every table there."""
    parts = make_url(address)
    backend = parts.get_backend_name()
    if backend == SQLITE and parts.database:
        Path(parts.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(parts, connect_args=_WAITS.get(backend, {}), pool_pre_ping=True)
    if backend == SQLITE:
        event.listen(engine, "connect", _careful)
        event.listen(engine, "begin", _begin)
    _migrate(engine)
    return engine


def _careful(connection: Any, _record: object) -> None:
    """Have SQLite hold references, let readers read while somebody writes, and call the guard
    against removal when a row would be replaced."""
    # The driver would begin transactions by itself, and none around CREATE TABLE.
    connection.isolation_level = None
    for wanted in (
        "foreign_keys=on",
        "journal_mode=wal",
        "synchronous=full",
        "recursive_triggers=on",
    ):
        connection.execute(f"pragma {wanted}")


def _begin(connection: Connection) -> None:
    """Begin an SQLite transaction; a writer's waits for its turn before it reads anything."""
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("begin immediate" if writes else "begin")


def _migrate(engine: Engine) -> None:
    """Bring the tables to where this application's steps lead; one process at a time."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    steps = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        if _at(connection, steps):
            return
    with _writers(engine).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        if not _at(connection, steps):
            config.attributes |= {"connection": connection, "edition": _new_edition()}
            command.upgrade(config, "head")


def _at(connection: Connection, steps: ScriptDirectory) -> bool:
    """Whether the tables are those of this application."""
    found = MigrationContext.configure(connection).get_current_revision()
    if found and found not in {step.revision for step in steps.walk_revisions()}:
        wanted = "jalankan versi aplikasi yang terakhir memakainya, atau yang lebih baru"
        raise StoreProblem(place(), "dibuat oleh aplikasi yang lebih baru", wanted)
    return found == steps.get_current_head()


def _new_edition() -> str:
    wanted = os.environ.get(EDITION) or "asli"
    if wanted not in EDITIONS:
        fault = f"tidak dapat dibuat dalam edisi '{wanted}' ({EDITION})"
        raise StoreProblem(place(), fault, f"tulis {' atau '.join(EDITIONS)}")
    return wanted


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
    is_file = parts.get_backend_name() == SQLITE
    return str(parts.database) if is_file else parts.render_as_string(hide_password=True)


def _remedy() -> str:
    if make_url(url()).get_backend_name() == SQLITE:
        return (
            "pastikan folder dan berkasnya milik pengguna yang menjalankan aplikasi, tidak "
            "hanya-baca, dan cakramnya tidak penuh"
        )
    return (
        f"pastikan peladen basis data berjalan dan {VARIABLE} menyebut nama serta sandi yang benar"
    )
