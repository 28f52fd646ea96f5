"""Snapshots are added, never changed: by many at once, and by those who are killed."""

import datetime as dt
import os
import re
import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from data import snapshots, store
from tests.data.children import CHILDREN, run_all

NUMBER = "7K3M9-QXD2A"


def write(address: str, who: int, count: int) -> None:
    """Keep what all the others keep too, and what only this one keeps."""
    os.environ[store.VARIABLE] = address
    for at in range(count):
        snapshots.keep(f"SAMA-{at}", b"sama" * 1000)
        snapshots.keep(f"SENDIRI-{who}-{at}", f"{who} {at}".encode())


def write_without_end(address: str) -> None:
    os.environ[store.VARIABLE] = address
    at = 0
    while True:
        snapshots.keep(f"N-{at}", bytes(str(at), "ascii") * 50_000)
        at += 1


def test_what_is_kept_comes_back_as_it_was(address):
    snapshots.keep(NUMBER, b"isi \xff\x00", "gubernur", "Perlindungan pekerja")
    assert snapshots.content(NUMBER) == b"isi \xff\x00"


def test_an_unknown_number_has_no_content(address):
    assert snapshots.content("AAAAA-AAAAA") is None


def test_keeping_twice_keeps_the_first(address):
    snapshots.keep(NUMBER, b"pertama", "gubernur", "Judul")
    snapshots.keep(NUMBER, b"kedua", "opd", "Judul lain")
    assert snapshots.content(NUMBER) == b"pertama"
    assert [(one.number, one.audience) for one in snapshots.newest(9)] == [(NUMBER, "gubernur")]


def test_who_comes_second_by_a_moment_keeps_what_is_there(address, monkeypatch):
    snapshots.keep(NUMBER, b"pertama")
    with monkeypatch.context() as moment:
        moment.setattr(snapshots, "_holds", lambda number: False)
        snapshots.keep(NUMBER, b"kedua")
    assert snapshots.content(NUMBER) == b"pertama"


def test_the_newest_come_first_with_the_time_they_were_kept(address):
    before = dt.datetime.now(dt.UTC)
    for number in ("A", "B", "C"):
        snapshots.keep(number, b"")
    assert [one.number for one in snapshots.newest(2)] == ["C", "B"]
    assert before <= snapshots.newest(1)[0].made_at <= dt.datetime.now(dt.UTC)


def test_a_snapshot_is_small_in_the_store(address):
    snapshots.keep(NUMBER, b'{"value": 0.3952}' * 100_000)  # 1.7 MB
    with store.reading() as connection:
        assert connection.scalar(text("select length(content) from snapshot")) < 50_000


@given(st.binary(max_size=500))
def test_any_content_survives_the_way_there_and_back(content):
    snapshots.keep(number := f"H-{hash(content)}"[:16], content)
    assert snapshots.content(number) == content


def test_four_writers_at_once_lose_nothing_and_break_nothing(address):
    writers = [CHILDREN.Process(target=write, args=(address, who, 10)) for who in range(4)]
    assert run_all(writers) == [0, 0, 0, 0]
    assert len(snapshots.newest(1000)) == 10 + 4 * 10
    assert snapshots.content("SAMA-9") == b"sama" * 1000
    assert snapshots.content("SENDIRI-3-9") == b"3 9"


def test_a_writer_killed_at_any_moment_leaves_only_whole_snapshots(address):
    snapshots.newest(1)
    writer = CHILDREN.Process(target=write_without_end, args=(address,))
    writer.start()
    while not snapshots.newest(1):
        assert writer.is_alive(), writer.exitcode
        time.sleep(0.05)
    time.sleep(0.3)
    writer.kill()
    writer.join(60)
    kept = snapshots.newest(100_000)
    assert {one.number for one in kept} == {f"N-{at}" for at in range(len(kept))}
    for at in range(len(kept)):
        assert snapshots.content(f"N-{at}") == bytes(str(at), "ascii") * 50_000
    if address.startswith("sqlite"):
        with store.reading() as connection:
            assert connection.scalar(text("pragma integrity_check")) == "ok"
    snapshots.keep(NUMBER, b"sesudahnya")
    assert snapshots.content(NUMBER) == b"sesudahnya"


def test_nothing_in_the_module_changes_or_removes_a_snapshot():
    source = Path(snapshots.__file__).read_text(encoding="utf-8")
    assert ".insert()" in source
    assert not re.search(r"\bupdate\b|\bdelete\b|text\(", source)
