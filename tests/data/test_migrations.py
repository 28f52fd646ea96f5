"""The steps make the tables that the code names, in one go; the tables only take additions."""

import datetime as dt
import os
import zlib

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, insert, select, text
from sqlalchemy.exc import IntegrityError

from data import ledger, mappings, schema, snapshots, store
from tests.data.children import CHILDREN, run_all
from tests.data.uploads import PUBLISHER_OF_ALL, run, source

VERSIONS = store.MIGRATIONS / "versions"
ADDED_TO = [
    "edition", "load", "source", "observation", "audit", "mapping", "snapshot", "scenario",
    "commitment",
]  # fmt: skip


@pytest.fixture
def filled(address):
    """A store with a row in every table."""
    made = run({"15.09": 10}, "s-1", 0)
    ledger.publish(PUBLISHER_OF_ALL, made, "", {}, [source("s-1")])
    mappings.remember(PUBLISHER_OF_ALL, "s-1", "{}")
    snapshots.keep("7K3M9-QXD2A", b"isi")
    said = {"made_at": dt.datetime(2026, 1, 1), "person": "mesin ini", "content": "{}"}
    with store.writing() as connection:
        connection.execute(schema.scenario.insert(), {**said, "number": "A", "name": "Awal"})
        commitment = {**said, "id": "A", "version": 1, "role": "", "act": "buat", "note": ""}
        connection.execute(schema.commitment.insert(), commitment)
    return address


def first_look(address: str) -> None:
    os.environ[store.VARIABLE] = address
    assert ledger.head() == 0


def test_the_steps_make_the_tables_that_the_code_names(address):
    with store.reading() as connection:
        opts = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, store.metadata) == []
    assert sorted(store.metadata.tables) == sorted(ADDED_TO)


def test_no_step_leads_back():
    steps = [path.read_text(encoding="utf-8") for path in VERSIONS.glob("m*.py")]
    assert len(steps) >= 3
    assert [step for step in steps if "def downgrade" in step or "drop_" in step] == []
    assert "downgrade" not in (store.MIGRATIONS / "script.py.mako").read_text(encoding="utf-8")


def test_four_who_open_a_new_store_at_once_all_find_it_ready(address):
    lookers = [CHILDREN.Process(target=first_look, args=(address,)) for _ in range(4)]
    assert run_all(lookers) == [0, 0, 0, 0]


def test_a_store_older_than_the_steps_is_brought_on_with_what_it_holds(address):
    older = create_engine(address)
    table = store.metadata.tables["snapshot"]
    table.create(older)
    row = {"number": "LAMA", "made_at": dt.datetime(2026, 1, 1), "audience": "", "title": ""}
    with older.begin() as connection:
        connection.execute(table.insert(), {**row, "content": zlib.compress(b"isi")})
    older.dispose()
    assert ledger.head() == 0
    assert snapshots.content("LAMA") == b"isi"


def test_a_store_of_a_newer_application_is_told_in_words(address):
    ledger.head()
    with store.writing() as connection:
        connection.execute(text("update alembic_version set version_num = '9999'"))
    store._opened.cache_clear()
    with pytest.raises(store.StoreProblem, match="dibuat oleh aplikasi yang lebih baru; jalankan"):
        ledger.head()


def test_an_edition_that_nobody_knows_is_told_in_words(address, monkeypatch):
    monkeypatch.setenv(store.EDITION, "demo")
    with pytest.raises(store.StoreProblem, match=r"edisi 'demo' .*; tulis asli atau contoh"):
        ledger.head()


@pytest.mark.parametrize("table", ADDED_TO)
@pytest.mark.parametrize("act", ["update {0} set {1} = {1}", "delete from {0}"])
def test_no_row_is_changed_or_removed(filled, table, act):
    column = next(iter(store.metadata.tables[table].columns)).name
    told = f"rows of {table} are only added"
    with pytest.raises(IntegrityError, match=told), store.writing() as connection:
        connection.execute(text(act.format(table, column)))
    with store.reading() as connection:
        assert len(connection.execute(select(store.metadata.tables[table])).all()) == 1


@pytest.mark.parametrize("table", ADDED_TO)
def test_no_row_is_removed_by_the_ways_of_one_database(filled, table):
    with store.reading() as connection:
        rows = connection.execute(select(store.metadata.tables[table])).all()
        is_sqlite = connection.dialect.name == "sqlite"
    row = {**rows[0]._mapping}
    replacing = insert(store.metadata.tables[table]).prefix_with("or replace").values(row)
    act = replacing if is_sqlite else text(f"truncate {table} cascade")
    with pytest.raises(IntegrityError, match="are only added"), store.writing() as connection:
        connection.execute(act)
    with store.reading() as connection:
        assert connection.execute(select(store.metadata.tables[table])).all() == rows


def test_a_store_has_one_edition_for_ever(filled):
    for name in ("asli", "contoh"):
        with pytest.raises(IntegrityError), store.writing() as connection:
            connection.execute(schema.edition.insert(), {"name": name})
    assert ledger.edition() == "asli"


def test_a_figure_that_is_there_isnt_written_twice_by_one_load(filled):
    with store.reading() as connection:
        (row,) = connection.execute(select(schema.observation)).all()
    with pytest.raises(IntegrityError), store.writing() as connection:
        connection.execute(schema.observation.insert(), {**row._mapping, "at": 1})
