"""(d) How long from the start of the process until the first page is answered."""

import asyncio
from statistics import median
from time import perf_counter

from benchmarks.measures import median_ratio
from benchmarks.report import Row, Text
from benchmarks.scale import EMPTY, Scale
from benchmarks.session import Session
from tests.browser.serving import serve

WHAT = Text("Proses mulai sampai halaman pertama", "Process started until the first page")
DETAILS = Text(
    "{}, di antaranya {} sampai peladen siap; halaman kosong Streamlit {}",
    "{}, of which {} until the server is up; Streamlit's empty page {}",
)


def measure(_executable: str, scale: Scale) -> list[Row]:
    """The app's first page and an empty one in turns, each in a process of its own."""
    floor, app = [], []
    for _ in range(scale.starts):
        floor.append(_started(EMPTY))
        app.append(_started("app.py"))
    pages, bare = [page for _, page in app], [page for _, page in floor]
    facts = (
        (median(pages), "s"),
        (median(up for up, _ in app), "s"),
        (median(bare), "s"),
    )
    return [Row(WHAT, median_ratio(pages, bare), "×", None, DETAILS, facts)]


def _started(script: str) -> tuple[float, float]:
    """Seconds until the server is up, and until the script of its first page has finished."""
    start = perf_counter()
    with serve(script) as server:
        up = perf_counter() - start
        asyncio.run(_first_page(server.url))
        return up, perf_counter() - start


async def _first_page(url: str) -> None:
    async with Session(url, "") as session:
        await session.open()
