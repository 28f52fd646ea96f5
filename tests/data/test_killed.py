"""Killed at any moment, watched at any moment, hurried by another: the store stays whole.

Every load of these tests gives all eleven regencies its own number as their figure, brings one
new source and has one line in the trail. A state is whole where all regencies say the same.
"""

import random
import time
from collections.abc import Callable

import pytest
from sqlalchemy import func, select, text

from data import ledger, published, schema, store
from tests.data.children import (
    CHILDREN,
    act_without_end,
    open_for_the_first_time,
    publish,
    publish_in_a_race,
    publish_many,
    run_all,
)
from tests.data.uploads import KODES

KILLS = {"sqlite": 300, "postgresql": 40}
FIRST_KILLS = 12


def killed(act: Callable, *given: object, after: float) -> None:
    """Start `act` in a process of its own, and kill it some time after it says that it begins:
    `after` times what it says."""
    here, there = CHILDREN.Pipe()
    child = CHILDREN.Process(target=act, args=(given[0], there, *given[1:]))
    child.start()
    # The child has its own end: with ours open, nobody would hear that it is gone.
    there.close()
    time.sleep(after * here.recv())
    child.kill()
    child.join(60)
    here.close()


def counted(table) -> dict[int, int]:
    """Rows of each load."""
    with store.reading() as connection:
        rows = select(table.c.load, func.count()).group_by(table.c.load)
        return dict(connection.execute(rows).all())


def learn(said: dict[int, int]) -> None:
    """Add what every regency says in each state that came since, as the loads tell it."""
    for load in reversed(ledger.loads(ledger.head() - max(said, default=0))):
        said[load.number] = load.number if load.kind == schema.UPLOADED else said[load.parent]


def whole(number: int | None = None) -> int:
    """What every regency says in a state, if they all say the same."""
    table = ledger.state(number)
    assert sorted(table["kode"]) == sorted(KODES)
    (value,) = table["value"].unique()
    return int(value)


def every_load_is_whole() -> None:
    loads = ledger.loads(100_000)
    numbers = [load.number for load in loads]
    assert numbers == list(range(len(loads), 0, -1))
    published_ones = [load.number for load in loads if load.kind == schema.UPLOADED]
    rows, lines = counted(schema.observation), counted(schema.audit)
    assert {number: rows.get(number, 0) for number in published_ones} == dict.fromkeys(
        published_ones, len(KODES)
    )
    assert set(rows) == set(published_ones)
    assert lines == dict.fromkeys(numbers, 1)
    known = {int(name[2:]) for name in ledger.sources() if name.startswith("b-")}
    assert known == set(published_ones)


def test_killed_hundreds_of_times_the_store_holds_the_old_state_or_the_new_one(address):
    kind = address.partition(":")[0]
    publish(1)
    chance, heads, said = random.Random(15), [1], {1: 1}
    for at in range(KILLS[kind]):
        killed(act_without_end, address, at, after=chance.uniform(0, 3))
        learn(said)
        heads.append(max(said))
        assert whole(heads[-1]) == said[heads[-1]]
    every_load_is_whole()
    assert heads == sorted(heads)
    assert heads[-1] > 2.1 * KILLS[kind]  # two loads each before the kill, and more
    assert {number: whole(number) for number in heads[::25]} == {n: said[n] for n in heads[::25]}
    if kind == "sqlite":
        with store.reading() as connection:
            assert connection.scalar(text("pragma integrity_check")) == "ok"
    assert publish(heads[-1] + 1) == heads[-1] + 1


def test_killed_while_a_new_store_is_made_the_next_one_finds_it_or_makes_it(tmp_path, monkeypatch):
    chance = random.Random(15)
    for at in range(FIRST_KILLS):
        address = f"sqlite:///{tmp_path}/{at}.sqlite"
        killed(open_for_the_first_time, address, after=chance.uniform(0, 0.6))
        monkeypatch.setenv(store.VARIABLE, address)
        with store.reading() as connection:
            tables = {row[0] for row in connection.execute(text("select name from sqlite_master"))}
        assert set(store.metadata.tables) <= tables
        assert ledger.head() in (0, 1)
        assert len(ledger.state()) in (0, 1197)
        assert published.head() == 1
        assert len(ledger.state()) == 1197


def test_readers_see_the_state_before_or_after_never_a_mixture(address):
    publish(1)
    publisher = CHILDREN.Process(target=publish_many, args=(address, 60))
    publisher.start()
    seen = [whole()]
    while publisher.is_alive():
        seen.append(whole())
    assert publisher.exitcode == 0
    assert seen == sorted(seen)
    assert len(set(seen)) > 3  # it was read while it was published
    assert whole() == 61


@pytest.mark.parametrize("rounds", [20])
def test_of_two_who_publish_at_once_one_wins_and_the_other_is_told(address, rounds):
    ledger.head()
    together = CHILDREN.Barrier(2)
    pipes = [CHILDREN.Pipe() for _ in range(2)]
    racers = [
        CHILDREN.Process(target=publish_in_a_race, args=(address, together, rounds, there))
        for _, there in pipes
    ]
    assert run_all(racers) == [0, 0]
    won = [here.recv() for here, _ in pipes]
    assert sorted(won[0] + won[1]) == list(range(1, rounds + 1))
    every_load_is_whole()
