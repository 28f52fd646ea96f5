"""(c) How long the server takes, and how much memory, with many visitors clicking at once."""

import asyncio
import random

import psutil

from benchmarks.measures import per_session_mb, percentile
from benchmarks.report import Row, Text
from benchmarks.scale import MAP, Scale
from benchmarks.session import Session
from tests.browser.serving import serve

GOALS_FOR = 50
GOAL_S, GOAL_MB = 1.0, 15.0
KEY = "indikator"
PAUSE_S = (2.0, 4.0)
"""A visitor looks this long at a map before the next click."""
ARRIVAL_S = 0.2
"""A new visitor comes this long after the one before."""
SAMPLE_S = 0.5
"""So often the server's memory is read."""
LONGEST_S = 600.0


def measure(_executable: str, scale: Scale) -> list[Row]:
    """A fresh server for each number of sessions."""
    return [row for sessions in scale.sessions for row in _measured(sessions, scale.clicks)]


def _measured(sessions: int, clicks: int) -> list[Row]:
    with serve() as server:
        process = psutil.Process(server.pid)
        # What the first visitor of all loads stays for everyone, and is not a session's memory.
        asyncio.run(_visit(server.url, 2, random.Random(0), asyncio.Event()))
        before = process.memory_info().rss
        waits, after = asyncio.run(_crowd(server.url, sessions, clicks, process))
    return _rows(sessions, waits, per_session_mb(before, after, sessions))


async def _crowd(
    url: str, sessions: int, clicks: int, process: psutil.Process
) -> tuple[list[float], int]:
    """All seconds waited for a click, and the most bytes that the server held meanwhile."""
    leave, arrived = asyncio.Event(), asyncio.Semaphore(0)
    waits: list[float] = []
    most = 0

    async def one(number: int) -> None:
        await asyncio.sleep(number * ARRIVAL_S)
        waits.extend(await _visit(url, clicks, random.Random(number), leave, arrived))

    async with asyncio.timeout(LONGEST_S), asyncio.TaskGroup() as group:
        for number in range(sessions):
            group.create_task(one(number))
        for _ in range(sessions):
            while arrived.locked():
                most = max(most, process.memory_info().rss)
                await asyncio.sleep(SAMPLE_S)
            await arrived.acquire()
        most = max(most, process.memory_info().rss)
        leave.set()
    return waits, most


async def _visit(
    url: str,
    clicks: int,
    chance: random.Random,
    leave: asyncio.Event,
    done: asyncio.Semaphore | None = None,
) -> list[float]:
    """Open the map and change the indicator; stay until everybody may leave."""
    waits = []
    async with Session(url, MAP) as session:
        await session.open()
        shown = ""
        for _ in range(clicks):
            await asyncio.sleep(chance.uniform(*PAUSE_S) if done else 0)
            shown = chance.choice([o for o in session.boxes[KEY].options if o != shown])
            waits.append(await session.choose(KEY, shown))
        if done:
            done.release()
            await leave.wait()
    return waits


def _rows(sessions: int, waits: list[float], memory_mb: float) -> list[Row]:
    goals = sessions == GOALS_FOR
    english = f"{sessions} session{'s' if sessions > 1 else ''}"
    time = Text(
        f"Waktu peladen per klik, {sessions} sesi, p95", f"Server time a click, {english}, p95"
    )
    details = Text("{} klik; p50 {}, terlama {}", "{} clicks; p50 {}, longest {}")
    facts = ((len(waits), ""), (percentile(waits, 0.5), "s"), (max(waits), "s"))
    memory = Text(f"Memori per sesi, {sessions} sesi", f"Memory a session, {english}")
    return [
        Row(time, percentile(waits, 0.95), "s", GOAL_S if goals else None, details, facts),
        Row(memory, memory_mb, "MB", GOAL_MB if goals else None),
    ]
