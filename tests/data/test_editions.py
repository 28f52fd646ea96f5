"""Synthetic figures live in a demonstration store alone: the database itself says so."""

import pytest
from sqlalchemy.exc import IntegrityError

from data import demo, edition, ledger, published, schema, store
from tests.data import demonstration

A_SAMPLE = {
    "load": 1,
    "at": 10**6,
    "kode": "15.01",
    "period": "2026-10",
    "indicator": "peserta_aktif",
    "source": "infojambi-2024-08-ucj",
    "value": 1.0,
    "approx": False,
    "status": "contoh",
    "note": "",
    "file": "data/demo",
    "row": 1,
}


class _Undone(Exception):
    """What takes a row back that the store would have kept."""


def write(row):
    """Write a row and take it back."""
    with store.writing() as connection:
        connection.execute(schema.observation.insert(), row)
        raise _Undone


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("contoh")


@pytest.fixture
def demonstration_store(folder):
    with demonstration.opened(folder):
        published.head()
        yield


def test_the_default_store_refuses_a_sample_by_a_constraint_of_its_database():
    assert published.head() >= 1
    assert ledger.edition() == edition.REAL
    with pytest.raises(IntegrityError, match="observation_status"):
        write(A_SAMPLE)


def test_the_default_store_takes_the_same_row_as_a_published_one():
    """What is refused above is the status alone."""
    with pytest.raises(_Undone):
        write(A_SAMPLE | {"status": "resmi"})


def test_the_default_store_holds_no_sample_and_not_its_source():
    assert set(ledger.state()["status"]) <= {"resmi", "sementara"}
    assert demo.SOURCE.id not in published.sources()


@pytest.mark.usefixtures("demonstration_store")
def test_a_demonstration_holds_the_published_figures_and_the_samples_beside_them():
    state = ledger.state()
    assert ledger.edition() == edition.DEMONSTRATION
    samples = state[state["status"].eq("contoh")]
    assert len(samples) == len(demo.figures())
    assert set(samples["source"]) == {demo.SOURCE.id}
    assert set(samples["file"]) == {"data/demo"}
    assert state["status"].eq("resmi").sum() > 1_000
    assert published.sources()[demo.SOURCE.id] == demo.SOURCE


@pytest.mark.usefixtures("demonstration_store")
def test_a_demonstration_stays_one_when_it_is_opened_without_the_variable(monkeypatch):
    monkeypatch.delenv(store.EDITION)
    assert ledger.edition() == edition.DEMONSTRATION


def test_only_a_demonstration_has_a_mark():
    assert edition.mark(edition.DEMONSTRATION) == "DATA CONTOH — bukan angka resmi"
    assert edition.mark(edition.REAL) == ""
    assert edition.titled("", "Judul") == "Judul"
    assert edition.titled("CONTOH", "Judul") == "CONTOH · Judul"
