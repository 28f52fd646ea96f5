"""Processes of their own that tests start by the hundred, and kill."""

import multiprocessing
import os
import random
import time
from collections.abc import Iterable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from data import ledger, published, store
from tests.data.uploads import KODES, PUBLISHER_OF_ALL, run, source

CHILDREN = multiprocessing.get_context("forkserver")
"""Forked from a process that has loaded everything and opened nothing."""
CHILDREN.set_forkserver_preload(["tests.data.warm"])


def run_all(processes: Iterable[BaseProcess]) -> list[int | None]:
    """Run them at once; how each ended."""
    processes = list(processes)
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
    return [process.exitcode for process in processes]


def open_for_the_first_time(address: str, ready: Connection) -> None:
    os.environ[store.VARIABLE] = address
    ready.send(1.0)
    published.head()


def publish(number: int) -> int:
    """Publish a state in which every regency has its number as its figure, of a new source too."""
    made = run(dict.fromkeys(KODES, number), "s-1", number - 1)
    return ledger.publish(
        PUBLISHER_OF_ALL, made, f"Muatan {number}", {}, [source("s-1"), source(f"b-{number}")]
    )


def act_without_end(address: str, ready: Connection, seed: int) -> None:
    """Publish and go back, in a random order, until killed; send how long a publish took."""
    os.environ[store.VARIABLE] = address
    chance = random.Random(seed)
    head = publish(ledger.head() + 1)
    began = time.perf_counter()
    head = publish(head + 1)
    ready.send(time.perf_counter() - began)
    while True:
        if chance.random() < 0.3:
            back = chance.randint(1, min(head, 20))  # where a short history lies behind
            head = ledger.restore(PUBLISHER_OF_ALL, back, "Kembali", head)
        else:
            head = publish(head + 1)


def publish_many(address: str, count: int) -> None:
    os.environ[store.VARIABLE] = address
    for number in range(2, count + 2):
        publish(number)


def publish_in_a_race(address: str, together: object, rounds: int, won: Connection) -> None:
    """In each round publish on the state that all racers see; send the numbers that were won."""
    os.environ[store.VARIABLE] = address
    mine = []
    for number in range(1, rounds + 1):
        together.wait(60)  # type: ignore[attr-defined]
        try:
            mine.append(publish(number))
        except ledger.Moved:
            continue
    won.send(mine)
