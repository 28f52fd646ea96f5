"""Saved scenarios are added, never changed: by many at once, on both databases."""

import datetime as dt
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select, text
from sqlalchemy.exc import DatabaseError

from data import scenarios, schema, store
from data.people import NOBODY
from tests.data.children import CHILDREN, run_all
from tests.data.uploads import OFFICER_OF_TEBO, PUBLISHER_OF_ALL

NUMBER = "7K3M9-QXD2A"


def write(address: str, who: int, count: int) -> None:
    """Save what all the others save too, what only this one saves, and a name of its own."""
    os.environ[store.VARIABLE] = address
    for at in range(count):
        scenarios.save(NOBODY, f"SAMA-{at}", "A", "{}")
        scenarios.save(NOBODY, f"SENDIRI-{who}-{at}", "B", f"[{who},{at}]")
        scenarios.save(NOBODY, "NAMA", f"{who}-{at}", "{}")


def kept(number: str) -> list[str]:
    """Every name that a number ever had, oldest first."""
    column, own = schema.scenario.c, schema.scenario.c.number == number
    with store.reading() as connection:
        return list(connection.scalars(select(column.name).where(own).order_by(column.id)))


def test_what_is_saved_is_found_by_its_number(address):
    before = dt.datetime.now(dt.UTC).replace(microsecond=0)
    scenarios.save(OFFICER_OF_TEBO, NUMBER, "Desa dulu ≈", '{"plan": "≈"}')
    found = scenarios.find(NUMBER)
    assert found is not None
    assert (found.number, found.name, found.content) == (NUMBER, "Desa dulu ≈", '{"plan": "≈"}')
    assert found.person == OFFICER_OF_TEBO.id
    assert before <= found.made_at <= dt.datetime.now(dt.UTC)


def test_an_unknown_number_is_not_found(address):
    assert scenarios.find("AAAAA-AAAAA") is None
    assert scenarios.newest(9) == ()


def test_of_a_number_the_newest_name_counts_and_the_older_one_stays(address):
    scenarios.save(PUBLISHER_OF_ALL, NUMBER, "A", "{}")
    scenarios.save(OFFICER_OF_TEBO, NUMBER, "B", "{}")
    assert [one.name for one in scenarios.newest(9)] == ["B"]
    assert kept(NUMBER) == ["A", "B"]


def test_what_is_kept_so_already_isnt_kept_once_more(address):
    for name in ("A", " A ", "B", "A"):
        scenarios.save(NOBODY, NUMBER, name, "{}")
    assert kept(NUMBER) == ["A", "B", "A"]


def test_the_newest_come_first_each_number_once(address):
    for number, name in (("X", "A"), ("Y", "B"), ("Z", "C"), ("X", "D")):
        scenarios.save(NOBODY, number, name, "{}")
    assert [(one.number, one.name) for one in scenarios.newest(2)] == [("X", "D"), ("Z", "C")]


@given(st.text())
def test_any_name_is_one_line_that_can_be_printed(name):
    told = scenarios.tidied(name)
    assert told.isprintable() or not told
    assert len(told) <= scenarios.MOST_LETTERS
    assert scenarios.tidied(told) == told


def test_a_name_that_a_database_refuses_is_kept_without_what_it_refuses(address):
    scenarios.save(NOBODY, NUMBER, "A\0\n<b>B</b>" + "x" * 500, "{}")
    found = scenarios.find(NUMBER)
    assert found is not None
    assert found.name == ("A <b>B</b>" + "x" * 500)[:60]


def test_four_writers_at_once_lose_nothing_and_break_nothing(address):
    writers = [CHILDREN.Process(target=write, args=(address, who, 8)) for who in range(4)]
    assert run_all(writers) == [0, 0, 0, 0]
    # 8 that all save, 8 of each of the four, and the one that all of them name anew
    assert len(scenarios.newest(1000)) == 8 + 4 * 8 + 1
    own = scenarios.find("SENDIRI-3-7")
    assert own is not None
    assert own.content == "[3,7]"
    assert set(kept("NAMA")) == {f"{who}-{at}" for who in range(4) for at in range(8)}


@pytest.mark.parametrize("statement", ["update scenario set name = 'X'", "delete from scenario"])
def test_the_database_itself_refuses_a_change(address, statement):
    scenarios.save(NOBODY, NUMBER, "A", "{}")
    with pytest.raises((store.StoreProblem, DatabaseError)), store.writing() as connection:
        connection.execute(text(statement))
    with store.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(schema.scenario)) == 1
    assert kept(NUMBER) == ["A"]


def test_nothing_in_the_module_changes_or_removes_a_scenario():
    source = Path(scenarios.__file__).read_text(encoding="utf-8")
    assert ".insert()" in source
    assert not re.search(r"\bupdate\b|\bdelete\b|text\(", source)
