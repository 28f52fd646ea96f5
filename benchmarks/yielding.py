"""(g) How long a click on the map takes while ten briefings are made on the same server."""

import asyncio
from collections.abc import Callable
from itertools import count
from statistics import median

from benchmarks.measures import percentile
from benchmarks.report import Row, Text
from benchmarks.scale import MAP, Scale
from benchmarks.session import Session
from briefing import asked
from briefing.files import ZIP
from briefing.story.model import REGENT
from data.regions import regencies
from tests.browser.serving import serve

GOAL = 2.0
PAGE, BUTTON, KEY = "bahan_paparan", f"buat_{ZIP}", "indikator"
PAUSE_S = 0.2
"""A visitor looks this long at a map before the next click."""
WHAT = Text(
    "Klik di peta selama {} paket dibuat sekaligus, p95",
    "A click on the map while {} packs are built at once, p95",
)
DETAILS = Text(
    "{} klik, p95 {}, p50 {}, terlama {}; tanpa pembuatan {} klik, p95 {}, p50 {}; semua paket "
    "selesai dalam {}",
    "{} clicks, p95 {}, p50 {}, longest {}; with nothing built {} clicks, p95 {}, p50 {}; all "
    "packs done within {}",
)


def measure(_executable: str, scale: Scale) -> list[Row]:
    """One visitor clicks before and while others have their packs made, on one server."""
    with serve() as server:
        return [asyncio.run(_measured(server.url, scale))]


async def _measured(url: str, scale: Scale) -> Row:
    async with asyncio.timeout(600), Session(url, MAP) as visitor:
        await visitor.open()
        options = list(visitor.boxes[KEY].options)
        # Views are made once for all: earlier visitors have seen each.
        await _click(visitor, options, lambda clicks: clicks < len(options))
        await _ask(url, [regencies()[-1].kode])
        alone = await _click(visitor, options, lambda clicks: clicks < scale.alone)
        kodes = [area.kode for area in regencies()][: scale.packs]
        building = asyncio.create_task(_ask(url, kodes))
        meanwhile = await _click(visitor, options, lambda _: not building.done())
        return _row(alone, meanwhile, await building, len(kodes))


async def _click(visitor: Session, options: list[str], again: Callable[[int], bool]) -> list[float]:
    """Seconds that each click took; another indicator each time, while `again(clicks)`."""
    waits: list[float] = []
    for clicks in count():
        if not again(clicks):
            return waits
        waits.append(await visitor.choose(KEY, options[(clicks + 1) % len(options)]))
        await asyncio.sleep(PAUSE_S)
    raise AssertionError


async def _ask(url: str, kodes: list[str]) -> float:
    """Seconds until the pack of each regency's own briefing is ready, all asked for at once."""
    start = asyncio.get_running_loop().time()
    async with asyncio.TaskGroup() as group:
        for kode in kodes:
            group.create_task(_pack(url, kode))
    return asyncio.get_running_loop().time() - start


async def _pack(url: str, kode: str) -> None:
    query = {asked.AUDIENCE: REGENT, asked.REGENCY: kode}
    async with Session(url, PAGE, query) as aide:
        await aide.open()
        await aide.press(BUTTON)


def _row(alone: list[float], meanwhile: list[float], seconds: float, packs: int) -> Row:
    p95, floor = percentile(meanwhile, 0.95), percentile(alone, 0.95)
    facts = (
        (len(meanwhile), ""),
        (p95 * 1e3, "ms"),
        (median(meanwhile) * 1e3, "ms"),
        (max(meanwhile) * 1e3, "ms"),
        (len(alone), ""),
        (floor * 1e3, "ms"),
        (median(alone) * 1e3, "ms"),
        (seconds, "s"),
    )
    what = Text(WHAT.id.format(packs), WHAT.en.format(packs))
    return Row(what, p95 / floor, "×", GOAL, DETAILS, facts)
